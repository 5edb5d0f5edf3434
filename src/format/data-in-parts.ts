import { Call, Change, type Data, exact, Flags, Named } from './data.ts';

/** How what is emitted next goes with what was emitted last: it is another value, another part of it, what it became. */
export type Joint = 'another' | 'or' | 'plus' | 'becomes';

/** The number that several parts make, and whether it stands for bits: else it may be told without any. */
export interface Whole {
  readonly value: number | bigint;
  readonly isBits: boolean;
}

/** One value of the one put last and the next. */
export const JOINED: Readonly<Record<Joint, (last: Data, value: Data) => Data>> = {
  another: (_last, value) => value,
  or: joined,
  plus: summed,
  becomes: (last, value) => new Change(last, value),
};

/** What parts make of the whole. */
export function wholeOf(value: Data, { value: number, isBits }: Whole): Data {
  if (value instanceof Flags) return new Flags(value.names, number);
  if (value instanceof Named)
    return value.value === undefined ? new Named(value.name, number) : new Flags([value.name], number);
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  return isBits ? new Flags([], number) : number;
}

/** A value that stands so many bits higher. */
export function shiftedData(value: Data, bits: number): Data {
  const number = bitsOf(value);
  if (number === undefined) return value;
  const shifted = exact(BigInt.asUintN(64, number << BigInt(bits)));
  return value instanceof Named ? new Named(`${value.name}<<${bits}`, shifted) : shifted;
}

/** One value of two parts. */
function joined(one: Data, other: Data): Data {
  const a = bitsOf(one);
  const b = bitsOf(other);
  if (a === undefined || b === undefined) return new Call('|', [one, other]);
  return new Flags([...namesOf(one), ...namesOf(other)], exact(a | b));
}

/** A value and what is added to it. */
function summed(one: Data, other: Data): Data {
  const a = bitsOf(one);
  const b = bitsOf(other);
  if (a === undefined || b === undefined) return new Call('+', [one, other]);
  const sum = exact(BigInt.asUintN(64, a + b));
  const [name] = namesOf(one);
  return name === undefined ? sum : new Named(`${name}+${namesOf(other)[0] ?? b}`, sum);
}

function bitsOf(value: Data): bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return BigInt(value);
  if (value === null) return 0n;
  if (value instanceof Flags) return BigInt(value.value);
  return value instanceof Named && value.value !== undefined ? BigInt(value.value) : undefined;
}

function namesOf(value: Data): readonly string[] {
  if (value instanceof Flags) return value.names;
  return value instanceof Named ? [value.name] : [];
}
