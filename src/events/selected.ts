import type { Architecture } from '../abi/abi.ts';
import type { SelectedSyscalls } from './backend.ts';

/**
 * The selected calls of an architecture where x32's, with their numbers beyond the table, are not told apart: the last entry
 * stands for them, too, and is 1 where any of them is selected.
 */
export function withX32(selected: SelectedSyscalls, architecture: Architecture['name']): Uint8Array {
  const table = selected[architecture];
  if (architecture !== 'x86_64' || table.at(-1) === 1 || !selected.x32.includes(1)) return table;
  const extended = table.slice();
  extended[extended.length - 1] = 1;
  return extended;
}
