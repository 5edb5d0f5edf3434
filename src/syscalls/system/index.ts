import type { Chapter } from '../chapters.ts';
import type { Syscall } from '../syscall.ts';
import defer * as bpf from './bpf.ts';
import defer * as keys from './keys.ts';
import defer * as log from './log.ts';
import defer * as machine from './machine.ts';
import defer * as modules from './modules.ts';
import defer * as obsolete from './obsolete.ts';
import defer * as perf from './perf.ts';
import defer * as restart from './restart.ts';
import defer * as securityModules from './security-modules.ts';

export const systemChapters: readonly Chapter<Syscall>[] = [
  () => obsolete.obsoleteSyscalls,
  () => machine.machineSyscalls,
  () => modules.moduleSyscalls,
  () => keys.keySyscalls,
  () => [log.syslog],
  () => [bpf.bpf],
  () => [perf.perfEventOpen],
  () => [restart.restartSyscall],
  () => securityModules.securityModuleSyscalls,
];
