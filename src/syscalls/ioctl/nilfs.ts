import { NILFS_MODES } from '../../abi/generated/instruments.ts';
import { enumeration } from '../../types/constants.ts';
import { inlineArray } from '../../types/inline.ts';
import { address64, hex16, uint, uint16, uint64 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchangeOf, type Request } from './request.ts';

/** What a list is of, and where it is (linux/nilfs2_api.h, as all that follows). */
const list: Fields = {
  v_base: address64,
  v_nmembs: uint,
  v_size: uint16,
  v_flags: hex16,
  v_index: uint64,
};
const asked = exchangeOf(list, Object.keys(list), ['v_nmembs']);
const mode = struct({ cm_cno: uint64, cm_mode: enumeration(NILFS_MODES), cm_pad: hidden(uint) });
const checkpoints = struct({ cs_cno: uint64, cs_ncps: uint64, cs_nsss: uint64 });
const segments = struct({
  ss_nsegs: uint64,
  ss_ncleansegs: uint64,
  ss_ndirtysegs: uint64,
  ss_ctime: uint64,
  ss_nongc_ctime: uint64,
  ss_prot_seq: uint64,
});

/** Requests to file systems of NILFS2. */
export const nilfsRequests: readonly Request[] = [
  ['NILFS_IOCTL_CHANGE_CPMODE', pointer(mode)],
  ['NILFS_IOCTL_DELETE_CHECKPOINT NILFS_IOCTL_RESIZE', pointee(uint64)],
  ['NILFS_IOCTL_GET_CPINFO NILFS_IOCTL_GET_SUINFO NILFS_IOCTL_GET_VINFO NILFS_IOCTL_GET_BDESCS', asked],
  ['NILFS_IOCTL_SET_SUINFO', pointer(struct(list))],
  ['NILFS_IOCTL_CLEAN_SEGMENTS', pointer(inlineArray(struct(list), 5))],
  ['NILFS_IOCTL_GET_CPSTAT', out(pointer(checkpoints))],
  ['NILFS_IOCTL_GET_SUSTAT', out(pointer(segments))],
  ['NILFS_IOCTL_SYNC', out(pointee(uint64))],
  ['NILFS_IOCTL_SET_ALLOC_RANGE', pointer(inlineArray(uint64, 2))],
];
