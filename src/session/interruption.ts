import type { Interruptible } from '../cli/options.ts';
import { addressOf, libcAddress, libcFunction } from '../libc/libc.ts';
import {
  SIGALRM,
  SIGCHLD,
  SIGHUP,
  SIGINT,
  SIGPIPE,
  SIGQUIT,
  SIGTERM,
  SIGTSTP,
  SIGTTIN,
  SIGTTOU,
} from '../libc/signals.ts';

/** The signals that ask us to end. */
const FATAL_SIGNALS = [SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM];

/** How often a blocked wait comes back to look around, in microseconds. */
const WAKE_INTERVAL = 100_000;
/** And where somebody waits for a moment that the first signal may just have missed. */
const ALARM_INTERVAL = 1000;
const SECOND = 1_000_000;

const LAST_SIGNAL = 64;
const SIG_DFL = 0;
const SIG_IGN = 1;
/** `struct sigaction` of libc (signal.h), glibc and musl on x86-64: handler, a mask of 128 bytes, flags, restorer. */
const SIGACTION_SIZE = 152;
const SIGACTION_FLAGS = 136;
const SA_NOCLDSTOP = 1;
const ITIMER_REAL = 0;

/**
 * The signals that interrupt the tracing.
 *
 * JavaScript cannot run while the tracer blocks in waitpid, so the handler has to be native, safe at any moment, and
 * leave a trace behind. umask(2) is all that: as a handler it is called with the signal's number, and makes that the
 * process's file mode mask. While signals are watched the mask is 0, and files are created with a mode that counts the
 * real mask in, so a mask that is not 0 is the number of the signal that came.
 *
 * Without SA_RESTART the signal also ends a blocked wait. One that comes just before the wait begins does not, so a
 * timer ends the wait, too, a few times a second.
 */
export class Interruption {
  /** The file mode mask that this process was started with. */
  readonly fileModeMask: number;
  private raised = 0;

  /**
   * `ignored`, `blocked`: signals that were so when xtrace was started, one bit a signal (signal 1 is bit 0). Those that
   * were blocked interrupt nothing.
   */
  constructor(
    private readonly mode: Interruptible,
    private readonly ignored: bigint,
    private readonly blocked: bigint,
  ) {
    this.fileModeMask = umask(0);
    umask(this.fileModeMask);
    for (let signal = 1; signal <= LAST_SIGNAL; signal++) {
      if (isIn(ignored | blocked, signal)) setDisposition(signal, SIG_IGN);
    }
  }

  /** From now on signals interrupt. What is started later would inherit that. */
  watch(): void {
    umask(0);
    for (const signal of [SIGTTOU, SIGTTIN]) setDisposition(signal, SIG_IGN);
    if (this.mode === 'never-tstp') setDisposition(SIGTSTP, SIG_IGN);
    for (const signal of FATAL_SIGNALS) setDisposition(signal, this.dispositionOfFatal(signal));
    setDisposition(SIGALRM, libcAddress('getpid'));
    // Or the kernel would make a signal of every ptrace-stop, only to drop it.
    setDisposition(SIGCHLD, SIG_DFL, SA_NOCLDSTOP);
    startTimer(WAKE_INTERVAL, WAKE_INTERVAL);
  }

  /** Ends a blocked wait after so many nanoseconds, and then as long as it takes; 0: as often as usual. */
  alarm(nanoseconds: number): void {
    if (nanoseconds === 0) startTimer(WAKE_INTERVAL, WAKE_INTERVAL);
    else startTimer(Math.ceil(nanoseconds / 1000), ALARM_INTERVAL);
  }

  /** The signal that asks us to end, 0 for none. */
  pending(): number {
    if (this.raised !== 0) return this.raised;
    return umask(0);
  }

  /** Whoever reads our output went away. Gives whether that ends us, as SIGPIPE would if Node let it come. */
  raiseBrokenPipe(): boolean {
    if (this.mode !== 'waiting') return false;
    this.raised = SIGPIPE;
    return true;
  }

  private dispositionOfFatal(signal: number): number {
    if (isIn(this.blocked, signal)) return SIG_IGN;
    if (this.mode === 'anywhere') return isIn(this.ignored, signal) ? SIG_IGN : SIG_DFL;
    return this.mode === 'waiting' ? libcAddress('umask') : SIG_IGN;
  }
}

/** Ends this process by a signal, so that its parent sees the same end as the command's; without a core dump. */
export function dieBySignal(signal: number): void {
  setrlimit(RLIMIT_CORE, addressOf(Buffer.allocUnsafeSlow(16).fill(0)));
  setDisposition(signal, SIG_DFL);
  kill(getpid(), signal);
}

function isIn(signals: bigint, signal: number): boolean {
  return ((signals >> BigInt(signal - 1)) & 1n) !== 0n;
}

function setDisposition(signal: number, handler: number, flags = 0): void {
  const action = Buffer.allocUnsafeSlow(SIGACTION_SIZE).fill(0);
  action.writeBigUInt64LE(BigInt(handler), 0);
  action.writeUInt32LE(flags, SIGACTION_FLAGS);
  sigaction(signal, addressOf(action), 0);
}

/** `first` and `interval` in microseconds. */
function startTimer(first: number, interval: number): void {
  const timer = Buffer.allocUnsafeSlow(32).fill(0);
  for (const [at, time] of [interval, first].entries()) {
    timer.writeBigUInt64LE(BigInt(Math.floor(time / SECOND)), 16 * at);
    timer.writeUInt32LE(time % SECOND, 16 * at + 8);
  }
  setitimer(ITIMER_REAL, addressOf(timer), 0);
}

const RLIMIT_CORE = 4;
const umask = libcFunction('unsigned int umask(unsigned int)');
const sigaction = libcFunction('int sigaction(int, uintptr_t, uintptr_t)');
const setitimer = libcFunction('int setitimer(int, uintptr_t, uintptr_t)');
const setrlimit = libcFunction('int setrlimit(int, uintptr_t)');
const kill = libcFunction('int kill(int, int)');
const getpid = libcFunction('int getpid()');
