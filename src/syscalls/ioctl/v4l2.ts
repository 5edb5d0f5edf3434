import { constantValue } from '../../abi/constants.ts';
import {
  V4L2_BUFFER_FLAGS,
  V4L2_BUFFER_TIMESTAMP_SOURCES,
  V4L2_BUFFER_TIMESTAMPS,
  V4L2_BUFFER_TYPES,
  V4L2_CAPABILITIES,
  V4L2_CONTROL_FLAGS,
  V4L2_CONTROL_TYPES,
  V4L2_FORMAT_FLAGS,
  V4L2_FRAME_INTERVAL_TYPES,
  V4L2_FRAME_SIZE_TYPES,
  V4L2_INPUT_TYPES,
  V4L2_MEMORIES,
  V4L2_PIXEL_FORMATS,
  V4L2_TUNER_CAPABILITIES,
  V4L2_TUNER_MODES,
  V4L2_TUNER_SUBCHANNELS,
  V4L2_TUNER_TYPES,
} from '../../abi/generated/v4l2.ts';
import type { CapturePlanner } from '../../types/capture.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { address, hex64, hexInt, int, int64, scalar, uint, uint64 } from '../../types/numbers.ts';
import { hasArray, pointee, pointer } from '../../types/pointer.ts';
import { furtherFields, turned, turnedWhere } from '../../types/pseudo-fields.ts';
import { type Fields, hidden, members, struct, unlessZero } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import { controlId, fourCharacters, fraction, nextControlId, rectangle } from '../../types/v4l2.ts';
import { askedControls, setControls } from '../../types/v4l2-controls.ts';
import {
  clip,
  format,
  formatTypes,
  parameterTypes,
  setParameters,
  streamParameters,
} from '../../types/v4l2-format.ts';
import { ARGUMENT, asks, asksAgain, asksFor, exchangeBy, type Request } from './request.ts';

const bufferType = enumeration(V4L2_BUFFER_TYPES);
const memory = enumeration(V4L2_MEMORIES);
const pixelFormat = fourCharacters(V4L2_PIXEL_FORMATS);

/** A version of the kernel (linux/version.h). */
const version = scalar(4, (c, low) => {
  c.out.beginParts(low, 0);
  c.out.symbol(`KERNEL_VERSION(${low >>> 16}, ${(low >>> 8) & 0xff}, ${low & 0xff})`);
  c.out.endParts();
});

const capability = struct({
  driver: inlineString(16),
  card: inlineString(32),
  bus_info: inlineString(32),
  version,
  capabilities: flags(V4L2_CAPABILITIES),
  device_caps: unlessZero(flags(V4L2_CAPABILITIES)),
  reserved: hidden(padding(12)),
});

const described: Fields = {
  index: uint,
  type: bufferType,
  flags: flags(V4L2_FORMAT_FLAGS),
  description: inlineString(32),
  pixelformat: pixelFormat,
  mbus_code: hidden(uint),
  reserved: hidden(padding(12)),
};

const requested: Fields = {
  count: uint,
  type: bufferType,
  memory,
  capabilities: hidden(uint),
  flags: hidden(uint),
};

/** The bits of a buffer's flags that say by which clock, and at which moment, it was stamped. */
const CLOCK = 0xe000;
const SOURCE = 0x7_0000;

const bufferFlags = scalar(4, (c, low) => {
  if (c.out.constantStyle === 'raw') {
    c.out.hex(low, 0);
    return;
  }
  const plain = (low & ~(CLOCK | SOURCE)) >>> 0;
  if (plain !== 0) {
    c.out.flags(V4L2_BUFFER_FLAGS, plain, 0);
    c.out.or();
  }
  c.out.enumeration(V4L2_BUFFER_TIMESTAMPS, low & CLOCK, 0);
  c.out.or();
  c.out.enumeration(V4L2_BUFFER_TIMESTAMP_SOURCES, low & SOURCE, 0);
});

const places = new Map<number, Fields>([
  [constantValue(V4L2_MEMORIES, 'V4L2_MEMORY_MMAP'), { 'm.offset': hexInt }],
  [constantValue(V4L2_MEMORIES, 'V4L2_MEMORY_USERPTR'), { 'm.userptr': address }],
]);

/** `struct v4l2_buffer` (linux/videodev2.h). */
const buffer: Fields = {
  index: uint,
  type: bufferType,
  bytesused: uint,
  flags: bufferFlags,
  field: hidden(uint),
  timestamp: struct({ tv_sec: int64, tv_usec: uint64 }),
  timecode: hidden(padding(16)),
  sequence: hidden(uint),
  memory,
  m: choice('memory', places, (abi) => abi.wordSize),
  length: uint,
  reserved2: hidden(uint),
  request_fd: hidden(int),
  rest: furtherFields,
};
/** As programs have it whose times have 32 bits. */
const shortTimes: Fields = { ...buffer, timestamp: struct({ tv_sec: int, tv_usec: uint }) };
const BUFFER_TOLD = ['memory', 'm', 'length', 'bytesused', 'flags', 'rest'];
const DEQUEUED_TOLD = ['index', ...BUFFER_TOLD.slice(0, -1), 'timestamp', 'rest'];

const control: Fields = { id: controlId, value: int };

const queried: Fields = {
  id: nextControlId,
  type: enumeration(V4L2_CONTROL_TYPES),
  name: inlineString(32),
  minimum: int,
  maximum: int,
  step: int,
  default_value: int,
  flags: flags(V4L2_CONTROL_FLAGS),
  reserved: unlessZero(inlineArray(hexInt, 2)),
};
const queriedWhole: Fields = {
  id: nextControlId,
  type: enumeration(V4L2_CONTROL_TYPES),
  name: inlineString(32),
  minimum: int64,
  maximum: int64,
  step: uint64,
  default_value: int64,
  flags: flags(V4L2_CONTROL_FLAGS),
  elem_size: uint,
  elems: uint,
  nr_of_dims: uint,
  dims: countedArray(uint, 'nr_of_dims', 4),
  reserved: unlessZero(inlineArray(hexInt, 32)),
};
const QUERIED_BRIEF = ['id', 'type', 'name'];

const tuner: Fields = {
  index: uint,
  name: inlineString(32),
  type: enumeration(V4L2_TUNER_TYPES),
  capability: flags(V4L2_TUNER_CAPABILITIES),
  rangelow: uint,
  rangehigh: uint,
  rxsubchans: flags(V4L2_TUNER_SUBCHANNELS),
  audmode: enumeration(V4L2_TUNER_MODES),
  signal: int,
  afc: int,
  reserved: hidden(padding(16)),
};
const TUNER_TOLD = Object.keys(tuner).slice(1, -1);

const standard: Fields = {
  index: uint,
  id: hidden(hex64),
  name: inlineString(24),
  frameperiod: fraction,
  framelines: uint,
  reserved: hidden(padding(16)),
};
const input: Fields = {
  index: uint,
  name: inlineString(32),
  type: enumeration(V4L2_INPUT_TYPES),
  rest: hidden(padding(8)),
  std: hidden(hex64),
  status: hidden(padding(20)),
};
const overlay = struct({
  capability: hexInt,
  flags: hexInt,
  base: address,
  fmt: hidden(padding(32)),
});
const crop: Fields = { type: bufferType, c: rectangle };
const cropping: Fields = { type: bufferType, bounds: rectangle, defrect: rectangle, pixelaspect: fraction };

const DISCRETE = 1;
const CONTINUOUS = 2;
const STEPWISE = 3;
const frameSizes = new Map<number, Fields>([
  [DISCRETE, { discrete: struct({ width: uint, height: uint }) }],
  [
    STEPWISE,
    {
      stepwise: struct({
        min_width: uint,
        max_width: uint,
        step_width: uint,
        min_height: uint,
        max_height: uint,
        step_height: uint,
      }),
    },
  ],
]);
const frameSize: Fields = {
  index: uint,
  pixel_format: pixelFormat,
  type: enumeration(V4L2_FRAME_SIZE_TYPES),
  sizes: choice('type', frameSizes, 24, undefined, 4),
  reserved: hidden(padding(8)),
};
const stepwise = struct({ min: fraction, max: fraction, step: fraction });
const frameIntervals = new Map<number, Fields>([
  [DISCRETE, { discrete: fraction }],
  [CONTINUOUS, { stepwise }],
  [STEPWISE, { stepwise }],
]);
const frameInterval: Fields = {
  index: uint,
  pixel_format: pixelFormat,
  width: uint,
  height: uint,
  type: enumeration(V4L2_FRAME_INTERVAL_TYPES),
  intervals: choice('type', frameIntervals, 24, undefined, 4),
  reserved: hidden(padding(8)),
};

const created = struct(
  { index: uint, count: uint, memory, format: struct(format), rest: hidden(padding(32)) },
  { order: ['count', 'memory', 'format'] },
);
const creation = struct({ index: uint, count: uint });

/** ` ({index=3, count=2})`: the buffers that were made. */
function printCreated(c: Decoding): void {
  const address = c.word(ARGUMENT);
  const at = c.failed || address === 0 ? -1 : c.memory.read(address, created.size(c.abi));
  if (at < 0) return;
  c.out.beginNote();
  creation.printAt(c, at, at);
  c.out.endNote();
}

function captureCreated(plan: CapturePlanner): void {
  const size = created.size(plan.abi);
  plan.unlessFailed(() => plan.bytes(plan.argument(ARGUMENT), size, size));
}

/** The number of a control and 1, so that it is not 0. */
const idAt = (c: Decoding, at: number) => c.memory.u32(at) + 1;
const isOtherControl = (c: Decoding, at: number) => c.call.remembered[ARGUMENT] !== idAt(c, at);

/** What a control is, and which it is where the next one was asked for. */
function queriedControl(fields: Fields): Type {
  const told: Fields = { ...fields, id: turnedWhere(controlId, isOtherControl) };
  return asksFor(fields, ['id'], members(told, { brief: QUERIED_BRIEF }), { remembered: idAt });
}

const OVERLAYS = ['V4L2_BUF_TYPE_VIDEO_OVERLAY', 'V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY'].map((name) =>
  constantValue(V4L2_BUFFER_TYPES, name),
);

/** Where `struct v4l2_window` has the pointer to its clips, from its beginning. */
const CLIPS = 24;

/** Whether an overlay has a list of clips, and that can be read as far as it is shown. */
function hasClips(c: Decoding, at: number): boolean {
  const { wordSize } = c.abi;
  if (!OVERLAYS.includes(c.memory.u32(at))) return true;
  const clips = at + wordSize + CLIPS;
  return hasArray(c, clip, c.memory.word(clips, wordSize), c.memory.u32(clips + wordSize));
}

/** A structure with a union by its type, which is told again at return where that is a type that is known. */
function changedUnion(fields: Fields, union: string, types: ReadonlySet<number>, told?: Fields): Type {
  const isKnown = (c: Decoding, at: number) => types.has(c.memory.u32(at));
  return exchangeBy(struct(fields, { order: ['type', union] }), {
    answers: [struct(told ?? fields, { order: [union] })],
    which: (c, at) => (isKnown(c, at) && hasClips(c, at) ? 0 : -1),
    onlyIfRead: true,
    ...(told ? {} : { tells: isKnown }),
  });
}

/** Requests to video devices (linux/videodev2.h). */
export const videoRequests: readonly Request[] = [
  ['VIDIOC_QUERYCAP', out(pointer(capability))],
  ['VIDIOC_ENUM_FMT', asks(described, ['index', 'type'], ['flags', 'description', 'pixelformat'])],
  ['VIDIOC_G_FMT', asks(format, ['type'], ['fmt'])],
  ['VIDIOC_S_FMT VIDIOC_TRY_FMT', changedUnion(format, 'fmt', formatTypes)],
  ['VIDIOC_G_PARM', asks(streamParameters, ['type'], ['parm'])],
  ['VIDIOC_S_PARM', changedUnion(streamParameters, 'parm', parameterTypes, setParameters)],
  [
    'VIDIOC_REQBUFS',
    asksAgain(requested, ['type', 'memory', 'count'], { ...requested, count: turned(uint) }, ['count']),
  ],
  ['VIDIOC_CREATE_BUFS', pointer(created), { note: printCreated, captureNote: captureCreated }],
  ['VIDIOC_QUERYBUF VIDIOC_QBUF', asks(buffer, ['type', 'index'], BUFFER_TOLD)],
  ['VIDIOC_PREPARE_BUF', asks(buffer, ['type', 'index'], BUFFER_TOLD)],
  [
    'VIDIOC_QUERYBUF_TIME32 VIDIOC_QBUF_TIME32 VIDIOC_PREPARE_BUF_TIME32',
    asks(shortTimes, ['type', 'index'], BUFFER_TOLD),
  ],
  ['VIDIOC_DQBUF_TIME32', asks(shortTimes, ['type'], DEQUEUED_TOLD)],
  ['VIDIOC_DQBUF', asks(buffer, ['type'], DEQUEUED_TOLD)],
  ['VIDIOC_STREAMON VIDIOC_STREAMOFF', pointee(bufferType)],
  ['VIDIOC_G_FBUF', out(pointer(overlay))],
  ['VIDIOC_S_FBUF', pointer(overlay)],
  ['VIDIOC_G_INPUT', out(pointee(uint))],
  ['VIDIOC_S_INPUT', pointee(uint)],
  ['VIDIOC_ENUMINPUT', asks(input, ['index'], ['name', 'type'])],
  ['VIDIOC_G_STD', out(pointee(hex64))],
  ['VIDIOC_S_STD', pointee(hex64)],
  ['VIDIOC_ENUMSTD', asks(standard, ['index'], ['name', 'frameperiod', 'framelines'])],
  ['VIDIOC_G_TUNER', asks(tuner, ['index'], TUNER_TOLD)],
  [
    'VIDIOC_S_TUNER',
    exchangeBy(struct(tuner, { order: ['index', ...TUNER_TOLD] }), {
      answers: [struct(tuner, { order: TUNER_TOLD })],
      onlyIfRead: true,
    }),
  ],
  ['VIDIOC_G_CTRL', asks(control, ['id'], ['value'])],
  ['VIDIOC_S_CTRL', asksAgain(control, ['id', 'value'], { ...control, value: turned(int) }, ['value'])],
  ['VIDIOC_G_EXT_CTRLS', askedControls],
  ['VIDIOC_S_EXT_CTRLS VIDIOC_TRY_EXT_CTRLS', setControls],
  ['VIDIOC_QUERYCTRL', queriedControl(queried)],
  ['VIDIOC_QUERY_EXT_CTRL', queriedControl(queriedWhole)],
  ['VIDIOC_G_CROP', asks(crop, ['type'], ['c'])],
  ['VIDIOC_S_CROP', pointer(struct(crop))],
  ['VIDIOC_CROPCAP', asks(cropping, ['type'], ['bounds', 'defrect', 'pixelaspect'])],
  ['VIDIOC_ENUM_FRAMESIZES', asks(frameSize, ['index', 'pixel_format'], ['type', 'sizes'])],
  [
    'VIDIOC_ENUM_FRAMEINTERVALS',
    asks(frameInterval, ['index', 'pixel_format', 'width', 'height'], ['type', 'intervals']),
  ],
];
