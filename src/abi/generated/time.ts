// Generated from linux/timerfd.h, linux/time.h, linux/timex.h, as tools/abi/sets/families/time.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const TIMERFD_FLAGS = /* @__PURE__ */ constants('TFD_???', [
  ['TFD_TIMER_ABSTIME', 1],
  ['TFD_TIMER_CANCEL_ON_SET', 2],
  ['TFD_CLOEXEC', 0x80000],
  ['TFD_NONBLOCK', 0x800],
]);

export const CLOCK_IDS = /* @__PURE__ */ constants('CLOCK_???', [
  ['CLOCK_REALTIME', 0],
  ['CLOCK_MONOTONIC', 1],
  ['CLOCK_PROCESS_CPUTIME_ID', 2],
  ['CLOCK_THREAD_CPUTIME_ID', 3],
  ['CLOCK_MONOTONIC_RAW', 4],
  ['CLOCK_REALTIME_COARSE', 5],
  ['CLOCK_MONOTONIC_COARSE', 6],
  ['CLOCK_BOOTTIME', 7],
  ['CLOCK_REALTIME_ALARM', 8],
  ['CLOCK_BOOTTIME_ALARM', 9],
  ['CLOCK_SGI_CYCLE', 0xa],
  ['CLOCK_TAI', 0xb],
]);

export const TIMER_FLAGS = /* @__PURE__ */ constants('TIMER_???', [
  ['TIMER_ABSTIME', 1],
]);

export const ADJTIMEX_STATES = /* @__PURE__ */ constants('', [
  ['TIME_OK', 0],
  ['TIME_INS', 1],
  ['TIME_DEL', 2],
  ['TIME_OOP', 3],
  ['TIME_WAIT', 4],
  ['TIME_ERROR', 5],
]);

export const ITIMER_WHICHES = /* @__PURE__ */ constants('ITIMER_???', [
  ['ITIMER_REAL', 0],
  ['ITIMER_VIRTUAL', 1],
  ['ITIMER_PROF', 2],
]);

export const ADJTIMEX_STATUS = /* @__PURE__ */ constants('STA_???', [
  ['STA_PLL', 1],
  ['STA_PPSFREQ', 2],
  ['STA_PPSTIME', 4],
  ['STA_FLL', 8],
  ['STA_INS', 0x10],
  ['STA_DEL', 0x20],
  ['STA_UNSYNC', 0x40],
  ['STA_FREQHOLD', 0x80],
  ['STA_PPSSIGNAL', 0x100],
  ['STA_PPSJITTER', 0x200],
  ['STA_PPSWANDER', 0x400],
  ['STA_PPSERROR', 0x800],
  ['STA_CLOCKERR', 0x1000],
  ['STA_NANO', 0x2000],
  ['STA_MODE', 0x4000],
  ['STA_CLK', 0x8000],
]);

export const ADJTIMEX_MODES = /* @__PURE__ */ constants('ADJ_???', [
  ['ADJ_OFFSET_SS_READ', 0xa001],
  ['ADJ_OFFSET_SINGLESHOT', 0x8001],
  ['ADJ_OFFSET', 1],
  ['ADJ_FREQUENCY', 2],
  ['ADJ_MAXERROR', 4],
  ['ADJ_ESTERROR', 8],
  ['ADJ_STATUS', 0x10],
  ['ADJ_TIMECONST', 0x20],
  ['ADJ_TAI', 0x80],
  ['ADJ_SETOFFSET', 0x100],
  ['ADJ_MICRO', 0x1000],
  ['ADJ_NANO', 0x2000],
  ['ADJ_TICK', 0x4000],
]);
