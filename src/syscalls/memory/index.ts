import type { Syscall } from '../syscall.ts';
import { mappingCalls } from './mapping.ts';
import { numaCalls } from './numa.ts';
import { otherProcessCalls } from './other-process.ts';
import { residencyCalls } from './residency.ts';

export const memorySyscalls: readonly Syscall[] = [
  ...mappingCalls,
  ...residencyCalls,
  ...numaCalls,
  ...otherProcessCalls,
];
