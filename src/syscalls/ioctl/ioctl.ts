import { ABIS, type Abi } from '../../abi/abi.ts';
import { ioctlName, plainIoctlName } from '../../abi/ioctl-names.ts';
import type { SyscallCall } from '../../events/event.ts';
import { fd } from '../../types/descriptor.ts';
import { hexLong, scalar } from '../../types/numbers.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { blockRequests } from './block.ts';
import { consoleRequests } from './console.ts';
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
  ...consoleRequests,
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
  variant: rowOf,
};

/** Rows by request, as far as they have been seen. */
const rows: readonly Map<number, Syscall>[] = ABIS.map(() => new Map());

function rowOf(call: SyscallCall): Syscall {
  const seen = rows[call.abi.index] as Map<number, Syscall>;
  const request = call.args[REQUEST_LOW] as number;
  const known = seen.get(request);
  if (known) return known;
  const made = makeRow(call.abi, request);
  if (seen.size < MOST_KEPT) seen.set(request, made);
  return made;
}

/** Where the low half of the request is among those of all arguments. */
const REQUEST_LOW = 2;
const MOST_KEPT = 1024;

let requestsByName: ReadonlyMap<string, Request> | undefined;

function makeRow(abi: Abi, number: number): Syscall {
  requestsByName ??= new Map(
    REQUESTS.flatMap((request) => request[0].split(' ').map((name) => [name, request] as const)),
  );
  for (const name of plainIoctlName(abi, number)?.split(' or ') ?? []) {
    const request = requestsByName.get(name);
    if (request) return rowOfRequest(request);
  }
  return plain;
}

function rowOfRequest([, arg, options]: Request): Syscall {
  return syscall('ioctl', arg === undefined ? { fd, cmd } : { fd, cmd, arg }, {
    separatorAtReturn: true,
    ...options,
  });
}
