import { describe, expect, it } from 'vitest';
import type { Syscall } from '../../../src/syscalls/syscall.ts';
import { allRows } from '../support/all-rows.ts';

const rows = [...allRows()];

/** How the rows of a call name their arguments, each way once. */
function namesOf(call: string): Set<string> {
  return new Set(rows.filter(({ name }) => name === call).map(argumentsOf));
}

function argumentsOf(row: Syscall): string {
  return [...row.arguments]
    .sort((one, other) => one.index - other.index)
    .map(({ name }) => name)
    .join(' ');
}

// As `strace -N` of 7.2 shows them.
describe('arguments are called as strace calls them', () => {
  it.each([
    ['open', 'pathname flags mode'],
    ['openat', 'dirfd pathname flags mode'],
    ['execve', 'pathname argv envp'],
    ['execveat', 'dirfd pathname argv envp flags'],
    ['unlink', 'path'],
    ['renameat2', 'olddirfd oldpath newdirfd newpath flags'],
    ['statx', 'dirfd pathname flags mask statxbuf'],
    ['readv', 'fd iov iovcnt'],
    ['pwrite64', 'fd buf count offset'],
    ['connect', 'sockfd addr addrlen'],
    ['accept4', 'sockfd addr addrlen flags'],
    ['recvfrom', 'sockfd buf len flags src_addr addrlen'],
    ['getsockopt', 'sockfd level optname optval optlen'],
    ['kill', 'pid signum'],
    ['wait4', 'pid status options usage'],
    ['clock_nanosleep', 'clockid flags request remain'],
    ['pselect6', 'nfds readfds writefds exceptfds timeout sig'],
    ['mount', 'source target filesystemtype mountflags data'],
    ['exit_group', 'status'],
    ['restart_syscall', 'interrupted'],
  ])('%s', (call, names) => {
    expect(namesOf(call)).toContain(names);
  });

  it.each([
    ['fcntl', ['fd op', 'fd op arg']],
    [
      'io_uring_enter',
      ['fd to_submit min_complete flags sigset sigsetsize', 'fd to_submit min_complete flags arg argsz'],
    ],
    ['arch_prctl', ['op', 'op addr']],
    ['ptrace', ['op', 'op pid', 'op pid addr data', 'op pid data addr']],
  ])('%s, whatever is asked of it', (call, names) => {
    expect(namesOf(call)).toEqual(new Set(names));
  });

  it('ioctl, by the request', () => {
    for (const names of ['fd op', 'fd op argp', 'fd op arg', 'fd op src_fd', 'fd op values'])
      expect(namesOf('ioctl')).toContain(names);
  });

  it('prctl, by the option', () => {
    for (const names of [
      'op mode filter',
      'op sig',
      'op operation pid pid_type cookie',
      'op attr addr size name',
    ])
      expect(namesOf('prctl')).toContain(names);
  });
});
