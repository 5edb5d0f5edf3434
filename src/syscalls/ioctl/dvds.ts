import { constantValue } from '../../abi/constants.ts';
import { DVD_EXCHANGES, DVD_STRUCTURES } from '../../abi/generated/instruments.ts';
import { bitFields } from '../../types/bit-fields.ts';
import { choice } from '../../types/choice.ts';
import { enumeration } from '../../types/constants.ts';
import { inlineArray, inlineHexString, padding } from '../../types/inline.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { hex8, int, uint, uint8 } from '../../types/numbers.ts';
import { unaligned } from '../../types/packed.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { exchange, type Request } from './request.ts';

/** The union of structures that begin with what they are (linux/cdrom.h); its members lie at any address. */
const one = (name: string) => constantValue(DVD_STRUCTURES, `DVD_STRUCT_${name}`);
const ROOM = 2055;
const KEY = 2048;
const BURST = 188;
const MOST_LAYERS = 4;
const half = (name: string): readonly [string, number] => [name, 4];
const layer = unaligned(
  struct({
    version: bitFields(1, [half('book_version'), half('book_type')]),
    size: bitFields(1, [half('min_rate'), half('disc_size')]),
    kind: bitFields(1, [half('layer_type'), ['track_path', 1], ['nlayers', 2]]),
    density: bitFields(1, [half('track_density'), half('linear_density')]),
    area: bitFields(1, [['bca', 1]]),
    start_sector: uint,
    end_sector: uint,
    end_sector_l0: uint,
  }),
);
const gap = (bytes: number) => hidden(padding(bytes));
const grant = bitFields(1, [['agid', 2]]);
const told = struct({
  type: enumeration(DVD_STRUCTURES, 1),
  what: choice(
    'type',
    new Map<number, Fields>([
      [one('PHYSICAL'), { layer_num: uint8, gap: gap(2), layer: inlineArray(layer, MOST_LAYERS) }],
      [one('COPYRIGHT'), { layer_num: uint8, cpst: uint8, rmi: hex8 }],
      [one('DISCKEY'), { agid: grant, value: inlineArray(hex8, KEY) }],
      [one('BCA'), { gap: gap(3), len: unaligned(int), value: countedArray(hex8, 'len', BURST) }],
      [
        one('MANUFACT'),
        { layer_num: uint8, gap: gap(2), len: unaligned(int), value: countedArray(hex8, 'len', KEY) },
      ],
    ]),
    ROOM,
    undefined,
    1,
  ),
});
const asked = struct({
  type: enumeration(DVD_STRUCTURES, 1),
  what: choice(
    'type',
    new Map<number, Fields>([
      [one('PHYSICAL'), { layer_num: uint8 }],
      [one('COPYRIGHT'), { layer_num: uint8 }],
      [one('DISCKEY'), { agid: grant }],
      [one('MANUFACT'), { layer_num: uint8 }],
    ]),
    ROOM,
    undefined,
    1,
  ),
});

/** `dvd_authinfo`: how a drive and a program show that they may know the keys. */
const step = (name: string) => constantValue(DVD_EXCHANGES, `DVD_${name}`);
const AUTHENTICATION = 15;
const challenge: Fields = { agid: grant, chal: inlineHexString(10) };
const key: Fields = { agid: grant, key: inlineHexString(5) };
const authentication = struct({
  type: enumeration(DVD_EXCHANGES, 1),
  what: choice(
    'type',
    new Map<number, Fields>([
      [step('LU_SEND_AGID'), { agid: grant }],
      [step('HOST_SEND_CHALLENGE'), challenge],
      [step('LU_SEND_KEY1'), key],
      [step('LU_SEND_CHALLENGE'), challenge],
      [step('HOST_SEND_KEY2'), key],
      [
        step('LU_SEND_TITLE_KEY'),
        {
          agid: grant,
          title_key: inlineHexString(5),
          gap: gap(1),
          lba: unaligned(int),
          rights: bitFields(1, [
            ['cpm', 1],
            ['cp_sec', 1],
            ['cgms', 2],
          ]),
        },
      ],
      [
        step('LU_SEND_ASF'),
        {
          flags: bitFields(1, [
            ['agid', 2],
            ['asf', 1],
          ]),
        },
      ],
      [step('INVALIDATE_AGID'), { agid: grant }],
      [step('HOST_SEND_RPC_STATE'), { pdrc: hex8 }],
    ]),
    AUTHENTICATION,
    undefined,
    1,
  ),
});

/** Requests to drives of DVDs. */
export const dvdRequests: readonly Request[] = [
  ['DVD_READ_STRUCT DVD_WRITE_STRUCT', exchange(asked, told)],
  ['DVD_AUTH', exchange(authentication, authentication)],
];
