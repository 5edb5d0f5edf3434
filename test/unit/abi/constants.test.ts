import { describe, expect, it } from 'vitest';
import { constants, nameOf } from '../../../src/abi/constants.ts';
import { SEALS } from '../../../src/abi/generated/descriptors.ts';
import { OPEN_FLAGS, STATFS_MAGICS } from '../../../src/abi/generated/files.ts';
import { MMAP_TYPES } from '../../../src/abi/generated/memory.ts';
import { ADDRESS_FAMILIES } from '../../../src/abi/generated/network.ts';
import { CLONE3_FLAGS } from '../../../src/abi/generated/process.ts';
import { SIGNAL_HANDLERS } from '../../../src/abi/generated/signal-flags.ts';

describe('a set of constants', () => {
  it('names a value', () => {
    expect(nameOf(ADDRESS_FAMILIES, 10)).toBe('AF_INET6');
    expect(nameOf(MMAP_TYPES, 3)).toBe('MAP_SHARED_VALIDATE');
    expect(nameOf(STATFS_MAGICS, 0xff534d42)).toBe('CIFS_SUPER_MAGIC');
  });

  it('names no value that is not exactly in it', () => {
    expect(nameOf(ADDRESS_FAMILIES, 9999)).toBeUndefined();
    expect(nameOf(ADDRESS_FAMILIES, 10, 1)).toBeUndefined();
    expect(nameOf(SEALS, 3)).toBeUndefined();
  });

  it('takes the low half as signed or unsigned', () => {
    expect(nameOf(STATFS_MAGICS, 0xff534d42 | 0)).toBe('CIFS_SUPER_MAGIC');
  });

  it('knows values above 32 bits', () => {
    expect(nameOf(CLONE3_FLAGS, 0, 1)).toBe('CLONE_CLEAR_SIGHAND');
    expect(nameOf(CLONE3_FLAGS, 0, 2)).toBe('CLONE_INTO_CGROUP');
    expect(nameOf(SIGNAL_HANDLERS, 0xffffffff, 0xffffffff)).toBe('SIG_ERR');
  });

  it('reads its entries from lines of a value and a name', () => {
    const set = constants('X_???', '\nff X_BYTE\nffffffff X_WORD\n2000000001 X_WIDE + 1\n');
    expect(set.entries).toEqual([
      ['X_BYTE', 0xff],
      ['X_WORD', 0xffffffff],
      ['X_WIDE + 1', 1, 0x20],
    ]);
    expect(nameOf(set, 1, 0x20)).toBe('X_WIDE + 1');
  });

  it('prefers the first of several names of one value', () => {
    const set = constants('X_???', [
      ['X_NEW', 5],
      ['X_OLD', 5],
    ]);
    expect(nameOf(set, 5)).toBe('X_NEW');
  });

  it('lists flags in the order in which they print: O_SYNC before the O_DSYNC that it contains', () => {
    const names = OPEN_FLAGS.entries.map(([name]) => name);
    expect(names.indexOf('O_SYNC')).toBeLessThan(names.indexOf('O_DSYNC'));
    expect(names.indexOf('O_TMPFILE')).toBeLessThan(names.indexOf('O_DIRECTORY'));
    expect(OPEN_FLAGS.placeholder).toBe('O_???');
  });
});
