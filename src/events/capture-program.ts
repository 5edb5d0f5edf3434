import type { Abi } from '../abi/abi.ts';

/**
 * What a backend must read of a tracee's memory at the entry or at the return of a call, as a program for a small
 * register machine. The catalogue yields these programs; a backend that cannot ask the decoders what they want to
 * read (since nothing of them runs where the memory is) interprets them there.
 *
 * There are 64 registers of 64 bits. When a program starts, 0 to 5 hold the arguments as the kernel sees them
 * (zero-extended under i386), 6 what the call returned (0 at entry and after a failure), 7 whether it failed (1 or 0), 8
 * the stack pointer.
 * All arithmetic is unsigned and wraps. What is read and found unreadable counts as 0.
 */
export interface CaptureProgram {
  readonly instructions: readonly CaptureInstruction[];
  /** For each table that `dispatch` names, by its index: where the program goes on for a value. */
  readonly tables: readonly ReadonlyMap<number, number>[];
}

export interface CaptureInstruction {
  readonly operation: CaptureOperation;
  /** The register that is written. */
  readonly to: number;
  /** The first and the second register that are read. */
  readonly a: number;
  readonly b: number;
  /** A constant: an unsigned number below 2^53. */
  readonly constant: number;
  /** Index of the instruction that a jump goes to. */
  readonly target: number;
}

/** Where registers with a meaning of their own are. */
export const RESULT_REGISTER = 6;
export const FAILED_REGISTER = 7;
export const STACK_POINTER_REGISTER = 8;
export const FIRST_FREE_REGISTER = 9;
export const REGISTER_COUNT = 64;

/** The numbers are those of `enum capture_operation` (bpf/capture.h). */
export const CAPTURE_OPERATIONS = {
  /** The program ends. */
  end: 0,
  /** to = constant */
  constant: 1,
  /** to = a */
  copy: 2,
  /** to = the value of 1, 2, 4 or 8 bytes in the tracee's memory at a + constant, zero-extended */
  load8: 3,
  load16: 4,
  load32: 5,
  load64: 6,
  /** to = a + b, a - b, a * b, the lesser of a and b */
  add: 7,
  subtract: 8,
  multiply: 9,
  least: 10,
  /** to = a + constant, a * constant, a & constant (32 bits), a >> constant, the lesser of a and constant */
  addConstant: 11,
  multiplyConstant: 12,
  maskConstant: 13,
  shiftRightConstant: 14,
  leastConstant: 15,
  /** Captures as many as can be read of the b bytes, at most constant, at address a. */
  bytes: 16,
  /** Captures the string at address a up to its NUL, at most constant bytes. */
  string: 17,
  /** Goes on at target: always, or where a is (is not) the constant, is below the constant, a is below b. */
  jump: 18,
  jumpIfEqual: 19,
  jumpUnlessEqual: 20,
  jumpIfBelow: 21,
  jumpIfLess: 22,
  /** Takes 1 from register `to`, and goes on at target unless that left 0. */
  loop: 23,
  /** Goes on where table `constant` says for the value of a; at the next instruction where it says nothing. */
  dispatch: 24,
  /** Captures the protocol of the netlink socket behind descriptor a: to = 1 where it is one, else 0. */
  netlinkProtocol: 25,
  /** Captures which object of bpf(2) descriptor a is (`BPF_OBJECT`), and has that in `to`. */
  bpfObject: 26,
  /**
   * Captures what descriptor a leads to, or the working directory where it is AT_FDCWD: the thread's own, or by the constant
   * (`WHOSE`) of whom b is the number or a pidfd.
   */
  descriptor: 27,
  /** Captures whom the thread calls by number a: a process, a thread, or a group of processes. */
  process: 28,
  /**
   * Notes whether descriptor a may lead to one of the traced paths, or the string at address a may be one; after which the
   * program ends, and the call is told no more of, where none did.
   */
  siftDescriptor: 29,
  siftString: 30,
  sifted: 31,
} as const;

/** Whose descriptor is captured. */
export const WHOSE = { own: 0, number: 1, pidfd: 2 } as const;

export type CaptureOperation = keyof typeof CAPTURE_OPERATIONS;

/** The programs of all calls. */
export interface CapturePrograms {
  /** What is read when the call is entered (or else when it returned); undefined where nothing is. */
  programFor(abi: Abi['name'], number: number, atEntry: boolean): CaptureProgram | undefined;
}
