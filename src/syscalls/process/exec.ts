import { EXECVEAT_FLAGS } from '../../abi/generated/files.ts';
import { flags } from '../../types/constants.ts';
import { dirfd } from '../../types/descriptor.ts';
import { int } from '../../types/numbers.ts';
import { environment, stringVector } from '../../types/string-vector.ts';
import { path } from '../../types/strings.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** Calls that begin a program, and that end one. */
export const execSyscalls: readonly Syscall[] = [
  syscall('execve', { pathname: path, argv: stringVector, envp: environment }, { needsEntry: true }),
  syscall(
    'execveat',
    {
      dirfd,
      pathname: path,
      argv: stringVector,
      envp: environment,
      flags: flags(EXECVEAT_FLAGS),
    },
    { needsEntry: true },
  ),
  syscall('exit', { status: int }, { needsEntry: true }),
  syscall('exit_group', { status: int }, { needsEntry: true }),
];
