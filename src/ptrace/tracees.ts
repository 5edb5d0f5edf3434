import { type Abi, X86_64 } from '../abi/abi.ts';
import type { BackendSettings } from '../events/backend.ts';
import { coreDumped, exitStatus, isExit, killSignal } from '../libc/wait-status.ts';
import type { EventStream } from './event-stream.ts';
import { Ptraced } from './ptraced.ts';

/** The tracees by tid, with what the user is told when one comes or goes. */
export class Tracees {
  private readonly byTid = new Map<number, Ptraced>();
  /** The ABI of the call that was entered last, by any tracee: a new child is taken to go on in its parent's. */
  private lastAbi: Abi = X86_64;

  constructor(
    private readonly settings: Pick<BackendSettings, 'quietAttach' | 'report'>,
    private readonly events: EventStream,
  ) {}

  get size(): number {
    return this.byTid.size;
  }

  get(tid: number): Ptraced | undefined {
    return this.byTid.get(tid);
  }

  all(): Ptraced[] {
    return [...this.byTid.values()];
  }

  /** A new tracee. `message`: what the user is told about it. */
  add(tid: number, attached: boolean, message?: string): Ptraced {
    if (message) this.tell(message);
    const tracee = new Ptraced(tid, attached, this.lastAbi);
    this.byTid.set(tid, tracee);
    this.events.attached(tracee);
    return tracee;
  }

  /** The tracee enters a call through this ABI. */
  enters(tracee: Ptraced, abi: Abi): void {
    this.lastAbi = abi;
    if (tracee.abi === abi) return;
    tracee.abi = abi;
    this.events.abiChanged(tracee, abi);
  }

  /** The tracee ended, with this wait status. */
  ended(tracee: Ptraced, status: number): void {
    this.remove(tracee);
    if (isExit(status)) this.events.exited(tracee, exitStatus(status));
    else this.events.killed(tracee, killSignal(status), coreDumped(status));
  }

  /** The tracee was let go. */
  letGo(tracee: Ptraced): void {
    this.remove(tracee);
    this.tell(`Process ${tracee.tid} detached`);
    this.events.detached(tracee);
  }

  /**
   * After an execve in process `tid`, called by the thread that was known as `formerTid`: the tracee that goes on,
   * under the process's own tid. All the other threads are gone (ptrace(2), "execve(2) under ptrace").
   */
  afterExecve(tid: number, formerTid: number): Ptraced | undefined {
    const leader = this.byTid.get(tid);
    const caller = this.byTid.get(formerTid);
    if (caller === undefined || caller === leader) {
      if (leader) this.events.memory.forget(tid);
      return leader;
    }
    if (leader) {
      this.remove(leader);
      caller.tid = tid;
      this.events.superseded(leader, caller, formerTid);
    }
    this.byTid.delete(formerTid);
    this.events.memory.forget(formerTid);
    caller.tid = tid;
    this.byTid.set(tid, caller);
    return caller;
  }

  /** What the user is told about attaching and detaching. */
  tell(message: string): void {
    if (!this.settings.quietAttach) this.settings.report(message);
  }

  private remove(tracee: Ptraced): void {
    this.byTid.delete(tracee.tid);
    this.events.memory.forget(tracee.tid);
  }
}
