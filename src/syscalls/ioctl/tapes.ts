import { CHANGER_ELEMENTS, TAPE_DRIVES, TAPE_OPERATIONS } from '../../abi/generated/peripherals.ts';
import { enumeration } from '../../types/constants.ts';
import { hexInt, hexLong, int, long } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import type { Request } from './request.ts';

/** What drives of tapes are told, and how they are (linux/mtio.h). */
const operation = struct({ mt_op: enumeration(TAPE_OPERATIONS, 2), mt_count: int });
const state = struct({
  mt_type: enumeration(TAPE_DRIVES, 'word'),
  mt_resid: long,
  mt_dsreg: hexLong,
  mt_gstat: hexLong,
  mt_erreg: hexLong,
  mt_fileno: int,
  mt_blkno: int,
});

/** Changers of media (linux/chio.h). */
const place = (name: string): Fields => ({
  [`${name}type`]: enumeration(CHANGER_ELEMENTS),
  [`${name}unit`]: int,
});
const moved = struct({ ...place('cm_from'), ...place('cm_to'), cm_flags: hexInt });
const exchanged = struct({ ...place('ce_src'), ...place('ce_fdst'), ...place('ce_sdst'), ce_flags: hexInt });
const positioned = struct({ ...place('cp_'), cp_flags: hexInt });
const parameters = struct({
  cp_curpicker: int,
  cp_npickers: int,
  cp_nslots: int,
  cp_nportals: int,
  cp_ndrives: int,
});

/** Requests to drives and changers of tapes. */
export const tapeRequests: readonly Request[] = [
  ['MTIOCTOP', pointer(operation)],
  ['MTIOCGET', out(pointer(state))],
  ['MTIOCPOS', out(pointer(struct({ mt_blkno: long })))],
  ['CHIOMOVE', pointer(moved)],
  ['CHIOEXCHANGE', pointer(exchanged)],
  ['CHIOPOSITION', pointer(positioned)],
  ['CHIOGPICKER', out(pointee(int))],
  ['CHIOSPICKER', pointee(int)],
  ['CHIOGPARAMS', out(pointer(parameters))],
];
