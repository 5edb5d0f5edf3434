import { addressOf, libcFunction } from '../libc/libc.ts';
import { statusField } from './proc.ts';

/** Bits of capabilities, and the layout of what capset(2) gets (linux/capability.h). */
export const CAP_DAC_OVERRIDE = 1;
export const CAP_KILL = 5;
export const CAP_SYS_PTRACE = 19;
export const CAP_SYS_ADMIN = 21;
export const CAP_SYS_NICE = 23;
export const CAP_PERFMON = 38;
export const CAP_BPF = 39;
const LINUX_CAPABILITY_VERSION_3 = 0x2008_0522;

/** Whether this process has a capability in effect, in the user namespace that it is in. */
export function hasCapability(capability: number): boolean {
  const effective = BigInt(`0x${statusField(process.pid, 'CapEff') ?? '0'}`);
  return ((effective >> BigInt(capability)) & 1n) === 1n;
}

/**
 * Gives up all capabilities but these for good, in the calling thread, which runs all of our JavaScript (capabilities(7)). What
 * is not there is not asked for.
 */
export function keepOnlyCapabilities(capabilities: readonly number[]): void {
  let wanted = 0n;
  for (const capability of capabilities) wanted |= 1n << BigInt(capability);
  const kept = (field: string): bigint => BigInt(`0x${statusField(process.pid, field) ?? '0'}`) & wanted;
  const [effective, permitted] = [kept('CapEff'), kept('CapPrm')];
  const header = Uint32Array.of(LINUX_CAPABILITY_VERSION_3, 0);
  const low = (set: bigint): number => Number(set & 0xffff_ffffn);
  const high = (set: bigint): number => Number(set >> 32n);
  const data = Uint32Array.of(low(effective), low(permitted), 0, high(effective), high(permitted), 0);
  libcFunction('int capset(uintptr_t, uintptr_t)')(
    addressOf(new Uint8Array(header.buffer)),
    addressOf(new Uint8Array(data.buffer)),
  );
}
