import { readdirSync } from 'node:fs';
import { ABIS, type Abi, I386, X86_64 } from '../../src/abi/abi.ts';
import type { Constants } from '../../src/abi/constants.ts';
import { SOCKET_LEVELS } from '../../src/abi/generated/network.ts';
import { ioctlNumbers } from '../../src/abi/ioctl-names.ts';
import type { SyscallCall } from '../../src/events/event.ts';
import { ioctl } from '../../src/syscalls/ioctl/ioctl.ts';
import type { Type } from '../../src/types/type.ts';

const GENERATED = new URL('../../src/abi/generated/', import.meta.url);

/** Low halves of all values that have a name in the kernel's interface. */
export const CONSTANT_VALUES: readonly number[] = await namedValues();

/** Numbers of ioctl requests that have a name. */
export const IOCTL_REQUESTS: readonly number[] = [
  ...new Set([...ioctlNumbers(X86_64).values(), ...ioctlNumbers(I386).values()]),
];

/** Those whose argument is followed. */
export const FOLLOWED_REQUESTS: readonly number[] = IOCTL_REQUESTS.filter((request) =>
  ABIS.some((abi) => follows(abi, request)),
);

/** Levels of socket options. */
export const OPTION_LEVELS: readonly number[] = SOCKET_LEVELS.entries.map(([, level]) => level);

function follows(abi: Abi, request: number): boolean {
  return argumentType(abi, request)?.follows ?? false;
}

/** What the argument of a request is; undefined where there is none. */
export function argumentType(abi: Abi, request: number): Type | undefined {
  const args = new Uint32Array(12);
  args[2] = request;
  return ioctl.variant?.({ abi, args } as SyscallCall).arguments[2]?.type;
}

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
