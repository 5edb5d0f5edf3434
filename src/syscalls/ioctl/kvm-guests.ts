import { constantValue } from '../../abi/constants.ts';
import { KVM_MEMORY_FLAGS } from '../../abi/generated/kvm.ts';
import {
  KVM_ASSIGNED_INTERRUPTS,
  KVM_ASSIGNMENT_FLAGS,
  KVM_MSR_FILTER_ACCESSES,
  KVM_MSR_FILTER_FLAGS,
  KVM_NESTED_FLAGS,
  KVM_NESTED_FORMATS,
  KVM_NESTED_SMM_FLAGS,
  KVM_NESTED_VMX_FLAGS,
  KVM_PMU_ACTIONS,
  KVM_PMU_FLAGS,
  KVM_XEN_ATTRIBUTES,
  KVM_XEN_CHANNEL_FLAGS,
  KVM_XEN_FEATURES,
  KVM_XEN_VCPU_ATTRIBUTES,
} from '../../abi/generated/kvm-states.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { following } from '../../types/following.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { padding, wholeArray } from '../../types/inline.ts';
import { bytesOfBits } from '../../types/length.ts';
import { address64, hex8, hex64, hexInt, uint, uint8, uint16, uint64 } from '../../types/numbers.ts';
import { unaligned } from '../../types/packed.ts';
import { pointer } from '../../types/pointer.ts';
import { inlineSigset } from '../../types/sigset.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

/** `struct kvm_xen_hvm_config` (asm/kvm.h): a machine that looks like one of Xen. */
const xen = struct({
  flags: flags(KVM_XEN_FEATURES),
  msr: hexInt,
  blob_addr_32: hex64,
  blob_addr_64: hex64,
  blob_size_32: uint8,
  blob_size_64: uint8,
  pad2: hidden(padding(30)),
});

/** `struct kvm_xen_hvm_attr`, whose union has 64 bytes. */
const UNION = 64;
const channel: Fields = { port: uint, vcpu: uint, priority: uint };
const attributeOf = (name: string) => constantValue(KVM_XEN_ATTRIBUTES, `KVM_XEN_ATTR_TYPE_${name}`);
const values = new Map<number, Fields>([
  [attributeOf('LONG_MODE'), { long_mode: uint8 }],
  [attributeOf('SHARED_INFO'), { shared_info: struct({ gfn: hex64 }) }],
  [attributeOf('UPCALL_VECTOR'), { vector: hex8 }],
  [
    attributeOf('EVTCHN'),
    {
      evtchn: struct({
        send_port: uint,
        type: uint,
        flags: flags(KVM_XEN_CHANNEL_FLAGS),
        deliver: struct({ port: struct(channel) }),
      }),
    },
  ],
  [attributeOf('XEN_VERSION'), { xen_version: hexInt }],
  [attributeOf('RUNSTATE_UPDATE_FLAG'), { runstate_update_flag: uint8 }],
  [attributeOf('SHARED_INFO_HVA'), { shared_info: struct({ hva: hex64 }) }],
]);
const attribute: Fields = {
  type: enumeration(KVM_XEN_ATTRIBUTES, 2),
  pad: hidden(padding(6)),
  u: choice('type', values, UNION, undefined, 8),
};

/** `struct kvm_xen_vcpu_attr`. */
const processorAttributeOf = (name: string) =>
  constantValue(KVM_XEN_VCPU_ATTRIBUTES, `KVM_XEN_VCPU_ATTR_TYPE_${name}`);
const place: Fields = { gpa: hex64 };
const states: Fields = {
  runstate: struct({
    state: uint64,
    state_entry_time: uint64,
    time_running: uint64,
    time_runnable: uint64,
    time_blocked: uint64,
    time_offline: uint64,
  }),
};
const processorValues = new Map<number, Fields>([
  [processorAttributeOf('VCPU_INFO'), place],
  [processorAttributeOf('VCPU_TIME_INFO'), place],
  [processorAttributeOf('RUNSTATE_ADDR'), place],
  [processorAttributeOf('RUNSTATE_CURRENT'), states],
  [processorAttributeOf('RUNSTATE_DATA'), states],
  [processorAttributeOf('RUNSTATE_ADJUST'), states],
  [processorAttributeOf('VCPU_ID'), { vcpu_id: uint }],
  [processorAttributeOf('TIMER'), { timer: struct({ port: uint, priority: uint, expires_ns: uint64 }) }],
  [processorAttributeOf('UPCALL_VECTOR'), { vector: hex8 }],
  [processorAttributeOf('VCPU_INFO_HVA'), { hva: hex64 }],
]);
const processorAttribute: Fields = {
  type: enumeration(KVM_XEN_VCPU_ATTRIBUTES, 2),
  pad: hidden(padding(6)),
  u: choice('type', processorValues, UNION, undefined, 8),
};

/** `struct kvm_nested_state`: of a machine in which there are others; what follows it is the processor's. */
const format = (name: string) => constantValue(KVM_NESTED_FORMATS, `KVM_STATE_NESTED_FORMAT_${name}`);
const HEADER = 120;
const headers = new Map<number, Fields>([
  [
    format('VMX'),
    {
      vmx: struct({
        vmxon_pa: hex64,
        vmcs12_pa: hex64,
        smm: struct({ flags: flags(KVM_NESTED_SMM_FLAGS, 2) }),
        pad: hidden(padding(2)),
        flags: flags(KVM_NESTED_VMX_FLAGS),
        preemption_timer_deadline: uint64,
      }),
    },
  ],
  [format('SVM'), { svm: struct({ vmcb_pa: hex64 }) }],
]);
const nested: Fields = {
  flags: flags(KVM_NESTED_FLAGS, 2),
  format: enumeration(KVM_NESTED_FORMATS, 2),
  size: uint,
  hdr: choice('format', headers, HEADER, undefined, 8),
};

/** What guests may do: events that they may count, and registers that they may read and write. */
const countable = struct({
  action: enumeration(KVM_PMU_ACTIONS),
  nevents: uint,
  fixed_counter_bitmap: hexInt,
  flags: flags(KVM_PMU_FLAGS),
  pad: hidden(padding(16)),
  events: following(hex64, 'nevents'),
});
const range = struct({
  flags: flags(KVM_MSR_FILTER_ACCESSES),
  nmsrs: uint,
  base: hexInt,
  bitmap: hexBytes(bytesOfBits('nmsrs')),
});
const accessible = struct({
  flags: enumeration(KVM_MSR_FILTER_FLAGS),
  ranges: wholeArray(range, 16),
});

/** What was there before what is used today (linux/kvm.h, asm/kvm.h). */
const oldEntry = struct({
  function: hexInt,
  eax: hexInt,
  ebx: hexInt,
  ecx: hexInt,
  edx: hexInt,
  padding: hidden(uint),
});
const oldIdentification = struct({
  nent: uint,
  padding: hidden(uint),
  entries: following(oldEntry, 'nent'),
});
const oldRegion: Fields = {
  slot: uint,
  flags: flags(KVM_MEMORY_FLAGS),
  guest_phys_addr: hex64,
  memory_size: uint64,
};
const assigned = struct({
  assigned_dev_id: uint,
  busnr: uint,
  devfn: hexInt,
  flags: flags(KVM_ASSIGNMENT_FLAGS),
  segnr: uint,
  reserved: hidden(padding(44)),
});
const assignedInterrupt = struct({
  assigned_dev_id: uint,
  host_irq: uint,
  guest_irq: uint,
  flags: flags(KVM_ASSIGNED_INTERRUPTS),
  reserved: hidden(padding(48)),
});
const messages = struct({ assigned_dev_id: uint, entry_nr: uint16, padding: hidden(uint16) });
const message = struct({ assigned_dev_id: uint, gsi: uint, entry: uint16, padding: hidden(padding(6)) });

const signals = struct({ len: uint, sigset: unaligned(inlineSigset) });
const registers: Fields = { n: uint64, reg: following(hex64, 'n') };

/** Requests about what guests are and may do (linux/kvm.h, asm/kvm.h). */
export const kvmGuestRequests: readonly Request[] = [
  ['KVM_XEN_HVM_CONFIG', pointer(xen)],
  ['KVM_XEN_HVM_SET_ATTR', pointer(struct(attribute))],
  ['KVM_XEN_HVM_GET_ATTR', question(attribute, 'type')],
  ['KVM_XEN_HVM_EVTCHN_SEND', pointer(struct(channel))],
  ['KVM_XEN_VCPU_SET_ATTR', pointer(struct(processorAttribute))],
  ['KVM_XEN_VCPU_GET_ATTR', question(processorAttribute, 'type')],
  ['KVM_SET_NESTED_STATE', pointer(struct(nested))],
  ['KVM_GET_NESTED_STATE', exchangeOf(nested, ['size'], Object.keys(nested))],
  ['KVM_SET_PMU_EVENT_FILTER', pointer(countable)],
  ['KVM_X86_SET_MSR_FILTER', pointer(accessible)],
  ['KVM_SET_SIGNAL_MASK', pointer(signals)],
  ['KVM_GET_REG_LIST', exchange(struct(registers, { order: ['n'] }), struct(registers))],
  ['KVM_DIRTY_TLB', pointer(struct({ bitmap: address64, num_dirty: uint }))],
  ['KVM_SET_CPUID', pointer(oldIdentification)],
  ['KVM_SET_MEMORY_REGION', pointer(struct(oldRegion))],
  ['KVM_SET_MEMORY_ALIAS', pointer(struct({ ...oldRegion, target_phys_addr: hex64 }))],
  ['KVM_ASSIGN_PCI_DEVICE KVM_DEASSIGN_PCI_DEVICE KVM_ASSIGN_SET_INTX_MASK', pointer(assigned)],
  ['KVM_ASSIGN_DEV_IRQ KVM_DEASSIGN_DEV_IRQ', pointer(assignedInterrupt)],
  ['KVM_ASSIGN_SET_MSIX_NR', pointer(messages)],
  ['KVM_ASSIGN_SET_MSIX_ENTRY', pointer(message)],
];
