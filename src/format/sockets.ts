import { nameOf } from '../abi/constants.ts';
import { NETLINK_FAMILIES } from '../abi/generated/network.ts';
import type { Endpoint, SocketIdentity } from '../process/sockets/socket-identity.ts';
import { type HexStrings, quote } from './quote.ts';

const FAMILY_PREFIX = 'NETLINK_';

/** What `-yy` shows of a socket: `TCP:[127.0.0.1:80->127.0.0.1:4000]`. */
export function socketText(socket: SocketIdentity, hex: HexStrings): string {
  return `${socket.protocol ?? 'socket'}:[${partiesOf(socket, hex)}]`;
}

function partiesOf(socket: SocketIdentity, hex: HexStrings): string {
  switch (socket.kind) {
    case 'internet': {
      const { local, remote } = socket;
      return remote ? `${endpoint(local)}->${endpoint(remote)}` : endpoint(local);
    }
    case 'local': {
      const { inode, peer, name, isAbstract } = socket;
      const ends = peer === 0 ? `${inode}` : `${inode}->${peer}`;
      if (name.length === 0) return ends;
      return `${ends},${isAbstract ? '@' : ''}${quote(name, 0, name.length, hex)}`;
    }
    case 'netlink':
      return `${familyName(socket.family)}:${socket.port}`;
    case 'nameless':
      return `${socket.inode}`;
  }
}

function endpoint({ address, port }: Endpoint): string {
  return `${address}:${port}`;
}

function familyName(family: number): string {
  return nameOf(NETLINK_FAMILIES, family)?.slice(FAMILY_PREFIX.length) ?? `${family}`;
}
