/** Requests of ptrace(2), from linux/ptrace.h and asm/ptrace-abi.h. */
export const PTRACE_GETREGS = 12;
export const PTRACE_SETREGS = 13;
export const PTRACE_DETACH = 17;
export const PTRACE_SYSCALL = 24;
export const PTRACE_GETEVENTMSG = 0x4201;
export const PTRACE_GETSIGINFO = 0x4202;
export const PTRACE_SEIZE = 0x4206;
export const PTRACE_INTERRUPT = 0x4207;
export const PTRACE_LISTEN = 0x4208;
export const PTRACE_GET_SYSCALL_INFO = 0x420e;

/** Options of PTRACE_SEIZE (linux/ptrace.h). */
export const PTRACE_O_TRACESYSGOOD = 0x01;
export const PTRACE_O_TRACEFORK = 0x02;
export const PTRACE_O_TRACEVFORK = 0x04;
export const PTRACE_O_TRACECLONE = 0x08;
export const PTRACE_O_TRACEEXEC = 0x10;
export const PTRACE_O_TRACEEXIT = 0x40;

/** What bits 16 and up of a wait status say about a ptrace-stop (linux/ptrace.h). */
export const PTRACE_EVENT_FORK = 1;
export const PTRACE_EVENT_VFORK = 2;
export const PTRACE_EVENT_CLONE = 3;
export const PTRACE_EVENT_EXEC = 4;
export const PTRACE_EVENT_EXIT = 6;
export const PTRACE_EVENT_STOP = 128;

/** The stop signal of a syscall-stop under PTRACE_O_TRACESYSGOOD: SIGTRAP with bit 7 set (ptrace(2)). */
export const SYSCALL_STOP = 0x85;

/** Options of wait4(2): linux/wait.h. */
export const WNOHANG = 1;
export const __WALL = 0x40000000;

/** Error numbers that the tracer meets (asm-generic/errno-base.h). */
export const EPERM = 1;
export const ESRCH = 3;
export const EINTR = 4;
export const EAGAIN = 11;
export const EPIPE = 32;
export const ENOSYS = 38;

/** Signals by number (asm/signal.h). */
export const SIGHUP = 1;
export const SIGINT = 2;
export const SIGQUIT = 3;
export const SIGTRAP = 5;
export const SIGKILL = 9;
export const SIGPIPE = 13;
export const SIGALRM = 14;
export const SIGCHLD = 17;
export const SIGTERM = 15;
export const SIGCONT = 18;
export const SIGSTOP = 19;
export const SIGTSTP = 20;
export const SIGTTIN = 21;
export const SIGTTOU = 22;
export const SIGXFSZ = 25;
