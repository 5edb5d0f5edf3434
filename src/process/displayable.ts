import { argumentBytes } from './argument-text.ts';

/** Controls, what changes the direction of text, and what is no character: all that a terminal may act upon. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * A message as it may reach a terminal, whatever names it has in it: what is no printable character becomes octal escapes of
 * its bytes, and the message one line.
 */
export function displayable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => octal(argumentBytes(character)));
}

/** A name of raw bytes (`latin1`) for a message: UTF-8 where it is that, otherwise ASCII with octal escapes. */
export function nameInMessage(raw: string): string {
  const bytes = Buffer.from(raw, 'latin1');
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return text;
  return raw.replace(/[^\x20-\x7e]/g, (character) => octal(Buffer.from(character, 'latin1')));
}

function octal(bytes: Buffer): string {
  return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
