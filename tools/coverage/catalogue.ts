import { X86_64 } from '../../src/abi/abi.ts';
import { SYSCALLS_X86_64 } from '../../src/abi/generated/syscalls-x86_64.ts';
import { syscallOf } from '../../src/syscalls/catalogue.ts';
import { hexLong } from '../../src/types/numbers.ts';

/** What the catalogue knows of one call of x86-64. */
export interface Coverage {
  readonly number: number;
  readonly name: string;
  /** Whether there is a row, rather than one made for a call of which nothing is known. */
  readonly hasRow: boolean;
  /** Names of the arguments of which no more is known than a hexadecimal number. */
  readonly untyped: readonly string[];
}

/** Every call that has a name, by number. */
export function catalogueCoverage(): Coverage[] {
  return SYSCALLS_X86_64.flatMap((known, number) => {
    if (!known || known[0].startsWith('syscall_0x')) return [];
    const row = syscallOf(X86_64, number);
    const untyped = row.arguments.filter(({ type }) => type === hexLong).map(({ name }) => name);
    const isMade = untyped.length > 0 && untyped.every((name, index) => name === `arg${index + 1}`);
    return [{ number, name: row.name, hasRow: !isMade, untyped }];
  });
}
