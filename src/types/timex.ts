import { ADJTIMEX_MODES, ADJTIMEX_STATUS } from '../abi/generated/time.ts';
import { flags } from './constants.ts';
import { padding } from './inline.ts';
import { int, int64, kernelLong } from './numbers.ts';
import { hidden, struct } from './struct.ts';
import { timeval, timeval64 } from './timespec.ts';
import type { Type } from './type.ts';

/** `struct timex` of adjtimex and clock_adjtime (adjtimex(2)). */
export const timex: Type = struct({
  modes: flags(ADJTIMEX_MODES),
  offset: kernelLong,
  freq: kernelLong,
  maxerror: kernelLong,
  esterror: kernelLong,
  status: flags(ADJTIMEX_STATUS),
  constant: kernelLong,
  precision: kernelLong,
  tolerance: kernelLong,
  time: timeval,
  tick: kernelLong,
  ppsfreq: kernelLong,
  jitter: kernelLong,
  shift: int,
  stabil: kernelLong,
  jitcnt: kernelLong,
  calcnt: kernelLong,
  errcnt: kernelLong,
  stbcnt: kernelLong,
  tai: int,
  reserved: hidden(padding(44)),
});

/** `struct __kernel_timex` of clock_adjtime64: the same in every ABI. */
export const timex64: Type = struct({
  modes: flags(ADJTIMEX_MODES),
  padding1: hidden(padding(4)),
  offset: int64,
  freq: int64,
  maxerror: int64,
  esterror: int64,
  status: flags(ADJTIMEX_STATUS),
  padding2: hidden(padding(4)),
  constant: int64,
  precision: int64,
  tolerance: int64,
  time: timeval64,
  tick: int64,
  ppsfreq: int64,
  jitter: int64,
  shift: int,
  padding3: hidden(padding(4)),
  stabil: int64,
  jitcnt: int64,
  calcnt: int64,
  errcnt: int64,
  stbcnt: int64,
  tai: int,
  reserved: hidden(padding(44)),
});
