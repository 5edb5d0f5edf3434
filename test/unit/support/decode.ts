import { type Abi, X86_64 } from '../../../src/abi/abi.ts';
import { ERRNOS } from '../../../src/abi/generated/errno.ts';
import { blankCall } from '../../../src/events/blank.ts';
import type { SyscallCall } from '../../../src/events/event.ts';
import { TraceeMemory } from '../../../src/events/memory.ts';
import { ByteText } from '../../../src/format/byte-text.ts';
import { TextEmitter } from '../../../src/format/text-emitter.ts';
import { Assembler } from '../../../src/syscalls/capture/assembler.ts';
import { planRow } from '../../../src/syscalls/capture/row.ts';
import type { Syscall } from '../../../src/syscalls/syscall.ts';
import { Decoding, type DescriptorNames } from '../../../src/types/decoding.ts';
import type { Argument } from '../../../src/types/type.ts';
import { runCapture } from '../../harness/capture-interpreter.ts';
import { CapturedMemory, pretendedObject } from '../../harness/captured-memory.ts';
import { DataWitness, demandNames } from './decode-data.ts';

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
  const variant = variantOf(row, args, given);
  const line = new Driver(given).run(variant, args);
  const replayed = new Driver(given, capturedOf(row, args, given)).run(variant, args);
  if (replayed !== line) throw new Error(`what is captured prints as ${replayed}, all of memory as ${line}`);
  const { args: data, outcome } = decodeData(variant, args, given);
  demandNames(line.slice(row.name.length), data + outcome);
  return line;
}

/** The arguments of a call, and its result with what it means, as JSON: valid by the schema, or this throws. */
export function decodeData(
  row: Syscall,
  args: readonly (number | bigint)[],
  given: DecodeCase = {},
): { args: string; outcome: string } {
  const witness = new DataWitness();
  const variant = row.variant?.(callOf(given.abi ?? X86_64, args)) ?? row;
  new Driver(given, memoriesOf(given), witness).run(variant, args);
  return witness.json();
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

  override bpfObject(fd: number): number {
    return pretendedObject(fd);
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

/** The memory that decoders see when the call is entered, and once it has returned. */
interface Memories {
  readonly entry: TraceeMemory;
  readonly exit: TraceeMemory;
}

function memoriesOf({ memory = {}, memoryAtExit = memory }: DecodeCase): Memories {
  return { entry: new FakeMemory(memory), exit: new FakeMemory(memoryAtExit) };
}

/** What the capture programs of a call read of its memory. */
function capturedOf(row: Syscall, args: readonly (number | bigint)[], given: DecodeCase): Memories {
  const { entry, exit } = memoriesOf(given);
  return {
    entry: captured(row, args, given, false, entry),
    exit: captured(row, args, given, true, exit),
  };
}

function captured(
  row: Syscall,
  args: readonly (number | bigint)[],
  { abi = X86_64, stringLimit = 32, verbose = false, result = 0, errno = 0 }: DecodeCase,
  exiting: boolean,
  memory: TraceeMemory,
): TraceeMemory {
  const plan = new Assembler({ abi, stringLimit, abbreviate: !verbose, exiting });
  planRow(plan, row);
  const program = plan.program();
  const found = new CapturedMemory();
  if (!program) return found;
  const registers = {
    args: args.map((value) => BigInt.asUintN(8 * abi.wordSize, BigInt(value))),
    result: BigInt.asUintN(64, errno !== 0 || !exiting ? 0n : BigInt(result)),
    failed: exiting && errno !== 0,
    stackPointer: 0n,
  };
  found.segments = runCapture(program, registers, memory).segments;
  return found;
}

class Driver {
  private readonly text = new ByteText();
  private readonly c: Decoding;

  /** `witness`: takes what is emitted, in the place of the text. */
  constructor(
    private readonly given: DecodeCase,
    private readonly memories = memoriesOf(given),
    private readonly witness?: DataWitness,
  ) {
    const options = { stringLimit: given.stringLimit ?? 32, abbreviate: !given.verbose };
    this.c = new Decoding(witness?.emitter ?? new TextEmitter(this.text, 'none'), options, given.descriptors);
    this.c.abi = given.abi ?? X86_64;
    this.c.memory = memories.entry;
    this.c.tid = 1000;
  }

  run(row: Syscall, args: readonly (number | bigint)[]): string {
    const { c, given } = this;
    this.enter(row, args);
    c.memory = this.memories.exit;
    const [low, high] = halves(given.errno ? -given.errno : (given.result ?? 0));
    Object.assign(c, { exiting: true, errno: given.errno ?? 0, resultLow: low, resultHigh: high });
    const last = row.arguments[row.printedAtEntry - 1];
    last?.type.complete?.(c, c.low(last.index), c.high(last.index));
    this.printArguments(row, row.printedAtEntry, row.arguments.length);
    this.text.add(') = ');
    this.witness?.result();
    if (given.errno) this.text.add(`-1 ${ERRNOS.get(given.errno)?.[0]}`);
    else row.result(c);
    row.note?.(c);
    return this.text.toString();
  }

  enter(row: Syscall, args: readonly (number | bigint)[]): string {
    const { c } = this;
    c.call = callOf(c.abi, args);
    for (const { type, index } of row.arguments) {
      const kept = type.remember?.(c, c.low(index), c.high(index));
      if (kept !== undefined) c.call.remembered[index] = kept;
    }
    this.text.clear();
    this.text.add(`${row.name}(`);
    this.printArguments(row, 0, row.printedAtEntry);
    return this.text.toString();
  }

  private printArguments(row: Syscall, from: number, to: number): void {
    const { c, text } = this;
    const beginning = `${row.name}(`.length;
    for (const argument of row.arguments.slice(from, to)) {
      if (!isShown(argument, c)) continue;
      if (text.length > beginning) text.add(', ');
      if (row.argumentNames === 'always') text.add(`${argument.name}=`);
      this.witness?.argument(argument.name);
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
    previousAbi: X86_64,
    carried: 0,
    carrier: new Uint32Array(12),
    args: registers,
    instructionPointer: new Uint32Array(2),
    stackPointer: new Uint32Array(2),
    remembered: blankCall().remembered,
    startedAt: 0,
  };
}

function halves(value: number | bigint): [low: number, high: number] {
  const bits = BigInt.asUintN(64, BigInt(value));
  return [Number(bits & 0xffff_ffffn), Number(bits >> 32n)];
}
