import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';

/** As much of a structure as a page can hold is looked at: the kernel refuses larger ones. */
const PAGE = 4096;

/**
 * What follows the known part of a structure that says its own size, for a kernel newer than this program: nothing
 * where it is all zeros, otherwise the bytes, as a member without a name.
 * @param address of the structure in the tracee
 * @param known bytes that have been printed
 * @param size bytes that the structure has
 */
export function printTail(c: Decoding, address: number, known: number, size: number): void {
  if (size <= known) return;
  const { memory, out } = c;
  const length = Math.min(size, PAGE) - known;
  const at = memory.read(address + known, length);
  if (at < 0) {
    out.unnamedField('unknown');
    out.ellipsis('???');
    return;
  }
  if (isZero(c, at, length)) return;
  out.unnamedField('unknown');
  out.syntax(`/* bytes ${known}..${known + length - 1} */ `);
  out.hexString(memory, at, Math.min(length, c.options.stringLimit), length > c.options.stringLimit);
}

/** Plans the reading of a structure of `size` bytes: what of it is known, and what `printTail` reads. */
export function planWithTail(plan: CapturePlanner, address: CaptureValue, size: CaptureNumber): void {
  plan.bytes(address, size, PAGE);
}

/** Whether `printTail` would show something: bytes behind the known part, or that they cannot be read. */
export function hasTail(c: Decoding, address: number, known: number, size: number): boolean {
  if (size <= known) return false;
  const length = Math.min(size, PAGE) - known;
  const at = c.memory.read(address + known, length);
  return at < 0 || !isZero(c, at, length);
}

function isZero(c: Decoding, at: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (c.memory.u8(at + index) !== 0) return false;
  return true;
}
