import { fd } from '../../types/descriptor.ts';
import { inlineArray } from '../../types/inline.ts';
import { int, long, uint, uint16, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { out } from '../../types/type.ts';
import type { Request } from './request.ts';

const range = pointer(inlineArray(uint64, 2));

/** Requests to block devices (linux/fs.h) and to loop devices (loop(4)). */
export const blockRequests: readonly Request[] = [
  ['BLKRRPART BLKFLSBUF BLKTRACESTART BLKTRACESTOP BLKTRACETEARDOWN'],
  ['BLKGETSIZE', out(pointee(ulong))],
  ['BLKGETSIZE64', out(pointee(uint64))],
  ['BLKROSET BLKBSZSET', pointee(int)],
  ['BLKROGET BLKSSZGET BLKALIGNOFF BLKBSZGET', out(pointee(int))],
  ['BLKPBSZGET BLKIOMIN BLKIOOPT BLKDISCARDZEROES', out(pointee(uint))],
  ['BLKSECTGET BLKROTATIONAL', out(pointee(uint16))],
  ['BLKRAGET BLKFRAGET', out(pointee(long))],
  ['BLKRASET BLKFRASET', ulong],
  ['BLKDISCARD BLKSECDISCARD BLKZEROOUT', range],
  ['BLKGETZONESZ BLKGETNRZONES', out(pointee(uint))],
  ['BLKGETDISKSEQ', out(pointee(uint64))],
  ['LOOP_CLR_FD LOOP_SET_CAPACITY LOOP_CTL_GET_FREE'],
  ['LOOP_SET_FD LOOP_CHANGE_FD', fd],
  ['LOOP_SET_DIRECT_IO LOOP_SET_BLOCK_SIZE LOOP_CTL_ADD LOOP_CTL_REMOVE', int],
];
