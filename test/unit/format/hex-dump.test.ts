import { expect, it } from 'vitest';
import { TraceeMemory } from '../../../src/events/memory.ts';
import { HexDump } from '../../../src/format/hex-dump.ts';

const START = 0x1000;
const TID = 77;

class PartOfMemory extends TraceeMemory {
  constructor(
    private readonly content: Uint8Array,
    override readonly isCaptured: boolean,
  ) {
    super();
  }

  protected fetch(address: number, at: number, length: number): number {
    const got = this.content.subarray(address - START, address - START + length);
    this.bytes.set(got, at);
    return got.length;
  }
}

function dump(there: number, length: number, isCaptured: boolean): string[] {
  const content = Uint8Array.from({ length: there }, (_, index) => 0x41 + (index % 64));
  const written: string[] = [];
  const dumped = new HexDump();
  dumped.begin(new PartOfMemory(content, isCaptured), TID, (text) => written.push(text));
  dumped.bytes(START, length);
  return written.join('').split('\n').slice(0, -1);
}

it('shows sixteen bytes a line', () =>
  expect(dump(18, 18, false)).toEqual([
    ' | 00000  41 42 43 44 45 46 47 48  49 4a 4b 4c 4d 4e 4f 50  ABCDEFGHIJKLMNOP |',
    ' | 00010  51 52                                             QR               |',
  ]));

it('shows nothing where not all can be read', () => expect(dump(18, 19, false)).toEqual([]));

it('tells which chunk could not be read', () => {
  const lines = dump(0x10020, 0x10021, false);
  expect(lines).toHaveLength(0x1001);
  expect(lines[0x1000]).toBe(' | <Cannot fetch 33 bytes from pid 77 @0x11000>');
  expect(dump(0x10000, 0x10001, false).at(-1)).toBe(' | <Cannot fetch 1 byte from pid 77 @0x11000>');
  expect(dump(0xffff, 0x20000, false)).toEqual([]);
});

it('tells how much was not captured', () =>
  expect(dump(2, 70_000, true)).toEqual([
    ' | 00000  41 42                                             AB               |',
    ' | 69998 bytes were not captured',
  ]));

it('has wider offsets where five digits are too few, and goes on where a chunk ends', () => {
  const lines = dump(0x100010, 0x100010, false);
  expect(lines).toHaveLength(0x10001);
  expect(lines[0x1000]?.slice(0, 13)).toBe(' | 010000  41');
  expect(lines[0x10000]?.slice(0, 13)).toBe(' | 100000  41');
});
