import {
  ACRN_EVENT_FLAGS,
  ACRN_INTERRUPTS,
  ACRN_MEMORY_KINDS,
  ACRN_MEMORY_TYPES,
  MSHV_ACCESS_OPERATIONS,
  MSHV_ACCESSES,
  MSHV_STATES,
} from '../../abi/generated/buses.ts';
import { inUnion } from '../../types/conditional.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import {
  address64,
  hex8,
  hex16,
  hex64,
  hexInt,
  int,
  uint,
  uint8,
  uint16,
  uint64,
} from '../../types/numbers.ts';
import { unaligned } from '../../types/packed.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { uuid } from '../../types/uuid.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

/** Virtual machines of ACRN (linux/acrn.h). */
const reserved = (bytes: number) => hidden(padding(bytes));
const machine: Fields = {
  vmid: uint16,
  reserved0: hidden(uint16),
  vcpu_num: uint16,
  reserved1: hidden(uint16),
  uuid,
  vm_flag: hex64,
  ioreq_buf: address64,
  cpu_affinity: hex64,
};
const NAMES = 'rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15'.split(' ');
const general = struct(Object.fromEntries(NAMES.map((name) => [name, hex64])));
const table = struct({ limit: hex16, base: unaligned(hex64), reserved: reserved(6) });
const SELECTORS = 'cs_sel ss_sel ds_sel es_sel fs_sel gs_sel ldt_sel tr_sel'.split(' ');
const registers = struct({
  vcpu_id: uint16,
  reserved: reserved(6),
  vcpu_regs: struct({
    gprs: general,
    gdt: table,
    idt: table,
    rip: hex64,
    cs_base: hex64,
    cr0: hex64,
    cr4: hex64,
    cr3: hex64,
    ia32_efer: hex64,
    rflags: hex64,
    reserved_64: reserved(32),
    cs_ar: hexInt,
    cs_limit: hexInt,
    reserved_32: reserved(12),
    ...Object.fromEntries(SELECTORS.map((name) => [name, hex16])),
  }),
});
const memory = pointer(
  struct({
    type: enumeration(ACRN_MEMORY_KINDS),
    attr: flags(ACRN_MEMORY_TYPES),
    user_vm_pa: hex64,
    vma_base: hex64,
    len: uint64,
  }),
);
const interrupt = pointer(
  struct({
    type: enumeration(ACRN_INTERRUPTS),
    virt_bdf: hex16,
    phys_bdf: hex16,
    intx: struct({ virt_pin: uint, phys_pin: uint, is_pic_pin: uint }),
  }),
);
const busDevice = pointer(
  struct({
    type: hexInt,
    virt_bdf: hex16,
    phys_bdf: hex16,
    intr_line: uint8,
    intr_pin: uint8,
    bar: inlineArray(hexInt, 6),
  }),
);
const mapped = struct({ user_vm_pa: hex64, service_vm_pa: hex64, size: uint64, mem_type: hex64 });
const mappedDevice = pointer(struct({ name: inlineString(8), res: inlineArray(mapped, 3) }));
const virtualDevice = pointer(
  struct({
    id: struct({ vendor: hex16, device: hex16, legacy_id: hexInt }),
    slot: uint64,
    io_addr: inlineArray(hexInt, 6),
    io_size: inlineArray(uint, 6),
    args: inlineArray(hex8, 128),
  }),
);
const message = struct({ msi_addr: hex64, msi_data: hex64 });
const event = struct({
  fd,
  flags: flags(ACRN_EVENT_FLAGS),
  addr: hex64,
  len: uint,
  reserved: hidden(uint),
  data: hex64,
});

const ACRN: readonly Request[] = [
  [
    'ACRN_IOCTL_CREATE_VM',
    exchangeOf(machine, ['uuid', 'vm_flag', 'ioreq_buf', 'cpu_affinity'], ['vmid', 'vcpu_num']),
  ],
  ['ACRN_IOCTL_SET_VCPU_REGS', pointer(registers)],
  ['ACRN_IOCTL_INJECT_MSI', pointer(message)],
  ['ACRN_IOCTL_SET_IRQLINE', pointee(hex64)],
  [
    'ACRN_IOCTL_NOTIFY_REQUEST_FINISH',
    pointer(struct({ vmid: uint16, reserved: hidden(uint16), vcpu: uint })),
  ],
  ['ACRN_IOCTL_SET_MEMSEG ACRN_IOCTL_UNSET_MEMSEG', memory],
  ['ACRN_IOCTL_SET_PTDEV_INTR ACRN_IOCTL_RESET_PTDEV_INTR', interrupt],
  ['ACRN_IOCTL_ASSIGN_PCIDEV ACRN_IOCTL_DEASSIGN_PCIDEV', busDevice],
  ['ACRN_IOCTL_ASSIGN_MMIODEV ACRN_IOCTL_DEASSIGN_MMIODEV', mappedDevice],
  ['ACRN_IOCTL_CREATE_VDEV ACRN_IOCTL_DESTROY_VDEV', virtualDevice],
  ['ACRN_IOCTL_PM_GET_CPU_STATE', exchange(hex64, hex64)],
  ['ACRN_IOCTL_IOEVENTFD', pointer(event)],
  ['ACRN_IOCTL_IRQFD', pointer(struct({ fd, flags: hexInt, msi: message }))],
];

/** Virtual machines of Hyper-V (linux/mshv.h). */
const guestMemory = struct({
  size: uint64,
  guest_pfn: hex64,
  userspace_addr: address64,
  flags: hex8,
  rsvd: reserved(7),
});
const signalled = struct({
  datamatch: hex64,
  addr: hex64,
  len: uint,
  fd,
  flags: hexInt,
  rsvd: reserved(4),
});
const route = struct({ gsi: uint, address_lo: hexInt, address_hi: hexInt, data: hexInt });
const routes = struct({ nr: uint, rsvd: hidden(uint), entries: following(route, 'nr') });
const accessed: Fields = {
  access_type: enumeration(MSHV_ACCESSES, 1),
  access_op: enumeration(MSHV_ACCESS_OPERATIONS, 1),
  rsvd: reserved(6),
  page_count: uint64,
  gpap_base: hex64,
  bitmap_ptr: address64,
};
const called: Fields = {
  code: hex16,
  reps: uint16,
  in_sz: uint16,
  out_sz: uint16,
  status: hex16,
  rsvd: reserved(6),
  in_ptr: address64,
  out_ptr: address64,
};
const calledBelow: Fields = {
  control: hex64,
  input_size: uint64,
  input_ptr: address64,
  status: hex64,
  output_size: uint64,
  output_ptr: address64,
};
const state: Fields = {
  type: enumeration(MSHV_STATES, 1),
  rsvd: reserved(3),
  buf_sz: uint,
  buf_ptr: address64,
};
const stateOf = exchangeOf(state, ['type', 'buf_sz', 'buf_ptr'], ['buf_sz']);
const processorRegisters = pointer(struct({ count: uint, reserved: hidden(uint), regs_ptr: address64 }));
const posted = struct({
  message_type: hex64,
  connection_id: uint,
  payload_size: uint,
  payload_ptr: address64,
});

const MSHV: readonly Request[] = [
  ['MSHV_CHECK_EXTENSION', pointee(uint)],
  [
    'MSHV_CREATE_PARTITION',
    pointer(struct({ pt_flags: hex64, pt_isolation: uint64 })),
    { result: descriptorResult },
  ],
  ['MSHV_CREATE_VP', pointer(struct({ vp_index: uint })), { result: descriptorResult }],
  ['MSHV_SET_GUEST_MEMORY', pointer(guestMemory)],
  ['MSHV_IRQFD', pointer(struct({ fd, resamplefd: fd, gsi: uint, flags: hexInt }))],
  ['MSHV_IOEVENTFD', pointer(signalled)],
  ['MSHV_SET_MSI_ROUTING', pointer(routes)],
  [
    'MSHV_GET_GPAP_ACCESS_BITMAP',
    exchangeOf(
      accessed,
      Object.keys(accessed).filter((name) => name !== 'rsvd'),
      ['page_count'],
    ),
  ],
  [
    'MSHV_ROOT_HVCALL',
    exchangeOf(called, ['code', 'reps', 'in_sz', 'out_sz', 'in_ptr', 'out_ptr'], ['reps', 'status']),
  ],
  [
    'MSHV_HVCALL',
    exchangeOf(
      calledBelow,
      Object.keys(calledBelow).filter((name) => name !== 'status'),
      ['status'],
    ),
  ],
  ['MSHV_GET_VP_STATE MSHV_SET_VP_STATE', stateOf],
  ['MSHV_GET_VP_REGISTERS MSHV_SET_VP_REGISTERS', processorRegisters],
  ['MSHV_RUN_VP', out(pointer(struct({ msg_buf: inlineArray(hex8, 256) })))],
  ['MSHV_ADD_VTL0_MEMORY', pointer(struct({ start_pfn: hex64, last_pfn: hex64 }))],
  ['MSHV_HVCALL_SETUP', pointer(struct({ bitmap_array_size: uint64, allow_bitmap_ptr: address64 }))],
  ['MSHV_SINT_POST_MESSAGE', pointer(posted)],
  ['MSHV_SINT_SIGNAL_EVENT', pointer(struct({ connection_id: uint, flag: hexInt }))],
  ['MSHV_SINT_SET_EVENTFD', pointer(struct({ fd, flag: hexInt }))],
];

/** What a guest of VirtualBox asks (linux/vboxguest.h): what every request begins with, and what is in its union. */
const header: Fields = {
  size_in: uint,
  version: hexInt,
  type: uint,
  rc: int,
  size_out: uint,
  reserved: hidden(uint),
};
const boxed = (bytes: number, asked: Fields, told: Fields = {}) =>
  exchange(
    struct(
      { ...header, in: inUnion(struct(asked), bytes) },
      { order: ['size_in', 'version', 'type', 'size_out', 'in'] },
    ),
    struct(
      { ...header, out: inUnion(struct(told), bytes) },
      { order: Object.keys(told).length > 0 ? ['rc', 'out'] : ['rc'] },
    ),
  );
const masks: Fields = { or_mask: hexInt, not_mask: hexInt };
const service = struct({ type: uint, service_name: inlineString(128) });

const BOXES: readonly Request[] = [
  [
    'VBG_IOCTL_DRIVER_VERSION_INFO',
    boxed(
      20,
      { req_version: hexInt, min_version: hexInt },
      { session_version: hexInt, driver_version: hexInt, driver_revision: uint },
    ),
  ],
  ['VBG_IOCTL_HGCM_CONNECT', boxed(132, { loc: service }, { client_id: uint })],
  ['VBG_IOCTL_HGCM_DISCONNECT', boxed(4, { client_id: uint })],
  ['VBG_IOCTL_WAIT_FOR_EVENTS', boxed(8, { timeout_ms: uint, events: hexInt }, { events: hexInt })],
  ['VBG_IOCTL_CHANGE_FILTER_MASK', boxed(8, masks)],
  ['VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES', boxed(12, { flags: hexInt, ...masks })],
  ['VBG_IOCTL_CHANGE_GUEST_CAPABILITIES', boxed(8, masks, { session_caps: hexInt, global_caps: hexInt })],
  ['VBG_IOCTL_WRITE_CORE_DUMP', boxed(4, { flags: hexInt })],
  [
    'VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS',
    exchangeOf(header, ['size_in', 'version', 'type', 'size_out'], ['rc']),
  ],
];

/** Domains of Xen: signals between them (xen/evtchn.h), and memory that they share (xen/gntdev.h). */
const port = pointer(struct({ port: uint }));
const granted = struct({ domid: uint, ref: uint });
const mappedGrants: Fields = {
  count: uint,
  pad: hidden(uint),
  index: hex64,
  refs: following(granted, 'count'),
};
const found: Fields = { vaddr: address64, offset: hex64, count: uint, pad: hidden(uint) };
const exported: Fields = { flags: hexInt, count: uint, fd, domid: uint, refs: following(uint, 'count') };
const imported: Fields = {
  fd,
  count: uint,
  domid: uint,
  reserved: hidden(uint),
  refs: following(uint, 'count'),
};

const XEN: readonly Request[] = [
  ['IOCTL_EVTCHN_BIND_VIRQ', pointer(struct({ virq: uint }))],
  ['IOCTL_EVTCHN_BIND_INTERDOMAIN', pointer(struct({ remote_domain: uint, remote_port: uint }))],
  ['IOCTL_EVTCHN_BIND_UNBOUND_PORT', pointer(struct({ remote_domain: uint }))],
  ['IOCTL_EVTCHN_UNBIND IOCTL_EVTCHN_NOTIFY', port],
  ['IOCTL_EVTCHN_RESTRICT_DOMID', pointer(struct({ domid: uint16 }))],
  ['IOCTL_GNTDEV_MAP_GRANT_REF', exchangeOf(mappedGrants, ['count', 'refs'], ['index'])],
  ['IOCTL_GNTDEV_UNMAP_GRANT_REF', pointer(struct({ index: hex64, count: uint, pad: hidden(uint) }))],
  ['IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR', question(found, 'vaddr')],
  ['IOCTL_GNTDEV_SET_MAX_GRANTS', pointer(struct({ count: uint }))],
  [
    'IOCTL_GNTDEV_SET_UNMAP_NOTIFY',
    pointer(struct({ index: hex64, action: hexInt, event_channel_port: uint })),
  ],
  ['IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS', exchangeOf(exported, ['flags', 'count', 'domid', 'refs'], ['fd'])],
  ['IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED', pointer(struct({ fd, wait_to_ms: uint }))],
  ['IOCTL_GNTDEV_DMABUF_IMP_TO_REFS', exchangeOf(imported, ['fd', 'count', 'domid'], ['refs'])],
  ['IOCTL_GNTDEV_DMABUF_IMP_RELEASE', pointer(struct({ fd, reserved: hidden(uint) }))],
];

/** Requests to and from virtual machines of other kinds. */
export const otherGuestRequests: readonly Request[] = [...ACRN, ...MSHV, ...BOXES, ...XEN];
