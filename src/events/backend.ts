import type { Abi } from '../abi/abi.ts';
import type { Command } from '../process/command.ts';
import type { Gate } from '../process/launch.ts';
import type { CapturePlan, EventConsumer, SyscallCall } from './event.ts';
import type { TraceeMemory } from './memory.ts';
import type { Tampering } from './tampering.ts';

/** Traces what its settings say. The calling thread is the one that traces, and blocks until all is over. */
export interface Backend {
  readonly name: 'ptrace' | 'ebpf';
  /** Traces until the last tracee ended or a signal interrupts us. */
  run(): Ending;
}

/**
 * The syscalls of each ABI by number: 1 where the call is traced. Numbers beyond the table count as its last entry.
 */
export type SelectedSyscalls = Readonly<Record<Abi['name'], Uint8Array>>;

/** What a backend is to do, whichever it is. */
export interface BackendSettings {
  /** The command to start and the gate at which it waits. */
  readonly start?: { readonly command: Command; readonly gate: Gate };
  /** Processes to attach to. */
  readonly pids: readonly number[];
  /** Trace every thread of these, and every new child and thread (`-f`). */
  readonly followForks: boolean;
  /** Let go of a tracee once it executes another program (`-b execve`). */
  readonly detachOnExec: boolean;
  /** The traced calls. Others cost as little as possible and yield no event. */
  readonly selected: SelectedSyscalls;
  /**
   * Whether a call of those concerns what is traced, where not all of them do; its memory is the tracee's. Asked when the
   * call is entered, and only by a backend that stops tracees there.
   */
  readonly concerns?: (call: SyscallCall, tid: number, memory: TraceeMemory) => boolean;
  /**
   * A filter of seccomp for the started command, an array of `struct sock_filter`, that stops it at those calls alone
   * (`--seccomp-bpf`). Without effect in a backend that has filters of its own.
   */
  readonly seccompFilter?: Buffer;
  /** Tracees do not outlive us (`--kill-on-exit`). Only a backend that the kernel knows as a tracer can see to that. */
  readonly killOnExit: boolean;
  /** What is done to which of those calls. Only a backend that stops tracees can do it. */
  readonly tampering?: Tampering;
  readonly plan: CapturePlan;
  readonly consumer: EventConsumer;
  readonly clocks: Clocks;
  /** Told once, before anything is told of tracees: with how many processes tracing begins, the command among them. */
  began(processes: number): void;
  /** Takes one-line messages for the user, such as `Process 7 attached`. */
  report(message: string): void;
  /** No messages about attaching and detaching. */
  readonly quietAttach: boolean;
  /**
   * Lines may wait in the consumer while tracees run: nobody looks at each of them as it comes. Otherwise the
   * consumer is flushed before any tracee goes on.
   */
  readonly lazyFlush: boolean;
  /**
   * The signal that asks us to end, ENOUGH where nothing more is wanted, or 0. It is asked whenever a signal interrupts the waiting, and now and then
   * between events.
   */
  interruption(): number;
  /**
   * Interrupts the waiting after so many nanoseconds, and then again and again until it is told 0, from when on it is
   * interrupted as rarely as before.
   */
  alarm(nanoseconds: number): void;
  /**
   * Whether to stay until all children of this process have ended, though no tracee is left: a command that was let go, and
   * what was there when we were started.
   */
  readonly awaitsChildren: boolean;
  /** A child of this process that is no tracee ended, with this wait status. */
  childEnded(pid: number, status: number): void;
}

/** What `interruption` gives where tracees are to be let go of, but no signal came. */
export const ENOUGH = -1;

/** What the user is told then, as strace 7.2 does. */
export const ENOUGH_MESSAGE = 'System call limit has been reached, detaching tracees';

/** Which clocks are read at every call. */
export interface Clocks {
  /** CLOCK_REALTIME, for timestamps. */
  readonly wall: boolean;
  /** CLOCK_MONOTONIC, for durations. */
  readonly monotonic: boolean;
  /** The tracee's system time, for `-c`. */
  readonly systemTime: boolean;
}

/** How the tracing ended. */
export interface Ending {
  /** Exit status of the started command; 0 where there was none; 1 where there was nothing to trace. */
  readonly status: number;
  /** The signal that killed the started command, or that interrupted us; 0 for none. */
  readonly signal: number;
}
