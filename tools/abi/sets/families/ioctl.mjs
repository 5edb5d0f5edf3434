// Constants of terminals and ioctl requests. Names in the order in which strace prints them; a name with `=` is one
// that the installed headers lack: its value is that of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  IOC_DIRECTIONS: {
    placeholder: '_IOC_???',
    headers: ['asm/ioctl.h'],
    names: `
      _IOC_NONE _IOC_READ _IOC_WRITE
    `,
  },
  TERMIOS_CONTROL_CHARACTERS: {
    placeholder: '',
    headers: ['asm/termbits.h'],
    names: `
      VINTR VQUIT VERASE VKILL VEOL2 VSWTC VSTART VSTOP VSUSP VREPRINT VDISCARD VWERASE VLNEXT VMIN
      VTIME VEOF VEOL
    `,
  },
  LINE_DISCIPLINES: {
    placeholder: 'N_???',
    headers: ['linux/tty.h'],
    names: `
      N_TTY N_SLIP N_MOUSE N_PPP N_STRIP N_AX25 N_X25 N_6PACK N_MASC N_R3964 N_PROFIBUS_FDL N_IRDA
      N_SMSBLOCK N_HDLC N_SYNC_PPP N_HCI N_GIGASET_M101 N_SLCAN N_PPS N_V253 N_CAIF N_GSM0710
      N_TI_WL N_TRACESINK N_TRACEROUTER N_NCI N_SPEAKUP N_NULL
    `,
  },
  TERMIOS_VT_DELAYS: {
    placeholder: '',
    headers: ['asm/termbits.h'],
    names: `
      VT0 VT1
    `,
  },
  TERMIOS_TAB_DELAYS: {
    placeholder: '',
    headers: ['asm/termbits.h'],
    names: `
      XTABS TAB0 TAB1 TAB2 TAB3
    `,
  },
  TERMIOS_NL_DELAYS: {
    placeholder: '',
    headers: ['asm/termbits.h'],
    names: `
      NL0 NL1
    `,
  },
  TERMIOS_FF_DELAYS: {
    placeholder: '',
    headers: ['asm/termbits.h'],
    names: `
      FF0 FF1
    `,
  },
  TERMIOS_CR_DELAYS: {
    placeholder: '',
    headers: ['asm/termbits.h'],
    names: `
      CR0 CR1 CR2 CR3
    `,
  },
  TERMIOS_BS_DELAYS: {
    placeholder: '',
    headers: ['asm/termbits.h'],
    names: `
      BS1 BS0
    `,
  },
  TERMIOS_OUTPUT_FLAGS: {
    placeholder: '',
    headers: ['asm-generic/termbits-common.h', 'asm/termbits.h'],
    names: `
      OPOST OLCUC ONLCR OCRNL ONOCR ONLRET OFILL OFDEL
    `,
  },
  TERMIOS_LOCAL_FLAGS: {
    placeholder: '',
    headers: ['asm/termbits.h'],
    names: `
      ISIG ICANON XCASE ECHO ECHOE ECHOK ECHONL NOFLSH IEXTEN ECHOCTL ECHOPRT ECHOKE FLUSHO PENDIN
      TOSTOP EXTPROC
    `,
  },
  TERMIOS_INPUT_FLAGS: {
    placeholder: '',
    headers: ['asm-generic/termbits-common.h', 'asm/termbits.h'],
    names: `
      IGNBRK BRKINT IGNPAR PARMRK INPCK ISTRIP INLCR IGNCR ICRNL IUCLC IXON IXANY IXOFF IMAXBEL
      IUTF8
    `,
  },
  TERMIOS_CHARACTER_SIZES: {
    placeholder: '',
    headers: ['asm/termbits.h'],
    names: `
      CS5 CS6 CS7 CS8
    `,
  },
  TERMIOS_CONTROL_FLAGS: {
    placeholder: '',
    headers: ['asm/termbits.h', 'asm-generic/termbits-common.h'],
    names: `
      CSTOPB CREAD PARENB PARODD HUPCL CLOCAL CMSPAR CRTSCTS
    `,
  },
  MODEM_LINES: {
    placeholder: 'TIOCM_???',
    headers: ['asm/termios.h'],
    names: `
      TIOCM_LE TIOCM_DTR TIOCM_RTS TIOCM_ST TIOCM_SR TIOCM_CTS TIOCM_CAR TIOCM_RNG TIOCM_DSR
      TIOCM_OUT1 TIOCM_OUT2 TIOCM_LOOP
    `,
  },
  TERMIOS_SPEEDS: {
    placeholder: '',
    headers: ['asm-generic/termbits-common.h', 'asm/termbits.h'],
    names: `
      B0 B50 B75 B110 B134 B150 B200 B300 B600 B1200 B1800 B2400 B4800 B9600 B19200 B38400 B57600
      B115200 B230400 B460800 B500000 B576000 B921600 B1000000 B1152000 B1500000 B2000000 B2500000
      B3000000 B3500000 B4000000 EXTA EXTB BOTHER
    `,
  },
  TCFLSH_QUEUES: {
    placeholder: 'TC???',
    headers: ['asm-generic/termbits-common.h'],
    names: `
      TCIFLUSH TCOFLUSH TCIOFLUSH
    `,
  },
  TCXONC_ACTIONS: {
    placeholder: 'TC???',
    headers: ['asm-generic/termbits-common.h'],
    names: `
      TCOOFF TCOON TCIOFF TCION
    `,
  },
  // Requests whose size is a length of the caller's choice: the value is that of length 0.
  IOCTLS_OF_ANY_LENGTH: {
    placeholder: '',
    headers: ['linux/input.h', 'linux/uinput.h', 'linux/hiddev.h', 'linux/hidraw.h', 'linux/joystick.h'],
    names: [
      'EVIOCGMTSLOTS=EVIOCGMTSLOTS(0)',
      'EVIOCGNAME=EVIOCGNAME(0)',
      'EVIOCGPHYS=EVIOCGPHYS(0)',
      'EVIOCGUNIQ=EVIOCGUNIQ(0)',
      'EVIOCGPROP=EVIOCGPROP(0)',
      'EVIOCGKEY=EVIOCGKEY(0)',
      'EVIOCGLED=EVIOCGLED(0)',
      'EVIOCGSND=EVIOCGSND(0)',
      'EVIOCGSW=EVIOCGSW(0)',
      'HIDIOCGPHYS=HIDIOCGPHYS(0)',
      'HIDIOCGRAWNAME=HIDIOCGRAWNAME(0)',
      'HIDIOCGRAWPHYS=HIDIOCGRAWPHYS(0)',
      'HIDIOCGRAWUNIQ=HIDIOCGRAWUNIQ(0)',
      'HIDIOCGFEATURE=HIDIOCGFEATURE(0)',
      'HIDIOCSFEATURE=HIDIOCSFEATURE(0)',
      "HIDIOCSFEATURE=_IOC(_IOC_READ, 'H', 6, 0)",
      'JSIOCGNAME=JSIOCGNAME(0)',
      'UI_GET_SYSNAME=UI_GET_SYSNAME(0)',
      "SPI_IOC_MESSAGE=_IOC(_IOC_WRITE, 'k', 0, 0)",
    ],
  },
  // Requests whose number has an axis, an event type or a mixer channel in its low bits: the value is the first.
  IOCTL_RANGES_OF_32: {
    placeholder: '',
    headers: ['linux/input.h'],
    names: ['EVIOCGBIT=EVIOCGBIT(0, 0)'],
  },
  IOCTL_RANGES_OF_64: {
    placeholder: '',
    headers: ['linux/input.h', 'linux/ioctl.h'],
    names: ["EVIOCGABS=_IOC(_IOC_READ, 'E', 0x40, 0)", "EVIOCSABS=_IOC(_IOC_WRITE, 'E', 0xc0, 0)"],
  },
  IOCTL_RANGES_OF_256: {
    placeholder: '',
    headers: ['linux/ioctl.h'],
    names: ["MIXER_READ=_IOC(_IOC_READ, 'M', 0, 0)", "MIXER_WRITE=_IOC(_IOC_WRITE, 'M', 0, 0)"],
  },
  KVM_EXIT_IO_DIRECTIONS: {
    placeholder: 'KVM_EXIT_IO_???',
    headers: ['linux/kvm.h'],
    names: 'KVM_EXIT_IO_IN KVM_EXIT_IO_OUT',
  },
  KVM_EXIT_REASONS: {
    placeholder: 'KVM_EXIT_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_EXIT_UNKNOWN KVM_EXIT_EXCEPTION KVM_EXIT_IO KVM_EXIT_HYPERCALL KVM_EXIT_DEBUG KVM_EXIT_HLT
      KVM_EXIT_MMIO KVM_EXIT_IRQ_WINDOW_OPEN KVM_EXIT_SHUTDOWN KVM_EXIT_FAIL_ENTRY KVM_EXIT_INTR
      KVM_EXIT_SET_TPR KVM_EXIT_TPR_ACCESS KVM_EXIT_S390_SIEIC KVM_EXIT_S390_RESET KVM_EXIT_NMI
      KVM_EXIT_INTERNAL_ERROR KVM_EXIT_OSI KVM_EXIT_PAPR_HCALL KVM_EXIT_S390_UCONTROL KVM_EXIT_WATCHDOG
      KVM_EXIT_S390_TSCH KVM_EXIT_EPR KVM_EXIT_SYSTEM_EVENT KVM_EXIT_S390_STSI KVM_EXIT_IOAPIC_EOI
      KVM_EXIT_HYPERV KVM_EXIT_ARM_NISV KVM_EXIT_X86_RDMSR KVM_EXIT_X86_WRMSR KVM_EXIT_DIRTY_RING_FULL
      KVM_EXIT_AP_RESET_HOLD KVM_EXIT_X86_BUS_LOCK KVM_EXIT_XEN KVM_EXIT_RISCV_SBI KVM_EXIT_RISCV_CSR
      KVM_EXIT_NOTIFY
    `,
    later: {
      'linux/kvm.h': `
        KVM_EXIT_LOONGARCH_IOCSR KVM_EXIT_MEMORY_FAULT KVM_EXIT_TDX KVM_EXIT_ARM_SEA
        KVM_EXIT_ARM_LDST64B KVM_EXIT_SNP_REQ_CERTS
      `,
    },
  },
};
