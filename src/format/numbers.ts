/** Text of 64-bit numbers that are given as two unsigned halves, without BigInt where a double will do. */

const HALF = 0x1_0000_0000;
const LARGEST_SAFE_HIGH = 0x1f_ffff;

export function unsignedText(low: number, high: number): string {
  if (high === 0) return String(low);
  if (high <= LARGEST_SAFE_HIGH) return String(high * HALF + low);
  return ((BigInt(high) << 32n) | BigInt(low)).toString();
}

export function signedText(low: number, high: number): string {
  if (high < 0x8000_0000) return unsignedText(low, high);
  const negatedLow = -low >>> 0;
  const negatedHigh = (~high >>> 0) + (low === 0 ? 1 : 0);
  return `-${unsignedText(negatedLow, negatedHigh)}`;
}

/** `0x1f`; plain `0` for zero. */
export function hexText(low: number, high: number): string {
  if (high === 0) return low === 0 ? '0' : `0x${low.toString(16)}`;
  return `0x${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}

/** `0644`; plain `0` for zero. */
export function octalText(low: number, high: number): string {
  if (high === 0) return low === 0 ? '0' : `0${low.toString(8)}`;
  const upper = high * 4 + (low >>> 30);
  return `0${upper.toString(8)}${(low & 0x3fff_ffff).toString(8).padStart(10, '0')}`;
}
