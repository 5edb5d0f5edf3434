import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What files of `/proc` have in them (proc(5)). Everything gives undefined (or nothing) where there is no such file. */

/** The text of a file, a character a byte. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

/** Where a symbolic link leads, likewise. */
export function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

/** The value of a line `NAME: VALUE` of a text. */
export function fieldOf(text: string | undefined, name: string): string | undefined {
  const start = text === undefined ? -1 : `\n${text}`.indexOf(`\n${name}:`);
  if (text === undefined || start < 0) return undefined;
  const end = text.indexOf('\n', start);
  return text.slice(start + name.length + 1, end < 0 ? undefined : end).trim();
}

/** The names in a folder as numbers: NaN where one is none. */
export function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number);
  } catch {
    return [];
  }
}
