import type { SyscallCall } from './event.ts';

/** Bytes that replace what an argument of a call points to. */
export interface Poke {
  /** Index of the argument, from 0. */
  readonly argument: number;
  readonly bytes: Uint8Array;
}

/** What is done to some invocations of a call (`-e inject=`). */
export interface TamperRule {
  /** Where a tracee counts its invocations of the call that the rule is for. */
  readonly counter: number;
  /** The invocations, from 1, that are tampered with: the first, the last, and the distance between two. */
  readonly first: number;
  readonly last: number;
  readonly step: number;
  /** The number of the call that is made in its place, -1 for none; undefined where the call itself is made. */
  readonly replacement: number | undefined;
  /** What the tracee finds in the register of the result, -errno included; given with `replacement`. */
  readonly result: bigint;
  /** The error number that the result stands for, 0 where it is to count as success. */
  readonly errno: number;
  /** Sent to the tracee when it enters the call; 0 for none. */
  readonly signal: number;
  /** How long the tracee is kept from going on at entry and at return, in nanoseconds; -1 where it is not. */
  readonly delayAtEntry: number;
  readonly delayAtReturn: number;
  readonly pokesAtEntry: readonly Poke[];
  readonly pokesAtReturn: readonly Poke[];
  /** Arguments that should be poked but that the call does not have: what the user is told each time. */
  readonly refusedAtEntry: readonly string[];
  readonly refusedAtReturn: readonly string[];
}

/** What is done to which calls. */
export interface Tampering {
  /** The rule for a call, of which one carries another as `carried` says. */
  ruleFor(call: SyscallCall): TamperRule | undefined;
}

/** How a call that returned was tampered with: a sum of these. */
export const INJECTED_ARGUMENTS = 1;
export const INJECTED_RESULT = 2;
export const DELAYED = 4;
