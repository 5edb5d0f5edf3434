import { isUtf8 } from 'node:buffer';

/**
 * Decoded values as data: what `--json` prints and `--where` looks at. Whole numbers that a double does not hold exactly
 * are bigints.
 */
export type Data =
  | null
  | boolean
  | number
  | bigint
  | string
  | Bytes
  | Address
  | Named
  | Flags
  | Reference
  | Change
  | Call
  | Cut
  | Noted
  | Structure
  | List;

/** Bytes that are no text, or not all of a string. */
export class Bytes {
  constructor(
    /** Text where the bytes are UTF-8. */
    readonly content: string | Buffer,
    /** There is more than this. */
    readonly cut: boolean,
  ) {}
}

/** A pointer that was not followed. */
export class Address {
  constructor(readonly value: number | bigint) {}
}

/** A value with a name of its own; of some only the name is known. */
export class Named {
  constructor(
    readonly name: string,
    readonly value: number | bigint | undefined,
  ) {}
}

/** A set of bits: the names of those that have one, and all of them. */
export class Flags {
  constructor(
    readonly names: readonly string[],
    readonly value: number | bigint,
  ) {}
}

/** A descriptor or a process, with what stands behind it. */
export class Reference {
  constructor(
    readonly kind: 'fd' | 'pid',
    readonly value: number | Named,
    readonly about: Structure,
  ) {}
}

/** What the call made of a value. */
export class Change {
  constructor(
    readonly before: Data,
    public after: Data,
  ) {}
}

/** A value made of several, as the call of a macro or function: `makedev(8, 1)`. */
export class Call {
  constructor(
    readonly name: string,
    readonly parameters: readonly Data[],
  ) {}
}

/** Something is there that is not shown. */
export class Cut {}

/** A value with a remark. */
export class Noted {
  constructor(
    readonly value: Data,
    readonly comment: string,
  ) {}
}

/** Values by name, in order. */
export class Structure {
  readonly names: string[] = [];
  readonly values: Data[] = [];
  /** There are members that are not shown. */
  cut = false;

  /** Adds a member; where its name is taken, under another one. */
  add(name: string, value: Data): void {
    let free = name;
    for (let number = 2; this.names.includes(free); number++) free = `${name}_${number}`;
    this.names.push(free);
    this.values.push(value);
  }
}

/** Values in order. */
export class List {
  readonly values: Data[] = [];
  /** Names of places, where they have some. */
  places: string[] | undefined;
  /** The list holds what is not in the set. */
  complement = false;
}

const HALF = 0x1_0000_0000;
const LARGEST_SAFE_HIGH = 0x1f_ffff;

/** The unsigned number of two halves. */
export function unsignedNumber(low: number, high: number): number | bigint {
  return high <= LARGEST_SAFE_HIGH ? high * HALF + low : (BigInt(high) << 32n) | BigInt(low);
}

/** The signed number of two halves. */
export function signedNumber(low: number, high: number): number | bigint {
  if (high < 0x8000_0000) return unsignedNumber(low, high);
  return exact(((BigInt(high) << 32n) | BigInt(low)) - (1n << 64n));
}

/** The same number, as a double where that holds it. */
export function exact(value: bigint): number | bigint {
  const double = Number(value);
  return Number.isSafeInteger(double) ? double : value;
}

/** Bytes as text where they are UTF-8. */
export function textOf(bytes: Uint8Array, cut: boolean): string | Bytes {
  if (!isUtf8(bytes)) return new Bytes(Buffer.from(bytes), cut);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return cut ? new Bytes(text, true) : text;
}
