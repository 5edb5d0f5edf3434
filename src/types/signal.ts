import { SIGNALS } from '../abi/generated/signals.ts';
import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';

/** A signal number: `SIGINT`, `SIGRT_5`; the number itself where it names no signal. */
export const signal = scalar(4, (c, low) => printSignal(c, low | 0));

/** A signal number that takes a whole register. */
export const longSignal = scalar('word', (c, low, high) => {
  if (high === 0 && low <= LAST_SIGNAL) printSignal(c, low);
  else c.out.unsigned(low, high);
});

/** Prints a signal number, for decoders that found it themselves. */
export function printSignal(c: Decoding, number: number): void {
  const name = signalName(number);
  if (name === undefined) c.out.int(number);
  else c.out.constant(name, number, 0, 'unsigned');
}

/** Largest signal number of x86 (`_NSIG`). */
export const LAST_SIGNAL = 64;

/** `SIGINT`; the number itself where it names no signal. */
export function signalText(number: number): string {
  return signalName(number) ?? String(number);
}

/** `SIGINT`; undefined where the number names no signal. */
export function signalName(number: number): string | undefined {
  return number > 0 && number <= LAST_SIGNAL ? SIGNALS[number] : undefined;
}
