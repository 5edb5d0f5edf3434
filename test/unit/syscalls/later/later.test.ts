import { describe, expect, it } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { extendedAttributeSyscalls } from '../../../../src/syscalls/files/extended-attributes.ts';
import { fileAttributeSyscalls } from '../../../../src/syscalls/files/file-attributes.ts';
import { mountIdSyscalls } from '../../../../src/syscalls/files/mount-ids.ts';
import { mountObjectSyscalls } from '../../../../src/syscalls/files/mount-objects.ts';
import { futex2Syscalls } from '../../../../src/syscalls/ipc/futex2.ts';
import { controlSyscalls } from '../../../../src/syscalls/process/control.ts';
import { namespaceIdSyscalls } from '../../../../src/syscalls/process/namespace-ids.ts';
import { securityModuleSyscalls } from '../../../../src/syscalls/system/security-modules.ts';
import { type DecodeCase, decode, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const ROWS = [
  ...extendedAttributeSyscalls,
  ...fileAttributeSyscalls,
  ...mountIdSyscalls,
  ...mountObjectSyscalls,
  ...futex2Syscalls,
  ...controlSyscalls,
  ...namespaceIdSyscalls,
  ...securityModuleSyscalls,
];

const CWD = -100;
const EINVAL = 22;

function line(name: string, args: readonly (number | bigint)[], given?: DecodeCase): string {
  return decode(rowNamed(ROWS, name), args, given);
}

describe('calls later than the headers', () => {
  it('show futexes with their masks and sizes', () => {
    expect(line('futex_wake', [0x1000, 0xffff_ffff, 1, 0x82], { result: 1 })).toBe(
      'futex_wake(0x1000, FUTEX_BITSET_MATCH_ANY, 1, FUTEX2_SIZE_U32|FUTEX2_PRIVATE) = 1',
    );
    const memory = { 8192: words64(1, 500) };
    expect(line('futex_wait', [0x1000, 7, 1, 2, 8192, 1], { memory, errno: 110 })).toBe(
      'futex_wait(0x1000, 7, 0x1, FUTEX2_SIZE_U32, {tv_sec=1, tv_nsec=500}, CLOCK_MONOTONIC) = -1 ETIMEDOUT',
    );
    const waiters = {
      8192: Buffer.concat([words64(5, 0x1000), words32(2, 0), words64(0, 0x2000), words32(2, 0)]),
    };
    expect(line('futex_requeue', [8192, 0, 1, 2], { memory: waiters, result: 3 })).toBe(
      'futex_requeue([{val=0x5, uaddr=0x1000, flags=FUTEX2_SIZE_U32}, {val=0, uaddr=0x2000, flags=FUTEX2_SIZE_U32}], 0, 1, 2) = 3',
    );
  });

  it('show namespaces by id', () => {
    const request = Buffer.concat([words32(32, 0), words64(7), words32(0x1002_0081, 0), words64(-1)]);
    const memory = { 4096: request, 8192: words64(0x1_2345_6789, 2) };
    const asked = '{size=32, ns_id=0x7, ns_type=TIME_NS|MNT_NS|USER_NS|0x1, user_ns_id=LISTNS_CURRENT_USER}';
    expect(line('listns', [4096, 8192, 4, 0], { memory, result: 2 })).toBe(
      `listns(${asked}, [0x123456789, 0x2], 4, 0) = 2`,
    );
    expect(line('listns', [4096, 8192, 4, 1], { memory, errno: EINVAL })).toBe(
      `listns(${asked}, 0x2000, 4, 0x1) = -1 EINVAL`,
    );
  });

  it('show that a thread yields its slice', () => {
    expect(line('rseq_slice_yield', [], { result: 1 })).toBe('rseq_slice_yield() = 1');
  });

  it('show mounts by id', () => {
    const request = Buffer.concat([words32(24, 0), words64(-1, 0)]);
    const ids = words64(0x8000_0001, 0x8000_0002);
    const memory = { 4096: request, 8192: ids };
    expect(line('listmount', [4096, 8192, 16, 1], { memory, result: 2 })).toBe(
      'listmount({size=24, mnt_ns_fd=0, mnt_id=LSMT_ROOT, param=0}, [0x80000001, 0x80000002], 16, LISTMOUNT_REVERSE) = 2',
    );
    const asked = { 4096: Buffer.concat([words32(24, 0), words64(0x8000_0001, 3)]) };
    expect(line('statmount', [4096, 8192, 512, 0], { memory: asked, errno: EINVAL })).toBe(
      'statmount({size=24, mnt_ns_fd=0, mnt_id=0x80000001, param=STATMOUNT_SB_BASIC|STATMOUNT_MNT_BASIC}, 0x2000, 512, 0)' +
        ' = -1 EINVAL',
    );
    const answer = Buffer.alloc(512);
    answer.writeUInt32LE(524, 0);
    answer.writeUInt32LE(0x420, 8);
    answer.writeUInt32LE(2, 128);
    answer.writeUInt32LE(4, 132);
    const texts = Buffer.concat([answer, Buffer.from('xfs\0ro\0acl\0')]);
    expect(line('statmount', [4096, 8192, 1024, 0], { memory: { ...asked, 8192: texts } })).toBe(
      'statmount({size=24, mnt_ns_fd=0, mnt_id=0x80000001, param=STATMOUNT_SB_BASIC|STATMOUNT_MNT_BASIC}, ' +
        '{size=524, mask=STATMOUNT_FS_TYPE|STATMOUNT_OPT_ARRAY, fs_type="xfs", opt_num=2, ' +
        'opt_array=["ro", "acl"]}, 1024, 0) = 0',
    );
  });

  it('show what security modules say', () => {
    const context = Buffer.concat([words64(105, 0, 40, 5), Buffer.from('abcd\0\0\0\0')]);
    const memory = { 4096: Buffer.concat([context, context]), 8192: words32(80) };
    expect(line('lsm_get_self_attr', [100, 4096, 8192, 0], { memory, result: 2 })).toBe(
      'lsm_get_self_attr(LSM_ATTR_CURRENT, [{id=LSM_ID_YAMA, flags=0, len=40, ctx_len=5, ctx="\\x61\\x62\\x63\\x64\\x00"}, ' +
        '{id=LSM_ID_YAMA, flags=0, len=40, ctx_len=5, ctx="\\x61\\x62\\x63\\x64\\x00"}], [80], 0) = 2',
    );
    expect(line('lsm_set_self_attr', [101, 4096, 40, 0], { memory, errno: 95 })).toBe(
      'lsm_set_self_attr(LSM_ATTR_EXEC, {id=LSM_ID_YAMA, flags=0, len=40, ctx_len=5, ctx="\\x61\\x62\\x63\\x64\\x00"}, 40, 0)' +
        ' = -1 EOPNOTSUPP',
    );
    expect(line('lsm_get_self_attr', [100, 4096, 8192, 1], { memory, errno: 7 })).toBe(
      'lsm_get_self_attr(LSM_ATTR_CURRENT, {id=LSM_ID_YAMA} => 0x1000, [80], LSM_FLAG_SINGLE) = -1 E2BIG',
    );
    const modules = { 4096: words64(100, 110), 8192: words32(16) };
    expect(line('lsm_list_modules', [4096, 8192, 0], { memory: modules, result: 2 })).toBe(
      'lsm_list_modules([LSM_ID_CAPABILITY, LSM_ID_LANDLOCK], [16], 0) = 2',
    );
  });

  it('show extended attributes by directory and path', () => {
    const memory = { 4096: 'file', 8192: 'user.key', 12288: 'value', 16384: args(12288, 5, 1) };
    const at = [CWD, 4096, 0x100];
    expect(line('setxattrat', [...at, 8192, 16384, 16], { memory })).toBe(
      'setxattrat(AT_FDCWD, "file", AT_SYMLINK_NOFOLLOW, "user.key", ' +
        '{value="value", size=5, flags=XATTR_CREATE}, 16) = 0',
    );
    expect(line('getxattrat', [...at, 8192, 16384, 16], { memory, result: 5, abi: I386 })).toBe(
      'getxattrat(AT_FDCWD, "file", AT_SYMLINK_NOFOLLOW, "user.key", ' +
        '{value="value", size=5, flags=XATTR_CREATE}, 16) = 5',
    );
    expect(line('listxattrat', [...at, 8192, 64], { memory, result: 9 })).toBe(
      'listxattrat(AT_FDCWD, "file", AT_SYMLINK_NOFOLLOW, "user.key\\0", 64) = 9',
    );
    expect(line('removexattrat', [...at, 8192], { memory })).toBe(
      'removexattrat(AT_FDCWD, "file", AT_SYMLINK_NOFOLLOW, "user.key") = 0',
    );
  });

  it('show attributes of files and of trees', () => {
    const memory = { 4096: 'file', 8192: Buffer.concat([words64(8), words32(0, 1, 2, 0)]) };
    const given = '{fa_xflags=FS_XFLAG_IMMUTABLE, fa_extsize=0, fa_projid=0x2, fa_cowextsize=0}';
    const shown = given.replace('fa_projid', 'fa_nextents=1, fa_projid');
    expect(line('file_getattr', [CWD, 4096, 8192, 24, 0], { memory })).toBe(
      `file_getattr(AT_FDCWD, "file", ${shown}, 24, 0) = 0`,
    );
    expect(line('file_setattr', [CWD, 4096, 8192, 24, 0], { memory, errno: EINVAL })).toBe(
      `file_setattr(AT_FDCWD, "file", ${given}, 24, 0) = -1 EINVAL`,
    );
    const tree = { 4096: 'tree', 8192: words64(1, 0, 1 << 18, 0) };
    expect(line('open_tree_attr', [CWD, 4096, 1, 8192, 32], { memory: tree, result: 3 })).toBe(
      'open_tree_attr(AT_FDCWD, "tree", OPEN_TREE_CLONE, ' +
        '{attr_set=MOUNT_ATTR_RDONLY, attr_clr=0, propagation=MS_PRIVATE, userns_fd=0}, 32) = 3',
    );
  });
});

/** `struct xattr_args`. */
function args(value: number, size: number, flags: number): Buffer {
  return Buffer.concat([words64(value), words32(size, flags)]);
}
