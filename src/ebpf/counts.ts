import type { CallCount, CountConsumer } from '../events/call-count.ts';
import { CALL_COUNT, COUNTED_IPC_CALLS, COUNTED_SOCKETCALLS, COUNTS } from './layout.ts';
import { libbpf } from './libbpf.ts';
import type { BpfMap } from './map.ts';
import { callAt } from './syscall-tables.ts';

/** Numbers of i386's calls that carry others (asm/unistd_32.h). */
const SOCKETCALL = 102;
const IPC = 117;

/** Hands over what was counted of each call that was made, added up over all CPUs. */
export function readCounts(map: Pick<BpfMap, 'lookup'>, consume: CountConsumer): void {
  const values = Buffer.alloc(CALL_COUNT.size * libbpf().possibleCpus());
  const key = Buffer.allocUnsafeSlow(4);
  for (let index = 0; index < COUNTS; index++) {
    key.writeUInt32LE(index);
    map.lookup(key, values);
    const sum = added(values);
    if (sum.calls > 0) consume({ ...countedCall(index), ...sum });
  }
}

function countedCall(index: number): Pick<CallCount, 'abi' | 'number' | 'carried'> {
  if (index >= COUNTED_IPC_CALLS) return { abi: 'i386', number: IPC, carried: index - COUNTED_IPC_CALLS };
  if (index >= COUNTED_SOCKETCALLS)
    return { abi: 'i386', number: SOCKETCALL, carried: index - COUNTED_SOCKETCALLS };
  return { ...callAt(index), carried: 0 };
}

function added(values: Buffer): Omit<CallCount, 'abi' | 'number' | 'carried'> {
  const sum = {
    calls: 0,
    errors: 0,
    time: 0,
    shortest: Number.POSITIVE_INFINITY,
    longest: 0,
    wallTime: 0,
    wallShortest: Number.POSITIVE_INFINITY,
    wallLongest: 0,
  };
  for (let at = 0; at < values.length; at += CALL_COUNT.size) {
    const read = (offset: number): number => Number(values.readBigUInt64LE(at + offset));
    const calls = read(CALL_COUNT.calls);
    if (calls === 0) continue;
    sum.calls += calls;
    sum.errors += read(CALL_COUNT.errors);
    sum.time += read(CALL_COUNT.time);
    sum.shortest = Math.min(sum.shortest, read(CALL_COUNT.shortest));
    sum.longest = Math.max(sum.longest, read(CALL_COUNT.longest));
    sum.wallTime += read(CALL_COUNT.wallTime);
    sum.wallShortest = Math.min(sum.wallShortest, read(CALL_COUNT.wallShortest));
    sum.wallLongest = Math.max(sum.wallLongest, read(CALL_COUNT.wallLongest));
  }
  return sum;
}
