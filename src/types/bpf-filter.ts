import type { Abi } from '../abi/abi.ts';
import type { Constants } from '../abi/constants.ts';
import { nameOf } from '../abi/constants.ts';
import {
  BPF_ALU_OPERATIONS,
  BPF_CLASSES,
  BPF_JUMP_OPERATIONS,
  BPF_MISC_OPERATIONS,
  BPF_MODES,
  BPF_RETURN_VALUES,
  BPF_SIZES,
  BPF_SOURCES,
} from '../abi/generated/bpf.ts';
import { SECCOMP_ACTIONS } from '../abi/generated/process.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { planArray, printArray } from './pointer.ts';
import { Aggregate, Scalar, type Scope, type Type } from './type.ts';

/** Prints the constant of a statement: what it means depends on who runs the program. */
export type ConstantPrinter = (c: Decoding, code: number, constant: number) => void;

/**
 * A pointer to `struct sock_fprog` (linux/filter.h), a classic BPF program: `{len=3, filter=0x...}`, under `-v` with
 * its statements.
 */
export function filterProgram(printConstant: ConstantPrinter): Type {
  return new FilterProgram(printConstant);
}

/** Prints `struct sock_fprog` that lies at `at` in the memory's window. */
export function printFilterProgram(c: Decoding, at: number, printConstant: ConstantPrinter): void {
  const { memory, out } = c;
  const count = memory.u16(at);
  const pointerAt = at + c.abi.wordSize;
  const low = memory.u32(pointerAt);
  const high = c.abi.wordSize === 8 ? memory.u32(pointerAt + 4) : 0;
  out.beginStruct();
  out.field('len');
  out.int(count);
  out.field('filter');
  if (c.options.abbreviate) out.address(low, high);
  else printStatements(c, low, high, count, printConstant);
  out.endStruct();
}

/** Plans the reading of `struct sock_fprog` at an address, and of what `printFilterProgram` shows of it. */
export function planFilterProgram(plan: CapturePlanner, address: CaptureValue): void {
  const { wordSize } = plan.abi;
  plan.bytes(address, 2 * wordSize, 2 * wordSize);
  if (!plan.abbreviate) planStatements(plan, plan.loadWord(address, wordSize), plan.load(address, 0, 2));
}

/** Prints `count` statements of a program behind a pointer. */
export function printStatements(
  c: Decoding,
  low: number,
  high: number,
  count: number,
  printConstant: ConstantPrinter,
): void {
  printArray(c, new Statement(printConstant), low, high, count, MOST_STATEMENTS);
}

/** A statement of a program. */
export function filterStatement(printConstant: ConstantPrinter): Type {
  return new Statement(printConstant);
}

/** Plans what `printStatements` reads; the statements of all programs lie alike. */
export function planStatements(plan: CapturePlanner, start: CaptureValue, count: CaptureNumber): void {
  planArray(plan, SECCOMP_STATEMENT, start, count, MOST_STATEMENTS);
}

/** `BPF_MAXINSNS` (linux/bpf_common.h). */
const MOST_STATEMENTS = 4096;

/** Bits of a statement's code (linux/bpf_common.h). */
const CLASS = 0x07;
const SIZE = 0x18;
const MODE = 0xe0;
const SOURCE = 0x08;
const OPERATION = 0xf0;
const RETURN_VALUE = 0x18;
const MISC_OPERATION = 0xf8;
const BPF_RET = 6;

class FilterProgram extends Scalar {
  override readonly follows = true;

  constructor(private readonly printConstant: ConstantPrinter) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, 2 * c.abi.wordSize);
    if (at >= 0) printFilterProgram(c, at, this.printConstant);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => planFilterProgram(plan, value));
  }
}

class Statements extends Scalar {
  override readonly follows = true;

  constructor(private readonly count: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new Statements(this.count.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (c.options.abbreviate || !c.mayFollow) c.printAddress(low, high);
    else printArray(c, SECCOMP_STATEMENT, low, high, this.count.get(c, scope), MOST_STATEMENTS);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    if (!plan.abbreviate) planStatements(plan, value, this.count.plan(plan, scope));
  }
}

/** `struct sock_filter`: `BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_ALLOW)`, or `BPF_JUMP` where it has targets. */
class Statement extends Aggregate {
  constructor(private readonly printConstant: ConstantPrinter) {
    super();
  }

  size(): number {
    return 8;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    const { memory, out } = c;
    const code = memory.u16(at);
    const ifTrue = memory.u8(at + 2);
    const ifFalse = memory.u8(at + 3);
    const constant = memory.u32(at + 4);
    const jumps = ifTrue !== 0 || ifFalse !== 0;
    out.beginCall(jumps ? 'BPF_JUMP' : 'BPF_STMT');
    out.element();
    printCode(c, code);
    out.element();
    if (jumps) {
      out.hex(constant, 0);
      out.element();
      out.hex(ifTrue, 0);
      out.element();
      out.hex(ifFalse, 0);
    } else {
      this.printConstant(c, code, constant);
    }
    out.endCall();
  }
}

function printCode(c: Decoding, code: number): void {
  c.out.enumeration(BPF_CLASSES, code & CLASS, 0);
  switch (code & CLASS) {
    case 0:
    case 1:
      printPart(c, BPF_SIZES, code & SIZE);
      printPart(c, BPF_MODES, code & MODE);
      break;
    case 2:
    case 3:
      printUnknown(c, code & ~CLASS);
      break;
    case 4:
      printPart(c, BPF_SOURCES, code & SOURCE);
      printPart(c, BPF_ALU_OPERATIONS, code & OPERATION);
      break;
    case 5:
      printPart(c, BPF_SOURCES, code & SOURCE);
      printPart(c, BPF_JUMP_OPERATIONS, code & OPERATION);
      break;
    case BPF_RET:
      printPart(c, BPF_RETURN_VALUES, code & RETURN_VALUE);
      printUnknown(c, code & ~(CLASS | RETURN_VALUE));
      break;
    default:
      printPart(c, BPF_MISC_OPERATIONS, code & MISC_OPERATION);
      printUnknown(c, code & ~(CLASS | MISC_OPERATION));
  }
}

/** Prints `|` and one part of an instruction's code, for programs of either kind. */
export function printPart(c: Decoding, set: Constants, value: number): void {
  const name = nameOf(set, value);
  c.out.or();
  if (name !== undefined) {
    c.out.constant(name, value, 0);
    return;
  }
  c.out.hex(value, 0);
  c.out.meaning(BPF_CLASSES.placeholder);
}

/** Prints `|` and bits of an instruction's code that mean nothing, if there are any. */
export function printUnknown(c: Decoding, bits: number): void {
  if (bits === 0) return;
  c.out.or();
  c.out.hex(bits, 0);
  c.out.comment(BPF_CLASSES.placeholder);
}

/** What seccomp does with a call: the action, and its 16 bits of data (linux/seccomp.h). */
function printSeccompConstant(c: Decoding, code: number, constant: number): void {
  if ((code & CLASS) !== BPF_RET) {
    c.out.hex(constant, 0);
    return;
  }
  const data = constant & 0xffff;
  c.out.enumeration(SECCOMP_ACTIONS, (constant & 0xffff0000) >>> 0, 0);
  if (data === 0) return;
  c.out.or();
  c.out.hex(data, 0);
}

const SECCOMP_STATEMENT = new Statement(printSeccompConstant);

/** As `filterProgram`, of programs that seccomp runs. */
export const bpfProgram: Type = filterProgram(printSeccompConstant);

/** A pointer to `count` statements of such a program; under `-v` the statements. */
export function seccompStatements(count: LengthLike): Type {
  return new Statements(toLength(count));
}
