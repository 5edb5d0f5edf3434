/** Part of a table: gives its entries, evaluating the module that has them. */
export type Chapter<Entry> = () => readonly Entry[];

/** Which keys each chapter of a table has, between spaces. */
export type Contents = readonly string[];

/**
 * A table in chapters, of which a chapter is evaluated when something of it is first asked for: a run needs few of them.
 * Where each key is, the build finds out beforehand; without that every chapter is evaluated at the first question.
 */
export class Chapters<Entry, Row> {
  private readonly rows = new Map<string, Row>();
  private readonly evaluated: (readonly string[] | undefined)[] = [];

  /**
   * @param rowsOf the rows of an entry, by their keys, which have no spaces
   * @param known what `contents` gave of the same chapters
   */
  constructor(
    private readonly chapters: readonly Chapter<Entry>[],
    private readonly rowsOf: (entry: Entry) => readonly (readonly [key: string, row: Row])[],
    private readonly known: Contents | undefined,
  ) {}

  get(key: string): Row | undefined {
    return this.rows.get(key) ?? this.find(key);
  }

  /** Every row by its key. */
  all(): ReadonlyMap<string, Row> {
    for (const index of this.chapters.keys()) this.evaluate(index);
    return this.rows;
  }

  /** All keys. */
  keys(): readonly string[] {
    return this.known ? this.known.flatMap((keys) => keys.trim().split(' ')) : [...this.all().keys()];
  }

  /** Which keys each chapter has. */
  contents(): Contents {
    return this.chapters.map((_, index) => ` ${this.evaluate(index).join(' ')} `);
  }

  private find(key: string): Row | undefined {
    if (!this.known) return this.all().get(key);
    const wanted = ` ${key} `;
    const index = this.known.findIndex((keys) => keys.includes(wanted));
    if (index >= 0) this.evaluate(index);
    return this.rows.get(key);
  }

  /** Gives the keys of a chapter; throws where another has one of them (a mistake in the table). */
  private evaluate(index: number): readonly string[] {
    const evaluated = this.evaluated[index];
    if (evaluated) return evaluated;
    const entries = (this.chapters[index] as Chapter<Entry>)();
    const rows = entries.flatMap(this.rowsOf);
    for (const [key, row] of rows) {
      if (this.rows.has(key)) throw new Error(`two rows for ${key}`);
      this.rows.set(key, row);
    }
    const keys = rows.map(([key]) => key);
    this.evaluated[index] = keys;
    return keys;
  }
}
