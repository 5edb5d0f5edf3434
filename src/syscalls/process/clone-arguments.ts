import type { Abi } from '../../abi/abi.ts';
import { constants } from '../../abi/constants.ts';
import { CLONE_FLAGS, CLONE3_FLAGS } from '../../abi/generated/process.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { pid } from '../../types/ids.ts';
import { type Length, type LengthLike, toLength } from '../../types/length.ts';
import { int, address as plainAddress } from '../../types/numbers.ts';
import { planArray, pointee, pointer, printArray } from '../../types/pointer.ts';
import { printSignal } from '../../types/signal.ts';
import { hasTail, planWithTail, printTail } from '../../types/tail.ts';
import { Scalar, type Scope, type Type } from '../../types/type.ts';
import { userDescriptor } from '../../types/user-descriptor.ts';

/** Sizes of `struct clone_args` (linux/sched.h): the first that was, and the one that is known here. */
const FIRST_SIZE = 64;
const KNOWN_SIZE = 88;
const OFFSETS = {
  flags: 0,
  pidfd: 8,
  childTid: 16,
  parentTid: 24,
  exitSignal: 32,
  stack: 40,
  stackSize: 48,
  tls: 56,
  setTid: 64,
  setTidSize: 72,
  cgroup: 80,
} as const;

const CLONE_PIDFD = 0x1000;
const CLONE_SETTLS = 0x80000;
const CLONE_PARENT_SETTID = 0x100000;
const CLONE_CHILD_CLEARTID = 0x200000;
const CLONE_CHILD_SETTID = 0x1000000;
/** In the high half of the flags. */
const CLONE_INTO_CGROUP = 2;

/** A pointer to `struct clone_args` of the size that argument `length` says; all its fields are 64 bits wide. */
export function cloneArguments(length: LengthLike): Type {
  return new CloneArguments(toLength(length));
}

/** Where i386 keeps a thread's local storage. */
const SEGMENT = pointer(userDescriptor);

class CloneArguments extends Scalar {
  override readonly follows = true;

  constructor(readonly length: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new CloneArguments(this.length.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const size = this.length.get(c, scope);
    const known = Math.min(size, KNOWN_SIZE);
    const at =
      known >= FIRST_SIZE && c.mayFollow ? c.memory.readPadded(c.toWord(low, high), known, KNOWN_SIZE) : -1;
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    c.out.beginStruct();
    printFields(c, at, size);
    printTail(c, c.toWord(low, high), KNOWN_SIZE, size);
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    planWithTail(plan, value, this.length.plan(plan, scope));
    planArray(
      plan,
      int,
      plan.loadWord(value, OFFSETS.setTid),
      plan.load(value, OFFSETS.setTidSize, 8),
      MOST_LEVELS,
    );
    if (plan.abi.wordSize === 8) return;
    plan.whenSet(plan.load(value, OFFSETS.flags, 4), CLONE_SETTLS, () =>
      SEGMENT.capture?.(plan, plan.loadWord(value, OFFSETS.tls), value),
    );
  }

  /** 1 where the call will leave the structure as it is. */
  remember(c: Decoding, low: number, high: number): number {
    const address = c.toWord(low, high);
    const size = c.word(1);
    const at = size < FIRST_SIZE || address === 0 ? -1 : c.memory.read(address, Math.min(size, KNOWN_SIZE));
    if (at < 0) return 1;
    if ((c.memory.u32(at) & (CLONE_PIDFD | CLONE_PARENT_SETTID)) !== 0) return 0;
    return hasTail(c, address, KNOWN_SIZE, c.word(1)) ? 0 : 1;
  }
}

/** Prints what a call that succeeded stored where the structure at `address` says: ` => {parent_tid=[123]}`. */
export function printStoredIds(c: Decoding, address: number): void {
  const at = c.mayFollow ? c.memory.read(address, FIRST_SIZE) : -1;
  if (at < 0) return;
  const flags = c.memory.u32(at);
  if ((flags & (CLONE_PIDFD | CLONE_PARENT_SETTID)) === 0 && !hasTail(c, address, KNOWN_SIZE, c.word(1)))
    return;
  c.out.becomes();
  c.out.beginStruct();
  if ((flags & CLONE_PIDFD) !== 0) printPlaceOf(c, 'pidfd', PIDFD_PLACE, at + OFFSETS.pidfd);
  if ((flags & CLONE_PARENT_SETTID) !== 0) printPlaceOf(c, 'parent_tid', TID_PLACE, at + OFFSETS.parentTid);
  printTail(c, address, KNOWN_SIZE, c.word(1));
  c.out.endStruct();
}

const PIDFD_PLACE = pointee(fd);
const TID_PLACE = pointee(pid);

/** Plans what `printStoredIds` reads. */
export function planStoredIds(plan: CapturePlanner, address: CaptureValue, size: CaptureValue): void {
  plan.unlessFailed(() => {
    planWithTail(plan, address, size);
    PIDFD_PLACE.capture?.(plan, plan.loadWord(address, OFFSETS.pidfd), address);
    TID_PLACE.capture?.(plan, plan.loadWord(address, OFFSETS.parentTid), address);
  });
}

function printPlaceOf(c: Decoding, name: string, type: Type, at: number): void {
  c.out.field(name);
  printPlace(c, type, at);
}

/** All addresses have 64 bits here, and one that an i386 program cannot have is followed nowhere. */
function printPlace(c: Decoding, type: Type, at: number): void {
  const low = c.memory.u32(at);
  const high = c.memory.u32(at + 4);
  if (c.abi.wordSize === 4 && high !== 0) c.out.address(low, high);
  else type.print(c, low, high, -1);
}

/** @param size bytes that the caller says there are: a field that is not among them is not shown */
function printFields(c: Decoding, at: number, size: number): void {
  const { memory, out } = c;
  const low = memory.u32(at);
  const high = memory.u32(at + 4);
  out.field('flags');
  printFlags(c, low, high);
  if ((low & CLONE_PIDFD) !== 0) printAddressAt(c, 'pidfd', at + OFFSETS.pidfd);
  if ((low & (CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID)) !== 0)
    printAddressAt(c, 'child_tid', at + OFFSETS.childTid);
  if ((low & CLONE_PARENT_SETTID) !== 0) printAddressAt(c, 'parent_tid', at + OFFSETS.parentTid);
  out.field('exit_signal');
  printExitSignal(c, memory.u32(at + OFFSETS.exitSignal), memory.u32(at + OFFSETS.exitSignal + 4));
  printAddressAt(c, 'stack', at + OFFSETS.stack);
  out.field('stack_size');
  out.hex(memory.u32(at + OFFSETS.stackSize), memory.u32(at + OFFSETS.stackSize + 4));
  if ((low & CLONE_SETTLS) !== 0) {
    out.field('tls');
    const tls = c.abi.wordSize === 4 ? SEGMENT : plainAddress;
    printPlace(c, tls, at + OFFSETS.tls);
  }
  if (memory.word(at + OFFSETS.setTid, 8) !== 0 || memory.word(at + OFFSETS.setTidSize, 8) !== 0)
    printChosenTids(c, at);
  const isInto = (high & CLONE_INTO_CGROUP) !== 0 || memory.word(at + OFFSETS.cgroup, 8) !== 0;
  if (isInto && size > OFFSETS.cgroup) {
    out.field('cgroup');
    out.unsigned(memory.u32(at + OFFSETS.cgroup), memory.u32(at + OFFSETS.cgroup + 4));
  }
}

/** The flags that clone has too come first, then those of clone3 alone. */
function printFlags(c: Decoding, low: number, high: number): void {
  c.out.flags(ALL_FLAGS, low, high);
}

const ALL_FLAGS = constants(CLONE_FLAGS.placeholder, [...CLONE_FLAGS.entries, ...CLONE3_FLAGS.entries]);

/** More tids than namespaces can be nested are never chosen (`MAX_PID_NS_LEVEL`, linux/pid_namespace.h). */
const MOST_LEVELS = 32;

function printChosenTids(c: Decoding, at: number): void {
  const { memory, out } = c;
  const count = memory.word(at + OFFSETS.setTidSize, 8);
  const low = memory.u32(at + OFFSETS.setTid);
  const high = memory.u32(at + OFFSETS.setTid + 4);
  const countLow = memory.u32(at + OFFSETS.setTidSize);
  const countHigh = memory.u32(at + OFFSETS.setTidSize + 4);
  out.field('set_tid');
  if (count === 0 || count > MOST_LEVELS) out.address(low, high);
  else printArray(c, int, low, high, count);
  out.field('set_tid_size');
  out.unsigned(countLow, countHigh);
}

function printExitSignal(c: Decoding, low: number, high: number): void {
  if (high === 0 && low < 0x8000_0000) printSignal(c, low);
  else c.out.unsigned(low, high);
}

function printAddressAt(c: Decoding, name: string, at: number): void {
  c.out.field(name);
  c.out.address(c.memory.u32(at), c.memory.u32(at + 4));
}
