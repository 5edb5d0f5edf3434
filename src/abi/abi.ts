/**
 * The binary interfaces through which a tracee may enter the kernel. A 64-bit process may use any, call by call
 * (`int $0x80`, `__X32_SYSCALL_BIT`), so every syscall event names its own.
 */
export interface Abi {
  readonly name: 'x86_64' | 'i386' | 'x32';
  /** What strace calls the mode that its programs run in. */
  readonly mode: string;
  /** Bytes of a `long` and of a pointer. */
  readonly wordSize: 8 | 4;
  /** Bytes of a register that holds an argument, and of the kernel's own `long` in structures (`__kernel_long_t`). */
  readonly registerSize: 8 | 4;
  /** Alignment of a 64-bit integer inside a structure: 4 on i386 (System V ABI, Intel386 supplement). */
  readonly doubleWordAlign: 8 | 4;
  /** Index of this ABI in tables that keep one entry an ABI. */
  readonly index: 0 | 1 | 2;
}

export const X86_64: Architecture = {
  name: 'x86_64',
  mode: '64 bit',
  wordSize: 8,
  registerSize: 8,
  doubleWordAlign: 8,
  index: 0,
};
export const I386: Architecture = {
  name: 'i386',
  mode: '32 bit',
  wordSize: 4,
  registerSize: 4,
  doubleWordAlign: 4,
  index: 1,
};
export const X32: Abi = {
  name: 'x32',
  mode: 'x32',
  wordSize: 4,
  registerSize: 8,
  doubleWordAlign: 8,
  index: 2,
};

export const ABIS: readonly Abi[] = [X86_64, I386, X32];

export function abiCalled(name: Abi['name']): Abi {
  return ABIS.find((abi) => abi.name === name) as Abi;
}

/** What the kernel tells apart: x32 is x86-64 with a bit in its numbers. */
export type Architecture = Abi & { readonly name: 'x86_64' | 'i386'; readonly index: 0 | 1 };
export const ARCHITECTURES: readonly Architecture[] = [X86_64, I386];

/** The architecture of an index; the first one where there is none of it. */
export function architectureAt(index: number): Architecture {
  return ARCHITECTURES[index] ?? X86_64;
}

/** `AUDIT_ARCH_*` of the architectures (`linux/audit.h`). */
export const AUDIT_ARCHES: Readonly<Record<Architecture['name'], number>> = {
  x86_64: 0xc000003e,
  i386: 0x40000003,
};

/** The architecture of an `AUDIT_ARCH_*` value as PTRACE_GET_SYSCALL_INFO gives it (`linux/audit.h`), if it is known. */
export function architectureOf(auditArch: number): Architecture | undefined {
  if (auditArch === AUDIT_ARCHES.x86_64) return X86_64;
  if (auditArch === AUDIT_ARCHES.i386) return I386;
  return undefined;
}

/** Marks the numbers of x32's calls (`asm/unistd.h`). */
const X32_SYSCALL_BIT = 0x4000_0000;

/** The ABI of a call that is made with this number, low half of a register. All ones are no call of x32's. */
export function abiOfCall(architecture: Architecture, number: number): Abi {
  const isX32 = architecture === X86_64 && (number & X32_SYSCALL_BIT) !== 0 && number >>> 0 !== NO_CALL;
  return isX32 ? X32 : architecture;
}

/** What a call's number is in the table of its ABI. */
export function numberInTable(abi: Abi, number: number): number {
  return abi === X32 ? (number & ~X32_SYSCALL_BIT) >>> 0 : number;
}

/** The number of a call as a register holds it, from that in the table of its ABI. */
export function numberInRegister(abi: Abi, number: number): number {
  return abi === X32 ? (number | X32_SYSCALL_BIT) >>> 0 : number;
}

const NO_CALL = 0xffff_ffff;

/** The architecture that programs of an ABI run on, whose registers they have. */
export function architectureWith(abi: Abi): Architecture {
  return abi === I386 ? I386 : X86_64;
}
