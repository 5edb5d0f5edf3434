import { printMoment } from './absolute-time.ts';
import type { Decoding } from './decoding.ts';
import { printDevice } from './device.ts';
import { printFileMode } from './file-mode.ts';
import { Aggregate, type Type } from './type.ts';

/** inode(7): the bits of a mode that say what kind of file it is, and the two kinds that are devices. */
const S_IFMT = 0o170000;
const S_IFCHR = 0o020000;
const S_IFBLK = 0o060000;

/** i386's `struct __old_kernel_stat` (asm/stat.h): 16-bit numbers, and neither blocks nor parts of a second. */
export const oldStat: Type = new (class extends Aggregate {
  size(): number {
    return 32;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    const { memory, out } = c;
    const { abbreviate } = c.options;
    const mode = memory.u16(at + 4);
    out.beginStruct();
    if (!abbreviate) {
      out.field('st_dev');
      printDevice(c, memory.u16(at), 0);
      printNumber(c, 'st_ino', memory.u16(at + 2));
    }
    out.field('st_mode');
    printFileMode(c, mode);
    if (!abbreviate) {
      printNumber(c, 'st_nlink', memory.u16(at + 6));
      printNumber(c, 'st_uid', memory.u16(at + 8));
      printNumber(c, 'st_gid', memory.u16(at + 10));
      printNumber(c, 'st_blksize', 0);
      printNumber(c, 'st_blocks', 0);
    }
    const kind = mode & S_IFMT;
    if (kind === S_IFCHR || kind === S_IFBLK) {
      out.field('st_rdev');
      printDevice(c, memory.u16(at + 12), 0);
    } else printNumber(c, 'st_size', memory.u32(at + 16));
    if (abbreviate) out.more();
    else {
      printTime(c, 'st_atime', memory.i32(at + 20));
      printTime(c, 'st_mtime', memory.i32(at + 24));
      printTime(c, 'st_ctime', memory.i32(at + 28));
    }
    out.endStruct();
  }
})();

function printNumber(c: Decoding, name: string, value: number): void {
  c.out.field(name);
  c.out.int(value);
}

function printTime(c: Decoding, name: string, seconds: number): void {
  printNumber(c, name, seconds);
  printMoment(c, seconds >>> 0, (seconds >> 31) >>> 0, 0, 9);
}
