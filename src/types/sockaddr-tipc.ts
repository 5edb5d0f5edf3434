import { constantValue } from '../abi/constants.ts';
import { TIPC_ADDRESS_TYPES, TIPC_SCOPES } from '../abi/generated/network.ts';
import { choice } from './choice.ts';
import { enumeration } from './constants.ts';
import { inlineBytes } from './inline.ts';
import { hex16, hexInt, uint } from './numbers.ts';
import { type Fields, hidden, members, struct } from './struct.ts';

/** Bytes of the union that `addrtype` selects from. */
const ADDRESS_SIZE = 12;

const cases: Readonly<Record<string, Fields>> = {
  TIPC_SERVICE_RANGE: { addr: struct({ nameseq: struct({ type: uint, lower: uint, upper: uint }) }) },
  TIPC_SERVICE_ADDR: {
    addr: struct({ name: struct({ name: struct({ type: uint, instance: uint }), domain: hexInt }) }),
  },
  TIPC_SOCKET_ADDR: { addr: struct({ id: struct({ ref: uint, node: hexInt }) }) },
};

/** AF_TIPC, linux/tipc.h. */
export const printTipc = members({
  family: hidden(hex16),
  addrtype: enumeration(TIPC_ADDRESS_TYPES, 1),
  scope: enumeration(TIPC_SCOPES, 1),
  address: choice(
    'addrtype',
    new Map(Object.entries(cases).map(([name, fields]) => [constantValue(TIPC_ADDRESS_TYPES, name), fields])),
    ADDRESS_SIZE,
    { addr: inlineBytes(ADDRESS_SIZE, (c, at, length) => c.out.string(c.memory, at, length, false)) },
    4,
  ),
});
