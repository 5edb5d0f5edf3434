import { X86_64 } from '../../src/abi/abi.ts';
import { SYSCALLS_X86_64 } from '../../src/abi/generated/syscalls-x86_64.ts';
import { Assembler } from '../../src/syscalls/capture/assembler.ts';
import { planRow } from '../../src/syscalls/capture/row.ts';
import { syscallOf } from '../../src/syscalls/catalogue.ts';
import type { Syscall } from '../../src/syscalls/syscall.ts';
import { obsoleteSyscalls } from '../../src/syscalls/system/obsolete.ts';
import { hexLong } from '../../src/types/numbers.ts';
import { PLAIN_NUMBERS, WITHOUT_MEANING } from './plain-numbers.ts';

/** What the catalogue knows of one call of x86-64. */
export interface Coverage {
  readonly number: number;
  readonly name: string;
  /** Whether there is a row, rather than one made for a call of which nothing is known. */
  readonly hasRow: boolean;
  /** Names of the arguments of which no more is known than a hexadecimal number. */
  readonly untyped: readonly string[];
  /** Why these are all that there is to know; undefined where they are not. */
  readonly reason: string | undefined;
  /** Bytes that one thing behind a pointer may take under `-v` (arrays with an end that the call says count whole). */
  readonly most: number;
}

/** Every call that has a name, by number. */
export function catalogueCoverage(): Coverage[] {
  return SYSCALLS_X86_64.flatMap((known, number) => {
    if (!known || known[0].startsWith('syscall_0x')) return [];
    const row = syscallOf(X86_64, number);
    const untyped = row.arguments.filter(({ type }) => type === hexLong).map(({ name }) => name);
    const isMade = untyped.length > 0 && untyped.every((name, index) => name === `arg${index + 1}`);
    const isObsolete = obsoleteSyscalls.includes(row);
    const reason = isObsolete ? WITHOUT_MEANING : PLAIN_NUMBERS[`${row.name} ${untyped.join(' ')}`];
    return [
      {
        number,
        name: row.name,
        hasRow: !isMade || reason !== undefined,
        untyped,
        reason,
        most: mostCaptured(row),
      },
    ];
  });
}

/** Bytes of the largest read that a call's capture may make. */
function mostCaptured(row: Syscall): number {
  return Math.max(...[false, true].map((exiting) => mostOf(row, exiting)));
}

function mostOf(row: Syscall, exiting: boolean): number {
  const plan = new Assembler({ abi: X86_64, stringLimit: 32, abbreviate: false, exiting });
  const { bytes } = plan;
  let largest = 0;
  plan.bytes = (address, length, most) => {
    largest = Math.max(largest, most ?? 0);
    bytes.call(plan, address, length, most);
  };
  planRow(plan, row);
  return largest;
}
