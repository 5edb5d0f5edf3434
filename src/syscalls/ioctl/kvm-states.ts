import { constantValue } from '../../abi/constants.ts';
import { KVM_EVENT_FLAGS, KVM_INTERRUPT_CHIPS, KVM_SREGS2_FLAGS } from '../../abi/generated/kvm-states.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { inlineArray, inlineHexString, padding, wholeArray } from '../../types/inline.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { hex8, hex16, hex64, hexInt, int64, uint, uint8, uint16 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { SPECIAL_REGISTERS } from './kvm.ts';
import { exchange, type Request } from './request.ts';

/** `struct kvm_fpu` (asm/kvm.h): what the instructions for floating point have. */
const floatingPoint = struct(
  {
    fpr: wholeArray(inlineHexString(16), 8),
    fcw: hex16,
    fsw: hex16,
    ftwx: hex8,
    pad1: hidden(uint8),
    last_opcode: hex16,
    last_ip: hex64,
    last_dp: hex64,
    xmm: wholeArray(inlineHexString(16), 16),
    mxcsr: hexInt,
    pad2: hidden(uint),
  },
  { brief: ['fcw', 'fsw', 'ftwx', 'last_opcode', 'last_ip', 'last_dp', 'mxcsr'] },
);

/** States that are pages of registers, whose layout is the processor's. */
const localController = struct({ regs: inlineArray(hexInt, 256) });
const extended = struct({ region: inlineArray(hexInt, 1024) });

/** Controllers of interrupts; the union has 512 bytes. */
const PIC_FIELDS = [
  'last_irr',
  'irr',
  'imr',
  'isr',
  'priority_add',
  'irq_base',
  'read_reg_select',
  'poll',
  'special_mask',
  'init_state',
  'auto_eoi',
  'rotate_on_auto_eoi',
  'special_fully_nested_mode',
  'init4',
  'elcr',
  'elcr_mask',
];
const pic: Fields = { pic: struct(Object.fromEntries(PIC_FIELDS.map((name) => [name, hex8]))) };
const ioapic: Fields = {
  ioapic: struct({
    base_address: hex64,
    ioregsel: hexInt,
    id: uint,
    irr: hexInt,
    pad: hidden(uint),
    redirtbl: wholeArray(hex64, 24),
  }),
};
const chip = (name: string) => constantValue(KVM_INTERRUPT_CHIPS, `KVM_IRQCHIP_${name}`);
const chips = {
  chip_id: enumeration(KVM_INTERRUPT_CHIPS),
  pad: hidden(uint),
  chip: choice(
    'chip_id',
    new Map([
      [chip('PIC_MASTER'), pic],
      [chip('PIC_SLAVE'), pic],
      [chip('IOAPIC'), ioapic],
    ]),
    512,
  ),
};

/** `struct kvm_vcpu_events`: what is about to happen to a processor. */
const events = struct({
  exception: struct({
    injected: uint8,
    nr: uint8,
    has_error_code: uint8,
    pending: uint8,
    error_code: hexInt,
  }),
  interrupt: struct({ injected: uint8, nr: uint8, soft: uint8, shadow: uint8 }),
  nmi: struct({ injected: uint8, pending: uint8, masked: uint8, pad: hidden(uint8) }),
  sipi_vector: uint,
  flags: flags(KVM_EVENT_FLAGS),
  smi: struct({ smm: uint8, pending: uint8, smm_inside_nmi: uint8, latched_init: uint8 }),
  triple_fault: struct({ pending: uint8 }),
  reserved: hidden(padding(26)),
  exception_has_payload: uint8,
  exception_payload: hex64,
});

/** Timers as old machines have them. */
const channel = struct({
  count: uint,
  latched_count: uint16,
  count_latched: uint8,
  status_latched: uint8,
  status: hex8,
  read_state: uint8,
  write_state: uint8,
  write_latch: uint8,
  rw_mode: uint8,
  mode: uint8,
  bcd: uint8,
  gate: uint8,
  count_load_time: int64,
});
const timer = struct({ channels: wholeArray(channel, 3) });
const laterTimer = struct({ channels: wholeArray(channel, 3), flags: hexInt, reserved: hidden(padding(36)) });

/** Registers that say what the extended state has. */
const control = struct({ xcr: uint, reserved: hidden(uint), value: hex64 });
const controls = struct({
  nr_xcrs: uint,
  flags: hexInt,
  xcrs: countedArray(control, 'nr_xcrs', 16),
  padding: hidden(padding(128)),
});
const registers = struct(
  { ...SPECIAL_REGISTERS, flags: flags(KVM_SREGS2_FLAGS, 8), pdptrs: wholeArray(hex64, 4) },
  { brief: ['cs'] },
);

const machineCheck = struct({
  status: hex64,
  addr: hex64,
  misc: hex64,
  mcg_status: hex64,
  bank: uint8,
  pad1: hidden(padding(31)),
});
const hypervisorEvent = struct({ conn_id: uint, fd, flags: hexInt, padding: hidden(padding(12)) });

/** Requests about the whole state of virtual machines and their processors (linux/kvm.h, asm/kvm.h). */
export const kvmStateRequests: readonly Request[] = [
  ['KVM_GET_FPU', out(pointer(floatingPoint))],
  ['KVM_SET_FPU', pointer(floatingPoint)],
  ['KVM_GET_LAPIC', out(pointer(localController))],
  ['KVM_SET_LAPIC', pointer(localController)],
  ['KVM_GET_XSAVE KVM_GET_XSAVE2', out(pointer(extended))],
  ['KVM_SET_XSAVE', pointer(extended)],
  ['KVM_GET_IRQCHIP', exchange(struct(chips, { order: ['chip_id'] }), struct(chips, { order: ['chip'] }))],
  ['KVM_SET_IRQCHIP', pointer(struct(chips))],
  ['KVM_GET_VCPU_EVENTS', out(pointer(events))],
  ['KVM_SET_VCPU_EVENTS', pointer(events)],
  ['KVM_GET_PIT', out(pointer(timer))],
  ['KVM_SET_PIT', pointer(timer)],
  ['KVM_GET_PIT2', out(pointer(laterTimer))],
  ['KVM_SET_PIT2', pointer(laterTimer)],
  ['KVM_GET_XCRS', out(pointer(controls))],
  ['KVM_SET_XCRS', pointer(controls)],
  ['KVM_GET_SREGS2', out(pointer(registers))],
  ['KVM_SET_SREGS2', pointer(registers)],
  ['KVM_X86_GET_MCE_CAP_SUPPORTED', out(pointee(hex64))],
  ['KVM_X86_SETUP_MCE', pointee(hex64)],
  ['KVM_X86_SET_MCE', pointer(machineCheck)],
  ['KVM_HYPERV_EVENTFD', pointer(hypervisorEvent)],
];
