import { BPF_OBJECT, TraceeMemory } from '../events/memory.ts';
import type { ProcessFacts } from '../events/process-facts.ts';
import type { DescriptorTarget } from '../process/descriptors/target.ts';
import { LiveMemory } from '../process/live-memory.ts';
import { isUnderWay } from './call-under-way.ts';
import { CapturedTargets } from './captured-targets.ts';
import type { EbpfTracee } from './ebpf-tracee.ts';
import {
  DESCRIPTOR,
  DESCRIPTOR_OBJECT,
  MEMORY,
  NETLINK_PROTOCOL,
  PROCESS,
  PROCESS_FACTS,
  SEGMENT,
} from './layout.ts';
import { processFactsAt } from './process-facts.ts';
import type { Records } from './records.ts';

const TWO_32 = 0x1_0000_0000;
const ADDRESS = SEGMENT.address / 4;
const LENGTH = SEGMENT.length / 4;
const KIND = SEGMENT.kind / 4;

/** As many bytes are copied one by one: a call out of JavaScript costs more. */
const COPIED_BY_HAND = 64;

const NO_RECORDS: Records = { bytes: Buffer.alloc(0), words: new Uint32Array(0) };

/** What the kernel side captured of a tracee's memory with one record: nothing else can be read. */
export class CapturedMemory extends TraceeMemory {
  override readonly isCaptured = true;
  private records: Records = NO_RECORDS;
  /** Byte offsets of the first segment and of the end of the last. */
  private start = 0;
  private end = 0;
  private earlier: Records | undefined;
  private found: Records = NO_RECORDS;
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
    earlier?: Records,
  ): void {
    this.records = records;
    this.start = start;
    this.end = end;
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

  /** What the first segment with the byte at `address` holds from there on. */
  private fetchPart(address: number, at: number, length: number): number {
    const { earlier } = this;
    const part = earlier ? this.partOf(earlier, 0, earlier.bytes.length, address, at, length) : 0;
    return part > 0 ? part : this.partOf(this.records, this.start, this.end, address, at, length);
  }

  private partOf(
    { bytes, words }: Records,
    start: number,
    end: number,
    address: number,
    at: number,
    length: number,
  ): number {
    for (let segment = start; segment < end; ) {
      const word = segment >> 2;
      const from = (words[word + ADDRESS + 1] as number) * TWO_32 + (words[word + ADDRESS] as number);
      const size = words[word + LENGTH] as number;
      if (segment + SEGMENT.size + size > end) return 0;
      const skipped = address - from;
      if (skipped >= 0 && skipped < size && words[word + KIND] === MEMORY) {
        const part = Math.min(length, size - skipped);
        this.copy(bytes, segment + SEGMENT.size + skipped, at, part);
        return part;
      }
      segment += SEGMENT.size + size + (-size & 7);
    }
    return 0;
  }

  override netlinkProtocol(fd: number): number | undefined {
    return this.ofDescriptor(NETLINK_PROTOCOL, fd);
  }

  override bpfObject(fd: number): number {
    return this.ofDescriptor(DESCRIPTOR_OBJECT, fd) ?? BPF_OBJECT.none;
  }

  override descriptor(fd: number, whose = 0): DescriptorTarget | undefined {
    const segment = this.segmentOf(DESCRIPTOR, fd, whose);
    if (segment < 0) return undefined;
    const { bytes, words } = this.found;
    const start = segment + SEGMENT.size;
    const end = start + (words[(segment >> 2) + LENGTH] as number);
    return this.targets.targetOf(bytes, start, end);
  }

  override process(number: number): ProcessFacts | undefined {
    const segment = this.segmentOf(PROCESS, number);
    if (segment < 0) return undefined;
    const { bytes, words } = this.found;
    const isThere = words[(segment >> 2) + LENGTH] === PROCESS_FACTS.size;
    return isThere ? processFactsAt(bytes, segment + SEGMENT.size) : undefined;
  }

  /** The number in the first segment of a kind for a descriptor. */
  private ofDescriptor(kind: number, fd: number): number | undefined {
    const segment = this.segmentOf(kind, fd);
    return segment < 0 ? undefined : (this.found.words[(segment + SEGMENT.size) >> 2] as number) | 0;
  }

  /** The byte offset of the first segment of a kind for a descriptor, among `this.found`; -1 where there is none. */
  private segmentOf(kind: number, fd: number, whose = 0): number {
    const { earlier } = this;
    if (earlier) {
      const segment = segmentIn(earlier, 0, earlier.bytes.length, kind, fd, whose);
      this.found = earlier;
      if (segment >= 0) return segment;
    }
    this.found = this.records;
    return segmentIn(this.records, this.start, this.end, kind, fd, whose);
  }

  private copy(captured: Buffer, from: number, at: number, length: number): void {
    const { bytes } = this;
    if (length > COPIED_BY_HAND) {
      captured.copy(bytes, at, from, from + length);
      return;
    }
    for (let index = 0; index < length; index++) bytes[at + index] = captured[from + index] as number;
  }
}

function segmentIn(
  { words }: Records,
  start: number,
  end: number,
  kind: number,
  fd: number,
  whose: number,
): number {
  for (let segment = start; segment < end; ) {
    const word = segment >> 2;
    const size = words[word + LENGTH] as number;
    if (segment + SEGMENT.size + size > end) return -1;
    if (
      words[word + KIND] === kind &&
      words[word + ADDRESS] === fd >>> 0 &&
      words[word + ADDRESS + 1] === whose >>> 0
    )
      return segment;
    segment += SEGMENT.size + size + (-size & 7);
  }
  return -1;
}
