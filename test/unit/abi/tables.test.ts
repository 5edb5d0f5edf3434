import { describe, expect, it } from 'vitest';
import { X32, X86_64 } from '../../../src/abi/abi.ts';
import { ERRNOS, RESTART_ERRNOS } from '../../../src/abi/generated/errno.ts';
import { ANY_SIGNAL_CODES, SIGNAL_CODES, SIGNALS } from '../../../src/abi/generated/signals.ts';
import { SYSCALL_CLASSES } from '../../../src/abi/generated/syscall-classes.ts';
import { SYSCALLS_ARM64 } from '../../../src/abi/generated/syscalls-arm64.ts';
import { IPC_CALLS, SOCKETCALLS, SYSCALLS_I386 } from '../../../src/abi/generated/syscalls-i386.ts';
import { SYSCALLS_X32 } from '../../../src/abi/generated/syscalls-x32.ts';
import { SYSCALLS_X86_64 } from '../../../src/abi/generated/syscalls-x86_64.ts';
import { syscallOf } from '../../../src/syscalls/catalogue.ts';

describe('the tables of system calls', () => {
  it('have the numbers of x32 and of arm64', () => {
    expect([SYSCALLS_X32[0], SYSCALLS_X32[13], SYSCALLS_X32[512], SYSCALLS_X32[514]]).toEqual([
      'read',
      undefined,
      'rt_sigaction',
      'ioctl',
    ]);
    expect([SYSCALLS_ARM64[29], SYSCALLS_ARM64[56], SYSCALLS_ARM64[63], SYSCALLS_ARM64[221]]).toEqual([
      'ioctl',
      'openat',
      'read',
      'execve',
    ]);
    expect([SYSCALLS_ARM64[439], SYSCALLS_ARM64[469]]).toEqual(['faccessat2', 'file_setattr']);
  });

  it('name calls of x32, whose numbers have a mark', () => {
    expect(syscallOf(X32, 1)).toBe(syscallOf(X86_64, 1));
    expect(syscallOf(X32, 512).name).toBe('rt_sigaction');
    expect(syscallOf(X32, 13).name).toBe('rt_sigaction#64');
    expect(syscallOf(X32, 1023).name).toBe('syscall_0x400003ff');
  });

  it.each([
    [0, 'read', 3],
    [15, 'rt_sigreturn', 0],
    [17, 'pread64', 4],
    [56, 'clone', 5],
    [59, 'execve', 3],
    [166, 'umount2', 2],
    [221, 'fadvise64', 4],
    [262, 'newfstatat', 4],
    [334, 'rseq', 4],
    [335, 'uretprobe', 0],
    [450, 'set_mempolicy_home_node', 4],
    [452, 'fchmodat2', 4],
    [469, 'file_setattr', 5],
  ])('x86-64 %i is %s with %i arguments', (number, name, argumentCount) => {
    expect(SYSCALLS_X86_64[number]).toEqual([name, argumentCount]);
  });

  it.each([
    [0, 'restart_syscall', 0],
    [82, 'select', 1],
    [90, 'mmap', 1],
    [102, 'socketcall', 2],
    [117, 'ipc', 6],
    [140, '_llseek', 5],
    [142, '_newselect', 5],
    [192, 'mmap2', 6],
    [272, 'fadvise64_64', 6],
    [403, 'clock_gettime64', 2],
    [469, 'file_setattr', 5],
  ])('i386 %i is %s with %i arguments', (number, name, argumentCount) => {
    expect(SYSCALLS_I386[number]).toEqual([name, argumentCount]);
  });

  it('leaves numbers without a call empty', () => {
    expect(SYSCALLS_X86_64[337]).toBeUndefined();
    expect(SYSCALLS_I386[222]).toBeUndefined();
  });

  it('names what socketcall and ipc carry', () => {
    expect(SOCKETCALLS[3]).toEqual(['connect', 3]);
    expect(SOCKETCALLS[0]).toBeUndefined();
    expect(IPC_CALLS[24]).toEqual(['shmctl', 4]);
    expect(IPC_CALLS[5]).toBeUndefined();
  });

  it('sorts calls into classes', () => {
    expect(SYSCALL_CLASSES.network?.has('connect')).toBe(true);
    expect(SYSCALL_CLASSES.file?.has('openat')).toBe(true);
    expect(SYSCALL_CLASSES.file?.has('read')).toBe(false);
    expect(SYSCALL_CLASSES['%stat']?.has('statx')).toBe(true);
  });
});

describe('error numbers', () => {
  it.each([
    [2, 'ENOENT', 'No such file or directory'],
    [11, 'EAGAIN', 'Resource temporarily unavailable'],
    [35, 'EDEADLK', 'Resource deadlock avoided'],
    [95, 'EOPNOTSUPP', 'Operation not supported'],
    [524, 'ENOTSUPP', 'Unknown error 524'],
  ])('%i is %s', (number, name, text) => {
    expect(ERRNOS.get(number)).toEqual([name, text]);
  });

  it('keeps what stands for a restart apart', () => {
    expect(ERRNOS.has(512)).toBe(false);
    expect(RESTART_ERRNOS.get(516)).toEqual(['ERESTART_RESTARTBLOCK', 'Interrupted by signal']);
  });
});

describe('signals', () => {
  it('are named by number', () => {
    expect(SIGNALS[6]).toBe('SIGABRT');
    expect(SIGNALS[29]).toBe('SIGIO');
    expect(SIGNALS[32]).toBe('SIGRTMIN');
    expect(SIGNALS[33]).toBe('SIGRT_1');
    expect(SIGNALS[64]).toBe('SIGRT_32');
    expect(SIGNALS).toHaveLength(65);
  });

  it('have codes of their own and common ones', () => {
    expect(SIGNAL_CODES.SIGCHLD?.get(1)).toBe('CLD_EXITED');
    expect(SIGNAL_CODES.SIGFPE?.get(14)).toBe('FPE_FLTUNK');
    expect(ANY_SIGNAL_CODES.get(-6)).toBe('SI_TKILL');
    expect(ANY_SIGNAL_CODES.get(128)).toBe('SI_KERNEL');
  });
});
