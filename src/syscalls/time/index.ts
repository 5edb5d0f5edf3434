import type { Chapter } from '../chapters.ts';
import type { Syscall } from '../syscall.ts';
import defer * as clocks from './clocks.ts';
import defer * as timers from './timers.ts';

export const timeChapters: readonly Chapter<Syscall>[] = [() => clocks.clockCalls, () => timers.timerCalls];
