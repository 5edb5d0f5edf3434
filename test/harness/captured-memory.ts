import { TraceeMemory } from '../../src/events/memory.ts';
import type { ProcessFacts } from '../../src/events/process-facts.ts';
import type { DescriptorTarget } from '../../src/process/descriptors/target.ts';
import { pretendedProcess, pretendedTarget } from './pretended-target.ts';

/** Bytes of a tracee's memory that were captured. */
export interface Segment {
  readonly address: number;
  readonly bytes: Buffer;
}

/** Which object of bpf(2) a descriptor is (`BPF_OBJECT`), where tests pretend: every third is a map, every third a program. */
export function pretendedObject(fd: number): number {
  return (fd >>> 0) % 3;
}

/** A descriptor, and whose it is (`TraceeMemory.descriptor`), in one number. */
export function descriptorKey(fd: number, whose: number): number {
  return (whose | 0) * 2 ** 32 + (fd >>> 0);
}

/** A tracee's memory of which only what was captured can be read. */
export class CapturedMemory extends TraceeMemory {
  segments: readonly Segment[] = [];
  /** Those about which something was captured, by `descriptorKey`. */
  descriptors: ReadonlySet<number> = new Set();
  processes: ReadonlySet<number> = new Set();

  protected fetch(address: number, at: number, length: number): number {
    let got = 0;
    while (got < length) {
      const from = address + got;
      const segment = this.reachingFurthest(from);
      if (!segment) break;
      const start = from - segment.address;
      got += segment.bytes.copy(this.bytes, at + got, start, start + length - got);
    }
    return got;
  }

  override bpfObject(fd: number): number {
    return pretendedObject(fd);
  }

  override descriptor(fd: number, whose = 0): DescriptorTarget | undefined {
    return this.descriptors.has(descriptorKey(fd, whose)) ? pretendedTarget(fd, whose) : undefined;
  }

  override process(number: number): ProcessFacts | undefined {
    return this.processes.has(number | 0) ? pretendedProcess(number) : undefined;
  }

  private reachingFurthest(address: number): Segment | undefined {
    let best: Segment | undefined;
    for (const segment of this.segments)
      if (segment.address <= address && endOf(segment) > Math.max(address, best ? endOf(best) : 0))
        best = segment;
    return best;
  }
}

function endOf({ address, bytes }: Segment): number {
  return address + bytes.length;
}
