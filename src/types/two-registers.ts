import type { Decoding } from './decoding.ts';
import { scalar, uint } from './numbers.ts';
import { type Argument, onlyIf, type Type } from './type.ts';

/**
 * A 64-bit argument that i386 passes in two registers, the low half in register `low`, the high one in the next.
 * The argument for the second register is `upperHalf`.
 */
export function inTwoRegisters(low: number, print: (c: Decoding, low: number, high: number) => void): Type {
  return scalar(8, (c, lowHalf) => print(c, lowHalf, c.low(low + 1)));
}

/** A signed one: file positions. */
export function signedPair(low: number): Type {
  return inTwoRegisters(low, (c, lowHalf, highHalf) => c.out.signed(lowHalf, highHalf));
}

/** An unsigned one: lengths. */
export function unsignedPair(low: number): Type {
  return inTwoRegisters(low, (c, lowHalf, highHalf) => c.out.unsigned(lowHalf, highHalf));
}

/** The register of the high half: shown together with the low one. */
export const upperHalf: Argument = onlyIf(() => false, uint);
