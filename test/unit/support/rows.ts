import type { Syscall } from '../../../src/syscalls/syscall.ts';

/** The row of a family that has this name. */
export function rowNamed(rows: readonly Syscall[], name: string): Syscall {
  const row = rows.find((candidate) => candidate.name === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
}
