import type { Poke } from '../events/tampering.ts';

/** As many bytes strace takes for one argument. */
const MOST_BYTES = 1024;

/**
 * Reads `@argN=HEX,...`: what is written to where the arguments point, each named once, in the order of the arguments.
 * Empty items are passed over.
 * @returns undefined where it is malformed
 */
export function parsePokes(value: string): readonly Poke[] | undefined {
  if (value === '') return undefined;
  const pokes = new Map<number, Uint8Array>();
  for (const item of value.split(',')) {
    if (item === '') continue;
    const [, digit, data] = /^@arg([1-7])=(.+)$/s.exec(item) ?? [];
    const bytes = data === undefined ? undefined : readBytes(data);
    const argument = Number(digit) - 1;
    if (bytes === undefined || pokes.has(argument)) return undefined;
    pokes.set(argument, bytes);
  }
  return [...pokes].sort(([a], [b]) => a - b).map(([argument, bytes]) => ({ argument, bytes }));
}

/** Two characters a byte, each pair as `%2hhx` of sscanf(3) reads it. */
function readBytes(data: string): Uint8Array | undefined {
  if (data.length % 2 !== 0 || data.length > 2 * MOST_BYTES) return undefined;
  const bytes = new Uint8Array(data.length / 2);
  for (let index = 0; index < bytes.length; index++) {
    const pair = data
      .slice(2 * index)
      .trimStart()
      .slice(0, 2);
    const [, sign, digits] = /^([+-]?)(0x|[0-9a-f]+)/i.exec(pair) ?? [];
    if (digits === undefined) return undefined;
    const magnitude = /^0x$/i.test(digits) ? 0 : Number.parseInt(digits, 16);
    bytes[index] = sign === '-' ? -magnitude : magnitude;
  }
  return bytes;
}
