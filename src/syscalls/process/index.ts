import type { Syscall } from '../syscall.ts';
import { archPrctl } from './arch-prctl.ts';
import { capabilitySyscalls } from './capabilities.ts';
import { cloneSyscalls } from './clone.ts';
import { controlSyscalls } from './control.ts';
import { execSyscalls } from './exec.ts';
import { identitySyscalls } from './identity.ts';
import { limitSyscalls } from './limits.ts';
import { namespaceIdSyscalls } from './namespace-ids.ts';
import { prctl } from './prctl.ts';
import { ptrace } from './ptrace.ts';
import { schedulingSyscalls } from './scheduling.ts';
import { seccomp } from './seccomp.ts';
import { waitSyscalls } from './waiting.ts';

export const processSyscalls: readonly Syscall[] = [
  ...cloneSyscalls,
  ...execSyscalls,
  ...waitSyscalls,
  ...identitySyscalls,
  ...limitSyscalls,
  ...schedulingSyscalls,
  ...capabilitySyscalls,
  ...controlSyscalls,
  ...namespaceIdSyscalls,
  prctl,
  ptrace,
  archPrctl,
  seccomp,
];
