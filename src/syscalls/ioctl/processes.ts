import { constantValue } from '../../abi/constants.ts';
import {
  PAGEMAP_CATEGORIES,
  PAGEMAP_SCAN_FLAGS,
  PIDFD_COREDUMPS,
  PIDFD_INFO_MASK,
  PROCMAP_FLAGS,
} from '../../abi/generated/requests.ts';
import { answeredBy } from '../../types/answered.ts';
import { ifSet, onlyWhere } from '../../types/conditional.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { descriptorResult } from '../../types/descriptor.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { pid, uid } from '../../types/ids.ts';
import { RETURNED } from '../../types/length.ts';
import { hex64, hexLong, scalar, uint, uint64 } from '../../types/numbers.ts';
import { array } from '../../types/pointer.ts';
import { turnedWhere } from '../../types/pseudo-fields.ts';
import { signal } from '../../types/signal.ts';
import { path } from '../../types/strings.ts';
import { type Fields, hidden, members, struct } from '../../types/struct.ts';
import type { Type } from '../../types/type.ts';
import { printWaitStatus } from '../../types/wait-status.ts';
import { wide } from '../../types/wide.ts';
import { ARGUMENT, exchange, type Request } from './request.ts';

const status = scalar(4, (c, low) => {
  c.out.beginPointee();
  printWaitStatus(c, low);
  c.out.endPointee();
});

const of = (name: string) => constantValue(PIDFD_INFO_MASK, `PIDFD_INFO_${name}`);
const mask = flags(PIDFD_INFO_MASK, 8);
const credential = ifSet('mask', of('CREDS'), uid);
const process = ifSet('mask', of('PID'), pid);

/** `struct pidfd_info` (linux/pidfd.h): what the mask says is there. */
const processFields: Fields = {
  mask: turnedWhere(mask, isOtherMask),
  cgroupid: ifSet('mask', of('CGROUPID'), uint64),
  pid: process,
  tgid: process,
  ppid: process,
  ruid: credential,
  rgid: credential,
  euid: credential,
  egid: credential,
  suid: credential,
  sgid: credential,
  fsuid: credential,
  fsgid: credential,
  exit_code: ifSet('mask', of('EXIT'), status),
  coredump_mask: ifSet('mask', of('COREDUMP'), flags(PIDFD_COREDUMPS)),
  coredump_signal: ifSet('mask', of('COREDUMP_SIGNAL'), signal),
  coredump_code: ifSet('mask', of('COREDUMP_CODE'), uint),
  coredump_pad: hidden(uint),
  supported_mask: ifSet('mask', of('SUPPORTED_MASK'), mask),
};
/** The structure's versions before the last: bytes, and the field that came next. */
const VERSIONS: readonly (readonly [bytes: number, next: string])[] = [
  [64, 'coredump_mask'],
  [72, 'coredump_code'],
  [80, 'supported_mask'],
];
const whole = processInformation(processFields);

function processInformation(fields: Fields): Type {
  const size = struct(fields);
  return answeredBy(ARGUMENT, members({ mask }), members(fields), (abi) => size.size(abi), {
    askedBytes: () => 8,
    remembered: maskAt,
  });
}

function fieldsBefore(next: string): Fields {
  const names = Object.keys(processFields);
  return Object.fromEntries(Object.entries(processFields).slice(0, names.indexOf(next)));
}

/** The low half of the mask, from 1. */
function maskAt(c: Decoding, at: number): number {
  return 1 + c.memory.u32(at);
}

function isOtherMask(c: Decoding, at: number): boolean {
  return c.call.remembered[ARGUMENT] !== maskAt(c, at);
}

/** `struct procmap_query` (linux/fs.h): a mapping is asked for by an address in it, with room for two names. */
const mapping: Fields = {
  size: uint64,
  query_flags: flags(PROCMAP_FLAGS, 8),
  query_addr: hex64,
  vma_start: hex64,
  vma_end: hex64,
  vma_flags: flags(PROCMAP_FLAGS, 8),
  vma_page_size: uint64,
  vma_offset: hex64,
  inode: uint64,
  dev_major: uint,
  dev_minor: uint,
  vma_name_size: uint,
  build_id_size: uint,
  vma_name_addr: onlyWhere('vma_name_size', (size) => size > 0, wide(path)),
  build_id_addr: onlyWhere('build_id_size', (size) => size > 0, wide(hexBytes('build_id_size'))),
};
const mappingQuery = exchange(
  struct(mapping, { order: ['size', 'query_flags', 'query_addr', 'vma_name_size', 'build_id_size'] }),
  struct(mapping, { order: Object.keys(mapping).slice(3) }),
);

/** `struct pm_scan_arg`: pages by what they are, and `struct page_region`, where there are some. */
const categories = flags(PAGEMAP_CATEGORIES, 8);
const region = struct({ start: hex64, end: hex64, categories });
const scan = {
  size: uint64,
  flags: flags(PAGEMAP_SCAN_FLAGS, 8),
  start: hex64,
  end: hex64,
  walk_end: hex64,
  vec: hex64,
  vec_len: uint64,
  max_pages: uint64,
  category_inverted: categories,
  category_mask: categories,
  category_anyof_mask: categories,
  return_mask: categories,
};
const pageScan = exchange(
  struct(scan, { order: Object.keys(scan).filter((name) => name !== 'walk_end') }),
  struct({ ...scan, vec: wide(array(region, RETURNED)) }, { order: ['walk_end', 'vec'] }),
);

/** What programs ask of pidfds that were made with headers of which the structure was smaller. */
const OLDER: readonly Request[] = VERSIONS.map(([bytes, next]) => [
  `PIDFD_GET_INFO:${bytes}`,
  processInformation(fieldsBefore(next)),
]);

/** Requests to pidfds (ioctl_pidfd(2)), and to files of /proc that tell of memory (proc_pid_maps(5), pagemap). */
export const processRequests: readonly Request[] = [
  ['PIDFD_GET_CGROUP_NAMESPACE PIDFD_GET_IPC_NAMESPACE', hexLong, { result: descriptorResult }],
  ['PIDFD_GET_MNT_NAMESPACE PIDFD_GET_NET_NAMESPACE', hexLong, { result: descriptorResult }],
  ['PIDFD_GET_PID_NAMESPACE PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE', hexLong, { result: descriptorResult }],
  ['PIDFD_GET_TIME_NAMESPACE PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE', hexLong, { result: descriptorResult }],
  ['PIDFD_GET_USER_NAMESPACE PIDFD_GET_UTS_NAMESPACE', hexLong, { result: descriptorResult }],
  ['PIDFD_GET_INFO', whole],
  ...OLDER,
  ['PROCMAP_QUERY', mappingQuery],
  ['PAGEMAP_SCAN', pageScan],
];
