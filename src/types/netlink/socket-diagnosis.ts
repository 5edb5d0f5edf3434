import type { Decoding } from '../decoding.ts';

/** Messages of sock_diag(7). */
export function printSocketDiagnosis(_c: Decoding, _at: number, _length: number, _type: number): boolean {
  return false;
}
