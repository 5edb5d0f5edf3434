import { nameOf } from '../abi/constants.ts';
import { KVM_EXIT_REASONS } from '../abi/generated/ioctl.ts';
import { descriptorTarget, mappingsOf } from '../process/proc.ts';
import type { Syscall } from '../syscalls/syscall.ts';
import type { Decoding } from '../types/decoding.ts';

/** linux/kvm.h: the request, and where `struct kvm_run` says why it returned. */
const KVM_RUN = 0xae80;
const EXIT_REASON = 8;
const VCPU = 'anon_inode:kvm-vcpu';

/** Prints why a virtual processor stopped, `(KVM_EXIT_IO)`, of calls that let one run (`-e kvm=vcpu`). */
export function noteVcpuExit(c: Decoding, row: Syscall): void {
  if (row.name !== 'ioctl' || c.low(1) !== KVM_RUN || c.failed) return;
  const target = descriptorTarget(c.tid, c.int(0));
  if (!target?.startsWith(VCPU)) return;
  // Processors of several machines may have the same name: then it is not known which one this is.
  const [mapping, another] = mappingsOf(c.tid, target);
  const at = mapping === undefined || another !== undefined ? -1 : c.memory.read(mapping + EXIT_REASON, 4);
  if (at < 0) return;
  const reason = c.memory.u32(at);
  c.out.beginNote(true);
  c.out.symbol(nameOf(KVM_EXIT_REASONS, reason) ?? KVM_EXIT_REASONS.placeholder);
  c.out.endNote();
}
