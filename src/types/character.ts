/** A byte as a C character: `Y`, `\x04`, `\'`. */
export function characterText(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === "'" || character === '\\') return `\\${character}`;
  const isPrintable = byte >= 0x20 && byte < 0x7f;
  return isPrintable ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
}

/** As `characterText`, with the letters that C has for some: `\n`, `\t`. */
export function escapedCharacter(byte: number): string {
  return ESCAPES[byte - FIRST_ESCAPE] ?? characterText(byte);
}

/** The characters from 9, a tab, on. */
const FIRST_ESCAPE = 9;
const ESCAPES = ['\\t', '\\n', '\\v', '\\f', '\\r'];
