/** A row of `-c`'s table: share, seconds and microseconds a call in columns of fixed width, then counts and name. */
const ROW = /^ *\d+\.\d\d +\d+\.\d{6} +\d+ /;
const RULE = /^-{6} /;

/**
 * The lines of a `-c` table whose times, which cannot be equal, are replaced; rows, which are sorted by time, are
 * sorted by name. Columns whose width is not strace's stay as they are.
 */
export function normaliseSummary(lines: readonly string[]): string[] {
  const result: string[] = [];
  let rows: string[] = [];
  for (const line of lines) {
    if (ROW.test(line)) {
      rows.push(timeless(line));
      continue;
    }
    if (RULE.test(line)) {
      result.push(...rows.sort());
      rows = [];
    }
    result.push(line);
  }
  return [...result, ...rows];
}

function timeless(line: string): string {
  const columns = /^[ \d]{3}\.\d\d [ \d]{4}\.\d{6} [ \d]{11} (.*)$/.exec(line);
  return columns ? `<share> <seconds> <usecs> ${columns[1]}` : line;
}
