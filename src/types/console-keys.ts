import { nameOf } from '../abi/constants.ts';
import { KD_KEY_TABLE_FLAGS, KD_KEY_TABLES, KD_KEY_TYPES, KD_KEYS } from '../abi/generated/console.ts';
import { escapedCharacter } from './character.ts';
import { enumeration, flags } from './constants.ts';
import { hexText } from './hex-text.ts';
import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

const table = enumeration(KD_KEY_TABLES, 1);
const modifiers = flags(KD_KEY_TABLE_FLAGS, 1);

/** Which of the keyboard's tables is meant: `K_SHIFTTAB`, or the keys that have to be held, `1<<KG_CTRL|1<<KG_ALT`. */
export const keyTable: Type = scalar(1, (c, low) => {
  const type = nameOf(KD_KEY_TABLES, low) === undefined ? modifiers : table;
  type.print(c, low, 0, -1);
});

/** What a key does (linux/keyboard.h): a type, and a number whose meaning depends on it; what that is, as a comment. */
export const keySymbol: Type = scalar(2, (c, low) => {
  c.out.hex(low, 0);
  c.out.meaning(symbolText(low));
});

/** A key that types a string: `KVAL(K_F1)`. */
export const functionKey: Type = scalar(1, (c, low) => {
  c.out.constant(`KVAL(${nameOf(KD_KEYS, FUNCTION_KEYS | low)})`, low, 0);
});

/** A character of one byte, `'a'`. */
export const character: Type = scalar(1, (c, low) => c.out.symbol(quoted(low)));

/** A font's own character may stand for one of Unicode (linux/kd.h): `UNI_DIRECT_BASE+0x41`. */
export const screenCharacter: Type = scalar(2, (c, low) => {
  const own = low - DIRECT_BASE;
  if (own >= 0 && own <= DIRECT_MASK) c.out.constant(`UNI_DIRECT_BASE+${hexText(own)}`, low, 0);
  else c.out.hex(low, 0);
});

/** linux/keyboard.h: the type of function keys, in the upper byte, and those whose numbers are characters. */
const FUNCTION_KEYS = 0x100;
const CHARACTERS = ['KT_LATIN', 'KT_META', 'KT_LETTER', 'KT_DEAD2'];

/** linux/kd.h, UNI_DIRECT_BASE and UNI_DIRECT_MASK. */
const DIRECT_BASE = 0xf000;
const DIRECT_MASK = 0x1ff;

function symbolText(symbol: number): string {
  const named = nameOf(KD_KEYS, symbol);
  if (named !== undefined) return named;
  const type = nameOf(KD_KEY_TYPES, symbol >>> 8);
  const number = symbol & 0xff;
  if (type === undefined) return `K(${hexText(symbol >>> 8)}, ${hexText(number)})`;
  return `K(${type}, ${CHARACTERS.includes(type) ? quoted(number) : hexText(number)})`;
}

function quoted(byte: number): string {
  return `'${escapedCharacter(byte)}'`;
}
