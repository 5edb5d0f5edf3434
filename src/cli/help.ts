import defer * as library from 'yargs';
import { documentedGroups } from './documents/documented.ts';
import type { SupportedRow } from './option-row.ts';

const USAGE = [
  'Usage: $0 [OPTION]... COMMAND [ARGUMENT]...',
  '   or: $0 [OPTION]... -p PID [-p PID]...',
  '',
  'Prints the system calls that processes make, and the signals they get.',
].join('\n');
const NOTES =
  'The other options mean what they mean to strace; those of strace that are not listed are not supported.';
const WIDTH = 100;

/**
 * The text of `-h`, laid out by yargs from the table of options. It is loaded only here, since it takes as long to
 * load as everything else together.
 */
export async function helpText(): Promise<string> {
  hideStdout();
  const parser = library
    .default([])
    .scriptName('xtrace')
    .detectLocale(false)
    .help(false)
    .version(false)
    .parserConfiguration({ 'camel-case-expansion': false })
    .usage(USAGE)
    .epilogue(NOTES)
    .wrap(WIDTH);
  for (const { heading, rows } of documentedGroups()) {
    for (const row of rows) {
      const [key, ...alias] = shownNames(row);
      parser.option(key as string, { alias, describe: row.help, group: `${heading}:` });
    }
  }
  return `${await parser.getHelp()}\n`;
}

/** The names of an option, without dashes; a long one carries the value. */
function shownNames({ short, long: [long], argument, ...row }: SupportedRow): string[] {
  const letter = short === undefined ? [] : [short];
  if (long === undefined) return letter;
  if (!('placeholder' in row)) return [long, ...letter];
  return [argument === 'optional' ? `${long}[=${row.placeholder}]` : `${long}=${row.placeholder}`, ...letter];
}

/**
 * yargs looks at process.stdout when it is loaded, and that look alone makes a pipe non-blocking for everybody who
 * writes into it.
 */
function hideStdout(): void {
  Object.defineProperty(process, 'stdout', { value: {}, configurable: true });
}
