// Generated from linux/signalfd.h, asm/siginfo.h, asm-generic/signal-defs.h, asm/signal.h, linux/signal.h, as tools/abi/sets/families/signal-flags.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const SIGNALFD_FLAGS = /* @__PURE__ */ constants('SFD_???', `
80000 SFD_CLOEXEC
800 SFD_NONBLOCK
`);

export const SIGEV_TYPES = /* @__PURE__ */ constants('SIGEV_???', `
0 SIGEV_SIGNAL
1 SIGEV_NONE
2 SIGEV_THREAD
4 SIGEV_THREAD_ID
`);

export const SIGPROCMASK_HOWS = /* @__PURE__ */ constants('SIG_???', `
0 SIG_BLOCK
1 SIG_UNBLOCK
2 SIG_SETMASK
`);

export const SIGACTION_FLAGS = /* @__PURE__ */ constants('SA_???', `
4000000 SA_RESTORER
8000000 SA_ONSTACK
10000000 SA_RESTART
20000000 SA_INTERRUPT
40000000 SA_NODEFER
80000000 SA_RESETHAND
4 SA_SIGINFO
1 SA_NOCLDSTOP
2 SA_NOCLDWAIT
`);

export const SIGNAL_HANDLERS = /* @__PURE__ */ constants('', `
ffffffffffffffff SIG_ERR
0 SIG_DFL
1 SIG_IGN
`);

export const SIGALTSTACK_FLAGS = /* @__PURE__ */ constants('SS_???', `
1 SS_ONSTACK
2 SS_DISABLE
80000000 SS_AUTODISARM
`);
