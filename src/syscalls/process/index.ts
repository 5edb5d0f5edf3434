import type { Chapter } from '../chapters.ts';
import type { Syscall } from '../syscall.ts';
import defer * as archPrctl from './arch-prctl.ts';
import defer * as capabilities from './capabilities.ts';
import defer * as clone from './clone.ts';
import defer * as control from './control.ts';
import defer * as exec from './exec.ts';
import defer * as identity from './identity.ts';
import defer * as limits from './limits.ts';
import defer * as namespaceIds from './namespace-ids.ts';
import defer * as prctl from './prctl.ts';
import defer * as ptrace from './ptrace.ts';
import defer * as scheduling from './scheduling.ts';
import defer * as seccomp from './seccomp.ts';
import defer * as waiting from './waiting.ts';

export const processChapters: readonly Chapter<Syscall>[] = [
  () => clone.cloneSyscalls,
  () => exec.execSyscalls,
  () => waiting.waitSyscalls,
  () => identity.identitySyscalls,
  () => limits.limitSyscalls,
  () => scheduling.schedulingSyscalls,
  () => capabilities.capabilitySyscalls,
  () => control.controlSyscalls,
  () => namespaceIds.namespaceIdSyscalls,
  () => [prctl.prctl],
  () => [ptrace.ptrace],
  () => [archPrctl.archPrctl],
  () => [seccomp.seccomp],
];
