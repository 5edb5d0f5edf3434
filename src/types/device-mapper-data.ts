import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { device, printDevice } from './device.ts';
import { inlineString } from './inline.ts';
import { printArray } from './pointer.ts';

/** What follows `struct dm_ioctl` (linux/dm-ioctl.h): a string, a message, or lists. */
export type Data = 'string' | 'message' | 'targets' | 'names' | 'dependencies' | 'versions';

/** Where the head says where the data is. */
const VERSION_MINOR = 4;
const DATA_SIZE = 12;
const DATA_START = 16;
const TARGET_COUNT = 20;

/** Bytes of the data that are captured at most. */
const MOST_CAPTURED = 4096;

/** The data of one request. */
interface Room {
  /** Address of the head. */
  readonly base: number;
  /** The head's offset in the window. */
  readonly head: number;
  /** Where the data begins and where it ends, from the head on. */
  readonly start: number;
  readonly end: number;
}

/** Prints what follows the head, as further elements; `...` for it unless `-v` is given. */
export function printData(c: Decoding, data: Data, head: number, address: number): void {
  const start = c.memory.u32(head + DATA_START);
  const end = c.memory.u32(head + DATA_SIZE);
  const isNothing =
    data === 'targets' ? c.memory.u32(head + TARGET_COUNT) === 0 : data !== 'string' && start === end;
  if (isNothing) return;
  if (c.options.abbreviate) c.out.more();
  else PRINTERS[data](c, { base: address, head, start, end });
}

/** Plans what `printData` reads. */
export function planData(plan: CapturePlanner, _data: Data, head: CaptureValue): void {
  if (plan.abbreviate) return;
  plan.bytes(plan.add(head, plan.load(head, DATA_START, 4)), plan.load(head, DATA_SIZE, 4), MOST_CAPTURED);
}

const PRINTERS: Readonly<Record<Data, (c: Decoding, room: Room) => void>> = {
  string: printText,
  message: printMessage,
  targets: printTargets,
  names: printDevices,
  dependencies: printDependencies,
  versions: printVersions,
};

function printText(c: Decoding, room: Room): void {
  c.out.element();
  if (room.start > room.end) {
    misplaced(c, 'string');
    return;
  }
  c.out.beginStruct();
  printString(c, 'string', room, room.start);
  c.out.endStruct();
}

/** Bytes of `struct dm_target_msg` before the message. */
const MESSAGE_HEAD = 8;

function printMessage(c: Decoding, room: Room): void {
  c.out.element();
  if (!fits(room, room.start, MESSAGE_HEAD)) {
    misplaced(c, 'struct dm_target_msg');
    return;
  }
  const at = readOrTell(c, room, room.start, MESSAGE_HEAD);
  if (at < 0) return;
  c.out.beginStruct();
  c.out.field('sector');
  c.out.unsigned(c.memory.u32(at), c.memory.u32(at + 4));
  printString(c, 'message', room, room.start + MESSAGE_HEAD);
  c.out.endStruct();
}

/** Entries of a list, each of which says where the next one is. */
interface Entries {
  readonly what: string;
  /** Bytes of an entry before its string. */
  readonly head: number;
  /** Prints the members of the entry at `at` in the window, and gives where the next one begins; -1 after the last. */
  print(c: Decoding, room: Room, offset: number, at: number): number;
}

const LAST = -1;

/** Prints up to `count` entries: as many as `-s` allows, and none that begins within another. */
function printEntries(c: Decoding, room: Room, entries: Entries, count: number): void {
  let offset = room.start;
  let least = room.start;
  for (let index = 0; index < count && offset !== LAST; index++) {
    c.out.element();
    if (index >= c.options.stringLimit) {
      c.out.ellipsis('...');
      return;
    }
    if (offset < least || !fits(room, offset, entries.head)) {
      misplaced(c, entries.what);
      return;
    }
    const at = readOrTell(c, room, offset, entries.head);
    if (at < 0) return;
    c.out.beginStruct();
    least = offset + entries.head + 1;
    offset = entries.print(c, room, offset, at);
    c.out.endStruct();
  }
}

const targetType = inlineString(16);

const TARGETS: Entries = {
  what: 'struct dm_target_spec',
  head: 40,
  print(c, room, offset, at) {
    const { memory, out, exiting } = c;
    out.field('sector_start');
    out.unsigned(memory.u32(at), memory.u32(at + 4));
    out.field('length');
    out.unsigned(memory.u32(at + 8), memory.u32(at + 12));
    if (exiting) {
      out.field('status');
      out.int(memory.i32(at + 16));
    }
    out.field('target_type');
    targetType.printAt(c, at + 24, at);
    const next = memory.u32(at + 20);
    printString(c, 'string', room, offset + TARGETS.head);
    return (exiting ? room.start : offset) + next;
  },
};

function printTargets(c: Decoding, room: Room): void {
  printEntries(c, room, TARGETS, c.memory.u32(room.head + TARGET_COUNT));
}

/** From this version on a number follows the name. */
const WITH_EVENTS = 37;

const DEVICES: Entries = {
  what: 'struct dm_name_list',
  head: 12,
  print(c, room, offset, at) {
    const { memory, out } = c;
    const next = memory.u32(at + 8);
    out.field('dev');
    printDevice(c, memory.u32(at), memory.u32(at + 4));
    const length = printString(c, 'name', room, offset + DEVICES.head);
    if (length >= 0 && memory.u32(room.head + VERSION_MINOR) >= WITH_EVENTS)
      printEvent(c, room.base + offset + DEVICES.head + length, room.base + offset + next);
    return next === 0 ? LAST : offset + next;
  },
};

function printDevices(c: Decoding, room: Room): void {
  printEntries(c, room, DEVICES, Number.POSITIVE_INFINITY);
}

/** The number of the last event stands after the name, at the next multiple of 8. */
function printEvent(c: Decoding, from: number, end: number): void {
  const address = Math.ceil(from / 8) * 8;
  if (address + 4 > end) return;
  const at = c.memory.read(address, 4);
  if (at < 0) return;
  c.out.field('event_nr');
  c.out.int(c.memory.u32(at));
}

/** Bytes of `struct dm_target_deps` before the devices. */
const DEPENDENCIES_HEAD = 8;

function printDependencies(c: Decoding, room: Room): void {
  const { memory, out } = c;
  out.element();
  const isPlaced = fits(room, room.start, DEPENDENCIES_HEAD);
  const at = isPlaced ? readOrTell(c, room, room.start, DEPENDENCIES_HEAD) : -1;
  if (isPlaced && at < 0) return;
  const count = isPlaced ? memory.u32(at) : 0;
  if (!isPlaced || !fits(room, room.start + DEPENDENCIES_HEAD, count * 8)) {
    misplaced(c, 'struct dm_target_deps');
    return;
  }
  out.beginStruct();
  out.field('count');
  out.int(count);
  out.field('deps');
  const list = room.base + room.start + DEPENDENCIES_HEAD;
  printArray(c, device, list >>> 0, Math.floor(list / 0x1_0000_0000), count);
  out.endStruct();
}

const VERSIONS: Entries = {
  what: 'struct dm_target_versions',
  head: 16,
  print(c, room, offset, at) {
    const { memory, out } = c;
    const next = memory.u32(at);
    const version = [memory.u32(at + 4), memory.u32(at + 8), memory.u32(at + 12)];
    printString(c, 'name', room, offset + VERSIONS.head);
    out.field('version');
    printVersion(c, version);
    return next === 0 ? LAST : offset + next;
  },
};

function printVersions(c: Decoding, room: Room): void {
  printEntries(c, room, VERSIONS, Number.POSITIVE_INFINITY);
}

function fits(room: Room, offset: number, size: number): boolean {
  return offset + size <= room.end;
}

function misplaced(c: Decoding, what: string): void {
  c.out.ellipsis('???');
  c.out.comment(`misplaced ${what}`);
}

/** Prints the three numbers of a version. */
export function printVersion(c: Decoding, version: readonly number[]): void {
  c.out.beginArray();
  for (const number of version) {
    c.out.element();
    c.out.int(number);
  }
  c.out.endArray();
}

function printPlace(c: Decoding, address: number): void {
  c.out.address(address >>> 0, Math.floor(address / 0x1_0000_0000));
}

/** Reads at an offset from the head; where that is not possible its address is told. */
function readOrTell(c: Decoding, room: Room, offset: number, size: number): number {
  const at = c.memory.read(room.base + offset, size);
  if (at < 0) printPlace(c, room.base + offset);
  return at;
}

/** Prints a string as a member; gives how many bytes it has, or -1 where it is not there as a whole. */
function printString(c: Decoding, field: string, room: Room, offset: number): number {
  const { memory, out, options } = c;
  const address = room.base + offset;
  const most = Math.min(room.end - offset, options.stringLimit + 1);
  out.field(field);
  if (most <= 0) {
    out.quoted('');
    return -1;
  }
  const at = memory.readString(address, most);
  if (at < 0) {
    printPlace(c, address);
    return -1;
  }
  const { length, terminated } = memory;
  out.string(memory, at, Math.min(length, options.stringLimit), !terminated);
  return terminated ? length + 1 : -1;
}
