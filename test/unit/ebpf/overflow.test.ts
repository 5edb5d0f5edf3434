import { describe, expect, it } from 'vitest';
import { FORKED, HEADER } from '../../../src/ebpf/layout.ts';
import { Overflow } from '../../../src/ebpf/overflow.ts';
import { taskRecord } from './records.ts';

/** The kernel side's queue. */
class Queue {
  readonly count = new DataView(new ArrayBuffer(8));
  looks = 0;
  private readonly records: Buffer[] = [];

  put(tid: number, position: number): void {
    this.records.push(taskRecord({ kind: FORKED, tid }, { position }));
    this.count.setUint32(0, this.count.getUint32(0, true) + 1, true);
  }

  take(bytes: Uint8Array): boolean {
    this.looks++;
    const record = this.records.shift();
    record?.copy(bytes);
    return record !== undefined;
  }
}

function upTo(overflow: Overflow, position: number): number[] {
  const tids: number[] = [];
  const count = overflow.takeUpTo(position, ({ words }) => tids.push(words[HEADER.tid >> 2] as number));
  expect(count).toBe(tids.length);
  return tids;
}

describe('records that overflowed', () => {
  it('are handed over where they belong, and once', () => {
    const queue = new Queue();
    const overflow = new Overflow(queue, queue.count);
    queue.put(1, 100);
    queue.put(2, 100);
    queue.put(3, 2 ** 33);
    overflow.look();
    expect(overflow.next).toBe(100);
    expect(upTo(overflow, 99)).toEqual([]);
    expect(upTo(overflow, 100)).toEqual([1, 2]);
    expect(overflow.next).toBe(2 ** 33);
    queue.put(4, 2 ** 33 + 8);
    overflow.look();
    expect(upTo(overflow, 2 ** 34)).toEqual([3, 4]);
    expect(overflow.next).toBe(Number.POSITIVE_INFINITY);
    expect(upTo(overflow, 2 ** 34)).toEqual([]);
  });

  it('are not looked for where there are none', () => {
    const queue = new Queue();
    const overflow = new Overflow(queue, queue.count);
    overflow.look();
    expect(queue.looks).toBe(0);
    queue.put(1, 0);
    overflow.look();
    const { looks } = queue;
    overflow.look();
    expect(queue.looks).toBe(looks);
  });
});
