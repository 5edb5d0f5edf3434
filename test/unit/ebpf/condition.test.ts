import { describe, expect, it } from 'vitest';
import { writeCondition } from '../../../src/ebpf/condition.ts';
import {
  CONDITION,
  CONFIGURATION,
  FAST_READ,
  FAST_STRING,
  PLAN,
  SYSCALL_NUMBERS,
} from '../../../src/ebpf/layout.ts';
import type { CallCondition } from '../../../src/ebpf/settings.ts';

const ROOM = 128;

/** The configuration after a condition was written into it. `strings`: calls whose register 1 holds a string. */
function written(condition: CallCondition, strings: readonly number[] = []): DataView {
  const view = new DataView(new ArrayBuffer(CONFIGURATION.condition + ROOM));
  for (const number of strings) {
    const read = CONFIGURATION.plans + number * PLAN.size + PLAN.entryReads + FAST_READ.size;
    view.setUint8(read + FAST_READ.kind, FAST_STRING);
    view.setUint8(read + FAST_READ.address, 1);
  }
  writeCondition(condition, view);
  return view;
}

const at = (offset: number) => CONFIGURATION.condition + offset;

function text(view: DataView, offset: number, length: number): string {
  return Buffer.from(view.buffer, at(offset), length).toString('latin1');
}

describe('a condition', () => {
  it('is written as the kernel side reads it', () => {
    const view = written({
      error: 2,
      leastDuration: 1.5,
      pid: 7,
      tid: 8,
      comm: { text: 'php', how: 'contains' },
    });
    expect(view.getBigUint64(at(CONDITION.leastDuration), true)).toBe(2n);
    expect(view.getUint32(at(CONDITION.error), true)).toBe(2);
    expect(view.getUint32(at(CONDITION.tgid), true)).toBe(7);
    expect(view.getUint32(at(CONDITION.tid), true)).toBe(8);
    expect(view.getUint8(at(CONDITION.commHow))).toBe(3);
    expect(view.getUint8(at(CONDITION.commLength))).toBe(3);
    expect(text(view, CONDITION.comm, 4)).toBe('php\0');
    expect(view.getUint8(at(CONDITION.pathLength))).toBe(0);
  });

  it('is left out where its text does not fit, or has a NUL', () => {
    for (const comm of ['sixteen letters!', '', 'a\0b'])
      expect(written({ comm: { text: comm, how: 'is' } }).getUint8(at(CONDITION.commHow))).toBe(0);
    const registerOf = () => 1;
    for (const path of ['x'.repeat(64), '', 'a\0b'])
      expect(written({ path: { text: path, registerOf } }).getUint8(at(CONDITION.pathLength))).toBe(0);
    expect(written({ path: { text: 'x'.repeat(63), registerOf } }).getUint8(at(CONDITION.pathLength))).toBe(
      63,
    );
  });

  it('is about the path that a call is known to have, where a string is read of it', () => {
    const registerOf = (abi: string, number: number) => (abi === 'x86_64' && number < 3 ? number : undefined);
    const view = written({ path: { text: '/x', registerOf } }, [1, 2, SYSCALL_NUMBERS - 1]);
    const paths = [0, 1, 2, 3].map((number) =>
      view.getUint8(CONFIGURATION.plans + number * PLAN.size + PLAN.path),
    );
    expect(paths).toEqual([0, 2, 0, 0]);
  });
});
