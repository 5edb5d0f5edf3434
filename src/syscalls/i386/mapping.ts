import { fd } from '../../types/descriptor.ts';
import { address, hexLong, scalar, ulong } from '../../types/numbers.ts';
import { mmapFlags, protection } from '../memory/mapping.ts';
import { hexResult, type Syscall, syscall } from '../syscall.ts';
import { carrier } from './carriers.ts';

/** An offset in pages of 4096 bytes, shown in bytes. */
const pages = scalar(4, (c, low, high) => c.out.hex((low << 12) >>> 0, ((high << 12) | (low >>> 20)) >>> 0));

const mapping = { addr: address, length: ulong, prot: protection, flags: mmapFlags, fd };

/** The first mmap, with the arguments that were in memory. */
export const oldMmap = syscall('mmap', { ...mapping, offset: hexLong }, { abi: 'i386', result: hexResult });
const oldMmapUnread = syscall('mmap', { addr: address }, { abi: 'i386', result: hexResult });

export const mappingCalls: readonly Syscall[] = [
  syscall('mmap2', { ...mapping, offset: pages }, { abi: 'i386', result: hexResult }),
  carrier(oldMmapUnread),
];
