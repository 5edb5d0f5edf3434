import type { Abi } from '../../abi/abi.ts';
import { constantValue } from '../../abi/constants.ts';
import {
  IO_URING_ENTER_FLAGS,
  IO_URING_FEATURES,
  IO_URING_SETUP_FLAGS,
} from '../../abi/generated/descriptors.ts';
import { UNREADABLE } from '../../events/memory.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { descriptorResult, fd, planDescriptor, printDescriptor } from '../../types/descriptor.ts';
import { inlineArray } from '../../types/inline.ts';
import { address, hex64, hexInt, uint, ulong } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { sigset } from '../../types/sigset.ts';
import { struct, unlessZero } from '../../types/struct.ts';
import { timespec64 } from '../../types/timespec.ts';
import { Scalar, type Type } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { registerCall } from './io-uring-register.ts';

/** `struct io_sqring_offsets` (linux/io_uring.h). */
const submissionRing = struct({
  head: uint,
  tail: uint,
  ring_mask: uint,
  ring_entries: uint,
  flags: uint,
  dropped: uint,
  array: uint,
  resv1: unlessZero(hexInt),
  user_addr: unlessZero(hex64),
});

/** `struct io_cqring_offsets`. */
const completionRing = struct({
  head: uint,
  tail: uint,
  ring_mask: uint,
  ring_entries: uint,
  overflow: uint,
  cqes: uint,
  flags: uint,
  resv1: unlessZero(hexInt),
  user_addr: unlessZero(hex64),
});

/** Where the members of `struct io_uring_params` lie, and its bytes: the same on both ABIs. */
const CQ_ENTRIES = 4;
const FLAGS = 8;
const THREAD_CPU = 12;
const THREAD_IDLE = 16;
const FEATURES = 20;
const WQ_FD = 24;
const RESERVED = 28;
const SUBMISSION_RING = 40;
const COMPLETION_RING = 80;
const SIZE = 120;

const HAS_WQ_FD = constantValue(IO_URING_SETUP_FLAGS, 'IORING_SETUP_ATTACH_WQ');
const reserved = unlessZero(inlineArray(hexInt, 3));

/** What io_uring_setup(2) is asked for, and, within the same braces, what it made. */
const parameters: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  remember(c: Decoding, low: number, high: number): number {
    return c.followsStructures ? readParameters(c, low, high) : UNREADABLE;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, SIZE);
    if (at === UNREADABLE) return;
    const { memory, out } = c;
    const asked = memory.u32(at + FLAGS);
    out.beginStruct();
    out.field('flags');
    out.flags(IO_URING_SETUP_FLAGS, asked, 0);
    out.field('sq_thread_cpu');
    out.hex(memory.u32(at + THREAD_CPU), 0);
    out.field('sq_thread_idle');
    out.int(memory.u32(at + THREAD_IDLE));
    if ((asked & HAS_WQ_FD) !== 0) {
      out.field('wq_fd');
      printDescriptor(c, memory.i32(at + WQ_FD));
    }
    reserved.printField?.(c, 'resv', at + RESERVED, at);
  }

  complete(c: Decoding, low: number, high: number): void {
    if (c.call.remembered[PARAMETERS] === UNREADABLE) return;
    const { memory, out } = c;
    const at = c.failed ? UNREADABLE : readParameters(c, low, high);
    out.resumeStruct();
    if (at !== UNREADABLE) {
      out.field('sq_entries');
      out.int(memory.u32(at));
      out.field('cq_entries');
      out.int(memory.u32(at + CQ_ENTRIES));
      out.field('features');
      out.flags(IO_URING_FEATURES, memory.u32(at + FEATURES), 0);
      out.field('sq_off');
      submissionRing.printAt(c, at + SUBMISSION_RING, at);
      out.field('cq_off');
      completionRing.printAt(c, at + COMPLETION_RING, at);
    }
    out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, SIZE, SIZE);
    planDescriptor(plan, plan.load(value, WQ_FD, 4));
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => plan.bytes(value, SIZE, SIZE));
  }
})();

/** The register of the parameters. */
const PARAMETERS = 1;

function readParameters(c: Decoding, low: number, high: number): number {
  const address = c.toWord(low, high);
  return address === 0 ? UNREADABLE : c.memory.read(address, SIZE);
}

const entering = { fd, to_submit: uint, min_complete: uint, flags: flags(IO_URING_ENTER_FLAGS) };
const enterWithMask = syscall('io_uring_enter', {
  ...entering,
  sigset: sigset('sigsetsize'),
  sigsetsize: ulong,
});
/** `struct io_uring_getevents_arg`. */
const waiting = struct({
  sigmask: wide(sigset('sigmask_sz')),
  sigmask_sz: uint,
  min_wait_usec: uint,
  ts: wide(pointer(timespec64)),
});
const enterWithArgument = syscall('io_uring_enter', { ...entering, arg: pointer(waiting), argsz: ulong });
const enterWithPlace = syscall('io_uring_enter', { ...entering, arg: ulong, argsz: ulong });
const enterWithBoth = syscall('io_uring_enter', { ...entering, sigset: address, sigsetsize: ulong });

/** Register of io_uring_enter's flags, and those that say what its fifth argument is. */
const ENTER_FLAGS = 3;
const EXT_ARG = constantValue(IO_URING_ENTER_FLAGS, 'IORING_ENTER_EXT_ARG');
const EXT_ARG_REG = constantValue(IO_URING_ENTER_FLAGS, 'IORING_ENTER_EXT_ARG_REG');

const ENTRIES: ReadonlyMap<number, Syscall> = new Map([
  [EXT_ARG, enterWithArgument],
  [EXT_ARG_REG, enterWithPlace],
  [EXT_ARG | EXT_ARG_REG, enterWithBoth],
]);

/** The argument is a mask, or a structure with one; or it is where in a registered region such a structure lies. */
const enter: Syscall = {
  ...enterWithMask,
  variant: ({ args }) => {
    const kind = (args[2 * ENTER_FLAGS] as number) & (EXT_ARG | EXT_ARG_REG);
    return ENTRIES.get(kind) ?? enterWithMask;
  },
  captureVariant(plan, planRow) {
    const kind = plan.mask(plan.argument(ENTER_FLAGS), EXT_ARG | EXT_ARG_REG);
    const cases = [...ENTRIES].map(([key, row]) => [key, () => planRow(row)] as const);
    plan.choose(kind, new Map(cases), () => planRow(enterWithMask));
  },
};

/** io_uring(7). */
export const ioUringCalls: readonly Syscall[] = [
  syscall('io_uring_setup', { entries: uint, params: parameters }, { result: descriptorResult }),
  enter,
  registerCall,
];
