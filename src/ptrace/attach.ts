import type { BackendSettings } from '../events/backend.ts';
import { errno, ptrace } from '../libc/libc.ts';
import { PTRACE_INTERRUPT, PTRACE_SEIZE } from '../libc/ptrace-requests.ts';
import { errnoText } from '../process/errno-text.ts';
import { threadsOf } from '../process/proc.ts';
import { refusalReason } from '../process/refusal.ts';
import type { Tracees } from './tracees.ts';

/** Attaches to running processes. One that cannot be attached to is reported and left out. */
export class Attacher {
  constructor(
    private readonly settings: Pick<BackendSettings, 'followForks' | 'report'>,
    private readonly tracees: Tracees,
    private readonly options: number,
  ) {}

  /** Gives whether the process could be attached to. */
  attach(pid: number): boolean {
    if (!this.seize(pid)) {
      const error = errno();
      const reason = refusalReason(pid, error);
      const text = `attach: ptrace(PTRACE_SEIZE, ${pid}): ${errnoText(error)}`;
      this.settings.report(reason ? `${text} (${reason})` : text);
      return false;
    }
    const tids = [pid, ...(this.settings.followForks ? this.seizeOtherThreads(pid) : [])];
    const threads = tids.length > 1 ? ` with ${tids.length} threads` : '';
    this.tracees.tell(`Process ${pid} attached${threads}`);
    for (const tid of tids) this.tracees.add(tid, true);
    return true;
  }

  /** Threads may start others until all of them are ours: look until a look finds nothing new. */
  private seizeOtherThreads(pid: number): number[] {
    const tried = new Set([pid]);
    const seized: number[] = [];
    for (;;) {
      const found = threadsOf(pid).filter((tid) => !tried.has(tid));
      if (found.length === 0) return seized;
      for (const tid of found) {
        tried.add(tid);
        if (this.seize(tid)) seized.push(tid);
      }
    }
  }

  private seize(tid: number): boolean {
    if (ptrace(PTRACE_SEIZE, tid, 0, this.options) < 0) return false;
    ptrace(PTRACE_INTERRUPT, tid, 0, 0);
    return true;
  }
}
