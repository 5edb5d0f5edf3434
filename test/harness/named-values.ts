import { readdirSync } from 'node:fs';
import type { Constants } from '../../src/abi/constants.ts';

const GENERATED = new URL('../../src/abi/generated/', import.meta.url);

const VALUES = new Map<string, bigint>();

for (const file of readdirSync(GENERATED)) {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ new URL(file, GENERATED).href);
  for (const set of Object.values(module)) {
    if (!isConstants(set)) continue;
    for (const [name, low, high = 0] of set.entries) VALUES.set(name, (BigInt(high) << 32n) | BigInt(low));
  }
}

/** The value of a constant of any set. */
export function constantNamed(name: string): bigint | undefined {
  return VALUES.get(name);
}

function isConstants(value: unknown): value is Constants {
  return typeof value === 'object' && value !== null && 'placeholder' in value && 'entries' in value;
}
