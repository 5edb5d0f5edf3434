import type { Daemonize } from '../cli/options.ts';
import { libcFunction } from '../libc/libc.ts';

/** Takes this process out of the process group, or the session, that it was started in, as `-DD` and `-DDD` ask. */
export function moveToBackground(where: Daemonize): void {
  if (where === 'pgroup') setpgid(0, 0);
  else if (where === 'session') setsid();
}

const setpgid = libcFunction('int setpgid(int, int)');
const setsid = libcFunction('int setsid()');
