import { constantValue } from '../../abi/constants.ts';
import { KVM_CAPABILITIES } from '../../abi/generated/kvm.ts';
import {
  KVM_CLOCK_FLAGS,
  KVM_CREATE_DEVICE_FLAGS,
  KVM_DEBUG_CONTROLS,
  KVM_DEVICE_TYPES,
  KVM_GUEST_MEMFD_FLAGS,
  KVM_IOEVENTFD_FLAGS,
  KVM_IRQFD_FLAGS,
  KVM_MEMORY_ATTRIBUTES,
  KVM_MP_STATES,
  KVM_MSI_FLAGS,
  KVM_PIT_FLAGS,
  KVM_ROUTE_TYPES,
} from '../../abi/generated/requests.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { inlineArray, padding } from '../../types/inline.ts';
import { address64, hex64, hexInt, int, uint, uint8, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct, unlessZero } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { MEMORY_REGION } from './kvm.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** Memory of the machine (linux/kvm.h), from descriptors too. */
const region = struct({
  ...MEMORY_REGION,
  guest_memfd_offset: uint64,
  guest_memfd: fd,
  pad: hidden(padding(116)),
});
const attributes = struct({
  address: hex64,
  size: uint64,
  attributes: flags(KVM_MEMORY_ATTRIBUTES, 8),
  flags: hex64,
});
const memoryFile = struct({
  size: uint64,
  flags: flags(KVM_GUEST_MEMFD_FLAGS, 8),
  reserved: unlessZero(inlineArray(hex64, 6)),
});
const faulted = { gpa: hex64, size: uint64, flags: hex64, padding: unlessZero(inlineArray(hex64, 5)) };
const dirtyLog = struct({ slot: uint, padding1: hidden(uint), dirty_bitmap: address64 });
const clearedLog = struct({ slot: uint, num_pages: uint, first_page: uint64, dirty_bitmap: address64 });
const translation: Fields = {
  linear_address: hex64,
  physical_address: hex64,
  valid: uint8,
  writeable: uint8,
  usermode: uint8,
  pad: hidden(padding(5)),
};
const zone = struct({ addr: hex64, size: uint, pio: uint });
const encrypted = struct({ addr: hex64, size: uint64 });

/** Interrupts, and the descriptors that stand for them. */
const line = { irq: uint, level: uint };
const lineStatus = struct({ status: int, level: hidden(uint) });
const event = struct({
  datamatch: hex64,
  addr: hex64,
  len: uint,
  fd,
  flags: flags(KVM_IOEVENTFD_FLAGS),
  pad: hidden(padding(36)),
});
const interruptEvent = struct({
  fd,
  gsi: uint,
  flags: flags(KVM_IRQFD_FLAGS),
  resamplefd: fd,
  pad: hidden(padding(16)),
});
const message = {
  address_lo: hexInt,
  address_hi: hexInt,
  data: hexInt,
};
const sentMessage = struct({
  ...message,
  flags: flags(KVM_MSI_FLAGS),
  devid: hexInt,
  pad: hidden(padding(12)),
});

/** Where an interrupt goes, by its kind; the union has 32 bytes. */
const route = (name: string) => constantValue(KVM_ROUTE_TYPES, `KVM_IRQ_ROUTING_${name}`);
const targets = new Map<number, Fields>([
  [route('IRQCHIP'), { irqchip: uint, pin: uint }],
  [route('MSI'), { ...message, devid: hexInt }],
  [route('HV_SINT'), { vcpu: uint, sint: uint }],
  [route('XEN_EVTCHN'), { port: uint, vcpu: uint, priority: uint }],
]);
const routing = struct({
  gsi: uint,
  type: enumeration(KVM_ROUTE_TYPES),
  flags: flags(KVM_MSI_FLAGS),
  pad: hidden(uint),
  target: choice('type', targets, 32),
});
const routings = struct({ nr: uint, flags: hexInt, entries: following(routing, 'nr') });

/** Devices of the machine, and their attributes. */
const created: Fields = { type: enumeration(KVM_DEVICE_TYPES), fd, flags: flags(KVM_CREATE_DEVICE_FLAGS) };
const attribute = struct({ flags: hexInt, group: uint, attr: uint64, addr: address64 });
const timer = struct({ flags: flags(KVM_PIT_FLAGS), pad: hidden(padding(60)) });
const clock = struct({
  clock: uint64,
  flags: flags(KVM_CLOCK_FLAGS),
  pad0: hidden(uint),
  realtime: uint64,
  host_tsc: uint64,
  pad: hidden(padding(16)),
});

/** Processors of the machine. */
const state = struct({ mp_state: enumeration(KVM_MP_STATES) });
const capability = struct({
  cap: enumeration(KVM_CAPABILITIES),
  flags: hexInt,
  args: inlineArray(hex64, 4),
  pad: hidden(padding(64)),
});
const debugging = struct({
  control: flags(KVM_DEBUG_CONTROLS),
  pad: hidden(uint),
  debugreg: inlineArray(hex64, 8),
});
const debugRegisters = struct({
  db: inlineArray(hex64, 4),
  dr6: hex64,
  dr7: hex64,
  flags: hex64,
  reserved: hidden(padding(72)),
});
const oneRegister = struct({ id: hex64, addr: address64 });
const reporting = struct({ enabled: uint, flags: hexInt, reserved: hidden(padding(32)) });

/** What `struct kvm_sev_cmd` and `struct kvm_tdx_cmd` share: which of them is meant, the machine knows. */
const encryption = struct({ id: uint, ofOne: hidden(uint), data: hex64, ofTheOther: hidden(padding(8)) });

/** Registers of single models (asm/kvm.h, `struct kvm_msrs`). */
const register = struct({ index: hexInt, reserved: hidden(uint), data: hex64 });
const registers = { nmsrs: uint, pad: hidden(uint), entries: following(register, 'nmsrs') };
const indices = { nmsrs: uint, indices: following(hexInt, 'nmsrs') };

/** Requests to virtual machines about their memory, interrupts, devices and single registers (linux/kvm.h). */
export const kvmMachineRequests: readonly Request[] = [
  ['KVM_SET_USER_MEMORY_REGION2', pointer(region)],
  ['KVM_SET_MEMORY_ATTRIBUTES', pointer(attributes)],
  ['KVM_CREATE_GUEST_MEMFD', pointer(memoryFile), { result: descriptorResult }],
  ['KVM_PRE_FAULT_MEMORY', exchangeOf(faulted, Object.keys(faulted), ['gpa', 'size'])],
  ['KVM_GET_DIRTY_LOG', pointer(dirtyLog)],
  ['KVM_CLEAR_DIRTY_LOG', pointer(clearedLog)],
  [
    'KVM_TRANSLATE',
    exchangeOf(translation, ['linear_address'], ['physical_address', 'valid', 'writeable', 'usermode']),
  ],
  ['KVM_REGISTER_COALESCED_MMIO KVM_UNREGISTER_COALESCED_MMIO', pointer(zone)],
  ['KVM_MEMORY_ENCRYPT_REG_REGION KVM_MEMORY_ENCRYPT_UNREG_REGION', pointer(encrypted)],
  ['KVM_MEMORY_ENCRYPT_OP', pointer(encryption)],
  ['KVM_REINJECT_CONTROL', pointer(struct({ pit_reinject: uint8, reserved: hidden(padding(31)) }))],
  ['KVM_SET_TSC_KHZ KVM_SET_NR_MMU_PAGES KVM_SET_BOOT_CPU_ID', ulong],
  ['KVM_SET_IDENTITY_MAP_ADDR', pointee(hex64)],
  ['KVM_IRQ_LINE', pointer(struct(line))],
  ['KVM_IRQ_LINE_STATUS', exchange(struct(line), lineStatus)],
  ['KVM_INTERRUPT', pointer(struct({ irq: uint }))],
  ['KVM_IOEVENTFD', pointer(event)],
  ['KVM_IRQFD', pointer(interruptEvent)],
  ['KVM_SIGNAL_MSI', pointer(sentMessage)],
  ['KVM_SET_GSI_ROUTING', pointer(routings)],
  ['KVM_CREATE_DEVICE', exchangeOf(created, ['type', 'flags'], ['fd'])],
  ['KVM_SET_DEVICE_ATTR KVM_GET_DEVICE_ATTR KVM_HAS_DEVICE_ATTR', pointer(attribute)],
  ['KVM_CREATE_PIT2', pointer(timer)],
  ['KVM_GET_CLOCK', out(pointer(clock))],
  ['KVM_SET_CLOCK', pointer(clock)],
  ['KVM_GET_MP_STATE', out(pointer(state))],
  ['KVM_SET_MP_STATE', pointer(state)],
  ['KVM_ENABLE_CAP', pointer(capability)],
  ['KVM_SET_GUEST_DEBUG', pointer(debugging)],
  ['KVM_GET_DEBUGREGS', out(pointer(debugRegisters))],
  ['KVM_SET_DEBUGREGS', pointer(debugRegisters)],
  ['KVM_GET_ONE_REG KVM_SET_ONE_REG', pointer(oneRegister)],
  ['KVM_TPR_ACCESS_REPORTING', pointer(reporting)],
  ['KVM_SET_VAPIC_ADDR', pointer(struct({ vapic_addr: hex64 }))],
  [
    'KVM_GET_MSRS',
    exchange(struct(registers, { order: ['nmsrs'] }), struct(registers, { order: ['entries'] })),
  ],
  ['KVM_SET_MSRS', pointer(struct(registers))],
  [
    'KVM_GET_MSR_INDEX_LIST KVM_GET_MSR_FEATURE_INDEX_LIST',
    exchange(struct(indices, { order: ['nmsrs'] }), struct(indices)),
  ],
];
