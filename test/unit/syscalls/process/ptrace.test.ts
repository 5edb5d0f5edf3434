import { describe, expect, it } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { processChapters } from '../../../../src/syscalls/process/index.ts';
import { decode, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const ptrace = rowNamed(processChapters, 'ptrace');

const AT = 0x1000;
const PTRACE_TRACEME = 0;
const PTRACE_PEEKUSER = 3;
const PTRACE_GETREGS = 12;
const PTRACE_SEIZE = 0x4206;
const PTRACE_GETREGSET = 0x4204;
const PTRACE_SETREGSET = 0x4205;
const PTRACE_SYSCALL = 24;
const PTRACE_SECCOMP_GET_FILTER = 0x420c;
const PTRACE_GET_SYSCALL_INFO = 0x420e;
const NT_PRSTATUS = 1;

describe('ptrace', () => {
  it('has the arguments of its request', () => {
    expect(decode(ptrace, [PTRACE_TRACEME, 1, 2, 3])).toBe('ptrace(PTRACE_TRACEME) = 0');
    expect(decode(ptrace, [PTRACE_SYSCALL, 5, 0, 9])).toBe('ptrace(PTRACE_SYSCALL, 5, NULL, SIGKILL) = 0');
    expect(decode(ptrace, [PTRACE_SEIZE, 5, 0, 0x11])).toBe(
      'ptrace(PTRACE_SEIZE, 5, NULL, PTRACE_O_TRACESYSGOOD|PTRACE_O_TRACEEXEC) = 0',
    );
  });

  it('names offsets of the user area', () => {
    const memory = { [AT]: words64(0x1234) };
    expect(decode(ptrace, [PTRACE_PEEKUSER, 5, 8, AT], { memory })).toBe(
      'ptrace(PTRACE_PEEKUSER, 5, 8*R14, [0x1234]) = 0',
    );
    expect(decode(ptrace, [PTRACE_PEEKUSER, 5, 9, 0])).toContain('5, 8*R14+1, NULL)');
    expect(decode(ptrace, [PTRACE_PEEKUSER, 5, 0x10000, 0])).toContain('5, 0x10000, NULL)');
  });

  it('shows registers of either ABI', () => {
    const memory = { [AT]: words32(...Array.from({ length: 54 }, (_, index) => index)) };
    expect(decode(ptrace, [PTRACE_GETREGS, 5, 0, AT], { abi: I386, memory })).toContain(
      '{ebx=0, ecx=0x1, edx=0x2,',
    );
    expect(decode(ptrace, [PTRACE_GETREGS, 5, 0, AT], { memory })).toContain(
      '{r15=0x100000000, r14=0x300000002,',
    );
  });

  it('tells how much of a register set the kernel stored', () => {
    const memory = { [AT]: words64(0x2000, 64), 8192: words64(1, 2) };
    const memoryAtExit = { [AT]: words64(0x2000, 16), 8192: words64(1, 2) };
    expect(decode(ptrace, [PTRACE_GETREGSET, 5, NT_PRSTATUS, AT], { memory, memoryAtExit })).toBe(
      'ptrace(PTRACE_GETREGSET, 5, NT_PRSTATUS, {iov_base={r15=0x1, r14=0x2}, iov_len=64 => 16}) = 0',
    );
  });

  it('tells how much of a register set the kernel took, and follows no set that ends within a register', () => {
    const memory = { [AT]: words64(0x2000, 24), 8192: words64(1, 2, 3) };
    const memoryAtExit = { ...memory, [AT]: words64(0x2000, 16) };
    expect(decode(ptrace, [PTRACE_SETREGSET, 5, NT_PRSTATUS, AT], { memory, memoryAtExit })).toBe(
      'ptrace(PTRACE_SETREGSET, 5, NT_PRSTATUS, {iov_base={r15=0x1, r14=0x2, r13=0x3}, iov_len=24 => 16}) = 0',
    );
    const odd = { ...memory, [AT]: words64(0x2000, 20) };
    expect(decode(ptrace, [PTRACE_SETREGSET, 5, NT_PRSTATUS, AT], { memory: odd })).toContain(
      '{iov_base=0x2000, iov_len=20})',
    );
  });

  it('shows as much of a syscall-stop as there is', () => {
    const memory = { [AT]: words64(0xc000003e00000001n, 0x10, 0x20, 1, 2, 3) };
    expect(decode(ptrace, [PTRACE_GET_SYSCALL_INFO, 5, 88, AT], { memory, result: 24 })).toBe(
      'ptrace(PTRACE_GET_SYSCALL_INFO, 5, 88, {op=PTRACE_SYSCALL_INFO_ENTRY, arch=AUDIT_ARCH_X86_64, ' +
        'instruction_pointer=0x10, stack_pointer=0x20}) = 24',
    );
    expect(decode(ptrace, [PTRACE_GET_SYSCALL_INFO, 5, 88, AT], { memory, result: 48 })).toContain(
      'entry={nr=__NR_write, args=[0x2, 0x3]}})',
    );
    const ended = { [AT]: words64(0xc000003e00000002n, 0x10, 0x20, 0xfffffffffffffffen, 1) };
    expect(decode(ptrace, [PTRACE_GET_SYSCALL_INFO, 5, 88, AT], { memory: ended, result: 33 })).toContain(
      'exit={rval=-ENOENT, is_error=1}})',
    );
  });

  it('shows the statements of a filter under -v', () => {
    const given = { memory: { [AT]: Uint8Array.of(6, 0, 0, 0, 0, 0, 0xff, 0x7f) }, result: 1 };
    const call = [PTRACE_SECCOMP_GET_FILTER, 5, 0, AT];
    expect(decode(ptrace, call, given)).toContain('5, 0, 0x1000) = 1');
    expect(decode(ptrace, call, { ...given, verbose: true })).toContain(
      '[BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_ALLOW)]',
    );
  });
});
