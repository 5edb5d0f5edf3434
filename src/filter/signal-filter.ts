import { SIGNALS } from '../abi/generated/signals.ts';
import { parseSet } from './set-expression.ts';

/** The signals that `-e signal=` asks for. */
export interface SignalFilter {
  selects(signal: number): boolean;
}

/** Largest number that the option takes, though no kernel of ours has signals above 64. */
const LARGEST = 255;

export const ALL_SIGNALS: SignalFilter = { selects: () => true };

/**
 * Reads the set of `-e signal=SET`: names with or without SIG in either case, numbers from 0 to 255.
 * @throws UsageError if a word names no signal
 */
export function parseSignalFilter(expression: string): SignalFilter {
  const { inverted, values } = parseSet(expression, 'signal', signalOf);
  return { selects: (signal) => values.has(signal) !== inverted };
}

/** The number of a signal: a name with or without SIG in either case, or a number from 0 to 255; undefined for others. */
export function signalOf(word: string): number | undefined {
  if (/^[0-9]/.test(word)) {
    const number = /^[0-9]+$/.test(word) ? Number(word) : Number.NaN;
    return number <= LARGEST ? number : undefined;
  }
  const name = word.toUpperCase();
  const number = SIGNALS.indexOf(name.startsWith('SIG') ? name : `SIG${name}`);
  return number > 0 ? number : undefined;
}
