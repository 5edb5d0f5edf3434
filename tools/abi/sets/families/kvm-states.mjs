// Constants of the states of virtual machines. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  KVM_INTERRUPT_CHIPS: {
    placeholder: 'KVM_IRQCHIP_???',
    headers: ['asm/kvm.h'],
    names: `
      KVM_IRQCHIP_PIC_MASTER KVM_IRQCHIP_PIC_SLAVE KVM_IRQCHIP_IOAPIC
    `,
  },
  KVM_EVENT_FLAGS: {
    placeholder: 'KVM_VCPUEVENT_VALID_???',
    headers: ['asm/kvm.h'],
    names: `
      KVM_VCPUEVENT_VALID_NMI_PENDING KVM_VCPUEVENT_VALID_SIPI_VECTOR KVM_VCPUEVENT_VALID_SHADOW
      KVM_VCPUEVENT_VALID_SMM KVM_VCPUEVENT_VALID_PAYLOAD KVM_VCPUEVENT_VALID_TRIPLE_FAULT
    `,
  },
  KVM_SREGS2_FLAGS: {
    placeholder: 'KVM_SREGS2_FLAGS_???',
    headers: ['asm/kvm.h'],
    names: `
      KVM_SREGS2_FLAGS_PDPTRS_VALID
    `,
  },
};
