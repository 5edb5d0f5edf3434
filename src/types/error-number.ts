import { ERRNOS, RESTART_ERRNOS } from '../abi/generated/errno.ts';
import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

/** A positive error number, `ECONNREFUSED`; decimal where it has no name. */
export const errorNumber: Type = scalar(4, (c, low) => {
  const name = nameOfError(low);
  if (name === undefined) c.out.int(low);
  else c.out.constant(name, low, 0, 'unsigned');
});

/** An error number as the kernel returns it, negative: `-ENOENT`; decimal where it is none. */
export const negatedErrorNumber: Type = scalar(4, (c, low) => {
  const value = low | 0;
  const name = value < 0 ? nameOfError(-value) : undefined;
  if (name === undefined) c.out.int(value);
  else c.out.constant(`-${name}`, low, 0xffffffff, 'signed');
});

function nameOfError(value: number): string | undefined {
  return (ERRNOS.get(value) ?? RESTART_ERRNOS.get(value))?.[0];
}
