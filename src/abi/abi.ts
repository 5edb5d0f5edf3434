/**
 * The binary interfaces through which a tracee may enter the kernel. A 64-bit process may use either, call by
 * call (`int $0x80`), so every syscall event names its own.
 */
export interface Abi {
  readonly name: 'x86_64' | 'i386';
  /** Bytes of a `long` and of a pointer. */
  readonly wordSize: 8 | 4;
  /** Alignment of a 64-bit integer inside a structure: 4 on i386 (System V ABI, Intel386 supplement). */
  readonly doubleWordAlign: 8 | 4;
  /** Index of this ABI in tables that keep one entry an ABI. */
  readonly index: 0 | 1;
}

export const X86_64: Abi = { name: 'x86_64', wordSize: 8, doubleWordAlign: 8, index: 0 };
export const I386: Abi = { name: 'i386', wordSize: 4, doubleWordAlign: 4, index: 1 };

export const ABIS: readonly Abi[] = [X86_64, I386];

/** The ABI of an index; the first one where there is none of it. */
export function abiAt(index: number): Abi {
  return ABIS[index] ?? X86_64;
}

/** `AUDIT_ARCH_*` of the ABIs (`linux/audit.h`). */
export const AUDIT_ARCHES: Readonly<Record<Abi['name'], number>> = { x86_64: 0xc000003e, i386: 0x40000003 };

/** The ABI of an `AUDIT_ARCH_*` value as PTRACE_GET_SYSCALL_INFO gives it (`linux/audit.h`), if it is known. */
export function abiOfAuditArch(arch: number): Abi | undefined {
  if (arch === AUDIT_ARCHES.x86_64) return X86_64;
  if (arch === AUDIT_ARCHES.i386) return I386;
  return undefined;
}
