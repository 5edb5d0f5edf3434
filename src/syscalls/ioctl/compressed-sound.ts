import { COMPRESSED_CODECS, COMPRESSED_KEYS, COMPRESSED_RATE_CONTROLS } from '../../abi/generated/buses.ts';
import { SOUND_STREAMS } from '../../abi/generated/sound.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { inlineArray, padding } from '../../types/inline.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { hexInt, uint, uint8, uint64 } from '../../types/numbers.ts';
import { packedLong } from '../../types/packed.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import { exchangeOf, question, type Request } from './request.ts';

/** How far a stream is (sound/compress_offload.h, as all that follows); structures are packed. */
const long = packedLong(uint64);
const progress = (count: Type): Fields => ({
  byte_offset: uint,
  copied_total: count,
  pcm_frames: count,
  pcm_io_frames: count,
  sampling_rate: uint,
});
const stamp = struct(progress(uint));
const stamp64 = struct(progress(long));

/** What is played or recorded: codecs (sound/compress_params.h). */
const codecId = enumeration(COMPRESSED_CODECS);
const MOST_CODECS = 32;
const capabilities = struct({
  num_codecs: uint,
  direction: enumeration(SOUND_STREAMS),
  min_fragment_size: uint,
  max_fragment_size: uint,
  min_fragments: uint,
  max_fragments: uint,
  codecs: countedArray(codecId, 'num_codecs', MOST_CODECS),
  reserved: hidden(padding(44)),
});
const description = struct({
  max_ch: uint,
  sample_rates: countedArray(uint, 'num_sample_rates', 32),
  num_sample_rates: uint,
  bit_rate: countedArray(uint, 'num_bitrates', 32),
  num_bitrates: uint,
  rate_control: flags(COMPRESSED_RATE_CONTROLS),
  profiles: hexInt,
  modes: hexInt,
  formats: hexInt,
  min_buffer: uint,
  rest: hidden(padding(60)),
});
const codecCapabilities: Fields = {
  codec: codecId,
  num_descriptors: uint,
  descriptor: countedArray(description, 'num_descriptors', 32),
};
const codec = struct({
  id: codecId,
  ch_in: uint,
  ch_out: uint,
  sample_rate: uint,
  bit_rate: uint,
  rate_control: flags(COMPRESSED_RATE_CONTROLS),
  profile: hexInt,
  level: hexInt,
  ch_mode: hexInt,
  format: hexInt,
  align: uint,
  options: hidden(padding(64)),
  pcm_format: uint,
  reserved: hidden(padding(8)),
});
const parameters = struct({
  buffer: struct({ fragment_size: uint, fragments: uint }),
  codec,
  no_wake_mode: uint8,
  pad: hidden(padding(3)),
});
const metadata: Fields = { key: enumeration(COMPRESSED_KEYS), value: inlineArray(hexInt, 8) };

/** Work that is handed over as files. */
const task: Fields = {
  seqno: long,
  origin_seqno: long,
  input_fd: fd,
  output_fd: fd,
  input_size: long,
  flags: hexInt,
  reserved: hidden(padding(16)),
};
const status: Fields = {
  seqno: long,
  input_size: long,
  output_size: long,
  output_flags: hexInt,
  state: uint8,
  reserved: hidden(padding(15)),
};

/** Requests to devices that decode and encode sound by themselves. */
export const compressedSoundRequests: readonly Request[] = [
  ['SNDRV_COMPRESS_IOCTL_VERSION', out(pointee(hexInt))],
  ['SNDRV_COMPRESS_GET_CAPS', out(pointer(capabilities))],
  ['SNDRV_COMPRESS_GET_CODEC_CAPS', question(codecCapabilities, 'codec')],
  ['SNDRV_COMPRESS_SET_PARAMS', pointer(parameters)],
  ['SNDRV_COMPRESS_GET_PARAMS', out(pointer(codec))],
  ['SNDRV_COMPRESS_SET_METADATA', pointer(struct(metadata))],
  ['SNDRV_COMPRESS_GET_METADATA', question(metadata, 'key')],
  ['SNDRV_COMPRESS_TSTAMP', out(pointer(stamp))],
  ['SNDRV_COMPRESS_TSTAMP64', out(pointer(stamp64))],
  ['SNDRV_COMPRESS_AVAIL', out(pointer(struct({ avail: long, tstamp: stamp })))],
  ['SNDRV_COMPRESS_AVAIL64', out(pointer(struct({ avail: long, tstamp: stamp64 })))],
  [
    'SNDRV_COMPRESS_TASK_CREATE',
    exchangeOf(task, ['origin_seqno', 'input_size', 'flags'], ['seqno', 'input_fd', 'output_fd']),
  ],
  [
    'SNDRV_COMPRESS_TASK_START',
    exchangeOf(task, ['seqno', 'origin_seqno', 'input_size', 'flags'], ['seqno']),
  ],
  ['SNDRV_COMPRESS_TASK_STOP SNDRV_COMPRESS_TASK_FREE', pointee(uint64)],
  ['SNDRV_COMPRESS_TASK_STATUS', question(status, 'seqno')],
];
