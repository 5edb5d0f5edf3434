/** Arguments that a plain hexadecimal number tells the truth of, `CALL ARGUMENT...`, and why. */
export const PLAIN_NUMBERS: Readonly<Record<string, string>> = {
  'mmap offset': 'a position in bytes',
  'set_tid_address tidptr': 'an address that the kernel writes to when the thread has ended',
  'ioperm from num': 'numbers of ports',
  'sysfs arg1 arg2 arg3': 'the call is obsolete, and strace shows numbers',
  'rseq rseq rseq_len sig': 'an address that the kernel writes to at any time, and a number of the program',
  'pkey_alloc flags': 'no flag is defined',
  'set_mempolicy_home_node flags': 'no flag is defined',
  'mseal flags': 'no flag is defined',
  'ioctl argp': 'of requests that have no type of their own',
  'fcntl arg': 'of commands that have no name',
  'prctl arg2 arg3 arg4 arg5': 'of options that have no name',
  'arch_prctl addr': 'of codes that have no name',
  'keyctl arg2 arg3 arg4 arg5': 'of operations that have no name',
  'kcmp idx1 idx2': 'of types that have no name',
};

/** Calls that Linux does not have: nobody can tell what their arguments are. */
export const WITHOUT_MEANING = 'the kernel has no such call';
