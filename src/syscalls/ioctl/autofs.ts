import { AUTOFS_EXPIRY, AUTOFS_PACKETS, AUTOFS_TYPES } from '../../abi/generated/boards.ts';
import { inUnion, onlyWhere } from '../../types/conditional.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { device32 } from '../../types/device.ts';
import { negatedErrorNumber } from '../../types/error-number.ts';
import { followingString } from '../../types/following-string.ts';
import { gid, uid } from '../../types/ids.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { hexInt, int, uint, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** `struct autofs_dev_ioctl` (linux/auto_dev-ioctl.h): a union of 8 bytes by the request, and a path behind it. */
const UNION = 8;
const PATH = 4096;
const told = (name: string, fields: Fields): Fields => ({ [name]: inUnion(struct(fields), UNION) });
const request = (union: Fields): Fields => ({
  ver_major: uint,
  ver_minor: uint,
  size: uint,
  ioctlfd: fd,
  ...union,
  path: onlyWhere('size', (size) => size > HEAD, followingString(PATH)),
});
const HEAD = 24;
const nothing: Fields = { union: hidden(padding(UNION)) };
const ASKED = ['ver_major', 'ver_minor', 'size', 'ioctlfd', 'path'];

/** What is told. */
const tells = (union: Fields): Type => pointer(struct(request(union)));
/** What is asked, with what the kernel knows of it. */
const asks = (name: string, fields: Fields): Type => exchangeOf(request(told(name, fields)), ASKED, [name]);

/** What is mounted, and what is missing (linux/auto_fs.h). */
const expired = struct({
  hdr: struct({ proto_version: int, type: enumeration(AUTOFS_PACKETS) }),
  len: int,
  name: inlineString(256),
});

/** Requests of automount(8) to the kernel. */
export const autofsRequests: readonly Request[] = [
  ['AUTOFS_DEV_IOCTL_VERSION', exchangeOf(request(nothing), ASKED, ['ver_major', 'ver_minor'])],
  ['AUTOFS_DEV_IOCTL_PROTOVER', asks('protover', { version: uint })],
  ['AUTOFS_DEV_IOCTL_PROTOSUBVER', asks('protosubver', { sub_version: uint })],
  [
    'AUTOFS_DEV_IOCTL_OPENMOUNT',
    exchangeOf(request(told('openmount', { devid: device32 })), [...ASKED, 'openmount'], ['ioctlfd']),
  ],
  ['AUTOFS_DEV_IOCTL_CLOSEMOUNT AUTOFS_DEV_IOCTL_CATATONIC', tells(nothing)],
  ['AUTOFS_DEV_IOCTL_READY', tells(told('ready', { token: uint }))],
  ['AUTOFS_DEV_IOCTL_FAIL', tells(told('fail', { token: uint, status: negatedErrorNumber }))],
  ['AUTOFS_DEV_IOCTL_SETPIPEFD', tells(told('setpipefd', { pipefd: fd }))],
  ['AUTOFS_DEV_IOCTL_TIMEOUT', tells(told('timeout', { timeout: uint64 }))],
  ['AUTOFS_DEV_IOCTL_REQUESTER', asks('requester', { uid, gid })],
  ['AUTOFS_DEV_IOCTL_EXPIRE', tells(told('expire', { how: flags(AUTOFS_EXPIRY) }))],
  ['AUTOFS_DEV_IOCTL_ASKUMOUNT', asks('askumount', { may_umount: uint })],
  [
    'AUTOFS_DEV_IOCTL_ISMOUNTPOINT',
    exchange(
      struct(request(told('ismountpoint', { in: struct({ type: enumeration(AUTOFS_TYPES) }) }))),
      struct(request(told('ismountpoint', { out: struct({ devid: device32, magic: hexInt }) })), {
        order: ['ismountpoint'],
      }),
    ),
  ],
  ['AUTOFS_IOC_READY AUTOFS_IOC_FAIL', ulong],
  ['AUTOFS_IOC_PROTOVER AUTOFS_IOC_PROTOSUBVER AUTOFS_IOC_ASKUMOUNT', out(pointee(int))],
  ['AUTOFS_IOC_SETTIMEOUT AUTOFS_IOC_SETTIMEOUT32', exchange(ulong, ulong)],
  ['AUTOFS_IOC_EXPIRE', out(pointer(expired))],
  ['AUTOFS_IOC_EXPIRE_MULTI', pointee(flags(AUTOFS_EXPIRY))],
];
