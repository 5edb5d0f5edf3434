import type { Constants } from '../abi/constants.ts';
import { nameOf } from '../abi/constants.ts';
import type { Decoding } from '../types/decoding.ts';
import { hasName } from '../types/further-flags.ts';
import type { Type } from '../types/type.ts';
import type { ResultPrinter } from './syscall.ts';

/** A note after a result that is one of several named values: ` (SCHED_OTHER)`; nothing where it has no name. */
export function enumerationNote(set: Constants): (c: Decoding) => void {
  return (c) => {
    const name = c.failed ? undefined : nameOf(set, c.resultLow, c.resultHigh);
    if (name === undefined) return;
    c.out.beginNote(true);
    c.out.constant(name, c.resultLow, c.resultHigh);
    c.out.endNote();
  };
}

/**
 * A note after a result that is a set of bits; nothing where none has a name, nor where the number says it all. To be
 * used with `hexResult`.
 */
export function flagsNote(set: Constants): (c: Decoding) => void {
  return (c) => {
    if (c.failed || !(hasName(set, c.resultLow, c.resultHigh) || isNamed(set, c))) return;
    if (c.out.constantStyle === 'raw') return;
    c.out.beginNote(true);
    c.out.flags(set, c.resultLow, c.resultHigh);
    c.out.endNote();
  };
}

function isNamed(set: Constants, c: Decoding): boolean {
  return nameOf(set, c.resultLow, c.resultHigh) !== undefined;
}

/** A note that code prints, of results that are no failure. `namesAlone`: names in it are names in every style. */
export function noteOf(print: ResultPrinter, namesAlone = false): (c: Decoding) => void {
  return (c) => {
    if (c.failed) return;
    c.out.beginNote(namesAlone);
    print(c);
    c.out.endNote();
  };
}

/** ` (Timeout)`: the time to wait was over before anything happened. */
export function printTimeout(c: Decoding): void {
  c.out.beginNote();
  c.out.symbol('Timeout');
  c.out.endNote();
}

/** Prints what argument `index` points to, or the address where that cannot be read. */
export function printPointed(c: Decoding, type: Type, index: number): void {
  const at = c.readOrPrintAddress(c.low(index), c.high(index), type.size(c.abi));
  if (at >= 0) type.printAt(c, at, at);
}

/** Characters that `printPointed` takes for a time in two fields. */
export function lengthOfTime(c: Decoding, index: number, time: Type): number {
  const { memory } = c;
  const address = c.word(index);
  const size = time.size(c.abi);
  const at = c.mayFollow ? memory.read(address, size) : -1;
  if (at < 0) return 2 + address.toString(16).length;
  const half = size / 2;
  const seconds = half === 4 ? memory.i32(at) : memory.i32(at + 4) * 0x1_0000_0000 + memory.u32(at);
  return '{tv_sec=, tv_nsec=}'.length + String(seconds).length + String(memory.word(at + half, half)).length;
}
