import { readFileSync } from 'node:fs';
import koffi from 'koffi';
import { expect, it } from 'vitest';
import { libcAddress } from '../../../src/libc/libc.ts';
import { Mappings } from '../../../src/process/mappings.ts';

it('tells which file the code at an address is from', () => {
  const mappings = new Mappings();
  expect(mappings.at(libcAddress('getpid'))).toBeUndefined();
  expect(mappings.refresh(process.pid)).toBe(true);
  const mapping = mappings.at(libcAddress('getpid'));
  expect(mapping).toMatchObject({ executable: true, deleted: false });
  expect(mapping?.path).toMatch(/^\/.*libc/);
  const lines = readFileSync('/proc/self/maps', 'utf8').split('\n');
  const line = lines.find((text) => text.startsWith(mapping?.start.toString(16) ?? '?'));
  expect(line).toContain(
    `-${mapping?.end.toString(16)} r-xp ${mapping?.offset.toString(16).padStart(8, '0')} ${mapping?.file}`,
  );
  expect(mappings.at(1)).toBeUndefined();
});

it('notices what was mapped since, and that nothing was', () => {
  const mappings = new Mappings();
  mappings.refresh(process.pid);
  const before = mappings.at(libcAddress('getpid'));
  const mmap = koffi.load(null).func('uintptr_t mmap(uintptr_t, size_t, int, int, int, long)');
  const address = mmap(0, 1 << 16, 0, 0x22, -1, 0) as number;
  expect(mappings.refresh(process.pid)).toBe(true);
  expect(mappings.at(address)).toMatchObject({ executable: false, path: '' });
  expect(mappings.at(libcAddress('getpid'))).toBe(before);
});

it('of a process that is gone are none', () => {
  const mappings = new Mappings();
  expect(mappings.refresh(2 ** 22 + 1)).toBe(false);
  expect(mappings.hasDeletedCode).toBe(false);
});
