import { describe, expect, it } from 'vitest';
import { hexText, signedText, unsignedText } from '../../../src/format/numbers.ts';

describe('numbers in two halves', () => {
  it.each([
    [0, 0, '0', '0', '0'],
    [1, 0, '1', '1', '0x1'],
    [0, 1, '4294967296', '4294967296', '0x100000000'],
    [0xffffffff, 0x1fffff, '9007199254740991', '9007199254740991', '0x1fffffffffffff'],
    [0, 0x200000, '9007199254740992', '9007199254740992', '0x20000000000000'],
    [0xffffffff, 0xffffffff, '18446744073709551615', '-1', '0xffffffffffffffff'],
    [0, 0x80000000, '9223372036854775808', '-9223372036854775808', '0x8000000000000000'],
    [0, 0xffffffff, '18446744069414584320', '-4294967296', '0xffffffff00000000'],
  ])('%i and %i', (low, high, unsigned, signed, hex) => {
    expect(unsignedText(low, high)).toBe(unsigned);
    expect(signedText(low, high)).toBe(signed);
    expect(hexText(low, high)).toBe(hex);
  });
});
