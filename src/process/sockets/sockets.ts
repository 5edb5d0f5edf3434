import { AF_INET, AF_INET6 } from '../../abi/internet-families.ts';
import { SocketDiagnosis } from './diagnosis.ts';
import { findInternetSocket } from './internet.ts';
import { addressOf, socketLibc } from './libc.ts';
import { findLocalSocket } from './local.ts';
import { findNetlinkSocket } from './netlink.ts';
import type { SocketIdentity } from './socket-identity.ts';

type Find = (diagnosis: SocketDiagnosis, inode: number) => SocketIdentity | undefined;

/** The internet protocols (`IPPROTO_*`) that the kernel can be asked about, by the names that it gives them. */
const INTERNET: readonly (readonly [name: string, number: number])[] = [
  ['TCP', 6],
  ['UDP', 17],
  ['UDPLITE', 136],
  ['DCCP', 33],
  ['SCTP', 132],
  ['L2TP/IP', 115],
  ['PING', 1],
  ['RAW', 255],
];

/** How sockets of each protocol are found; one whose protocol has another name is looked for in this order. */
const PROTOCOLS: ReadonlyMap<string, Find> = new Map<string, Find>([
  ['UNIX', (diagnosis, inode) => findLocalSocket(diagnosis, inode, 'UNIX')],
  ['UNIX-STREAM', (diagnosis, inode) => findLocalSocket(diagnosis, inode, 'UNIX-STREAM')],
  ...INTERNET.map(([name, number]) => internet(name, AF_INET, number)),
  ...INTERNET.map(([name, number]) => internet(`${name}v6`, AF_INET6, number)),
  ['NETLINK', (diagnosis, inode) => findNetlinkSocket(diagnosis, inode, 'NETLINK')],
]);

/** So many sockets are remembered, each in the place that the last bits of its inode say. */
const REMEMBERED = 1024;
const LONGEST_PROTOCOL = 255;

/**
 * Tells what tracees' sockets are. A socket keeps the address under which it was seen first, for as long as it is
 * remembered: what it was connected to is then also told after the connection has gone.
 */
export class Sockets {
  private readonly inodes = new Float64Array(REMEMBERED);
  private readonly identities: (SocketIdentity | undefined)[] = new Array(REMEMBERED).fill(undefined);
  private diagnosis: SocketDiagnosis | undefined;
  private protocol: Buffer | undefined;

  /**
   * What the socket with this inode is.
   * @param protocolOf what the kernel calls its protocol, where it says so
   * @param found what somebody found out who knows all about this socket: undefined where it has no address
   */
  identify(
    inode: number,
    protocolOf: () => string | undefined,
    found?: () => SocketIdentity | undefined,
  ): SocketIdentity {
    const place = inode % REMEMBERED;
    const remembered = this.identities[place];
    if (remembered && this.inodes[place] === inode) return remembered;
    const name = protocolOf();
    const protocol = name !== undefined && PROTOCOLS.has(name) ? name : undefined;
    const identity = found ? found() : this.find(protocol, inode);
    if (!identity) return { kind: 'nameless', protocol, inode };
    this.inodes[place] = inode;
    this.identities[place] = identity;
    return identity;
  }

  private find(protocol: string | undefined, inode: number): SocketIdentity | undefined {
    const find = protocol === undefined ? undefined : PROTOCOLS.get(protocol);
    this.diagnosis ??= new SocketDiagnosis();
    if (find) return find(this.diagnosis, inode);
    for (const find of PROTOCOLS.values()) {
      const found = find(this.diagnosis, inode);
      if (found) return found;
    }
    return undefined;
  }

  /** What the kernel calls the protocol of the socket behind a link in `/proc`: an extended attribute (since Linux 3.4). */
  protocolOf(path: string): string | undefined {
    this.protocol ??= Buffer.allocUnsafeSlow(LONGEST_PROTOCOL);
    const { protocol } = this;
    const length = socketLibc().getxattr(
      path,
      'system.sockprotoname',
      addressOf(protocol),
      LONGEST_PROTOCOL - 1,
    );
    if (length <= 0) return undefined;
    return protocol.toString('latin1', 0, length).split('\0', 1)[0];
  }
}

function internet(name: string, family: number, number: number): [string, Find] {
  return [name, (diagnosis, inode) => findInternetSocket(diagnosis, family, number, inode, name)];
}
