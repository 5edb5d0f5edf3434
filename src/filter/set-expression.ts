import { UsageError } from './usage-error.ts';

/** What `[!]VALUE[,VALUE]...`, `all` or `none` says: the values listed, and whether it means all others instead. */
export interface SetExpression {
  readonly inverted: boolean;
  /** The words between the commas, in order; empty for `all` and `none`. */
  readonly words: readonly string[];
}

/**
 * Splits the expression of a `-e` option into its words. Each `!` in front inverts it once more; `all` is
 * `!none`; words that are empty are passed over.
 * @param kind what the words stand for, as the message about a bad one says it ("signal")
 * @throws UsageError if there is no word at all
 */
export function parseSetExpression(expression: string, kind: string): SetExpression {
  const exclamations = countLeading(expression, '!');
  const inverted = exclamations % 2 === 1;
  const rest = expression.slice(exclamations);
  if (rest === 'none') return { inverted, words: [] };
  if (rest === 'all') return { inverted: !inverted, words: [] };

  const words = rest.split(',').filter((word) => word !== '');
  if (words.length === 0) throw invalid(kind, expression);
  return { inverted, words };
}

/**
 * Reads an expression whose words each stand for one value.
 * @param valueOfWord gives the value of a word, or undefined if the word is not known
 * @throws UsageError if a word is not known
 */
export function parseSet<T>(
  expression: string,
  kind: string,
  valueOfWord: (word: string) => T | undefined,
): { readonly inverted: boolean; readonly values: ReadonlySet<T> } {
  const { inverted, words } = parseSetExpression(expression, kind);
  const values = new Set<T>();
  for (const word of words) {
    const value = valueOfWord(word);
    if (value === undefined) throw invalid(kind, word);
    values.add(value);
  }
  return { inverted, values };
}

/** How many of `character` the text begins with. */
export function countLeading(text: string, character: string): number {
  let count = 0;
  while (text[count] === character) count++;
  return count;
}

/** The error about a word that names nothing of its kind. */
export function invalid(kind: string, word: string): UsageError {
  return new UsageError(`invalid ${kind} '${word}'`);
}
