import { constantValue } from '../abi/constants.ts';
import {
  V4L2_BUFFER_TYPES,
  V4L2_COLORSPACES,
  V4L2_FIELDS,
  V4L2_META_FORMATS,
  V4L2_PARAMETER_CAPABILITIES,
  V4L2_PARAMETER_MODES,
  V4L2_PIXEL_FORMATS,
  V4L2_SDR_FORMATS,
  V4L2_SLICED_VBI_FLAGS,
  V4L2_VBI_FLAGS,
} from '../abi/generated/v4l2.ts';
import { choice } from './choice.ts';
import { enumeration, flags } from './constants.ts';
import { inlineArray, padding } from './inline.ts';
import { countedArray } from './inline-counted.ts';
import { address, hex8, hex16, hexInt, int, uint, uint8 } from './numbers.ts';
import { array } from './pointer.ts';
import { type Fields, hidden, members, packed, struct, unlessZero } from './struct.ts';
import type { Type } from './type.ts';
import { fourCharacters, fraction, rectangle } from './v4l2.ts';

const pixelFormat = fourCharacters(V4L2_PIXEL_FORMATS);
const field = enumeration(V4L2_FIELDS);
const colorspace = enumeration(V4L2_COLORSPACES);

const pixels = struct({
  width: uint,
  height: uint,
  pixelformat: pixelFormat,
  field,
  bytesperline: uint,
  sizeimage: uint,
  colorspace,
});

/** linux/videodev2.h, VIDEO_MAX_PLANES, and `struct v4l2_plane_pix_format`. */
const MOST_PLANES = 8;
const plane = packed(members({ sizeimage: uint, bytesperline: uint }), 20);
const planes = struct({
  width: uint,
  height: uint,
  pixelformat: pixelFormat,
  field,
  colorspace,
  plane_fmt: countedArray(plane, 'num_planes', MOST_PLANES),
  num_planes: uint8,
});

/** `struct v4l2_clip` (linux/videodev2.h). */
export const clip: Type = struct({ c: rectangle, next: hidden(address) });

const window = struct({
  w: rectangle,
  field,
  chromakey: hexInt,
  clips: array(clip, 'clipcount'),
  clipcount: uint,
  bitmap: address,
  global_alpha: unlessZero(hex8),
});

const blanking = struct({
  sampling_rate: uint,
  offset: uint,
  samples_per_line: uint,
  sample_format: pixelFormat,
  start: inlineArray(int, 2),
  count: inlineArray(uint, 2),
  flags: flags(V4L2_VBI_FLAGS),
  reserved: hidden(padding(8)),
});
const sliced = struct({
  service_set: flags(V4L2_SLICED_VBI_FLAGS, 2),
  service_lines: inlineArray(inlineArray(hex16, 24), 2),
  io_size: uint,
  reserved: hidden(padding(8)),
});
const radio = struct({
  pixelformat: fourCharacters(V4L2_SDR_FORMATS),
  buffersize: unlessZero(uint),
  reserved: hidden(padding(24)),
});
const meta = struct({ dataformat: fourCharacters(V4L2_META_FORMATS), buffersize: uint });

const type = (name: string) => constantValue(V4L2_BUFFER_TYPES, `V4L2_BUF_TYPE_${name}`);

const formats = new Map<number, Fields>([
  [type('VIDEO_CAPTURE'), { 'fmt.pix': pixels }],
  [type('VIDEO_OUTPUT'), { 'fmt.pix': pixels }],
  [type('VIDEO_CAPTURE_MPLANE'), { 'fmt.pix_mp': planes }],
  [type('VIDEO_OUTPUT_MPLANE'), { 'fmt.pix_mp': planes }],
  [type('VIDEO_OVERLAY'), { 'fmt.win': window }],
  [type('VIDEO_OUTPUT_OVERLAY'), { 'fmt.win': window }],
  [type('VBI_CAPTURE'), { 'fmt.vbi': blanking }],
  [type('VBI_OUTPUT'), { 'fmt.vbi': blanking }],
  [type('SLICED_VBI_CAPTURE'), { 'fmt.sliced': sliced }],
  [type('SLICED_VBI_OUTPUT'), { 'fmt.sliced': sliced }],
  [type('SDR_CAPTURE'), { 'fmt.sdr': radio }],
  [type('SDR_OUTPUT'), { 'fmt.sdr': radio }],
  [type('META_CAPTURE'), { 'fmt.meta': meta }],
  [type('META_OUTPUT'), { 'fmt.meta': meta }],
]);

/** Types of buffers that have a format. */
export const formatTypes: ReadonlySet<number> = new Set(formats.keys());

const bufferType = enumeration(V4L2_BUFFER_TYPES);

/** `struct v4l2_format` (linux/videodev2.h), in whose union there is a pointer. */
export const format: Fields = { type: bufferType, fmt: choice('type', formats, 200, undefined, 'word') };

const capture = struct({
  capability: flags(V4L2_PARAMETER_CAPABILITIES),
  capturemode: flags(V4L2_PARAMETER_MODES),
  timeperframe: fraction,
  extendedmode: hexInt,
  readbuffers: uint,
});
const output = struct({
  capability: flags(V4L2_PARAMETER_CAPABILITIES),
  outputmode: flags(V4L2_PARAMETER_MODES),
  timeperframe: fraction,
  extendedmode: hexInt,
  writebuffers: uint,
});
const parameters = new Map<number, Fields>([
  [type('VIDEO_CAPTURE'), { 'parm.capture': capture }],
  [type('VIDEO_OUTPUT'), { 'parm.output': output }],
]);

/** Types of buffers that have parameters. */
export const parameterTypes: ReadonlySet<number> = new Set(parameters.keys());

/** `struct v4l2_streamparm`, whose union needs no alignment. */
export const streamParameters: Fields = {
  type: bufferType,
  parm: choice('type', parameters, 200, undefined, 4),
};

/** As `streamParameters`, where they were set: what is not for capturing is output. */
export const setParameters: Fields = {
  type: bufferType,
  parm: choice('type', parameters, 200, { 'parm.output': output }, 4),
};
