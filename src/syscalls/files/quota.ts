import {
  QUOTA_COMMANDS,
  QUOTA_FORMATS,
  QUOTA_TYPES,
  XFS_QUOTA_FLAGS,
  XFS_QUOTA_STATES,
} from '../../abi/generated/files.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { uid } from '../../types/ids.ts';
import { address, scalar, uint } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import {
  nextQuotaBlock,
  quotaBlock,
  quotaInfo,
  xfsDiskQuota,
  xfsQuotaStat,
  xfsQuotaStatV,
} from '../../types/quota.ts';
import { path } from '../../types/strings.ts';
import { type Argument, onlyIf, out, type Type } from '../../types/type.ts';
import type { Syscall } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';

type Arguments = Record<string, Type | Argument>;

/** linux/quota.h: the command stands above the kind of quota. */
const COMMAND_SHIFT = 8;
const TYPE_MASK = 0xff;

const op = scalar(4, (c, low) => {
  c.out.beginParts(low, 0, 'unsigned');
  c.out.beginCall('QCMD');
  c.out.element();
  c.out.enumeration(QUOTA_COMMANDS, low >>> COMMAND_SHIFT, 0);
  c.out.element();
  c.out.enumeration(QUOTA_TYPES, low & TYPE_MASK, 0);
  c.out.endCall();
  c.out.endParts();
});

const unused = onlyIf(() => false, uint);

/** Manipulation of disk quotas (quotactl(2)), by the name of a device and by a descriptor in the file system. */
export const quotaSyscalls: readonly Syscall[] = [
  quotaSyscall('quotactl', 0, { op, special: path }),
  quotaSyscall('quotactl_fd', 1, { fd, op }),
];

function quotaSyscall(name: string, argument: number, first: Arguments): Syscall {
  const taking = (rest: Arguments): Variant => [{ ...first, ...rest }];
  return variants(
    name,
    { argument, names: QUOTA_COMMANDS, shift: COMMAND_SHIFT },
    {
      'Q_SYNC Q_QUOTAOFF Q_XQUOTASYNC': taking({}),
      Q_QUOTAON: taking({ id: enumeration(QUOTA_FORMATS), addr: path }),
      Q_GETFMT: taking({ id: unused, addr: out(pointee(enumeration(QUOTA_FORMATS))) }),
      Q_GETINFO: taking({ id: unused, addr: out(pointer(quotaInfo)) }),
      Q_SETINFO: taking({ id: unused, addr: pointer(quotaInfo) }),
      Q_GETQUOTA: taking({ id: uid, addr: out(pointer(quotaBlock)) }),
      Q_SETQUOTA: taking({ id: uid, addr: pointer(quotaBlock) }),
      Q_GETNEXTQUOTA: taking({ id: uid, addr: out(pointer(nextQuotaBlock)) }),
      'Q_XQUOTAON Q_XQUOTAOFF': taking({ id: unused, addr: pointee(flags(XFS_QUOTA_STATES)) }),
      Q_XQUOTARM: taking({ id: unused, addr: pointee(flags(XFS_QUOTA_FLAGS)) }),
      'Q_XGETQUOTA Q_XGETNEXTQUOTA': taking({ id: uid, addr: out(pointer(xfsDiskQuota)) }),
      Q_XSETQLIM: taking({ id: uid, addr: pointer(xfsDiskQuota) }),
      Q_XGETQSTAT: taking({ id: unused, addr: out(pointer(xfsQuotaStat)) }),
      Q_XGETQSTATV: taking({ id: unused, addr: out(pointer(xfsQuotaStatV)) }),
    },
    taking({ id: uid, addr: address }),
  );
}
