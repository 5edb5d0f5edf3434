import { describe, expect, it } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { signalChapters } from '../../../../src/syscalls/signals/index.ts';
import { decode, decodeEntry, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const row = (name: string) => rowNamed(signalChapters, name);

const EINTR = 4;
const EAGAIN = 11;
const AT = 0x1000;
const OLD = 0x2000;
const RESTORER = 0x04000000;

describe('rt_sigaction', () => {
  const rest = new Array(7).fill(0);
  const action = words64(0x401000, RESTORER, 0x7f00, 1 << 1, ...rest);

  it('shows handler, mask, flags and the restorer that the flags announce', () => {
    const text = decode(row('rt_sigaction'), [10, AT, OLD, 8], {
      memory: { [AT]: action, [OLD]: words64(1, 0, 0x7f00, 0, ...rest) },
    });
    expect(text).toBe(
      'rt_sigaction(SIGUSR1, {sa_handler=0x401000, sa_mask=[INT], sa_flags=SA_RESTORER, sa_restorer=0x7f00}, ' +
        '{sa_handler=SIG_IGN, sa_mask=[], sa_flags=0}, 8) = 0',
    );
  });

  it('lays the structure out as i386 does', () => {
    const text = decode(row('rt_sigaction'), [34, AT, 0, 8], {
      abi: I386,
      memory: { [AT]: words32(0xffffffff, 0x10000000, 0, 0, 1, ...rest, ...rest) },
    });
    expect(text).toBe(
      'rt_sigaction(SIGRT_2, {sa_handler=0xffffffff, sa_mask=[RT_1], sa_flags=SA_RESTART}, NULL, 8) = 0',
    );
  });

  it('leaves the old action an address after a failure', () => {
    const text = decode(row('rt_sigaction'), [9, 0, OLD, 8], { errno: 22 });
    expect(text).toBe('rt_sigaction(SIGKILL, NULL, 0x2000, 8) = -1 EINVAL');
  });
});

describe('rt_sigprocmask', () => {
  const mask = (bits: bigint) =>
    decode(row('rt_sigprocmask'), [0, AT, 0, 8], { memory: { [AT]: words64(bits) } });

  it('lists what a mask holds, or what it lacks where that is shorter', () => {
    expect(mask(0n)).toContain('[]');
    expect(mask(-1n)).toContain('~[]');
    expect(mask(~(1n << 8n) & ~(1n << 31n) & ~(1n << 63n))).toContain('~[KILL RTMIN RT_32]');
    expect(mask(1n << 33n)).toContain('[RT_2]');
  });

  it('follows no pointer of a size that no mask has', () => {
    const text = decode(row('rt_sigprocmask'), [7, AT, 0, 128], { memory: { [AT]: words64(0) } });
    expect(text).toBe('rt_sigprocmask(0x7 /* SIG_??? */, 0x1000, NULL, 128) = 0');
  });
});

describe('rt_sigtimedwait', () => {
  const memory = { [AT]: words64(1 << 16), [OLD]: words32(17, 0, 1, 0, 42, 0, 3), 12288: words64(1, 5) };

  it('names the signal that came', () => {
    const info = words32(...[17, 0, 1, 0, 42, 0, 3, 0], ...Array(24).fill(0));
    expect(
      decode(row('rt_sigtimedwait'), [AT, OLD, 0, 8], { memory: { ...memory, [OLD]: info }, result: 17 }),
    ).toBe(
      'rt_sigtimedwait([CHLD], {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=42, si_uid=0, si_status=3, ' +
        'si_utime=0, si_stime=0}, NULL, 8) = 17 (SIGCHLD)',
    );
  });

  it('tells the timeout even where none came', () => {
    expect(decode(row('rt_sigtimedwait'), [AT, OLD, 0x3000, 8], { memory, errno: EAGAIN })).toBe(
      'rt_sigtimedwait([CHLD], 0x2000, {tv_sec=1, tv_nsec=5}, 8) = -1 EAGAIN',
    );
  });

  it('prints whole at entry where nobody asks which came', () => {
    expect(decodeEntry(row('rt_sigtimedwait'), [AT, 0, 0x3000, 8], { memory })).toBe(
      'rt_sigtimedwait([CHLD], NULL, {tv_sec=1, tv_nsec=5}, 8',
    );
  });
});

describe('sending', () => {
  it('names the signals', () => {
    expect(decode(row('kill'), [-1, 9])).toBe('kill(-1, SIGKILL) = 0');
    expect(decode(row('tgkill'), [5, 6, 64])).toBe('tgkill(5, 6, SIGRT_32) = 0');
    expect(decode(row('tkill'), [5, 65], { errno: EINTR })).toBe('tkill(5, 65) = -1 EINTR');
  });
});
