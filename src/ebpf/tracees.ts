import type { BackendSettings } from '../events/backend.ts';
import { statusField, threadGroup } from '../process/proc.ts';
import { EbpfTracee } from './ebpf-tracee.ts';

/** The tracees by the slot that the kernel side keeps them in, with what the user is told when one comes. */
export class Tracees {
  private readonly bySlot: (EbpfTracee | undefined)[] = [];
  private readonly live = new Set<EbpfTracee>();

  constructor(private readonly settings: Pick<BackendSettings, 'quietAttach' | 'report'>) {}

  get size(): number {
    return this.live.size;
  }

  all(): EbpfTracee[] {
    return [...this.live];
  }

  /** The tracee in a slot, if it is the one that has this tid there. */
  at(slot: number, tid: number): EbpfTracee | undefined {
    const tracee = this.bySlot[slot];
    return tracee?.tid === tid ? tracee : undefined;
  }

  inSlot(slot: number): EbpfTracee | undefined {
    return this.bySlot[slot];
  }

  /** A tracee that is there by now. `tgid`: 0 where it is not known. */
  add(slot: number, tid: number, tgid: number, attached: boolean): EbpfTracee {
    const tracee = new EbpfTracee(slot, tid, tgid || (threadGroup(tid) ?? 0), attached);
    const former = this.bySlot[slot];
    // Its end was lost.
    if (former) this.live.delete(former);
    this.bySlot[slot] = tracee;
    this.live.add(tracee);
    return tracee;
  }

  remove(tracee: EbpfTracee): void {
    this.live.delete(tracee);
    if (this.bySlot[tracee.slot] === tracee) this.bySlot[tracee.slot] = undefined;
  }

  /** Forgets those that are not there any more, whose end was lost. */
  removeGone(): void {
    for (const tracee of this.live)
      if (/^[ZX]/.test(statusField(tracee.tid, 'State') ?? 'X')) this.remove(tracee);
  }

  withTid(tid: number): EbpfTracee | undefined {
    for (const tracee of this.live) if (tracee.tid === tid) return tracee;
    return undefined;
  }

  /** What the user is told about attaching and detaching. */
  tell(message: string): void {
    if (!this.settings.quietAttach) this.settings.report(message);
  }
}
