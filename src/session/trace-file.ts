import { constants, lstatSync, openSync, statSync } from 'node:fs';
import { dirname, join, parse, sep } from 'node:path';
import { argumentBytes } from '../process/argument-text.ts';

const { O_NOFOLLOW, O_WRONLY, O_CREAT, O_APPEND } = constants;
const S_ISVTX = 0o1000;
const S_IWOTH = 0o002;

/**
 * Opens a file that lines go to, and leaves what is in it. Where anybody may put a symbolic link (a folder that is writable
 * for all and sticky, as `/tmp`), none is followed, or who runs xtrace could be made to overwrite their own files. A
 * program that runs with the rights of another user than the one who called it opens files as that one. Throws what
 * `node:fs` throws.
 */
export function openTraceFile(path: string, append: boolean, mode: number): number {
  if (leadsThroughPublicLink(path)) throw Object.assign(new Error('public link'), { errno: -ELOOP });
  const nofollow = isPublic(dirname(path)) ? O_NOFOLLOW : 0;
  const flags = O_WRONLY | O_CREAT | (append ? O_APPEND : 0) | nofollow;
  return asCaller(() => openSync(argumentBytes(path), flags, mode));
}

const ELOOP = 40;

/** Whether one of the folders that a path names is a link in a public folder. The last name is the kernel's to check. */
function leadsThroughPublicLink(path: string): boolean {
  let folder = parse(path).root || '.';
  for (const name of dirname(path).split(sep)) {
    const next = join(folder, name);
    if (name !== '' && name !== '.' && name !== '..' && isLink(next) && isPublic(folder)) return true;
    folder = next;
  }
  return false;
}

function isLink(path: string): boolean {
  return lstatSync(argumentBytes(path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function isPublic(folder: string): boolean {
  const both = S_ISVTX | S_IWOTH;
  return ((statSync(argumentBytes(folder), { throwIfNoEntry: false })?.mode ?? 0) & both) === both;
}

/** Does something with the user and group ids that this process was called with, where others are in effect. */
function asCaller<T>(use: () => T): T {
  const [user, effectiveUser] = [process.getuid?.(), process.geteuid?.()];
  const [group, effectiveGroup] = [process.getgid?.(), process.getegid?.()];
  if (user === effectiveUser && group === effectiveGroup) return use();
  // The group first, while we may.
  process.setegid?.(group as number);
  process.seteuid?.(user as number);
  try {
    return use();
  } finally {
    process.seteuid?.(effectiveUser as number);
    process.setegid?.(effectiveGroup as number);
  }
}
