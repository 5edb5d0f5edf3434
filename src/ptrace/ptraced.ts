import { type Abi, X86_64 } from '../abi/abi.ts';
import { blankCall } from '../events/blank.ts';
import type { SyscallCall, Tracee } from '../events/event.ts';
import type { TamperRule } from '../events/tampering.ts';
import { threadGroup } from '../process/proc.ts';

/** A tracee as this backend keeps it: from its attachment to its last event. */
export class Ptraced implements Tracee {
  /** The call it makes or made last. */
  readonly call: SyscallCall = blankCall();
  programs = 0;
  /** Between the entry-stop and the exit-stop of a call. */
  inCall = false;
  /** Whether the entry of that call was handed on, and so its return has to be. */
  callSelected = false;
  /** System CPU time at its last stop in nanoseconds, where `-c` asks for it. */
  systemTime = 0;
  /** The started command, until its first execve returned. */
  starting = false;
  /** The started command after that execve failed: what it still does is ours. */
  hidden = false;
  /** How its call is tampered with, if it is, and how often the calls that there are rules for were made. */
  rule: TamperRule | undefined;
  readonly invocations: number[] = [];
  /** What was done to its call (`src/events/tampering.ts`). */
  tampering = 0;
  /** What goes with its going on the next time: a signal, and how long it has to wait in nanoseconds. */
  injectedSignal = 0;
  delay = 0;
  /** When it may go on, in nanoseconds of CLOCK_MONOTONIC; 0 where it is not held. */
  heldUntil = 0;
  /** It has our filter of seccomp, so that it stops at the calls that are traced without being asked to. */
  filtered = false;
  private group = 0;

  /** `abi`: the one through which its next call is expected to come. */
  constructor(
    public tid: number,
    readonly attached: boolean,
    public abi: Abi = X86_64,
  ) {}

  get tgid(): number {
    if (this.group === 0) this.group = threadGroup(this.tid) ?? 0;
    return this.group;
  }
}
