import {
  type CaptureInstruction,
  type CaptureProgram,
  FAILED_REGISTER,
  REGISTER_COUNT,
  RESULT_REGISTER,
  STACK_POINTER_REGISTER,
  WHOSE,
} from '../../src/events/capture-program.ts';
import type { TraceeMemory } from '../../src/events/memory.ts';
import { descriptorKey, type Segment } from './captured-memory.ts';

/** The bounds that the kernel side has, too. */
const MOST_STEPS = 8192;
const MOST_BYTES = 256 * 1024;

/** What a program finds in its registers. */
export interface Registers {
  readonly args: readonly bigint[];
  readonly result: bigint;
  readonly failed: boolean;
  readonly stackPointer: bigint;
  /** The protocol of the netlink sockets that descriptors are; -1: they are none. Of routes, unless it is said. */
  readonly netlink?: number;
}

export interface Capture {
  readonly segments: readonly Segment[];
  readonly descriptors: ReadonlySet<number>;
  readonly processes: ReadonlySet<number>;
  /** Whether the program ran to its end and captured all that it wanted. */
  readonly complete: boolean;
  readonly steps: number;
}

/** Runs a capture program on a tracee's memory, as the eBPF program does. */
export function runCapture(program: CaptureProgram, given: Registers, memory: TraceeMemory): Capture {
  return new Machine(program, given, memory).run();
}

const WORD = (1n << 64n) - 1n;

class Machine {
  private readonly registers: bigint[] = Array(REGISTER_COUNT).fill(0n);
  private readonly segments: Segment[] = [];
  private readonly descriptors = new Set<number>();
  private readonly processes = new Set<number>();
  private bytesLeft = MOST_BYTES;
  private complete = true;
  private readonly netlink: number;

  constructor(
    private readonly program: CaptureProgram,
    { args, result, failed, stackPointer, netlink = 0 }: Registers,
    private readonly memory: TraceeMemory,
  ) {
    this.netlink = netlink;
    for (const [index, value] of args.entries()) this.registers[index] = value;
    this.registers[RESULT_REGISTER] = result;
    this.registers[FAILED_REGISTER] = failed ? 1n : 0n;
    this.registers[STACK_POINTER_REGISTER] = stackPointer;
  }

  run(): Capture {
    const { instructions } = this.program;
    let steps = 0;
    let at = 0;
    for (;;) {
      const instruction = instructions[at] as CaptureInstruction;
      if (instruction.operation === 'end') break;
      if (steps++ >= MOST_STEPS) {
        this.complete = false;
        break;
      }
      at = this.step(instruction) ?? at + 1;
    }
    const { segments, descriptors, processes, complete } = this;
    return { segments, descriptors, processes, complete, steps };
  }

  /** Where the program goes on, undefined for the next instruction. */
  private step({ operation, to, a, b, constant, target }: CaptureInstruction): number | undefined {
    const { registers } = this;
    const x = registers[a] as bigint;
    const y = registers[b] as bigint;
    const k = BigInt(constant);
    const set = (value: bigint): undefined => {
      registers[to] = value & WORD;
      return undefined;
    };
    switch (operation) {
      case 'constant':
        return set(k);
      case 'copy':
        return set(x);
      case 'load8':
        return set(this.load(x + k, 1));
      case 'load16':
        return set(this.load(x + k, 2));
      case 'load32':
        return set(this.load(x + k, 4));
      case 'load64':
        return set(this.load(x + k, 8));
      case 'add':
        return set(x + y);
      case 'subtract':
        return set(x - y);
      case 'multiply':
        return set(x * y);
      case 'least':
        return set(x < y ? x : y);
      case 'addConstant':
        return set(x + k);
      case 'multiplyConstant':
        return set(x * k);
      case 'maskConstant':
        return set(x & k);
      case 'shiftRightConstant':
        return set(x >> k);
      case 'leastConstant':
        return set(x < k ? x : k);
      case 'bytes':
        this.capture(x, Number(y < k ? y : k));
        return undefined;
      case 'string':
        this.captureString(x, constant);
        return undefined;
      case 'jump':
        return target;
      case 'jumpIfEqual':
        return x === k ? target : undefined;
      case 'jumpUnlessEqual':
        return x !== k ? target : undefined;
      case 'jumpIfBelow':
        return x < k ? target : undefined;
      case 'jumpIfLess':
        return x < y ? target : undefined;
      case 'loop':
        set((registers[to] as bigint) - 1n);
        return registers[to] !== 0n ? target : undefined;
      case 'dispatch':
        return this.program.tables[constant]?.get(Number(x));
      case 'netlinkProtocol':
        return set(BigInt(this.netlink + 1));
      case 'bpfObject':
        return set(BigInt(this.memory.bpfObject(Number(x))));
      case 'descriptor':
        this.captureDescriptor(Number(x & 0xffff_ffffn), constant, Number(y & 0xffff_ffffn) | 0);
        return undefined;
      case 'process':
        this.processes.add(Number(x & 0xffff_ffffn) | 0);
        return undefined;
      // More than what concerns a traced path may be told.
      case 'siftDescriptor':
      case 'siftString':
      case 'sifted':
        return undefined;
      case 'end':
        throw new Error('no step');
    }
  }

  private captureDescriptor(fd: number, by: number, whose: number): void {
    if (by === WHOSE.own) this.descriptors.add(descriptorKey(fd, 0));
    else if (by === WHOSE.number && whose > 0) this.descriptors.add(descriptorKey(fd, whose));
    else if (by === WHOSE.pidfd && whose >= 0) this.descriptors.add(descriptorKey(fd, ~whose));
  }

  private load(address: bigint, size: number): bigint {
    const { memory } = this;
    const mark = memory.mark();
    const at = memory.read(Number(address & WORD), size);
    let value = 0n;
    for (let index = size - 1; at >= 0 && index >= 0; index--)
      value = (value << 8n) | BigInt(memory.u8(at + index));
    memory.rewind(mark);
    return value;
  }

  private capture(address: bigint, length: number): void {
    const { memory } = this;
    const mark = memory.mark();
    const at = memory.readUpTo(Number(address), Math.min(length, this.bytesLeft + 1));
    if (at >= 0 && length > 0) this.keep(Number(address), at, memory.length);
    memory.rewind(mark);
  }

  private captureString(address: bigint, most: number): void {
    const { memory } = this;
    const mark = memory.mark();
    const at = memory.readUpTo(Number(address), Math.min(most, this.bytesLeft + 1));
    if (at >= 0) {
      const nul = memory.bytes.subarray(at, at + memory.length).indexOf(0);
      this.keep(Number(address), at, nul < 0 ? memory.length : nul + 1);
    }
    memory.rewind(mark);
  }

  private keep(address: number, at: number, length: number): void {
    const kept = Math.min(length, this.bytesLeft);
    if (kept < length) this.complete = false;
    this.bytesLeft -= kept;
    this.segments.push({ address, bytes: Buffer.from(this.memory.bytes.subarray(at, at + kept)) });
  }
}
