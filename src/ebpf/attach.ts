import type { BackendSettings } from '../events/backend.ts';
import { EPERM, ESRCH } from '../libc/errors.ts';
import { errnoText } from '../process/errno-text.ts';
import { statusField, threadsOf } from '../process/proc.ts';
import { type CallUnderWay, callUnderWay } from './call-under-way.ts';
import type { EbpfTracee } from './ebpf-tracee.ts';
import type { KernelSide } from './kernel-side.ts';
import type { Tracees } from './tracees.ts';

/** Attaches to running processes. One that cannot be attached to is reported and left out. */
export class Attacher {
  constructor(
    private readonly settings: Pick<BackendSettings, 'followForks' | 'report'>,
    private readonly kernel: KernelSide,
    private readonly tracees: Tracees,
    private readonly drain: () => void,
  ) {}

  /** Gives whether the process was there to attach to; it may have ended since. */
  attach(pid: number): boolean {
    const refusal = refusalOf(pid);
    const tids = refusal === 0 ? this.attachToThreads(pid) : [];
    if (tids.length === 0) {
      // As strace says it, whichever way we attach.
      this.settings.report(
        `attach: ptrace(PTRACE_SEIZE, ${pid}): ${errnoText(refusal || refusalOfTraced(pid))}`,
      );
      return false;
    }
    const threads = tids.length > 1 ? ` with ${tids.length} threads` : '';
    this.tracees.tell(`Process ${pid} attached${threads}`);
    return true;
  }

  /**
   * Tells of the calls that tracees are blocked in since before they were attached to. Of one that has told something by
   * itself since, the kernel side tells all.
   */
  tellCallsUnderWay(tell: (tracee: EbpfTracee, call: CallUnderWay) => void): void {
    this.drain();
    const blocked = new Map<EbpfTracee, CallUnderWay>();
    for (const tracee of this.tracees.all()) {
      const call = tracee.silent ? callUnderWay(tracee.tid) : undefined;
      if (call) blocked.set(tracee, call);
    }
    // What was entered before we looked has been told by now.
    this.drain();
    for (const [tracee, call] of blocked) if (tracee.silent) tell(tracee, call);
  }

  /** Threads may start others until all of them are traced: look until a look finds nothing new. */
  private attachToThreads(pid: number): number[] {
    const attached: number[] = [];
    const tried = new Set<number>();
    let found = [pid];
    while (found.length > 0) {
      for (const tid of found) tried.add(tid);
      attached.push(...this.kernel.attachTo(found));
      if (!this.settings.followForks) break;
      found = threadsOf(pid).filter((tid) => !tried.has(tid));
    }
    return attached;
  }
}

/** Error number of attaching: no such process, or one without memory of its own (a thread of the kernel's, a zombie); 0 where nothing stands in the way. */
function refusalOf(pid: number): number {
  if (statusField(pid, 'Pid') === undefined) return ESRCH;
  return pid === process.pid || statusField(pid, 'VmSize') === undefined ? EPERM : 0;
}

/** Why a thread was not taken: it has gone meanwhile, or it was traced by us. */
function refusalOfTraced(pid: number): number {
  return statusField(pid, 'Pid') === undefined ? ESRCH : EPERM;
}
