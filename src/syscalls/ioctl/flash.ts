import {
  MTD_FILE_MODES,
  MTD_FLAGS,
  MTD_NANDECC_MODES,
  MTD_OPERATION_MODES,
  MTD_OTP_MODES,
  MTD_TYPES,
  UBI_DATA_TYPES,
  UBI_VOLUME_FLAGS,
  UBI_VOLUME_PROPERTIES,
  UBI_VOLUME_TYPES,
} from '../../abi/generated/devices.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineArray, padding } from '../../types/inline.ts';
import { countedArray, countedString } from '../../types/inline-counted.ts';
import { atMost } from '../../types/length.ts';
import {
  address,
  address64,
  hex64,
  hexInt,
  int,
  int8,
  int16,
  int64,
  uint,
  uint64,
} from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { bytes } from '../../types/strings.ts';
import { type Fields, hidden, members, packed, struct, unlessZero } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { asks, exchange, exchangeOf, type Request } from './request.ts';

/** Places of flash memory (mtd/mtd-abi.h). */
const erased = pointer(struct({ start: hexInt, length: hexInt }));
const erased64 = pointer(struct({ start: hex64, length: hex64 }));
const spare = pointer(struct({ start: hexInt, length: hexInt, ptr: address }));
const spare64 = pointer(
  struct(
    { start: hex64, pad: hidden(padding(4)), length: hexInt, usr_ptr: address64 },
    {
      order: ['start', 'length', 'usr_ptr'],
    },
  ),
);
const written = pointer(
  struct({
    start: hex64,
    len: hex64,
    ooblen: hex64,
    usr_data: address64,
    usr_oob: address64,
    mode: enumeration(MTD_OPERATION_MODES, 1),
    padding: hidden(padding(7)),
  }),
);
const lockable = pointer(struct({ start: hexInt, length: hexInt, locked: uint }));
const errorStatistics = struct({ uncorrectable_errors: uint, corrected_bitflips: uint, max_bitflips: uint });
/** `struct mtd_read_req`, whose lengths count with their lower halves. */
const request: Fields = {
  start: hex64,
  len: uint64,
  ooblen: uint64,
  usr_data: wide(bytes('len')),
  usr_oob: wide(bytes('ooblen')),
  mode: enumeration(MTD_OPERATION_MODES, 1),
  padding: hidden(padding(7)),
  ecc_stats: errorStatistics,
};
const region = { offset: hexInt, erasesize: hexInt, numblocks: hexInt, regionindex: hexInt };
const information = pointer(
  struct({
    type: enumeration(MTD_TYPES, 1),
    flags: flags(MTD_FLAGS),
    size: hexInt,
    erasesize: hexInt,
    writesize: hexInt,
    oobsize: hexInt,
    padding: hex64,
  }),
);
const statistics = pointer(
  struct({ corrected: hexInt, failed: hexInt, badblocks: hexInt, bbtblocks: hexInt }),
);
const selection = pointer(
  struct({
    useecc: enumeration(MTD_NANDECC_MODES),
    eccbytes: hexInt,
    oobfree: inlineArray(inlineArray(hexInt, 2), 8),
    eccpos: inlineArray(hexInt, 32),
  }),
);
const layout = pointer(
  struct({
    eccbytes: hexInt,
    eccpos: inlineArray(hexInt, 64),
    oobavail: hexInt,
    oobfree: inlineArray(struct({ offset: hexInt, length: hexInt }), 8),
  }),
);

/** Flash memory (mtd/mtd-abi.h). */
const MEMORY: readonly Request[] = [
  ['MEMERASE MEMLOCK MEMUNLOCK MEMISLOCKED', erased],
  ['MEMERASE64', erased64],
  ['MEMWRITEOOB MEMREADOOB', spare],
  ['MEMWRITEOOB64 MEMREADOOB64', spare64],
  ['MEMWRITE', written],
  ['OTPGETREGIONINFO', out(lockable)],
  ['OTPLOCK OTPERASE', lockable],
  [
    'MEMREAD',
    exchangeOf(
      request,
      ['start', 'len', 'ooblen', 'mode'],
      ['len', 'ooblen', 'usr_data', 'usr_oob', 'ecc_stats'],
    ),
  ],
  ['OTPSELECT', pointee(enumeration(MTD_OTP_MODES))],
  ['OTPGETREGIONCOUNT', out(pointee(uint))],
  ['MEMGETBADBLOCK MEMSETBADBLOCK', pointee(uint64)],
  ['MEMGETREGIONCOUNT', out(pointee(int))],
  ['MEMGETREGIONINFO', asks(region, ['regionindex'], ['offset', 'erasesize', 'numblocks'])],
  ['MEMGETINFO', out(information)],
  ['MEMGETOOBSEL', out(selection)],
  ['ECCGETLAYOUT', out(layout)],
  ['ECCGETSTATS', out(statistics)],
  ['MTDFILEMODE', enumeration(MTD_FILE_MODES, 'word')],
];

/** Longest name of a volume (mtd/ubi-user.h, UBI_MAX_VOLUME_NAME). */
const NAME_LENGTH = 127;

/** How many volumes can be renamed at once (UBI_MAX_RNVOL). */
const MOST_RENAMED = 32;

const volumeName = countedString('name_len', NAME_LENGTH);
const dataType = enumeration(UBI_DATA_TYPES, 1);
const attached = struct({
  ubi_num: int,
  mtd_num: int,
  vid_hdr_offset: int,
  max_beb_per1024: int16,
  disable_fm: unlessZero(int8),
  need_resv_pool: unlessZero(int8),
  padding: hidden(padding(8)),
});
const made = struct({
  vol_id: int,
  alignment: int,
  bytes: int64,
  vol_type: enumeration(UBI_VOLUME_TYPES, 1),
  flags: flags(UBI_VOLUME_FLAGS, 1),
  name_len: int16,
  padding2: hidden(padding(4)),
  name: volumeName,
});
const renamed = struct({
  vol_id: int,
  name_len: int16,
  padding2: hidden(padding(2)),
  name: volumeName,
});

/** Volumes on flash memory (mtd/ubi-user.h). */
const VOLUMES: readonly Request[] = [
  ['UBI_IOCATT', exchange(attached, int)],
  ['UBI_IOCMKVOL', exchange(made, int)],
  ['UBI_IOCRSVOL', pointer(packed(members({ bytes: int64, vol_id: int }), 12))],
  [
    'UBI_IOCRNVOL',
    pointer(
      struct({
        count: int,
        padding: hidden(padding(12)),
        ents: countedArray(renamed, atMost('count', MOST_RENAMED), MOST_RENAMED),
      }),
    ),
  ],
  ['UBI_IOCEBCH', pointer(struct({ lnum: int, bytes: int, dtype: dataType, padding: hidden(padding(7)) }))],
  ['UBI_IOCEBMAP', pointer(struct({ lnum: int, dtype: dataType }))],
  [
    'UBI_IOCSETVOLPROP',
    pointer(
      struct({
        property: enumeration(UBI_VOLUME_PROPERTIES, 1),
        padding: hidden(padding(7)),
        value: hex64,
      }),
    ),
  ],
  ['UBI_IOCVOLUP', pointee(int64)],
  ['UBI_IOCDET UBI_IOCEBER UBI_IOCEBISMAP UBI_IOCEBUNMAP UBI_IOCRMVOL UBI_IOCRPEB UBI_IOCSPEB', pointee(int)],
  ['UBI_IOCVOLCRBLK UBI_IOCVOLRMBLK'],
];

/** Requests to flash memory, and to volumes on it. */
export const flashRequests: readonly Request[] = [...MEMORY, ...VOLUMES];
