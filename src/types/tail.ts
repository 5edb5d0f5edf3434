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
  const wanted = Math.min(size, PAGE) - known;
  const at = memory.read(address + known, wanted);
  if (at < 0) {
    out.more();
    return;
  }
  let last = wanted;
  while (last > 0 && memory.u8(at + last - 1) === 0) last--;
  if (last === 0) return;
  out.unnamedField('unknown');
  out.symbol(`/* bytes ${known}..${known + wanted - 1} */ `);
  out.hexString(memory, at, Math.min(wanted, c.options.stringLimit), wanted > c.options.stringLimit);
}
