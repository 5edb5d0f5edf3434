import type { Abi } from '../../abi/abi.ts';
import { nameOf } from '../../abi/constants.ts';
import { ERRNOS } from '../../abi/generated/errno.ts';
import {
  GET_MEMPOLICY_FLAGS,
  MBIND_FLAGS,
  MEMPOLICY_MODE_FLAGS,
  MEMPOLICY_MODES,
  MOVE_PAGES_FLAGS,
} from '../../abi/generated/memory.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { pid } from '../../types/ids.ts';
import { address, hexLong, int, scalar, ulong } from '../../types/numbers.ts';
import { array, planArray, pointee, printArray } from '../../types/pointer.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

const MODE_FLAGS = 0xe000;

/** A policy with its `MPOL_F_*_NODES` bits. */
function mode(size: 4 | 'word'): Type {
  return scalar(size, (c, low, high) => {
    const top = size === 4 ? 0 : high;
    const policy = (low & ~MODE_FLAGS) >>> 0;
    const bits = low & MODE_FLAGS;
    c.out.parts();
    if (bits === 0) return c.out.enumeration(MEMPOLICY_MODES, low, top);
    if (top === 0 && nameOf(MEMPOLICY_MODES, policy) !== undefined) {
      c.out.beginParts(low, 0);
      c.out.enumeration(MEMPOLICY_MODES, policy, 0);
      c.out.or();
      c.out.flags(MEMPOLICY_MODE_FLAGS, bits, 0);
      c.out.endParts();
    } else c.out.flags(MEMPOLICY_MODE_FLAGS, low, top);
  });
}

/** A word of a mask: hexadecimal, padded to two characters for each byte, the prefix counted. */
const maskWord = scalar('word', (c, low, high) => {
  const width = 2 * c.abi.wordSize;
  const value = c.toWord(low, high);
  if (value < PADDED_LIMIT) c.out.paddedHex(value, width);
  else c.out.hex(low, high);
});

/** From here on a word has as many digits as padding could give it. */
const PADDED_LIMIT = 2 ** 52;

/** A pointer to a set of NUMA nodes. The kernel looks at one bit fewer than argument `maxnode` says. */
function nodemask(maxnode: number): Type {
  return new Nodemask(maxnode);
}

class Nodemask extends Scalar {
  override readonly follows = true;

  constructor(readonly maxnode: number) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const wordBits = 8 * c.abi.wordSize;
    const bitsHigh = c.high(this.maxnode);
    const roundedUp = c.low(this.maxnode) + wordBits - 2;
    const overflows = bitsHigh === 0xffff_ffff && roundedUp > 0xffff_ffff;
    const words = overflows ? 0 : Math.floor((bitsHigh * 0x1_0000_0000 + roundedUp) / wordBits);
    if (words === 0 && c.word(this.maxnode) !== 0) c.printAddress(low, high);
    else printArray(c, maskWord, low, high, words);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    const { wordSize } = plan.abi;
    const roundedUp = plan.add(plan.argument(this.maxnode), 8 * wordSize - 2);
    planArray(plan, maskWord, value, plan.shiftRight(roundedUp, wordSize === 8 ? 6 : 5));
  }
}

/** Where a page is: its node, or why it could not be moved, `-EBUSY`. */
const pageStatus = scalar(4, (c, low) => {
  const error = ERRNOS.get(-(low | 0));
  if (error === undefined) c.out.int(low | 0);
  else c.out.constant(`-${error[0]}`, low, 0xffffffff, 'signed');
});

/** Which NUMA nodes memory is taken from, and where its pages are. */
export const numaCalls: readonly Syscall[] = [
  syscall('mbind', {
    addr: address,
    len: ulong,
    mode: mode('word'),
    nodemask: nodemask(4),
    maxnode: ulong,
    flags: flags(MBIND_FLAGS),
  }),
  syscall('set_mempolicy', { mode: mode(4), nodemask: nodemask(2), maxnode: ulong }),
  syscall('get_mempolicy', {
    mode: out(pointee(enumeration(MEMPOLICY_MODES))),
    nodemask: out(nodemask(2)),
    maxnode: ulong,
    addr: address,
    flags: flags(GET_MEMPOLICY_FLAGS, 'word'),
  }),
  syscall('set_mempolicy_home_node', { start: address, len: ulong, home_node: ulong, flags: hexLong }),
  syscall('migrate_pages', {
    pid,
    maxnode: ulong,
    old_nodes: nodemask(1),
    new_nodes: nodemask(1),
  }),
  syscall('move_pages', {
    pid,
    count: ulong,
    pages: array(address, 'count'),
    nodes: array(int, 'count'),
    status: out(array(pageStatus, 'count')),
    flags: flags(MOVE_PAGES_FLAGS),
  }),
];
