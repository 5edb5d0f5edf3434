import { describe, expect, it } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { processChapters } from '../../../../src/syscalls/process/index.ts';
import { decode, decodeEntry, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const row = (name: string) => rowNamed(processChapters, name);

const AT = 0x1000;
const ENOENT = 2;
const SIGCHLD = 17;
const CHILD_TID = 0x01200000;
const THREAD = 0x003d0f00;

describe('clone', () => {
  it('shows the arguments that the flags announce, in the order of the manual page', () => {
    expect(decode(row('clone'), [CHILD_TID | SIGCHLD, 0, 0, 0x7f10, 0], { result: 42 })).toBe(
      'clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7f10) = 42',
    );
    expect(
      decode(row('clone'), [THREAD, 0x5000, AT, 0x7f10, 0x7f20], { memory: { [AT]: words32(42) } }),
    ).toContain('CLONE_CHILD_CLEARTID, parent_tid=[42], tls=0x7f20, child_tidptr=0x7f10)');
    expect(decode(row('clone'), [SIGCHLD])).toBe('clone(child_stack=NULL, flags=SIGCHLD) = 0');
  });

  it('takes the arguments in the order of i386 there', () => {
    const i386 = processChapters
      .flatMap((chapter) => chapter())
      .find(({ name, abi }) => name === 'clone' && abi === 'i386');
    const memory = { 12288: words32(12, 0x1000, 0xfffff, 0x51) };
    expect(i386 && decode(i386, [0x280000, 0, 0, 0x3000, 0x7f10], { abi: I386, memory })).toBe(
      'clone(child_stack=NULL, flags=CLONE_SETTLS|CLONE_CHILD_CLEARTID, tls={entry_number=12, base_addr=0x001000, ' +
        'limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1}, ' +
        'child_tidptr=0x7f10) = 0',
    );
  });
});

describe('clone3', () => {
  const CLONE_PARENT_SETTID = 0x100000;

  it('is whole at entry where it stores nothing', () => {
    const memory = { [AT]: words64(0x4100, 0, 0, 0, SIGCHLD, 0x7000, 0x9000, 0, 0, 0, 0) };
    const text =
      'clone3({flags=CLONE_VM|CLONE_VFORK, exit_signal=SIGCHLD, stack=0x7000, stack_size=0x9000}, 88';
    expect(decodeEntry(row('clone3'), [AT, 88], { memory })).toBe(text);
    expect(decode(row('clone3'), [AT, 88], { memory, result: 7 })).toBe(`${text}) = 7`);
  });

  it('tells at return what was stored', () => {
    const memory = { [AT]: words64(CLONE_PARENT_SETTID, 0, 0, 0x2000, 0, 0, 0, 0), 8192: words32(7) };
    const entry =
      'clone3({flags=CLONE_PARENT_SETTID, parent_tid=0x2000, exit_signal=0, stack=NULL, stack_size=0}';
    expect(decodeEntry(row('clone3'), [AT, 64], { memory })).toBe(entry);
    expect(decode(row('clone3'), [AT, 64], { memory, result: 7 })).toBe(
      `${entry} => {parent_tid=[7]}, 64) = 7`,
    );
    expect(decode(row('clone3'), [AT, 64], { memory, errno: 1 })).toBe(`${entry}, 64) = -1 EPERM`);
  });

  it('follows no structure that is too small to be one', () => {
    expect(decode(row('clone3'), [AT, 63], { errno: 22 })).toBe('clone3(0x1000, 63) = -1 EINVAL');
  });
});

describe('execve', () => {
  const memory = {
    [AT]: '/bin/ls',
    8192: words64(0x3000, 0x3100, 0),
    12288: 'ls',
    12544: 'a rather long argument',
  };

  it('shows the arguments, and counts the environment', () => {
    expect(decode(row('execve'), [AT, 0x2000, 0x2000], { memory, stringLimit: 8 })).toBe(
      'execve("/bin/ls", ["ls", "a rather"...], 0x2000 /* 2 vars */) = 0',
    );
  });

  it('shows the environment under -v', () => {
    expect(decode(row('execve'), [AT, 0x2000, 0x2000], { memory, verbose: true })).toContain(
      '["ls", "a rather long argument"], ["ls", "a rather long argument"])',
    );
  });

  it('says where an array cannot be read any further', () => {
    const broken = { ...memory, 8192: words64(0x3000, 0xbad) };
    expect(decode(row('execve'), [AT, 0x2000, 0x2000], { memory: broken, errno: ENOENT })).toBe(
      'execve("/bin/ls", ["ls", 0xbad, ... /* 0x2010 */], 0x2000 /* 2 vars, unterminated */) = -1 ENOENT',
    );
    expect(decode(row('execve'), [AT, 0x9000, 0], { memory, errno: ENOENT })).toContain(
      '"/bin/ls", 0x9000, NULL)',
    );
  });
});

describe('wait4', () => {
  const status = (value: number) =>
    decode(row('wait4'), [-1, AT, 0, 0], { memory: { [AT]: words32(value) }, result: 7 }).slice(
      'wait4(-1, ['.length,
      -'], 0, NULL) = 7'.length,
    );

  it.each([
    [0x100, '{WIFEXITED(s) && WEXITSTATUS(s) == 1}'],
    [9, '{WIFSIGNALED(s) && WTERMSIG(s) == SIGKILL}'],
    [0x86, '{WIFSIGNALED(s) && WTERMSIG(s) == SIGABRT && WCOREDUMP(s)}'],
    [0x137f, '{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}'],
    [0x857f, '{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP | 0x80}'],
    [0x4057f, '{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP}|PTRACE_EVENT_EXEC<<16'],
    [0xffff, '{WIFCONTINUED(s)}'],
    [0x180, '{WIFEXITED(s) && WEXITSTATUS(s) == 1}|0x80'],
    [0x1ffff, '0x1ffff'],
  ])('%i', (value, text) => {
    expect(status(value)).toBe(text);
  });

  it('tells nothing where no child was reported', () => {
    expect(decode(row('wait4'), [-1, AT, 1, AT], { memory: { [AT]: words32(0) } })).toBe(
      'wait4(-1, 0x1000, WNOHANG, 0x1000) = 0',
    );
  });
});
