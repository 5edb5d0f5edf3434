import { describe, expect, it } from 'vitest';
import {
  CONFIGURATION,
  DISPATCH_KEY,
  FAST_BYTES,
  FAST_READ,
  INSTRUCTION,
  NO_REGISTER,
  PLAN,
  SYSCALL_NUMBERS,
} from '../../../src/ebpf/layout.ts';
import { encodePrograms, writePlans } from '../../../src/ebpf/plan-encoder.ts';
import {
  CAPTURE_OPERATIONS,
  type CaptureInstruction,
  type CaptureProgram,
} from '../../../src/events/capture-program.ts';

const instruction = (part: Partial<CaptureInstruction>): CaptureInstruction => ({
  operation: 'end',
  to: 0,
  a: 0,
  b: 0,
  constant: 0,
  target: 0,
  ...part,
});

/** A fixed number of bytes at an argument: no program is needed. */
const FAST: CaptureProgram = {
  instructions: [
    instruction({ operation: 'constant', to: 9, constant: 16 }),
    instruction({ operation: 'bytes', a: 1, b: 9, constant: 16 }),
  ],
  tables: [],
};

const BRANCHING: CaptureProgram = {
  instructions: [
    instruction({ operation: 'load32', to: 10, a: 2, constant: 2 ** 40 + 5 }),
    instruction({ operation: 'dispatch', a: 10, constant: 1 }),
    instruction({ operation: 'jump', target: 4 }),
    instruction({ operation: 'string', a: 10, constant: 99 }),
  ],
  tables: [
    new Map([[1, 0]]),
    new Map([
      [7, 2],
      [0x8000_0001, 3],
    ]),
  ],
};

const selected = (...numbers: number[]) => {
  const table = new Uint8Array(500);
  for (const number of numbers) table[number] = 1;
  return table;
};

/** Encodes; `programs` by ABI, number and whether for the entry: `x86_64 1 true`. */
function encode(programs: Record<string, CaptureProgram>, x86: Uint8Array, i386 = selected()) {
  const view = new DataView(new ArrayBuffer(CONFIGURATION.plans + 2 * SYSCALL_NUMBERS * PLAN.size));
  const source = {
    programFor: (abi: string, number: number, atEntry: boolean) => programs[`${abi} ${number} ${atEntry}`],
  };
  const encoded = encodePrograms(source, { x86_64: x86, i386, x32: selected() });
  writePlans(encoded, { x86_64: x86, i386, x32: selected() }, view);
  const plan = (abi: number, number: number) => {
    const at = CONFIGURATION.plans + (abi * SYSCALL_NUMBERS + number) * PLAN.size;
    return {
      entryProgram: view.getUint32(at + PLAN.entryProgram, true),
      exitProgram: view.getUint32(at + PLAN.exitProgram, true),
      entryIsFast: view.getUint8(at + PLAN.entryIsFast),
      exitIsFast: view.getUint8(at + PLAN.exitIsFast),
      read: new Uint8Array(view.buffer, at + PLAN.entryReads, FAST_READ.size),
    };
  };
  const targets = Buffer.from(encoded.dispatchTargets);
  const dispatch = Array.from({ length: targets.length / 4 }, (_, index): [Buffer, number] => [
    Buffer.from(encoded.dispatchKeys.subarray(index * DISPATCH_KEY.size, (index + 1) * DISPATCH_KEY.size)),
    targets.readUInt32LE(4 * index),
  ]);
  return { code: Buffer.from(encoded.code), dispatch, plan };
}

/** An encoded instruction. */
function decoded(code: Buffer, index: number): CaptureInstruction {
  const at = index * INSTRUCTION.size;
  const number = code[at + INSTRUCTION.operation];
  const [operation = ''] = Object.entries(CAPTURE_OPERATIONS).find(([, value]) => value === number) ?? [];
  return {
    operation: operation as CaptureInstruction['operation'],
    to: code[at + INSTRUCTION.to] as number,
    a: code[at + INSTRUCTION.a] as number,
    b: code[at + INSTRUCTION.b] as number,
    constant: Number(code.readBigUInt64LE(at + INSTRUCTION.constant)),
    target: code.readUInt32LE(at + INSTRUCTION.target),
  };
}

describe('encoded plans', () => {
  it('say of a call that reads nothing that all is done fast', () => {
    const { plan, code, dispatch } = encode({}, selected(1));
    expect(plan(0, 1)).toMatchObject({ entryProgram: 0, exitProgram: 0, entryIsFast: 1, exitIsFast: 1 });
    expect(code.length).toBe(INSTRUCTION.size);
    expect(decoded(code, 0).operation).toBe('end');
    expect(dispatch).toEqual([]);
  });

  it('have plain reads in themselves', () => {
    const { plan } = encode({ 'x86_64 1 true': FAST }, selected(1));
    const { entryIsFast, entryProgram, read } = plan(0, 1);
    expect(entryIsFast).toBe(1);
    expect(entryProgram).toBe(1);
    const view = new DataView(read.buffer, read.byteOffset, read.length);
    expect(view.getUint8(FAST_READ.kind)).toBe(FAST_BYTES);
    expect(view.getUint8(FAST_READ.address)).toBe(1);
    expect(view.getUint8(FAST_READ.length)).toBe(NO_REGISTER);
    expect(view.getUint8(FAST_READ.unlessFailed)).toBe(0);
    expect(view.getUint32(FAST_READ.most, true)).toBe(16);
  });

  it('put programs one after the other, each with an end, and once', () => {
    const { plan, code } = encode(
      { 'x86_64 1 true': FAST, 'x86_64 2 false': BRANCHING, 'i386 3 false': BRANCHING },
      selected(1, 2),
      selected(3),
    );
    const base = FAST.instructions.length + 2;
    expect(plan(0, 2)).toMatchObject({ entryProgram: 0, exitProgram: base, exitIsFast: 0 });
    expect(plan(1, 3)).toMatchObject({ exitProgram: base });
    expect(code.length).toBe((base + BRANCHING.instructions.length + 1) * INSTRUCTION.size);
    expect(decoded(code, base - 1).operation).toBe('end');
    expect(decoded(code, base + BRANCHING.instructions.length).operation).toBe('end');
    expect(decoded(code, base)).toEqual({ ...BRANCHING.instructions[0], target: base });
    expect(decoded(code, base + 2)).toEqual({ ...BRANCHING.instructions[2], target: base + 4 });
  });

  it('have tables of their own', () => {
    const { code, dispatch } = encode(
      { 'x86_64 1 true': BRANCHING, 'x86_64 2 true': { ...BRANCHING } },
      selected(1, 2),
    );
    const bases = [1, 1 + BRANCHING.instructions.length + 1];
    expect(bases.map((base) => decoded(code, base + 1).constant)).toEqual([1, 3]);
    const entries = dispatch.map(([key, target]) => [
      Number(key.readBigUInt64LE(DISPATCH_KEY.table)),
      Number(key.readBigUInt64LE(DISPATCH_KEY.value)),
      target,
    ]);
    expect(entries).toEqual(
      bases.flatMap((base, copy) => [
        [2 * copy, 1, base],
        [2 * copy + 1, 7, base + 2],
        [2 * copy + 1, 0x8000_0001, base + 3],
      ]),
    );
  });

  it('are made of selected calls alone; the last of a table stands for all beyond', () => {
    const programs = { 'x86_64 1 true': FAST, 'x86_64 499 true': FAST, 'x86_64 505 true': FAST };
    const without = encode(programs, selected());
    expect([1, 499, 505].map((number) => without.plan(0, number).entryProgram)).toEqual([0, 0, 0]);
    const beyond = encode(programs, selected(499));
    expect([1, 499, 505].map((number) => beyond.plan(0, number).entryProgram)).toEqual([0, 1, 1]);
  });
});
