import { afterAll, describe, expect, it } from 'vitest';
import { ABIS, type Abi } from '../../src/abi/abi.ts';
import type { CaptureProgram, CapturePrograms } from '../../src/events/capture-program.ts';
import type { SyscallCall } from '../../src/events/event.ts';
import type { LineOptions } from '../../src/format/options.ts';
import { capturePrograms } from '../../src/syscalls/capture/programs.ts';
import { rowOf } from '../../src/syscalls/catalogue.ts';
import { runCapture } from '../harness/capture-interpreter.ts';
import { CapturedMemory } from '../harness/captured-memory.ts';
import { MOST_NUMBERS, pretendCall, pretendResult, UNKNOWN_NUMBERS } from './calls.ts';
import { PretendedMemory, pointerInto } from './memory.ts';
import { Random } from './random.ts';
import { OPTIONS, PretendedTracer } from './tracer.ts';

/** Calls of each number under each set of options; a soak asks for more, and for another seed. */
const ROUNDS = Number(process.env.PROPERTY_ROUNDS ?? 12);
const SEED = Number(process.env.PROPERTY_SEED ?? 20_241_117);

/** Names of calls, separated by commas: only they are looked at. */
const CALLS = process.env.CAPTURE_CALLS?.split(',');

/** Of so many calls one may want more than the bounds of the kernel side allow. */
const BOUNDED_SHARE = 50;

const NUMBERS = [...Array(MOST_NUMBERS).keys(), ...UNKNOWN_NUMBERS];

let longest = { what: '', steps: 0 };
let calls = 0;
let bounded = 0;

afterAll(() => {
  console.log(
    `most steps: ${longest.steps}, ${longest.what}; ${bounded} of ${calls} calls ran into the bounds`,
  );
});

describe('what is captured of memory', () => {
  for (const [name, options] of Object.entries(OPTIONS)) {
    it(`prints as all of memory does: ${name}`, () => {
      const both = new Comparison(options);
      for (const abi of ABIS) {
        for (let round = 0; round < ROUNDS; round++) {
          both.renew(abi);
          for (const number of NUMBERS) both.compare(number);
        }
      }
      expect(Object.fromEntries(both.differences)).toEqual({});
    });
  }

  it('is seldom more than the bounds allow', () => {
    expect(bounded * BOUNDED_SHARE).toBeLessThanOrEqual(calls);
  });
});

/** Prints calls twice: from all of memory, and from what the programs capture of it. */
class Comparison {
  /** By the call, what differed last. */
  readonly differences = new Map<string, unknown>();
  private readonly random = new Random(SEED);
  private readonly memory = new PretendedMemory(this.random);
  private readonly captured = new CapturedMemory();
  private readonly live: PretendedTracer;
  private readonly replayed: PretendedTracer;
  private readonly programs: CapturePrograms;
  private readonly namesDescriptors: boolean;
  private readonly known = new Map<string, CaptureProgram>();

  constructor(options: LineOptions) {
    this.live = new PretendedTracer(options, this.memory);
    this.replayed = new PretendedTracer(options, this.captured);
    this.programs = capturePrograms(options);
    this.namesDescriptors = options.decodeFds.length > 0;
  }

  renew(abi: Abi): void {
    this.live.call.abi = abi;
    this.replayed.call.abi = abi;
    this.memory.renew(abi.wordSize);
  }

  compare(number: number): void {
    const { call } = this.live;
    call.number = number;
    try {
      this.compareCall(call);
    } catch (error) {
      const name = `${call.abi.name} ${rowOf(call).name}`;
      if (!CALLS || CALLS.includes(rowOf(call).name))
        this.differences.set(`${name} throws`, (error as Error).stack);
    }
  }

  private compareCall(call: SyscallCall): void {
    const { live, replayed, random } = this;
    pretendCall(call, random);
    call.stackPointer.set([pointerInto(random), 0]);
    const result = pretendResult(call, random);
    copyCall(call, replayed.call);
    const args = argumentsOf(call);

    const entry = this.capture(call, args, true, [0, 0, 0]);
    const exit = this.capture(call, args, false, result);
    live.enter();
    const expectedEntry = live.take();
    live.return(...result);
    const expectedRest = live.take();

    const { name } = rowOf(call);
    if (CALLS && !CALLS.includes(name)) return;
    calls++;
    const steps = Math.max(entry.steps, exit.steps);
    if (steps > longest.steps) longest = { what: `${call.abi.name} ${name}`, steps };
    if (!entry.complete || !exit.complete || this.isPartOfDescriptor(name, call)) {
      bounded++;
      return;
    }

    this.captured.segments = entry.segments;
    this.captured.descriptors = entry.descriptors;
    this.captured.processes = entry.processes;
    replayed.enter();
    const foundEntry = replayed.take();
    this.captured.segments = exit.segments;
    this.captured.descriptors = exit.descriptors;
    this.captured.processes = exit.processes;
    replayed.return(...result);
    const foundRest = replayed.take();
    if (foundEntry !== expectedEntry)
      this.differences.set(
        `${call.abi.name} ${name} at entry`,
        difference(expectedEntry, foundEntry, args, result),
      );
    else if (foundRest !== expectedRest)
      this.differences.set(
        `${call.abi.name} ${name} at return`,
        difference(expectedRest, foundRest, args, result),
      );
  }

  /** Whether attributes of bpf(2) may end within a descriptor: less than one is not read for its name. */
  private isPartOfDescriptor(name: string, { args }: SyscallCall): boolean {
    return this.namesDescriptors && name === 'bpf' && (args[4] as number) % 4 !== 0;
  }

  private programFor({ abi, number }: SyscallCall, atEntry: boolean): CaptureProgram | undefined {
    const key = `${abi.name} ${number} ${atEntry}`;
    let program = this.known.get(key);
    if (program === undefined) {
      program = this.programs.programFor(abi.name, number, atEntry) ?? NO_PROGRAM;
      this.known.set(key, program);
    }
    return program === NO_PROGRAM ? undefined : program;
  }

  private capture(call: SyscallCall, args: bigint[], atEntry: boolean, [low, high, errno]: Result) {
    const program = this.programFor(call, atEntry);
    if (!program) return NOTHING;
    const failed = errno !== 0;
    this.memory.release();
    return runCapture(
      program,
      {
        args,
        result: failed ? 0n : word(low, high),
        failed,
        stackPointer: word(...halves(call.stackPointer)),
      },
      this.memory,
    );
  }
}

type Result = readonly [low: number, high: number, errno: number];

const NO_PROGRAM: CaptureProgram = { instructions: [], tables: [] };
const NOTHING = {
  segments: [],
  descriptors: new Set<number>(),
  processes: new Set<number>(),
  complete: true,
  steps: 0,
};

function copyCall(from: SyscallCall, to: SyscallCall): void {
  to.number = from.number;
  to.carried = from.carried;
  to.args.set(from.args);
  to.remembered.fill(0);
  to.instructionPointer.set(from.instructionPointer);
  to.stackPointer.set(from.stackPointer);
}

/** Before the entry is handed on: a call that carries another has its own arguments replaced then. */
function argumentsOf({ args }: SyscallCall): bigint[] {
  return Array.from({ length: 6 }, (_, index) =>
    word(args[2 * index] as number, args[2 * index + 1] as number),
  );
}

function halves(pair: Uint32Array): [low: number, high: number] {
  return [pair[0] as number, pair[1] as number];
}

function word(low: number, high: number): bigint {
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

function difference(expected: string, found: string, args: bigint[], result: Result) {
  const shown = args.map((value) => `0x${value.toString(16)}`).join(' ');
  return {
    expected: expected.slice(0, 600),
    found: found.slice(0, 600),
    args: shown,
    result: result.join(' '),
  };
}
