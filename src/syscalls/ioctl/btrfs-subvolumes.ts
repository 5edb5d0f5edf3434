import { constantValue } from '../../abi/constants.ts';
import {
  BTRFS_CHECKSUM_STATES,
  BTRFS_DELETION_FLAGS,
  BTRFS_ENCODED_COMPRESSIONS,
  BTRFS_ENCODED_ENCRYPTIONS,
  BTRFS_SUBVOLUME_WAITS,
} from '../../abi/generated/requests.ts';
import { objectId } from '../../types/btrfs-search.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { dated } from '../../types/dated.ts';
import { fd64 } from '../../types/descriptor.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { iovecs } from '../../types/iovec.ts';
import { int64, uint, uint8, uint64, ulong } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { type Known, out } from '../../types/type.ts';
import { uuid } from '../../types/uuid.ts';
import { exchangeOf, type Request } from './request.ts';

/** linux/btrfs.h: bytes of names, and how many references one answer holds. */
const NAME_SIZE = 256;
const PATH_SIZE = 4080 - NAME_SIZE;
const MOST_REFERENCES = 255;

const name = inlineString(NAME_SIZE);
const time = dated(struct({ sec: uint64, nsec: uint }));

/** `struct btrfs_ioctl_get_subvol_info_args`. */
const subvolume = struct(
  {
    treeid: objectId,
    name,
    parent_id: objectId,
    dirid: uint64,
    generation: uint64,
    flags: uint64,
    uuid,
    parent_uuid: uuid,
    received_uuid: uuid,
    ctransid: uint64,
    otransid: uint64,
    stransid: uint64,
    rtransid: uint64,
    ctime: time,
    otime: time,
    stime: time,
    rtime: time,
    reserved: hidden(padding(64)),
  },
  { brief: ['treeid', 'name', 'parent_id', 'dirid', 'generation', 'flags'] },
);

const lookup: Fields = { dirid: uint64, treeid: objectId, name, path: inlineString(PATH_SIZE) };
const references: Fields = {
  min_treeid: objectId,
  rootref: countedArray(struct({ treeid: objectId, dirid: uint64 }), 'num_items', MOST_REFERENCES),
  num_items: uint8,
  align: hidden(padding(7)),
};

/** What is deleted, by its number where the flags, which stand 16 bytes from the beginning, say so, or else by its name. */
const FLAGS = 16;
const byNumber = (flag: number): Known => ({
  get: (c, scope) => c.memory.u32(scope + FLAGS) & flag,
  plan: (plan, scope) => plan.mask(plan.load(scope, FLAGS, 4), flag),
});
const deleted = (flag: string, number: string) => {
  const bit = constantValue(BTRFS_DELETION_FLAGS, flag);
  const cases = new Map<number, Fields>([[bit, { [number]: uint64 }]]);
  return pointer(
    struct({
      fd: fd64,
      transid: hidden(uint64),
      flags: flags(BTRFS_DELETION_FLAGS, 8),
      unused: hidden(padding(32)),
      target: choice(byNumber(bit), cases, 4040, { name: inlineString(4040) }, 1),
    }),
  );
};

const wait: Fields = { subvolid: uint64, mode: enumeration(BTRFS_SUBVOLUME_WAITS), count: uint };

/** Data as it lies on the disk, compressed: `struct btrfs_ioctl_encoded_io_args`. */
const encoded: Fields = {
  iov: iovecs('iovcnt'),
  iovcnt: ulong,
  offset: int64,
  flags: uint64,
  len: uint64,
  unencoded_len: uint64,
  unencoded_offset: uint64,
  compression: enumeration(BTRFS_ENCODED_COMPRESSIONS),
  encryption: enumeration(BTRFS_ENCODED_ENCRYPTIONS),
  reserved: hidden(padding(64)),
};
const ENCODING = ['len', 'unencoded_len', 'unencoded_offset', 'compression', 'encryption'];
const checksums: Fields = {
  offset: uint64,
  length: uint64,
  buf_size: uint64,
  flags: flags(BTRFS_CHECKSUM_STATES, 8),
};

/** Requests to btrfs about subvolumes that any user may make, and about data as the disk has it (linux/btrfs.h). */
export const btrfsSubvolumeRequests: readonly Request[] = [
  ['BTRFS_IOC_GET_SUBVOL_INFO', out(pointer(subvolume))],
  ['BTRFS_IOC_GET_SUBVOL_ROOTREF', exchangeOf(references, ['min_treeid'], ['rootref', 'num_items'])],
  ['BTRFS_IOC_INO_LOOKUP_USER', exchangeOf(lookup, ['dirid', 'treeid'], ['name', 'path'])],
  ['BTRFS_IOC_SNAP_DESTROY_V2', deleted('BTRFS_SUBVOL_SPEC_BY_ID', 'subvolid')],
  ['BTRFS_IOC_RM_DEV_V2', deleted('BTRFS_DEVICE_SPEC_BY_ID', 'devid')],
  ['BTRFS_IOC_SUBVOL_SYNC_WAIT', exchangeOf(wait, ['subvolid', 'mode', 'count'], ['subvolid', 'count'])],
  ['BTRFS_IOC_ENCODED_READ', exchangeOf(encoded, ['iov', 'iovcnt', 'offset', 'flags'], ENCODING)],
  ['BTRFS_IOC_ENCODED_WRITE', pointer(struct(encoded))],
  [
    'BTRFS_IOC_GET_CSUMS',
    exchangeOf(checksums, ['offset', 'length', 'buf_size', 'flags'], ['offset', 'length', 'buf_size']),
  ],
];
