import { type Constants, nameOf } from '../../abi/constants.ts';
import {
  KD_KEYBOARD_MODES,
  KD_KEYBOARD_TYPES,
  KD_LED_AND_DEFAULT_FLAGS,
  KD_LED_FLAGS,
  KD_META_MODES,
  KD_MODES,
} from '../../abi/generated/console.ts';
import { fontOperation, givenFont, toldFont } from '../../types/console-fonts.ts';
import { character, functionKey, keySymbol, keyTable, screenCharacter } from '../../types/console-keys.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { following, followingValue } from '../../types/following.ts';
import { followingString } from '../../types/following-string.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { computed } from '../../types/length.ts';
import { hex16, hexInt, int, scalar, uint, uint8, uint16 } from '../../types/numbers.ts';
import { afterError, array, pointee, pointer } from '../../types/pointer.ts';
import { turned } from '../../types/pseudo-fields.ts';
import { longSignal } from '../../types/signal.ts';
import { members, struct } from '../../types/struct.ts';
import { sound, tone } from '../../types/tones.ts';
import { out, type Type } from '../../types/type.ts';
import { ARGUMENT, asksAgain, asksBy, asksFor, exchangeBy, type Request } from './request.ts';

/** How keys become input: `K_XLATE`; a number without a name in decimal. */
const keyboardMode = scalar(4, (c, low) => {
  const name = nameOf(KD_KEYBOARD_MODES, low);
  if (name !== undefined) {
    c.out.constant(name, low, 0, 'signed');
    return;
  }
  c.out.int(low | 0);
  c.out.meaning(KD_KEYBOARD_MODES.placeholder);
});

/** The ports of video cards, the only ones that the kernel lets programs have (drivers/tty/vt/vt_ioctl.c). */
const GPFIRST = 0x3b4;
const GPLAST = 0x3df;

/** `0x3c0 /* GPFIRST + 12 * /`. */
const port = scalar('word', (c, low, high) => {
  c.out.hex(low, high);
  if (high === 0 && low >= GPFIRST && low <= GPLAST) c.out.meaning(`GPFIRST + ${low - GPFIRST}`);
});

/** asm-generic/errno-base.h: the map has more entries than there is room for. */
const ENOMEM = 12;

const keycode = { scancode: hexInt, keycode: hexInt };
const entry = { kb_table: keyTable, kb_index: uint8, kb_value: followingValue(keySymbol) };
const FOLLOWS = { answerFollows: true };
const text = { kb_func: functionKey, kb_string: followingString(512) };

/** linux/kd.h: as many accents as a table has. */
const MOST_ACCENTS = 256;
const accents = (name: string, type: Type) => {
  const accent = struct({ diacr: type, base: type, result: type });
  return pointer(struct({ kb_cnt: uint, [name]: following(accent, 'kb_cnt', undefined, MOST_ACCENTS) }));
};
const oldAccents = accents('kbdiacr', character);
const unicodeAccents = accents('kbdiacruc', hexInt);

const repetition = struct({ delay: int, period: int });

/** Fonts as old kernels had them, and what characters of eight bits and colours are on the screen (linux/kd.h). */
const oldFont = hexBytes(8192);
const colours = hexBytes(48);
const oldMap = hexBytes(256);
const map = array(screenCharacter, 256);

const place = struct({ unicode: hex16, fontpos: hex16 });
const unicodeMap = { entry_ct: uint16, entries: array(place, 'entry_ct') };

/** Entries of a map as there was room for, whatever their number turned out to be: from 1. */
const roomAt = (c: Decoding, at: number) => 1 + c.memory.u16(at);
const room = computed(
  (c) => (c.call.remembered[ARGUMENT] as number) - 1,
  () => 0xffff,
);
const toldMap = { entry_ct: turned(uint16), entries: afterError(ENOMEM, array(place, room)) };
const hints = struct({ advised_hashsize: uint16, advised_hashstep: uint16, advised_hashlevel: uint16 });

/** Requests to the virtual console (ioctl_console(2)). */
export const consoleRequests: readonly Request[] = [
  ['KDENABIO KDDISABIO KDMAPDISP KDUNMAPDISP PIO_FONTRESET'],
  ['KDADDIO KDDELIO', port],
  ['KIOCSOUND', sound],
  ['KDMKTONE', tone],
  ['KDGETMODE', out(pointee(enumeration(KD_MODES)))],
  ['KDSETMODE', enumeration(KD_MODES)],
  ['KDGKBTYPE', out(pointee(enumeration(KD_KEYBOARD_TYPES, 1)))],
  ['KDGKBMODE', out(pointee(keyboardMode))],
  ['KDSKBMODE', keyboardMode],
  ['KDGKBMETA', out(pointee(enumeration(KD_META_MODES)))],
  ['KDSKBMETA', enumeration(KD_META_MODES)],
  ['KDGETLED', out(pointee(flags(KD_LED_FLAGS, 1)))],
  ['KDSETLED', lowByte(KD_LED_FLAGS)],
  ['KDGKBLED', out(pointee(flags(KD_LED_AND_DEFAULT_FLAGS, 1)))],
  ['KDSKBLED', lowByte(KD_LED_AND_DEFAULT_FLAGS)],
  ['KDGKBENT', asksBy(entry, ['kb_table', 'kb_index'], ['kb_value'], FOLLOWS)],
  ['KDSKBENT', pointer(struct(entry))],
  ['KDGKBSENT', asksBy(text, ['kb_func'], ['kb_string'], FOLLOWS)],
  ['KDSKBSENT', pointer(struct(text))],
  ['KDGKBDIACR', out(oldAccents)],
  ['KDSKBDIACR', oldAccents],
  ['KDGKBDIACRUC', out(unicodeAccents)],
  ['KDSKBDIACRUC', unicodeAccents],
  [
    'KDGETKEYCODE',
    asksAgain(keycode, ['scancode', 'keycode'], { ...keycode, keycode: turned(hexInt) }, ['keycode']),
  ],
  ['KDSETKEYCODE', pointer(struct(keycode))],
  ['KDKBDREP', exchangeBy(repetition, { answers: [repetition], onlyIfRead: true })],
  ['KDSIGACCEPT', longSignal],
  ['GIO_CMAP', out(colours)],
  ['PIO_CMAP', colours],
  ['GIO_FONT', out(oldFont)],
  ['PIO_FONT', oldFont],
  ['GIO_FONTX', toldFont],
  ['PIO_FONTX', givenFont],
  ['KDFONTOP', fontOperation],
  ['GIO_SCRNMAP', out(oldMap)],
  ['PIO_SCRNMAP', oldMap],
  ['GIO_UNISCRNMAP', out(map)],
  ['PIO_UNISCRNMAP', map],
  [
    'GIO_UNIMAP',
    asksFor(unicodeMap, ['entry_ct'], members(toldMap), { evenAfterFailure: true, remembered: roomAt }),
  ],
  ['PIO_UNIMAP', pointer(struct(unicodeMap))],
  ['PIO_UNIMAPCLR', pointer(hints)],
];

/** Flags of which the kernel takes eight bits from the argument. */
function lowByte(set: Constants): Type {
  return scalar(1, (c, low) => c.out.flags(set, low & 0xff, 0));
}
