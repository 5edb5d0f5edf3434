import { KVM_CAPABILITIES, KVM_CPUID_FLAGS, KVM_MEMORY_FLAGS } from '../../abi/generated/kvm.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { inlineArray, padding } from '../../types/inline.ts';
import { hex64, hexInt, hexLong, uint, uint8, uint16, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { briefly, furtherFields, listUnderVerbose } from '../../types/pseudo-fields.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import type { Request } from './request.ts';

/** A piece of the machine's memory (linux/kvm.h). */
export const MEMORY_REGION: Fields = {
  slot: uint,
  flags: flags(KVM_MEMORY_FLAGS),
  guest_phys_addr: hex64,
  memory_size: uint64,
  userspace_addr: hex64,
};

/** What the machine's processor says of itself (`struct kvm_cpuid_entry2`); only under `-v`. */
const entry = struct({
  function: hexInt,
  index: hexInt,
  flags: flags(KVM_CPUID_FLAGS),
  eax: hexInt,
  ebx: hexInt,
  ecx: hexInt,
  edx: hexInt,
  padding: hidden(padding(12)),
});
const identification = pointer(
  struct({
    nent: uint,
    padding: hidden(padding(4)),
    entries: listUnderVerbose(following(entry, 'nent'), 'nent'),
  }),
);

/** `struct kvm_regs` (asm/kvm.h). */
const GENERAL = ['rax', 'rbx', 'rcx', 'rdx', 'rsi', 'rdi', 'rsp', 'rbp'];
const NUMBERED = ['r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15'];
const generalFields: Fields = Object.fromEntries(
  [...GENERAL, ...NUMBERED, 'rip', 'rflags'].map((name) => [name, hex64]),
);
const registers = briefly(
  struct(
    { ...generalFields, others: furtherFields, numbered: furtherFields },
    { order: ['rax', 'others', 'rsp', 'rbp', 'numbered', 'rip', 'rflags'] },
  ),
  struct(generalFields),
);

/** `struct kvm_segment`, `struct kvm_dtable` and `struct kvm_sregs`. */
const segment = struct({
  base: hex64,
  limit: uint,
  selector: uint16,
  type: uint8,
  present: uint8,
  dpl: uint8,
  db: uint8,
  s: uint8,
  l: uint8,
  g: uint8,
  avl: uint8,
  unusable: hidden(padding(2)),
});
const table = struct({ base: hex64, limit: uint16, padding: hidden(padding(6)) });
/** What `struct kvm_sregs` and `struct kvm_sregs2` have in common. */
export const SPECIAL_REGISTERS: Fields = {
  cs: segment,
  ds: segment,
  es: segment,
  fs: segment,
  gs: segment,
  ss: segment,
  tr: segment,
  ldt: segment,
  gdt: table,
  idt: table,
  cr0: uint64,
  cr2: uint64,
  cr3: uint64,
  cr4: uint64,
  cr8: uint64,
  efer: uint64,
  apic_base: hex64,
};
const specialRegisters = struct(
  { ...SPECIAL_REGISTERS, interrupt_bitmap: inlineArray(hex64, 4) },
  { brief: ['cs'] },
);

/** Requests to virtual machines and their processors (linux/kvm.h). */
export const kvmRequests: readonly Request[] = [
  ['KVM_CHECK_EXTENSION', enumeration(KVM_CAPABILITIES, 'word')],
  ['KVM_CREATE_VCPU', uint, { result: descriptorResult }],
  ['KVM_CREATE_VM', hexLong, { result: descriptorResult }],
  ['KVM_SET_USER_MEMORY_REGION', pointer(struct(MEMORY_REGION))],
  ['KVM_SET_CPUID2', identification],
  ['KVM_GET_SUPPORTED_CPUID KVM_GET_EMULATED_CPUID', out(identification)],
  ['KVM_GET_CPUID2 KVM_GET_SUPPORTED_HV_CPUID', out(identification)],
  ['KVM_GET_REGS', out(pointer(registers))],
  ['KVM_SET_REGS', pointer(registers)],
  ['KVM_GET_SREGS', out(pointer(specialRegisters))],
  ['KVM_SET_SREGS', pointer(specialRegisters)],
];
