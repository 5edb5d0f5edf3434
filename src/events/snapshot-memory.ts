import { TraceeMemory } from './memory.ts';

/** Bytes that the kernel handed over with an event, to be decoded like memory: nothing else can be read. */
export class SnapshotMemory extends TraceeMemory {
  /** Replaces what was held before; the bytes are at offset 0. */
  hold(bytes: Uint8Array): void {
    this.bytes.set(bytes, 0);
  }

  protected fetch(): number {
    return 0;
  }
}
