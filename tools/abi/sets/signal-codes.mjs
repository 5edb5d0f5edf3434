// Which si_code values belong to which signal (asm-generic/siginfo.h). One with `=` came after strace 6.1 and the installed
// headers, with Linux 6.6.

export const ANY_SIGNAL_CODES = [
  ...['SI_USER', 'SI_KERNEL', 'SI_QUEUE', 'SI_TIMER', 'SI_MESGQ', 'SI_ASYNCIO', 'SI_SIGIO', 'SI_TKILL'],
  ...['SI_DETHREAD', 'SI_ASYNCNL'],
];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const SIGNAL_CODES = {
  SIGILL: [
    ...['ILL_ILLOPC', 'ILL_ILLOPN', 'ILL_ILLADR', 'ILL_ILLTRP', 'ILL_PRVOPC', 'ILL_PRVREG', 'ILL_COPROC'],
    ...['ILL_BADSTK', 'ILL_BADIADDR'],
  ],
  SIGFPE: [
    ...['FPE_INTDIV', 'FPE_INTOVF', 'FPE_FLTDIV', 'FPE_FLTOVF', 'FPE_FLTUND', 'FPE_FLTRES', 'FPE_FLTINV'],
    ...['FPE_FLTSUB', 'FPE_FLTUNK', 'FPE_CONDTRAP'],
  ],
  SIGSEGV: [
    ...['SEGV_MAPERR', 'SEGV_ACCERR', 'SEGV_BNDERR', 'SEGV_PKUERR', 'SEGV_ACCADI', 'SEGV_ADIDERR'],
    ...['SEGV_ADIPERR', 'SEGV_MTEAERR', 'SEGV_MTESERR', 'SEGV_CPERR=10'],
  ],
  SIGBUS: ['BUS_ADRALN', 'BUS_ADRERR', 'BUS_OBJERR', 'BUS_MCEERR_AR', 'BUS_MCEERR_AO'],
  SIGTRAP: ['TRAP_BRKPT', 'TRAP_TRACE', 'TRAP_BRANCH', 'TRAP_HWBKPT', 'TRAP_UNK', 'TRAP_PERF'],
  SIGCHLD: ['CLD_EXITED', 'CLD_KILLED', 'CLD_DUMPED', 'CLD_TRAPPED', 'CLD_STOPPED', 'CLD_CONTINUED'],
  SIGIO: ['POLL_IN', 'POLL_OUT', 'POLL_MSG', 'POLL_ERR', 'POLL_PRI', 'POLL_HUP'],
  SIGSYS: ['SYS_SECCOMP', 'SYS_USER_DISPATCH'],
};
