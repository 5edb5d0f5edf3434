import { ByteText, HEX_DIGITS } from './byte-text.ts';

/**
 * Which strings are shown in hexadecimal: `-x` those with bytes that are not ASCII text, `-xx` all; `non-ascii-chars`:
 * none, but of such bytes the escapes.
 */
export type HexStrings = 'none' | 'non-ascii' | 'non-ascii-chars' | 'all';

/**
 * Bytes as strace quotes them: `"` on both sides, printable ASCII as it is, the rest escaped; octal escapes are as
 * short as the next byte permits.
 */
export function quote(bytes: Uint8Array, start: number, length: number, hex: HexStrings): string {
  made.clear();
  addQuoted(made, bytes, start, length, hex);
  return made.toString();
}

/** Adds bytes to a text, as `quote` gives them. */
export function addQuoted(
  text: ByteText,
  bytes: Uint8Array,
  start: number,
  length: number,
  hex: HexStrings,
): void {
  text.addByte(QUOTATION_MARK);
  addEscaped(text, bytes, start, length, hex, PLAIN);
  text.addByte(QUOTATION_MARK);
}

/**
 * The first `length` bytes of a name that stands between `<` and `>`: no quotes around it, and those two escaped.
 */
export function quoteName(bytes: Uint8Array, length: number, hex: HexStrings): string {
  made.clear();
  addEscaped(made, bytes, 0, length, hex, PLAIN_IN_BRACKETS);
  return made.toString();
}

/** Whether `quote` shows these bytes in hexadecimal. */
export function isQuotedInHex(bytes: Uint8Array, start: number, length: number, hex: HexStrings): boolean {
  return hex === 'all' || (hex === 'non-ascii' && !isText(bytes, start, length));
}

const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
const LETTER_X = 0x78;
const ZERO = 0x30;

/** What stands after the backslash for bytes that have a letter of their own. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
]);

/** The letter of each byte that has one, or that is it; 0 of others. */
const LETTER = Buffer.alloc(256);
for (const [letter, character] of [...LETTERS, ['"', '"'], ['\\', '\\']] as const)
  LETTER[character.charCodeAt(0)] = letter.charCodeAt(0);

/** 1 of each byte that stands for itself. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x7f && LETTER[byte] === 0 ? 1 : 0,
);
const PLAIN_IN_BRACKETS = PLAIN.map((plain, byte) => (byte === 0x3c || byte === 0x3e ? 0 : plain));

/** Texts for those who want strings. */
const made = new ByteText();

function addEscaped(
  text: ByteText,
  bytes: Uint8Array,
  start: number,
  length: number,
  hex: HexStrings,
  plain: Uint8Array,
): void {
  const end = start + length;
  if (isQuotedInHex(bytes, start, length, hex)) {
    for (let at = start; at < end; at++) addHexEscape(text, bytes[at] as number);
    return;
  }
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    const letter = LETTER[byte] as number;
    if (plain[byte] === 1) text.addByte(byte);
    else if (letter !== 0) text.addTwo(BACKSLASH, letter);
    else if (hex === 'non-ascii-chars') addHexEscape(text, byte);
    else addOctalEscape(text, byte, at + 1 < end && isOctalDigit(bytes[at + 1] as number));
  }
}

function addHexEscape(text: ByteText, byte: number): void {
  text.addTwo(BACKSLASH, LETTER_X);
  text.addTwo(HEX_DIGITS[byte >> 4] as number, HEX_DIGITS[byte & 0xf] as number);
}

function addOctalEscape(text: ByteText, byte: number, whole: boolean): void {
  text.addByte(BACKSLASH);
  if (whole || byte >= 0o100) text.addByte(ZERO + (byte >> 6));
  if (whole || byte >= 0o10) text.addByte(ZERO + ((byte >> 3) & 7));
  text.addByte(ZERO + (byte & 7));
}

function isText(bytes: Uint8Array, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) {
    const byte = bytes[at] as number;
    if (PLAIN[byte] === 0 && LETTER[byte] === 0) return false;
  }
  return true;
}

function isOctalDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x37;
}

/** The bytes that `quote` and `quoteName` escape so. */
export function unquoted(text: string): Buffer {
  const plain = text.replace(
    /\\(?:x([0-9a-f]{2})|([0-7]{1,3})|(.))/g,
    (_, hex: string | undefined, octal: string | undefined, letter: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return LETTERS.get(letter) ?? letter;
    },
  );
  return Buffer.from(plain, 'latin1');
}
