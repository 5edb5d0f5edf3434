import { numberInRegister } from '../../src/abi/abi.ts';
import { REGION_SIZE } from '../property/memory.ts';
import type { GeneratedCall } from './call.ts';

/** What `test/fixtures/player.c` reads: memory to lay out, then calls to make. */
export function encodeCalls(
  regions: ReadonlyMap<number, Buffer>,
  calls: readonly GeneratedCall[],
): Buffer {
  const parts: Uint8Array[] = [words(regions.size)];
  for (const [address, content] of regions) parts.push(words(address, REGION_SIZE), content);
  for (const call of calls) parts.push(encodeCall(call));
  return Buffer.concat(parts);
}

function encodeCall({ abi, number, args, result, changes }: GeneratedCall): Uint8Array {
  return words(abi.registerSize, changes.size, numberInRegister(abi, number), 0, ...result, ...args, ...[...changes].flat());
}

function words(...values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}
