import type { Abi } from '../abi/abi.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';

/**
 * The type of an argument, of a structure's field or of an array's element: how its value prints, and what it
 * takes to know the value. Types compose; none keeps state of an event.
 */
export interface Type {
  /** Bytes that a value takes in memory. */
  size(abi: Abi): number;
  align(abi: Abi): number;
  /** Prints a value that a register (or a field, widened) holds. `scope`: where `Reference`s look. */
  print(c: Decoding, low: number, high: number, scope: number): void;
  /** Prints the value at `at` in the memory's window. `scope`: the window offset of the structure around it. */
  printAt(c: Decoding, at: number, scope: number): void;
  /** Prints the value as a field of a structure, name included, where that is not `name=value`. */
  printField?(c: Decoding, name: string, at: number, scope: number): void;
  /**
   * At return, for an argument that printed at entry: what the call made of it (` => {pidfd=[8]}`). Only the last of
   * those that print at entry is asked.
   */
  complete?(c: Decoding, low: number, high: number): void;
  /** Whether printing follows a pointer into the tracee's memory. */
  readonly follows: boolean;
  /**
   * Plans what `print` reads of the tracee's memory for the value that a register (or a field, widened) holds.
   * `scope`: the address of the structure around it.
   */
  capture?(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void;
  /**
   * Plans what `printAt` reads beyond the value itself, which lies at `address` and is read already: what its
   * pointers lead to.
   */
  captureAt?(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void;
  /** Plans what `complete` reads. */
  captureCompletion?(plan: CapturePlanner, value: CaptureValue): void;
  /** Plans what `remember` reads. */
  captureRemembered?(plan: CapturePlanner, value: CaptureValue): void;
  /** Replaces references by name with where the value is found. */
  bind(scope: Scope): Type;
  /** At entry, even where the argument prints only at return: a number that the type wants to know then. */
  remember?(c: Decoding, low: number, high: number): number;
}

/** Whether a value of the type, once it is read from memory, may lead to more that must be read. */
export function leadsOn(type: Type): boolean {
  return type instanceof Scalar ? type.capture !== undefined : type.captureAt !== undefined;
}

/** What names a `Reference` may use: the arguments of the call, or the fields of the structure around it. */
export interface Scope {
  /** How to get the value called `name`; throws where there is none (a mistake in the catalogue). */
  lookUp(name: string): Known;
}

/** A number that another argument or field holds: when a value is printed, and when its capture is planned. */
export interface Known {
  get(c: Decoding, scope: number): number;
  /** Its low 32 bits, which `get` may have lost where it is larger than 2^53. */
  low?(c: Decoding, scope: number): number;
  plan(plan: CapturePlanner, scope: CaptureValue): CaptureNumber;
}

/** When an argument is known: at entry, or once the call has returned. */
export type Phase = 'in' | 'out';

export interface Argument {
  readonly type: Type;
  readonly phase: Phase;
  /** Where it says no, the argument is left out (the `mode` of an open that creates nothing). */
  readonly shown?: ((c: Decoding) => boolean) | undefined;
}

/** Marks an argument that the kernel fills in, so that it prints once the call has returned. */
export function out(type: Type): Argument {
  return { type, phase: 'out' };
}

/** An argument that prints only where `shown` says so. */
export function onlyIf(shown: (c: Decoding) => boolean, type: Type): Argument {
  return { type, phase: 'in', shown };
}

/** A type whose value fits a register: numbers, flags, pointers. */
export abstract class Scalar implements Type {
  readonly follows: boolean = false;

  abstract size(abi: Abi): number;
  abstract print(c: Decoding, low: number, high: number, scope: number): void;
  capture?(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void;

  align(abi: Abi): number {
    const size = this.size(abi);
    return size === 8 ? abi.doubleWordAlign : size;
  }

  bind(_scope: Scope): Type {
    return this;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const { memory } = c;
    const size = this.size(c.abi);
    if (size === 1) this.print(c, memory.u8(at), 0, scope);
    else if (size === 2) this.print(c, memory.u16(at), 0, scope);
    else if (size === 4) this.print(c, memory.u32(at), 0, scope);
    else this.print(c, memory.u32(at), memory.u32(at + 4), scope);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    this.capture?.(plan, plan.load(address, 0, this.size(plan.abi)), scope);
  }
}

/** A type that exists only in memory, behind a pointer: structures, arrays, buffers. */
export abstract class Aggregate implements Type {
  readonly follows: boolean = true;

  abstract size(abi: Abi): number;
  abstract align(abi: Abi): number;
  abstract printAt(c: Decoding, at: number, scope: number): void;

  bind(_scope: Scope): Type {
    return this;
  }

  print(c: Decoding, low: number, high: number, _scope: number): void {
    c.printAddress(low, high);
  }
}
