import { ABIS, type Abi } from './abi.ts';
import { type Constants, nameOf } from './constants.ts';
import { INPUT_ABSOLUTE_AXES, INPUT_EVENT_TYPES } from './generated/input.ts';
import {
  IOC_DIRECTIONS,
  IOCTL_RANGES_OF_32,
  IOCTL_RANGES_OF_64,
  IOCTL_RANGES_OF_256,
  IOCTLS_OF_ANY_LENGTH,
} from './generated/ioctl.ts';
import { IOCTLS, IOCTLS_I386, IOCTLS_X32, IOCTLS_X86_64 } from './generated/ioctls.ts';

const OWN = { x86_64: IOCTLS_X86_64, i386: IOCTLS_I386, x32: IOCTLS_X32 };

/** A request is direction, size, type and number (asm-generic/ioctl.h). */
const DIRECTION = 0xc0000000;
const WITHOUT_SIZE = 0xc000ffff;

const MOST_KEPT = 1024;
const kept: Map<number, string>[] = ABIS.map(() => new Map());

/**
 * The name of an ioctl request, from its low 32 bits. Several names of one number are joined by ` or `; a length or
 * an axis that is part of the number stands in parentheses (`EVIOCGNAME(256)`); a number without a name is written
 * as `_IOC(_IOC_READ, 0x4f, 0x1, 0x8)`.
 */
export function ioctlName(abi: Abi, request: number): string {
  const number = request >>> 0;
  const names = kept[abi.index] as Map<number, string>;
  let name = names.get(number);
  if (name === undefined) {
    name = find(abi, number);
    if (names.size < MOST_KEPT) names.set(number, name);
  }
  return name;
}

/**
 * The names that the headers have for exactly this request, joined by ` or ` where there are several; undefined where
 * there is none.
 */
export function plainIoctlName(abi: Abi, request: number): string | undefined {
  return lookUp(OWN[abi.name], request) ?? lookUp(IOCTLS, request);
}

/**
 * The numbers of requests by each of their names: of all requests, or of those whose names are wanted. Where a structure
 * has grown, so that a name has several numbers, it is the largest.
 */
export function ioctlNumbers(
  abi: Abi,
  isWanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  eachIoctl(abi, (name, number) => {
    if (isWanted(name)) numbers.set(name, number);
  });
  return numbers;
}

/** Calls `seen` for every name of every request, by number. */
export function eachIoctl(abi: Abi, seen: (name: string, number: number) => void): void {
  const table = IOCTLS + OWN[abi.name];
  for (let start = 0; start < table.length; ) {
    const end = table.indexOf('\n', start);
    const space = table.indexOf(' ', start);
    const number = Number.parseInt(table.slice(start, space), 16);
    for (const name of table.slice(space + 1, end).split(' or ')) seen(name, number);
    start = end + 1;
  }
}

function find(abi: Abi, request: number): string {
  const called = withParameters(request);
  const plain = plainIoctlName(abi, request);
  if (called === undefined) return plain ?? composed(request);
  return plain === undefined ? called : `${called} or ${plain}`;
}

/** Requests that have a length, a type or an axis in their numbers: their names by the other bits, those of the mask. */
export const PARAMETRIC_IOCTLS: readonly (readonly [mask: number, names: Constants])[] = [
  [WITHOUT_SIZE, IOCTLS_OF_ANY_LENGTH],
  [(WITHOUT_SIZE & ~31) >>> 0, IOCTL_RANGES_OF_32],
  [(WITHOUT_SIZE & ~63) >>> 0, IOCTL_RANGES_OF_64],
];

function withParameters(request: number): string | undefined {
  const length = (request >>> 16) & 0x3fff;
  const sized = nameOf(IOCTLS_OF_ANY_LENGTH, request & WITHOUT_SIZE);
  if (sized !== undefined) return `${sized}(${length})`;
  const bits = nameOf(IOCTL_RANGES_OF_32, request & WITHOUT_SIZE & ~31);
  if (bits !== undefined) return `${bits}(${eventType(request & 31)}, ${length})`;
  const axis = nameOf(IOCTL_RANGES_OF_64, request & WITHOUT_SIZE & ~63);
  if (axis !== undefined) return `${axis}(${named(INPUT_ABSOLUTE_AXES, request & 63)})`;
  const mixer = nameOf(IOCTL_RANGES_OF_256, request & WITHOUT_SIZE & ~255);
  return mixer === undefined ? undefined : `${mixer}(${request & 255})`;
}

/** Type 0 asks for the event types themselves, and is not written as EV_SYN. */
function eventType(type: number): string {
  return type === 0 ? '0' : named(INPUT_EVENT_TYPES, type);
}

function composed(request: number): string {
  const type = hex((request >>> 8) & 0xff);
  return `_IOC(${direction(request & DIRECTION)}, ${type}, ${hex(request & 0xff)}, ${hex((request >>> 16) & 0x3fff)})`;
}

function direction(bits: number): string {
  const value = bits >>> 30;
  const single = nameOf(IOC_DIRECTIONS, value);
  return single ?? `${nameOf(IOC_DIRECTIONS, value & 2)}|${nameOf(IOC_DIRECTIONS, value & 1)}`;
}

function named(set: Constants, value: number): string {
  return nameOf(set, value) ?? `${hex(value)} /* ${set.placeholder} */`;
}

function hex(value: number): string {
  return value === 0 ? '0' : `0x${value.toString(16)}`;
}

/** Looks through the text of the table: most programs make few requests, and names are kept. */
function lookUp(table: string, request: number): string | undefined {
  const key = `${request.toString(16)} `;
  const start = table.startsWith(key) ? 0 : table.indexOf(`\n${key}`) + 1;
  if (start === 0 && !table.startsWith(key)) return undefined;
  return table.slice(start + key.length, table.indexOf('\n', start));
}
