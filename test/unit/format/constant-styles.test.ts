import { describe, expect, it } from 'vitest';
import { constants } from '../../../src/abi/constants.ts';
import { ByteText } from '../../../src/format/byte-text.ts';
import { createTextEmitter } from '../../../src/format/constant-styles.ts';
import type { TextEmitter } from '../../../src/format/text-emitter.ts';
import { LiveMemory } from '../../../src/process/live-memory.ts';

const WHENCES = constants('SEEK_???', [
  ['SEEK_SET', 0],
  ['SEEK_END', 2],
]);
const BITS = constants('B_???', [
  ['B_ONE', 1],
  ['B_HIGH', 0, 1],
]);

/** What is emitted in the styles raw, abbrev and verbose, in this order. */
function styled(emit: (out: TextEmitter) => void): string[] {
  return (['raw', 'abbrev', 'verbose'] as const).map((style) => {
    const text = new ByteText();
    emit(createTextEmitter(text, 'none', style));
    return text.toString();
  });
}

describe('values with names', () => {
  it.each<[what: string, emit: (out: TextEmitter) => void, texts: string[]]>([
    ['an enumeration', (out) => out.enumeration(WHENCES, 2, 0), ['0x2', 'SEEK_END', '0x2 /* SEEK_END */']],
    ['its zero', (out) => out.enumeration(WHENCES, 0, 0), ['0', 'SEEK_SET', '0 /* SEEK_SET */']],
    [
      'an unknown value',
      (out) => out.enumeration(WHENCES, 9, 0),
      ['0x9', '0x9 /* SEEK_??? */', '0x9 /* SEEK_??? */'],
    ],
    [
      'bits',
      (out) => out.flags(BITS, 5, 1),
      ['0x100000005', 'B_ONE|B_HIGH|0x4', '0x100000005 /* B_ONE|B_HIGH|0x4 */'],
    ],
    ['no bits', (out) => out.flags(BITS, 0, 0), ['0', '0', '0']],
    [
      'a negative constant',
      (out) => out.constant('AT_FDCWD', 0xffffff9c, 0xffffffff, 'signed'),
      ['-100', 'AT_FDCWD', '-100 /* AT_FDCWD */'],
    ],
    ['signals', (out) => out.signals(0b11, 0, 64), ['[1 2]', '[HUP INT]', '[1 /* HUP */ 2 /* INT */]']],
    [
      'a meaning',
      (out) => {
        out.int(23);
        out.meaning('0.23 s');
      },
      ['23', '23 /* 0.23 s */', '23 /* 0.23 s */'],
    ],
  ])('%s', (_what, emit, texts) => expect(styled(emit)).toEqual(texts));
});

describe('values that are told by their parts', () => {
  it('have no comment where they are bytes without any', () => {
    const emit = (out: TextEmitter) => {
      out.beginPartsOfBytes(new LiveMemory(), 0, 0);
      out.symbol('');
      out.endParts();
    };
    expect(styled(emit)).toEqual(['""', '', '""']);
  });

  it('have names alone between them', () => {
    const emit = (out: TextEmitter) => {
      out.beginParts(0o100644, 0, 'octal');
      out.enumeration(WHENCES, 2, 0);
      out.or();
      out.octal(0o644, 3);
      out.endParts();
      out.symbol(';');
      out.flags(BITS, 1, 0);
    };
    expect(styled(emit)).toEqual([
      '0100644;0x1',
      'SEEK_END|0644;B_ONE',
      '0100644 /* SEEK_END|0644 */;0x1 /* B_ONE */',
    ]);
  });

  it('may be parts themselves', () => {
    const emit = (out: TextEmitter) => {
      out.beginParts(0x5000, 0, 'bytes4');
      out.beginParts(0x5000, 0, 'bytes2');
      out.constant('PORT', 1, 0);
      out.endParts();
      out.constant('REST', 2, 0);
      out.endParts();
    };
    expect(styled(emit)).toEqual([
      '"\\x00\\x50\\x00\\x00"',
      'PORTREST',
      '"\\x00\\x50\\x00\\x00" /* PORTREST */',
    ]);
  });

  it('have the style within where they say so', () => {
    const emit = (out: TextEmitter) => {
      out.beginParts(7, 0, 'unsigned', true);
      out.enumeration(WHENCES, 2, 0);
      out.endParts();
    };
    expect(styled(emit)).toEqual(['7', 'SEEK_END', '7 /* 0x2 /* SEEK_END */ */']);
  });
});

describe('notes', () => {
  const note = (namesAlone: boolean) => (out: TextEmitter) => {
    out.beginNote(namesAlone);
    out.flags(BITS, 1, 0);
    out.endNote();
    out.flags(BITS, 1, 0);
  };

  it('have the style', () =>
    expect(styled(note(false))).toEqual([' (0x1)0x1', ' (B_ONE)B_ONE', ' (0x1 /* B_ONE */)0x1 /* B_ONE */']));
  it('have names alone where they say so', () =>
    expect(styled(note(true))).toEqual([' (B_ONE)0x1', ' (B_ONE)B_ONE', ' (B_ONE)0x1 /* B_ONE */']));
});
