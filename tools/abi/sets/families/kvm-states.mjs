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
  KVM_XEN_FEATURES: {
    placeholder: 'KVM_XEN_HVM_CONFIG_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_XEN_HVM_CONFIG_HYPERCALL_MSR KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL KVM_XEN_HVM_CONFIG_SHARED_INFO
      KVM_XEN_HVM_CONFIG_RUNSTATE KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL KVM_XEN_HVM_CONFIG_EVTCHN_SEND
    `,
    later: {
      'linux/kvm.h': `
        KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE
        KVM_XEN_HVM_CONFIG_SHARED_INFO_HVA
      `,
    },
  },
  KVM_XEN_ATTRIBUTES: {
    placeholder: 'KVM_XEN_ATTR_TYPE_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_XEN_ATTR_TYPE_LONG_MODE KVM_XEN_ATTR_TYPE_SHARED_INFO KVM_XEN_ATTR_TYPE_UPCALL_VECTOR
      KVM_XEN_ATTR_TYPE_EVTCHN KVM_XEN_ATTR_TYPE_XEN_VERSION
    `,
    later: {
      'linux/kvm.h': `
        KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA
      `,
    },
  },
  KVM_XEN_VCPU_ATTRIBUTES: {
    placeholder: 'KVM_XEN_VCPU_ATTR_TYPE_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO
      KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT
      KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST
      KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID KVM_XEN_VCPU_ATTR_TYPE_TIMER KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR
    `,
    later: {
      'linux/kvm.h': 'KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA',
    },
  },
  KVM_XEN_CHANNEL_FLAGS: {
    placeholder: 'KVM_XEN_EVTCHN_???',
    headers: ['linux/kvm.h'],
    names: 'KVM_XEN_EVTCHN_DEASSIGN KVM_XEN_EVTCHN_UPDATE KVM_XEN_EVTCHN_RESET',
  },
  KVM_NESTED_FLAGS: {
    placeholder: 'KVM_STATE_NESTED_???',
    headers: ['asm/kvm.h'],
    names: `
      KVM_STATE_NESTED_GUEST_MODE KVM_STATE_NESTED_RUN_PENDING KVM_STATE_NESTED_EVMCS
      KVM_STATE_NESTED_MTF_PENDING KVM_STATE_NESTED_GIF_SET
    `,
  },
  KVM_NESTED_FORMATS: {
    placeholder: 'KVM_STATE_NESTED_FORMAT_???',
    headers: ['asm/kvm.h'],
    names: 'KVM_STATE_NESTED_FORMAT_VMX KVM_STATE_NESTED_FORMAT_SVM',
  },
  KVM_NESTED_SMM_FLAGS: {
    placeholder: 'KVM_STATE_NESTED_SMM_???',
    headers: ['asm/kvm.h'],
    names: 'KVM_STATE_NESTED_SMM_GUEST_MODE KVM_STATE_NESTED_SMM_VMXON',
  },
  KVM_NESTED_VMX_FLAGS: {
    placeholder: 'KVM_STATE_VMX_???',
    headers: ['asm/kvm.h'],
    names: 'KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE',
  },
  KVM_PMU_ACTIONS: {
    placeholder: 'KVM_PMU_EVENT_???',
    headers: ['asm/kvm.h'],
    names: 'KVM_PMU_EVENT_ALLOW KVM_PMU_EVENT_DENY',
  },
  KVM_PMU_FLAGS: {
    placeholder: 'KVM_PMU_EVENT_FLAG_???',
    headers: [],
    names: '',
    later: {
      'asm/kvm.h': 'KVM_PMU_EVENT_FLAG_MASKED_EVENTS',
    },
  },
  KVM_MSR_FILTER_FLAGS: {
    placeholder: 'KVM_MSR_FILTER_???',
    headers: ['asm/kvm.h'],
    names: 'KVM_MSR_FILTER_DEFAULT_ALLOW KVM_MSR_FILTER_DEFAULT_DENY',
  },
  KVM_MSR_FILTER_ACCESSES: {
    placeholder: 'KVM_MSR_FILTER_???',
    headers: ['asm/kvm.h'],
    names: 'KVM_MSR_FILTER_READ KVM_MSR_FILTER_WRITE',
  },
  KVM_ASSIGNMENT_FLAGS: {
    placeholder: 'KVM_DEV_ASSIGN_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_DEV_ASSIGN_ENABLE_IOMMU KVM_DEV_ASSIGN_PCI_2_3 KVM_DEV_ASSIGN_MASK_INTX
    `,
  },
  KVM_ASSIGNED_INTERRUPTS: {
    placeholder: 'KVM_DEV_IRQ_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_DEV_IRQ_HOST_INTX KVM_DEV_IRQ_HOST_MSI KVM_DEV_IRQ_HOST_MSIX KVM_DEV_IRQ_GUEST_INTX
      KVM_DEV_IRQ_GUEST_MSI KVM_DEV_IRQ_GUEST_MSIX
    `,
  },
};
