import { describe, expect, it } from 'vitest';
import { type Abi, I386, X86_64 } from '../../../../src/abi/abi.ts';
import { signalChapters } from '../../../../src/syscalls/signals/index.ts';
import { decode, words32 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const AT = 0x1000;
const row = rowNamed(signalChapters, 'rt_sigqueueinfo');

/** What a siginfo of these 32-bit words looks like. */
function shown(abi: Abi, ...words: number[]): string {
  const padded = [...words, ...Array(32 - words.length).fill(0)];
  const text = decode(row, [1, 10, AT], { abi, memory: { [AT]: words32(...padded) } });
  return text.slice('rt_sigqueueinfo(1, SIGUSR1, '.length, -') = 0'.length);
}

describe('siginfo of x86-64', () => {
  it.each([
    [[], '{}'],
    [[10, 0, 0, 0, 7, 1000], '{si_signo=SIGUSR1, si_code=SI_USER, si_pid=7, si_uid=1000}'],
    [[10, 11, -6, 0, 7, 0], '{si_signo=SIGUSR1, si_code=SI_TKILL, si_errno=EAGAIN, si_pid=7, si_uid=0}'],
    [
      [10, 0, -1, 0, 7, -1, 3, 0],
      '{si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=7, si_uid=-1, si_int=3, si_ptr=0x3}',
    ],
    [
      [14, 0, -2, 0, 5, 2],
      '{si_signo=SIGALRM, si_code=SI_TIMER, si_timerid=0x5, si_overrun=2, si_int=0, si_ptr=NULL}',
    ],
    [[29, 0, 1, 0, 65, 0, 4], '{si_signo=SIGIO, si_code=POLL_IN, si_band=65, si_fd=4}'],
    [[11, 0, 1, 0, 16], '{si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0x10}'],
    [[11, 0, 4, 0, 16, 0, 0, 0, 9], '{si_signo=SIGSEGV, si_code=SEGV_PKUERR, si_addr=0x10, si_pkey=9}'],
    [[7, 0, 5, 0, 16, 0, 12], '{si_signo=SIGBUS, si_code=BUS_MCEERR_AO, si_addr=0x10, si_addr_lsb=0xc}'],
    [[10, 0, 128], '{si_signo=SIGUSR1, si_code=SI_KERNEL}'],
    [[65, 0, 99], '{si_signo=65, si_code=0x63}'],
  ])('%j', (words, text) => {
    expect(shown(X86_64, ...words)).toBe(text);
  });

  it('tells a child by its exit status or its signal, with times in seconds', () => {
    expect(shown(X86_64, 17, 0, 1, 0, 5, 0, 3, 0, 250, 0, 0, 0)).toBe(
      '{si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=5, si_uid=0, si_status=3, si_utime=250 /* 2.50 s */, si_stime=0}',
    );
    expect(shown(X86_64, 17, 0, 2, 0, 5, 0, 9)).toContain('si_status=SIGKILL');
  });

  it('names the call that seccomp refused', () => {
    expect(shown(X86_64, 31, 0, 1, 0, 0x400, 0, 1, 0xc000003e)).toBe(
      '{si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x400, si_syscall=__NR_write, si_arch=AUDIT_ARCH_X86_64}',
    );
    expect(shown(X86_64, 31, 0, 1, 0, 0, 0, 1, 0x40000003)).toContain('si_syscall=1 /* exit */');
    expect(shown(X86_64, 31, 0, 1, 0, 0, 0, 1, 0xc00000b7)).toContain(
      'si_syscall=1, si_arch=AUDIT_ARCH_AARCH64',
    );
  });
});

describe('siginfo of i386', () => {
  it.each([
    [[10, 0, 0, 7, 1000], '{si_signo=SIGUSR1, si_code=SI_USER, si_pid=7, si_uid=1000}'],
    [
      [17, 0, 1, 5, 0, 3, 2],
      '{si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=5, si_uid=0, si_status=3, si_utime=2 /* 0.02 s */, si_stime=0}',
    ],
    [
      [11, 0, 3, 16, 0, 32, 48],
      '{si_signo=SIGSEGV, si_code=SEGV_BNDERR, si_addr=0x10, si_lower=0x20, si_upper=0x30}',
    ],
    [
      [31, 0, 1, 16, 1, 0x40000003],
      '{si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x10, si_syscall=__NR_exit, si_arch=AUDIT_ARCH_I386}',
    ],
  ])('%j', (words, text) => {
    expect(shown(I386, ...words)).toBe(text);
  });
});
