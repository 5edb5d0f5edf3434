import { SHADOW_STACK_FLAGS } from '../../abi/generated/later.ts';
import { MMAP_FLAGS, MMAP_TYPES, MREMAP_FLAGS, PROTECTIONS } from '../../abi/generated/memory.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { address, hexLong, int, scalar, ulong } from '../../types/numbers.ts';
import { onlyIf } from '../../types/type.ts';
import { hexResult, type Syscall, syscall } from '../syscall.ts';

/** What `PROT_*` bits a mapping allows; unknown bits of the whole register are shown. */
export const protection = flags(PROTECTIONS, 'word');

/** Flags of a mapping: its type, then the bits, then the size of huge pages as a power of 2 (mmap(2)). */
export const mmapFlags = scalar(4, (c, low, high) => {
  c.out.beginParts(low, high);
  c.out.enumeration(MMAP_TYPES, (low & MAP_TYPE_MASK) >>> 0, 0);
  const bits = (low & ~(MAP_TYPE_MASK | HUGE_MASK)) >>> 0;
  if (bits !== 0) {
    c.out.or();
    c.out.flags(MMAP_FLAGS, bits, 0);
  }
  printHugePageSize(c, low, 'MAP_HUGE_SHIFT');
  c.out.endParts();
});

/** Changing where memory is mapped, and what may be done with it. */
export const mappingCalls: readonly Syscall[] = [
  syscall(
    'mmap',
    { addr: address, length: ulong, prot: protection, flags: mmapFlags, fd, offset: hexLong },
    { abi: 'x86_64', result: hexResult },
  ),
  syscall('munmap', { addr: address, length: ulong }),
  syscall('mprotect', { addr: address, length: ulong, prot: protection }),
  syscall('pkey_mprotect', { addr: address, length: ulong, prot: protection, pkey: int }),
  syscall('brk', { addr: address }, { result: hexResult }),
  syscall(
    'mremap',
    {
      old_address: address,
      old_size: ulong,
      new_size: ulong,
      flags: flags(MREMAP_FLAGS, 'word'),
      new_address: onlyIf(movesToAddress, address),
    },
    { result: hexResult },
  ),
  syscall('remap_file_pages', {
    addr: address,
    size: ulong,
    prot: protection,
    pgoff: ulong,
    flags: mmapFlags,
  }),
  syscall('map_shadow_stack', { addr: address, len: ulong, flags: flags(SHADOW_STACK_FLAGS) }),
  syscall('mseal', { addr: address, length: ulong, flags: hexLong }),
];

const MAP_TYPE_MASK = 0xf;
const HUGE_SHIFT = 26;
const HUGE_MASK = 0x3f << HUGE_SHIFT;

/** Prints the six bits that say how large huge pages are, `21<<MAP_HUGE_SHIFT`, as a further part of flags. */
export function printHugePageSize(c: Decoding, low: number, shift: string): void {
  const logarithm = low >>> HUGE_SHIFT;
  if (logarithm === 0) return;
  c.out.or();
  c.out.constant(`${logarithm}<<${shift}`, (logarithm << HUGE_SHIFT) >>> 0, 0);
}

const MREMAP_MAYMOVE = 1;
const MREMAP_FIXED = 2;

/** Only then is there a fifth argument (mremap(2)). */
function movesToAddress(c: Decoding): boolean {
  const moves = MREMAP_MAYMOVE | MREMAP_FIXED;
  return (c.low(3) & moves) === moves;
}
