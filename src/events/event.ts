import type { Abi } from '../abi/abi.ts';
import type { TraceeMemory } from './memory.ts';

/**
 * What happened to a traced thread. Both backends yield these and nothing else; lines, files, summaries and JSON
 * are made from them alone. A backend may use the same object again for the next event of the same kind, so
 * whoever wants to keep something copies it.
 */
export type TraceEvent = TraceeEvent | EventsLost;

/** What happened to one traced thread. */
export type TraceeEvent =
  | AbiChanged
  | SyscallEntered
  | SyscallReturned
  | SignalDelivered
  | GroupStopped
  | Exiting
  | Exited
  | Killed
  | Superseded
  | Attached
  | Detached;

/** A traced thread, for as long as it is traced. Identity is by object: a tid may be used again by the kernel. */
export interface Tracee {
  readonly tid: number;
  /** Its thread group (the process), 0 while it is not known. */
  readonly tgid: number;
  /** Whether it was attached to with `-p`, rather than started or followed. */
  readonly attached: boolean;
  /** Its command name in raw bytes (`latin1`), where the backend is told of it; otherwise it can be looked up. */
  readonly command?: string | undefined;
  /** How many programs it has executed since it is traced. */
  readonly programs: number;
  /** Whether it is the command that was started, and its first execve has not returned. */
  readonly starting?: boolean;
  /** The ABI of its last call, or of its parent's where it has made none; x86-64 where that is not known. */
  readonly abi?: Abi;
  /** The call that it makes or made last, told of or not; number -1 before its first. */
  readonly call: SyscallCall;
}

interface EventBase {
  tracee: Tracee;
  /** Nanoseconds part and seconds of CLOCK_REALTIME; 0 where no option asks for time. */
  seconds: number;
  nanoseconds: number;
}

/** The call that a tracee makes; the same object from its entry to its return. */
export interface SyscallCall {
  abi: Abi;
  /** Number in the table of `abi`. */
  number: number;
  /** Number of the call that the thread made before this one; -1 where that was not handed on. */
  previous: number;
  /** The ABI of that call. */
  previousAbi: Abi;
  /** Which call this one carries in its arguments (i386's socketcall and ipc); 0 where it carries none. */
  carried: number;
  /** As `args`, the arguments that the call itself has, where it carries another. */
  readonly carrier: Uint32Array;
  /** Six arguments as the registers hold them: low half of argument n at 2n, high half at 2n+1. */
  readonly args: Uint32Array;
  /** Where the tracee was when it was last looked at, in that call or at a signal after it, as two halves. */
  readonly instructionPointer: Uint32Array;
  /** The stack pointer at entry, as two halves. */
  readonly stackPointer: Uint32Array;
  /** Numbers that decoders keep from entry to return: one an argument, then what one of them keeps besides. */
  readonly remembered: Float64Array;
  /** CLOCK_MONOTONIC at entry in nanoseconds, 0 where no option asks for durations. */
  startedAt: number;
}

/** The tracee's next call comes through another ABI than its last one; every tracee begins with x86-64. */
export interface AbiChanged extends EventBase {
  kind: 'abi';
  abi: Abi;
}

export interface SyscallEntered extends EventBase {
  kind: 'entered';
  call: SyscallCall;
  memory: TraceeMemory;
}

export interface SyscallReturned extends EventBase {
  kind: 'returned';
  call: SyscallCall;
  memory: TraceeMemory;
  /** Return value as two halves, as the register holds it (-errno where it failed). */
  resultLow: number;
  resultHigh: number;
  /** Positive error number (kernel-internal ones such as ERESTARTSYS included), 0 where the call succeeded. */
  errno: number;
  /** Nanoseconds since entry (CLOCK_MONOTONIC), 0 where no option asks for durations. */
  duration: number;
  /** CPU time that the kernel spent in the call, in nanoseconds (what `-c` counts), 0 where no option asks. */
  systemTime: number;
  /** What was done to the call (`src/events/tampering.ts`), 0 for nothing. */
  tampering: number;
}

export interface SignalDelivered extends EventBase {
  kind: 'signal';
  signal: number;
  /** The 128 bytes of `siginfo_t` in the layout of `abi`; undefined where the kernel gave none. */
  siginfo: Buffer | undefined;
  /** Whom and what it names, where the backend found that out; otherwise that can be looked up. */
  named?: Named;
  abi: Abi;
}

/** What was found out about processes and descriptors that a tracee's memory or siginfo names by their numbers. */
export type Named = Pick<TraceeMemory, 'process' | 'descriptor'>;

/** The tracee was stopped together with its process by SIGSTOP, SIGTSTP, SIGTTIN or SIGTTOU. */
export interface GroupStopped extends EventBase {
  kind: 'stopped';
  signal: number;
}

/**
 * The tracee is about to exit or to be killed (PTRACE_EVENT_EXIT, sched_process_exit): the call that it is in, if
 * any, will not return.
 */
export interface Exiting extends EventBase {
  kind: 'exiting';
}

export interface Exited extends EventBase {
  kind: 'exited';
  status: number;
}

export interface Killed extends EventBase {
  kind: 'killed';
  signal: number;
  coreDumped: boolean;
}

/**
 * execve by another thread of the process ended this tracee, the leader, and took its tid (execve(2), ptrace(2)).
 */
export interface Superseded extends EventBase {
  kind: 'superseded';
  /** The thread that called execve; from now on it has the leader's tid. */
  by: Tracee;
  /** The tid under which it was known before. */
  byTid: number;
}

/** The first event of every tracee, whether it was attached to, started, or followed. */
export interface Attached extends EventBase {
  kind: 'attached';
}

/** We let go of the tracee, which goes on; a call that it was in stays without a result. */
export interface Detached extends EventBase {
  kind: 'detached';
}

/** Events that the kernel had no room for, of whichever tracees. */
export interface EventsLost {
  kind: 'lost';
  count: number;
}

/** Takes the events in the order in which they happened. */
export interface EventConsumer {
  consume(event: TraceEvent): void;
  /** Makes everything consumed so far visible outside (a file, a terminal, a pipe). */
  flush(): void;
}

/** What the catalogue knows of a call, as far as a backend needs it. */
export interface CapturePlan {
  /** Whether decoding the entry (or else the return) of this call reads the tracee's memory. */
  readsMemory(abi: Abi, number: number, atEntry: boolean): boolean;
  /**
   * Puts the arguments of a call that carries another in the place of its own, and sets `call.carried`. To be asked
   * at each entry through i386, with the tracee's memory at hand.
   */
  unpack(call: SyscallCall, memory: TraceeMemory): void;
}
