// Generated from asm/ioctl.h, asm/termbits.h, linux/tty.h, asm-generic/termbits-common.h, asm/termios.h, linux/input.h, linux/uinput.h, linux/hiddev.h, linux/hidraw.h, linux/joystick.h, linux/ioctl.h, linux/kvm.h, as tools/abi/sets/families/ioctl.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const IOC_DIRECTIONS = /* @__PURE__ */ constants('_IOC_???', [
  ['_IOC_NONE', 0],
  ['_IOC_READ', 2],
  ['_IOC_WRITE', 1],
]);

export const TERMIOS_CONTROL_CHARACTERS = /* @__PURE__ */ constants('', [
  ['VINTR', 0],
  ['VQUIT', 1],
  ['VERASE', 2],
  ['VKILL', 3],
  ['VEOL2', 0x10],
  ['VSWTC', 7],
  ['VSTART', 8],
  ['VSTOP', 9],
  ['VSUSP', 0xa],
  ['VREPRINT', 0xc],
  ['VDISCARD', 0xd],
  ['VWERASE', 0xe],
  ['VLNEXT', 0xf],
  ['VMIN', 6],
  ['VTIME', 5],
  ['VEOF', 4],
  ['VEOL', 0xb],
]);

export const LINE_DISCIPLINES = /* @__PURE__ */ constants('N_???', [
  ['N_TTY', 0],
  ['N_SLIP', 1],
  ['N_MOUSE', 2],
  ['N_PPP', 3],
  ['N_STRIP', 4],
  ['N_AX25', 5],
  ['N_X25', 6],
  ['N_6PACK', 7],
  ['N_MASC', 8],
  ['N_R3964', 9],
  ['N_PROFIBUS_FDL', 0xa],
  ['N_IRDA', 0xb],
  ['N_SMSBLOCK', 0xc],
  ['N_HDLC', 0xd],
  ['N_SYNC_PPP', 0xe],
  ['N_HCI', 0xf],
  ['N_GIGASET_M101', 0x10],
  ['N_SLCAN', 0x11],
  ['N_PPS', 0x12],
  ['N_V253', 0x13],
  ['N_CAIF', 0x14],
  ['N_GSM0710', 0x15],
  ['N_TI_WL', 0x16],
  ['N_TRACESINK', 0x17],
  ['N_TRACEROUTER', 0x18],
  ['N_NCI', 0x19],
  ['N_SPEAKUP', 0x1a],
  ['N_NULL', 0x1b],
]);

export const TERMIOS_VT_DELAYS = /* @__PURE__ */ constants('', [
  ['VT0', 0],
  ['VT1', 0x4000],
]);

export const TERMIOS_TAB_DELAYS = /* @__PURE__ */ constants('', [
  ['XTABS', 0x1800],
  ['TAB0', 0],
  ['TAB1', 0x800],
  ['TAB2', 0x1000],
  ['TAB3', 0x1800],
]);

export const TERMIOS_NL_DELAYS = /* @__PURE__ */ constants('', [
  ['NL0', 0],
  ['NL1', 0x100],
]);

export const TERMIOS_FF_DELAYS = /* @__PURE__ */ constants('', [
  ['FF0', 0],
  ['FF1', 0x8000],
]);

export const TERMIOS_CR_DELAYS = /* @__PURE__ */ constants('', [
  ['CR0', 0],
  ['CR1', 0x200],
  ['CR2', 0x400],
  ['CR3', 0x600],
]);

export const TERMIOS_BS_DELAYS = /* @__PURE__ */ constants('', [
  ['BS1', 0x2000],
  ['BS0', 0],
]);

export const TERMIOS_OUTPUT_FLAGS = /* @__PURE__ */ constants('', [
  ['OPOST', 1],
  ['OLCUC', 2],
  ['ONLCR', 4],
  ['OCRNL', 8],
  ['ONOCR', 0x10],
  ['ONLRET', 0x20],
  ['OFILL', 0x40],
  ['OFDEL', 0x80],
]);

export const TERMIOS_LOCAL_FLAGS = /* @__PURE__ */ constants('', [
  ['ISIG', 1],
  ['ICANON', 2],
  ['XCASE', 4],
  ['ECHO', 8],
  ['ECHOE', 0x10],
  ['ECHOK', 0x20],
  ['ECHONL', 0x40],
  ['NOFLSH', 0x80],
  ['IEXTEN', 0x8000],
  ['ECHOCTL', 0x200],
  ['ECHOPRT', 0x400],
  ['ECHOKE', 0x800],
  ['FLUSHO', 0x1000],
  ['PENDIN', 0x4000],
  ['TOSTOP', 0x100],
  ['EXTPROC', 0x10000],
]);

export const TERMIOS_INPUT_FLAGS = /* @__PURE__ */ constants('', [
  ['IGNBRK', 1],
  ['BRKINT', 2],
  ['IGNPAR', 4],
  ['PARMRK', 8],
  ['INPCK', 0x10],
  ['ISTRIP', 0x20],
  ['INLCR', 0x40],
  ['IGNCR', 0x80],
  ['ICRNL', 0x100],
  ['IUCLC', 0x200],
  ['IXON', 0x400],
  ['IXANY', 0x800],
  ['IXOFF', 0x1000],
  ['IMAXBEL', 0x2000],
  ['IUTF8', 0x4000],
]);

export const TERMIOS_CHARACTER_SIZES = /* @__PURE__ */ constants('', [
  ['CS5', 0],
  ['CS6', 0x10],
  ['CS7', 0x20],
  ['CS8', 0x30],
]);

export const TERMIOS_CONTROL_FLAGS = /* @__PURE__ */ constants('', [
  ['CSTOPB', 0x40],
  ['CREAD', 0x80],
  ['PARENB', 0x100],
  ['PARODD', 0x200],
  ['HUPCL', 0x400],
  ['CLOCAL', 0x800],
  ['CMSPAR', 0x40000000],
  ['CRTSCTS', 0x80000000],
]);

export const MODEM_LINES = /* @__PURE__ */ constants('TIOCM_???', [
  ['TIOCM_LE', 1],
  ['TIOCM_DTR', 2],
  ['TIOCM_RTS', 4],
  ['TIOCM_ST', 8],
  ['TIOCM_SR', 0x10],
  ['TIOCM_CTS', 0x20],
  ['TIOCM_CAR', 0x40],
  ['TIOCM_RNG', 0x80],
  ['TIOCM_DSR', 0x100],
  ['TIOCM_OUT1', 0x2000],
  ['TIOCM_OUT2', 0x4000],
  ['TIOCM_LOOP', 0x8000],
]);

export const TERMIOS_SPEEDS = /* @__PURE__ */ constants('', [
  ['B0', 0],
  ['B50', 1],
  ['B75', 2],
  ['B110', 3],
  ['B134', 4],
  ['B150', 5],
  ['B200', 6],
  ['B300', 7],
  ['B600', 8],
  ['B1200', 9],
  ['B1800', 0xa],
  ['B2400', 0xb],
  ['B4800', 0xc],
  ['B9600', 0xd],
  ['B19200', 0xe],
  ['B38400', 0xf],
  ['B57600', 0x1001],
  ['B115200', 0x1002],
  ['B230400', 0x1003],
  ['B460800', 0x1004],
  ['B500000', 0x1005],
  ['B576000', 0x1006],
  ['B921600', 0x1007],
  ['B1000000', 0x1008],
  ['B1152000', 0x1009],
  ['B1500000', 0x100a],
  ['B2000000', 0x100b],
  ['B2500000', 0x100c],
  ['B3000000', 0x100d],
  ['B3500000', 0x100e],
  ['B4000000', 0x100f],
  ['EXTA', 0xe],
  ['EXTB', 0xf],
  ['BOTHER', 0x1000],
]);

export const TCFLSH_QUEUES = /* @__PURE__ */ constants('TC???', [
  ['TCIFLUSH', 0],
  ['TCOFLUSH', 1],
  ['TCIOFLUSH', 2],
]);

export const TCXONC_ACTIONS = /* @__PURE__ */ constants('TC???', [
  ['TCOOFF', 0],
  ['TCOON', 1],
  ['TCIOFF', 2],
  ['TCION', 3],
]);

export const IOCTLS_OF_ANY_LENGTH = /* @__PURE__ */ constants('', [
  ['EVIOCGMTSLOTS', 0x8000450a],
  ['EVIOCGNAME', 0x80004506],
  ['EVIOCGPHYS', 0x80004507],
  ['EVIOCGUNIQ', 0x80004508],
  ['EVIOCGPROP', 0x80004509],
  ['EVIOCGKEY', 0x80004518],
  ['EVIOCGLED', 0x80004519],
  ['EVIOCGSND', 0x8000451a],
  ['EVIOCGSW', 0x8000451b],
  ['HIDIOCGPHYS', 0x80004812],
  ['HIDIOCGRAWNAME', 0x80004804],
  ['HIDIOCGRAWPHYS', 0x80004805],
  ['HIDIOCGRAWUNIQ', 0x80004808],
  ['HIDIOCGFEATURE', 0xc0004807],
  ['HIDIOCSFEATURE', 0xc0004806],
  ['HIDIOCSFEATURE', 0x80004806],
  ['JSIOCGNAME', 0x80006a13],
  ['UI_GET_SYSNAME', 0x8000552c],
  ['SPI_IOC_MESSAGE', 0x40006b00],
]);

export const IOCTL_RANGES_OF_32 = /* @__PURE__ */ constants('', [
  ['EVIOCGBIT', 0x80004520],
]);

export const IOCTL_RANGES_OF_64 = /* @__PURE__ */ constants('', [
  ['EVIOCGABS', 0x80004540],
  ['EVIOCSABS', 0x400045c0],
]);

export const IOCTL_RANGES_OF_256 = /* @__PURE__ */ constants('', [
  ['MIXER_READ', 0x80004d00],
  ['MIXER_WRITE', 0x40004d00],
]);

export const KVM_EXIT_IO_DIRECTIONS = /* @__PURE__ */ constants('KVM_EXIT_IO_???', [
  ['KVM_EXIT_IO_IN', 0],
  ['KVM_EXIT_IO_OUT', 1],
]);

export const KVM_EXIT_REASONS = /* @__PURE__ */ constants('KVM_EXIT_???', [
  ['KVM_EXIT_UNKNOWN', 0],
  ['KVM_EXIT_EXCEPTION', 1],
  ['KVM_EXIT_IO', 2],
  ['KVM_EXIT_HYPERCALL', 3],
  ['KVM_EXIT_DEBUG', 4],
  ['KVM_EXIT_HLT', 5],
  ['KVM_EXIT_MMIO', 6],
  ['KVM_EXIT_IRQ_WINDOW_OPEN', 7],
  ['KVM_EXIT_SHUTDOWN', 8],
  ['KVM_EXIT_FAIL_ENTRY', 9],
  ['KVM_EXIT_INTR', 0xa],
  ['KVM_EXIT_SET_TPR', 0xb],
  ['KVM_EXIT_TPR_ACCESS', 0xc],
  ['KVM_EXIT_S390_SIEIC', 0xd],
  ['KVM_EXIT_S390_RESET', 0xe],
  ['KVM_EXIT_NMI', 0x10],
  ['KVM_EXIT_INTERNAL_ERROR', 0x11],
  ['KVM_EXIT_OSI', 0x12],
  ['KVM_EXIT_PAPR_HCALL', 0x13],
  ['KVM_EXIT_S390_UCONTROL', 0x14],
  ['KVM_EXIT_WATCHDOG', 0x15],
  ['KVM_EXIT_S390_TSCH', 0x16],
  ['KVM_EXIT_EPR', 0x17],
  ['KVM_EXIT_SYSTEM_EVENT', 0x18],
  ['KVM_EXIT_S390_STSI', 0x19],
  ['KVM_EXIT_IOAPIC_EOI', 0x1a],
  ['KVM_EXIT_HYPERV', 0x1b],
  ['KVM_EXIT_ARM_NISV', 0x1c],
  ['KVM_EXIT_X86_RDMSR', 0x1d],
  ['KVM_EXIT_X86_WRMSR', 0x1e],
  ['KVM_EXIT_DIRTY_RING_FULL', 0x1f],
  ['KVM_EXIT_AP_RESET_HOLD', 0x20],
  ['KVM_EXIT_X86_BUS_LOCK', 0x21],
  ['KVM_EXIT_XEN', 0x22],
  ['KVM_EXIT_RISCV_SBI', 0x23],
  ['KVM_EXIT_RISCV_CSR', 0x24],
  ['KVM_EXIT_NOTIFY', 0x25],
  ['KVM_EXIT_LOONGARCH_IOCSR', 0x26],
  ['KVM_EXIT_MEMORY_FAULT', 0x27],
  ['KVM_EXIT_TDX', 0x28],
  ['KVM_EXIT_ARM_SEA', 0x29],
  ['KVM_EXIT_ARM_LDST64B', 0x2a],
  ['KVM_EXIT_SNP_REQ_CERTS', 0x2b],
]);
