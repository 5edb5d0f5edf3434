import type { Chapter } from '../chapters.ts';
import type { Syscall } from '../syscall.ts';
import defer * as actions from './actions.ts';
import defer * as sending from './sending.ts';

export const signalChapters: readonly Chapter<Syscall>[] = [
  () => actions.signalActions,
  () => sending.signalTransfers,
];
