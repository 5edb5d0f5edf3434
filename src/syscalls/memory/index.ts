import type { Chapter } from '../chapters.ts';
import type { Syscall } from '../syscall.ts';
import defer * as mapping from './mapping.ts';
import defer * as numa from './numa.ts';
import defer * as otherProcess from './other-process.ts';
import defer * as residency from './residency.ts';

export const memoryChapters: readonly Chapter<Syscall>[] = [
  () => mapping.mappingCalls,
  () => residency.residencyCalls,
  () => numa.numaCalls,
  () => otherProcess.otherProcessCalls,
];
