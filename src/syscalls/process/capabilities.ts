import type { Abi } from '../../abi/abi.ts';
import {
  CAPABILITY_MASK_HIGH,
  CAPABILITY_MASK_LOW,
  CAPABILITY_VERSIONS,
} from '../../abi/generated/process.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { pid } from '../../types/ids.ts';
import { pointer } from '../../types/pointer.ts';
import { struct } from '../../types/struct.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `_LINUX_CAPABILITY_VERSION_*` (linux/capability.h) whose masks have 64 bits; those of the first have 32. */
const VERSION_2 = 0x20071026;
const VERSION_3 = 0x20080522;

const header: Type = pointer(struct({ version: enumeration(CAPABILITY_VERSIONS), pid }));

/** Bytes of `struct __user_cap_header_struct` and `struct __user_cap_data_struct`. */
const HEADER_SIZE = 8;
const SET_SIZE = 12;

/** A pointer to `struct __user_cap_data_struct`, one or two of them as the header's version says. */
const data: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const words = wordsOfVersion(c);
    if (words === 0) {
      c.printAddress(low, high);
      return;
    }
    const at = c.readOrPrintAddress(low, high, SET_SIZE * words);
    if (at < 0) return;
    const distance = words === 2 ? SET_SIZE : 0;
    c.out.beginStruct();
    printMask(c, 'effective', at, distance);
    printMask(c, 'permitted', at + 4, distance);
    printMask(c, 'inheritable', at + 8, distance);
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => {
      plan.bytes(plan.argument(0), HEADER_SIZE, HEADER_SIZE);
      plan.bytes(value, 2 * SET_SIZE, 2 * SET_SIZE);
    });
  }
})();

/** capget and capset. */
export const capabilitySyscalls: readonly Syscall[] = [
  syscall('capget', { hdrp: header, datap: out(data) }),
  syscall('capset', { hdrp: header, datap: data }, { needsEntry: true }),
];

/** How many words each mask has: 0 where the header is not there. */
function wordsOfVersion(c: Decoding): number {
  const at = c.word(0) === 0 ? -1 : c.memory.read(c.word(0), HEADER_SIZE);
  if (at < 0) return 0;
  const version = c.memory.u32(at);
  return version === VERSION_2 || version === VERSION_3 ? 2 : 1;
}

/** @param distance of the mask's high word from its low one; 0 where it has none */
function printMask(c: Decoding, name: string, at: number, distance: number): void {
  const { memory, out } = c;
  const low = memory.u32(at);
  const high = distance === 0 ? 0 : memory.u32(at + distance);
  out.field(name);
  if (low !== 0 || high === 0) out.flags(CAPABILITY_MASK_LOW, low, 0);
  if (high === 0) return;
  if (low !== 0) out.or();
  out.flags(CAPABILITY_MASK_HIGH, high, 0);
}
