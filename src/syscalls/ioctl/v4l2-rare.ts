import { constantValue } from '../../abi/constants.ts';
import {
  OMAP3_CONTROLLER_FLAGS,
  OMAP3_FOCUS_COLOURS,
  OMAP3_FOCUS_MODES,
  OMAP3_PREVIEW_FLAGS,
  OMAP3_WIDTHS,
  VIDEO_CHIP_FLAGS,
  VIDEO_CHIP_MATCHES,
  VIDEO_DECODER_COMMANDS,
  VIDEO_DECODER_FORMATS,
  VIDEO_INDEX_FRAMES,
  VIDEO_JPEG_MARKERS,
} from '../../abi/generated/instruments.ts';
import {
  V4L2_BUFFER_TYPES,
  V4L2_SLICED_VBI_FLAGS,
  V4L2_TUNER_CAPABILITIES,
  V4L2_TUNER_SUBCHANNELS,
  V4L2_TUNER_TYPES,
} from '../../abi/generated/v4l2.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { countedArray, countedHexString } from '../../types/inline-counted.ts';
import {
  address,
  hex64,
  hexInt,
  int,
  long,
  uint,
  uint8,
  uint16,
  uint64,
  ulong,
} from '../../types/numbers.ts';
import { packedLong } from '../../types/packed.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

/** Which chip is meant (linux/videodev2.h, as all that follows), by number or by the name of its driver. */
const BY_NAME = constantValue(VIDEO_CHIP_MATCHES, 'V4L2_CHIP_MATCH_I2C_DRIVER');
const MATCH_UNION = 32;
const match = struct({
  type: enumeration(VIDEO_CHIP_MATCHES),
  which: choice(
    'type',
    new Map<number, Fields>([[BY_NAME, { name: inlineString(MATCH_UNION) }]]),
    MATCH_UNION,
    { addr: uint },
    4,
  ),
});
const chip: Fields = {
  match,
  name: inlineString(32),
  flags: flags(VIDEO_CHIP_FLAGS),
  reserved: hidden(padding(128)),
};
const register: Fields = { match, size: uint, reg: packedLong(hex64), val: packedLong(hex64) };

const modulator: Fields = {
  index: uint,
  name: inlineString(32),
  capability: flags(V4L2_TUNER_CAPABILITIES),
  rangelow: uint,
  rangehigh: uint,
  txsubchans: flags(V4L2_TUNER_SUBCHANNELS),
  type: enumeration(V4L2_TUNER_TYPES),
  reserved: hidden(padding(12)),
};

/** Bytes of a picture's own segments. */
const SEGMENT = 60;
const compression = struct({
  quality: int,
  APPn: int,
  APP_len: int,
  APP_data: countedHexString('APP_len', SEGMENT),
  COM_len: int,
  COM_data: countedHexString('COM_len', SEGMENT),
  jpeg_markers: flags(VIDEO_JPEG_MARKERS),
});

const MOST_ENTRIES = 64;
const indexEntry = struct({
  offset: uint64,
  pts: uint64,
  length: uint,
  flags: enumeration(VIDEO_INDEX_FRAMES),
  reserved: hidden(padding(8)),
});
const index = struct({
  entries: uint,
  entries_cap: uint,
  reserved: hidden(padding(16)),
  entry: countedArray(indexEntry, 'entries', MOST_ENTRIES),
});

const LINES = inlineArray(inlineArray(uint16, 24), 2);
const sliced: Fields = {
  service_set: flags(V4L2_SLICED_VBI_FLAGS, 2),
  service_lines: LINES,
  type: enumeration(V4L2_BUFFER_TYPES),
  reserved: hidden(padding(12)),
};

/** `struct v4l2_decoder_cmd`: what is in its union depends on the command. */
const DECODER_UNION = 64;
const command = (name: string) => constantValue(VIDEO_DECODER_COMMANDS, `V4L2_DEC_CMD_${name}`);
const decoder = struct({
  cmd: enumeration(VIDEO_DECODER_COMMANDS),
  flags: hexInt,
  what: choice(
    'cmd',
    new Map<number, Fields>([
      [command('START'), { start: struct({ speed: int, format: enumeration(VIDEO_DECODER_FORMATS) }) }],
      [command('STOP'), { stop: struct({ pts: uint64 }) }],
    ]),
    DECODER_UNION,
  ),
});

/** Requests to all video devices. */
const DEVICES: readonly Request[] = [
  ['VIDIOC_DBG_G_CHIP_INFO', question(chip, 'match')],
  ['VIDIOC_DBG_G_REGISTER', question(register, 'match', 'reg')],
  ['VIDIOC_DBG_S_REGISTER', pointer(struct(register, { order: ['match', 'reg', 'val'] }))],
  ['VIDIOC_G_MODULATOR', question(modulator, 'index')],
  ['VIDIOC_S_MODULATOR', pointer(struct(modulator, { order: ['index', 'txsubchans', 'type'] }))],
  ['VIDIOC_G_JPEGCOMP', out(pointer(compression))],
  ['VIDIOC_S_JPEGCOMP', pointer(compression)],
  ['VIDIOC_G_ENC_INDEX', out(pointer(index))],
  ['VIDIOC_G_SLICED_VBI_CAP', question(sliced, 'type')],
  ['VIDIOC_DECODER_CMD VIDIOC_TRY_DECODER_CMD', exchange(decoder, decoder)],
];

/** What measures pictures on their way from a camera (linux/omap3isp.h, as all that follows). */
const exposure = struct({
  buf_size: uint,
  config_counter: uint16,
  saturation_limit: uint16,
  win_height: uint16,
  win_width: uint16,
  ver_win_count: uint16,
  hor_win_count: uint16,
  ver_win_start: uint16,
  hor_win_start: uint16,
  blk_ver_win_start: uint16,
  blk_win_height: uint16,
  subsample_ver_inc: uint16,
  subsample_hor_inc: uint16,
  alaw_enable: uint8,
});
const coefficients = inlineArray(uint16, 11);
const focus = struct({
  buf_size: uint,
  config_counter: uint16,
  hmf: struct({ enable: uint8, threshold: uint8 }),
  iir: struct({ h_start: uint16, coeff_set0: coefficients, coeff_set1: coefficients }),
  paxel: struct({
    h_start: uint16,
    v_start: uint16,
    width: uint8,
    height: uint8,
    h_cnt: uint8,
    v_cnt: uint8,
    line_inc: uint8,
  }),
  rgb_pos: enumeration(OMAP3_FOCUS_COLOURS),
  fvmode: enumeration(OMAP3_FOCUS_MODES),
  alaw_enable: uint8,
});
const MOST_REGIONS = 4;
const region = struct({ h_start: uint16, h_end: uint16, v_start: uint16, v_end: uint16 });
const histogram = struct({
  buf_size: uint,
  config_counter: uint16,
  num_acc_frames: uint8,
  hist_bins: uint16,
  cfa: uint8,
  wg: inlineArray(uint8, 4),
  num_regions: uint8,
  region: countedArray(region, 'num_regions', MOST_REGIONS),
});
const controller = struct({
  update: flags(OMAP3_CONTROLLER_FLAGS, 2),
  flag: flags(OMAP3_CONTROLLER_FLAGS, 2),
  alawip: enumeration(OMAP3_WIDTHS),
  bclamp: address,
  blcomp: address,
  fpc: address,
  lsc_cfg: address,
  cull: address,
  lsc: address,
});
const preview = struct({
  update: flags(OMAP3_PREVIEW_FLAGS),
  flag: flags(OMAP3_PREVIEW_FLAGS),
  shading_shift: uint,
  luma: address,
  hmed: address,
  cfa: address,
  csup: address,
  wbal: address,
  blkadj: address,
  rgb2rgb: address,
  csc: address,
  yclimit: address,
  dcor: address,
  nf: address,
  gamma: address,
});
/** `struct omap3isp_stat_data`, whose time and pointer have the program's size, or 32 bits. */
const measured = (time: Type, buffer: Type): Fields => ({
  ts: time,
  buf: buffer,
  buf_size: uint,
  frame_number: uint16,
  cur_frame: uint16,
  config_counter: uint16,
});
const MEASURED_ASKED = ['buf', 'buf_size', 'frame_number'];
const MEASURED_TOLD = ['ts', 'buf_size', 'frame_number', 'cur_frame', 'config_counter'];
const statistics = (time: Type, buffer: Type) =>
  exchangeOf(measured(time, buffer), MEASURED_ASKED, MEASURED_TOLD);

/** Requests to one of the chips that take pictures. */
const CHIP: readonly Request[] = [
  ['VIDIOC_OMAP3ISP_AEWB_CFG', exchange(exposure, exposure)],
  ['VIDIOC_OMAP3ISP_AF_CFG', exchange(focus, focus)],
  ['VIDIOC_OMAP3ISP_HIST_CFG', exchange(histogram, histogram)],
  ['VIDIOC_OMAP3ISP_CCDC_CFG', pointer(controller)],
  ['VIDIOC_OMAP3ISP_PRV_CFG', pointer(preview)],
  ['VIDIOC_OMAP3ISP_STAT_REQ', statistics(struct({ tv_sec: long, tv_usec: long }), address)],
  ['VIDIOC_OMAP3ISP_STAT_REQ_TIME32', statistics(struct({ tv_sec: int, tv_usec: int }), hexInt)],
  ['VIDIOC_OMAP3ISP_STAT_EN', exchange(ulong, ulong)],
];

/** Requests to video devices that are rare. */
export const rareVideoRequests: readonly Request[] = [...DEVICES, ...CHIP];
