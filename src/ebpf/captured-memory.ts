import { BPF_OBJECT, TraceeMemory } from '../events/memory.ts';
import type { ProcessFacts } from '../events/process-facts.ts';
import type { DescriptorTarget } from '../process/descriptors/target.ts';
import { LiveMemory } from '../process/live-memory.ts';
import { isUnderWay } from './call-under-way.ts';
import { CapturedTargets } from './captured-targets.ts';
import type { EbpfTracee } from './ebpf-tracee.ts';
import { DESCRIPTOR, DESCRIPTOR_OBJECT, NETLINK_PROTOCOL, PROCESS, PROCESS_FACTS } from './layout.ts';
import { processFactsAt } from './process-facts.ts';
import type { Records } from './records.ts';
import { NOWHERE, Segments } from './segments.ts';

/** What the kernel side captured of a tracee's memory with one record: nothing else can be read. */
export class CapturedMemory extends TraceeMemory {
  override readonly isCaptured = true;
  private readonly segments = new Segments();
  private earlier: Segments | undefined;
  private waiting: Pick<EbpfTracee, 'tid' | 'call'> | undefined;
  private readonly targets = new CapturedTargets();
  private live: LiveMemory | undefined;

  /**
   * From now on the memory is what the segments from `start` to `end` among the records hold; and what can be read of a
   * tracee that waits in its call, where one is given: pages can be fetched then that were not resident. `earlier`: segments
   * that go before them.
   */
  hold(
    records: Records,
    start: number,
    end: number,
    waiting?: Pick<EbpfTracee, 'tid' | 'call'>,
    earlier?: Segments,
  ): void {
    this.segments.hold(records, start, end);
    this.waiting = waiting;
    this.earlier = earlier;
  }

  protected override fetch(address: number, at: number, length: number): number {
    let done = 0;
    while (done < length) {
      const got = this.fetchPart(address + done, at + done, length - done);
      if (got === 0) break;
      done += got;
    }
    const { waiting } = this;
    return done < length && waiting
      ? done + this.fetchLive(waiting, address + done, at + done, length - done)
      : done;
  }

  private fetchLive(
    { tid, call }: Pick<EbpfTracee, 'tid' | 'call'>,
    address: number,
    at: number,
    length: number,
  ): number {
    this.live ??= new LiveMemory();
    const { live } = this;
    live.tid = tid;
    const from = live.readUpTo(address, length);
    if (from >= 0) live.bytes.copy(this.bytes, at, from, from + live.length);
    live.release();
    live.forget(tid);
    // If it has returned meanwhile, the memory may be another's by now.
    return isUnderWay(tid, call) ? live.length : 0;
  }

  private fetchPart(address: number, at: number, length: number): number {
    const part = this.earlier?.copyPart(address, this.bytes, at, length) ?? 0;
    return part > 0 ? part : this.segments.copyPart(address, this.bytes, at, length);
  }

  override netlinkProtocol(fd: number): number | undefined {
    return this.ofDescriptor(NETLINK_PROTOCOL, fd);
  }

  override bpfObject(fd: number): number {
    return this.ofDescriptor(DESCRIPTOR_OBJECT, fd) ?? BPF_OBJECT.none;
  }

  override descriptor(fd: number, whose = 0): DescriptorTarget | undefined {
    const segments = this.segmentsWith(DESCRIPTOR, fd, whose);
    const content = segments.contentOf(DESCRIPTOR, fd, whose);
    if (content === NOWHERE) return undefined;
    return this.targets.targetOf(segments.bytes, content, content + segments.lengthAt(content));
  }

  override process(number: number): ProcessFacts | undefined {
    const segments = this.segmentsWith(PROCESS, number);
    const content = segments.contentOf(PROCESS, number);
    const isThere = content !== NOWHERE && segments.lengthAt(content) === PROCESS_FACTS.size;
    return isThere ? processFactsAt(segments.bytes, content) : undefined;
  }

  /** The number in the first segment of a kind for a descriptor. */
  private ofDescriptor(kind: number, fd: number): number | undefined {
    const segments = this.segmentsWith(kind, fd);
    const content = segments.contentOf(kind, fd);
    return content === NOWHERE ? undefined : segments.numberAt(content);
  }

  /** Those among which the first segment of a kind with a number is, if any. */
  private segmentsWith(kind: number, number: number, whose = 0): Segments {
    const { earlier } = this;
    return earlier && earlier.contentOf(kind, number, whose) !== NOWHERE ? earlier : this.segments;
  }
}
