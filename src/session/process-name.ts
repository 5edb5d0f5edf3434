import { addressOf, libcFunction } from '../libc/libc.ts';

/** `PR_SET_NAME` of prctl(2). */
const PR_SET_NAME = 15;

/** Gives this process the name that `ps` and messages of other tracers show, in place of Node's. */
export function nameProcess(name: string): void {
  const bytes = Buffer.allocUnsafeSlow(name.length + 1).fill(0);
  bytes.write(name, 'latin1');
  prctl(PR_SET_NAME, addressOf(bytes));
}

const prctl = libcFunction('int prctl(int, uintptr_t)');
