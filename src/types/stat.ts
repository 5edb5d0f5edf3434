import type { Abi } from '../abi/abi.ts';
import { printMoment } from './absolute-time.ts';
import type { Decoding } from './decoding.ts';
import { printDevice } from './device.ts';
import { printFileMode } from './file-mode.ts';
import { Aggregate, type Type } from './type.ts';

/** Where a field is in a structure, and how many bytes it has. */
type Place = readonly [offset: number, width: 2 | 4 | 8];

type Member = 'dev' | 'ino' | 'mode' | 'nlink' | 'uid' | 'gid' | 'blksize' | 'blocks' | 'rdev' | 'size';
type Time = 'atime' | 'mtime' | 'ctime';

/** The layout of one of the kernel's stat structures. The part of a second follows each time, as wide as that. */
interface Layout extends Readonly<Record<Member | Time, Place>> {
  readonly total: number;
}

/** `struct stat` of x86-64 and of x32 (asm/stat.h). */
const STAT_X86_64: Layout = {
  total: 144,
  dev: [0, 8],
  ino: [8, 8],
  nlink: [16, 8],
  mode: [24, 4],
  uid: [28, 4],
  gid: [32, 4],
  rdev: [40, 8],
  size: [48, 8],
  blksize: [56, 8],
  blocks: [64, 8],
  atime: [72, 8],
  mtime: [88, 8],
  ctime: [104, 8],
};

/** `struct stat` of i386. */
const STAT_I386: Layout = {
  total: 64,
  dev: [0, 4],
  ino: [4, 4],
  mode: [8, 2],
  nlink: [10, 2],
  uid: [12, 2],
  gid: [14, 2],
  rdev: [16, 4],
  size: [20, 4],
  blksize: [24, 4],
  blocks: [28, 4],
  atime: [32, 4],
  mtime: [40, 4],
  ctime: [48, 4],
};

/** `struct stat64` of i386. */
const STAT64_I386: Layout = {
  total: 96,
  dev: [0, 8],
  mode: [16, 4],
  nlink: [20, 4],
  uid: [24, 4],
  gid: [28, 4],
  rdev: [32, 8],
  size: [44, 8],
  blksize: [52, 4],
  blocks: [56, 8],
  atime: [64, 4],
  mtime: [72, 4],
  ctime: [80, 4],
  ino: [88, 8],
};

/** inode(7): the bits of a mode that say what kind of file it is, and the two kinds that are devices. */
const S_IFMT = 0o170000;
const S_IFCHR = 0o020000;
const S_IFBLK = 0o060000;

class Stat extends Aggregate {
  constructor(private readonly layouts: readonly [x86_64: Layout, i386: Layout, x32: Layout]) {
    super();
  }

  size(abi: Abi): number {
    return this.layouts[abi.index].total;
  }

  align(abi: Abi): number {
    return abi.registerSize;
  }

  printAt(c: Decoding, at: number): void {
    const layout = this.layouts[c.abi.index];
    const { abbreviate } = c.options;
    const mode = valueAt(c, at, layout.mode);
    c.out.beginStruct();
    if (!abbreviate) {
      c.out.field('st_dev');
      printDeviceAt(c, at, layout.dev);
      printNumber(c, 'st_ino', at, layout.ino);
    }
    c.out.field('st_mode');
    printFileMode(c, mode);
    if (!abbreviate) {
      printNumber(c, 'st_nlink', at, layout.nlink);
      printNumber(c, 'st_uid', at, layout.uid);
      printNumber(c, 'st_gid', at, layout.gid);
      printNumber(c, 'st_blksize', at, layout.blksize);
      printNumber(c, 'st_blocks', at, layout.blocks);
    }
    const kind = mode & S_IFMT;
    if (kind === S_IFCHR || kind === S_IFBLK) {
      c.out.field('st_rdev');
      printDeviceAt(c, at, layout.rdev);
    } else printNumber(c, 'st_size', at, layout.size);
    if (abbreviate) c.out.more();
    else {
      printTime(c, 'st_atime', 'st_atime_nsec', at, layout.atime);
      printTime(c, 'st_mtime', 'st_mtime_nsec', at, layout.mtime);
      printTime(c, 'st_ctime', 'st_ctime_nsec', at, layout.ctime);
    }
    c.out.endStruct();
  }
}

/** `struct stat` of stat(2): what the file is and how large; under `-v` everything that is known of it. */
export const stat: Type = new Stat([STAT_X86_64, STAT_I386, STAT_X86_64]);

/** `struct stat64` of i386's stat64 and fstatat64. */
export const stat64: Type = new Stat([STAT_X86_64, STAT64_I386, STAT_X86_64]);

function valueAt(c: Decoding, at: number, [offset, width]: Place): number {
  return width === 2 ? c.memory.u16(at + offset) : c.memory.u32(at + offset);
}

function highAt(c: Decoding, at: number, [offset, width]: Place): number {
  return width === 8 ? c.memory.u32(at + offset + 4) : 0;
}

function printNumber(c: Decoding, name: string, at: number, place: Place): void {
  c.out.field(name);
  c.out.unsigned(valueAt(c, at, place), highAt(c, at, place));
}

function printDeviceAt(c: Decoding, at: number, place: Place): void {
  printDevice(c, valueAt(c, at, place), highAt(c, at, place));
}

function printTime(c: Decoding, name: string, fractionName: string, at: number, place: Place): void {
  const [offset, width] = place;
  const low = valueAt(c, at, place);
  const high = width === 8 ? highAt(c, at, place) : ((low | 0) >> 31) >>> 0;
  const fractionLow = c.memory.u32(at + offset + width);
  const fractionHigh = width === 8 ? c.memory.u32(at + offset + width + 4) : 0;
  c.out.field(name);
  c.out.signed(low, high);
  printMoment(c, low, high, fractionHigh * 0x1_0000_0000 + fractionLow, 9);
  c.out.field(fractionName);
  c.out.unsigned(fractionLow, fractionHigh);
}
