import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runIn, XTRACE } from '../harness/run.ts';

const place = mkdtempSync(join(tmpdir(), 'xtrace-later-'));

afterAll(() => rmSync(place, { recursive: true, force: true }));

const REFUSED = '-1 EPERM (Operation not permitted)';
const FILE = 'AT_FDCWD, "file"';

/** As strace 7.2 prints them: strace 6.1 shows numbers. */
const EXPECTED = [
  'cachestat(3, {off=0x1000, len=8192}, {nr_cache=1, nr_dirty=2, nr_writeback=3, nr_evicted=4, nr_recently_evicted=5}, 0) = 0',
  `cachestat(3, NULL, 0xffffffffffffffff, 0x1) = ${REFUSED}`,
  `fchmodat2(${FILE}, 0644, AT_SYMLINK_NOFOLLOW) = 0`,
  `fchmodat2(3, 0xffffffffffffffff, 07777, AT_EMPTY_PATH) = ${REFUSED}`,
  'map_shadow_stack(0x7000, 4096, SHADOW_STACK_SET_TOKEN) = 0',
  `map_shadow_stack(NULL, 4096, 0x2 /* SHADOW_STACK_??? */) = ${REFUSED}`,
  'futex_wake(0x20000000, FUTEX_BITSET_MATCH_ANY, 1, FUTEX2_SIZE_U32|FUTEX2_PRIVATE) = 0',
  `futex_wake(NULL, 0x1, -1, FUTEX2_SIZE_U8|0x10) = ${REFUSED}`,
  `futex_wait(0x20101000, 7, 0x1, FUTEX2_SIZE_U32, {tv_sec=1, tv_nsec=500}, CLOCK_MONOTONIC) = ${REFUSED}`,
  'futex_requeue([{val=0x5, uaddr=0x1000, flags=FUTEX2_SIZE_U32}, {val=0, uaddr=0x2000, flags=FUTEX2_SIZE_U32}], 0, 1, 2) = 0',
  `listmount({size=24, mnt_ns_fd=0, mnt_id=LSMT_ROOT, param=0}, 0x20101000, 16, LISTMOUNT_REVERSE) = ${REFUSED}`,
  `statmount({size=24, mnt_ns_fd=0, mnt_id=0x80000001, param=STATMOUNT_SB_BASIC|STATMOUNT_MNT_BASIC}, 0x20101000, 512, 0) = ${REFUSED}`,
  `lsm_set_self_attr(LSM_ATTR_EXEC, {id=LSM_ID_YAMA, flags=0, len=40, ctx_len=5, ctx="\\x61\\x62\\x63\\x64\\x00"}, 40, 0) = ${REFUSED}`,
  `lsm_get_self_attr(LSM_ATTR_CURRENT, {id=LSM_ID_YAMA} => 0x20101000, [24], LSM_FLAG_SINGLE) = ${REFUSED}`,
  `lsm_list_modules(0x20101000, [24], 0) = ${REFUSED}`,
  'mseal(0x10000, 4096, 0) = 0',
  `setxattrat(${FILE}, AT_SYMLINK_NOFOLLOW, "user.key", {value="value", size=5, flags=XATTR_CREATE}, 16) = 0`,
  `getxattrat(${FILE}, 0, "user.key", {value=0x20202020, size=5, flags=XATTR_CREATE}, 16) = ${REFUSED}`,
  `listxattrat(3, "file", AT_EMPTY_PATH, 0x20101000, 64) = ${REFUSED}`,
  `removexattrat(${FILE}, 0, "user.key") = 0`,
  `open_tree_attr(${FILE}, OPEN_TREE_CLONE, {attr_set=MOUNT_ATTR_RDONLY, attr_clr=0, propagation=MS_PRIVATE, userns_fd=0}, 32) = 0`,
  `file_setattr(${FILE}, {fa_xflags=FS_XFLAG_IMMUTABLE, fa_extsize=0, fa_projid=0, fa_cowextsize=0}, 24, 0) = 0`,
  `file_getattr(${FILE}, 0x20101000, 24, 0x8000 /* AT_??? */) = ${REFUSED}`,
  'listns({size=32, ns_id=0x7, ns_type=TIME_NS|MNT_NS|USER_NS|0x1, user_ns_id=LISTNS_CURRENT_USER}, [], 4, 0) = 0',
  `listns({size=40, spare=0x5, ns_id=0x7, ns_type=0x8 /* ???_NS */, spare2=0x6, user_ns_id=0xabc, /* bytes 32..39 */ "\\x09\\x00\\x00\\x00\\x00\\x00\\x00\\x00"}, 0x20000000, 4, 0x1) = ${REFUSED}`,
  `listns({size=31}, NULL, 0, 0) = ${REFUSED}`,
  'rseq_slice_yield() = 0',
  'prctl(PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN, 0, 0, 0) = 0',
  'madvise(0x10000, 4096, MADV_GUARD_INSTALL) = 0',
  'fcntl(1, F_DUPFD_QUERY, 2) = 0',
  `sched_setscheduler(0, SCHED_EXT, NULL) = ${REFUSED}`,
  'memfd_create("file", MFD_NOEXEC_SEAL|MFD_EXEC) = 0',
  `pwritev2(1, NULL, 0, 0, RWF_ATOMIC|RWF_DONTCACHE|RWF_NOSIGNAL) = ${REFUSED}`,
];

it('prints what came after strace 6.1', async () => {
  const run = await runIn(place, XTRACE, 'xtrace', {
    options: ['-a', '1'],
    command: [compileFixture('later')],
  });
  const lines = linesOf(run.trace).filter((line) => !/^mmap\(|^brk\(/.test(line));
  const from = lines.findIndex((line) => line.startsWith('cachestat('));
  expect(lines.slice(from, from + EXPECTED.length)).toEqual(EXPECTED);
});
