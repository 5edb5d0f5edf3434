import { TASK_RECORD } from './layout.ts';
import type { BpfMap } from './map.ts';
import { type Records, uint64 } from './records.ts';
import type { TakeRecord } from './ring-buffer.ts';

/**
 * Records about tasks for which the ring buffer had no room. They wait here until all is read that was in the ring buffer
 * before them: what a task did comes after its beginning and before its end.
 */
export class Overflow {
  /** How far the ring buffer is to be read before the first of them. */
  next = Number.POSITIVE_INFINITY;
  private readonly waiting: Records[] = [];
  private taken = 0;

  /**
   * @param queue the map that the kernel side puts them into
   * @param count how many it has put there, since the beginning
   */
  constructor(
    private readonly queue: Pick<BpfMap, 'take'>,
    private readonly count: DataView,
  ) {}

  /** Looks for more. To be called when more is found in the ring buffer, before it is read. */
  look(): void {
    if (this.count.getUint32(0, true) === this.taken) return;
    for (let bytes = newRecord(); this.queue.take(bytes); bytes = newRecord()) {
      this.waiting.push({ bytes, words: new Uint32Array(bytes.buffer) });
      this.taken = (this.taken + 1) >>> 0;
    }
    this.setNext();
  }

  /** Hands over those that come after no more than so many bytes of the ring buffer, and gives how many. */
  takeUpTo(position: number, take: TakeRecord): number {
    let count = 0;
    for (; this.next <= position; count++) {
      const records = this.waiting.shift() as Records;
      this.setNext();
      take(records, 0, TASK_RECORD.size);
    }
    return count;
  }

  private setNext(): void {
    const [first] = this.waiting;
    this.next = first ? uint64(first.words, TASK_RECORD.position) : Number.POSITIVE_INFINITY;
  }
}

function newRecord(): Buffer {
  return Buffer.from(new ArrayBuffer(TASK_RECORD.size));
}
