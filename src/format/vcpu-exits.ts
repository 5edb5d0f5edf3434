import { nameOf } from '../abi/constants.ts';
import { KVM_EXIT_REASONS } from '../abi/generated/ioctl.ts';
import type { Syscall } from '../syscalls/syscall.ts';
import type { Decoding } from '../types/decoding.ts';
import { EXIT_REASON, vcpuRunOf } from './vcpu-runs.ts';

/** Prints why a virtual processor stopped, `(KVM_EXIT_IO)`, of calls that let one run (`-e kvm=vcpu`). */
export function noteVcpuExit(c: Decoding, row: Syscall): void {
  const run = c.failed ? undefined : vcpuRunOf(c, row);
  const at = run ? c.memory.read(run.address + EXIT_REASON, 4) : -1;
  if (at < 0) return;
  const reason = c.memory.u32(at);
  c.out.beginNote(true);
  c.out.symbol(nameOf(KVM_EXIT_REASONS, reason) ?? KVM_EXIT_REASONS.placeholder);
  c.out.endNote();
}
