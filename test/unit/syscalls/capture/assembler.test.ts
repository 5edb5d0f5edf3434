import { describe, expect, it } from 'vitest';
import { I386, X86_64 } from '../../../../src/abi/abi.ts';
import { CAPTURE_OPERATIONS } from '../../../../src/events/capture-program.ts';
import { Assembler } from '../../../../src/syscalls/capture/assembler.ts';
import type { CapturePlanner } from '../../../../src/types/capture.ts';
import { runCapture } from '../../../harness/capture-interpreter.ts';
import { FakeMemory, words32, words64 } from '../../support/decode.ts';

const BASE = 0x1000;

describe('Assembler', () => {
  it('does arithmetic', () => {
    const plan = (p: CapturePlanner) => {
      const [a, b] = [p.argument(0), p.argument(1)];
      read(p, p.add(a, b));
      read(p, p.add(a, 3));
      read(p, p.add(a, -3));
      read(p, p.subtract(a, b));
      read(p, p.multiply(a, b));
      read(p, p.multiply(a, 4));
      read(p, p.least(a, b));
      read(p, p.least(a, 2));
      read(p, p.mask(a, 6));
      read(p, p.shiftRight(a, 1));
    };
    expect(lengthsRead(plan, [7, 5])).toEqual([12, 10, 4, 2, 35, 28, 5, 2, 6, 3]);
  });

  it('loads values and strings', () => {
    const plan = (p: CapturePlanner) => {
      read(p, p.load(p.argument(0), 1, 1));
      read(p, p.load(p.argument(0), 4, 2));
      read(p, p.loadWord(p.argument(0), 8));
      p.string(p.add(p.argument(0), 16), 10);
      p.string(p.add(p.argument(0), 16), 2);
    };
    const memory = new Uint8Array([0, 4, 0, 0, 5, 0, 9, 9, 6, 0, 0, 0, 0, 0, 0, 0, 97, 98, 99, 0, 1]);
    expect(lengthsRead(plan, [BASE], memory)).toEqual([4, 5, 6, 4, 2]);
  });

  it('repeats', () => {
    const plan = (p: CapturePlanner) => {
      p.each(p.argument(0), 4, p.argument(1), 3, (element) => read(p, p.load(element, 0, 4)));
    };
    const memory = words32(3, 1, 2, 4);
    expect(lengthsRead(plan, [BASE, 0], memory)).toEqual([]);
    expect(lengthsRead(plan, [BASE, 2], memory)).toEqual([3, 1]);
    expect(lengthsRead(plan, [BASE, 4], memory)).toEqual([3, 1, 2]);
  });

  it('stops where a loop is told to, and carries a value along', () => {
    const plan = (p: CapturePlanner) => {
      const sum = p.constant(0);
      p.each(p.argument(0), p.argument(1), 100, 100, (element, loop) => {
        const value = p.load(element, 0, 4);
        p.whenEqual(value, 0, () => loop.stop());
        p.assign(sum, p.add(sum, value));
      });
      read(p, sum);
    };
    expect(lengthsRead(plan, [BASE, 4], words32(3, 4, 0, 5))).toEqual([7]);
  });

  it('decides', () => {
    const plan = (p: CapturePlanner) => {
      const value = p.argument(0);
      p.whenEqual(
        value,
        1,
        () => read(p, p.constant(10)),
        () => read(p, p.constant(11)),
      );
      p.whenEqual(
        value,
        1,
        () => {},
        () => read(p, p.constant(12)),
      );
      p.whenBelow(
        value,
        2,
        () => read(p, p.constant(20)),
        () => read(p, p.constant(21)),
      );
      p.whenBelow(value, p.argument(1), () => read(p, p.constant(22)));
      p.whenSet(value, 6, () => read(p, p.constant(30)));
    };
    expect(lengthsRead(plan, [1, 1])).toEqual([10, 20]);
    expect(lengthsRead(plan, [2, 3])).toEqual([11, 12, 21, 22, 30]);
  });

  it.each([2, 9])('chooses one of %i cases', (count) => {
    const plan = (p: CapturePlanner) => {
      const cases = new Map<number, () => void>();
      for (let key = 0; key < count; key++) cases.set(key, () => read(p, p.constant(10 + key)));
      const last = cases.get(count - 1) as () => void;
      cases.set(count, last);
      cases.set(count + 1, () => {});
      p.choose(p.argument(0), cases, () => read(p, p.constant(50)));
      read(p, p.constant(1));
    };
    expect(lengthsRead(plan, [0])).toEqual([10, 1]);
    expect(lengthsRead(plan, [count - 1])).toEqual([9 + count, 1]);
    expect(lengthsRead(plan, [count])).toEqual([9 + count, 1]);
    expect(lengthsRead(plan, [count + 1])).toEqual([1]);
    expect(lengthsRead(plan, [2n ** 32n])).toEqual([50, 1]);
  });

  it('asks once whether the call failed', () => {
    const plan = (p: CapturePlanner) => {
      p.unlessFailed(() => read(p, p.constant(1)));
      p.within(() => p.unlessFailed(() => p.unlessFailed(() => read(p, p.constant(2)))));
      p.unlessFailed(() => {});
      p.regardless(() => p.unlessFailed(() => read(p, p.constant(3))));
    };
    expect(operationsOf(plan, true).filter((operation) => operation.startsWith('jump'))).toHaveLength(1);
    expect(operationsOf(plan, false).filter((operation) => operation.startsWith('jump'))).toHaveLength(0);
    expect(lengthsRead(plan, [], undefined, true)).toEqual([3]);
    expect(lengthsRead(plan, [], undefined, false)).toEqual([1, 2, 3]);
  });

  it('does not take the end of a case for that of a check for failure', () => {
    const plan = (p: CapturePlanner) => {
      p.whenEqual(p.argument(0), 1, () => p.unlessFailed(() => read(p, p.constant(1))));
      p.unlessFailed(() => read(p, p.constant(2)));
      p.choose(p.argument(0), new Map([[7, () => read(p, p.constant(3))]]), () =>
        p.unlessFailed(() => read(p, p.constant(4))),
      );
    };
    expect(lengthsRead(plan, [7], undefined, true)).toEqual([3]);
    expect(lengthsRead(plan, [1], undefined, false)).toEqual([1, 2, 4]);
  });

  it('leaves nothing of what reads nothing', () => {
    const plan = (p: CapturePlanner) => {
      const value = p.load(p.argument(0), 8, 8);
      p.each(value, 8, 5, 5, (element) => p.load(element, 0, 8));
      p.whenEqual(value, 1, () => p.constant(3));
      p.choose(value, new Map([[1, () => {}]]), () => p.add(value, 1));
      p.bytes(value, 0);
      p.string(value, 0);
    };
    expect(operationsOf(plan, true)).toEqual([]);
  });

  it('uses registers again once what they held is no more needed', () => {
    const plan = (p: CapturePlanner) => {
      for (let field = 0; field < 100; field++) p.within(() => read(p, p.load(p.argument(0), field, 1)));
    };
    expect(operationsOf(plan, false)).toHaveLength(301);
  });

  it('says so where registers do not suffice', () => {
    const plan = (p: CapturePlanner) => {
      for (let field = 0; field < 100; field++) p.load(p.argument(0), field, 1);
    };
    expect(() => operationsOf(plan, false)).toThrow('more values at once than there are registers');
  });

  it('takes arguments of 32 bits as they are', () => {
    const assembler = new Assembler({ abi: I386, stringLimit: 32, abbreviate: true, exiting: false });
    expect(assembler.mask(assembler.argument(2), 0xffff_ffff)).toBe(assembler.argument(2));
    expect(assembler.mask(assembler.constant(5), 0xffff_ffff)).not.toBe(assembler.argument(2));
  });

  it('knows the operations by the numbers that the kernel side has for them', () => {
    expect(Object.values(CAPTURE_OPERATIONS)).toEqual(
      Object.keys(CAPTURE_OPERATIONS).map((_, index) => index),
    );
  });
});

/** Captures as many bytes as `length` says, so that a value can be told by what was captured. */
function read(plan: CapturePlanner, length: Parameters<CapturePlanner['bytes']>[1]): void {
  plan.bytes(plan.constant(SHOWN), length, 64);
}

/** An address where there is enough to read. */
const SHOWN = 0x5000;

function programOf(plan: (p: CapturePlanner) => void, exiting: boolean) {
  const assembler = new Assembler({ abi: X86_64, stringLimit: 32, abbreviate: true, exiting });
  plan(assembler);
  return assembler.program();
}

function operationsOf(plan: (p: CapturePlanner) => void, exiting: boolean): string[] {
  return programOf(plan, exiting)?.instructions.map(({ operation }) => operation) ?? [];
}

function lengthsRead(
  plan: (p: CapturePlanner) => void,
  args: readonly (number | bigint)[],
  memory: Uint8Array = words64(0),
  failed = false,
): number[] {
  const program = programOf(plan, true);
  if (!program) return [];
  const given = { args: args.map(BigInt), result: 0n, failed, stackPointer: 0n };
  const tracee = new FakeMemory({ [BASE]: memory, [SHOWN]: new Uint8Array(64) });
  return runCapture(program, given, tracee).segments.map(({ bytes }) => bytes.length);
}
