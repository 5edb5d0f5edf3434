import { IPC_CALLS, SOCKETCALLS } from '../../abi/generated/syscalls-i386.ts';
import type { SyscallCall } from '../../events/event.ts';
import type { TraceeMemory } from '../../events/memory.ts';

/** Numbers of i386's calls whose arguments are in memory, or which stand for other calls (asm/unistd_32.h). */
export const OLD_SELECT = 82;
export const OLD_MMAP = 90;
export const SOCKETCALL = 102;
export const IPC = 117;

/** Which of the calls behind socketcall and ipc take special care (linux/ipc.h). */
export const SEMCTL = 3;
/** semctl, where its argument cannot be fetched. */
export const UNREAD_SEMCTL = SEMCTL + 0x100;
export const MSGRCV = 12;
/** msgrcv of version 0, which has two of its arguments in memory. */
export const OLD_MSGRCV = MSGRCV + 0x100;
export const SHMAT = 21;

/** Whether the number is that of one of these calls. */
export function carriesCalls(number: number): boolean {
  return number === SOCKETCALL || number === IPC || number === OLD_MMAP || number === OLD_SELECT;
}

/**
 * Puts the arguments of a call that such a call carries in the place of its own, and says in `call.carried` which
 * call that is: 0 where it carries none that is known, or its memory cannot be read.
 */
export function unpackCall(call: SyscallCall, memory: TraceeMemory): void {
  const first = call.args[0] as number;
  call.carried = 0;
  if (!carriesCalls(call.number) || hasUpperHalf(call)) return;
  call.carrier.set(call.args);
  if (call.number === SOCKETCALL) {
    const row = SOCKETCALLS[first];
    if (row && fetchArguments(call, memory, call.args[2] as number, row[1])) call.carried = first;
  } else if (call.number === IPC) unpackIpc(call, memory, first);
  else if (call.number === OLD_MMAP && fetchArguments(call, memory, first, 6)) call.carried = 1;
  else if (call.number === OLD_SELECT && fetchArguments(call, memory, first, 5)) call.carried = 1;
}

/** Whether the pointer to what is carried is none that strace follows: a 64-bit program left something above it. */
function hasUpperHalf({ number, args }: SyscallCall): boolean {
  if (number === IPC) return false;
  return args[number === SOCKETCALL ? 3 : 1] !== 0;
}

/** One number for a call and the one that it carries, for tables; without one it is the call's own. */
export function carriedKey(number: number, carried: number): number {
  return number + carried * BEYOND_NUMBERS;
}

const BEYOND_NUMBERS = 2 ** 32;

/** As `carriedKey`, for counting: the same whichever form of a call was carried. */
export function tallyKey({ number, carried }: Pick<SyscallCall, 'number' | 'carried'>): number {
  return number === OLD_MMAP || number === OLD_SELECT ? number : carriedKey(number, carried & 0xff);
}

/** Name of the call that one of number `carrier` carries, and how many arguments it has. */
export function carriedName(
  carrier: number,
  carried: number,
): readonly [name: string, argumentCount: number] {
  if (carrier === SOCKETCALL) return SOCKETCALLS[carried] ?? ['socketcall', 2];
  if (carrier === IPC) return IPC_CALLS[carried & 0xff] ?? ['ipc', 6];
  return carrier === OLD_MMAP ? ['mmap', 6] : ['select', 5];
}

function fetchArguments(call: SyscallCall, memory: TraceeMemory, address: number, count: number): boolean {
  const at = address === 0 ? -1 : memory.read(address, 4 * count);
  if (at < 0) return false;
  call.args.fill(0);
  for (let index = 0; index < count; index++) call.args[2 * index] = memory.u32(at + 4 * index);
  return true;
}

/** Which registers of ipc hold the arguments of the call that it carries (ipc/syscall.c). */
export const IPC_ARGUMENTS: Readonly<Record<number, readonly number[]>> = {
  1: [1, 4, 2],
  2: [1, 2, 3],
  [SEMCTL]: [1, 2, 3, 4],
  4: [1, 4, 2, 5],
  11: [1, 4, 2, 3],
  [MSGRCV]: [1, 4, 2, 5, 3],
  [OLD_MSGRCV]: [1, 4, 2, 4, 3],
  13: [1, 2],
  14: [1, 2, 4],
  [SHMAT]: [1, 4, 2, 3],
  22: [4],
  23: [1, 2, 3],
  24: [1, 2, 4],
};

function unpackIpc(call: SyscallCall, memory: TraceeMemory, first: number): void {
  const named = first & 0xffff;
  const carried = named === MSGRCV && first >>> 16 === 0 ? OLD_MSGRCV : named;
  const order = IPC_ARGUMENTS[carried];
  if (!order || named > 0xff) return;
  call.args.fill(0);
  for (let index = 0; index < order.length; index++) {
    const register = order[index] as number;
    call.args[2 * index] = call.carrier[2 * register] as number;
    call.args[2 * index + 1] = call.carrier[2 * register + 1] as number;
  }
  call.carried = carried === SEMCTL && !fetchUnion(call, memory) ? UNREAD_SEMCTL : carried;
}

/** Puts semctl's last argument in the place of the pointer to it. */
function fetchUnion(call: SyscallCall, memory: TraceeMemory): boolean {
  const pointer = call.args[6] as number;
  const at = pointer === 0 || call.args[7] !== 0 ? -1 : memory.read(pointer, 4);
  if (at >= 0) call.args[6] = memory.u32(at);
  return at >= 0;
}
