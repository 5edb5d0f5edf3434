import { expect, test } from 'vitest';
import { memoryChapters } from '../../../../src/syscalls/memory/index.ts';
import { type DecodeCase, decode } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

function shown(name: string, args: (number | bigint)[], given?: DecodeCase): string {
  return decode(rowNamed(memoryChapters, name), args, given);
}

test('a mapping prints its type, its flags, and the address that it got', () => {
  expect(shown('mmap', [0, 8192, 3, 0x22, -1, 0], { result: 0x7f0000001000n })).toBe(
    'mmap(NULL, 8192, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x7f0000001000',
  );
  expect(shown('mmap', [0x10000, 4096, 5, 0x812, 3, 0x1000], { result: 0x10000 })).toBe(
    'mmap(0x10000, 4096, PROT_READ|PROT_EXEC, MAP_PRIVATE|MAP_FIXED|MAP_DENYWRITE, 3, 0x1000) = 0x10000',
  );
});

test.each([
  [0, 'MAP_FILE'],
  [0x4, '0x4 /* MAP_??? */'],
  [0x200000, 'MAP_FILE|0x200000'],
  [0x54000022, 'MAP_PRIVATE|MAP_ANONYMOUS|21<<MAP_HUGE_SHIFT'],
  [0x40040022, 'MAP_PRIVATE|MAP_ANONYMOUS|MAP_HUGETLB|16<<MAP_HUGE_SHIFT'],
])('mapping flags %x', (flags, text) => {
  expect(shown('mmap', [0, 0, 0, flags, 0, 0])).toBe(`mmap(NULL, 0, PROT_NONE, ${text}, 0, 0) = 0`);
});

test('unknown bits of a protection are shown, those of the upper half too', () => {
  expect(shown('mprotect', [0x1000, 4096, 0x10])).toBe('mprotect(0x1000, 4096, 0x10 /* PROT_??? */) = 0');
  expect(shown('mprotect', [0x1000, 4096, 0x100000001n])).toBe(
    'mprotect(0x1000, 4096, PROT_READ|0x100000000) = 0',
  );
});

test('mremap has a fifth argument only where the new address is given', () => {
  expect(shown('mremap', [0x1000, 4096, 8192, 1, 0x40000], { result: 0x2000 })).toBe(
    'mremap(0x1000, 4096, 8192, MREMAP_MAYMOVE) = 0x2000',
  );
  expect(shown('mremap', [0x1000, 4096, 8192, 3, 0x40000], { result: 0x40000 })).toBe(
    'mremap(0x1000, 4096, 8192, MREMAP_MAYMOVE|MREMAP_FIXED, 0x40000) = 0x40000',
  );
});

test('brk prints addresses', () => {
  expect(shown('brk', [0], { result: 0x5000 })).toBe('brk(NULL) = 0x5000');
});

test('calls that strace does not know yet', () => {
  expect(shown('mseal', [0x1000, 4096, 1])).toBe('mseal(0x1000, 4096, 0x1) = 0');
  expect(shown('map_shadow_stack', [0, 4096, 1], { result: 0x7000 })).toBe(
    'map_shadow_stack(NULL, 4096, SHADOW_STACK_SET_TOKEN) = 28672',
  );
});
