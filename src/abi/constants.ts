/**
 * A set of named values of the kernel's interface: an enumeration, or the bits of a flag word.
 */
export interface Constants {
  /** What is printed as a comment after a value without a name (`O_???`); empty where nothing is. */
  readonly placeholder: string;
  /**
   * Names with the low and the high 32 bits of their values, both unsigned, in the order in which flags print.
   * Of several names of one value the first is the one to print.
   */
  readonly entries: readonly Constant[];
}

export type Constant = readonly [name: string, value: number, high?: number];

/** Declares a set: of entries, or of lines of a value in hexadecimal and its name, which are read when they are asked for. */
export function constants(placeholder: string, entries: readonly Constant[] | string): Constants {
  return new ConstantSet(placeholder, entries);
}

/** The name of exactly this value, if it has one. */
export function nameOf(set: Constants, low: number, high = 0): string | undefined {
  return set instanceof ConstantSet ? set.nameOf(low >>> 0, high >>> 0) : undefined;
}

/** The low 32 bits of the value that this name has in the set; throws where there is no such name. */
export function constantValue(set: Constants, name: string): number {
  const entry = set.entries.find(([known]) => known === name);
  if (!entry) throw new Error(`no constant ${name} in this set`);
  return entry[1];
}

class ConstantSet implements Constants {
  readonly placeholder: string;
  private source: readonly Constant[] | string;
  private names: ReadonlyMap<number, ReadonlyMap<number, string>> | undefined;

  constructor(placeholder: string, source: readonly Constant[] | string) {
    this.placeholder = placeholder;
    this.source = source;
  }

  get entries(): readonly Constant[] {
    if (typeof this.source === 'string') this.source = linesOf(this.source).map(entryOf);
    return this.source;
  }

  nameOf(low: number, high: number): string | undefined {
    this.names ??= namesByValue(this.entries);
    return this.names.get(high)?.get(low);
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Digits of the low half of a value. */
const LOW_DIGITS = 8;

function entryOf(line: string): Constant {
  const space = line.indexOf(' ');
  const name = line.slice(space + 1);
  const low = Number.parseInt(line.slice(Math.max(0, space - LOW_DIGITS), space), 16);
  if (space <= LOW_DIGITS) return [name, low];
  return [name, low, Number.parseInt(line.slice(0, space - LOW_DIGITS), 16)];
}

/** Names by the high half of the value, then by the low one: a double holds each half exactly. */
function namesByValue(entries: readonly Constant[]): Map<number, Map<number, string>> {
  const names = new Map<number, Map<number, string>>();
  for (const [name, low, high = 0] of entries) {
    const group = names.get(high) ?? new Map<number, string>();
    names.set(high, group);
    if (!group.has(low)) group.set(low, name);
  }
  return names;
}
