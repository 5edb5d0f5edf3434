import { describe, expect, it } from 'vitest';
import { fastReads } from '../../../src/ebpf/fast-reads.ts';
import { FAST_BYTES, FAST_STRING } from '../../../src/ebpf/layout.ts';
import { parseSyscallFilter } from '../../../src/filter/syscall-filter.ts';
import { capturePrograms } from '../../../src/syscalls/capture/programs.ts';

const programs = capturePrograms({ stringLimit: 32, abbrev: parseSyscallFilter('all') });

/** Numbers of x86-64 (asm/unistd_64.h). */
const CALLS = { read: 0, write: 1, stat: 4, poll: 7, execve: 59, rename: 82, openat: 257 };

function readsOf(name: keyof typeof CALLS, atEntry: boolean) {
  const program = programs.programFor('x86_64', CALLS[name], atEntry);
  return program && fastReads(program);
}

describe('reads that take no program', () => {
  it('are the bytes that an argument or the result counts', () => {
    expect(readsOf('write', true)).toEqual([
      { kind: FAST_BYTES, address: 1, length: 2, unlessFailed: false, most: 33 },
    ]);
    expect(readsOf('read', false)).toEqual([
      { kind: FAST_BYTES, address: 1, length: 6, unlessFailed: true, most: 33 },
    ]);
  });

  it('are one string or two', () => {
    const path = { kind: FAST_STRING, length: undefined, unlessFailed: false, most: 4096 };
    expect(readsOf('openat', true)).toEqual([{ ...path, address: 1 }]);
    expect(readsOf('rename', true)).toEqual([
      { ...path, address: 0 },
      { ...path, address: 1 },
    ]);
  });

  it('are structures of a fixed size, after success', () => {
    expect(readsOf('stat', false)).toEqual([
      { kind: FAST_BYTES, address: 1, length: undefined, unlessFailed: true, most: 144 },
    ]);
  });

  it('are none where a program has to follow pointers', () => {
    expect(readsOf('execve', true)).toBeUndefined();
    expect(readsOf('read', true)).toBeUndefined();
  });
});
