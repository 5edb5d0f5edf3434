import { constantValue } from '../../abi/constants.ts';
import { VIDEO_EVENTS } from '../../abi/generated/requests.ts';
import {
  V4L2_CONTROL_FLAGS,
  V4L2_CONTROL_TYPES,
  V4L2_FIELDS,
  V4L2_TUNER_TYPES,
} from '../../abi/generated/v4l2.ts';
import {
  VIDEO_AUDIO_CAPABILITIES,
  VIDEO_AUDIO_MODES,
  VIDEO_CONTROL_CHANGES,
  VIDEO_ENCODER_COMMANDS,
  VIDEO_ENCODER_FLAGS,
  VIDEO_INTERLACING,
  VIDEO_MOTION_FLAGS,
  VIDEO_OUTPUT_CAPABILITIES,
  VIDEO_OUTPUT_TYPES,
  VIDEO_POLARITIES,
  VIDEO_SOURCE_CHANGES,
  VIDEO_TIMING_CAPABILITIES,
  VIDEO_TIMING_FLAGS,
  VIDEO_TIMING_STANDARDS,
  VIDEO_TIMING_TYPES,
} from '../../abi/generated/v4l2-timings.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { address, hex64, hexInt, int, int64, uint, uint8, uint64 } from '../../types/numbers.ts';
import { packedLong } from '../../types/packed.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { timespec } from '../../types/timespec.ts';
import { out, type Type } from '../../types/type.ts';
import { fraction } from '../../types/v4l2.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

const TIMING_TYPE = constantValue(VIDEO_TIMING_TYPES, 'V4L2_DV_BT_656_1120');

/** `struct v4l2_bt_timings` (linux/videodev2.h), which is packed. */
const signal: Fields = {
  width: uint,
  height: uint,
  interlaced: enumeration(VIDEO_INTERLACING),
  polarities: flags(VIDEO_POLARITIES),
  pixelclock: packedLong(uint64),
  hfrontporch: uint,
  hsync: uint,
  hbackporch: uint,
  vfrontporch: uint,
  vsync: uint,
  vbackporch: uint,
  il_vfrontporch: uint,
  il_vsync: uint,
  il_vbackporch: uint,
  standards: flags(VIDEO_TIMING_STANDARDS),
  flags: flags(VIDEO_TIMING_FLAGS),
  picture_aspect: fraction,
  cea861_vic: uint8,
  hdmi_vic: uint8,
};
const timings = struct({
  type: enumeration(VIDEO_TIMING_TYPES),
  bt: choice('type', new Map([[TIMING_TYPE, { bt: struct(signal) }]]), 128, undefined, 4),
});
const listed: Fields = { index: uint, pad: uint, reserved: hidden(padding(8)), timings };

/** `struct v4l2_dv_timings_cap`, which is packed too. */
const limits = struct({
  min_width: uint,
  max_width: uint,
  min_height: uint,
  max_height: uint,
  min_pixelclock: packedLong(uint64),
  max_pixelclock: packedLong(uint64),
  standards: flags(VIDEO_TIMING_STANDARDS),
  capabilities: flags(VIDEO_TIMING_CAPABILITIES),
});
const capabilities: Fields = {
  type: enumeration(VIDEO_TIMING_TYPES),
  pad: uint,
  reserved: hidden(padding(8)),
  bt: choice('type', new Map([[TIMING_TYPE, { bt: limits }]]), 128, undefined, 4),
};

/** What displays tell of themselves; the blocks are bytes. */
const identification: Fields = {
  pad: uint,
  start_block: uint,
  blocks: uint,
  reserved: hidden(padding(20)),
  edid: address,
};

/** What happened, by its kind; the union has 64 bytes. */
const happened = (name: string) => constantValue(VIDEO_EVENTS, `V4L2_EVENT_${name}`);
const CASES = new Map<number, Fields>([
  [happened('VSYNC'), { vsync: struct({ field: enumeration(V4L2_FIELDS, 1) }) }],
  [
    happened('CTRL'),
    {
      ctrl: struct({
        changes: flags(VIDEO_CONTROL_CHANGES),
        type: enumeration(V4L2_CONTROL_TYPES),
        value64: int64,
        flags: flags(V4L2_CONTROL_FLAGS),
        minimum: int,
        maximum: int,
        step: int,
        default_value: int,
      }),
    },
  ],
  [happened('FRAME_SYNC'), { frame_sync: struct({ frame_sequence: uint }) }],
  [happened('SOURCE_CHANGE'), { src_change: struct({ changes: flags(VIDEO_SOURCE_CHANGES) }) }],
  [
    happened('MOTION_DET'),
    {
      motion_det: struct({ flags: flags(VIDEO_MOTION_FLAGS), frame_sequence: uint, region_mask: hexInt }),
    },
  ],
]);
const event = (time: Type) =>
  struct({
    type: enumeration(VIDEO_EVENTS),
    u: choice('type', CASES, 64),
    pending: uint,
    sequence: uint,
    timestamp: time,
    id: hexInt,
    reserved: hidden(padding(32)),
  });

/** Sound that goes with pictures, and where pictures go. */
const audio: Fields = {
  index: uint,
  name: inlineString(32),
  capability: flags(VIDEO_AUDIO_CAPABILITIES),
  mode: flags(VIDEO_AUDIO_MODES),
  reserved: hidden(padding(8)),
};
const output: Fields = {
  index: uint,
  name: inlineString(32),
  type: enumeration(VIDEO_OUTPUT_TYPES),
  audioset: hexInt,
  modulator: uint,
  std: hex64,
  capabilities: flags(VIDEO_OUTPUT_CAPABILITIES),
  reserved: hidden(padding(12)),
};
const search = struct({
  tuner: uint,
  type: enumeration(V4L2_TUNER_TYPES),
  seek_upward: uint,
  wrap_around: uint,
  spacing: uint,
  rangelow: uint,
  rangehigh: uint,
  reserved: hidden(padding(20)),
});
const band: Fields = {
  tuner: uint,
  type: enumeration(V4L2_TUNER_TYPES),
  index: uint,
  capability: hexInt,
  rangelow: uint,
  rangehigh: uint,
  modulation: hexInt,
  reserved: hidden(padding(36)),
};
const encoder = struct({
  cmd: enumeration(VIDEO_ENCODER_COMMANDS),
  flags: flags(VIDEO_ENCODER_FLAGS),
  raw: hidden(padding(32)),
});

/** Requests to video devices about signals, displays, events and outputs (linux/videodev2.h). */
export const videoTimingRequests: readonly Request[] = [
  ['VIDIOC_S_DV_TIMINGS', exchange(timings, timings)],
  ['VIDIOC_G_DV_TIMINGS VIDIOC_QUERY_DV_TIMINGS', out(pointer(timings))],
  ['VIDIOC_ENUM_DV_TIMINGS', exchangeOf(listed, ['index', 'pad'], ['timings'])],
  ['VIDIOC_DV_TIMINGS_CAP', exchangeOf(capabilities, ['pad'], ['type', 'bt'])],
  ['VIDIOC_G_EDID', exchangeOf(identification, ['pad', 'start_block', 'blocks', 'edid'], ['blocks'])],
  ['VIDIOC_S_EDID', exchangeOf(identification, ['pad', 'start_block', 'blocks', 'edid'], ['blocks'])],
  ['VIDIOC_DQEVENT', out(pointer(event(timespec)))],
  ['VIDIOC_DQEVENT_TIME32', out(pointer(event(struct({ tv_sec: int, tv_nsec: int }))))],
  ['VIDIOC_QUERYSTD', out(pointee(hex64))],
  ['VIDIOC_G_AUDIO VIDIOC_G_AUDOUT', out(pointer(struct(audio)))],
  ['VIDIOC_S_AUDIO VIDIOC_S_AUDOUT', pointer(struct(audio))],
  ['VIDIOC_ENUMAUDIO VIDIOC_ENUMAUDOUT', question(audio, 'index')],
  ['VIDIOC_ENUMOUTPUT', question(output, 'index')],
  ['VIDIOC_S_HW_FREQ_SEEK', pointer(search)],
  ['VIDIOC_ENUM_FREQ_BANDS', question(band, 'tuner', 'type', 'index')],
  ['VIDIOC_ENCODER_CMD VIDIOC_TRY_ENCODER_CMD', exchange(encoder, encoder)],
];
