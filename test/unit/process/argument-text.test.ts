import { describe, expect, it } from 'vitest';
import { argumentBytes, argumentText } from '../../../src/process/argument-text.ts';
import { displayable } from '../../../src/process/displayable.ts';

describe('a word of a command line as text', () => {
  const raw = (text: string) => Buffer.from(text).toString('latin1');

  it('is that of its UTF-8', () => {
    expect(argumentText(raw('größe 🐢'))).toBe('größe 🐢');
    expect(argumentText('')).toBe('');
  });

  it.each(['\xff', 'a\xffb\x80', 'gr\xc3\xb6\xffe', '\xed\xa0\x80', '\xed\xb2\x80', '\xf0\x90', 'plain'])(
    'keeps its bytes: %j',
    (word) => {
      expect(argumentBytes(argumentText(word)).toString('latin1')).toBe(word);
      expect(argumentBytes(`ü🐢${argumentText(word)}/ü`).toString('latin1')).toBe(
        `${raw('ü🐢')}${word}${raw('/ü')}`,
      );
    },
  );

  it('is displayed with the bytes that are no UTF-8 in octal', () => {
    expect(displayable(argumentText('a\xff'))).toBe('a\\377');
  });
});
