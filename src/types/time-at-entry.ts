import type { Abi } from '../abi/abi.ts';
import type { SyscallCall } from '../events/event.ts';
import { UNREADABLE } from '../events/memory.ts';
import { SnapshotMemory } from '../events/snapshot-memory.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { planPointed } from './pointer.ts';
import { Scalar, type Type } from './type.ts';

/**
 * A pointer to a time (a `struct timespec` of the type given) that the kernel may replace by what is left of it, in an
 * argument that prints at return: as it was at entry. A call has at most one.
 */
export function timeAtEntry(time: Type): Type {
  return new TimeAtEntry(time);
}

const KEPT = new WeakMap<SyscallCall, Buffer>();
const snapshot = new SnapshotMemory();

class TimeAtEntry extends Scalar {
  override readonly follows = true;

  constructor(readonly time: Type) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  remember(c: Decoding, low: number, high: number): number {
    const size = this.time.size(c.abi);
    const address = c.toWord(low, high);
    const at = address === 0 ? UNREADABLE : c.memory.read(address, size);
    if (at === UNREADABLE) KEPT.delete(c.call);
    else KEPT.set(c.call, Buffer.from(c.memory.bytes.subarray(at, at + size)));
    return 0;
  }

  captureRemembered(plan: CapturePlanner, value: CaptureValue): void {
    planPointed(plan, this.time, value);
  }

  print(c: Decoding, low: number, high: number): void {
    const kept = KEPT.get(c.call);
    if (!kept || !c.followsStructures) {
      c.printAddress(low, high);
      return;
    }
    const { memory } = c;
    snapshot.hold(kept);
    c.memory = snapshot;
    this.time.printAt(c, 0, 0);
    c.memory = memory;
  }
}
