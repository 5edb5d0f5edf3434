import type { Abi } from '../abi/abi.ts';

/**
 * A number that is not known before a call is made: an argument, the result, or what lies in the tracee's memory. A
 * plan does arithmetic with it and hands it on, and never sees it.
 */
export interface CaptureValue {
  /** The register that will hold it. */
  readonly register: number;
}

/** A number that a plan knows (a constant), or will know. */
export type CaptureNumber = CaptureValue | number;

/**
 * Collects what must be read of the tracee's memory so that a decoder will find there what it asks for. Each decoder
 * that reads says so beside its `print`: `capture` for what a register holds, `captureAt` for what lies in memory.
 *
 * More may be read than is printed: only what is missing changes a line. So where an exact condition takes effort, a
 * plan reads for all cases. It must not read without bound: each read names the most bytes that it can take.
 *
 * A value is valid until the body (of `each`, `whenEqual`, ...) in which it was made ends.
 */
export interface CapturePlanner {
  readonly abi: Abi;
  /** `-s`: bytes of a string, and elements of an array, that are shown. */
  readonly stringLimit: number;
  /** Off under `-v`. */
  readonly abbreviate: boolean;
  /** Whether this plan is for the return of the call; otherwise for its entry. */
  readonly exiting: boolean;
  /** Whether descriptors are shown by name (`-y`). */
  readonly namesDescriptors: boolean;
  /** Whether processes are shown by name, or by another number (`-Y`, `--decode-pids`). */
  readonly namesProcesses: boolean;
  /** What the call returned; 0 at entry, and where it failed. */
  readonly result: CaptureValue;
  readonly stackPointer: CaptureValue;

  /** Argument `index`, as the ABI's unsigned word. */
  argument(index: number): CaptureValue;
  constant(value: number): CaptureValue;
  /** The unsigned value of `size` bytes (1, 2, 4, 8) in the tracee's memory at `address + offset`. */
  load(address: CaptureValue, offset: number, size: number): CaptureValue;
  /** A pointer or `long` of the ABI, in the tracee's memory. */
  loadWord(address: CaptureValue, offset: number): CaptureValue;
  add(a: CaptureValue, b: CaptureNumber): CaptureValue;
  subtract(a: CaptureValue, b: CaptureNumber): CaptureValue;
  multiply(a: CaptureValue, b: CaptureNumber): CaptureValue;
  least(a: CaptureValue, b: CaptureNumber): CaptureValue;
  /** The bits of `value` that are in `mask` (32 bits). */
  mask(value: CaptureValue, mask: number): CaptureValue;
  shiftRight(value: CaptureValue, bits: number): CaptureValue;
  /** Changes a value that the plan made itself (not an argument): for what a loop carries along. */
  assign(target: CaptureValue, value: CaptureNumber): void;

  /** Reads `length` bytes at `address`, at most `most` (default: as many as a string may show, and one more). */
  bytes(address: CaptureValue, length: CaptureNumber, most?: number): void;
  /** Reads a NUL-terminated string, at most `most` bytes. */
  string(address: CaptureValue, most: number): void;

  /** Has the protocol at hand of the netlink socket behind a descriptor, and gives one more than it; 0 where it is none. */
  netlinkProtocol(descriptor: CaptureValue): CaptureValue;
  /** Has at hand which object of bpf(2) a descriptor is: one of `BPF_OBJECT`. */
  bpfObject(descriptor: CaptureValue): CaptureValue;
  /** Has at hand what a descriptor leads to (AT_FDCWD: the working directory), where descriptors are shown by name. */
  descriptor(descriptor: CaptureValue): void;
  /** As `descriptor`, of another process: of whom a value is the number, or a pidfd. */
  descriptorOf(descriptor: CaptureValue, whose: CaptureValue, by: 'number' | 'pidfd'): void;
  /** Has at hand who a process, a thread or a group is, where they are shown by more than their number. */
  process(number: CaptureValue): void;

  /** Plans `body` for `count` elements, at most `most`, that lie `stride` bytes apart from `start` on. */
  each(
    start: CaptureValue,
    stride: CaptureNumber,
    count: CaptureNumber,
    most: number,
    body: (element: CaptureValue, loop: CaptureLoop) => void,
  ): void;
  whenEqual(value: CaptureValue, constant: number, then: () => void, otherwise?: () => void): void;
  /** `then` where `value` is below `limit`, unsigned. */
  whenBelow(value: CaptureValue, limit: CaptureNumber, then: () => void, otherwise?: () => void): void;
  /** `then` where one of the bits of `mask` is set. */
  whenSet(value: CaptureValue, mask: number, then: () => void): void;
  /** The case that `value` selects (compared as a whole), else `otherwise`. */
  choose(value: CaptureValue, cases: ReadonlyMap<number, () => void>, otherwise?: () => void): void;
  /** Only where the call has not failed; at entry always. */
  unlessFailed(then: () => void): void;
  /** Plans `body` with `unlessFailed` meaning always: for what is shown even after a call that failed. */
  regardless(body: () => void): void;
  /** Plans `body`, and frees the values that it made: for one of many fields or arguments. */
  within(body: () => void): void;
}

/** The loop around a body. */
export interface CaptureLoop {
  /** Ends it, whatever is left: the element was the last. */
  stop(): void;
}

/** A value of 64 bits as a pointer of the ABI: what `Decoding.toWord` makes of its halves. */
export function toWord(plan: CapturePlanner, value: CaptureValue): CaptureValue {
  return plan.abi.wordSize === 4 ? plan.mask(value, 0xffff_ffff) : value;
}
