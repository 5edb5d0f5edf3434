import { expect, it } from 'vitest';
import { readCounts } from '../../../src/ebpf/counts.ts';
import {
  CALL_COUNT,
  COUNTED_IPC_CALLS,
  COUNTED_SOCKETCALLS,
  SYSCALL_NUMBERS,
} from '../../../src/ebpf/layout.ts';
import type { CallCount } from '../../../src/events/call-count.ts';
import { describeWithEbpf } from '../../harness/ebpf.ts';

type Part = Omit<CallCount, 'abi' | 'number' | 'carried'>;

/** What is handed over of a map in which some elements, by their index, have a part for each of some CPUs. */
function counted(elements: Record<number, readonly Part[]>): CallCount[] {
  const result: CallCount[] = [];
  const map = {
    lookup(key: Uint8Array, values: Uint8Array): boolean {
      values.fill(0);
      const view = new DataView(values.buffer, values.byteOffset, values.length);
      for (const [cpu, part] of (elements[Buffer.from(key).readUInt32LE(0)] ?? []).entries()) {
        for (const [name, value] of Object.entries(part))
          view.setBigUint64(cpu * CALL_COUNT.size + CALL_COUNT[name as keyof Part], BigInt(value), true);
      }
      return true;
    },
  };
  readCounts(map, (count) => result.push(count));
  return result;
}

const WALL = { wallTime: 400, wallShortest: 90, wallLongest: 310 };
const PART = { calls: 2, errors: 1, time: 100, shortest: 30, longest: 70, ...WALL };
const AFTER_YEARS = 2 ** 40;

// How many CPUs there may be is for libbpf to say.
describeWithEbpf('counts', () => {
  it('are nothing where nothing was called', () => {
    expect(counted({})).toEqual([]);
  });

  it('are those of a call in an ABI, or of one that another carries', () => {
    const all = counted({
      1: [PART],
      [SYSCALL_NUMBERS + 4]: [PART],
      [COUNTED_SOCKETCALLS + 3]: [PART],
      [COUNTED_IPC_CALLS + 12]: [PART],
    });
    expect(all).toEqual([
      { abi: 'x86_64', number: 1, carried: 0, ...PART },
      { abi: 'i386', number: 4, carried: 0, ...PART },
      { abi: 'i386', number: 102, carried: 3, ...PART },
      { abi: 'i386', number: 117, carried: 12, ...PART },
    ]);
  });

  it('are added up over CPUs, of which some were idle', () => {
    const nothing = { wallTime: 0, wallShortest: 0, wallLongest: 0 };
    const idle = { calls: 0, errors: 0, time: 0, shortest: 0, longest: 0, ...nothing };
    const wall = { wallTime: 500, wallShortest: 80, wallLongest: 100 };
    const other = { calls: 3, errors: 0, time: AFTER_YEARS, shortest: 10, longest: 60, ...wall };
    expect(counted({ 9: [idle, other] })).toEqual([{ abi: 'x86_64', number: 9, carried: 0, ...other }]);
    expect(counted({ 9: [PART, other] })).toEqual([
      {
        abi: 'x86_64',
        number: 9,
        carried: 0,
        calls: 5,
        errors: 1,
        time: AFTER_YEARS + 100,
        shortest: 10,
        longest: 70,
        wallTime: 900,
        wallShortest: 80,
        wallLongest: 310,
      },
    ]);
  });
});
