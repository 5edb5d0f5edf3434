// Generated from linux/ioprio.h, linux/kcmp.h, linux/wait.h, linux/ptrace.h, linux/audit.h, sys/reg.h, sys/user.h, stddef.h, asm/ptrace.h, linux/elf.h, linux/seccomp.h, linux/capability.h, linux/sched.h, linux/personality.h, linux/pidfd.h, asm/prctl.h, linux/securebits.h, linux/prctl.h, linux/resource.h, asm/resource.h, sched.h, linux/futex.h, linux/rseq.h, as tools/abi/sets/families/process.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const IOPRIO_CLASSES = /* @__PURE__ */ constants('IOPRIO_CLASS_???', [
  ['IOPRIO_CLASS_NONE', 0],
  ['IOPRIO_CLASS_RT', 1],
  ['IOPRIO_CLASS_BE', 2],
  ['IOPRIO_CLASS_IDLE', 3],
]);

export const IOPRIO_WHOS = /* @__PURE__ */ constants('IOPRIO_WHO_???', [
  ['IOPRIO_WHO_PROCESS', 1],
  ['IOPRIO_WHO_PGRP', 2],
  ['IOPRIO_WHO_USER', 3],
]);

export const KCMP_TYPES = /* @__PURE__ */ constants('KCMP_???', [
  ['KCMP_FILE', 0],
  ['KCMP_VM', 1],
  ['KCMP_FILES', 2],
  ['KCMP_FS', 3],
  ['KCMP_SIGHAND', 4],
  ['KCMP_IO', 5],
  ['KCMP_SYSVSEM', 6],
  ['KCMP_EPOLL_TFD', 7],
]);

export const WAIT_OPTIONS = /* @__PURE__ */ constants('W???', [
  ['WNOHANG', 1],
  ['WEXITED', 4],
  ['WSTOPPED', 2],
  ['WCONTINUED', 8],
  ['WNOWAIT', 0x1000000],
  ['__WCLONE', 0x80000000],
  ['__WALL', 0x40000000],
  ['__WNOTHREAD', 0x20000000],
]);

export const WAITID_TYPES = /* @__PURE__ */ constants('P_???', [
  ['P_ALL', 0],
  ['P_PID', 1],
  ['P_PGID', 2],
  ['P_PIDFD', 3],
]);

export const PTRACE_EVENTS = /* @__PURE__ */ constants('PTRACE_EVENT_???', [
  ['PTRACE_EVENT_FORK', 1],
  ['PTRACE_EVENT_VFORK', 2],
  ['PTRACE_EVENT_CLONE', 3],
  ['PTRACE_EVENT_EXEC', 4],
  ['PTRACE_EVENT_VFORK_DONE', 5],
  ['PTRACE_EVENT_EXIT', 6],
  ['PTRACE_EVENT_SECCOMP', 7],
  ['PTRACE_EVENT_STOP', 0x80],
]);

export const AUDIT_ARCHITECTURES = /* @__PURE__ */ constants('AUDIT_ARCH_???', [
  ['AUDIT_ARCH_AARCH64', 0xc00000b7],
  ['AUDIT_ARCH_ALPHA', 0xc0009026],
  ['AUDIT_ARCH_ARCOMPACT', 0x4000005d],
  ['AUDIT_ARCH_ARCOMPACTBE', 0x5d],
  ['AUDIT_ARCH_ARCV2', 0x400000c3],
  ['AUDIT_ARCH_ARCV2BE', 0xc3],
  ['AUDIT_ARCH_ARM', 0x40000028],
  ['AUDIT_ARCH_ARMEB', 0x28],
  ['AUDIT_ARCH_C6X', 0x4000008c],
  ['AUDIT_ARCH_C6XBE', 0x8c],
  ['AUDIT_ARCH_CRIS', 0x4000004c],
  ['AUDIT_ARCH_CSKY', 0x400000fc],
  ['AUDIT_ARCH_FRV', 0x5441],
  ['AUDIT_ARCH_H8300', 0x2e],
  ['AUDIT_ARCH_HEXAGON', 0xa4],
  ['AUDIT_ARCH_I386', 0x40000003],
  ['AUDIT_ARCH_IA64', 0xc0000032],
  ['AUDIT_ARCH_LOONGARCH32', 0x40000102],
  ['AUDIT_ARCH_LOONGARCH64', 0xc0000102],
  ['AUDIT_ARCH_M32R', 0x58],
  ['AUDIT_ARCH_M68K', 4],
  ['AUDIT_ARCH_MICROBLAZE', 0xbd],
  ['AUDIT_ARCH_MIPS', 8],
  ['AUDIT_ARCH_MIPS64', 0x80000008],
  ['AUDIT_ARCH_MIPS64N32', 0xa0000008],
  ['AUDIT_ARCH_MIPSEL', 0x40000008],
  ['AUDIT_ARCH_MIPSEL64', 0xc0000008],
  ['AUDIT_ARCH_MIPSEL64N32', 0xe0000008],
  ['AUDIT_ARCH_NDS32', 0x400000a7],
  ['AUDIT_ARCH_NDS32BE', 0xa7],
  ['AUDIT_ARCH_NIOS2', 0x40000071],
  ['AUDIT_ARCH_OPENRISC', 0x5c],
  ['AUDIT_ARCH_PARISC', 0xf],
  ['AUDIT_ARCH_PARISC64', 0x8000000f],
  ['AUDIT_ARCH_PPC', 0x14],
  ['AUDIT_ARCH_PPC64', 0x80000015],
  ['AUDIT_ARCH_PPC64LE', 0xc0000015],
  ['AUDIT_ARCH_RISCV32', 0x400000f3],
  ['AUDIT_ARCH_RISCV64', 0xc00000f3],
  ['AUDIT_ARCH_S390', 0x16],
  ['AUDIT_ARCH_S390X', 0x80000016],
  ['AUDIT_ARCH_SH', 0x2a],
  ['AUDIT_ARCH_SH64', 0x8000002a],
  ['AUDIT_ARCH_SHEL', 0x4000002a],
  ['AUDIT_ARCH_SHEL64', 0xc000002a],
  ['AUDIT_ARCH_SPARC', 2],
  ['AUDIT_ARCH_SPARC64', 0x8000002b],
  ['AUDIT_ARCH_TILEGX', 0xc00000bf],
  ['AUDIT_ARCH_TILEGX32', 0x400000bf],
  ['AUDIT_ARCH_TILEPRO', 0x400000bc],
  ['AUDIT_ARCH_UNICORE', 0x4000006e],
  ['AUDIT_ARCH_V850', 0x40000057],
  ['AUDIT_ARCH_X86_64', 0xc000003e],
  ['AUDIT_ARCH_XTENSA', 0x5e],
]);

export const USER_OFFSETS = /* @__PURE__ */ constants('', [
  ['8*R15', 0],
  ['8*R14', 8],
  ['8*R13', 0x10],
  ['8*R12', 0x18],
  ['8*RBP', 0x20],
  ['8*RBX', 0x28],
  ['8*R11', 0x30],
  ['8*R10', 0x38],
  ['8*R9', 0x40],
  ['8*R8', 0x48],
  ['8*RAX', 0x50],
  ['8*RCX', 0x58],
  ['8*RDX', 0x60],
  ['8*RSI', 0x68],
  ['8*RDI', 0x70],
  ['8*ORIG_RAX', 0x78],
  ['8*RIP', 0x80],
  ['8*CS', 0x88],
  ['8*EFL', 0x90],
  ['8*RSP', 0x98],
  ['8*SS', 0xa0],
  ['offsetof(struct user, u_fpvalid)', 0xd8],
  ['offsetof(struct user, i387)', 0xe0],
  ['offsetof(struct user, u_tsize)', 0x2e0],
  ['offsetof(struct user, u_dsize)', 0x2e8],
  ['offsetof(struct user, u_ssize)', 0x2f0],
  ['offsetof(struct user, start_code)', 0x2f8],
  ['offsetof(struct user, start_stack)', 0x300],
  ['offsetof(struct user, signal)', 0x308],
  ['offsetof(struct user, reserved)', 0x310],
  ['offsetof(struct user, u_ar0)', 0x318],
  ['offsetof(struct user, u_fpstate)', 0x320],
  ['offsetof(struct user, magic)', 0x328],
  ['offsetof(struct user, u_comm)', 0x330],
  ['offsetof(struct user, u_debugreg)', 0x350],
  ['sizeof(struct user)', 0x390],
]);

export const PTRACE_PEEKSIGINFO_FLAGS = /* @__PURE__ */ constants('PTRACE_PEEKSIGINFO_???', [
  ['PTRACE_PEEKSIGINFO_SHARED', 1],
]);

export const PTRACE_OPTIONS = /* @__PURE__ */ constants('PTRACE_O_???', [
  ['PTRACE_O_TRACESYSGOOD', 1],
  ['PTRACE_O_TRACEFORK', 2],
  ['PTRACE_O_TRACEVFORK', 4],
  ['PTRACE_O_TRACECLONE', 8],
  ['PTRACE_O_TRACEEXEC', 0x10],
  ['PTRACE_O_TRACEVFORKDONE', 0x20],
  ['PTRACE_O_TRACEEXIT', 0x40],
  ['PTRACE_O_TRACESECCOMP', 0x80],
  ['PTRACE_O_EXITKILL', 0x100000],
  ['PTRACE_O_SUSPEND_SECCOMP', 0x200000],
]);

export const PTRACE_REQUESTS = /* @__PURE__ */ constants('PTRACE_???', [
  ['PTRACE_TRACEME', 0],
  ['PTRACE_PEEKTEXT', 1],
  ['PTRACE_PEEKDATA', 2],
  ['PTRACE_PEEKUSER', 3],
  ['PTRACE_POKETEXT', 4],
  ['PTRACE_POKEDATA', 5],
  ['PTRACE_POKEUSER', 6],
  ['PTRACE_CONT', 7],
  ['PTRACE_KILL', 8],
  ['PTRACE_SINGLESTEP', 9],
  ['PTRACE_ATTACH', 0x10],
  ['PTRACE_DETACH', 0x11],
  ['PTRACE_SYSCALL', 0x18],
  ['PTRACE_SETOPTIONS', 0x4200],
  ['PTRACE_GETEVENTMSG', 0x4201],
  ['PTRACE_GETSIGINFO', 0x4202],
  ['PTRACE_SETSIGINFO', 0x4203],
  ['PTRACE_GETREGSET', 0x4204],
  ['PTRACE_SETREGSET', 0x4205],
  ['PTRACE_SEIZE', 0x4206],
  ['PTRACE_INTERRUPT', 0x4207],
  ['PTRACE_LISTEN', 0x4208],
  ['PTRACE_PEEKSIGINFO', 0x4209],
  ['PTRACE_GETSIGMASK', 0x420a],
  ['PTRACE_SETSIGMASK', 0x420b],
  ['PTRACE_SECCOMP_GET_FILTER', 0x420c],
  ['PTRACE_SECCOMP_GET_METADATA', 0x420d],
  ['PTRACE_GET_SYSCALL_INFO', 0x420e],
  ['PTRACE_GET_RSEQ_CONFIGURATION', 0x420f],
  ['PTRACE_GETREGS', 0xc],
  ['PTRACE_SETREGS', 0xd],
  ['PTRACE_GETFPREGS', 0xe],
  ['PTRACE_SETFPREGS', 0xf],
  ['PTRACE_GETFPXREGS', 0x12],
  ['PTRACE_SETFPXREGS', 0x13],
  ['PTRACE_OLDSETOPTIONS', 0x15],
  ['PTRACE_GET_THREAD_AREA', 0x19],
  ['PTRACE_SET_THREAD_AREA', 0x1a],
  ['PTRACE_SYSEMU', 0x1f],
  ['PTRACE_SYSEMU_SINGLESTEP', 0x20],
  ['PTRACE_SINGLEBLOCK', 0x21],
  ['PTRACE_ARCH_PRCTL', 0x1e],
  ['PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG', 0x4210],
  ['PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG', 0x4211],
  ['PTRACE_SET_SYSCALL_INFO', 0x4212],
]);

export const REGISTER_SETS = /* @__PURE__ */ constants('NT_???', [
  ['NT_PRSTATUS', 1],
  ['NT_FPREGSET', 2],
  ['NT_PRPSINFO', 3],
  ['NT_PRXREG', 4],
  ['NT_PLATFORM', 5],
  ['NT_AUXV', 6],
  ['NT_GWINDOWS', 7],
  ['NT_ASRS', 8],
  ['NT_PSTATUS', 0xa],
  ['NT_PSINFO', 0xd],
  ['NT_PRCRED', 0xe],
  ['NT_UTSNAME', 0xf],
  ['NT_LWPSTATUS', 0x10],
  ['NT_LWPSINFO', 0x11],
  ['NT_PRFPXREG', 0x14],
  ['NT_PPC_VMX', 0x100],
  ['NT_PPC_SPE', 0x101],
  ['NT_PPC_VSX', 0x102],
  ['NT_PPC_TAR', 0x103],
  ['NT_PPC_PPR', 0x104],
  ['NT_PPC_DSCR', 0x105],
  ['NT_PPC_EBB', 0x106],
  ['NT_PPC_PMU', 0x107],
  ['NT_PPC_TM_CGPR', 0x108],
  ['NT_PPC_TM_CFPR', 0x109],
  ['NT_PPC_TM_CVMX', 0x10a],
  ['NT_PPC_TM_CVSX', 0x10b],
  ['NT_PPC_TM_SPR', 0x10c],
  ['NT_PPC_TM_CTAR', 0x10d],
  ['NT_PPC_TM_CPPR', 0x10e],
  ['NT_PPC_TM_CDSCR', 0x10f],
  ['NT_PPC_PKEY', 0x110],
  ['NT_PPC_DEXCR', 0x111],
  ['NT_PPC_HASHKEYR', 0x112],
  ['NT_386_TLS', 0x200],
  ['NT_386_IOPERM', 0x201],
  ['NT_X86_XSTATE', 0x202],
  ['NT_X86_SHSTK', 0x204],
  ['NT_X86_XSAVE_LAYOUT', 0x205],
  ['NT_S390_HIGH_GPRS', 0x300],
  ['NT_S390_TIMER', 0x301],
  ['NT_S390_TODCMP', 0x302],
  ['NT_S390_TODPREG', 0x303],
  ['NT_S390_CTRS', 0x304],
  ['NT_S390_PREFIX', 0x305],
  ['NT_S390_LAST_BREAK', 0x306],
  ['NT_S390_SYSTEM_CALL', 0x307],
  ['NT_S390_TDB', 0x308],
  ['NT_S390_VXRS_LOW', 0x309],
  ['NT_S390_VXRS_HIGH', 0x30a],
  ['NT_S390_GS_CB', 0x30b],
  ['NT_S390_GS_BC', 0x30c],
  ['NT_S390_RI_CB', 0x30d],
  ['NT_S390_PV_CPU_DATA', 0x30e],
  ['NT_ARM_VFP', 0x400],
  ['NT_ARM_TLS', 0x401],
  ['NT_ARM_HW_BREAK', 0x402],
  ['NT_ARM_HW_WATCH', 0x403],
  ['NT_ARM_SYSTEM_CALL', 0x404],
  ['NT_ARM_SVE', 0x405],
  ['NT_ARM_PAC_MASK', 0x406],
  ['NT_ARM_PACA_KEYS', 0x407],
  ['NT_ARM_PACG_KEYS', 0x408],
  ['NT_ARM_TAGGED_ADDR_CTRL', 0x409],
  ['NT_ARM_PAC_ENABLED_KEYS', 0x40a],
  ['NT_ARM_SSVE', 0x40b],
  ['NT_ARM_ZA', 0x40c],
  ['NT_ARM_ZT', 0x40d],
  ['NT_ARM_FPMR', 0x40e],
  ['NT_ARM_POE', 0x40f],
  ['NT_ARM_GCS', 0x410],
  ['NT_METAG_CBUF', 0x500],
  ['NT_METAG_RPIPE', 0x501],
  ['NT_METAG_TLS', 0x502],
  ['NT_ARC_V2', 0x600],
  ['NT_VMCOREDD', 0x700],
  ['NT_MIPS_DSP', 0x800],
  ['NT_MIPS_FP_MODE', 0x801],
  ['NT_MIPS_MSA', 0x802],
  ['NT_RISCV_CSR', 0x900],
  ['NT_RISCV_VECTOR', 0x901],
  ['NT_RISCV_TAGGED_ADDR_CTRL', 0x902],
  ['NT_RISCV_USER_CFI', 0x903],
  ['NT_LOONGARCH_CPUCFG', 0xa00],
  ['NT_LOONGARCH_CSR', 0xa01],
  ['NT_LOONGARCH_LSX', 0xa02],
  ['NT_LOONGARCH_LASX', 0xa03],
  ['NT_LOONGARCH_LBT', 0xa04],
  ['NT_LOONGARCH_HW_BREAK', 0xa05],
  ['NT_LOONGARCH_HW_WATCH', 0xa06],
  ['NT_FILE', 0x46494c45],
  ['NT_PRXFPREG', 0x46e62b7f],
  ['NT_SIGINFO', 0x53494749],
]);

export const PTRACE_SYSCALL_INFO_OPERATIONS = /* @__PURE__ */ constants('PTRACE_SYSCALL_INFO_???', [
  ['PTRACE_SYSCALL_INFO_NONE', 0],
  ['PTRACE_SYSCALL_INFO_ENTRY', 1],
  ['PTRACE_SYSCALL_INFO_EXIT', 2],
  ['PTRACE_SYSCALL_INFO_SECCOMP', 3],
]);

export const SECCOMP_FILTER_FLAGS = /* @__PURE__ */ constants('SECCOMP_FILTER_FLAG_???', [
  ['SECCOMP_FILTER_FLAG_TSYNC', 1],
  ['SECCOMP_FILTER_FLAG_LOG', 2],
  ['SECCOMP_FILTER_FLAG_SPEC_ALLOW', 4],
  ['SECCOMP_FILTER_FLAG_NEW_LISTENER', 8],
  ['SECCOMP_FILTER_FLAG_TSYNC_ESRCH', 0x10],
  ['SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV', 0x20],
]);

export const SECCOMP_OPERATIONS = /* @__PURE__ */ constants('SECCOMP_SET_MODE_???', [
  ['SECCOMP_SET_MODE_STRICT', 0],
  ['SECCOMP_SET_MODE_FILTER', 1],
  ['SECCOMP_GET_ACTION_AVAIL', 2],
  ['SECCOMP_GET_NOTIF_SIZES', 3],
]);

export const SECCOMP_ACTIONS = /* @__PURE__ */ constants('SECCOMP_RET_???', [
  ['SECCOMP_RET_KILL_PROCESS', 0x80000000],
  ['SECCOMP_RET_KILL_THREAD', 0],
  ['SECCOMP_RET_TRAP', 0x30000],
  ['SECCOMP_RET_ERRNO', 0x50000],
  ['SECCOMP_RET_USER_NOTIF', 0x7fc00000],
  ['SECCOMP_RET_TRACE', 0x7ff00000],
  ['SECCOMP_RET_LOG', 0x7ffc0000],
  ['SECCOMP_RET_ALLOW', 0x7fff0000],
]);

export const SECCOMP_MODES = /* @__PURE__ */ constants('SECCOMP_MODE_???', [
  ['SECCOMP_MODE_DISABLED', 0],
  ['SECCOMP_MODE_STRICT', 1],
  ['SECCOMP_MODE_FILTER', 2],
]);

export const CAPABILITY_VERSIONS = /* @__PURE__ */ constants('_LINUX_CAPABILITY_VERSION_???', [
  ['_LINUX_CAPABILITY_VERSION_1', 0x19980330],
  ['_LINUX_CAPABILITY_VERSION_2', 0x20071026],
  ['_LINUX_CAPABILITY_VERSION_3', 0x20080522],
]);

export const CAPABILITY_MASK_HIGH = /* @__PURE__ */ constants('CAP_???', [
  ['1<<CAP_MAC_OVERRIDE', 1],
  ['1<<CAP_MAC_ADMIN', 2],
  ['1<<CAP_SYSLOG', 4],
  ['1<<CAP_WAKE_ALARM', 8],
  ['1<<CAP_BLOCK_SUSPEND', 0x10],
  ['1<<CAP_AUDIT_READ', 0x20],
  ['1<<CAP_PERFMON', 0x40],
  ['1<<CAP_BPF', 0x80],
  ['1<<CAP_CHECKPOINT_RESTORE', 0x100],
]);

export const CAPABILITY_MASK_LOW = /* @__PURE__ */ constants('CAP_???', [
  ['1<<CAP_CHOWN', 1],
  ['1<<CAP_DAC_OVERRIDE', 2],
  ['1<<CAP_DAC_READ_SEARCH', 4],
  ['1<<CAP_FOWNER', 8],
  ['1<<CAP_FSETID', 0x10],
  ['1<<CAP_KILL', 0x20],
  ['1<<CAP_SETGID', 0x40],
  ['1<<CAP_SETUID', 0x80],
  ['1<<CAP_SETPCAP', 0x100],
  ['1<<CAP_LINUX_IMMUTABLE', 0x200],
  ['1<<CAP_NET_BIND_SERVICE', 0x400],
  ['1<<CAP_NET_BROADCAST', 0x800],
  ['1<<CAP_NET_ADMIN', 0x1000],
  ['1<<CAP_NET_RAW', 0x2000],
  ['1<<CAP_IPC_LOCK', 0x4000],
  ['1<<CAP_IPC_OWNER', 0x8000],
  ['1<<CAP_SYS_MODULE', 0x10000],
  ['1<<CAP_SYS_RAWIO', 0x20000],
  ['1<<CAP_SYS_CHROOT', 0x40000],
  ['1<<CAP_SYS_PTRACE', 0x80000],
  ['1<<CAP_SYS_PACCT', 0x100000],
  ['1<<CAP_SYS_ADMIN', 0x200000],
  ['1<<CAP_SYS_BOOT', 0x400000],
  ['1<<CAP_SYS_NICE', 0x800000],
  ['1<<CAP_SYS_RESOURCE', 0x1000000],
  ['1<<CAP_SYS_TIME', 0x2000000],
  ['1<<CAP_SYS_TTY_CONFIG', 0x4000000],
  ['1<<CAP_MKNOD', 0x8000000],
  ['1<<CAP_LEASE', 0x10000000],
  ['1<<CAP_AUDIT_WRITE', 0x20000000],
  ['1<<CAP_AUDIT_CONTROL', 0x40000000],
  ['1<<CAP_SETFCAP', 0x80000000],
]);

export const CLONE_FLAGS = /* @__PURE__ */ constants('CLONE_???', [
  ['CLONE_VM', 0x100],
  ['CLONE_FS', 0x200],
  ['CLONE_FILES', 0x400],
  ['CLONE_SIGHAND', 0x800],
  ['CLONE_PIDFD', 0x1000],
  ['CLONE_PTRACE', 0x2000],
  ['CLONE_VFORK', 0x4000],
  ['CLONE_PARENT', 0x8000],
  ['CLONE_THREAD', 0x10000],
  ['CLONE_NEWNS', 0x20000],
  ['CLONE_SYSVSEM', 0x40000],
  ['CLONE_SETTLS', 0x80000],
  ['CLONE_PARENT_SETTID', 0x100000],
  ['CLONE_CHILD_CLEARTID', 0x200000],
  ['CLONE_UNTRACED', 0x800000],
  ['CLONE_CHILD_SETTID', 0x1000000],
  ['CLONE_NEWCGROUP', 0x2000000],
  ['CLONE_NEWUTS', 0x4000000],
  ['CLONE_NEWIPC', 0x8000000],
  ['CLONE_NEWUSER', 0x10000000],
  ['CLONE_NEWPID', 0x20000000],
  ['CLONE_NEWNET', 0x40000000],
  ['CLONE_IO', 0x80000000],
]);

export const UNSHARE_FLAGS = /* @__PURE__ */ constants('CLONE_???', [
  ['CLONE_NEWTIME', 0x80],
  ['CLONE_VM', 0x100],
  ['CLONE_FS', 0x200],
  ['CLONE_FILES', 0x400],
  ['CLONE_SIGHAND', 0x800],
  ['CLONE_THREAD', 0x10000],
  ['CLONE_NEWNS', 0x20000],
  ['CLONE_SYSVSEM', 0x40000],
  ['CLONE_NEWCGROUP', 0x2000000],
  ['CLONE_NEWUTS', 0x4000000],
  ['CLONE_NEWIPC', 0x8000000],
  ['CLONE_NEWUSER', 0x10000000],
  ['CLONE_NEWPID', 0x20000000],
  ['CLONE_NEWNET', 0x40000000],
]);

export const NAMESPACE_TYPES = /* @__PURE__ */ constants('CLONE_NEW???', [
  ['CLONE_NEWTIME', 0x80],
  ['CLONE_NEWNS', 0x20000],
  ['CLONE_NEWCGROUP', 0x2000000],
  ['CLONE_NEWUTS', 0x4000000],
  ['CLONE_NEWIPC', 0x8000000],
  ['CLONE_NEWUSER', 0x10000000],
  ['CLONE_NEWPID', 0x20000000],
  ['CLONE_NEWNET', 0x40000000],
]);

export const CLONE3_FLAGS = /* @__PURE__ */ constants('CLONE_???', [
  ['CLONE_NEWTIME', 0x80],
  ['CLONE_CLEAR_SIGHAND', 0, 1],
  ['CLONE_INTO_CGROUP', 0, 2],
  ['CLONE_AUTOREAP', 0, 4],
  ['CLONE_NNP', 0, 8],
  ['CLONE_PIDFD_AUTOKILL', 0, 0x10],
  ['CLONE_EMPTY_MNTNS', 0, 0x20],
]);

export const PERSONALITY_TYPES = /* @__PURE__ */ constants('PER_???', [
  ['PER_LINUX', 0],
  ['PER_LINUX_32BIT', 0x800000],
  ['PER_LINUX_FDPIC', 0x80000],
  ['PER_SVR4', 0x4100001],
  ['PER_SVR3', 0x5000002],
  ['PER_SCOSVR3', 0x7000003],
  ['PER_OSR5', 0x6000003],
  ['PER_WYSEV386', 0x5000004],
  ['PER_ISCR4', 0x4000005],
  ['PER_BSD', 6],
  ['PER_SUNOS', 0x4000006],
  ['PER_XENIX', 0x5000007],
  ['PER_LINUX32', 8],
  ['PER_LINUX32_3GB', 0x8000008],
  ['PER_IRIX32', 0x4000009],
  ['PER_IRIXN32', 0x400000a],
  ['PER_IRIX64', 0x400000b],
  ['PER_RISCOS', 0xc],
  ['PER_SOLARIS', 0x400000d],
  ['PER_UW7', 0x410000e],
  ['PER_OSF4', 0xf],
  ['PER_HPUX', 0x10],
  ['PER_MASK', 0xff],
]);

export const PERSONALITY_FLAGS = /* @__PURE__ */ constants('', [
  ['UNAME26', 0x20000],
  ['ADDR_NO_RANDOMIZE', 0x40000],
  ['FDPIC_FUNCPTRS', 0x80000],
  ['MMAP_PAGE_ZERO', 0x100000],
  ['ADDR_COMPAT_LAYOUT', 0x200000],
  ['READ_IMPLIES_EXEC', 0x400000],
  ['ADDR_LIMIT_32BIT', 0x800000],
  ['SHORT_INODE', 0x1000000],
  ['WHOLE_SECONDS', 0x2000000],
  ['STICKY_TIMEOUTS', 0x4000000],
  ['ADDR_LIMIT_3GB', 0x8000000],
]);

export const PIDFD_SIGNAL_FLAGS = /* @__PURE__ */ constants('', [
  ['PIDFD_SIGNAL_THREAD', 1],
  ['PIDFD_SIGNAL_THREAD_GROUP', 2],
  ['PIDFD_SIGNAL_PROCESS_GROUP', 4],
]);

export const PIDFD_OPEN_FLAGS = /* @__PURE__ */ constants('PIDFD_???', [
  ['PIDFD_THREAD', 0x80],
  ['PIDFD_NONBLOCK', 0x800],
]);

export const XFEATURE_MASK = /* @__PURE__ */ constants('XFEATURE_MASK_???', [
  ['XFEATURE_MASK_FPSSE', 3],
  ['XFEATURE_MASK_FP', 1],
  ['XFEATURE_MASK_SSE', 2],
  ['XFEATURE_MASK_YMM', 4],
  ['XFEATURE_MASK_BNDREGS', 8],
  ['XFEATURE_MASK_BNDCSR', 0x10],
  ['XFEATURE_MASK_AVX512', 0xe0],
  ['XFEATURE_MASK_OPMASK', 0x20],
  ['XFEATURE_MASK_ZMM_Hi256', 0x40],
  ['XFEATURE_MASK_Hi16_ZMM', 0x80],
  ['XFEATURE_MASK_PT', 0x100],
  ['XFEATURE_MASK_PKRU', 0x200],
  ['XFEATURE_MASK_PASID', 0x400],
  ['XFEATURE_MASK_LBR', 0x8000],
  ['XFEATURE_MASK_XTILE', 0x60000],
  ['XFEATURE_MASK_XTILE_CFG', 0x20000],
  ['XFEATURE_MASK_XTILE_DATA', 0x40000],
]);

export const XFEATURES = /* @__PURE__ */ constants('XFEATURE_???', [
  ['XFEATURE_FP', 0],
  ['XFEATURE_SSE', 1],
  ['XFEATURE_YMM', 2],
  ['XFEATURE_BNDREGS', 3],
  ['XFEATURE_BNDCSR', 4],
  ['XFEATURE_OPMASK', 5],
  ['XFEATURE_ZMM_Hi256', 6],
  ['XFEATURE_Hi16_ZMM', 7],
  ['XFEATURE_PT_UNIMPLEMENTED_SO_FAR', 8],
  ['XFEATURE_PKRU', 9],
  ['XFEATURE_PASID', 0xa],
  ['XFEATURE_LBR', 0xf],
  ['XFEATURE_XTILE_CFG', 0x11],
  ['XFEATURE_XTILE_DATA', 0x12],
]);

export const ARCH_PRCTL_CODES = /* @__PURE__ */ constants('ARCH_???', [
  ['ARCH_SET_GS', 0x1001],
  ['ARCH_SET_FS', 0x1002],
  ['ARCH_GET_FS', 0x1003],
  ['ARCH_GET_GS', 0x1004],
  ['ARCH_GET_CPUID', 0x1011],
  ['ARCH_SET_CPUID', 0x1012],
  ['ARCH_GET_XCOMP_SUPP', 0x1021],
  ['ARCH_GET_XCOMP_PERM', 0x1022],
  ['ARCH_REQ_XCOMP_PERM', 0x1023],
  ['ARCH_GET_XCOMP_GUEST_PERM', 0x1024],
  ['ARCH_REQ_XCOMP_GUEST_PERM', 0x1025],
  ['ARCH_MAP_VDSO_X32', 0x2001],
  ['ARCH_MAP_VDSO_32', 0x2002],
  ['ARCH_MAP_VDSO_64', 0x2003],
  ['ARCH_GET_UNTAG_MASK', 0x4001],
  ['ARCH_ENABLE_TAGGED_ADDR', 0x4002],
  ['ARCH_GET_MAX_TAG_BITS', 0x4003],
  ['ARCH_FORCE_TAGGED_SVA', 0x4004],
  ['ARCH_SHSTK_ENABLE', 0x5001],
  ['ARCH_SHSTK_DISABLE', 0x5002],
  ['ARCH_SHSTK_LOCK', 0x5003],
  ['ARCH_SHSTK_UNLOCK', 0x5004],
  ['ARCH_SHSTK_STATUS', 0x5005],
]);

export const CAPABILITIES = /* @__PURE__ */ constants('CAP_???', [
  ['CAP_CHOWN', 0],
  ['CAP_DAC_OVERRIDE', 1],
  ['CAP_DAC_READ_SEARCH', 2],
  ['CAP_FOWNER', 3],
  ['CAP_FSETID', 4],
  ['CAP_KILL', 5],
  ['CAP_SETGID', 6],
  ['CAP_SETUID', 7],
  ['CAP_SETPCAP', 8],
  ['CAP_LINUX_IMMUTABLE', 9],
  ['CAP_NET_BIND_SERVICE', 0xa],
  ['CAP_NET_BROADCAST', 0xb],
  ['CAP_NET_ADMIN', 0xc],
  ['CAP_NET_RAW', 0xd],
  ['CAP_IPC_LOCK', 0xe],
  ['CAP_IPC_OWNER', 0xf],
  ['CAP_SYS_MODULE', 0x10],
  ['CAP_SYS_RAWIO', 0x11],
  ['CAP_SYS_CHROOT', 0x12],
  ['CAP_SYS_PTRACE', 0x13],
  ['CAP_SYS_PACCT', 0x14],
  ['CAP_SYS_ADMIN', 0x15],
  ['CAP_SYS_BOOT', 0x16],
  ['CAP_SYS_NICE', 0x17],
  ['CAP_SYS_RESOURCE', 0x18],
  ['CAP_SYS_TIME', 0x19],
  ['CAP_SYS_TTY_CONFIG', 0x1a],
  ['CAP_MKNOD', 0x1b],
  ['CAP_LEASE', 0x1c],
  ['CAP_AUDIT_WRITE', 0x1d],
  ['CAP_AUDIT_CONTROL', 0x1e],
  ['CAP_SETFCAP', 0x1f],
  ['CAP_MAC_OVERRIDE', 0x20],
  ['CAP_MAC_ADMIN', 0x21],
  ['CAP_SYSLOG', 0x22],
  ['CAP_WAKE_ALARM', 0x23],
  ['CAP_BLOCK_SUSPEND', 0x24],
  ['CAP_AUDIT_READ', 0x25],
  ['CAP_PERFMON', 0x26],
  ['CAP_BPF', 0x27],
  ['CAP_CHECKPOINT_RESTORE', 0x28],
]);

export const SECUREBITS = /* @__PURE__ */ constants('SECBIT_???', [
  ['SECBIT_NOROOT', 1],
  ['SECBIT_NOROOT_LOCKED', 2],
  ['SECBIT_NO_SETUID_FIXUP', 4],
  ['SECBIT_NO_SETUID_FIXUP_LOCKED', 8],
  ['SECBIT_KEEP_CAPS', 0x10],
  ['SECBIT_KEEP_CAPS_LOCKED', 0x20],
  ['SECBIT_NO_CAP_AMBIENT_RAISE', 0x40],
  ['SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED', 0x80],
  ['SECBIT_EXEC_RESTRICT_FILE', 0x100],
  ['SECBIT_EXEC_RESTRICT_FILE_LOCKED', 0x200],
  ['SECBIT_EXEC_DENY_INTERACTIVE', 0x400],
  ['SECBIT_EXEC_DENY_INTERACTIVE_LOCKED', 0x800],
]);

export const PR_UNALIGN_FLAGS = /* @__PURE__ */ constants('PR_UNALIGN_???', [
  ['PR_UNALIGN_NOPRINT', 1],
  ['PR_UNALIGN_SIGBUS', 2],
]);

export const PR_MDWE_FLAGS = /* @__PURE__ */ constants('PR_MDWE_???', [
  ['PR_MDWE_REFUSE_EXEC_GAIN', 1],
  ['PR_MDWE_NO_INHERIT', 2],
]);

export const PR_TSC_MODES = /* @__PURE__ */ constants('PR_TSC_???', [
  ['PR_TSC_ENABLE', 1],
  ['PR_TSC_SIGSEGV', 2],
]);

export const PR_MTE_FLAGS = /* @__PURE__ */ constants('', [
  ['PR_MTE_TCF_NONE', 0],
  ['PR_MTE_TCF_SYNC', 2],
  ['PR_MTE_TCF_ASYNC', 4],
  ['PR_MTE_TCF_MASK', 6],
]);

export const PR_TAGGED_ADDRESS_FLAGS = /* @__PURE__ */ constants('', [
  ['!PR_TAGGED_ADDR_ENABLE', 0],
  ['PR_TAGGED_ADDR_ENABLE', 1],
]);

export const PR_SVE_VL_FLAGS = /* @__PURE__ */ constants('', [
  ['PR_SVE_SET_VL_ONEXEC', 0x40000],
  ['PR_SVE_VL_INHERIT', 0x20000],
]);

export const PR_SYS_DISPATCH_MODES = /* @__PURE__ */ constants('PR_SYS_DISPATCH_???', [
  ['PR_SYS_DISPATCH_OFF', 0],
  ['PR_SYS_DISPATCH_ON', 1],
  ['PR_SYS_DISPATCH_INCLUSIVE_ON', 2],
]);

export const PR_SPECULATION_CONTROLS = /* @__PURE__ */ constants('', [
  ['PR_SPEC_ENABLE', 2],
  ['PR_SPEC_DISABLE', 4],
  ['PR_SPEC_FORCE_DISABLE', 8],
  ['PR_SPEC_DISABLE_NOEXEC', 0x10],
]);

export const PR_SPECULATION_STATES = /* @__PURE__ */ constants('', [
  ['PR_SPEC_NOT_AFFECTED', 0],
  ['PR_SPEC_PRCTL', 1],
  ['PR_SPEC_ENABLE', 2],
  ['PR_SPEC_DISABLE', 4],
  ['PR_SPEC_FORCE_DISABLE', 8],
  ['PR_SPEC_DISABLE_NOEXEC', 0x10],
]);

export const PR_SPECULATION_FEATURES = /* @__PURE__ */ constants('PR_SPEC_???', [
  ['PR_SPEC_STORE_BYPASS', 0],
  ['PR_SPEC_INDIRECT_BRANCH', 1],
  ['PR_SPEC_L1D_FLUSH', 2],
]);

export const PR_SME_VL_FLAGS = /* @__PURE__ */ constants('', [
  ['PR_SME_SET_VL_ONEXEC', 0x40000],
  ['PR_SME_VL_INHERIT', 0x20000],
]);

export const PR_SET_VMA_ATTRIBUTES = /* @__PURE__ */ constants('PR_SET_VMA_???', [
  ['PR_SET_VMA_ANON_NAME', 0],
]);

export const PR_SET_MM_OPTIONS = /* @__PURE__ */ constants('PR_SET_MM_???', [
  ['PR_SET_MM_START_CODE', 1],
  ['PR_SET_MM_END_CODE', 2],
  ['PR_SET_MM_START_DATA', 3],
  ['PR_SET_MM_END_DATA', 4],
  ['PR_SET_MM_START_STACK', 5],
  ['PR_SET_MM_START_BRK', 6],
  ['PR_SET_MM_BRK', 7],
  ['PR_SET_MM_ARG_START', 8],
  ['PR_SET_MM_ARG_END', 9],
  ['PR_SET_MM_ENV_START', 0xa],
  ['PR_SET_MM_ENV_END', 0xb],
  ['PR_SET_MM_AUXV', 0xc],
  ['PR_SET_MM_EXE_FILE', 0xd],
  ['PR_SET_MM_MAP', 0xe],
  ['PR_SET_MM_MAP_SIZE', 0xf],
]);

export const PR_PID_TYPES = /* @__PURE__ */ constants('PIDTYPE_???', [
  ['PIDTYPE_PID', 0],
  ['PIDTYPE_TGID', 1],
  ['PIDTYPE_PGID', 2],
  ['PIDTYPE_SID', 3],
]);

export const PR_SCHED_CORE_COMMANDS = /* @__PURE__ */ constants('PR_SCHED_CORE_???', [
  ['PR_SCHED_CORE_GET', 0],
  ['PR_SCHED_CORE_CREATE', 1],
  ['PR_SCHED_CORE_SHARE_TO', 2],
  ['PR_SCHED_CORE_SHARE_FROM', 3],
]);

export const PR_PAC_GENERIC_KEYS = /* @__PURE__ */ constants('PR_PAC_???', [
  ['PR_PAC_APGAKEY', 0x10],
]);

export const PR_PAC_KEYS = /* @__PURE__ */ constants('PR_PAC_???', [
  ['PR_PAC_APIAKEY', 1],
  ['PR_PAC_APIBKEY', 2],
  ['PR_PAC_APDAKEY', 4],
  ['PR_PAC_APDBKEY', 8],
]);

export const PR_MCE_KILL_POLICIES = /* @__PURE__ */ constants('', [
  ['PR_MCE_KILL_LATE', 0],
  ['PR_MCE_KILL_EARLY', 1],
  ['PR_MCE_KILL_DEFAULT', 2],
]);

export const PR_MCE_KILL_OPTIONS = /* @__PURE__ */ constants('', [
  ['PR_MCE_KILL_CLEAR', 0],
  ['PR_MCE_KILL_SET', 1],
]);

export const PR_FP_MODES = /* @__PURE__ */ constants('PR_FP_MODE_???', [
  ['PR_FP_MODE_FR', 1],
  ['PR_FP_MODE_FRE', 2],
]);

export const PR_DUMPABLE_MODES = /* @__PURE__ */ constants('SUID_DUMP_???', [
  ['SUID_DUMP_DISABLE', 0],
  ['SUID_DUMP_USER', 1],
  ['SUID_DUMP_ROOT', 2],
]);

export const PR_CAP_AMBIENT_OPERATIONS = /* @__PURE__ */ constants('PR_CAP_AMBIENT_???', [
  ['PR_CAP_AMBIENT_IS_SET', 1],
  ['PR_CAP_AMBIENT_RAISE', 2],
  ['PR_CAP_AMBIENT_LOWER', 3],
  ['PR_CAP_AMBIENT_CLEAR_ALL', 4],
]);

export const PRCTL_OPTIONS = /* @__PURE__ */ constants('PR_???', [
  ['PR_SET_PDEATHSIG', 1],
  ['PR_GET_PDEATHSIG', 2],
  ['PR_GET_DUMPABLE', 3],
  ['PR_SET_DUMPABLE', 4],
  ['PR_GET_UNALIGN', 5],
  ['PR_SET_UNALIGN', 6],
  ['PR_GET_KEEPCAPS', 7],
  ['PR_SET_KEEPCAPS', 8],
  ['PR_GET_FPEMU', 9],
  ['PR_SET_FPEMU', 0xa],
  ['PR_GET_FPEXC', 0xb],
  ['PR_SET_FPEXC', 0xc],
  ['PR_GET_TIMING', 0xd],
  ['PR_SET_TIMING', 0xe],
  ['PR_SET_NAME', 0xf],
  ['PR_GET_NAME', 0x10],
  ['PR_GET_ENDIAN', 0x13],
  ['PR_SET_ENDIAN', 0x14],
  ['PR_GET_SECCOMP', 0x15],
  ['PR_SET_SECCOMP', 0x16],
  ['PR_CAPBSET_READ', 0x17],
  ['PR_CAPBSET_DROP', 0x18],
  ['PR_GET_TSC', 0x19],
  ['PR_SET_TSC', 0x1a],
  ['PR_GET_SECUREBITS', 0x1b],
  ['PR_SET_SECUREBITS', 0x1c],
  ['PR_SET_TIMERSLACK', 0x1d],
  ['PR_GET_TIMERSLACK', 0x1e],
  ['PR_TASK_PERF_EVENTS_DISABLE', 0x1f],
  ['PR_TASK_PERF_EVENTS_ENABLE', 0x20],
  ['PR_MCE_KILL', 0x21],
  ['PR_MCE_KILL_GET', 0x22],
  ['PR_SET_MM', 0x23],
  ['PR_SET_CHILD_SUBREAPER', 0x24],
  ['PR_GET_CHILD_SUBREAPER', 0x25],
  ['PR_SET_NO_NEW_PRIVS', 0x26],
  ['PR_GET_NO_NEW_PRIVS', 0x27],
  ['PR_GET_TID_ADDRESS', 0x28],
  ['PR_SET_THP_DISABLE', 0x29],
  ['PR_GET_THP_DISABLE', 0x2a],
  ['PR_MPX_ENABLE_MANAGEMENT', 0x2b],
  ['PR_MPX_DISABLE_MANAGEMENT', 0x2c],
  ['PR_SET_FP_MODE', 0x2d],
  ['PR_GET_FP_MODE', 0x2e],
  ['PR_CAP_AMBIENT', 0x2f],
  ['PR_SVE_SET_VL', 0x32],
  ['PR_SVE_GET_VL', 0x33],
  ['PR_GET_SPECULATION_CTRL', 0x34],
  ['PR_SET_SPECULATION_CTRL', 0x35],
  ['PR_PAC_RESET_KEYS', 0x36],
  ['PR_SET_TAGGED_ADDR_CTRL', 0x37],
  ['PR_GET_TAGGED_ADDR_CTRL', 0x38],
  ['PR_SET_IO_FLUSHER', 0x39],
  ['PR_GET_IO_FLUSHER', 0x3a],
  ['PR_SET_SYSCALL_USER_DISPATCH', 0x3b],
  ['PR_PAC_SET_ENABLED_KEYS', 0x3c],
  ['PR_PAC_GET_ENABLED_KEYS', 0x3d],
  ['PR_SCHED_CORE', 0x3e],
  ['PR_SME_SET_VL', 0x3f],
  ['PR_SME_GET_VL', 0x40],
  ['PR_SET_MDWE', 0x41],
  ['PR_GET_MDWE', 0x42],
  ['PR_SET_MEMORY_MERGE', 0x43],
  ['PR_GET_MEMORY_MERGE', 0x44],
  ['PR_RISCV_V_SET_CONTROL', 0x45],
  ['PR_RISCV_V_GET_CONTROL', 0x46],
  ['PR_RISCV_SET_ICACHE_FLUSH_CTX', 0x47],
  ['PR_PPC_GET_DEXCR', 0x48],
  ['PR_PPC_SET_DEXCR', 0x49],
  ['PR_GET_SHADOW_STACK_STATUS', 0x4a],
  ['PR_SET_SHADOW_STACK_STATUS', 0x4b],
  ['PR_LOCK_SHADOW_STACK_STATUS', 0x4c],
  ['PR_TIMER_CREATE_RESTORE_IDS', 0x4d],
  ['PR_FUTEX_HASH', 0x4e],
  ['PR_RSEQ_SLICE_EXTENSION', 0x4f],
  ['PR_GET_CFI', 0x50],
  ['PR_SET_CFI', 0x51],
  ['PR_GET_AUXV', 0x41555856],
  ['PR_SET_VMA', 0x53564d41],
  ['PR_SET_PTRACER', 0x59616d61],
]);

export const PRIORITY_WHICHES = /* @__PURE__ */ constants('PRIO_???', [
  ['PRIO_PROCESS', 0],
  ['PRIO_PGRP', 1],
  ['PRIO_USER', 2],
]);

export const RUSAGE_WHOS = /* @__PURE__ */ constants('RUSAGE_???', [
  ['RUSAGE_SELF', 0],
  ['RUSAGE_CHILDREN', 0xffffffff],
  ['RUSAGE_BOTH', 0xfffffffe],
  ['RUSAGE_THREAD', 1],
]);

export const RLIMIT_RESOURCES = /* @__PURE__ */ constants('RLIMIT_???', [
  ['RLIMIT_CPU', 0],
  ['RLIMIT_FSIZE', 1],
  ['RLIMIT_DATA', 2],
  ['RLIMIT_STACK', 3],
  ['RLIMIT_CORE', 4],
  ['RLIMIT_RSS', 5],
  ['RLIMIT_NPROC', 6],
  ['RLIMIT_NOFILE', 7],
  ['RLIMIT_MEMLOCK', 8],
  ['RLIMIT_AS', 9],
  ['RLIMIT_LOCKS', 0xa],
  ['RLIMIT_SIGPENDING', 0xb],
  ['RLIMIT_MSGQUEUE', 0xc],
  ['RLIMIT_NICE', 0xd],
  ['RLIMIT_RTPRIO', 0xe],
  ['RLIMIT_RTTIME', 0xf],
]);

export const SCHED_FLAGS = /* @__PURE__ */ constants('SCHED_FLAG_???', [
  ['SCHED_FLAG_RESET_ON_FORK', 1],
  ['SCHED_FLAG_RECLAIM', 2],
  ['SCHED_FLAG_DL_OVERRUN', 4],
  ['SCHED_FLAG_KEEP_POLICY', 8],
  ['SCHED_FLAG_KEEP_PARAMS', 0x10],
  ['SCHED_FLAG_UTIL_CLAMP_MIN', 0x20],
  ['SCHED_FLAG_UTIL_CLAMP_MAX', 0x40],
]);

export const SCHED_POLICIES = /* @__PURE__ */ constants('SCHED_???', [
  ['SCHED_OTHER', 0],
  ['SCHED_FIFO', 1],
  ['SCHED_RR', 2],
  ['SCHED_BATCH', 3],
  ['SCHED_ISO', 4],
  ['SCHED_IDLE', 5],
  ['SCHED_DEADLINE', 6],
  ['SCHED_EXT', 7],
]);

export const FUTEX_COMPARISONS = /* @__PURE__ */ constants('', [
  ['FUTEX_OP_CMP_EQ', 0],
  ['FUTEX_OP_CMP_NE', 1],
  ['FUTEX_OP_CMP_LT', 2],
  ['FUTEX_OP_CMP_LE', 3],
  ['FUTEX_OP_CMP_GT', 4],
  ['FUTEX_OP_CMP_GE', 5],
]);

export const FUTEX_WAKE_OPERATIONS = /* @__PURE__ */ constants('FUTEX_OP_???', [
  ['FUTEX_OP_SET', 0],
  ['FUTEX_OP_ADD', 1],
  ['FUTEX_OP_OR', 2],
  ['FUTEX_OP_ANDN', 3],
  ['FUTEX_OP_XOR', 4],
]);

export const FUTEX_OPERATIONS = /* @__PURE__ */ constants('FUTEX_???', [
  ['FUTEX_WAIT', 0],
  ['FUTEX_WAKE', 1],
  ['FUTEX_FD', 2],
  ['FUTEX_REQUEUE', 3],
  ['FUTEX_CMP_REQUEUE', 4],
  ['FUTEX_WAKE_OP', 5],
  ['FUTEX_LOCK_PI', 6],
  ['FUTEX_UNLOCK_PI', 7],
  ['FUTEX_TRYLOCK_PI', 8],
  ['FUTEX_WAIT_BITSET', 9],
  ['FUTEX_WAKE_BITSET', 0xa],
  ['FUTEX_WAIT_REQUEUE_PI', 0xb],
  ['FUTEX_CMP_REQUEUE_PI', 0xc],
  ['FUTEX_LOCK_PI2', 0xd],
  ['FUTEX_WAIT_PRIVATE', 0x80],
  ['FUTEX_WAKE_PRIVATE', 0x81],
  ['FUTEX_FD|FUTEX_PRIVATE_FLAG', 0x82],
  ['FUTEX_REQUEUE_PRIVATE', 0x83],
  ['FUTEX_CMP_REQUEUE_PRIVATE', 0x84],
  ['FUTEX_WAKE_OP_PRIVATE', 0x85],
  ['FUTEX_LOCK_PI_PRIVATE', 0x86],
  ['FUTEX_UNLOCK_PI_PRIVATE', 0x87],
  ['FUTEX_TRYLOCK_PI_PRIVATE', 0x88],
  ['FUTEX_WAIT_BITSET_PRIVATE', 0x89],
  ['FUTEX_WAKE_BITSET_PRIVATE', 0x8a],
  ['FUTEX_WAIT_REQUEUE_PI_PRIVATE', 0x8b],
  ['FUTEX_CMP_REQUEUE_PI_PRIVATE', 0x8c],
  ['FUTEX_LOCK_PI2_PRIVATE', 0x8d],
  ['FUTEX_WAIT|FUTEX_CLOCK_REALTIME', 0x100],
  ['FUTEX_WAIT_PRIVATE|FUTEX_CLOCK_REALTIME', 0x180],
  ['FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME', 0x109],
  ['FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME', 0x189],
  ['FUTEX_WAIT_REQUEUE_PI|FUTEX_CLOCK_REALTIME', 0x10b],
  ['FUTEX_WAIT_REQUEUE_PI_PRIVATE|FUTEX_CLOCK_REALTIME', 0x18b],
  ['FUTEX_UNLOCK_WAKE_LIST64', 0x201],
  ['FUTEX_UNLOCK_PI_LIST64', 0x207],
  ['FUTEX_UNLOCK_BITSET_LIST64', 0x20a],
  ['FUTEX_UNLOCK_WAKE_LIST64_PRIVATE', 0x281],
  ['FUTEX_UNLOCK_PI_LIST64_PRIVATE', 0x287],
  ['FUTEX_UNLOCK_BITSET_LIST64_PRIVATE', 0x28a],
  ['FUTEX_UNLOCK_WAKE_LIST32', 0x601],
  ['FUTEX_UNLOCK_PI_LIST32', 0x607],
  ['FUTEX_UNLOCK_BITSET_LIST32', 0x60a],
  ['FUTEX_UNLOCK_WAKE_LIST32_PRIVATE', 0x681],
  ['FUTEX_UNLOCK_PI_LIST32_PRIVATE', 0x687],
  ['FUTEX_UNLOCK_BITSET_LIST32_PRIVATE', 0x68a],
]);

export const FUTEX_BITSETS = /* @__PURE__ */ constants('', [
  ['FUTEX_BITSET_MATCH_ANY', 0xffffffff],
]);

export const FUTEX_WAITV_FLAGS = /* @__PURE__ */ constants('FUTEX_???', [
  ['FUTEX_32', 2],
  ['FUTEX2_NUMA', 4],
  ['FUTEX2_MPOL', 8],
  ['FUTEX_PRIVATE_FLAG', 0x80],
]);

export const SECCOMP_USER_NOTIF_FLAGS = /* @__PURE__ */ constants('SECCOMP_USER_NOTIF_FLAG_???', [
  ['SECCOMP_USER_NOTIF_FLAG_CONTINUE', 1],
]);

export const SECCOMP_ADDFD_FLAGS = /* @__PURE__ */ constants('SECCOMP_ADDFD_FLAG_???', [
  ['SECCOMP_ADDFD_FLAG_SETFD', 1],
  ['SECCOMP_ADDFD_FLAG_SEND', 2],
]);

export const RSEQ_FLAGS = /* @__PURE__ */ constants('RSEQ_FLAG_???', [
  ['RSEQ_FLAG_UNREGISTER', 1],
  ['RSEQ_FLAG_SLICE_EXT_DEFAULT_ON', 2],
]);

export const SCHED_GETATTR_FLAGS = /* @__PURE__ */ constants('SCHED_GETATTR_FLAG_???', [
  ['SCHED_GETATTR_FLAG_DL_DYNAMIC', 1],
]);

export const SCHED_POLICY_FLAGS = /* @__PURE__ */ constants('', [
  ['SCHED_RESET_ON_FORK', 0x40000000],
]);

export const PR_RISCV_VECTOR_STATES = /* @__PURE__ */ constants('', [
  ['PR_RISCV_V_VSTATE_CTRL_DEFAULT', 0],
  ['PR_RISCV_V_VSTATE_CTRL_OFF', 1],
  ['PR_RISCV_V_VSTATE_CTRL_ON', 2],
]);

export const PR_RISCV_VECTOR_FLAGS = /* @__PURE__ */ constants('', [
  ['PR_RISCV_V_VSTATE_CTRL_INHERIT', 0x10],
]);

export const PR_RISCV_FENCE_CONTEXTS = /* @__PURE__ */ constants('PR_RISCV_CTX_???', [
  ['PR_RISCV_CTX_SW_FENCEI_ON', 0],
  ['PR_RISCV_CTX_SW_FENCEI_OFF', 1],
]);

export const PR_RISCV_FENCE_SCOPES = /* @__PURE__ */ constants('PR_RISCV_SCOPE_???', [
  ['PR_RISCV_SCOPE_PER_PROCESS', 0],
  ['PR_RISCV_SCOPE_PER_THREAD', 1],
]);

export const PR_PPC_DEXCR_ASPECTS = /* @__PURE__ */ constants('PR_PPC_DEXCR_???', [
  ['PR_PPC_DEXCR_SBHE', 0],
  ['PR_PPC_DEXCR_IBRTPD', 1],
  ['PR_PPC_DEXCR_SRAPD', 2],
  ['PR_PPC_DEXCR_NPHIE', 3],
]);

export const PR_PPC_DEXCR_CONTROLS = /* @__PURE__ */ constants('PR_PPC_DEXCR_CTRL_???', [
  ['PR_PPC_DEXCR_CTRL_EDITABLE', 1],
  ['PR_PPC_DEXCR_CTRL_SET', 2],
  ['PR_PPC_DEXCR_CTRL_CLEAR', 4],
  ['PR_PPC_DEXCR_CTRL_SET_ONEXEC', 8],
  ['PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC', 0x10],
]);
