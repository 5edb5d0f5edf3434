import { existsSync, readFileSync } from 'node:fs';
import { release } from 'node:os';
import { basename } from 'node:path';
import { ENOSYS, EPERM } from '../libc/errors.ts';
import { errno, libcFunction } from '../libc/libc.ts';
import { CAP_BPF, CAP_PERFMON, CAP_SYS_ADMIN, hasCapability } from '../process/capabilities.ts';
import { namespaceOf } from '../process/proc.ts';
import { libraryFolders, objectPath } from './files.ts';

/** What decides whether eBPF can be used on a machine. */
export interface Machine {
  /** Names are Node's. */
  readonly platform: string;
  readonly architecture: string;
  /** As uname(2) gives it. */
  readonly kernelRelease: string;
  hasObject(looksFurther: boolean): boolean;
  hasLibbpf(): boolean;
  /** Whether the kernel tells its types (BTF). */
  hasKernelTypes(): boolean;
  /** Whether this process is in the first user namespace, the only one whose capabilities count for bpf(2). */
  inInitialUserNamespace(): boolean;
  hasCapability(capability: number): boolean;
  /** What `/sys/kernel/security/lockdown` says; undefined where it cannot be read. */
  lockdown(): string | undefined;
  /** The error number that bpf(2) gives to a command that does not exist. */
  bpfError(): number;
}

/** In which the ring buffer came, and bounded loops and typed tracepoints were there. */
const OLDEST_KERNEL = [5, 8] as const;

/** In which a helper came that runs loops: to find out more than registers and memory tell takes one. */
const OLDEST_FOR_MORE = [5, 17] as const;

/**
 * Why eBPF cannot be used here, in words for the user; undefined where nothing that is cheap to see stands in the way.
 * @param looksFurther whether it is to find out what descriptors lead to, or who processes are
 */
export function ebpfUnavailability(looksFurther = false, machine: Machine = thisMachine): string | undefined {
  if (machine.platform !== 'linux' || machine.architecture !== 'x64') {
    return `it takes Linux on x86-64, and this is ${machine.platform} on ${machine.architecture}`;
  }
  if (!machine.hasObject(looksFurther)) {
    return `dist/${basename(objectPath(looksFurther))} is missing: it was built where clang or the headers of libbpf are not`;
  }
  if (!machine.hasLibbpf()) return 'libbpf.so.1 is missing';
  return kernelLimit(machine, looksFurther) ?? missingPermission(machine);
}

function kernelLimit({ kernelRelease, hasKernelTypes }: Machine, looksFurther: boolean): string | undefined {
  if (isOlder(kernelRelease, OLDEST_KERNEL))
    return `it takes Linux ${OLDEST_KERNEL.join('.')} or later, and this is ${kernelRelease}`;
  if (looksFurther && isOlder(kernelRelease, OLDEST_FOR_MORE))
    return `to tell what descriptors lead to, and who processes are, takes Linux ${OLDEST_FOR_MORE.join('.')} or later, and this is ${kernelRelease}`;
  if (!hasKernelTypes()) return 'the kernel does not tell its types (/sys/kernel/btf/vmlinux is missing)';
  return undefined;
}

/** Whether a kernel is older than a version. */
export function isOlder(
  kernelRelease: string,
  [oldestMajor, oldestMinor]: readonly [number, number],
): boolean {
  const [major = 0, minor = 0] = kernelRelease.split('.').map((part) => Number.parseInt(part, 10));
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

function missingPermission(machine: Machine): string | undefined {
  if (!machine.hasCapability(CAP_SYS_ADMIN)) {
    const missing = [
      ...(machine.hasCapability(CAP_BPF) ? [] : ['CAP_BPF']),
      ...(machine.hasCapability(CAP_PERFMON) ? [] : ['CAP_PERFMON']),
    ];
    if (missing.length > 0) return `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`;
  }
  if (!machine.inInitialUserNamespace()) return 'capabilities do not count for bpf(2) in a user namespace';
  if (machine.lockdown()?.includes('[confidentiality]')) return 'the kernel is locked down (confidentiality)';
  const error = machine.bpfError();
  if (error === ENOSYS) return 'the kernel has no bpf(2), or a seccomp profile hides it';
  if (error === EPERM) return 'a seccomp profile forbids bpf(2)';
  return undefined;
}

/** `PROC_USER_INIT_INO` (include/linux/proc_ns.h). */
const INITIAL_USER_NAMESPACE = 'user:[4026531837]';

/** asm/unistd_64.h */
const SYS_BPF = 321;
const NO_COMMAND = 0x7fff_ffff;

const thisMachine: Machine = {
  platform: process.platform,
  architecture: process.arch,
  get kernelRelease() {
    return release();
  },
  hasObject: (looksFurther) => existsSync(objectPath(looksFurther)),
  hasLibbpf: () => libraryFolders().length > 0,
  hasKernelTypes: () => existsSync('/sys/kernel/btf/vmlinux'),
  inInitialUserNamespace: () => namespaceOf(process.pid, 'user') === INITIAL_USER_NAMESPACE,
  hasCapability,
  lockdown() {
    try {
      return readFileSync('/sys/kernel/security/lockdown', 'latin1');
    } catch {
      return undefined;
    }
  },
  bpfError() {
    const syscall = libcFunction('long syscall(long, int, uintptr_t, unsigned int)');
    return syscall(SYS_BPF, NO_COMMAND, 0, 0) < 0 ? errno() : 0;
  },
};
