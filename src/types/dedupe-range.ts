import type { Decoding } from './decoding.ts';
import { fd } from './descriptor.ts';
import { exchangedBy } from './exchanged.ts';
import { following } from './following.ts';
import { padding } from './inline.ts';
import { int, uint16, uint64 } from './numbers.ts';
import { hidden, struct } from './struct.ts';
import type { Type } from './type.ts';

/** Which argument of ioctl(2) the structure is. */
const ARGUMENT = 2;

/** Bytes of `struct file_dedupe_range` before its list, where the list's length is, and of an element (linux/fs.h). */
const HEAD = 24;
const COUNT = 16;
const ELEMENT = 32;

/** Elements that are shown unless `-v` is given. */
const SHOWN = 2;

const head = { src_offset: uint64, src_length: uint64, dest_count: uint16, reserved: hidden(padding(6)) };
const asked = struct({
  dest_fd: fd,
  pad: hidden(padding(4)),
  dest_offset: uint64,
  rest: hidden(padding(16)),
});
const answered = struct({
  before: hidden(padding(16)),
  bytes_deduped: uint64,
  status: int,
  reserved: hidden(padding(4)),
});

/** Which parts of files are to become one (ioctl_fideduperange(2)), and how much of each did. */
export const dedupeRange: Type = exchangedBy(
  ARGUMENT,
  struct({ ...head, info: following(asked, 'dest_count', SHOWN) }),
  {
    answers: [struct({ ...head, info: following(answered, 'dest_count', SHOWN) }, { order: ['info'] })],
    which: (c, at, address) => (isWhole(c, c.memory.u16(at + COUNT), address + HEAD) ? 0 : -1),
  },
);

/** Whether there is a list, and as much of it as shows can be read. */
function isWhole(c: Decoding, count: number, list: number): boolean {
  const shown = c.options.abbreviate ? Math.min(count, SHOWN) : count;
  return count > 0 && c.memory.read(list, shown * ELEMENT) >= 0;
}
