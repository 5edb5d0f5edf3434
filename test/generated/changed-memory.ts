import { PretendedMemory, REGION_SIZE } from '../property/memory.ts';

/** A stretch of memory that was asked for: where it begins, and how long it is. */
export type Reading = readonly [address: number, length: number];

/** Memory of a tracee in which a call changes some words, and that notes what is read of it. */
export class ChangedMemory extends PretendedMemory {
  /** Words that differ, by address. */
  changes: ReadonlyMap<number, number> = new Map();
  /** What was read since this was last emptied, no more than the first few. */
  readings: Reading[] = [];

  protected override fetch(address: number, at: number, length: number): number {
    const got = super.fetch(address, at, length);
    if (this.readings.length < MOST_READINGS) this.readings.push([address, length]);
    for (const [changed, value] of this.changes) {
      if (changed + 4 <= address || changed >= address + got) continue;
      for (let byte = 0; byte < 4; byte++) {
        const offset = changed + byte - address;
        if (offset >= 0 && offset < got) this.bytes[at + offset] = (value >>> (8 * byte)) & 0xff;
      }
    }
    return got;
  }

  /** Whether a word at this address may be changed. */
  holds(address: number): boolean {
    const start = address - (address % (2 * REGION_SIZE));
    return this.regions.has(start) && address - start <= REGION_SIZE - 4;
  }

  /** Whether a static program, its heap, its libraries or its stack may be there. */
  isOfFixture(address: number): boolean {
    return (address >= 0x40_0000 && address < 0x4000_0000) || address >= 0x7000_0000_0000;
  }
}

const MOST_READINGS = 4096;
