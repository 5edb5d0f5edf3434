import { BLKPG_OPERATIONS, NBD_FLAGS } from '../../abi/generated/devices.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { pid } from '../../types/ids.ts';
import { inlineString, wholeArray } from '../../types/inline.ts';
import { loopConfig, loopInfo, loopInfo64 } from '../../types/loop-info.ts';
import { int, int64, long, uint, uint16, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { asks, type Request } from './request.ts';

/** Where a range of bytes starts and how long it is. */
const range = pointer(wholeArray(uint64, 2));

/** `struct blkpg_partition` (linux/blkpg.h). */
const partition = struct({
  start: int64,
  length: int64,
  pno: int,
  devname: inlineString(64),
  volname: inlineString(64),
});

/** `struct blkpg_ioctl_arg`. */
const partitioning = struct({
  op: enumeration(BLKPG_OPERATIONS),
  flags: int,
  datalen: int,
  data: pointer(partition),
});

/** `struct blk_user_trace_setup` (linux/blktrace_api.h). */
const tracing = {
  name: inlineString(32),
  act_mask: uint16,
  buf_size: uint,
  buf_nr: uint,
  start_lba: uint64,
  end_lba: uint64,
  pid,
};

/** Requests to block devices (linux/fs.h), to loop devices (loop(4)) and to network block devices (linux/nbd.h). */
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
  ['BLKPG', pointer(partitioning)],
  ['BLKTRACESETUP', asks(tracing, Object.keys(tracing).slice(1), ['name'])],
  ['NBD_DO_IT NBD_CLEAR_SOCK NBD_CLEAR_QUE NBD_PRINT_DEBUG NBD_DISCONNECT'],
  ['NBD_SET_SOCK', fd],
  ['NBD_SET_BLKSIZE NBD_SET_SIZE NBD_SET_SIZE_BLOCKS NBD_SET_TIMEOUT', ulong],
  ['NBD_SET_FLAGS', flags(NBD_FLAGS)],
  ['LOOP_CLR_FD LOOP_SET_CAPACITY LOOP_CTL_GET_FREE'],
  ['LOOP_SET_FD LOOP_CHANGE_FD', fd],
  ['LOOP_SET_STATUS', pointer(loopInfo)],
  ['LOOP_GET_STATUS', out(pointer(loopInfo))],
  ['LOOP_SET_STATUS64', pointer(loopInfo64)],
  ['LOOP_GET_STATUS64', out(pointer(loopInfo64))],
  ['LOOP_CONFIGURE', pointer(loopConfig)],
  ['LOOP_SET_DIRECT_IO LOOP_SET_BLOCK_SIZE', ulong],
  ['LOOP_CTL_ADD LOOP_CTL_REMOVE', int],
];
