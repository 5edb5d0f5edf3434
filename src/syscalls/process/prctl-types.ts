import type { Abi } from '../../abi/abi.ts';
import { type Constants, constants, nameOf } from '../../abi/constants.ts';
import {
  PR_MTE_FLAGS,
  PR_PID_TYPES,
  PR_SPECULATION_CONTROLS,
  PR_SPECULATION_FEATURES,
  PR_TAGGED_ADDRESS_FLAGS,
} from '../../abi/generated/process.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { planProcess, printPid } from '../../types/ids.ts';
import { scalar } from '../../types/numbers.ts';
import { printSignal } from '../../types/signal.ts';
import { Scalar, type Type } from '../../types/type.ts';
import { verboseEnumeration } from '../../types/verbose-constants.ts';

/** Above this strace takes the number for no signal at all. */
const LARGEST_DEATH_SIGNAL = 128;

/** PR_SET_PDEATHSIG: a signal, in a whole register. */
export const deathSignal = scalar('word', (c, low, high) => {
  if (low > LARGEST_DEATH_SIGNAL || high !== 0) c.out.unsigned(low, high);
  else printSignal(c, low);
});

/** PR_SET_PTRACER: a process, or any. */
export const ptracer = scalar(
  'word',
  (c, low) => {
    if (low === 0xffffffff) c.out.constant('PR_SET_PTRACER_ANY', low, 0xffffffff, 'signed');
    else printPid(c, low | 0);
  },
  planProcess,
);

/** PR_SET_TIMERSLACK: a `long` that strace takes from the whole register, in i386 programs too. */
export const slack = scalar('word', (c, low, high) => c.out.signed(low, high));

/** PR_SCHED_CORE's kind of process, as a number with its name as a comment. */
export const pidTypeComment: Type = verboseEnumeration(PR_PID_TYPES, 4);

/** PR_SET_SPECULATION_CTRL's value: named for the misfeatures that are known. */
export const speculationControl = scalar('word', (c, low, high) => {
  if (nameOf(PR_SPECULATION_FEATURES, c.low(1), c.high(1)) === undefined) c.out.hex(low, high);
  else c.out.enumeration(SPECULATION_CONTROLS, low, high);
});

const SPECULATION_CONTROLS: Constants = constants('PR_SPEC_???', PR_SPECULATION_CONTROLS.entries);

/** The name of a thread: at most `limit` bytes, cut where none of them is NUL. */
export function comm(limit: number): Type {
  return new Comm(limit);
}

class Comm extends Scalar {
  override readonly follows = true;

  constructor(private readonly limit: number) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    const at = address === 0 || !c.mayRead ? -1 : c.memory.readString(address, this.limit);
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    const { length, terminated } = c.memory;
    const shown = Math.min(length, c.options.stringLimit);
    c.out.string(c.memory, at, shown, !terminated || shown < length);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => plan.string(value, this.limit));
  }
}

/** Bits of the SVE and SME vector length proper, below the flags. */
const VECTOR_LENGTH = 0xffff;

/** PR_SVE_SET_VL and PR_SME_SET_VL: flags, then the length of the vectors. */
export function vectorLength(flags: Constants): Type {
  return scalar('word', (c, low, high) => printLengthWithFlags(c, flags, low, high));
}

/** The note of a result that is a vector length with flags. */
export function vectorLengthNote(flags: Constants): (c: Decoding) => void {
  return (c) => {
    if (c.failed || (c.resultHigh === 0 && c.resultLow <= VECTOR_LENGTH)) return;
    if (c.out.constantStyle === 'raw') return;
    c.out.beginNote(true);
    printLengthWithFlags(c, flags, c.resultLow, c.resultHigh);
    c.out.endNote();
  };
}

function printLengthWithFlags(c: Decoding, flags: Constants, low: number, high: number): void {
  const flagsLow = (low & ~VECTOR_LENGTH) >>> 0;
  c.out.parts();
  if (flagsLow !== 0 || high !== 0) {
    c.out.beginParts(low, high);
    c.out.flags(flags, flagsLow, high);
    c.out.or();
    c.out.hex(low & VECTOR_LENGTH, 0);
    c.out.endParts();
  } else c.out.hex(low, 0);
}

/** Fields of the tagged-address control word of arm64 (linux/prctl.h). */
const TAG_SHIFT = 3;
const TAG_MASK = 0xffff;

/** PR_SET_TAGGED_ADDR_CTRL's flags. */
export const taggedAddressControl = scalar('word', (c, low, high) => {
  c.out.beginParts(low, high);
  printTagged(c, low, high);
  c.out.endParts();
});

/** The note of PR_GET_TAGGED_ADDR_CTRL. */
export function noteTaggedAddressFlags(c: Decoding): void {
  if (c.failed || c.out.constantStyle === 'raw') return;
  c.out.beginNote(true);
  printTagged(c, c.resultLow, c.resultHigh);
  c.out.endNote();
}

function printTagged(c: Decoding, low: number, high: number): void {
  const { out } = c;
  const tags = (low >>> TAG_SHIFT) & TAG_MASK;
  const rest = (low & ~((TAG_MASK << TAG_SHIFT) | 7)) >>> 0;
  out.parts();
  out.enumeration(PR_TAGGED_ADDRESS_FLAGS, low & 1, 0);
  out.or();
  out.enumeration(PR_MTE_FLAGS, low & 6, 0);
  if (tags !== 0) {
    out.or();
    out.hex(tags, 0);
    out.shifted(TAG_SHIFT, '<<PR_MTE_TAG_SHIFT');
  }
  if (rest !== 0 || high !== 0) {
    out.or();
    out.hex(rest, high);
  }
}
