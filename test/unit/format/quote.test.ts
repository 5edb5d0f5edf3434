import { describe, expect, it } from 'vitest';
import { quote, quoteName } from '../../../src/format/quote.ts';

function quoted(text: string, hex: 'none' | 'non-ascii' | 'all' = 'none'): string {
  const bytes = Buffer.from(text, 'latin1');
  return quote(bytes, 0, bytes.length, hex);
}

describe('quote', () => {
  it('leaves printable ASCII as it is', () => expect(quoted("az AZ'~")).toBe(`"az AZ'~"`));

  it('names the escapes that C names', () =>
    expect(quoted('\t\n\v\f\r"\\')).toBe(String.raw`"\t\n\v\f\r\"\\"`));

  it('makes octal escapes as short as the next byte permits', () =>
    expect(quoted('\x018\x017\x01\x80')).toBe(String.raw`"\18\0017\1\200"`));

  it('shows whole strings in hexadecimal where one byte is no text', () => {
    expect(quoted('a\n', 'non-ascii')).toBe(String.raw`"a\n"`);
    expect(quoted('a\x01\n', 'non-ascii')).toBe(String.raw`"\x61\x01\x0a"`);
  });

  it('shows every string in hexadecimal', () => expect(quoted('az', 'all')).toBe(String.raw`"\x61\x7a"`));

  it('escapes the marks around a name', () => {
    const name = Buffer.from('a<b>\x01');
    expect(quoteName(name, name.length, 'none')).toBe(String.raw`a\74b\76\1`);
    const digits = Buffer.from('<1>8');
    expect(quoteName(digits, digits.length, 'none')).toBe(String.raw`\0741\768`);
    expect(quoteName(digits, 1, 'all')).toBe(String.raw`\x3c`);
  });
});
