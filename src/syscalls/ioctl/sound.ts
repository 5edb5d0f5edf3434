import { constants } from '../../abi/constants.ts';
import {
  SOUND_CLASSES,
  SOUND_INFORMATION,
  SOUND_PARAMETER_FLAGS,
  SOUND_STATES,
  SOUND_STREAMS,
  SOUND_SYNC_FLAGS,
  SOUND_TIMESTAMP_TYPES,
  SOUND_TIMESTAMPS,
} from '../../abi/generated/sound.ts';
import { inUnion } from '../../types/conditional.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineHexString, inlineString, padding, wholeArray } from '../../types/inline.ts';
import { address, hexInt, int, long, scalar, uint, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import { out, type Type } from '../../types/type.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** A version of an interface of sound (sound/asound.h): `SNDRV_PROTOCOL_VERSION(2, 0, 15)`. */
export const protocolVersion = scalar(4, (c, low) => {
  c.out.beginParts(low, 0);
  c.out.beginCall('SNDRV_PROTOCOL_VERSION');
  for (const shift of [16, 8, 0]) {
    c.out.element();
    c.out.int(shift === 16 ? low >>> 16 : (low >> shift) & 0xff);
  }
  c.out.endCall();
  c.out.endParts();
});

/** `struct snd_pcm_info`: a device that plays or records. */
export const STREAM: Fields = {
  device: uint,
  subdevice: uint,
  stream: enumeration(SOUND_STREAMS),
  card: int,
  id: inlineString(64),
  name: inlineString(80),
  subname: inlineString(32),
  dev_class: enumeration(SOUND_CLASSES),
  dev_subclass: int,
  subdevices_count: uint,
  subdevices_avail: uint,
  sync: inlineHexString(16),
  reserved: hidden(padding(64)),
};

/** The choices that are left for each parameter: sets of values, and ranges. */
const mask = struct({ bits: wholeArray(hexInt, 8) });
const RANGE_FLAGS = constants('', [
  ['openmin', 1],
  ['openmax', 2],
  ['integer', 4],
  ['empty', 8],
]);
const interval = struct({ min: uint, max: uint, flags: flags(RANGE_FLAGS) });
const hardwareParameters = struct(
  {
    flags: flags(SOUND_PARAMETER_FLAGS),
    masks: wholeArray(mask, 3),
    mres: hidden(padding(160)),
    intervals: wholeArray(interval, 12),
    ires: hidden(padding(108)),
    rmask: hexInt,
    cmask: hexInt,
    info: flags(SOUND_INFORMATION),
    msbits: uint,
    rate_num: uint,
    rate_den: uint,
    fifo_size: ulong,
    reserved: hidden(padding(64)),
  },
  { brief: ['flags', 'rmask', 'cmask', 'info', 'msbits', 'rate_num', 'rate_den', 'fifo_size'] },
);
const softwareParameters = struct({
  tstamp_mode: enumeration(SOUND_TIMESTAMPS),
  period_step: uint,
  sleep_min: uint,
  avail_min: ulong,
  xfer_align: ulong,
  start_threshold: ulong,
  stop_threshold: ulong,
  silence_threshold: ulong,
  silence_size: ulong,
  boundary: ulong,
  proto: protocolVersion,
  tstamp_type: enumeration(SOUND_TIMESTAMP_TYPES),
  reserved: hidden(padding(56)),
});

/** `struct snd_pcm_status`, by what tells the times in it, and by the padding before and behind them. */
const status = (time: Type, before: number, behind: Parameters<typeof padding>[0]): Fields => ({
  state: enumeration(SOUND_STATES),
  pad1: hidden(padding(before)),
  trigger_tstamp: time,
  tstamp: time,
  appl_ptr: ulong,
  hw_ptr: ulong,
  delay: long,
  avail: ulong,
  avail_max: ulong,
  overrange: ulong,
  suspended_state: enumeration(SOUND_STATES),
  audio_tstamp_data: hexInt,
  audio_tstamp: time,
  driver_tstamp: time,
  audio_tstamp_accuracy: uint,
  reserved: hidden(padding(behind)),
});
const RESERVED = 52;
const ownStatus = status(timespec, 0, (abi) => RESERVED - 2 * timespec.size(abi));
const wideStatus = status(timespec64, 4, RESERVED - 32);
const channel: Fields = { channel: uint, offset: long, first: uint, step: uint };

/** `struct snd_pcm_sync_ptr`, whose two parts are as long as a line of the cache. */
const LINE = 64;
const positions: Fields = {
  flags: flags(SOUND_SYNC_FLAGS),
  status: inUnion(
    struct({
      state: enumeration(SOUND_STATES),
      pad1: hidden(uint),
      hw_ptr: ulong,
      tstamp: timespec,
      suspended_state: enumeration(SOUND_STATES),
      audio_tstamp: timespec,
    }),
    LINE,
  ),
  control: inUnion(struct({ appl_ptr: ulong, avail_min: ulong }), LINE),
};
/** As 32-bit programs have it with times of 64 bits: `struct __snd_pcm_sync_ptr64`. */
const widePositions: Fields = {
  flags: flags(SOUND_SYNC_FLAGS),
  pad1: hidden(uint),
  status: inUnion(
    struct({
      state: enumeration(SOUND_STATES),
      pad1: hidden(uint),
      hw_ptr: ulong,
      pad2: hidden(uint),
      tstamp: timespec64,
      suspended_state: enumeration(SOUND_STATES),
      pad3: hidden(uint),
      audio_tstamp: timespec64,
    }),
    LINE,
  ),
  control: inUnion(struct({ appl_ptr: ulong, avail_min: ulong }), LINE),
};
const synchronization = (fields: Fields) =>
  exchange(struct(fields, { order: ['flags', 'control'] }), struct(fields));
const extendedStatus = (fields: Fields) =>
  exchange(struct(fields, { order: ['audio_tstamp_data'] }), struct(fields));

/** Frames that are moved; how many were, the kernel says. */
const frames = (buffer: string): Fields => ({ result: long, [buffer]: address, frames: ulong });
const written = (buffer: string) => exchangeOf(frames(buffer), [buffer, 'frames'], ['result']);

/** Requests to devices that play and record sound (sound/asound.h). */
export const soundRequests: readonly Request[] = [
  ['SNDRV_PCM_IOCTL_PVERSION', out(pointee(protocolVersion))],
  ['SNDRV_PCM_IOCTL_USER_PVERSION', pointee(protocolVersion)],
  ['SNDRV_PCM_IOCTL_INFO', out(pointer(struct(STREAM)))],
  ['SNDRV_PCM_IOCTL_TSTAMP', pointee(int)],
  ['SNDRV_PCM_IOCTL_TTSTAMP', pointee(enumeration(SOUND_TIMESTAMP_TYPES))],
  ['SNDRV_PCM_IOCTL_HW_REFINE SNDRV_PCM_IOCTL_HW_PARAMS', exchange(hardwareParameters, hardwareParameters)],
  ['SNDRV_PCM_IOCTL_SW_PARAMS', exchange(softwareParameters, softwareParameters)],
  ['SNDRV_PCM_IOCTL_DELAY', out(pointee(long))],
  ['SNDRV_PCM_IOCTL_CHANNEL_INFO', exchangeOf(channel, ['channel'], ['offset', 'first', 'step'])],
  ['SNDRV_PCM_IOCTL_PAUSE SNDRV_PCM_IOCTL_LINK', int],
  ['SNDRV_PCM_IOCTL_REWIND SNDRV_PCM_IOCTL_FORWARD', pointee(ulong)],
  ['SNDRV_PCM_IOCTL_WRITEI_FRAMES SNDRV_PCM_IOCTL_READI_FRAMES', written('buf')],
  ['SNDRV_PCM_IOCTL_WRITEN_FRAMES SNDRV_PCM_IOCTL_READN_FRAMES', written('bufs')],
  ['SNDRV_PCM_IOCTL_STATUS', out(pointer(struct(ownStatus)))],
  ['SNDRV_PCM_IOCTL_STATUS64', out(pointer(struct(wideStatus)))],
  ['SNDRV_PCM_IOCTL_STATUS_EXT', extendedStatus(ownStatus)],
  ['SNDRV_PCM_IOCTL_STATUS_EXT64', extendedStatus(wideStatus)],
  ['SNDRV_PCM_IOCTL_SYNC_PTR', synchronization(positions)],
  ['SNDRV_PCM_IOCTL_SYNC_PTR:136', synchronization(widePositions), { abi: 'i386' }],
];
