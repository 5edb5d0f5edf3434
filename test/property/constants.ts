import { readdirSync } from 'node:fs';
import { I386, X86_64 } from '../../src/abi/abi.ts';
import type { Constants } from '../../src/abi/constants.ts';
import { ioctlNumbers } from '../../src/abi/ioctl-names.ts';

const GENERATED = new URL('../../src/abi/generated/', import.meta.url);

/** Low halves of all values that have a name in the kernel's interface. */
export const CONSTANT_VALUES: readonly number[] = await namedValues();

/** Numbers of ioctl requests that have a name. */
export const IOCTL_REQUESTS: readonly number[] = [
  ...new Set([...ioctlNumbers(X86_64).values(), ...ioctlNumbers(I386).values()]),
];

async function namedValues(): Promise<number[]> {
  const values = new Set<number>();
  for (const file of readdirSync(GENERATED)) {
    const sets: object = await import(new URL(file, GENERATED).href);
    for (const set of Object.values(sets))
      if (isConstants(set)) for (const [, low] of set.entries) values.add(low);
  }
  return [...values].sort((one, other) => one - other);
}

function isConstants(value: unknown): value is Constants {
  return typeof value === 'object' && value !== null && 'placeholder' in value;
}
