import {
  QUOTA_DQF_FLAGS,
  QUOTA_IIF_FLAGS,
  QUOTA_QIF_FLAGS,
  XFS_QUOTA_FLAGS,
  XFS_QUOTA_STATES,
} from '../abi/generated/files.ts';
import { flags } from './constants.ts';
import { padding } from './inline.ts';
import { hex16, int, int8, uint, uint16, uint64 } from './numbers.ts';
import { packedLong } from './packed.ts';
import { type Fields, hidden, struct } from './struct.ts';
import type { Type } from './type.ts';

/** As in the kernel's `struct compat_if_dqblk` (fs/quota/compat.h): the padding at its end, where words are long, is not read. */
const compatUint64 = packedLong(uint64);

const LIMITS = {
  dqb_bhardlimit: compatUint64,
  dqb_bsoftlimit: compatUint64,
  dqb_curspace: compatUint64,
  dqb_ihardlimit: compatUint64,
  dqb_isoftlimit: compatUint64,
  dqb_curinodes: compatUint64,
};
const TIMES = { dqb_btime: compatUint64, dqb_itime: compatUint64, dqb_valid: flags(QUOTA_QIF_FLAGS) };

/** `struct if_dqblk` (linux/quota.h): limits and use of one id. */
export const quotaBlock: Type = struct({ ...LIMITS, ...TIMES }, { brief: Object.keys(LIMITS) });

/** `struct if_nextdqblk`: the same, with the id. */
export const nextQuotaBlock: Type = struct(
  { ...LIMITS, ...TIMES, dqb_id: uint },
  { brief: [...Object.keys(LIMITS), 'dqb_id'] },
);

/** `struct if_dqinfo`. */
export const quotaInfo: Type = struct({
  dqi_bgrace: uint64,
  dqi_igrace: uint64,
  dqi_flags: flags(QUOTA_DQF_FLAGS),
  dqi_valid: flags(QUOTA_IIF_FLAGS),
});

const XFS_LIMITS = {
  d_version: int8,
  d_flags: flags(XFS_QUOTA_FLAGS, 1),
  d_fieldmask: hex16,
  d_id: uint,
  d_blk_hardlimit: uint64,
  d_blk_softlimit: uint64,
  d_ino_hardlimit: uint64,
  d_ino_softlimit: uint64,
  d_bcount: uint64,
  d_icount: uint64,
};

/** `struct fs_disk_quota` (linux/dqblk_xfs.h). */
export const xfsDiskQuota: Type = struct(
  {
    ...XFS_LIMITS,
    d_itimer: int,
    d_btimer: int,
    d_iwarns: uint16,
    d_bwarns: uint16,
    d_timers_hi: hidden(padding(4)),
    d_rtb_hardlimit: uint64,
    d_rtb_softlimit: uint64,
    d_rtbcount: uint64,
    d_rtbtimer: int,
    d_rtbwarns: uint16,
    d_padding: hidden(padding(10)),
  },
  { brief: Object.keys(XFS_LIMITS) },
);

const qfilestat = struct({ qfs_ino: uint64, qfs_nblks: uint64, qfs_nextents: uint });

/** The same with padding, so that it lies alike in every ABI. */
const qfilestatv = struct({
  qfs_ino: uint64,
  qfs_nblks: uint64,
  qfs_nextents: uint,
  qfs_pad: hidden(uint),
});

const XFS_TIME_LIMITS: Fields = {
  qs_btimelimit: int,
  qs_itimelimit: int,
  qs_rtbtimelimit: int,
  qs_bwarnlimit: uint16,
  qs_iwarnlimit: uint16,
};

/** `struct fs_quota_stat`. */
export const xfsQuotaStat: Type = struct(
  {
    qs_version: int8,
    qs_flags: flags(XFS_QUOTA_STATES, 2),
    qs_pad: hidden(padding(1)),
    qs_uquota: qfilestat,
    qs_gquota: qfilestat,
    qs_incoredqs: uint,
    ...XFS_TIME_LIMITS,
  },
  { brief: ['qs_version'] },
);

/** `struct fs_quota_statv`. */
export const xfsQuotaStatV: Type = struct(
  {
    qs_version: int8,
    qs_pad1: hidden(padding(1)),
    qs_flags: flags(XFS_QUOTA_STATES, 2),
    qs_incoredqs: uint,
    qs_uquota: qfilestatv,
    qs_gquota: qfilestatv,
    qs_pquota: qfilestatv,
    ...XFS_TIME_LIMITS,
    qs_rtbwarnlimit: hidden(uint16),
    qs_pads: hidden(padding(62)),
  },
  { brief: ['qs_version'] },
);
