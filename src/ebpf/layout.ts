/**
 * Where things are in what the kernel side and this one share: the structures of bpf/records.h and bpf/maps.h. Offsets
 * and sizes in bytes.
 */

/** As many numbers of system calls are told apart; those beyond count as the last. */
export const SYSCALL_NUMBERS = 1088;
/** Where the numbers of x32 begin in x86-64's table. */
export const FIRST_OF_X32 = 512;

/** `struct configuration` */
export const CONFIGURATION = {
  pidNamespace: 0,
  wakeThreshold: 4,
  countOverhead: 8,
  followForks: 16,
  detachOnExec: 17,
  counts: 18,
  times: 19,
  offCpu: 20,
  alwaysKeep: 21,
  successful: 22,
  failed: 23,
  throttleThreshold: 24,
  networkNamespace: 28,
  rootInode: 32,
  rootMount: 40,
  onlyReturns: 44,
  namesProcesses: 45,
  namesDescriptors: 46,
  interesting: 48,
  /** A table for each ABI. */
  selected: 48 + SYSCALL_NUMBERS,
  /** A table of `struct call_plan` for each ABI. */
  plans: 48 + 3 * SYSCALL_NUMBERS,
  /** `struct condition` */
  condition: 48 + (3 + 2 * 48) * SYSCALL_NUMBERS,
  /** A table of `struct traced_path`, and how many there are. */
  tracedPaths: 48 + (3 + 2 * 48) * SYSCALL_NUMBERS + 104,
  tracedPathCount: 48 + (3 + 2 * 48) * SYSCALL_NUMBERS + 104 + 16 * 24,
} as const;

/** `struct traced_path` */
export const TRACED_PATH = { size: 24, end: 0, nameEnd: 8, length: 16, nameLength: 20 } as const;
/** As many paths the kernel side tells from others. */
export const MOST_TRACED_PATHS = 16;

/** `struct condition` */
export const CONDITION = {
  leastDuration: 0,
  error: 8,
  tgid: 12,
  tid: 16,
  commHow: 20,
  commLength: 21,
  pathLength: 22,
  comm: 24,
  path: 40,
} as const;
/** Its kinds of comparing a command name, from 1 on. */
export const COMM_KINDS = ['is', 'begins', 'contains'] as const;
/** As much of a path can be compared, its NUL included. */
export const PATH_ROOM = 64;

/** `struct call_plan`, with two `struct fast_read` for the entry and two for the return. */
export const PLAN = {
  size: 48,
  entryReads: 0,
  exitReads: 16,
  entryProgram: 32,
  exitProgram: 36,
  entryIsFast: 40,
  exitIsFast: 41,
  path: 42,
} as const;

/** `struct fast_read` */
export const FAST_READ = {
  size: 8,
  kind: 0,
  address: 1,
  length: 2,
  unlessFailed: 3,
  most: 4,
} as const;
export const MOST_FAST_READS = 2;
export const FAST_BYTES = 1;
export const FAST_STRING = 2;
export const NO_REGISTER = 255;

/** `struct capture_instruction` */
export const INSTRUCTION = { size: 16, operation: 0, to: 1, a: 2, b: 3, target: 4, constant: 8 } as const;

/** `struct dispatch_key` */
export const DISPATCH_KEY = { size: 16, value: 0, table: 8 } as const;

/** `enum record_kind` */
export const ENTERED = 1;
export const RETURNED = 2;
export const CALL = 3;
export const RETURNED_BARE = 4;
export const ATTACHED = 5;
export const FORKED = 6;
export const EXECUTED = 7;
export const EXITED = 8;
export const STOPPED = 9;
export const NOT_FOLLOWED = 10;
export const SIGNAL = 11;
export const LOST = 12;
export const EXITING = 13;
export const RENAMED = 14;
export const BEGUN = 15;

/** What the reader of records does (`enum reader_state`): that tells when it is woken. */
export const READS = 0;
export const WAITS = 1;
export const SLEEPS = 2;
export type ReaderState = typeof READS | typeof WAITS | typeof SLEEPS;

/** `struct record_header` */
export const HEADER = { kind: 0, abi: 1, flags: 2, slot: 4, tid: 8, number: 12 } as const;

/** Flags of a call: it is the first, and its entry was not seen when it was made; the task waits in it. */
export const UNANNOUNCED = 1;
export const BLOCKED = 4;
/** Of a task that ends: it was in a call that was told of. */
export const IN_CALL = 1;

/** `struct call_record`; segments follow. */
export const CALL_RECORD = {
  size: 120,
  sequence: 16,
  entryLength: 20,
  enteredAt: 24,
  returnedAt: 32,
  offCpu: 40,
  instructionPointer: 48,
  stackPointer: 56,
  values: 64,
  result: 112,
} as const;

/** `struct bare_return_record`; what it shares with the former is at the same offset. */
export const BARE_RETURN_RECORD = { size: 48, sequence: 16, returnedAt: 24, offCpu: 32, result: 40 } as const;

/** `struct segment`; its bytes follow, padded to a multiple of 8. */
export const SEGMENT = { size: 16, address: 0, length: 8, kind: 12 } as const;
/**
 * Kinds of segments: the tracee's memory, the protocol of the netlink socket that the address is a descriptor of, which
 * object of bpf(2) (`BPF_OBJECT`) it is a descriptor of, or what it leads to: `DESCRIPTOR_FACTS`; or, where the address is
 * the number of a process, `PROCESS_FACTS`. In the upper half of the address of a descriptor is whose it is, as
 * `TraceeMemory.descriptor` has it.
 */
export const MEMORY = 0;
export const NETLINK_PROTOCOL = 1;
export const DESCRIPTOR_OBJECT = 2;
export const DESCRIPTOR = 3;
export const PROCESS = 4;

/** `struct descriptor_facts`; the names of a path follow, or `SOCKET_FACTS`. */
export const DESCRIPTOR_FACTS = {
  size: 32,
  inode: 0,
  value: 8,
  nature: 16,
  mode: 18,
  isDeleted: 20,
  id: 24,
  flags: 28,
} as const;
/** `enum file_nature` */
export const FILE_NONE = 0;
export const FILE_PATH = 1;
export const FILE_PIPE = 2;
export const FILE_SOCKET = 3;
export const FILE_ANONYMOUS = 4;
export const FILE_NAMESPACE = 5;
export const FILE_PIDFD = 6;

/** `struct process_facts` */
export const PROCESS_FACTS = { size: 24, number: 0, flags: 4, comm: 8 } as const;
export const PROCESS_IS_TASK = 1;
export const PROCESS_IS_GROUP = 2;
export const PROCESS_IS_KERNEL = 4;
export const PROCESS_IS_SESSION = 8;

/** `struct socket_facts`; a name of AF_UNIX follows. */
export const SOCKET_FACTS = {
  size: 64,
  protocol: 0,
  local: 16,
  remote: 32,
  localPort: 48,
  remotePort: 50,
  family: 52,
  hasAddress: 54,
  other: 56,
  netlinkProtocol: 60,
} as const;
export const SOCKET_PROTOCOL_SIZE = 16;

/** `struct task_record` */
export const TASK_RECORD = {
  size: 64,
  time: 16,
  tgid: 24,
  globalTid: 28,
  otherTid: 32,
  exitCode: 36,
  position: 40,
  comm: 48,
} as const;
/** Bytes of a command name (`TASK_COMM_LEN`). */
export const COMM_SIZE = 16;

/** `struct signal_record` */
export const SIGNAL_RECORD = {
  size: 112,
  time: 16,
  instructionPointer: 24,
  siginfoLength: 32,
  siginfo: 40,
  /** `PROCESS_FACTS` */
  sender: 88,
} as const;

/** `struct loss_record` */
export const LOSS_RECORD = { total: 16 } as const;

/** `struct call_count`, and where in the map the calls are that i386's socketcall and ipc carry. */
export const CALL_COUNT = {
  size: 64,
  calls: 0,
  errors: 8,
  time: 16,
  shortest: 24,
  longest: 32,
  wallTime: 40,
  wallShortest: 48,
  wallLongest: 56,
} as const;
export const COUNTED_SOCKETCALLS = 2 * SYSCALL_NUMBERS;
export const COUNTED_IPC_CALLS = COUNTED_SOCKETCALLS + 32;
export const COUNTS = COUNTED_IPC_CALLS + 32;
