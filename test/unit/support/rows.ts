import type { Syscall } from '../../../src/syscalls/syscall.ts';

/** The row called `name`, the one for every ABI where there are several. */
export function rowNamed(rows: readonly Syscall[], name: string): Syscall {
  const found = rows.filter((row) => row.name === name);
  const row = found.find(({ abi }) => abi === undefined) ?? found[0];
  if (!row) throw new Error(`no row for ${name}`);
  return row;
}
