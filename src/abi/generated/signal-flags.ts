// Generated from linux/signalfd.h, asm/siginfo.h, asm-generic/signal-defs.h, asm/signal.h, linux/signal.h, as tools/abi/sets/families/signal-flags.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const SIGNALFD_FLAGS = /* @__PURE__ */ constants('SFD_???', [
  ['SFD_CLOEXEC', 0x80000],
  ['SFD_NONBLOCK', 0x800],
]);

export const SIGEV_TYPES = /* @__PURE__ */ constants('SIGEV_???', [
  ['SIGEV_SIGNAL', 0],
  ['SIGEV_NONE', 1],
  ['SIGEV_THREAD', 2],
  ['SIGEV_THREAD_ID', 4],
]);

export const SIGPROCMASK_HOWS = /* @__PURE__ */ constants('SIG_???', [
  ['SIG_BLOCK', 0],
  ['SIG_UNBLOCK', 1],
  ['SIG_SETMASK', 2],
]);

export const SIGACTION_FLAGS = /* @__PURE__ */ constants('SA_???', [
  ['SA_RESTORER', 0x4000000],
  ['SA_ONSTACK', 0x8000000],
  ['SA_RESTART', 0x10000000],
  ['SA_INTERRUPT', 0x20000000],
  ['SA_NODEFER', 0x40000000],
  ['SA_RESETHAND', 0x80000000],
  ['SA_SIGINFO', 4],
  ['SA_NOCLDSTOP', 1],
  ['SA_NOCLDWAIT', 2],
]);

export const SIGNAL_HANDLERS = /* @__PURE__ */ constants('', [
  ['SIG_ERR', 0xffffffff, 0xffffffff],
  ['SIG_DFL', 0],
  ['SIG_IGN', 1],
]);

export const SIGALTSTACK_FLAGS = /* @__PURE__ */ constants('SS_???', [
  ['SS_ONSTACK', 1],
  ['SS_DISABLE', 2],
  ['SS_AUTODISARM', 0x80000000],
]);
