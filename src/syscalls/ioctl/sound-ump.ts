import { constantValue } from '../../abi/constants.ts';
import {
  UMP_BLOCK_FLAGS,
  UMP_DIRECTIONS,
  UMP_ENDPOINT_FLAGS,
  UMP_HINTS,
  UMP_INFORMATION,
  UMP_PROTOCOLS,
} from '../../abi/generated/sound.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineHexString, inlineString, padding } from '../../types/inline.ts';
import { hex16, hexInt, int, uint, uint8 } from '../../types/numbers.ts';
import { unaligned } from '../../types/packed.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, question, type Request } from './request.ts';

/** `struct snd_ump_endpoint_info` (sound/asound.h): a device that speaks MIDI 2.0. */
const endpoint: Fields = {
  card: int,
  device: int,
  flags: flags(UMP_ENDPOINT_FLAGS),
  protocol_caps: flags(UMP_PROTOCOLS),
  protocol: flags(UMP_PROTOCOLS),
  num_blocks: uint,
  version: hex16,
  family_id: hex16,
  model_id: hex16,
  manufacturer_id: unaligned(hexInt),
  sw_revision: inlineHexString(4),
  padding: hidden(padding(2)),
  name: inlineString(128),
  product_id: inlineString(128),
  reserved: hidden(padding(32)),
};

/** `struct snd_ump_block_info`: some of its groups of channels. */
const block: Fields = {
  card: int,
  device: int,
  block_id: uint8,
  direction: enumeration(UMP_DIRECTIONS, 1),
  active: uint8,
  first_group: uint8,
  num_groups: uint8,
  midi_ci_version: uint8,
  sysex8_streams: uint8,
  ui_hint: enumeration(UMP_HINTS, 1),
  flags: flags(UMP_BLOCK_FLAGS),
  name: inlineString(128),
  reserved: hidden(padding(32)),
};

/** `struct snd_seq_client_ump_info` (sound/asequencer.h), which has either. */
const ofKind = (name: string) => constantValue(UMP_INFORMATION, `SNDRV_SEQ_CLIENT_UMP_INFO_${name}`);
const client: Fields = {
  client: int,
  type: enumeration(UMP_INFORMATION),
  info: choice(
    'type',
    new Map([
      [ofKind('ENDPOINT'), { info: struct(endpoint) }],
      [ofKind('BLOCK'), { info: struct(block) }],
    ]),
    512,
    { info: inlineHexString(512) },
    4,
  ),
};

/** Requests about devices that speak MIDI 2.0, whose packets are UMP. */
export const umpRequests: readonly Request[] = [
  ['SNDRV_UMP_IOCTL_ENDPOINT_INFO', out(pointer(struct(endpoint)))],
  ['SNDRV_UMP_IOCTL_BLOCK_INFO', question(block, 'block_id')],
  ['SNDRV_CTL_IOCTL_UMP_ENDPOINT_INFO', question(endpoint, 'device')],
  ['SNDRV_CTL_IOCTL_UMP_BLOCK_INFO', question(block, 'device', 'block_id')],
  [
    'SNDRV_SEQ_IOCTL_GET_CLIENT_UMP_INFO',
    exchange(struct(client, { order: ['client', 'type'] }), struct(client, { order: ['info'] })),
  ],
  ['SNDRV_SEQ_IOCTL_SET_CLIENT_UMP_INFO', pointer(struct(client))],
];
