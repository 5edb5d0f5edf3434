import { statSync } from 'node:fs';
import { nameInMessage } from './displayable.ts';
import { systemErrorText } from './errno-text.ts';
import { workingFolder } from './proc.ts';

/** A command to start and trace. Strings hold raw bytes (`latin1`). */
export interface Command {
  /** The file, as execve gets it. */
  readonly path: string;
  readonly argv: readonly string[];
  /** Changes of the environment, in their order (`-E`). */
  readonly environment: readonly EnvironmentChange[];
  /** Who the command runs as (`-u`), where that is not who we are. */
  readonly user?: User;
}

/** A variable to set, or to remove where it has no value. */
export interface EnvironmentChange {
  readonly name: string;
  readonly value?: string;
}

export interface User {
  readonly uid: number;
  readonly effectiveUid: number;
  readonly gid: number;
  readonly effectiveGid: number;
  readonly groups: readonly number[];
}

/** A command that cannot be started; the message is for the user. */
export class CommandError extends Error {}

const PATH_MAX = 4096;
const ANY_EXECUTE_PERMISSION = 0o111;

/**
 * The file that a command's name means: a name with a slash is a path, others are looked for in PATH. All are raw bytes
 * (`latin1`). Throws CommandError where there is none.
 */
export function resolveCommand(name: string, searchPath: string | undefined): string {
  if (Buffer.byteLength(name, 'latin1') >= PATH_MAX) throw new CommandError('exec: File name too long');
  const path = name.includes('/') ? name : search(name, searchPath ?? '');
  const problem = path === undefined ? 'No such file or directory' : statProblem(path);
  if (path === undefined || problem !== undefined)
    throw new CommandError(`Can't stat '${nameInMessage(name)}': ${problem}`);
  return path;
}

/** An environment after the changes of `-E`. */
export function changedEnvironment(
  environment: readonly string[],
  changes: readonly EnvironmentChange[],
): string[] {
  const changed = [...environment];
  for (const { name, value } of changes) {
    const at = changed.findIndex((entry) => entry.startsWith(`${name}=`));
    const known = at >= 0;
    if (value === undefined) {
      if (known) changed.splice(at, 1);
    } else {
      changed.splice(known ? at : changed.length, 1, `${name}=${value}`);
    }
  }
  return changed;
}

/** An empty folder name in PATH is the current one, except at the end, where it counts for nothing. */
function search(name: string, searchPath: string): string | undefined {
  const folders = searchPath.split(':');
  if (folders.at(-1) === '') folders.pop();
  return folders
    .map((folder) => `${folder || workingFolder('self')}/${name}`.replace(/^\/\//, '/'))
    .find((candidate) => isExecutableFile(candidate));
}

function isExecutableFile(path: string): boolean {
  try {
    const { mode } = statSync(Buffer.from(path, 'latin1'));
    return (mode & 0o170000) === 0o100000 && (mode & ANY_EXECUTE_PERMISSION) !== 0;
  } catch {
    return false;
  }
}

function statProblem(path: string): string | undefined {
  try {
    statSync(Buffer.from(path, 'latin1'));
    return undefined;
  } catch (error) {
    return systemErrorText(error);
  }
}
