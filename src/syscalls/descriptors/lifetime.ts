import { CLOSE_RANGE_FLAGS } from '../../abi/generated/descriptors.ts';
import { OPEN_FLAGS } from '../../abi/generated/files.ts';
import { flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { uint } from '../../types/numbers.ts';
import { array } from '../../types/pointer.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

const NEW = { result: descriptorResult };
/** What the number stood for is closed. */
const REPLACING = { ...NEW, needsEntry: true } as const;
const bothEnds = out(array(fd, 2));

/** How descriptors come and go (dup(2), pipe(2), close(2), close_range(2)). */
export const lifetimeSyscalls: readonly Syscall[] = [
  syscall('close', { fd }, { needsEntry: true }),
  syscall('close_range', { first: uint, last: uint, flags: flags(CLOSE_RANGE_FLAGS) }, { needsEntry: true }),
  syscall('dup', { oldfd: fd }, NEW),
  syscall('dup2', { oldfd: fd, newfd: fd }, REPLACING),
  syscall('dup3', { oldfd: fd, newfd: fd, flags: flags(OPEN_FLAGS) }, REPLACING),
  syscall('pipe', { pipefd: bothEnds }),
  syscall('pipe2', { pipefd: bothEnds, flags: out(flags(OPEN_FLAGS)) }),
];
