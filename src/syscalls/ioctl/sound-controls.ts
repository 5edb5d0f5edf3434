import { constantValue } from '../../abi/constants.ts';
import {
  SOUND_CARDS,
  SOUND_ELEMENT_ACCESS,
  SOUND_ELEMENT_INTERFACES,
  SOUND_ELEMENT_TYPES,
  SOUND_MIDI_FLAGS,
  SOUND_MIDI_STREAMS,
  SOUND_POWER_STATES,
  SOUND_TIMER_CLASSES,
  SOUND_TIMER_FLAGS,
  SOUND_TIMER_PARAMETERS,
  SOUND_TIMER_SUBCLASSES,
} from '../../abi/generated/sound.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { pid } from '../../types/ids.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import {
  address,
  address64,
  hexInt,
  hexLong,
  int,
  int64,
  long,
  uint,
  uint64,
  ulong,
} from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import { out, type Type } from '../../types/type.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';
import { protocolVersion, STREAM } from './sound.ts';

const card = struct({
  card: int,
  pad: hidden(int),
  id: inlineString(16),
  driver: inlineString(16),
  name: inlineString(32),
  longname: inlineString(80),
  reserved_: hidden(padding(16)),
  mixername: inlineString(80),
  components: inlineString(128),
});

/** Elements of a mixer, what they are and what they are set to. */
const elementId = struct({
  numid: uint,
  iface: enumeration(SOUND_ELEMENT_INTERFACES),
  device: uint,
  subdevice: uint,
  name: inlineString(44),
  index: uint,
});
const elements: Fields = {
  offset: uint,
  space: uint,
  used: uint,
  count: uint,
  pids: address,
  reserved: hidden(padding(50)),
};
const ofType = (name: string) => constantValue(SOUND_ELEMENT_TYPES, `SNDRV_CTL_ELEM_TYPE_${name}`);
const ranges = new Map<number, Fields>([
  [ofType('INTEGER'), { integer: struct({ min: long, max: long, step: long }) }],
  [ofType('INTEGER64'), { integer64: struct({ min: int64, max: int64, step: int64 }) }],
  [
    ofType('ENUMERATED'),
    {
      enumerated: struct({
        items: uint,
        item: uint,
        name: inlineString(64),
        names_ptr: address64,
        names_length: uint,
      }),
    },
  ],
]);
const element = {
  id: elementId,
  type: enumeration(SOUND_ELEMENT_TYPES),
  access: flags(SOUND_ELEMENT_ACCESS),
  count: uint,
  owner: pid,
  value: choice('type', ranges, 128),
  reserved: hidden(padding(64)),
};
/** What the value is depends on the type of the element, which is not in the structure. */
const value: Fields = {
  id: elementId,
  indirect: hidden(uint),
  value: inlineArray(hexLong, 128),
  reserved: hidden(padding(128)),
};
const more = struct({ numid: uint, length: uint });

/** Ports for MIDI. */
const midi: Fields = {
  device: uint,
  subdevice: uint,
  stream: enumeration(SOUND_MIDI_STREAMS),
  card: int,
  flags: flags(SOUND_MIDI_FLAGS),
  id: inlineString(64),
  name: inlineString(80),
  subname: inlineString(32),
  subdevices_count: uint,
  subdevices_avail: uint,
  reserved: hidden(padding(64)),
};
const midiParameters = struct({
  stream: enumeration(SOUND_MIDI_STREAMS),
  buffer_size: ulong,
  avail_min: ulong,
  no_active_sensing: uint,
  mode: hexInt,
  reserved: hidden(padding(12)),
});
const midiStatus = (time: Type, before: number) =>
  exchangeOf(
    {
      stream: enumeration(SOUND_MIDI_STREAMS),
      pad1: hidden(padding(before)),
      tstamp: time,
      avail: ulong,
      xruns: ulong,
      reserved: hidden(padding(16)),
    },
    ['stream'],
    ['tstamp', 'avail', 'xruns'],
  );

const hardware: Fields = {
  device: uint,
  card: int,
  id: inlineString(64),
  name: inlineString(80),
  iface: enumeration(SOUND_CARDS),
  reserved: hidden(padding(64)),
};

const processors = struct({
  version: uint,
  id: inlineString(32),
  num_dsps: uint,
  dsp_loaded: hexInt,
  chip_ready: uint,
  reserved: hidden(padding(16)),
});
const image = struct({
  index: uint,
  name: inlineString(64),
  image: address,
  length: ulong,
  driver_data: hexLong,
});

/** Clocks that tick for sound. */
export const timerId = struct({
  dev_class: enumeration(SOUND_TIMER_CLASSES),
  dev_sclass: enumeration(SOUND_TIMER_SUBCLASSES),
  card: int,
  device: int,
  subdevice: int,
});
const ABOUT_TIMER: Fields = {
  flags: flags(SOUND_TIMER_FLAGS),
  card: int,
  id: inlineString(64),
  name: inlineString(80),
  reserved0: hidden(ulong),
  resolution: ulong,
};
const timer: Fields = {
  tid: timerId,
  ...ABOUT_TIMER,
  resolution_min: ulong,
  resolution_max: ulong,
  clients: uint,
  reserved: hidden(padding(32)),
};
const timerPeriod = struct({
  tid: timerId,
  period_num: ulong,
  period_den: ulong,
  reserved: hidden(padding(32)),
});
const timerResolution: Fields = {
  tid: timerId,
  resolution: ulong,
  resolution_num: ulong,
  resolution_den: ulong,
  reserved: hidden(padding(32)),
};
const timerParameters = struct({
  flags: flags(SOUND_TIMER_PARAMETERS),
  ticks: uint,
  queue_size: uint,
  reserved0: hidden(uint),
  filter: hexInt,
  reserved: hidden(padding(60)),
});
const drivenTimer: Fields = { resolution: uint64, fd, id: uint, reserved: hidden(padding(16)) };
const timerStatus = (time: Type) =>
  struct({
    tstamp: time,
    resolution: uint,
    lost: uint,
    overrun: uint,
    queue: uint,
    reserved: hidden(padding(64)),
  });

/** What 32-bit programs ask with times of 64 bits. */
const WITH_WIDE_TIMES: readonly Request[] = [
  ['SNDRV_RAWMIDI_IOCTL_STATUS:48', midiStatus(timespec64, 4), { abi: 'i386' }],
  ['SNDRV_TIMER_IOCTL_STATUS:96', out(pointer(timerStatus(timespec64))), { abi: 'i386' }],
];

/** Requests to cards, mixers, MIDI ports and timers (sound/asound.h). */
export const soundControlRequests: readonly Request[] = [
  ['SNDRV_CTL_IOCTL_PVERSION SNDRV_RAWMIDI_IOCTL_PVERSION', out(pointee(protocolVersion))],
  ['SNDRV_TIMER_IOCTL_PVERSION SNDRV_HWDEP_IOCTL_PVERSION', out(pointee(protocolVersion))],
  ['SNDRV_RAWMIDI_IOCTL_USER_PVERSION', pointee(protocolVersion)],
  ['SNDRV_CTL_IOCTL_CARD_INFO', out(pointer(card))],
  ['SNDRV_CTL_IOCTL_ELEM_LIST', exchangeOf(elements, ['offset', 'space', 'pids'], ['used', 'count'])],
  ['SNDRV_CTL_IOCTL_ELEM_INFO', exchange(struct(element, { order: ['id'] }), struct(element))],
  ['SNDRV_CTL_IOCTL_ELEM_ADD SNDRV_CTL_IOCTL_ELEM_REPLACE', exchange(struct(element), struct(element))],
  ['SNDRV_CTL_IOCTL_ELEM_READ', exchange(struct(value, { order: ['id'] }), struct(value))],
  ['SNDRV_CTL_IOCTL_ELEM_WRITE', exchange(struct(value), struct(value))],
  ['SNDRV_CTL_IOCTL_ELEM_LOCK SNDRV_CTL_IOCTL_ELEM_UNLOCK', pointer(elementId)],
  ['SNDRV_CTL_IOCTL_ELEM_REMOVE', pointer(elementId)],
  ['SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS', pointee(int)],
  ['SNDRV_CTL_IOCTL_TLV_READ SNDRV_CTL_IOCTL_TLV_WRITE SNDRV_CTL_IOCTL_TLV_COMMAND', pointer(more)],
  ['SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE', pointee(int)],
  ['SNDRV_CTL_IOCTL_UMP_NEXT_DEVICE', pointee(int)],
  ['SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE', out(pointee(int))],
  ['SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE', pointee(int)],
  ['SNDRV_CTL_IOCTL_PCM_INFO', question(STREAM, 'device', 'subdevice', 'stream')],
  ['SNDRV_CTL_IOCTL_RAWMIDI_INFO', question(midi, 'device', 'subdevice', 'stream')],
  ['SNDRV_CTL_IOCTL_HWDEP_INFO SNDRV_HWDEP_IOCTL_INFO', out(pointer(struct(hardware)))],
  ['SNDRV_CTL_IOCTL_POWER_STATE', out(pointee(enumeration(SOUND_POWER_STATES)))],
  ['SNDRV_HWDEP_IOCTL_DSP_STATUS', out(pointer(processors))],
  ['SNDRV_HWDEP_IOCTL_DSP_LOAD', pointer(image)],
  ['SNDRV_CTL_IOCTL_POWER', pointee(enumeration(SOUND_POWER_STATES))],
  ['SNDRV_RAWMIDI_IOCTL_INFO', out(pointer(struct(midi)))],
  ['SNDRV_RAWMIDI_IOCTL_PARAMS', exchange(midiParameters, midiParameters)],
  ['SNDRV_RAWMIDI_IOCTL_STATUS', midiStatus(timespec, 0)],
  ['SNDRV_RAWMIDI_IOCTL_DROP SNDRV_RAWMIDI_IOCTL_DRAIN', pointee(enumeration(SOUND_MIDI_STREAMS))],
  ['SNDRV_TIMER_IOCTL_NEXT_DEVICE', exchange(timerId, timerId)],
  ['SNDRV_TIMER_IOCTL_TREAD_OLD SNDRV_TIMER_IOCTL_TREAD64', pointee(int)],
  ['SNDRV_TIMER_IOCTL_GINFO', question(timer, 'tid')],
  ['SNDRV_TIMER_IOCTL_GPARAMS', pointer(timerPeriod)],
  ['SNDRV_TIMER_IOCTL_GSTATUS', question(timerResolution, 'tid')],
  ['SNDRV_TIMER_IOCTL_SELECT', pointer(struct({ id: timerId, reserved: hidden(padding(32)) }))],
  ['SNDRV_TIMER_IOCTL_INFO', out(pointer(struct({ ...ABOUT_TIMER, reserved: hidden(padding(64)) })))],
  ['SNDRV_TIMER_IOCTL_PARAMS', pointer(timerParameters)],
  ['SNDRV_TIMER_IOCTL_CREATE', exchangeOf(drivenTimer, ['resolution'], ['fd', 'id'])],
  ['SNDRV_TIMER_IOCTL_STATUS', out(pointer(timerStatus(timespec)))],
  ...WITH_WIDE_TIMES,
];
