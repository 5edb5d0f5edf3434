// Generated from asm/kvm.h, as tools/abi/sets/families/kvm-states.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const KVM_INTERRUPT_CHIPS = /* @__PURE__ */ constants('KVM_IRQCHIP_???', `
0 KVM_IRQCHIP_PIC_MASTER
1 KVM_IRQCHIP_PIC_SLAVE
2 KVM_IRQCHIP_IOAPIC
`);

export const KVM_EVENT_FLAGS = /* @__PURE__ */ constants('KVM_VCPUEVENT_VALID_???', `
1 KVM_VCPUEVENT_VALID_NMI_PENDING
2 KVM_VCPUEVENT_VALID_SIPI_VECTOR
4 KVM_VCPUEVENT_VALID_SHADOW
8 KVM_VCPUEVENT_VALID_SMM
10 KVM_VCPUEVENT_VALID_PAYLOAD
20 KVM_VCPUEVENT_VALID_TRIPLE_FAULT
`);

export const KVM_SREGS2_FLAGS = /* @__PURE__ */ constants('KVM_SREGS2_FLAGS_???', `
1 KVM_SREGS2_FLAGS_PDPTRS_VALID
`);
