import { describe, expect, it } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { processChapters } from '../../../../src/syscalls/process/index.ts';
import { decode, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const row = (name: string) => rowNamed(processChapters, name);

const AT = 0x1000;
const E2BIG = 7;
const PR_CAP_AMBIENT = 47;
const PR_GET_DUMPABLE = 3;
const PR_GET_NAME = 16;
const PR_GET_SECUREBITS = 27;
const PR_GET_SPECULATION_CTRL = 52;
const PR_SCHED_CORE = 62;
const PR_SET_NAME = 15;
const PR_SET_SECCOMP = 22;

describe('prctl', () => {
  it('has the arguments of its option', () => {
    expect(decode(row('prctl'), [PR_GET_DUMPABLE, 1, 2, 3, 4], { result: 1 })).toBe(
      'prctl(PR_GET_DUMPABLE) = 1 (SUID_DUMP_USER)',
    );
    expect(decode(row('prctl'), [PR_GET_SECUREBITS], { result: 0x10 })).toBe(
      'prctl(PR_GET_SECUREBITS) = 0x10 (SECBIT_KEEP_CAPS)',
    );
    expect(decode(row('prctl'), [PR_CAP_AMBIENT, 2, 5, 0, 0])).toBe(
      'prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_KILL, 0, 0) = 0',
    );
    expect(decode(row('prctl'), [PR_GET_SPECULATION_CTRL, 0], { result: 0x22 })).toBe(
      'prctl(PR_GET_SPECULATION_CTRL, PR_SPEC_STORE_BYPASS) = 0x22 (PR_SPEC_ENABLE|0x20)',
    );
    expect(decode(row('prctl'), [PR_GET_SPECULATION_CTRL, 0], { result: 0x20 })).toMatch(/= 0x20$/);
    expect(decode(row('prctl'), [PR_GET_SPECULATION_CTRL, 0])).toMatch(/= 0 \(PR_SPEC_NOT_AFFECTED\)$/);
    const memory = { [AT]: words64(7) };
    expect(decode(row('prctl'), [PR_SCHED_CORE, 2 ** 32, 5, 0, AT], { memory })).toBe(
      'prctl(PR_SCHED_CORE, PR_SCHED_CORE_GET, 5, 0 /* PIDTYPE_PID */, [0x7]) = 0',
    );
    expect(decode(row('prctl'), [PR_CAP_AMBIENT, 4, 0, 0, 0])).toBe(
      'prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) = 0',
    );
    expect(decode(row('prctl'), [12345, 1, 2, 3, 4])).toBe(
      'prctl(0x3039 /* PR_??? */, 0x1, 0x2, 0x3, 0x4) = 0',
    );
  });

  it('cuts a name where the kernel does', () => {
    const memory = { [AT]: 'a name of 18 chars' };
    expect(decode(row('prctl'), [PR_SET_NAME, AT], { memory })).toBe(
      'prctl(PR_SET_NAME, "a name of 18 ch"...) = 0',
    );
    expect(decode(row('prctl'), [PR_GET_NAME, AT], { memory: { [AT]: 'a name of 15 ch' } })).toBe(
      'prctl(PR_GET_NAME, "a name of 15 ch") = 0',
    );
  });

  it('shows a filter under -v', () => {
    const memory = {
      [AT]: words64(2, 0x2000),
      8192: words32(0x20, 4, 0x01000015, 0xc000003e, 0x06, 0x50001),
    };
    expect(decode(row('prctl'), [PR_SET_SECCOMP, 2, AT], { memory })).toBe(
      'prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, {len=2, filter=0x2000}) = 0',
    );
    expect(decode(row('prctl'), [PR_SET_SECCOMP, 2, AT], { memory, verbose: true })).toContain(
      'filter=[BPF_STMT(BPF_LD|BPF_W|BPF_ABS, 0x4), BPF_JUMP(BPF_JMP|BPF_K|BPF_JEQ, 0xc000003e, 0, 0x1)]',
    );
  });
});

describe('limits', () => {
  it('counts in KiB where a limit is whole ones', () => {
    const memory = { [AT]: words64(8192 * 1024, -1), 8192: words64(1024, 1025) };
    expect(decode(row('prlimit64'), [0, 3, AT, 0x2000], { memory })).toBe(
      'prlimit64(0, RLIMIT_STACK, {rlim_cur=8192*1024, rlim_max=RLIM64_INFINITY}, {rlim_cur=1024, rlim_max=1025}) = 0',
    );
  });

  it('has 32 bits in getrlimit of i386', () => {
    const memory = { [AT]: words32(2048, -1) };
    expect(decode(row('getrlimit'), [7, AT], { abi: I386, memory })).toBe(
      'getrlimit(RLIMIT_NOFILE, {rlim_cur=2*1024, rlim_max=RLIM_INFINITY}) = 0',
    );
  });
});

describe('scheduling', () => {
  it('lists processors', () => {
    const memory = { [AT]: words64(0b100101, 1) };
    expect(decode(row('sched_getaffinity'), [0, 128, AT], { memory, result: 16 })).toBe(
      'sched_getaffinity(0, 128, [0 2 5 64]) = 16',
    );
    expect(decode(row('sched_setaffinity'), [0, 8, AT], { memory })).toBe(
      'sched_setaffinity(0, 8, [0 2 5]) = 0',
    );
  });

  it('tells which size of attributes the kernel knows', () => {
    const memory = { [AT]: words32(8) };
    const memoryAtExit = { [AT]: words32(56) };
    expect(decode(row('sched_setattr'), [0, AT, 0], { memory, memoryAtExit, errno: E2BIG })).toBe(
      'sched_setattr(0, {size=8} => {size=56}, 0) = -1 E2BIG',
    );
    expect(decode(row('sched_setattr'), [0, AT, 0], { memory, memoryAtExit })).toBe(
      'sched_setattr(0, {size=8}, 0) = 0',
    );
  });

  it('names the policy in the result', () => {
    expect(decode(row('sched_getscheduler'), [0], { result: 3 })).toBe(
      'sched_getscheduler(0) = 3 (SCHED_BATCH)',
    );
    expect(decode(row('sched_getscheduler'), [0], { result: 77 })).toBe('sched_getscheduler(0) = 77');
  });
});

describe('identity', () => {
  it('shows groups, or how many there would be', () => {
    const memory = { [AT]: words32(10, 20, -1) };
    expect(decode(row('getgroups'), [3, AT], { memory, result: 3 })).toBe('getgroups(3, [10, 20, -1]) = 3');
    expect(decode(row('getgroups'), [0, 0], { memory, result: 3 })).toBe('getgroups(0, NULL) = 3');
    expect(decode(row('setgroups'), [-1, AT], { errno: 22 })).toBe('setgroups(-1, 0x1000) = -1 EINVAL');
  });

  it('leaves out what stays as it is', () => {
    expect(decode(row('setreuid'), [-1, 0])).toBe('setreuid(-1, 0) = 0');
  });
});

describe('capabilities', () => {
  it('joins the two words of a mask', () => {
    const memory = { [AT]: words32(0x20080522, 0), 8192: words32(1, 0, 0, 1 << 5, 0, 0) };
    expect(decode(row('capget'), [AT, 0x2000], { memory })).toBe(
      'capget({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, ' +
        '{effective=1<<CAP_CHOWN|1<<CAP_AUDIT_READ, permitted=0, inheritable=0}) = 0',
    );
  });
});

describe('personality', () => {
  it('tells the type and the bits', () => {
    expect(decode(row('personality'), [0xffffffff], { result: 0x40000 })).toBe(
      'personality(0xffffffff) = 0x40000 (PER_LINUX|ADDR_NO_RANDOMIZE)',
    );
  });
});
