import { MEMFD_FLAGS } from '../../abi/generated/memory.ts';
import { nameOfAtMost } from '../../types/bounded-path.ts';
import { scalar } from '../../types/numbers.ts';

/** memfd_create(2): the longest name, its NUL included. */
const LONGEST_NAME = 250;

/** The name of an anonymous file. */
export const memfdName = nameOfAtMost(LONGEST_NAME);

/** Where the flags say the size of huge pages as a power of 2 (asm-generic/hugetlb_encode.h). */
const HUGE_SHIFT = 26;

/** Flags of memfd_create(2), the size of huge pages last: `MFD_HUGETLB|21<<MFD_HUGE_SHIFT`. */
export const memfdFlags = scalar(4, (c, low) => {
  const logarithm = low >>> HUGE_SHIFT;
  const bits = (low & ((1 << HUGE_SHIFT) - 1)) >>> 0;
  if (low === 0) {
    c.out.flags(MEMFD_FLAGS, 0, 0);
    return;
  }
  c.out.beginParts(low, 0);
  if (bits !== 0) c.out.flags(MEMFD_FLAGS, bits, 0);
  if (bits !== 0 && logarithm !== 0) c.out.or();
  if (logarithm !== 0) c.out.constant(`${logarithm}<<MFD_HUGE_SHIFT`, (logarithm << HUGE_SHIFT) >>> 0, 0);
  c.out.endParts();
});
