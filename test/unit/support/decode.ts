import { type Abi, X86_64 } from '../../../src/abi/abi.ts';
import { ERRNOS } from '../../../src/abi/generated/errno.ts';
import type { SyscallCall } from '../../../src/events/event.ts';
import { TraceeMemory } from '../../../src/events/memory.ts';
import { TextEmitter } from '../../../src/format/text-emitter.ts';
import type { Syscall } from '../../../src/syscalls/syscall.ts';
import { Decoding, type DescriptorNames } from '../../../src/types/decoding.ts';
import type { Argument } from '../../../src/types/type.ts';

/** What is at an address of the fake tracee: bytes, or a string that gets its NUL. */
export type FakeBytes = Record<number, Uint8Array | string>;

export interface DecodeCase {
  abi?: Abi;
  memory?: FakeBytes;
  /** What is there once the call has returned, where that differs. */
  memoryAtExit?: FakeBytes;
  result?: number | bigint;
  /** Error number of a call that failed. */
  errno?: number;
  stringLimit?: number;
  /** `-v`. */
  verbose?: boolean;
  descriptors?: DescriptorNames;
}

/** The line that a call prints, `close(3) = 0`: one space around `=`, no column. */
export function decode(row: Syscall, args: readonly (number | bigint)[], given: DecodeCase = {}): string {
  return new Driver(given).run(variantOf(row, args, given), args);
}

/** What the entry alone prints, `read(3, `. */
export function decodeEntry(
  row: Syscall,
  args: readonly (number | bigint)[],
  given: DecodeCase = {},
): string {
  return new Driver(given).enter(variantOf(row, args, given), args);
}

function variantOf(row: Syscall, args: readonly (number | bigint)[], given: DecodeCase): Syscall {
  return row.variant?.(callOf(given.abi ?? X86_64, args)) ?? row;
}

/** The bytes of 32-bit words, little-endian. */
export function words32(...values: number[]): Uint8Array {
  return new Uint8Array(Int32Array.from(values).buffer);
}

/** The bytes of 64-bit words, little-endian. */
export function words64(...values: (number | bigint)[]): Uint8Array {
  return new Uint8Array(BigInt64Array.from(values.map((value) => BigInt.asIntN(64, BigInt(value)))).buffer);
}

export class FakeMemory extends TraceeMemory {
  constructor(public contents: FakeBytes) {
    super();
  }

  protected fetch(address: number, at: number, length: number): number {
    for (const [start, value] of Object.entries(this.contents)) {
      const content = typeof value === 'string' ? Buffer.from(`${value}\0`, 'latin1') : value;
      const offset = address - Number(start);
      if (offset < 0 || offset >= content.length) continue;
      const got = content.subarray(offset, offset + length);
      this.bytes.set(got, at);
      return got.length;
    }
    return 0;
  }
}

class Driver {
  private readonly emitter = new TextEmitter('none');
  private readonly c: Decoding;
  private readonly memory: FakeMemory;

  constructor(private readonly given: DecodeCase) {
    this.memory = new FakeMemory(given.memory ?? {});
    const options = { stringLimit: given.stringLimit ?? 32, abbreviate: !given.verbose };
    this.c = new Decoding(this.emitter, options, given.descriptors);
    this.c.abi = given.abi ?? X86_64;
    this.c.memory = this.memory;
    this.c.tid = 1000;
  }

  run(row: Syscall, args: readonly (number | bigint)[]): string {
    const { c, given } = this;
    this.enter(row, args);
    this.memory.contents = given.memoryAtExit ?? given.memory ?? {};
    const [low, high] = halves(given.errno ? -given.errno : (given.result ?? 0));
    Object.assign(c, { exiting: true, errno: given.errno ?? 0, resultLow: low, resultHigh: high });
    const last = row.arguments[row.printedAtEntry - 1];
    last?.type.complete?.(c, c.low(last.index), c.high(last.index));
    this.printArguments(row, row.printedAtEntry, row.arguments.length);
    this.emitter.text += ') = ';
    if (given.errno) this.emitter.text += `-1 ${ERRNOS.get(given.errno)?.[0]}`;
    else row.result(c);
    row.note?.(c);
    return this.emitter.text;
  }

  enter(row: Syscall, args: readonly (number | bigint)[]): string {
    const { c } = this;
    c.call = callOf(c.abi, args);
    for (const { type, index } of row.arguments) {
      const kept = type.remember?.(c, c.low(index), c.high(index));
      if (kept !== undefined) c.call.remembered[index] = kept;
    }
    this.emitter.text = `${row.name}(`;
    this.printArguments(row, 0, row.printedAtEntry);
    return this.emitter.text;
  }

  private printArguments(row: Syscall, from: number, to: number): void {
    const { c, emitter } = this;
    for (const argument of row.arguments.slice(from, to)) {
      if (!isShown(argument, c)) continue;
      if (emitter.text !== `${row.name}(`) emitter.text += ', ';
      if (row.namedArguments) emitter.text += `${argument.name}=`;
      argument.type.print(c, c.low(argument.index), c.high(argument.index), -1);
    }
  }
}

function isShown(argument: Argument, c: Decoding): boolean {
  return argument.shown === undefined || argument.shown(c);
}

/** A call with these arguments. */
export function callOf(abi: Abi, args: readonly (number | bigint)[]): SyscallCall {
  const registers = new Uint32Array(12);
  args.forEach((value, index) => {
    [registers[2 * index], registers[2 * index + 1]] = halves(value) as [number, number];
  });
  return {
    abi,
    number: 0,
    previous: -1,
    carried: 0,
    args: registers,
    instructionPointer: new Uint32Array(2),
    stackPointer: new Uint32Array(2),
    remembered: new Float64Array(6),
    startedAt: 0,
  };
}

function halves(value: number | bigint): [low: number, high: number] {
  const bits = BigInt.asUintN(64, BigInt(value));
  return [Number(bits & 0xffff_ffffn), Number(bits >> 32n)];
}
