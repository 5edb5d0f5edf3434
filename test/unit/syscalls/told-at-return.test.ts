import { describe, expect, it } from 'vitest';
import { parseSyscallFilter } from '../../../src/filter/syscall-filter.ts';
import { areToldAtReturn } from '../../../src/syscalls/told-at-return.ts';

function areTold(set: string): boolean {
  const filter = parseSyscallFilter(set);
  const selected = {
    x86_64: filter.bitmap('x86_64'),
    i386: filter.bitmap('i386'),
    x32: filter.bitmap('x32'),
  };
  return areToldAtReturn(selected, filter);
}

describe('calls that are told when they return', () => {
  it.each([
    'connect',
    'openat,open',
    'read,pread64,readv',
    'unlink,rename,mkdir,rmdir,chmod,symlink',
    'bind,listen,socket',
    'fstat,getdents64',
    'shmat',
    'mmap@64,munmap,brk',
    'getpid',
    'none',
  ])('%s: all is known then', (set) => expect(areTold(set)).toBe(true));

  it.each([
    'all',
    '!connect',
    // They do not come back, or not to where they were made.
    'exit',
    'exit_group',
    'execve',
    'execveat',
    'fork',
    'vfork',
    'clone',
    'clone3',
    'rt_sigreturn',
    'sigreturn@32',
    // What they are given may be where they store something.
    'stat@64',
    'nanosleep',
    'ioctl',
    'recvfrom@64',
    'recvfrom@32',
    'semctl@32',
    'bpf',
    // They change what prints as it was.
    'splice',
    'copy_file_range',
    'capset',
    'sendto@64',
    'sendmsg@32',
    // Somebody else's lines may come of them.
    'read,write',
    'close',
    'connect,accept',
    'semop@64',
    'kill',
    'tgkill',
    'connect,kill',
  ])('%s: not all is', (set) => expect(areTold(set)).toBe(false));
});
