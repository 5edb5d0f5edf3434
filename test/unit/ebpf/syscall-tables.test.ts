import { expect, it } from 'vitest';
import { ABIS } from '../../../src/abi/abi.ts';
import { callAt, PLACES, placeOf } from '../../../src/ebpf/syscall-tables.ts';

it.each(ABIS)('a place in the tables stands for the call of $name that has it', (abi) => {
  for (const number of [0, 59, 322]) {
    const place = placeOf(abi, number);
    expect(place).toBeLessThan(PLACES);
    expect(callAt(place)).toEqual({ abi: abi.name, number });
  }
});
