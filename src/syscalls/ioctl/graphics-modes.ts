import {
  DRM_MODE_ATOMIC_FLAGS,
  DRM_MODE_BUFFER_FLAGS,
  DRM_MODE_CONNECTORS,
  DRM_MODE_CURSOR_FLAGS,
  DRM_MODE_DIRTY_FLAGS,
  DRM_MODE_ENCODERS,
  DRM_MODE_FLAGS,
  DRM_MODE_FLIP_FLAGS,
  DRM_MODE_OBJECTS,
  DRM_MODE_PROPERTY_FLAGS,
  DRM_MODE_TYPES,
} from '../../abi/generated/drm.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { inlineString, wholeArray } from '../../types/inline.ts';
import { address64, hex64, hexInt, int, uint, uint16, uint64 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { exchangeOf, type Request } from './request.ts';

/** `struct drm_mode_modeinfo` (drm/drm_mode.h). */
const mode = struct({
  clock: uint,
  hdisplay: uint16,
  hsync_start: uint16,
  hsync_end: uint16,
  htotal: uint16,
  hskew: uint16,
  vdisplay: uint16,
  vsync_start: uint16,
  vsync_end: uint16,
  vtotal: uint16,
  vscan: uint16,
  vrefresh: uint,
  flags: flags(DRM_MODE_FLAGS),
  type: flags(DRM_MODE_TYPES),
  name: inlineString(32),
});

/** What there is of each kind: pointers to lists of numbers, how many there is room for, then how many there are. */
const LISTS = ['fb_id_ptr', 'crtc_id_ptr', 'connector_id_ptr', 'encoder_id_ptr'];
const COUNTS = ['count_fbs', 'count_crtcs', 'count_connectors', 'count_encoders'];
const LIMITS = ['min_width', 'max_width', 'min_height', 'max_height'];
const resources: Fields = {
  ...Object.fromEntries(LISTS.map((name) => [name, address64])),
  ...Object.fromEntries([...COUNTS, ...LIMITS].map((name) => [name, uint])),
};

const controller: Fields = {
  set_connectors_ptr: address64,
  count_connectors: uint,
  crtc_id: uint,
  fb_id: uint,
  x: uint,
  y: uint,
  gamma_size: uint,
  mode_valid: uint,
  mode,
};
const gamma = { crtc_id: uint, gamma_size: uint, red: address64, green: address64, blue: address64 };
const cursor = {
  flags: flags(DRM_MODE_CURSOR_FLAGS),
  crtc_id: uint,
  x: int,
  y: int,
  width: uint,
  height: uint,
  handle: uint,
};
const flip = struct({
  crtc_id: uint,
  fb_id: uint,
  flags: flags(DRM_MODE_FLIP_FLAGS),
  sequence: uint,
  user_data: hex64,
});

const encoder: Fields = {
  encoder_id: uint,
  encoder_type: enumeration(DRM_MODE_ENCODERS),
  crtc_id: uint,
  possible_crtcs: hexInt,
  possible_clones: hexInt,
};

const connector: Fields = {
  encoders_ptr: address64,
  modes_ptr: address64,
  props_ptr: address64,
  prop_values_ptr: address64,
  count_modes: uint,
  count_props: uint,
  count_encoders: uint,
  encoder_id: uint,
  connector_id: uint,
  connector_type: enumeration(DRM_MODE_CONNECTORS),
  connector_type_id: uint,
  connection: uint,
  mm_width: uint,
  mm_height: uint,
  subpixel: uint,
  pad: hidden(uint),
};
const CONNECTOR_LISTS = ['encoders_ptr', 'modes_ptr', 'props_ptr', 'prop_values_ptr'];
const CONNECTOR_COUNTS = ['count_modes', 'count_props', 'count_encoders'];
const CONNECTOR_STATE = [
  'connector_type',
  'connector_type_id',
  'connection',
  'mm_width',
  'mm_height',
  'subpixel',
];

/** Properties of whatever has any. */
const property: Fields = {
  values_ptr: address64,
  enum_blob_ptr: address64,
  prop_id: uint,
  flags: flags(DRM_MODE_PROPERTY_FLAGS),
  name: inlineString(32),
  count_values: uint,
  count_enum_blobs: uint,
};
const setting = struct({ value: uint64, prop_id: uint, connector_id: uint });
const object = { obj_id: uint, obj_type: enumeration(DRM_MODE_OBJECTS) };
const properties: Fields = { props_ptr: address64, prop_values_ptr: address64, count_props: uint, ...object };
const objectSetting = struct({ value: uint64, prop_id: uint, ...object });
const blob: Fields = { blob_id: uint, length: uint, data: address64 };
const madeBlob: Fields = { data: address64, length: uint, blob_id: uint };

/** What is shown, and the memory that holds it. */
const buffer: Fields = {
  fb_id: uint,
  width: uint,
  height: uint,
  pitch: uint,
  bpp: uint,
  depth: uint,
  handle: uint,
};
const planarBuffer: Fields = {
  fb_id: uint,
  width: uint,
  height: uint,
  pixel_format: hexInt,
  flags: flags(DRM_MODE_BUFFER_FLAGS),
  handles: wholeArray(uint, 4),
  pitches: wholeArray(uint, 4),
  offsets: wholeArray(uint, 4),
  modifier: wholeArray(hex64, 4),
};
const WITHOUT_ID = (fields: Fields) => Object.keys(fields).filter((name) => name !== 'fb_id');
const dirty = struct({
  fb_id: uint,
  flags: flags(DRM_MODE_DIRTY_FLAGS),
  color: hexInt,
  num_clips: uint,
  clips_ptr: address64,
});
const plain: Fields = {
  height: uint,
  width: uint,
  bpp: uint,
  flags: hexInt,
  handle: uint,
  pitch: uint,
  size: uint64,
};
const mapped: Fields = { handle: uint, pad: hidden(uint), offset: hex64 };

const planes: Fields = { plane_id_ptr: address64, count_planes: uint };
const plane: Fields = {
  plane_id: uint,
  crtc_id: uint,
  fb_id: uint,
  possible_crtcs: hexInt,
  gamma_size: uint,
  count_format_types: uint,
  format_type_ptr: address64,
};
const shownPlane = struct({
  plane_id: uint,
  crtc_id: uint,
  fb_id: uint,
  flags: hexInt,
  crtc_x: int,
  crtc_y: int,
  crtc_w: uint,
  crtc_h: uint,
  src_x: uint,
  src_y: uint,
  src_h: uint,
  src_w: uint,
});
const atomic = struct({
  flags: flags(DRM_MODE_ATOMIC_FLAGS),
  count_objs: uint,
  objs_ptr: address64,
  count_props_ptr: address64,
  props_ptr: address64,
  prop_values_ptr: address64,
  reserved: hidden(uint64),
  user_data: hex64,
});

/** What another process may use. */
const lease: Fields = { object_ids: address64, object_count: uint, flags: hexInt, lessee_id: uint, fd };
const lessees: Fields = { count_lessees: uint, pad: hidden(uint), lessees_ptr: address64 };
const leased: Fields = { count_objects: uint, pad: hidden(uint), objects_ptr: address64 };

/** Requests to graphics devices about what is shown where (drm/drm_mode.h). */
export const graphicsModeRequests: readonly Request[] = [
  ['DRM_IOCTL_MODE_GETRESOURCES', exchangeOf(resources, [...LISTS, ...COUNTS], [...COUNTS, ...LIMITS])],
  [
    'DRM_IOCTL_MODE_GETCRTC',
    exchangeOf(controller, ['crtc_id'], ['fb_id', 'x', 'y', 'gamma_size', 'mode_valid', 'mode']),
  ],
  ['DRM_IOCTL_MODE_SETCRTC', pointer(struct(controller))],
  ['DRM_IOCTL_MODE_CURSOR', pointer(struct(cursor))],
  ['DRM_IOCTL_MODE_CURSOR2', pointer(struct({ ...cursor, hot_x: int, hot_y: int }))],
  ['DRM_IOCTL_MODE_GETGAMMA DRM_IOCTL_MODE_SETGAMMA', pointer(struct(gamma))],
  [
    'DRM_IOCTL_MODE_GETENCODER',
    exchangeOf(encoder, ['encoder_id'], ['encoder_type', 'crtc_id', 'possible_crtcs', 'possible_clones']),
  ],
  [
    'DRM_IOCTL_MODE_GETCONNECTOR',
    exchangeOf(
      connector,
      ['connector_id', ...CONNECTOR_LISTS, ...CONNECTOR_COUNTS],
      [...CONNECTOR_COUNTS, 'encoder_id', ...CONNECTOR_STATE],
    ),
  ],
  ['DRM_IOCTL_MODE_ATTACHMODE DRM_IOCTL_MODE_DETACHMODE', pointer(struct({ connector_id: uint, mode }))],
  [
    'DRM_IOCTL_MODE_GETPROPERTY',
    exchangeOf(
      property,
      ['prop_id', 'values_ptr', 'enum_blob_ptr', 'count_values', 'count_enum_blobs'],
      ['flags', 'name', 'count_values', 'count_enum_blobs'],
    ),
  ],
  ['DRM_IOCTL_MODE_SETPROPERTY', pointer(setting)],
  ['DRM_IOCTL_MODE_GETPROPBLOB', exchangeOf(blob, ['blob_id', 'length', 'data'], ['length'])],
  ['DRM_IOCTL_MODE_GETFB', exchangeOf(buffer, ['fb_id'], WITHOUT_ID(buffer))],
  ['DRM_IOCTL_MODE_ADDFB', exchangeOf(buffer, WITHOUT_ID(buffer), ['fb_id'])],
  ['DRM_IOCTL_MODE_RMFB', pointee(uint)],
  ['DRM_IOCTL_MODE_CLOSEFB', pointer(struct({ fb_id: uint, pad: hidden(uint) }))],
  ['DRM_IOCTL_MODE_GETFB2', exchangeOf(planarBuffer, ['fb_id'], WITHOUT_ID(planarBuffer))],
  ['DRM_IOCTL_MODE_ADDFB2', exchangeOf(planarBuffer, WITHOUT_ID(planarBuffer), ['fb_id'])],
  ['DRM_IOCTL_MODE_PAGE_FLIP', pointer(flip)],
  ['DRM_IOCTL_MODE_DIRTYFB', pointer(dirty)],
  [
    'DRM_IOCTL_MODE_CREATE_DUMB',
    exchangeOf(plain, ['height', 'width', 'bpp', 'flags'], ['handle', 'pitch', 'size']),
  ],
  ['DRM_IOCTL_MODE_MAP_DUMB', exchangeOf(mapped, ['handle'], ['offset'])],
  ['DRM_IOCTL_MODE_DESTROY_DUMB', pointer(struct({ handle: uint }))],
  [
    'DRM_IOCTL_MODE_GETPLANERESOURCES',
    exchangeOf(planes, ['plane_id_ptr', 'count_planes'], ['count_planes']),
  ],
  [
    'DRM_IOCTL_MODE_GETPLANE',
    exchangeOf(
      plane,
      ['plane_id', 'count_format_types', 'format_type_ptr'],
      ['crtc_id', 'fb_id', 'possible_crtcs', 'gamma_size', 'count_format_types'],
    ),
  ],
  ['DRM_IOCTL_MODE_SETPLANE', pointer(shownPlane)],
  [
    'DRM_IOCTL_MODE_OBJ_GETPROPERTIES',
    exchangeOf(
      properties,
      ['props_ptr', 'prop_values_ptr', 'count_props', 'obj_id', 'obj_type'],
      ['count_props'],
    ),
  ],
  ['DRM_IOCTL_MODE_OBJ_SETPROPERTY', pointer(objectSetting)],
  ['DRM_IOCTL_MODE_ATOMIC', pointer(atomic)],
  ['DRM_IOCTL_MODE_CREATEPROPBLOB', exchangeOf(madeBlob, ['data', 'length'], ['blob_id'])],
  ['DRM_IOCTL_MODE_DESTROYPROPBLOB', pointer(struct({ blob_id: uint }))],
  [
    'DRM_IOCTL_MODE_CREATE_LEASE',
    exchangeOf(lease, ['object_ids', 'object_count', 'flags'], ['lessee_id', 'fd']),
  ],
  ['DRM_IOCTL_MODE_LIST_LESSEES', exchangeOf(lessees, ['count_lessees', 'lessees_ptr'], ['count_lessees'])],
  ['DRM_IOCTL_MODE_GET_LEASE', exchangeOf(leased, ['count_objects', 'objects_ptr'], ['count_objects'])],
  ['DRM_IOCTL_MODE_REVOKE_LEASE', pointer(struct({ lessee_id: uint }))],
];
