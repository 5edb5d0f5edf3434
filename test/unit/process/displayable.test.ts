import { describe, expect, it } from 'vitest';
import { displayable, nameInMessage } from '../../../src/process/displayable.ts';

describe('a message', () => {
  it('keeps letters of any language', () => expect(displayable('größe Ж 漢 🙂')).toBe('größe Ж 漢 🙂'));

  it('has controls, and what turns text around, as octal escapes of their bytes', () =>
    expect(displayable('a\x1b[31m\n\x7f\u009b\u202e\u2028')).toBe(
      'a\\033[31m\\012\\177\\302\\233\\342\\200\\256\\342\\200\\250',
    ));
});

describe('a name of raw bytes', () => {
  const raw = (text: string) => Buffer.from(text).toString('latin1');

  it('is text where it is UTF-8', () => expect(nameInMessage(raw('größe'))).toBe('größe'));

  it('has octal escapes where it is not', () =>
    expect(nameInMessage('a\xffb\xfc\n')).toBe('a\\377b\\374\\012'));
});
