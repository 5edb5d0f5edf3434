import { type OptionRow, valued } from '../option-row.ts';
import { readPids } from '../values.ts';

/** What is traced: options about the command and the processes attached to. */
export const STARTUP_OPTIONS: readonly OptionRow[] = [
  valued('--argv0', 'NAME', 'startup', 'tell the command that this is its name', ({ settings }, value) => {
    settings.argv0 = value;
  }),
  valued(
    '-E, --env',
    'VAR[=VALUE]',
    'startup',
    'set a variable for the command, or take it away; may be repeated',
    ({ settings }, value) => {
      const equals = value.indexOf('=');
      settings.environment.push(
        equals < 0 ? { name: value } : { name: value.slice(0, equals), value: value.slice(equals + 1) },
      );
    },
  ),
  valued(
    '-p, --attach',
    'PID',
    'startup',
    'trace a running process; a list ("1,2" or "1 2") or repeated, for several',
    ({ settings }, value) => {
      settings.pids.push(...readPids(value));
    },
  ),
  valued(
    '-u, --user',
    'NAME',
    'startup',
    'run the command as this user, or as the numbers UID:GID',
    (draft, value) => {
      draft.userName = value;
    },
  ),
];
