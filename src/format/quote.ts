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
  return `"${escaped(bytes, start, length, hex, PLAIN)}"`;
}

/**
 * The first `length` bytes of a name that stands between `<` and `>`: no quotes around it, and those two escaped.
 */
export function quoteName(bytes: Uint8Array, length: number, hex: HexStrings): string {
  return escaped(bytes, 0, length, hex, PLAIN_IN_BRACKETS);
}

/** Whether `quote` shows these bytes in hexadecimal. */
export function isQuotedInHex(bytes: Uint8Array, start: number, length: number, hex: HexStrings): boolean {
  return hex === 'all' || (hex === 'non-ascii' && !isText(bytes, start, length));
}

/** What each byte looks like that needs no octal escape. */
const PLAIN: readonly (string | undefined)[] = Array.from({ length: 256 }, (_, byte) => plainForm(byte));
const PLAIN_IN_BRACKETS = PLAIN.map((plain) => (plain === '<' || plain === '>' ? undefined : plain));
const SHORT_OCTAL: readonly string[] = Array.from({ length: 256 }, (_, byte) => `\\${byte.toString(8)}`);
const LONG_OCTAL: readonly string[] = Array.from(
  { length: 256 },
  (_, byte) => `\\${byte.toString(8).padStart(3, '0')}`,
);
const HEX: readonly string[] = Array.from(
  { length: 256 },
  (_, byte) => `\\x${byte.toString(16).padStart(2, '0')}`,
);

function plainForm(byte: number): string | undefined {
  const named = { 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r', 34: '\\"', 92: '\\\\' }[byte];
  if (named) return named;
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : undefined;
}

function escaped(
  bytes: Uint8Array,
  start: number,
  length: number,
  hex: HexStrings,
  plainForms: readonly (string | undefined)[],
): string {
  let text = '';
  const end = start + length;
  if (isQuotedInHex(bytes, start, length, hex)) {
    for (let at = start; at < end; at++) text += HEX[bytes[at] as number];
    return text;
  }
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    const plain = plainForms[byte];
    if (plain !== undefined) text += plain;
    else if (hex === 'non-ascii-chars') text += HEX[byte];
    else text += at + 1 < end && isOctalDigit(bytes[at + 1] as number) ? LONG_OCTAL[byte] : SHORT_OCTAL[byte];
  }
  return text;
}

function isText(bytes: Uint8Array, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) if (PLAIN[bytes[at] as number] === undefined) return false;
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

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
]);
