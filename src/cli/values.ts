import { parseTime, readNumber } from '../filter/number-words.ts';
import { UsageError } from '../filter/usage-error.ts';
import type { Precision } from '../format/options.ts';
import type { HexStrings } from '../format/quote.ts';
import type { ConstantStyle } from '../types/emitter.ts';
import type { Shell } from './documents/shell.ts';
import type { Daemonize, Interruptible, Options, Tips } from './options.ts';

/** Readers of options' values. `spelling` is the option as the message about a bad value names it. */

const INT_MAX = 2 ** 31 - 1;

/** @throws UsageError that the value does not fit the option */
export function invalidArgument(spelling: string, value: string): UsageError {
  return new UsageError(`invalid ${spelling} argument: '${value}'`, true);
}

/** A number from 0 to `largest`. */
export function readCount(value: string, spelling: string, largest = INT_MAX): number {
  const count = readNumber(value);
  if (count === undefined || count < 0 || count > largest) throw invalidArgument(spelling, value);
  return Math.abs(count);
}

/** The meaning of one of several words, in either case. */
export function readWord<T>(value: string, spelling: string, meanings: ReadonlyMap<string, T>): T {
  const meaning = meanings.get(value.toLowerCase());
  if (meaning === undefined) throw invalidArgument(spelling, value);
  return meaning;
}

export const PRECISIONS: ReadonlyMap<string, Precision> = new Map([
  ['s', 's'],
  ['ms', 'ms'],
  ['us', 'us'],
  ['ns', 'ns'],
]);

/** `s`, `ms`, `us` or `ns`; microseconds where the option has no value. */
export function readPrecision(value: string | undefined, spelling: string): Precision {
  return value === undefined ? 'us' : readWord(value, spelling, PRECISIONS);
}

/** As `parseTime`. */
export function readTime(value: string, spelling: string): number {
  const time = parseTime(value);
  if (time === undefined) throw invalidArgument(spelling, value);
  return time;
}

/** Milliseconds, in nanoseconds. */
export function readMilliseconds(value: string, spelling: string): number {
  if (!/^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(value)) throw invalidArgument(spelling, value);
  return Math.round(Number(value) * 1e6);
}

/**
 * The process ids of `-p`, separated by commas or white space, the last of which may end the list.
 * @throws UsageError that quotes the word that is no process id
 */
export function readPids(value: string): number[] {
  const words = value.split(/[, \t\n]/);
  if (words.at(-1) === '') words.pop();
  return words.map((word) => {
    const pid = readNumber(word);
    if (pid === undefined || pid <= 0 || pid > INT_MAX) throw new UsageError(`Invalid process id: '${word}'`);
    if (pid === process.pid) throw new UsageError(`Invalid process id: '${word}' is xtrace itself`);
    return pid;
  });
}

const INTERRUPTIBLE: ReadonlyMap<string, Interruptible> = new Map([
  ['anywhere', 'anywhere'],
  ['always', 'anywhere'],
  ['waiting', 'waiting'],
  ['never', 'never'],
  ['never_tstp', 'never-tstp'],
]);
const INTERRUPTIBLE_BY_NUMBER: readonly (Interruptible | undefined)[] = [
  undefined,
  'anywhere',
  'waiting',
  'never',
  'never-tstp',
];

/** The value of `-I`: a name, or a number from 1 to 4. */
export function readInterruptible(value: string, spelling: string): Interruptible {
  const number = readNumber(value);
  if (number === undefined) return readWord(value, spelling, INTERRUPTIBLE);
  const interruptible = INTERRUPTIBLE_BY_NUMBER[number];
  if (interruptible === undefined) throw invalidArgument(spelling, value);
  return interruptible;
}

const DAEMONIZE: ReadonlyMap<string, Daemonize> = new Map([
  ['grandchild', 'grandchild'],
  ['pgroup', 'pgroup'],
  ['pgrp', 'pgroup'],
  ['session', 'session'],
]);

/** The value of `--daemonize`. */
export function readDaemonize(value: string, spelling: string): Daemonize {
  return readWord(value, spelling, DAEMONIZE);
}

const HEX_STRINGS: ReadonlyMap<string, HexStrings> = new Map([
  ['none', 'none'],
  ['non-ascii', 'non-ascii'],
  ['non-ascii-chars', 'non-ascii-chars'],
  ['all', 'all'],
]);

/** Which strings are shown in hexadecimal. */
export function readHexStrings(value: string, spelling: string): HexStrings {
  return readWord(value, spelling, HEX_STRINGS);
}

export const STACK_TRACES: ReadonlyMap<string, 'symbol' | 'source'> = new Map([
  ['symbol', 'symbol'],
  ['source', 'source'],
]);

export const SHELLS: ReadonlyMap<string, Shell> = new Map([
  ['bash', 'bash'],
  ['zsh', 'zsh'],
  ['fish', 'fish'],
]);

const CONSTANT_STYLES: readonly ConstantStyle[] = ['raw', 'abbrev', 'verbose'];

/** How values with names are shown; the word in lower case. */
export function readConstantStyle(value: string, spelling: string): ConstantStyle {
  const style = CONSTANT_STYLES.find((known) => known === value);
  if (style === undefined) throw invalidArgument(spelling, value);
  return style;
}

export const COLORS: ReadonlyMap<string, Options['color']> = new Map([
  ['auto', 'auto'],
  ['always', 'always'],
  ['never', 'never'],
]);

const TIP_FORMATS: readonly Tips['format'][] = ['none', 'compact', 'full'];

/** Which tip to give, and how: words in any order, each of which may have its kind in front (`id:3,format:full`). */
export function readTips(value: string, spelling: string): Tips {
  let id: number | undefined;
  let format: Tips['format'] = 'compact';
  for (const word of value.toLowerCase().split(',')) {
    const [, kind, name = ''] = /^(id:|format:)?(.*)$/s.exec(word) ?? [];
    const known = kind === 'id:' ? undefined : TIP_FORMATS.find((each) => each === name);
    if (word === '') continue;
    if (known) format = known;
    else if (kind !== 'format:' && name === 'random') id = undefined;
    else {
      id = kind === 'format:' ? undefined : readNumber(name);
      if (id === undefined || id < 0 || id > INT_MAX) throw invalidArgument(spelling, value);
    }
  }
  return { format, ...(id === undefined ? {} : { id }) };
}

export const BACKENDS: ReadonlyMap<string, Options['backend']> = new Map([
  ['auto', 'auto'],
  ['ptrace', 'ptrace'],
  ['ebpf', 'ebpf'],
]);

export const ON_OVERFLOW: ReadonlyMap<string, Options['onOverflow']> = new Map([
  ['drop', 'drop'],
  ['throttle', 'throttle'],
]);

const BYTES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 2 ** 10],
  ['m', 2 ** 20],
  ['g', 2 ** 30],
]);
export const DEFAULT_RING_BUFFER = 2 ** 26;
/** The kernel wants a ring buffer of whole pages, their number a power of two that 32 bits hold (bpf(2)). */
const SMALLEST_RING_BUFFER = 4096;
const LARGEST_RING_BUFFER = 2 ** 31;

/** A number of bytes, of K, M or G (powers of 1024); in bytes, rounded up to what a ring buffer may have. */
export function readBufferSize(value: string, spelling: string): number {
  const [, digits, unit = ''] = /^([0-9]+)([kmg]?)$/i.exec(value) ?? [];
  const bytes = Number(digits ?? 0) * (BYTES.get(unit.toLowerCase()) ?? 0);
  if (bytes === 0 || bytes > LARGEST_RING_BUFFER) throw invalidArgument(spelling, value);
  let size = SMALLEST_RING_BUFFER;
  while (size < bytes) size *= 2;
  return size;
}
