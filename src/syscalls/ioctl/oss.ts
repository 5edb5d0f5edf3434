import {
  OSS_CAPABILITIES,
  OSS_CHANNELS,
  OSS_FORMATS,
  OSS_MIDI_CAPABILITIES,
  OSS_PROFILES,
  OSS_SPDIF,
  OSS_SYNTHESIZER_CAPABILITIES,
  OSS_SYNTHESIZERS,
  OSS_TIMERS,
  OSS_TRIGGERS,
} from '../../abi/generated/instruments.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineArray, inlineHexString, inlineString, padding } from '../../types/inline.ts';
import { countedArray, countedHexString } from '../../types/inline-counted.ts';
import { address, hex8, hexInt, int, int16, uint8, uint16 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

/** Devices that play and record (linux/soundcard.h, as all that follows). */
const formats = flags(OSS_FORMATS);
const channels = flags(OSS_CHANNELS);
const spdif = flags(OSS_SPDIF);
const triggers = pointee(flags(OSS_TRIGGERS));
const space = out(pointer(struct({ fragments: int, fragstotal: int, fragsize: int, bytes: int })));
const position = out(pointer(struct({ bytes: int, blocks: int, ptr: int })));
const mapping = out(pointer(struct({ buffer: address, size: int })));

const PLAYERS: readonly Request[] = [
  ['SNDCTL_DSP_SPEED SNDCTL_DSP_STEREO SNDCTL_DSP_CHANNELS SNDCTL_DSP_SUBDIVIDE', exchange(int, int)],
  ['SNDCTL_DSP_GETBLKSIZE SOUND_PCM_WRITE_FILTER', exchange(int, int)],
  ['SNDCTL_DSP_SETFMT', exchange(formats, formats)],
  ['SNDCTL_DSP_SETFRAGMENT', exchange(hexInt, hexInt)],
  ['SNDCTL_DSP_GETCHANNELMASK SNDCTL_DSP_BIND_CHANNEL', exchange(channels, channels)],
  ['SNDCTL_DSP_GETFMTS', out(pointee(formats))],
  ['SNDCTL_DSP_GETCAPS', out(pointee(flags(OSS_CAPABILITIES)))],
  ['SNDCTL_DSP_GETTRIGGER', out(triggers)],
  ['SNDCTL_DSP_SETTRIGGER', triggers],
  ['SNDCTL_DSP_GETOSPACE SNDCTL_DSP_GETISPACE', space],
  ['SNDCTL_DSP_GETOPTR SNDCTL_DSP_GETIPTR', position],
  ['SNDCTL_DSP_MAPINBUF SNDCTL_DSP_MAPOUTBUF', mapping],
  ['SNDCTL_DSP_GETODELAY', out(pointee(int))],
  ['SNDCTL_DSP_PROFILE', pointee(enumeration(OSS_PROFILES))],
  ['SNDCTL_DSP_GETSPDIF', out(pointee(spdif))],
  ['SNDCTL_DSP_SETSPDIF', pointee(spdif)],
  [
    'SOUND_PCM_READ_RATE SOUND_PCM_READ_CHANNELS SOUND_PCM_READ_BITS SOUND_PCM_READ_FILTER',
    out(pointee(int)),
  ],
];

/** What plays notes, in their time. */
const synthesizer: Fields = {
  name: inlineString(30),
  device: int,
  synth_type: enumeration(OSS_SYNTHESIZERS),
  synth_subtype: hexInt,
  perc_mode: hidden(int),
  nr_voices: int,
  nr_drums: hidden(int),
  instr_bank_size: int,
  capabilities: flags(OSS_SYNTHESIZER_CAPABILITIES),
  dummies: hidden(padding(76)),
};
const port: Fields = {
  name: inlineString(30),
  device: int,
  capabilities: flags(OSS_MIDI_CAPABILITIES),
  dev_type: int,
  dummies: hidden(padding(72)),
};
const instrument = struct({ key: uint16, device: int16, channel: int, operators: inlineArray(hex8, 32) });
const controlled = struct({ devno: int, data: inlineArray(hex8, 4000) });
const sample = struct({ devno: int, bankno: int, instrno: int });
/** `mpu_command_rec`: as many bytes are sent, and come back, as it says. */
const MOST_DATA = 30;
const commanded = (count: string): Fields => ({
  cmd: hex8,
  nr_args: uint8,
  nr_returns: uint8,
  data: countedHexString(count, MOST_DATA),
});
const timer = flags(OSS_TIMERS);

const NOTES: readonly Request[] = [
  ['SNDCTL_SYNTH_INFO SNDCTL_SYNTH_ID', question(synthesizer, 'device')],
  ['SNDCTL_MIDI_INFO', question(port, 'device')],
  ['SNDCTL_SYNTH_MEMAVL SNDCTL_SEQ_CTRLRATE', exchange(int, int)],
  ['SNDCTL_SEQ_GETOUTCOUNT SNDCTL_SEQ_GETINCOUNT SNDCTL_SEQ_GETTIME', out(pointee(int))],
  ['SNDCTL_SEQ_NRSYNTHS SNDCTL_SEQ_NRMIDIS', out(pointee(int))],
  ['SNDCTL_SEQ_PERCMODE SNDCTL_SEQ_TESTMIDI SNDCTL_SEQ_RESETSAMPLES SNDCTL_SEQ_THRESHOLD', pointee(int)],
  ['SNDCTL_SEQ_OUTOFBAND', pointer(struct({ arr: inlineHexString(8) }))],
  ['SNDCTL_FM_4OP_ENABLE', pointee(int)],
  ['SNDCTL_FM_LOAD_INSTR', pointer(instrument)],
  ['SNDCTL_SYNTH_CONTROL', exchange(controlled, controlled)],
  ['SNDCTL_SYNTH_REMOVESAMPLE', exchange(sample, sample)],
  ['SNDCTL_MIDI_PRETIME SNDCTL_MIDI_MPUMODE', exchange(int, int)],
  ['SNDCTL_MIDI_MPUCMD', exchange(struct(commanded('nr_args')), struct(commanded('nr_returns')))],
  ['SNDCTL_TMR_TIMEBASE SNDCTL_TMR_TEMPO', exchange(int, int)],
  ['SNDCTL_TMR_SOURCE', exchange(timer, timer)],
  ['SNDCTL_TMR_METRONOME', pointee(int)],
  ['SNDCTL_TMR_SELECT', pointee(timer)],
];

/** Processors of sound cards, which take programs. */
const MOST_BYTES = 4000;
const debugged = struct({ command: int, parm1: int, parm2: int, flags: hexInt, len: int });
const program = struct({
  command: int,
  flags: hexInt,
  len: int,
  offs: int,
  data: countedArray(hex8, 'len', MOST_BYTES),
});
const message = struct({ len: int, data: countedArray(hex8, 'len', MOST_BYTES) });

const PROCESSORS: readonly Request[] = [
  ['SNDCTL_COPR_LOAD', pointer(program)],
  ['SNDCTL_COPR_RDATA SNDCTL_COPR_RCODE SNDCTL_COPR_RUN SNDCTL_COPR_HALT', exchange(debugged, debugged)],
  ['SNDCTL_COPR_WDATA SNDCTL_COPR_WCODE', pointer(debugged)],
  ['SNDCTL_COPR_SENDMSG', exchange(message, message)],
  ['SNDCTL_COPR_RCVMSG', out(pointer(message))],
];

/** What sets volumes. */
const mixer: Fields = { id: inlineString(16), name: inlineString(32) };
const newer = struct({ ...mixer, modify_counter: int, fillers: hidden(padding(40)) });
const levels: Fields = { num: int, name: inlineString(32), levels: inlineArray(int, 32) };

const MIXERS: readonly Request[] = [
  ['SOUND_MIXER_INFO', out(pointer(newer))],
  ['SOUND_OLD_MIXER_INFO', out(pointer(struct(mixer)))],
  ['SOUND_MIXER_GETLEVELS', question(levels, 'num')],
  ['SOUND_MIXER_SETLEVELS', exchangeOf(levels, Object.keys(levels), Object.keys(levels))],
  ['SOUND_MIXER_AGC SOUND_MIXER_3DSE', exchange(int, int)],
  ['SOUND_MIXER_PRIVATE1 SOUND_MIXER_PRIVATE2 SOUND_MIXER_PRIVATE3', exchange(hexInt, hexInt)],
  ['SOUND_MIXER_PRIVATE4 SOUND_MIXER_PRIVATE5', exchange(hexInt, hexInt)],
  ['OSS_GETVERSION', out(pointee(hexInt))],
];

/** Requests to sound devices as they were before ALSA (linux/soundcard.h). */
export const ossRequests: readonly Request[] = [...PLAYERS, ...NOTES, ...PROCESSORS, ...MIXERS];
