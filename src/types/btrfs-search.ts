import type { Abi } from '../abi/abi.ts';
import { nameOf } from '../abi/constants.ts';
import { BTRFS_KEY_TYPES, BTRFS_OBJECTIDS } from '../abi/generated/btrfs.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import { unlessUsual } from './conditional.ts';
import { namedNumber } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { padding } from './inline.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { scalar, uint, uint64, uint64OrMaximum } from './numbers.ts';
import { hidden, struct } from './struct.ts';
import { Aggregate, type Scope, type Type } from './type.ts';

/** The number of a tree or another object, many of which have names. */
export const objectId: Type = namedNumber(BTRFS_OBJECTIDS, 8);

/** As `objectId`, of which the largest number stands for none. */
export const objectIdOrMaximum: Type = scalar(8, (c, low, high) => {
  const type = nameOf(BTRFS_OBJECTIDS, low, high) === undefined ? uint64OrMaximum : objectId;
  type.print(c, low, high, -1);
});

const keyType = namedNumber(BTRFS_KEY_TYPES, 4);

/** `struct btrfs_ioctl_search_key` (linux/btrfs.h). */
const key = {
  tree_id: objectId,
  min_objectid: unlessUsual(BTRFS_OBJECTIDS, 'BTRFS_FIRST_FREE_OBJECTID', objectId),
  max_objectid: unlessUsual(BTRFS_OBJECTIDS, 'BTRFS_LAST_FREE_OBJECTID', objectId),
  min_offset: uint64OrMaximum,
  max_offset: uint64OrMaximum,
  min_transid: uint64OrMaximum,
  max_transid: uint64OrMaximum,
  min_type: keyType,
  max_type: keyType,
  nr_items: uint,
  unused: hidden(padding(36)),
};

/** What is searched for in a tree. */
export const searchKey: Type = struct(key);

/** How many items were found. */
export const foundCount: Type = struct(key, { order: ['nr_items'] });

/** Where the number of items is in the key. */
const COUNT = 64;

/** `struct btrfs_ioctl_search_header`: an item, whose `len` bytes of data follow it. */
const item = struct({ transid: uint64, objectid: objectId, offset: uint64, type: keyType, len: uint });
const ITEM_SIZE = 32;
const DATA_LENGTH = 28;

/** As many items are captured at most. */
const MOST_ITEMS = 128;

/** Items of various length that follow the search, as many as the key says and `room` bytes hold. */
export function foundItems(room: LengthLike): Type {
  return new FoundItems(toLength(room));
}

class FoundItems extends Aggregate {
  constructor(private readonly room: Length) {
    super();
  }

  size(): number {
    return 0;
  }

  align(abi: Abi): number {
    return abi.doubleWordAlign;
  }

  override bind(scope: Scope): Type {
    return new FoundItems(this.room.bind(scope));
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const { memory, out, options } = c;
    const start = c.pointed + (at - scope);
    const count = memory.u32(scope + COUNT);
    const room = this.room.get(c, scope);
    out.beginArray();
    let offset = 0;
    for (let index = 0; index < count; index++) {
      if (offset + ITEM_SIZE > room || index > options.stringLimit) {
        out.more();
        break;
      }
      const mark = memory.mark();
      const itemAt = memory.read(start + offset, ITEM_SIZE);
      if (itemAt < 0) {
        out.more();
        out.comment(`0x${(start + offset).toString(16)}`);
        break;
      }
      out.element();
      item.printAt(c, itemAt, itemAt);
      offset += ITEM_SIZE + memory.u32(itemAt + DATA_LENGTH);
      memory.rewind(mark);
    }
    out.endArray();
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    const count = plan.load(scope, COUNT, 4);
    const shown = Math.min(plan.stringLimit + 1, MOST_ITEMS);
    const next = plan.add(address, 0);
    plan.each(address, 0, count, shown, () => {
      plan.bytes(next, ITEM_SIZE, ITEM_SIZE);
      plan.assign(next, plan.add(plan.add(next, ITEM_SIZE), plan.load(next, DATA_LENGTH, 4)));
    });
  }
}
