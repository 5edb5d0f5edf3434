import { CHANGER_ELEMENTS, TAPE_DRIVES, TAPE_OPERATIONS } from '../../abi/generated/peripherals.ts';
import { enumeration } from '../../types/constants.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { address, hexInt, hexLong, int, long } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchangeOf, type Request } from './request.ts';

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

const labels = [1, 2, 3, 4].map(
  (number): Fields => ({
    [`cvp_n${number}`]: int,
    [`cvp_label${number}`]: inlineString(16),
  }),
);
const vendor = struct({ ...Object.assign({}, ...labels), reserved: hidden(padding(32)) });
const element: Fields = {
  cge_type: enumeration(CHANGER_ELEMENTS),
  cge_unit: int,
  cge_status: hexInt,
  cge_errno: int,
  cge_srctype: enumeration(CHANGER_ELEMENTS),
  cge_srcunit: int,
  cge_id: int,
  cge_lun: int,
  cge_pvoltag: inlineString(36),
  cge_avoltag: inlineString(36),
  cge_flags: hexInt,
};
/** On i386 the number is that of a request to RapidIO, too. */
const status = struct({ ces_type: enumeration(CHANGER_ELEMENTS), ces_data: address });
const tagged = struct({
  csv_type: enumeration(CHANGER_ELEMENTS),
  csv_unit: int,
  csv_voltag: inlineString(36),
  csv_flags: hexInt,
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
  ['CHIOGVPARAMS', out(pointer(vendor))],
  ['CHIOGSTATUS', pointer(status), { abi: 'x86_64' }],
  ['CHIOGELEM', exchangeOf(element, ['cge_type', 'cge_unit'], Object.keys(element).slice(2))],
  ['CHIOSVOLTAG', pointer(tagged)],
  ['CHIOGPARAMS', out(pointer(parameters))],
];
