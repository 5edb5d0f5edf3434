import type { Constants } from '../abi/constants.ts';
import { hexText } from './numbers.ts';

/** Text of flag sets and enumerations, kept by value: programs use the same few again and again. */

const MOST_KEPT = 1024;
const keptFlags = new WeakMap<Constants, Map<number, string>>();
const keptNames = new WeakMap<Constants, Map<number, string>>();

/** `O_RDWR|O_CLOEXEC|0x80000000`; `0x80 /* X_??? *\/` where no bit has a name. */
export function flagsText(set: Constants, low: number, high: number): string {
  if (high !== 0) return joinFlags(set, low, high);
  const kept = memo(keptFlags, set);
  let text = kept.get(low);
  if (text === undefined) {
    text = joinFlags(set, low, high);
    if (kept.size < MOST_KEPT) kept.set(low, text);
  }
  return text;
}

/** `SEEK_SET`; `0x9 /* SEEK_??? *\/` where the value has no name. */
export function enumerationText(set: Constants, low: number, high: number): string {
  if (high !== 0) return nameOrNumber(set, low, high);
  const kept = memo(keptNames, set);
  let text = kept.get(low);
  if (text === undefined) {
    text = nameOrNumber(set, low, high);
    if (kept.size < MOST_KEPT) kept.set(low, text);
  }
  return text;
}

function memo(all: WeakMap<Constants, Map<number, string>>, set: Constants): Map<number, string> {
  let kept = all.get(set);
  if (!kept) {
    kept = new Map();
    all.set(set, kept);
  }
  return kept;
}

function joinFlags(set: Constants, low: number, high: number): string {
  const { names, restLow, restHigh } = splitFlags(set, low, high);
  if (names.length === 0) return low === 0 && high === 0 ? '0' : unknown(set, low, high);
  if (restLow !== 0 || restHigh !== 0) names.push(hexText(restLow, restHigh));
  return names.join('|');
}

/** The names of the bits that have one. */
export function flagNames(set: Constants, low: number, high: number): readonly string[] {
  return splitFlags(set, low, high).names;
}

/** The names of bits, and the bits without one. */
function splitFlags(set: Constants, low: number, high: number) {
  const names: string[] = [];
  let restLow = low;
  let restHigh = high;
  for (const [name, value, valueHigh = 0] of set.entries) {
    if (value === 0 && valueHigh === 0) {
      if (low === 0 && high === 0) return { names: [name], restLow, restHigh };
      continue;
    }
    if ((restLow & value) >>> 0 !== value || (restHigh & valueHigh) >>> 0 !== valueHigh) continue;
    names.push(name);
    restLow = (restLow & ~value) >>> 0;
    restHigh = (restHigh & ~valueHigh) >>> 0;
  }
  return { names, restLow, restHigh };
}

/** The name of exactly this value, if it has one. */
export function nameIn(set: Constants, low: number, high: number): string | undefined {
  for (const [name, value, valueHigh = 0] of set.entries)
    if (value === low && valueHigh === high) return name;
  return undefined;
}

function nameOrNumber(set: Constants, low: number, high: number): string {
  return nameIn(set, low, high) ?? unknown(set, low, high);
}

function unknown(set: Constants, low: number, high: number): string {
  const number = hexText(low, high);
  return set.placeholder === '' ? number : `${number} /* ${set.placeholder} */`;
}
