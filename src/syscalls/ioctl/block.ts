import type { Abi } from '../../abi/abi.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { loopConfig, loopInfo64 } from '../../types/loop-info.ts';
import { int, long, uint, uint16, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { Aggregate, out } from '../../types/type.ts';
import type { Request } from './request.ts';

/** Where a range of bytes starts and how long it is: two numbers, whatever `-s` says. */
const range = pointer(
  new (class extends Aggregate {
    override readonly follows = false;

    size(): number {
      return 16;
    }

    align(abi: Abi): number {
      return abi.doubleWordAlign;
    }

    printAt(c: Decoding, at: number): void {
      c.out.beginArray();
      c.out.element();
      uint64.printAt(c, at, at);
      c.out.element();
      uint64.printAt(c, at + 8, at);
      c.out.endArray();
    }
  })(),
);

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
  ['LOOP_SET_STATUS64', pointer(loopInfo64)],
  ['LOOP_GET_STATUS64', out(pointer(loopInfo64))],
  ['LOOP_CONFIGURE', pointer(loopConfig)],
  ['LOOP_SET_DIRECT_IO LOOP_SET_BLOCK_SIZE LOOP_CTL_ADD LOOP_CTL_REMOVE', int],
];
