import { ABIS, type Abi } from '../../abi/abi.ts';
import { ioctlName, ioctlNumbers } from '../../abi/ioctl-names.ts';
import type { SyscallCall } from '../../events/event.ts';
import { fd } from '../../types/descriptor.ts';
import { hexLong, scalar } from '../../types/numbers.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { blockRequests } from './block.ts';
import { deviceRequests } from './devices.ts';
import { fileRequests } from './files.ts';
import { interfaceRequests } from './interfaces.ts';
import { namespaceRequests } from './namespaces.ts';
import type { Request } from './request.ts';
import { seccompRequests } from './seccomp.ts';
import { terminalRequests } from './terminals.ts';
import { userfaultfdRequests } from './userfaultfd.ts';

const REQUESTS: readonly Request[] = [
  ...terminalRequests,
  ...fileRequests,
  ...blockRequests,
  ...interfaceRequests,
  ...namespaceRequests,
  ...deviceRequests,
  ...userfaultfdRequests,
  ...seccompRequests,
];

const cmd = scalar(4, (c, low) => c.out.constant(ioctlName(c.abi, low), low, 0));

/** The row of a request of which no more than the name is known. */
const plain = syscall('ioctl', { fd, cmd, arg: hexLong });

/** ioctl(2): what the argument is depends on the request. */
export const ioctl: Syscall = {
  ...plain,
  readsAtEntry: true,
  readsAtExit: true,
  remembers: true,
  completes: true,
  variant: (call: SyscallCall) => rowsOf(call.abi).get(call.args[2] as number) ?? plain,
};

const tables: (ReadonlyMap<number, Syscall> | undefined)[] = ABIS.map(() => undefined);

/** Rows by request, made when the first ioctl of an ABI is seen. */
function rowsOf(abi: Abi): ReadonlyMap<number, Syscall> {
  let rows = tables[abi.index];
  if (rows === undefined) {
    rows = makeRows(abi);
    tables[abi.index] = rows;
  }
  return rows;
}

function makeRows(abi: Abi): ReadonlyMap<number, Syscall> {
  const numbers = ioctlNumbers(abi);
  const rows = new Map<number, Syscall>();
  for (const [names, arg, options] of REQUESTS) {
    const row = syscall('ioctl', arg === undefined ? { fd, cmd } : { fd, cmd, arg }, {
      separatorAtReturn: true,
      ...options,
    });
    for (const name of names.split(' ')) {
      const number = numbers.get(name);
      if (number !== undefined) rows.set(number, row);
    }
  }
  return rows;
}
