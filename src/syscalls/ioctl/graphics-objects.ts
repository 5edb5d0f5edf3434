import { constantValue } from '../../abi/constants.ts';
import { DRM_MODE_ATOMIC_FLAGS, DRM_MODE_OBJECTS, DRM_MODE_PROPERTY_FLAGS } from '../../abi/generated/drm.ts';
import { ifSet } from '../../types/conditional.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { inlineString } from '../../types/inline.ts';
import { hex64, hexInt, uint, uint64 } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { sumOf } from '../../types/sum.ts';
import { wide } from '../../types/wide.ts';
import { fills, numbers, values } from './graphics-modes.ts';
import { exchangeOf, type Request } from './request.ts';

/** Properties of whatever has any. */
const namedValue = struct({ value: uint64, name: inlineString(32) });
const flag = (name: string) => constantValue(DRM_MODE_PROPERTY_FLAGS, `DRM_MODE_PROP_${name}`);
const PROPERTY_LISTS = ['values_ptr', 'enum_blob_ptr'];
const PROPERTY_COUNTS = ['count_values', 'count_enum_blobs'];
const property: Fields = {
  values_ptr: values('count_values'),
  enum_blob_ptr: ifSet('flags', flag('ENUM') | flag('BITMASK'), wide(array(namedValue, 'count_enum_blobs'))),
  prop_id: uint,
  flags: flags(DRM_MODE_PROPERTY_FLAGS),
  name: inlineString(32),
  count_values: uint,
  count_enum_blobs: uint,
};
const setting = struct({ value: uint64, prop_id: uint, connector_id: uint });
const object = { obj_id: uint, obj_type: enumeration(DRM_MODE_OBJECTS) };
const OBJECT_LISTS = ['props_ptr', 'prop_values_ptr'];
const properties: Fields = {
  props_ptr: numbers('count_props'),
  prop_values_ptr: values('count_props'),
  count_props: uint,
  ...object,
};
const objectSetting = struct({ value: uint64, prop_id: uint, ...object });
const contents = wide(hexBytes('length'));
const blob: Fields = { blob_id: uint, length: uint, data: contents };
const madeBlob: Fields = { data: contents, length: uint, blob_id: uint };

/** All properties of all objects stand in one list. */
const MOST_OBJECTS = 256;
const changes = sumOf('count_props_ptr', 'count_objs', MOST_OBJECTS);
const atomic = struct({
  flags: flags(DRM_MODE_ATOMIC_FLAGS),
  count_objs: uint,
  objs_ptr: numbers('count_objs'),
  count_props_ptr: numbers('count_objs'),
  props_ptr: numbers(changes),
  prop_values_ptr: values(changes),
  reserved: hidden(uint64),
  user_data: hex64,
});

/** What another process may use. */
const lease: Fields = {
  object_ids: numbers('object_count'),
  object_count: uint,
  flags: hexInt,
  lessee_id: uint,
  fd,
};
const lessees: Fields = { count_lessees: uint, pad: hidden(uint), lessees_ptr: numbers('count_lessees') };
const leased: Fields = { count_objects: uint, pad: hidden(uint), objects_ptr: numbers('count_objects') };

/** Requests to graphics devices about properties, changes of many at once, and leases (drm/drm_mode.h). */
export const graphicsObjectRequests: readonly Request[] = [
  [
    'DRM_IOCTL_MODE_GETPROPERTY',
    fills(
      property,
      PROPERTY_LISTS,
      ['prop_id', ...PROPERTY_LISTS, ...PROPERTY_COUNTS],
      ['flags', 'name', ...PROPERTY_COUNTS, ...PROPERTY_LISTS],
    ),
  ],
  ['DRM_IOCTL_MODE_SETPROPERTY', pointer(setting)],
  ['DRM_IOCTL_MODE_GETPROPBLOB', fills(blob, ['data'], ['blob_id', 'length', 'data'], ['length', 'data'])],
  [
    'DRM_IOCTL_MODE_OBJ_GETPROPERTIES',
    fills(properties, OBJECT_LISTS, Object.keys(properties), [...OBJECT_LISTS, 'count_props']),
  ],
  ['DRM_IOCTL_MODE_OBJ_SETPROPERTY', pointer(objectSetting)],
  ['DRM_IOCTL_MODE_ATOMIC', pointer(atomic)],
  ['DRM_IOCTL_MODE_CREATEPROPBLOB', exchangeOf(madeBlob, ['data', 'length'], ['blob_id'])],
  ['DRM_IOCTL_MODE_DESTROYPROPBLOB', pointer(struct({ blob_id: uint }))],
  [
    'DRM_IOCTL_MODE_CREATE_LEASE',
    exchangeOf(lease, ['object_ids', 'object_count', 'flags'], ['lessee_id', 'fd']),
  ],
  [
    'DRM_IOCTL_MODE_LIST_LESSEES',
    fills(lessees, ['lessees_ptr'], ['count_lessees', 'lessees_ptr'], ['count_lessees', 'lessees_ptr']),
  ],
  [
    'DRM_IOCTL_MODE_GET_LEASE',
    fills(leased, ['objects_ptr'], ['count_objects', 'objects_ptr'], ['count_objects', 'objects_ptr']),
  ],
  ['DRM_IOCTL_MODE_REVOKE_LEASE', pointer(struct({ lessee_id: uint }))],
];
