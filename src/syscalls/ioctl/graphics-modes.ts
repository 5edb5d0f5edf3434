import {
  DRM_MODE_BUFFER_FLAGS,
  DRM_MODE_CONNECTORS,
  DRM_MODE_CURSOR_FLAGS,
  DRM_MODE_DIRTY_FLAGS,
  DRM_MODE_ENCODERS,
  DRM_MODE_FLAGS,
  DRM_MODE_FLIP_FLAGS,
  DRM_MODE_TYPES,
} from '../../abi/generated/drm.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineString, wholeArray } from '../../types/inline.ts';
import type { LengthLike } from '../../types/length.ts';
import { address64, hex64, hexInt, int, uint, uint16, uint64 } from '../../types/numbers.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import type { Type } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** `struct drm_mode_modeinfo` (drm/drm_mode.h). */
const modeFields: Fields = {
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
};
const mode = struct(modeFields);
const listedMode = struct(modeFields, { brief: ['hdisplay', 'vdisplay', 'vrefresh', 'name'] });

/** Lists of as many numbers as another field counts. */
export const numbers = (count: LengthLike) => wide(array(uint, count));
export const values = (count: LengthLike) => wide(array(uint64, count));

/** What has lists that the kernel fills: where these are, with what else is asked, then what is in them, and the rest. */
export function fills(
  fields: Fields,
  lists: readonly string[],
  asked: readonly string[],
  told: readonly string[],
): Type {
  const places = Object.fromEntries(lists.map((name) => [name, address64]));
  return exchange(struct({ ...fields, ...places }, { order: asked }), struct(fields, { order: told }));
}

/** What there is of each kind: pointers to lists of numbers, how many there is room for, then how many there are. */
const LISTS = ['fb_id_ptr', 'crtc_id_ptr', 'connector_id_ptr', 'encoder_id_ptr'];
const COUNTS = ['count_fbs', 'count_crtcs', 'count_connectors', 'count_encoders'];
const LIMITS = ['min_width', 'max_width', 'min_height', 'max_height'];
const resources: Fields = {
  ...Object.fromEntries(LISTS.map((name, index) => [name, numbers(COUNTS[index] as string)])),
  ...Object.fromEntries([...COUNTS, ...LIMITS].map((name) => [name, uint])),
};

const controller: Fields = {
  set_connectors_ptr: numbers('count_connectors'),
  count_connectors: uint,
  crtc_id: uint,
  fb_id: uint,
  x: uint,
  y: uint,
  gamma_size: uint,
  mode_valid: uint,
  mode,
};
const ramp = wide(array(uint16, 'gamma_size'));
const RAMPS = ['red', 'green', 'blue'];
const gamma: Fields = { crtc_id: uint, gamma_size: uint, red: ramp, green: ramp, blue: ramp };
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
  encoders_ptr: numbers('count_encoders'),
  modes_ptr: wide(array(listedMode, 'count_modes')),
  props_ptr: numbers('count_props'),
  prop_values_ptr: values('count_props'),
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
const clip = struct({ x1: uint16, y1: uint16, x2: uint16, y2: uint16 });
const dirty = struct({
  fb_id: uint,
  flags: flags(DRM_MODE_DIRTY_FLAGS),
  color: hexInt,
  num_clips: uint,
  clips_ptr: wide(array(clip, 'num_clips')),
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

const planes: Fields = { plane_id_ptr: numbers('count_planes'), count_planes: uint };
const plane: Fields = {
  plane_id: uint,
  crtc_id: uint,
  fb_id: uint,
  possible_crtcs: hexInt,
  gamma_size: uint,
  count_format_types: uint,
  format_type_ptr: wide(array(hexInt, 'count_format_types')),
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
/** Requests to graphics devices about what is shown where (drm/drm_mode.h). */
export const graphicsModeRequests: readonly Request[] = [
  ['DRM_IOCTL_MODE_GETRESOURCES', fills(resources, LISTS, [...LISTS, ...COUNTS], Object.keys(resources))],
  [
    'DRM_IOCTL_MODE_GETCRTC',
    exchangeOf(controller, ['crtc_id'], ['fb_id', 'x', 'y', 'gamma_size', 'mode_valid', 'mode']),
  ],
  ['DRM_IOCTL_MODE_SETCRTC', pointer(struct(controller))],
  ['DRM_IOCTL_MODE_CURSOR', pointer(struct(cursor))],
  ['DRM_IOCTL_MODE_CURSOR2', pointer(struct({ ...cursor, hot_x: int, hot_y: int }))],
  ['DRM_IOCTL_MODE_GETGAMMA', fills(gamma, RAMPS, Object.keys(gamma), RAMPS)],
  ['DRM_IOCTL_MODE_SETGAMMA', pointer(struct(gamma))],
  [
    'DRM_IOCTL_MODE_GETENCODER',
    exchangeOf(encoder, ['encoder_id'], ['encoder_type', 'crtc_id', 'possible_crtcs', 'possible_clones']),
  ],
  [
    'DRM_IOCTL_MODE_GETCONNECTOR',
    fills(
      connector,
      CONNECTOR_LISTS,
      ['connector_id', ...CONNECTOR_LISTS, ...CONNECTOR_COUNTS],
      [...CONNECTOR_LISTS, ...CONNECTOR_COUNTS, 'encoder_id', ...CONNECTOR_STATE],
    ),
  ],
  ['DRM_IOCTL_MODE_ATTACHMODE DRM_IOCTL_MODE_DETACHMODE', pointer(struct({ connector_id: uint, mode }))],
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
    fills(planes, ['plane_id_ptr'], Object.keys(planes), Object.keys(planes)),
  ],
  [
    'DRM_IOCTL_MODE_GETPLANE',
    fills(
      plane,
      ['format_type_ptr'],
      ['plane_id', 'count_format_types', 'format_type_ptr'],
      ['crtc_id', 'fb_id', 'possible_crtcs', 'gamma_size', 'count_format_types', 'format_type_ptr'],
    ),
  ],
  ['DRM_IOCTL_MODE_SETPLANE', pointer(shownPlane)],
];
