import { ERRNOS } from '../abi/generated/errno.ts';

/** Text of a positive error number, as perror(3) prints it in the C locale. */
export function errnoText(errno: number): string {
  return ERRNOS.get(errno)?.[1] ?? `Unknown error ${errno}`;
}

/** Text of what a function of `node:fs` threw. */
export function systemErrorText(error: unknown): string {
  return errnoText(-((error as NodeJS.ErrnoException).errno ?? 0));
}
