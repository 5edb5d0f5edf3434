import { nameOf } from '../../abi/constants.ts';
import { IPC_CALL_TYPES } from '../../abi/generated/ipc.ts';
import { SOCKETCALL_TYPES } from '../../abi/generated/network.ts';
import { address, hexLong, scalar } from '../../types/numbers.ts';
import type { Type } from '../../types/type.ts';
import { rawRow, type Syscall, syscall } from '../syscall.ts';
import { carriedKey, carriedName, IPC, OLD_MMAP, OLD_SELECT } from './carried.ts';

const socketcallType = scalar(4, (c, low) => {
  const name = nameOf(SOCKETCALL_TYPES, low);
  if (name === undefined) c.out.int(low | 0);
  else c.out.constant(name, low, 0, 'unsigned');
});

/** The call in the low half, and a version of its interface in the high half (linux/ipc.h). */
const ipcType = scalar(4, (c, low) => {
  const version = low >>> 16;
  const type = low & 0xffff;
  if (version !== 0) {
    c.out.int(version);
    c.out.shifted(16, '<<16');
    c.out.or();
  }
  const name = nameOf(IPC_CALL_TYPES, type);
  if (name === undefined) c.out.int(type);
  else c.out.constant(name, type, 0, 'unsigned');
});

/** The calls that carry others, as they look where what they carry is not known. */
export const carrierCalls: readonly Syscall[] = [
  carrier(syscall('socketcall', { call: socketcallType, args: address }, { abi: 'i386' })),
  carrier(
    syscall(
      'ipc',
      { call: ipcType, first: hexLong, second: hexLong, third: hexLong, ptr: hexLong, fifth: hexLong },
      { abi: 'i386' },
    ),
  ),
  carrier(syscall('select', { arg: address }, { abi: 'i386' })),
];

/** What it carries may read memory. */
export function carrier(row: Syscall): Syscall {
  return { ...row, readsAtEntry: true, readsAtExit: true };
}

/**
 * The carried call as it looks raw: of one whose arguments are in registers, or in memory that only the kernel knows to
 * look at, strace shows the registers. Undefined for other calls.
 */
export function rawCarried(name: string, number: number, carried: number): Syscall | undefined {
  if (carried === 0 || (number !== IPC && number !== OLD_MMAP && number !== OLD_SELECT)) return undefined;
  const key = carriedKey(number, carried);
  let row = RAW_ROWS.get(key);
  if (!row) {
    const first = number === IPC ? 1 : 0;
    const count = number === IPC ? carriedName(number, carried)[1] : 1;
    const args = Array.from({ length: count }, (_, index) => [`arg${index}`, carrierRegister(first + index)]);
    row = rawRow(name, Object.fromEntries(args));
    RAW_ROWS.set(key, row);
  }
  return row;
}

const RAW_ROWS = new Map<number, Syscall>();

function carrierRegister(index: number): Type {
  return scalar('word', (c) =>
    c.out.hex(c.call.carrier[2 * index] as number, c.call.carrier[2 * index + 1] as number),
  );
}
