// Constants of signals: masks, actions, descriptors. Names in the order in which strace prints them; a name with `=` is one
// that the installed headers lack: its value is that of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  SIGNALFD_FLAGS: {
    placeholder: 'SFD_???',
    headers: ['linux/signalfd.h'],
    names: `
      SFD_CLOEXEC SFD_NONBLOCK
    `,
  },
  SIGEV_TYPES: {
    placeholder: 'SIGEV_???',
    headers: ['asm/siginfo.h'],
    names: `
      SIGEV_SIGNAL SIGEV_NONE SIGEV_THREAD SIGEV_THREAD_ID
    `,
  },
  SIGPROCMASK_HOWS: {
    placeholder: 'SIG_???',
    headers: ['asm-generic/signal-defs.h'],
    names: `
      SIG_BLOCK SIG_UNBLOCK SIG_SETMASK
    `,
  },
  SIGACTION_FLAGS: {
    placeholder: 'SA_???',
    headers: ['asm-generic/signal-defs.h', 'asm/signal.h'],
    names: `
      SA_RESTORER SA_ONSTACK SA_RESTART SA_INTERRUPT=0x20000000 SA_NODEFER SA_RESETHAND SA_SIGINFO
      SA_NOCLDSTOP SA_NOCLDWAIT
    `,
  },
  SIGNAL_HANDLERS: {
    placeholder: '',
    headers: ['asm-generic/signal-defs.h'],
    names: `
      SIG_ERR SIG_DFL SIG_IGN
    `,
  },
  SIGALTSTACK_FLAGS: {
    placeholder: 'SS_???',
    headers: ['linux/signal.h'],
    names: `
      SS_ONSTACK SS_DISABLE SS_AUTODISARM
    `,
  },
};
