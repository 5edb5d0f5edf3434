import type { DescriptorTarget } from '../process/descriptors/target.ts';
import type { Named } from './event.ts';
import { NOT_CAPTURED, TraceeMemory } from './memory.ts';
import type { ProcessFacts } from './process-facts.ts';

/** Bytes that the kernel handed over with an event, to be decoded like memory: nothing else can be read. */
export class SnapshotMemory extends TraceeMemory {
  private named: Named | undefined;

  /** Replaces what was held before; the bytes are at offset 0. `named`: what is known of what they name. */
  hold(bytes: Uint8Array, named?: Named): void {
    this.bytes.set(bytes, 0);
    this.named = named;
  }

  override process(number: number): ProcessFacts | undefined | typeof NOT_CAPTURED {
    return this.named ? this.named.process(number) : NOT_CAPTURED;
  }

  override descriptor(fd: number): DescriptorTarget | undefined | typeof NOT_CAPTURED {
    return this.named ? this.named.descriptor(fd) : NOT_CAPTURED;
  }

  protected fetch(): number {
    return 0;
  }
}
