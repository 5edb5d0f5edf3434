import type { Syscall } from '../syscall.ts';
import { bpf } from './bpf.ts';
import { keySyscalls } from './keys.ts';
import { syslog } from './log.ts';
import { machineSyscalls } from './machine.ts';
import { moduleSyscalls } from './modules.ts';
import { obsoleteSyscalls } from './obsolete.ts';
import { perfEventOpen } from './perf.ts';
import { restartSyscall } from './restart.ts';
import { securityModuleSyscalls } from './security-modules.ts';

export const systemSyscalls: readonly Syscall[] = [
  ...obsoleteSyscalls,
  ...machineSyscalls,
  ...moduleSyscalls,
  ...keySyscalls,
  syslog,
  bpf,
  perfEventOpen,
  restartSyscall,
  ...securityModuleSyscalls,
];
