// Constants of clocks and timers. Names in the order in which strace prints them; a name with `=` is one
// that the installed headers lack: its value is that of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  TIMERFD_FLAGS: {
    placeholder: 'TFD_???',
    headers: ['linux/timerfd.h'],
    names: `
      TFD_TIMER_ABSTIME TFD_TIMER_CANCEL_ON_SET TFD_CLOEXEC TFD_NONBLOCK
    `,
  },
  CLOCK_IDS: {
    placeholder: 'CLOCK_???',
    headers: ['linux/time.h'],
    names: `
      CLOCK_REALTIME CLOCK_MONOTONIC CLOCK_PROCESS_CPUTIME_ID CLOCK_THREAD_CPUTIME_ID
      CLOCK_MONOTONIC_RAW CLOCK_REALTIME_COARSE CLOCK_MONOTONIC_COARSE CLOCK_BOOTTIME
      CLOCK_REALTIME_ALARM CLOCK_BOOTTIME_ALARM CLOCK_SGI_CYCLE CLOCK_TAI
    `,
  },
  TIMER_FLAGS: {
    placeholder: 'TIMER_???',
    headers: ['linux/time.h'],
    names: `
      TIMER_ABSTIME
    `,
  },
  ADJTIMEX_STATES: {
    placeholder: '',
    headers: ['linux/timex.h'],
    names: `
      TIME_OK TIME_INS TIME_DEL TIME_OOP TIME_WAIT TIME_ERROR
    `,
  },
  ITIMER_WHICHES: {
    placeholder: 'ITIMER_???',
    headers: ['linux/time.h'],
    names: `
      ITIMER_REAL ITIMER_VIRTUAL ITIMER_PROF
    `,
  },
  ADJTIMEX_STATUS: {
    placeholder: 'STA_???',
    headers: ['linux/timex.h'],
    names: `
      STA_PLL STA_PPSFREQ STA_PPSTIME STA_FLL STA_INS STA_DEL STA_UNSYNC STA_FREQHOLD STA_PPSSIGNAL
      STA_PPSJITTER STA_PPSWANDER STA_PPSERROR STA_CLOCKERR STA_NANO STA_MODE STA_CLK
    `,
  },
  ADJTIMEX_MODES: {
    placeholder: 'ADJ_???',
    headers: ['linux/timex.h'],
    names: `
      ADJ_OFFSET_SS_READ ADJ_OFFSET_SINGLESHOT ADJ_OFFSET ADJ_FREQUENCY ADJ_MAXERROR ADJ_ESTERROR
      ADJ_STATUS ADJ_TIMECONST ADJ_TAI ADJ_SETOFFSET ADJ_MICRO ADJ_NANO ADJ_TICK
    `,
  },
};
