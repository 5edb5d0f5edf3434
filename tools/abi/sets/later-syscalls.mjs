// System calls that came after the kernel headers and the strace used here (6.1), up to Linux 7.2.
// Source: arch/x86/entry/syscalls/syscall_64.tbl and syscall_32.tbl of Linux 7.2, and the calls' own definitions.

/** @typedef {{ number: number, name: string, argumentCount: number, classes: string[] }} LaterSyscall */

/**
 * Calls of x86-64 only.
 * @type {readonly LaterSyscall[]}
 */
export const UPROBE_SYSCALLS = [
  { number: 335, name: 'uretprobe', argumentCount: 0, classes: [] },
  { number: 336, name: 'uprobe', argumentCount: 0, classes: [] },
];

/**
 * Calls with one number on every architecture.
 * @type {readonly LaterSyscall[]}
 */
export const LATER_SYSCALLS = [
  { number: 451, name: 'cachestat', argumentCount: 4, classes: ['desc'] },
  { number: 452, name: 'fchmodat2', argumentCount: 4, classes: ['desc', 'file'] },
  { number: 453, name: 'map_shadow_stack', argumentCount: 3, classes: ['memory'] },
  { number: 454, name: 'futex_wake', argumentCount: 4, classes: [] },
  { number: 455, name: 'futex_wait', argumentCount: 6, classes: [] },
  { number: 456, name: 'futex_requeue', argumentCount: 4, classes: [] },
  { number: 457, name: 'statmount', argumentCount: 4, classes: [] },
  { number: 458, name: 'listmount', argumentCount: 4, classes: [] },
  { number: 459, name: 'lsm_get_self_attr', argumentCount: 4, classes: [] },
  { number: 460, name: 'lsm_set_self_attr', argumentCount: 4, classes: [] },
  { number: 461, name: 'lsm_list_modules', argumentCount: 3, classes: [] },
  { number: 462, name: 'mseal', argumentCount: 3, classes: ['memory'] },
  { number: 463, name: 'setxattrat', argumentCount: 6, classes: ['desc', 'file'] },
  { number: 464, name: 'getxattrat', argumentCount: 6, classes: ['desc', 'file'] },
  { number: 465, name: 'listxattrat', argumentCount: 5, classes: ['desc', 'file'] },
  { number: 466, name: 'removexattrat', argumentCount: 4, classes: ['desc', 'file'] },
  { number: 467, name: 'open_tree_attr', argumentCount: 5, classes: ['desc', 'file'] },
  { number: 468, name: 'file_getattr', argumentCount: 5, classes: ['desc', 'file'] },
  { number: 469, name: 'file_setattr', argumentCount: 5, classes: ['desc', 'file'] },
  { number: 470, name: 'listns', argumentCount: 4, classes: [] },
  { number: 471, name: 'rseq_slice_yield', argumentCount: 0, classes: [] },
];
