import type { Chapter } from '../../../src/syscalls/chapters.ts';
import type { Syscall } from '../../../src/syscalls/syscall.ts';

/** The row called `name`, the one for every ABI where there are several; of rows, or of chapters of them. */
export function rowNamed(rows: readonly (Syscall | Chapter<Syscall>)[], name: string): Syscall {
  const found = rows
    .flatMap((row) => (typeof row === 'function' ? row() : row))
    .filter((row) => row.name === name);
  const row = found.find(({ abi }) => abi === undefined) ?? found[0];
  if (!row) throw new Error(`no row for ${name}`);
  return row;
}
