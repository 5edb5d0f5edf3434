import type { Abi } from '../../abi/abi.ts';
import { MOUNT_ATTRIBUTES, MOUNT_PROPAGATIONS, SUPERBLOCK_FLAGS } from '../../abi/generated/files.ts';
import { STATMOUNT_MASK } from '../../abi/generated/later.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { maskedBy } from '../../types/masked.ts';
import { hex64, hexInt, uint } from '../../types/numbers.ts';
import { struct } from '../../types/struct.ts';
import { Aggregate, Scalar, type Type } from '../../types/type.ts';

/** Bytes of `struct statmount` (linux/mount.h) before its texts. */
const HEAD = 512;
/** Argument 2 says how many bytes there may be. */
const BUFFER_SIZE = 2;
/** No mount takes more: its options fill a page at most. */
const MOST = 1 << 16;

const masked = maskedBy(STATMOUNT_MASK, 8);

/** Texts behind the structure: `count` of them from an offset on, or, as a plain field, one. */
class Texts extends Aggregate {
  override readonly follows = false;

  constructor(private readonly isList: boolean) {
    super();
  }

  size(): number {
    return 4;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const offset = c.memory.u32(at);
    const end = Math.min(c.memory.u32(scope), c.word(BUFFER_SIZE));
    // The field before a list says how many there are.
    const count = this.isList ? c.memory.u32(at - 4) : 1;
    if (HEAD + offset >= end) c.out.hex(offset, 0);
    else if (!this.isList) printText(c, c.pointed + HEAD + offset, c.pointed + end);
    else printList(c, count, c.pointed + HEAD + offset, c.pointed + end);
  }
}

function printList(c: Decoding, count: number, start: number, end: number): void {
  let address = start;
  c.out.beginArray();
  for (let index = 0; index < count && address < end; index++) {
    c.out.element();
    address = printText(c, address, end);
  }
  c.out.endArray();
}

/** Prints a text that ends before `end`; gives where the next begins. */
function printText(c: Decoding, address: number, end: number): number {
  const { memory, out, options } = c;
  const at = memory.readString(address, end - address);
  if (at < 0) {
    out.address(address >>> 0, Math.floor(address / 0x1_0000_0000));
    return end;
  }
  const { length } = memory;
  out.string(memory, at, Math.min(length, options.stringLimit), length > options.stringLimit);
  return address + length + 1;
}

const text = new Texts(false);
const texts = new Texts(true);
const basics = (type: Type) => masked('STATMOUNT_MNT_BASIC', type);
const superblock = (type: Type) => masked('STATMOUNT_SB_BASIC', type);

const statmount = struct({
  size: uint,
  mnt_opts: masked('STATMOUNT_MNT_OPTS', text),
  mask: flags(STATMOUNT_MASK, 8),
  sb_dev_major: superblock(uint),
  sb_dev_minor: superblock(uint),
  sb_magic: superblock(hex64),
  sb_flags: superblock(flags(SUPERBLOCK_FLAGS)),
  fs_type: masked('STATMOUNT_FS_TYPE', text),
  mnt_id: basics(hex64),
  mnt_parent_id: basics(hex64),
  mnt_id_old: basics(hexInt),
  mnt_parent_id_old: basics(hexInt),
  mnt_attr: basics(flags(MOUNT_ATTRIBUTES, 8)),
  mnt_propagation: basics(flags(MOUNT_PROPAGATIONS, 8)),
  mnt_peer_group: basics(hex64),
  mnt_master: basics(hex64),
  propagate_from: masked('STATMOUNT_PROPAGATE_FROM', hex64),
  mnt_root: masked('STATMOUNT_MNT_ROOT', text),
  mnt_point: masked('STATMOUNT_MNT_POINT', text),
  mnt_ns_id: masked('STATMOUNT_MNT_NS_ID', hex64),
  fs_subtype: masked('STATMOUNT_FS_SUBTYPE', text),
  sb_source: masked('STATMOUNT_SB_SOURCE', text),
  opt_num: masked('STATMOUNT_OPT_ARRAY', uint),
  opt_array: masked('STATMOUNT_OPT_ARRAY', texts),
  opt_sec_num: masked('STATMOUNT_OPT_SEC_ARRAY', uint),
  opt_sec_array: masked('STATMOUNT_OPT_SEC_ARRAY', texts),
  supported_mask: masked('STATMOUNT_SUPPORTED_MASK', flags(STATMOUNT_MASK, 8)),
  mnt_uidmap_num: masked('STATMOUNT_MNT_UIDMAP', uint),
  mnt_uidmap: masked('STATMOUNT_MNT_UIDMAP', texts),
  mnt_gidmap_num: masked('STATMOUNT_MNT_GIDMAP', uint),
  mnt_gidmap: masked('STATMOUNT_MNT_GIDMAP', texts),
});

/** A pointer to `struct statmount`, of which the kernel filled in what its mask says, and to the texts behind it. */
export const statmountBuffer: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    const length = Math.min(c.word(BUFFER_SIZE), HEAD);
    const isFollowed = c.mayFollow && address !== 0 && length > 0;
    const at = isFollowed ? c.memory.readPadded(address, length, HEAD) : -1;
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    c.pointed = address;
    statmount.printAt(c, at, at);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => plan.bytes(value, plan.argument(BUFFER_SIZE), MOST));
  }
})();
