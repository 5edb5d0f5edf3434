import { ARCHITECTURES, I386 } from '../abi/abi.ts';
import { IPC_CALLS, SOCKETCALLS } from '../abi/generated/syscalls-i386.ts';
import type { BackendSettings } from '../events/backend.ts';
import type { SyscallFilter } from '../filter/syscall-filter.ts';
import { carriedRow, isNamed, syscallOf } from './catalogue.ts';
import { IPC, SOCKETCALL } from './i386/carried.ts';
import type { Syscall } from './syscall.ts';

/** Whether of all selected calls what prints is still known when they return: nobody has to see them begin. */
export function areToldAtReturn(selected: BackendSettings['selected'], filter: SyscallFilter): boolean {
  // The usual case, without looking at rows.
  if (filter.everything) return false;
  for (const abi of ARCHITECTURES) {
    const table = selected[abi.name];
    for (let number = 0; number < table.length; number++) {
      if (table[number] !== 1 || !isNamed(abi, number)) continue;
      const carried = abi === I386 ? CARRIED.get(number) : undefined;
      const areTold = carried
        ? areCarriedTold(number, carried, filter)
        : isToldAtReturn(syscallOf(abi, number));
      if (!areTold) return false;
    }
  }
  return true;
}

/** What a call stores may lie where its other arguments point to. */
function isToldAtReturn(row: Syscall): boolean {
  return !row.needsEntry && !(row.readsAtEntry && row.readsAtExit);
}

type Names = Readonly<Record<number, readonly [name: string, argumentCount: number] | undefined>>;

/** Calls that carry others of their own names: one may be selected for a part of them. */
const CARRIED: ReadonlyMap<number, Names> = new Map([
  [SOCKETCALL, SOCKETCALLS],
  [IPC, IPC_CALLS],
]);

function areCarriedTold(carrier: number, names: Names, filter: SyscallFilter): boolean {
  return Object.entries(names).every(
    ([carried, row]) =>
      !row ||
      !filter.selects(I386.name, row[0], carrier) ||
      isToldAtReturn(carriedRow(carrier, Number(carried))),
  );
}
