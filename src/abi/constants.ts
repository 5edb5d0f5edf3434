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

/** Declares a set. */
export function constants(placeholder: string, entries: readonly Constant[]): Constants {
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
  readonly entries: readonly Constant[];
  private names: ReadonlyMap<number, ReadonlyMap<number, string>> | undefined;

  constructor(placeholder: string, entries: readonly Constant[]) {
    this.placeholder = placeholder;
    this.entries = entries;
  }

  nameOf(low: number, high: number): string | undefined {
    this.names ??= namesByValue(this.entries);
    return this.names.get(high)?.get(low);
  }
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
