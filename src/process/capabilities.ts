import { statusField } from './proc.ts';

/** Bits of capabilities (linux/capability.h). */
export const CAP_SYS_PTRACE = 19;
export const CAP_SYS_ADMIN = 21;
export const CAP_PERFMON = 38;
export const CAP_BPF = 39;

/** Whether this process has a capability in effect, in the user namespace that it is in. */
export function hasCapability(capability: number): boolean {
  const effective = BigInt(`0x${statusField(process.pid, 'CapEff') ?? '0'}`);
  return ((effective >> BigInt(capability)) & 1n) === 1n;
}
