import { describe, expect, it } from 'vitest';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const THERE = 0x2000;
const PIDFD_GET_INFO = 0xc058ff0b;
const PROCMAP_QUERY = 0xc0686611;
const PAGEMAP_SCAN = 0xc0606610;
const NTSYNC_IOC_WAIT_ANY = 0xc0284e82;
const SYNC_IOC_FILE_INFO = 0xc0383e04;
const IOC_PR_READ_KEYS = 0xc01070ce;
const TUNATTACHFILTER = 0x401054d5;
const FS_IOC_ENABLE_VERITY = 0x40806685;

/** Bytes of words of 64 bits, and of what follows them. */
function bytes(...parts: (readonly number[] | Uint8Array)[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

describe('what structures of requests point to', () => {
  it('is the name of a mapping', () => {
    const asked = bytes(
      ...[104, 0x10, 0x5000].map((value) => words64(value)),
      new Uint8Array(56),
      words32(32, 0),
      words64(THERE),
      words64(0),
    );
    const answered = bytes(
      ...[104, 0x10, 0x5000, 0x4000, 0x6000, 5, 4096, 0x1000, 77].map((value) => words64(value)),
      words32(8, 1, 5, 0),
      words64(THERE),
      words64(0),
    );
    const call = { memory: { [AT]: asked }, memoryAtExit: { [AT]: answered, [THERE]: '/lib' } };
    expect(decode(ioctl, [3, PROCMAP_QUERY, AT], call)).toBe(
      'ioctl(3, PROCMAP_QUERY, {size=104, query_flags=PROCMAP_QUERY_COVERING_OR_NEXT_VMA, query_addr=0x5000, vma_name_size=32, build_id_size=0}' +
        ' => {vma_start=0x4000, vma_end=0x6000, vma_flags=PROCMAP_QUERY_VMA_READABLE|PROCMAP_QUERY_VMA_EXECUTABLE, vma_page_size=4096,' +
        ' vma_offset=0x1000, inode=77, dev_major=8, dev_minor=1, vma_name_size=5, build_id_size=0, vma_name_addr="/lib"}) = 0',
    );
  });

  it('are as many regions of pages as the call returns', () => {
    const scan = bytes(
      ...[96, 0, 0x5000, 0x9000, 0x8000, THERE, 4, 0, 0, 8, 0, 8].map((value) => words64(value)),
    );
    const regions = bytes(...[0x5000, 0x6000, 8].map((value) => words64(value)));
    expect(
      decode(ioctl, [3, PAGEMAP_SCAN, AT], { memory: { [AT]: scan, [THERE]: regions }, result: 1 }),
    ).toBe(
      'ioctl(3, PAGEMAP_SCAN, {size=96, flags=0, start=0x5000, end=0x9000, vec=0x2000, vec_len=4, max_pages=0, category_inverted=0,' +
        ' category_mask=PAGE_IS_PRESENT, category_anyof_mask=0, return_mask=PAGE_IS_PRESENT}' +
        ' => {walk_end=0x8000, vec=[{start=0x5000, end=0x6000, categories=PAGE_IS_PRESENT}]}) = 1',
    );
  });

  it('are descriptors that are waited for', () => {
    const wait = bytes([...new Uint8Array(8).fill(0xff)], words64(THERE), words32(2, 1, 0, 7, 0, 0));
    const memory = { [AT]: wait, [THERE]: bytes(words32(4, 5)) };
    expect(decode(ioctl, [3, NTSYNC_IOC_WAIT_ANY, AT], { memory })).toBe(
      'ioctl(3, NTSYNC_IOC_WAIT_ANY, {timeout=UINT64_MAX, objs=[4, 5], count=2, flags=0, owner=7, alert=0, index=1}) = 0',
    );
  });

  it('are fences of a file', () => {
    const file = bytes(new Uint8Array(32), words32(1, 0, 1, 0), words64(THERE));
    const fence = bytes(new Uint8Array(64), words32(1, 0), words64(5));
    expect(decode(ioctl, [3, SYNC_IOC_FILE_INFO, AT], { memory: { [AT]: file, [THERE]: fence } })).toBe(
      'ioctl(3, SYNC_IOC_FILE_INFO, {num_fences=1} => {name="", status=1, flags=0, num_fences=1,' +
        ' sync_fence_info=[{obj_name="", driver_name="", status=1, flags=0, timestamp_ns=5}]}) = 0',
    );
  });

  it('are keys, programs and salts', () => {
    const keys = { [AT]: bytes(words32(3, 2), words64(THERE)), [THERE]: bytes(words64(16), words64(17)) };
    expect(decode(ioctl, [3, IOC_PR_READ_KEYS, AT], { memory: keys })).toBe(
      'ioctl(3, IOC_PR_READ_KEYS, {num_keys=2} => {generation=3, num_keys=2, keys_ptr=[0x10, 0x11]}) = 0',
    );
    const filter = { [AT]: bytes(words64(1), words64(THERE)), [THERE]: bytes(words32(6, 0)) };
    expect(decode(ioctl, [3, TUNATTACHFILTER, AT], { memory: filter, verbose: true })).toBe(
      'ioctl(3, TUNATTACHFILTER, {len=1, filter=[BPF_STMT(BPF_RET|BPF_K, 0)]}) = 0',
    );
    const verity = bytes(
      words32(1, 1, 4096, 2),
      words64(THERE),
      words32(0, 0),
      words64(0),
      new Uint8Array(88),
    );
    expect(decode(ioctl, [3, FS_IOC_ENABLE_VERITY, AT], { memory: { [AT]: verity, [THERE]: 'ab' } })).toBe(
      'ioctl(3, FS_IOC_ENABLE_VERITY, {version=1, hash_algorithm=FS_VERITY_HASH_ALG_SHA256, block_size=4096, salt_size=2,' +
        ' salt_ptr="\\x61\\x62", sig_size=0, sig_ptr=NULL}) = 0',
    );
  });

  it('is not, where the mask of a process has no more to tell', () => {
    const asked = bytes(words64(8), new Uint8Array(80));
    const answered = bytes(
      words64(9),
      words64(0),
      words32(7, 7, 1),
      new Uint8Array(32),
      words32(0x300),
      new Uint8Array(24),
    );
    const call = { memory: { [AT]: asked }, memoryAtExit: { [AT]: answered } };
    expect(decode(ioctl, [3, PIDFD_GET_INFO, AT], call)).toBe(
      'ioctl(3, PIDFD_GET_INFO, {mask=PIDFD_INFO_EXIT => PIDFD_INFO_PID|PIDFD_INFO_EXIT, pid=7, tgid=7, ppid=1,' +
        ' exit_code=[{WIFEXITED(s) && WEXITSTATUS(s) == 3}]}) = 0',
    );
  });

  it('is what is known of a process, whatever size the number says', () => {
    const memory = { [AT]: bytes(words64(1), words64(0), words32(7, 7, 1), new Uint8Array(60)) };
    expect(decode(ioctl, [3, 0xc040ff0b, AT], { memory })).toBe(
      'ioctl(3, _IOC(_IOC_READ|_IOC_WRITE, 0xff, 0xb, 0x40), {mask=PIDFD_INFO_PID, pid=7, tgid=7, ppid=1}) = 0',
    );
  });
});
