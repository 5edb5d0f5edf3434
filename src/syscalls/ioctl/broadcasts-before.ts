import { constantValue } from '../../abi/constants.ts';
import { DVB_STATES } from '../../abi/generated/boards.ts';
import {
  AUDIO_CAPABILITIES,
  AUDIO_CHANNELS,
  AUDIO_PLAYING,
  AUDIO_SOURCES,
  CA_DESCRAMBLERS,
  CA_KINDS,
  CA_MODULE_FLAGS,
  DVB_BURSTS,
  DVB_INVERSIONS,
  DVB_TUNE_MODES,
  OSD_COMMANDS,
  VIDEO_CAPABILITIES,
  VIDEO_COMMANDS,
  VIDEO_DISPLAYS,
  VIDEO_HAPPENINGS,
  VIDEO_PLAYING,
  VIDEO_RATIOS,
  VIDEO_SOURCES,
} from '../../abi/generated/buses.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineHexString, padding } from '../../types/inline.ts';
import { countedHexString } from '../../types/inline-counted.ts';
import {
  address,
  hex16,
  hexInt,
  int,
  long,
  uint,
  uint8,
  uint16,
  uint64,
  ulong,
} from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

/** What is received, but for what depends on the kind of receiver (linux/dvb/frontend.h). */
const parameters = struct({
  frequency: uint,
  inversion: enumeration(DVB_INVERSIONS),
  u: hidden(padding(28)),
});
const RECEIVERS: readonly Request[] = [
  ['FE_SET_FRONTEND', pointer(parameters)],
  ['FE_GET_FRONTEND', out(pointer(parameters))],
  ['FE_GET_EVENT', out(pointer(struct({ status: flags(DVB_STATES), parameters })))],
  ['FE_DISEQC_SEND_BURST', enumeration(DVB_BURSTS, 'word')],
  ['FE_ENABLE_HIGH_LNB_VOLTAGE', long],
  ['FE_SET_FRONTEND_TUNE_MODE', flags(DVB_TUNE_MODES, 'word')],
  ['DMX_SET_BUFFER_SIZE', ulong],
];

/** What plays sound (linux/dvb/audio.h). */
const volumes = { volume_left: uint, volume_right: uint };
const channels = enumeration(AUDIO_CHANNELS);
const sounding = struct({
  AV_sync_state: int,
  mute_state: int,
  play_state: enumeration(AUDIO_PLAYING),
  stream_source: enumeration(AUDIO_SOURCES),
  channel_select: channels,
  bypass_mode: int,
  mixer_state: struct(volumes),
});
const SOUND: readonly Request[] = [
  ['AUDIO_GET_STATUS', out(pointer(sounding))],
  ['AUDIO_GET_CAPABILITIES', out(pointee(flags(AUDIO_CAPABILITIES)))],
  ['AUDIO_SET_MIXER', pointer(struct(volumes))],
  ['AUDIO_SELECT_SOURCE', enumeration(AUDIO_SOURCES)],
  ['AUDIO_CHANNEL_SELECT AUDIO_BILINGUAL_CHANNEL_SELECT', channels],
  ['AUDIO_SET_MUTE AUDIO_SET_AV_SYNC AUDIO_SET_BYPASS_MODE AUDIO_SET_ID AUDIO_SET_STREAMTYPE', int],
];

/** What plays pictures (linux/dvb/video.h). */
const ratio = enumeration(VIDEO_RATIOS);
const size = struct({ w: int, h: int, aspect_ratio: ratio });
const showing = struct({
  video_blank: int,
  play_state: enumeration(VIDEO_PLAYING),
  stream_source: enumeration(VIDEO_SOURCES),
  video_format: ratio,
  display_format: enumeration(VIDEO_DISPLAYS),
});
const happening = (name: string) => constantValue(VIDEO_HAPPENINGS, `VIDEO_EVENT_${name}`);
const happened = struct({
  type: enumeration(VIDEO_HAPPENINGS),
  timestamp: long,
  u: choice(
    'type',
    new Map<number, Fields>([
      [happening('SIZE_CHANGED'), { 'u.size': size }],
      [happening('FRAME_RATE_CHANGED'), { 'u.frame_rate': uint }],
      [happening('VSYNC'), { 'u.vsync_field': uint8 }],
    ]),
    12,
    undefined,
    4,
  ),
});
const told = (name: string) => constantValue(VIDEO_COMMANDS, `VIDEO_CMD_${name}`);
const command = struct({
  cmd: enumeration(VIDEO_COMMANDS),
  flags: hexInt,
  what: choice(
    'cmd',
    new Map<number, Fields>([
      [told('PLAY'), { play: struct({ speed: int, format: uint }) }],
      [told('STOP'), { stop: struct({ pts: uint64 }) }],
    ]),
    64,
  ),
});
const still = struct({ iFrame: address, size: int });
const PICTURES: readonly Request[] = [
  ['VIDEO_GET_STATUS', out(pointer(showing))],
  ['VIDEO_GET_EVENT', out(pointer(happened))],
  ['VIDEO_GET_SIZE', out(pointer(size))],
  ['VIDEO_GET_CAPABILITIES', out(pointee(flags(VIDEO_CAPABILITIES)))],
  ['VIDEO_GET_PTS VIDEO_GET_FRAME_COUNT', out(pointee(uint64))],
  ['VIDEO_COMMAND VIDEO_TRY_COMMAND', exchange(command, command)],
  ['VIDEO_STILLPICTURE', pointer(still)],
  ['VIDEO_SELECT_SOURCE', enumeration(VIDEO_SOURCES)],
  ['VIDEO_SET_DISPLAY_FORMAT', enumeration(VIDEO_DISPLAYS)],
  ['VIDEO_SET_FORMAT', ratio],
  ['VIDEO_STOP VIDEO_SET_BLANK VIDEO_FAST_FORWARD VIDEO_SLOWMOTION VIDEO_SET_STREAMTYPE', int],
];

/** What descrambles (linux/dvb/ca.h), what is shown over pictures (linux/dvb/osd.h), and networks (linux/dvb/net.h). */
const capabilities = struct({
  slot_num: uint,
  slot_type: flags(CA_KINDS),
  descr_num: uint,
  descr_type: flags(CA_DESCRAMBLERS),
});
const slot: Fields = { num: int, type: flags(CA_KINDS), flags: flags(CA_MODULE_FLAGS) };
const message = pointer(
  struct({ index: uint, type: uint, length: uint, msg: countedHexString('length', 256) }),
);
const drawn = struct({
  cmd: enumeration(OSD_COMMANDS),
  x0: int,
  y0: int,
  x1: int,
  y1: int,
  color: hexInt,
  data: address,
});
const network: Fields = { pid: hex16, if_num: uint16, feedtype: uint8 };
const OTHERS: readonly Request[] = [
  ['CA_GET_CAP', out(pointer(capabilities))],
  ['CA_GET_SLOT_INFO', question(slot, 'num')],
  ['CA_GET_DESCR_INFO', out(pointer(struct({ num: uint, type: flags(CA_DESCRAMBLERS) })))],
  ['CA_GET_MSG', out(message)],
  ['CA_SEND_MSG', message],
  ['CA_SET_DESCR', pointer(struct({ index: uint, parity: uint, cw: inlineHexString(8) }))],
  ['OSD_SEND_CMD', pointer(drawn)],
  ['OSD_GET_CAPABILITY', question({ cmd: int, val: long }, 'cmd')],
  ['NET_ADD_IF', exchangeOf(network, ['pid', 'feedtype'], ['if_num'])],
  ['NET_GET_IF', question(network, 'if_num')],
  ['NET_REMOVE_IF', int],
];

/** Requests to receivers of broadcasts as they were before, and to what plays. */
export const earlierBroadcastRequests: readonly Request[] = [...RECEIVERS, ...SOUND, ...PICTURES, ...OTHERS];
