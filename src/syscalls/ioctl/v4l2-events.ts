import {
  SELECTION_FLAGS,
  SELECTION_TARGETS,
  SUBDEVICE_CAPABILITIES,
  SUBDEVICE_CLIENT_CAPABILITIES,
  SUBDEVICE_FORMATS,
  SUBDEVICE_ROUTE_FLAGS,
  VIDEO_EVENT_FLAGS,
  VIDEO_EVENTS,
  VIDEO_PRIORITIES,
} from '../../abi/generated/requests.ts';
import { V4L2_BUFFER_TYPES, V4L2_COLORSPACES, V4L2_FIELDS } from '../../abi/generated/v4l2.ts';
import { inUnion } from '../../types/conditional.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { hexInt, int, int64, uint, uint16 } from '../../types/numbers.ts';
import { openFlags } from '../../types/open-flags.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, members, packed, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { controlId, fraction, rectangle } from '../../types/v4l2.ts';
import { wide } from '../../types/wide.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

const type = enumeration(V4L2_BUFFER_TYPES);
const reserved = (count: number) => hidden(inlineArray(uint, count));

/** `struct v4l2_querymenu` (linux/videodev2.h), whose last members are a union, and which has no padding. */
const MENU_SIZE = 44;
const menu: Fields = {
  id: controlId,
  index: uint,
  name: inUnion(inlineString(32), 0),
  value: int64,
  rest: hidden(padding(24)),
};

const exported: Fields = {
  type,
  index: uint,
  plane: uint,
  flags: openFlags,
  fd,
  reserved: reserved(11),
};
const removed = struct({ index: uint, count: uint, type, reserved: reserved(13) });

/** A part of a picture. */
const selection: Fields = {
  type,
  target: enumeration(SELECTION_TARGETS),
  flags: flags(SELECTION_FLAGS),
  r: rectangle,
  reserved: reserved(9),
};
const event = struct({
  type: enumeration(VIDEO_EVENTS),
  id: hexInt,
  flags: flags(VIDEO_EVENT_FLAGS),
  reserved: reserved(5),
});
const frequency: Fields = { tuner: uint, type: uint, frequency: uint, reserved: reserved(8) };
const priority = pointee(enumeration(VIDEO_PRIORITIES));

/** Requests to video devices about their menus, buffers as files, selections and events. */
const DEVICES: readonly Request[] = [
  [
    'VIDIOC_QUERYMENU',
    exchange(
      packed(members(menu, { order: ['id', 'index'] }), MENU_SIZE),
      packed(members(menu, { order: ['name', 'value'] }), MENU_SIZE),
    ),
  ],
  ['VIDIOC_EXPBUF', exchangeOf(exported, ['type', 'index', 'plane', 'flags'], ['fd'])],
  ['VIDIOC_REMOVE_BUFS', pointer(removed)],
  ['VIDIOC_G_SELECTION', exchangeOf(selection, ['type', 'target'], ['flags', 'r'])],
  ['VIDIOC_S_SELECTION', exchangeOf(selection, ['type', 'target', 'flags', 'r'], ['flags', 'r'])],
  ['VIDIOC_SUBSCRIBE_EVENT VIDIOC_UNSUBSCRIBE_EVENT', pointer(event)],
  ['VIDIOC_G_FREQUENCY', exchangeOf(frequency, ['tuner'], ['type', 'frequency'])],
  ['VIDIOC_S_FREQUENCY', pointer(struct(frequency))],
  ['VIDIOC_G_OUTPUT', out(pointee(uint))],
  ['VIDIOC_S_OUTPUT', pointee(uint)],
  ['VIDIOC_OVERLAY', pointee(int)],
  ['VIDIOC_G_PRIORITY', out(priority)],
  ['VIDIOC_S_PRIORITY', priority],
];

/** `struct v4l2_mbus_framefmt` (linux/v4l2-mediabus.h): pictures between the parts of a device. */
const busFormat = struct({
  width: uint,
  height: uint,
  code: hexInt,
  field: enumeration(V4L2_FIELDS),
  colorspace: enumeration(V4L2_COLORSPACES),
  ycbcr_enc: uint16,
  quantization: uint16,
  xfer_func: uint16,
  flags: uint16,
  reserved: hidden(padding(20)),
});

/** linux/v4l2-subdev.h: what is tried, or is in force; and of which stream through a pad. */
const which = enumeration(SUBDEVICE_FORMATS);
const subdevice = struct({
  version: hexInt,
  capabilities: flags(SUBDEVICE_CAPABILITIES),
  reserved: reserved(14),
});
const client = struct({ capabilities: flags(SUBDEVICE_CLIENT_CAPABILITIES, 8) });
const ending: Fields = { stream: uint, reserved: reserved(7) };
const format: Fields = { which, pad: uint, format: busFormat, ...ending };
const crop: Fields = { which, pad: uint, rect: rectangle, ...ending };
const part: Fields = {
  which,
  pad: uint,
  target: enumeration(SELECTION_TARGETS),
  flags: flags(SELECTION_FLAGS),
  r: rectangle,
  ...ending,
};
const code: Fields = {
  pad: uint,
  index: uint,
  code: hexInt,
  which,
  flags: hexInt,
  stream: uint,
  reserved: reserved(6),
};
const frameSize: Fields = {
  index: uint,
  pad: uint,
  code: hexInt,
  min_width: uint,
  max_width: uint,
  min_height: uint,
  max_height: uint,
  which,
  ...ending,
};
const interval: Fields = { pad: uint, interval: fraction, stream: uint, which, reserved: reserved(7) };
const frameInterval: Fields = {
  index: uint,
  pad: uint,
  code: hexInt,
  width: uint,
  height: uint,
  interval: fraction,
  which,
  ...ending,
};
const route = struct({
  sink_pad: uint,
  sink_stream: uint,
  source_pad: uint,
  source_stream: uint,
  flags: flags(SUBDEVICE_ROUTE_FLAGS),
  reserved: reserved(5),
});
const routing: Fields = {
  which,
  len_routes: uint,
  routes: wide(array(route, 'num_routes')),
  num_routes: uint,
  reserved: reserved(11),
};

/** Requests to parts of video devices. */
const PARTS: readonly Request[] = [
  ['VIDIOC_SUBDEV_QUERYCAP', out(pointer(subdevice))],
  ['VIDIOC_SUBDEV_G_CLIENT_CAP', out(pointer(client))],
  ['VIDIOC_SUBDEV_S_CLIENT_CAP', exchange(client, client)],
  ['VIDIOC_SUBDEV_G_FMT', exchangeOf(format, ['which', 'pad', 'stream'], ['format'])],
  ['VIDIOC_SUBDEV_S_FMT', exchangeOf(format, ['which', 'pad', 'format', 'stream'], ['format'])],
  ['VIDIOC_SUBDEV_G_CROP', exchangeOf(crop, ['which', 'pad', 'stream'], ['rect'])],
  ['VIDIOC_SUBDEV_S_CROP', exchangeOf(crop, ['which', 'pad', 'rect', 'stream'], ['rect'])],
  ['VIDIOC_SUBDEV_G_SELECTION', exchangeOf(part, ['which', 'pad', 'target', 'stream'], ['flags', 'r'])],
  [
    'VIDIOC_SUBDEV_S_SELECTION',
    exchangeOf(part, ['which', 'pad', 'target', 'flags', 'r', 'stream'], ['flags', 'r']),
  ],
  ['VIDIOC_SUBDEV_ENUM_MBUS_CODE', exchangeOf(code, ['pad', 'index', 'which', 'stream'], ['code', 'flags'])],
  [
    'VIDIOC_SUBDEV_ENUM_FRAME_SIZE',
    exchangeOf(
      frameSize,
      ['index', 'pad', 'code', 'which', 'stream'],
      ['min_width', 'max_width', 'min_height', 'max_height'],
    ),
  ],
  ['VIDIOC_SUBDEV_G_FRAME_INTERVAL', exchangeOf(interval, ['pad', 'stream', 'which'], ['interval'])],
  [
    'VIDIOC_SUBDEV_S_FRAME_INTERVAL',
    exchangeOf(interval, ['pad', 'interval', 'stream', 'which'], ['interval']),
  ],
  [
    'VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL',
    exchangeOf(frameInterval, ['index', 'pad', 'code', 'width', 'height', 'which', 'stream'], ['interval']),
  ],
  ['VIDIOC_SUBDEV_G_ROUTING', exchangeOf(routing, ['which', 'len_routes'], ['num_routes', 'routes'])],
  [
    'VIDIOC_SUBDEV_S_ROUTING',
    exchangeOf(routing, ['which', 'len_routes', 'num_routes', 'routes'], ['num_routes', 'routes']),
  ],
];

/** Requests to video devices and their parts that came later, or are rare. */
export const videoEventRequests: readonly Request[] = [...DEVICES, ...PARTS];
