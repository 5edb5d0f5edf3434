import { SG_SCSI_RESETS } from '../../abi/generated/devices.ts';
import { inlineArray, padding } from '../../types/inline.ts';
import { address, hexInt, int, int8, int16, scalar, uint } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { scsiCommand } from '../../types/scsi-command.ts';
import { hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import type { Request } from './request.ts';

/** `struct sg_scsi_id` (scsi/sg.h). */
const device = struct({
  host_no: int,
  channel: int,
  scsi_id: hexInt,
  lun: int,
  scsi_type: hexInt,
  h_cmd_per_lun: int16,
  d_queue_depth: int16,
  unused: hidden(inlineArray(int, 2)),
});

/** `struct sg_req_info`: one of the requests that are under way. */
const request = struct({
  req_state: int8,
  orphan: int8,
  sg_io_owned: int8,
  problem: int8,
  pack_id: int,
  usr_ptr: address,
  duration: uint,
  unused: hidden(padding(4)),
});

/** scsi/sg.h, SG_SCSI_RESET_NO_ESCALATE: whether a wider reset may follow one that failed. */
const NO_ESCALATE = 0x100;

const reset = scalar(4, (c, low) => {
  if ((low & NO_ESCALATE) !== 0) {
    c.out.constant('SG_SCSI_RESET_NO_ESCALATE', NO_ESCALATE, 0);
    c.out.or();
  }
  c.out.enumeration(SG_SCSI_RESETS, (low & ~NO_ESCALATE) >>> 0, 0);
});

/** Requests to the generic SCSI driver (scsi/sg.h), and to all SCSI devices (scsi/scsi.h). */
export const scsiRequests: readonly Request[] = [
  ['SG_GET_TIMEOUT'],
  ['SG_SET_TIMEOUT SG_SET_COMMAND_Q SG_SET_RESERVED_SIZE SG_SET_FORCE_LOW_DMA', pointee(int)],
  ['SG_SET_FORCE_PACK_ID SG_SET_DEBUG SG_NEXT_CMD_LEN SG_SET_KEEP_ORPHAN', pointee(int)],
  ['SG_EMULATED_HOST SG_GET_TRANSFORM SG_GET_COMMAND_Q SG_GET_RESERVED_SIZE', out(pointee(int))],
  ['SG_GET_LOW_DMA SG_GET_PACK_ID SG_GET_NUM_WAITING SG_GET_SG_TABLESIZE', out(pointee(int))],
  ['SG_GET_VERSION_NUM SG_GET_KEEP_ORPHAN SG_GET_ACCESS_COUNT', out(pointee(int))],
  ['SG_GET_SCSI_ID', out(pointer(device))],
  ['SG_SCSI_RESET', pointee(reset)],
  ['SG_GET_REQUEST_TABLE', out(pointer(request))],
  ['SG_IO', scsiCommand],
  ['SCSI_IOCTL_GET_IDLUN', out(pointer(struct({ dev_id: hexInt, host_unique_id: hexInt })))],
  ['SCSI_IOCTL_GET_BUS_NUMBER', out(pointee(int))],
];
