import { inlineArray } from '../../types/inline.ts';
import { address64, hex16, hex64, hexInt, int, uint, uint16 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { struct, unlessZero } from '../../types/struct.ts';
import type { Request } from './request.ts';

/** `struct ublksrv_ctrl_cmd` (linux/ublk_cmd.h). */
const control = struct({
  dev_id: uint,
  queue_id: uint16,
  len: uint16,
  addr: address64,
  data: inlineArray(hex64, 1),
  dev_path_len: uint16,
  pad: unlessZero(hex16),
  reserved: unlessZero(hexInt),
});
const transfer = struct({ q_id: uint16, tag: uint16, result: int, addr: address64 });

/** Requests of servers of block devices, which mostly come by io_uring (linux/ublk_cmd.h). */
export const blockServerRequests: readonly Request[] = [
  [
    'UBLK_U_CMD_GET_QUEUE_AFFINITY UBLK_U_CMD_GET_DEV_INFO UBLK_U_CMD_GET_PARAMS UBLK_U_CMD_GET_DEV_INFO2',
    pointer(control),
  ],
  ['UBLK_U_CMD_GET_FEATURES UBLK_U_CMD_DEL_DEV_ASYNC UBLK_U_CMD_DEL_DEV', pointer(control)],
  ['UBLK_U_CMD_ADD_DEV UBLK_U_CMD_START_DEV UBLK_U_CMD_STOP_DEV UBLK_U_CMD_SET_PARAMS', pointer(control)],
  ['UBLK_U_CMD_START_USER_RECOVERY UBLK_U_CMD_END_USER_RECOVERY UBLK_U_CMD_UPDATE_SIZE', pointer(control)],
  ['UBLK_U_CMD_QUIESCE_DEV', pointer(control)],
  ['UBLK_U_IO_FETCH_REQ UBLK_U_IO_NEED_GET_DATA', pointer(transfer)],
];
