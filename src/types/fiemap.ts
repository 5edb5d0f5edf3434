import type { Abi } from '../abi/abi.ts';
import { FIEMAP_EXTENT_FLAGS, FIEMAP_FLAGS } from '../abi/generated/files.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import { flags } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { inlineArray } from './inline.ts';
import { uint, uint64 } from './numbers.ts';
import { planArray, printArray } from './pointer.ts';
import { hidden, struct } from './struct.ts';
import { Scalar, type Type } from './type.ts';

/** Bytes of `struct fiemap` before its extents, and where its members lie (linux/fiemap.h). */
const HEAD = 32;
const FLAGS = 16;
const MAPPED = 20;
const COUNT = 24;

const fiemapFlags = flags(FIEMAP_FLAGS);

const extent = struct({
  fe_logical: uint64,
  fe_physical: uint64,
  fe_length: uint64,
  reserved64: hidden(inlineArray(uint64, 2)),
  fe_flags: flags(FIEMAP_EXTENT_FLAGS),
  reserved: hidden(inlineArray(uint, 3)),
});

/** Where a file's data is: what is asked, then what the kernel answered, the extents only under `-v`. */
export const fiemap: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, HEAD);
    if (at < 0) return;
    const { out } = c;
    out.beginStruct();
    out.field('fm_start');
    uint64.printAt(c, at, at);
    out.field('fm_length');
    uint64.printAt(c, at + 8, at);
    out.field('fm_flags');
    fiemapFlags.printAt(c, at + FLAGS, at);
    out.field('fm_extent_count');
    out.int(c.memory.u32(at + COUNT));
    out.endStruct();
  }

  complete(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    const at = !c.mayFollow || address === 0 ? -1 : c.memory.read(address, HEAD);
    if (at < 0) return;
    const { out } = c;
    const mapped = c.memory.u32(at + MAPPED);
    out.becomes();
    out.beginStruct();
    out.field('fm_flags');
    fiemapFlags.printAt(c, at + FLAGS, at);
    out.field('fm_mapped_extents');
    out.int(mapped);
    if (c.options.abbreviate) out.more();
    else {
      out.field('fm_extents');
      const extents = address + HEAD;
      printArray(c, extent, extents >>> 0, Math.floor(extents / 0x1_0000_0000), mapped);
    }
    out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, HEAD, HEAD);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => {
      plan.bytes(value, HEAD, HEAD);
      if (!plan.abbreviate) planArray(plan, extent, plan.add(value, HEAD), plan.load(value, MAPPED, 4));
    });
  }
})();
