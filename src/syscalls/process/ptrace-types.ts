import type { Abi } from '../../abi/abi.ts';
import {
  AUDIT_ARCHITECTURES,
  PTRACE_SYSCALL_INFO_OPERATIONS,
  SECCOMP_FILTER_FLAGS,
  USER_OFFSETS,
} from '../../abi/generated/process.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { negatedErrorNumber } from '../../types/error-number.ts';
import { RETURNED } from '../../types/length.ts';
import { scalar } from '../../types/numbers.ts';
import { array } from '../../types/pointer.ts';
import {
  floatingRegisters,
  generalRegisters,
  printRegisters,
  type RegisterField,
  type RegisterSet,
} from '../../types/registers.ts';
import { printSystemCallNumber, siginfo } from '../../types/siginfo.ts';
import { Scalar, type Type } from '../../types/type.ts';

/** An offset in `struct user` (asm/user_64.h): `8*R15`, `offsetof(struct user, i387)+8`. */
export const userOffset = scalar('word', (c, low, high) => {
  const { entries } = USER_OFFSETS;
  let last = 0;
  while (last + 1 < entries.length && (entries[last + 1]?.[1] as number) <= low) last++;
  const [name, value] = entries[last] as readonly [string, number];
  if (high !== 0 || (last === entries.length - 1 && value !== low)) {
    c.printAddress(low, high);
    return;
  }
  c.out.beginParts(low, 0, 'address');
  c.out.symbol(value === low ? name : `${name}+${low - value}`);
  c.out.endParts();
});

/** A pointer to all registers of a kind. */
export function registerPointer(kind: 'general' | 'floating'): Type {
  return new RegisterPointer(kind === 'general' ? generalRegisters : floatingRegisters);
}

class RegisterPointer extends Scalar {
  override readonly follows = true;

  constructor(private readonly setOf: (abi: Abi) => RegisterSet) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const set = this.setOf(c.abi);
    const at = c.readOrPrintAddress(low, high, set.size);
    if (at >= 0) printRegisters(c, set, at, set.size);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    const { size } = this.setOf(plan.abi);
    plan.unlessFailed(() => plan.bytes(value, size, size));
  }
}

/** Register sets that are told field by field (linux/elf.h). */
const NT_PRSTATUS = 1;
const NT_FPREGSET = 2;

/** An iovec in argument 3, whose buffer holds the set that argument 2 names. The kernel stores how much of it it took. */
abstract class RegisterVector extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** The length of the buffer; -1 where it cannot be read. */
  remember(c: Decoding, low: number, high: number): number {
    const { wordSize } = c.abi;
    const address = c.toWord(low, high);
    const at = address === 0 || !c.followsStructures ? -1 : c.memory.read(address, 2 * wordSize);
    return at < 0 ? -1 : c.memory.word(at + wordSize, wordSize);
  }

  captureRemembered(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, 2 * plan.abi.wordSize, 2 * plan.abi.wordSize);
  }

  abstract override print(c: Decoding, low: number, high: number): void;

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planVector(plan, value);
  }
}

/** PTRACE_SETREGSET's iovec. */
export const registerVector: Type = new (class extends RegisterVector {
  print(c: Decoding, low: number, high: number): void {
    const at = beginVector(c, low, high);
    if (at >= 0) printLength(c, at);
  }

  complete(c: Decoding, low: number, high: number): void {
    const before = c.call.remembered[VECTOR] as number;
    if (before < 0) return;
    c.out.continueStruct();
    const { wordSize } = c.abi;
    const at = c.memory.read(c.toWord(low, high), 2 * wordSize);
    if (at >= 0 && c.memory.word(at + wordSize, wordSize) !== before) {
      c.out.becomes();
      printLength(c, at);
    }
    c.out.endStruct();
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.regardless(() => plan.bytes(value, 2 * plan.abi.wordSize, 2 * plan.abi.wordSize));
  }
})();

/** PTRACE_GETREGSET's iovec. */
export const storedRegisterVector: Type = new (class extends RegisterVector {
  print(c: Decoding, low: number, high: number): void {
    const at = beginVector(c, low, high);
    if (at < 0) return;
    const before = c.call.remembered[VECTOR] as number;
    if (before >= 0 && before !== c.memory.word(at + c.abi.wordSize, c.abi.wordSize)) {
      c.out.int(before);
      c.out.becomes();
    }
    printLength(c, at);
    c.out.endStruct();
  }
})();

/** Which argument the vector is. */
const VECTOR = 3;

/** Prints the vector up to its length; gives where it is, or less than 0 where it cannot be read. */
function beginVector(c: Decoding, low: number, high: number): number {
  const { memory, out } = c;
  const { wordSize } = c.abi;
  const { errno } = c;
  c.errno = 0;
  const at = c.readOrPrintAddress(low, high, 2 * wordSize);
  c.errno = errno;
  if (at < 0) return at;
  out.beginStruct();
  out.field('iov_base');
  const length = memory.word(at + wordSize, wordSize);
  printBuffer(c, memory.u32(at), wordSize === 8 ? memory.u32(at + 4) : 0, length);
  out.field('iov_len');
  return at;
}

function printLength(c: Decoding, at: number): void {
  const { wordSize } = c.abi;
  const high = wordSize === 8 ? c.memory.u32(at + wordSize + 4) : 0;
  c.out.unsigned(c.memory.u32(at + wordSize), high);
}

function printBuffer(c: Decoding, low: number, high: number, length: number): void {
  const kind = c.low(2);
  const set =
    kind === NT_PRSTATUS
      ? generalRegisters(c.abi)
      : kind === NT_FPREGSET
        ? floatingRegisters(c.abi)
        : undefined;
  // The kernel refuses what ends within a register.
  if (!set || length === 0 || length % registerSize(c) !== 0) {
    c.printAddress(low, high);
    return;
  }
  const at = c.readOrPrintAddress(low, high, Math.min(length, set.size));
  if (at >= 0) printRegisters(c, set, at, length);
}

/** Bytes of a general register, which counts for the floating ones, too; of x32 that is more than a word. */
function registerSize({ abi }: Decoding): number {
  return (generalRegisters(abi).fields[0] as RegisterField).type.size(abi);
}

/** Plans what `beginVector` reads, whichever set it is. */
function planVector(plan: CapturePlanner, value: CaptureValue): void {
  const { abi } = plan;
  plan.bytes(value, 2 * abi.wordSize, 2 * abi.wordSize);
  const largest = Math.max(generalRegisters(abi).size, floatingRegisters(abi).size);
  plan.unlessFailed(() => plan.bytes(plan.loadWord(value, 0), plan.loadWord(value, abi.wordSize), largest));
}

const METADATA_SIZE = 16;

/** `struct seccomp_metadata` (linux/ptrace.h): the number of the filter is given, its flags are stored. */
export const filterMetadata: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const { memory, out } = c;
    const { errno } = c;
    c.errno = 0;
    const at = c.word(2) < 8 ? -1 : c.readOrPrintAddress(low, high, 8);
    c.errno = errno;
    if (c.word(2) < 8) c.printAddress(low, high);
    if (at < 0) return;
    out.beginStruct();
    out.field('filter_off');
    out.unsigned(memory.u32(at), memory.u32(at + 4));
    if (!c.failed && c.result >= METADATA_SIZE) printMetadataFlags(c, low, high);
    out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, METADATA_SIZE, METADATA_SIZE);
  }
})();

function printMetadataFlags(c: Decoding, low: number, high: number): void {
  const at = c.memory.read(c.toWord(low, high), METADATA_SIZE);
  if (at < 0) return;
  c.out.field('flags');
  c.out.flags(SECCOMP_FILTER_FLAGS, c.memory.u32(at + 8), c.memory.u32(at + 12));
  if (c.result > METADATA_SIZE) c.out.more();
}

/** `struct ptrace_syscall_info` (linux/ptrace.h): its size, and where its parts end. */
const INFO_SIZE = 88;
const OP_ENTRY = 1;
const OP_EXIT = 2;
const OP_SECCOMP = 3;

/** As much of `struct ptrace_syscall_info` as the call says that there is. */
class SystemCallInfo extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const length = this.length(c);
    const at = length === 0 ? -1 : c.readOrPrintAddress(low, high, length);
    if (length === 0) c.printAddress(low, high);
    if (at >= 0) printInfo(c, at, length);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => plan.bytes(value, INFO_SIZE, INFO_SIZE));
  }

  protected length(c: Decoding): number {
    return Math.min(c.word(2), c.failed ? 0 : c.result, INFO_SIZE);
  }
}

/** The same for a thread that is to get it: as much as is given. */
class GivenSystemCallInfo extends SystemCallInfo {
  override length(c: Decoding): number {
    return Math.min(c.word(2), INFO_SIZE);
  }
}

export const systemCallInfo: Type = new SystemCallInfo();
export const givenSystemCallInfo: Type = new GivenSystemCallInfo();

function printInfo(c: Decoding, at: number, length: number): void {
  const { memory, out } = c;
  const op = memory.u8(at);
  out.beginStruct();
  out.field('op');
  out.enumeration(PTRACE_SYSCALL_INFO_OPERATIONS, op, 0);
  if (length >= 8) {
    out.field('arch');
    out.enumeration(AUDIT_ARCHITECTURES, memory.u32(at + 4), 0);
  }
  if (length >= 16) printPointer(c, 'instruction_pointer', at + 8);
  if (length >= 24) printPointer(c, 'stack_pointer', at + 16);
  if (length >= 32) printPart(c, op, at, length);
  out.endStruct();
}

function printPointer(c: Decoding, name: string, at: number): void {
  c.out.field(name);
  c.out.address(c.memory.u32(at), c.memory.u32(at + 4));
}

function printPart(c: Decoding, op: number, at: number, length: number): void {
  const { memory, out } = c;
  if (op === OP_EXIT) {
    out.field('exit');
    out.beginStruct();
    out.field('rval');
    if (length >= 33 && memory.u8(at + 32) !== 0 && memory.i32(at + 28) === -1)
      negatedErrorNumber.printAt(c, at + 24, at);
    else out.signed(memory.u32(at + 24), memory.u32(at + 28));
    if (length >= 33) {
      out.field('is_error');
      out.int(memory.u8(at + 32));
    }
    out.endStruct();
  } else if (op === OP_ENTRY || op === OP_SECCOMP) {
    out.field(op === OP_ENTRY ? 'entry' : 'seccomp');
    out.beginStruct();
    out.field('nr');
    printNumber(c, at);
    if (length >= 40) printArguments(c, at + 32, Math.min(6, Math.floor((length - 32) / 8)));
    if (op === OP_SECCOMP && length >= 84) {
      out.field('ret_data');
      out.int(memory.u32(at + 80));
    }
    out.endStruct();
  }
}

/** The call's number, in the table of the architecture. */
function printNumber(c: Decoding, at: number): void {
  const { memory, out } = c;
  const [low, high] = [memory.u32(at + 24), memory.u32(at + 28)];
  if (high === 0) printSystemCallNumber(c, low, memory.u32(at + 4), c.abi);
  else out.unsigned(low, high);
}

function printArguments(c: Decoding, at: number, count: number): void {
  c.out.field('args');
  c.out.beginArray();
  for (let index = 0; index < count; index++) {
    c.out.element();
    c.out.hex(c.memory.u32(at + 8 * index), c.memory.u32(at + 8 * index + 4));
  }
  c.out.endArray();
}

const siginfos = array(siginfo, RETURNED);

/** What PTRACE_PEEKSIGINFO stored: as strace has it, not even an empty list where structures are not followed. */
export const peekedSiginfos: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (c.followsStructures) siginfos.print(c, low, high, scope);
    else c.printAddress(low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    siginfos.capture?.(plan, value, scope);
  }
})();
