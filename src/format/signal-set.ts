import type { ConstantStyle } from '../types/emitter.ts';
import { LAST_SIGNAL, signalName } from '../types/signal.ts';

/**
 * A set of signals, `[INT TERM]`: names without `SIG`. Where two thirds of `count` bits or more are set, the others
 * are listed after `~`.
 */
export function signalsText(low: number, high: number, count: number, style: ConstantStyle): string {
  if (low === 0 && high === 0) return '[]';
  const most = Math.floor((count * 2) / 3);
  const inverted = bitCount(low) + bitCount(high) >= most;
  const listedLow = inverted ? ~low : low;
  const listedHigh = inverted ? ~high : high;
  const texts = TEXTS[style];
  let text = inverted ? '~[' : '[';
  let separator = '';
  for (let bit = 0; bit < count; bit++) {
    const half = bit < 32 ? listedLow : listedHigh;
    if (((half >>> (bit & 31)) & 1) === 0) continue;
    text += separator + (texts[bit] as string);
    separator = ' ';
  }
  return `${text}]`;
}

const NAMES: readonly string[] = Array.from({ length: LAST_SIGNAL }, (_, bit) =>
  (signalName(bit + 1) ?? `SIG${bit + 1}`).slice('SIG'.length),
);
const TEXTS: Readonly<Record<ConstantStyle, readonly string[]>> = {
  abbrev: NAMES,
  raw: NAMES.map((_, bit) => `${bit + 1}`),
  verbose: NAMES.map((name, bit) => `${bit + 1} /* ${name} */`),
};

function bitCount(half: number): number {
  let rest = half - ((half >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
