import { expect, test } from 'vitest';
import { timeChapters } from '../../../../src/syscalls/time/index.ts';
import { type DecodeCase, decode, decodeEntry, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const AT = 0x1000;
const THERE = 0x2000;
const ERESTART_RESTARTBLOCK = 516;

function shown(name: string, args: (number | bigint)[], given?: DecodeCase): string {
  return decode(rowNamed(timeChapters, name), args, given);
}

test('clocks', () => {
  const memory = { [AT]: words64(1, 2) };
  expect(shown('clock_gettime', [1, AT], { memory })).toBe(
    'clock_gettime(CLOCK_MONOTONIC, {tv_sec=1, tv_nsec=2}) = 0',
  );
  expect(shown('clock_gettime', [-6, AT], { errno: 22 })).toBe(
    'clock_gettime(0xfffffffa /* CLOCK_??? */, 0x1000) = -1 EINVAL',
  );
  expect(decodeEntry(rowNamed(timeChapters, 'clock_gettime'), [0, AT])).toBe('clock_gettime(CLOCK_REALTIME');
});

test('what is left of a sleep is told where a signal interrupted it', () => {
  const memory = { [AT]: words64(5, 0), [THERE]: words64(3, 4) };
  expect(shown('nanosleep', [AT, THERE], { memory, errno: ERESTART_RESTARTBLOCK })).toMatch(
    'nanosleep({tv_sec=5, tv_nsec=0}, {tv_sec=3, tv_nsec=4})',
  );
  expect(shown('nanosleep', [AT, THERE], { memory })).toBe('nanosleep({tv_sec=5, tv_nsec=0}, 0x2000) = 0');
  expect(shown('clock_nanosleep', [1, 1, AT, THERE], { memory, errno: ERESTART_RESTARTBLOCK })).toMatch(
    'clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, {tv_sec=5, tv_nsec=0}, 0x2000)',
  );
});

test('time says which moment it returned', () => {
  process.env.TZ = 'UTC';
  expect(shown('time', [0], { result: 1_669_000_000 })).toBe(
    'time(NULL) = 1669000000 (2022-11-21T03:06:40+0000)',
  );
  expect(shown('time', [AT], { memory: { [AT]: words64(1) }, result: 1 })).toBe(
    'time([1 /* 1970-01-01T00:00:01+0000 */]) = 1 (1970-01-01T00:00:01+0000)',
  );
});

test('adjtimex names the state of the clock', () => {
  const timex = new Uint8Array(208);
  timex.set(words32(0x8001, 0), 0);
  expect(shown('adjtimex', [AT], { memory: { [AT]: timex }, result: 5 })).toBe(
    'adjtimex({modes=ADJ_OFFSET_SINGLESHOT, offset=0, freq=0, maxerror=0, esterror=0, status=0, constant=0, ' +
      'precision=0, tolerance=0, time={tv_sec=0, tv_usec=0}, tick=0, ppsfreq=0, jitter=0, shift=0, stabil=0, ' +
      'jitcnt=0, calcnt=0, errcnt=0, stbcnt=0, tai=0}) = 5 (TIME_ERROR)',
  );
  expect(shown('adjtimex', [AT], { errno: 1 })).toBe('adjtimex(0x1000) = -1 EPERM');
});

test.each([
  [words64(0, 10, 0, 0), '{sigev_signo=SIGUSR1, sigev_notify=SIGEV_SIGNAL}'],
  [
    words64(7, (1n << 32n) | 10n, 0, 0),
    '{sigev_value={sival_int=7, sival_ptr=0x7}, sigev_signo=10, sigev_notify=SIGEV_NONE}',
  ],
  [
    words64(0, (4n << 32n) | 10n, 99, 0),
    '{sigev_signo=SIGUSR1, sigev_notify=SIGEV_THREAD_ID, sigev_notify_thread_id=99}',
  ],
  [
    words64(0, (2n << 32n) | 10n, 0x4000, 0),
    '{sigev_signo=SIGUSR1, sigev_notify=SIGEV_THREAD, sigev_notify_function=0x4000, sigev_notify_attributes=NULL}',
  ],
])('how a timer notifies %#', (event, text) => {
  const memory = { [AT]: event, [THERE]: words32(3) };
  expect(shown('timer_create', [1, AT, THERE], { memory })).toBe(
    `timer_create(CLOCK_MONOTONIC, ${text}, [3]) = 0`,
  );
});

test('timers show the old setting once the call has returned', () => {
  const memory = { [AT]: words64(0, 0, 1, 0), [THERE]: words64(0, 0, 9, 9) };
  expect(shown('setitimer', [0, AT, THERE], { memory })).toBe(
    'setitimer(ITIMER_REAL, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=1, tv_usec=0}}, ' +
      '{it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=9, tv_usec=9}}) = 0',
  );
  expect(shown('timer_settime', [3, 1, AT, 0], { memory, errno: 22 })).toBe(
    'timer_settime(3, TIMER_ABSTIME, {it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=1, tv_nsec=0}}, NULL) ' +
      '= -1 EINVAL',
  );
});
