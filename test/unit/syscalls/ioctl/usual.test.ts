import { describe, expect, it } from 'vitest';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const FS_IOC_SETFLAGS = 0x4008_6602;
const BTRFS_IOC_TREE_SEARCH = 0xd000_9411;
const EBADF = 9;

describe('a field that mostly holds the same', () => {
  const search = (min: bigint, max: bigint, verbose: boolean) =>
    decode(ioctl, [9, BTRFS_IOC_TREE_SEARCH, AT], {
      errno: EBADF,
      verbose,
      memory: { [AT]: Buffer.concat([words64(1n, min, max), Buffer.alloc(4096 - 24)]) },
    });

  it('shows where it holds something else', () => {
    expect(search(0x101n, -0x101n, false)).toContain(
      'min_objectid=257, max_objectid=18446744073709551359, min_offset=0,',
    );
  });

  it('does not show where it holds that', () => {
    expect(search(0x100n, -0x100n, false)).toContain('{key={tree_id=BTRFS_ROOT_TREE_OBJECTID, min_offset=0,');
  });

  it('shows under -v', () => {
    expect(search(0x100n, -0x100n, true)).toContain(
      'min_objectid=BTRFS_FIRST_FREE_OBJECTID, max_objectid=BTRFS_LAST_FREE_OBJECTID, min_offset=0,',
    );
  });
});

it('flags of a file of which none has a name are told from those that are none', () => {
  const set = (bits: number) => decode(ioctl, [3, FS_IOC_SETFLAGS, AT], { memory: { [AT]: words32(bits) } });
  expect(set(0x100_0000)).toBe('ioctl(3, FS_IOC_SETFLAGS, [0x1000000 /* FS_???_FL */]) = 0');
  expect(set(0x100_0010)).toBe('ioctl(3, FS_IOC_SETFLAGS, [FS_IMMUTABLE_FL|0x1000000]) = 0');
});

describe('the handshake of userfaultfd', () => {
  const UFFDIO_API = 0xc018_aa3f;
  const shake = (asked: bigint, known: bigint) =>
    decode(ioctl, [3, UFFDIO_API, AT], {
      memory: { [AT]: words64(0xaan, asked, 0) },
      memoryAtExit: { [AT]: words64(0xaan, known, 1) },
    });

  it('shows features that the kernel has beside those that were asked for', () => {
    expect(shake(0n, 5n)).toBe(
      'ioctl(3, UFFDIO_API, {api=0xaa, features=0 => features=UFFD_FEATURE_PAGEFAULT_FLAG_WP|UFFD_FEATURE_EVENT_REMAP, ioctls=1<<_UFFDIO_REGISTER}) = 0',
    );
  });

  it('shows them once where they are the same', () => {
    expect(shake(4n, 4n)).toBe(
      'ioctl(3, UFFDIO_API, {api=0xaa, features=UFFD_FEATURE_EVENT_REMAP, ioctls=1<<_UFFDIO_REGISTER}) = 0',
    );
  });
});
