import {
  type DescriptorTarget,
  type Device,
  deviceOf,
  type EventCounter,
} from '../process/descriptors/target.ts';
import { internetSocket } from '../process/sockets/internet.ts';
import { localSocket } from '../process/sockets/local.ts';
import type { SocketIdentity } from '../process/sockets/socket-identity.ts';
import type { Sockets } from '../process/sockets/sockets.ts';
import {
  DESCRIPTOR_FACTS,
  FILE_ANONYMOUS,
  FILE_NAMESPACE,
  FILE_NONE,
  FILE_PIDFD,
  FILE_PIPE,
  FILE_SOCKET,
  SOCKET_FACTS,
  SOCKET_PROTOCOL_SIZE,
} from './layout.ts';
import { commandIn } from './process-facts.ts';

/** What a descriptor led to while a call was made, as the kernel side found it: `struct descriptor_facts`. */
export class CapturedTarget implements DescriptorTarget {
  readonly name: Buffer;

  private constructor(
    private readonly facts: Buffer,
    name: string,
  ) {
    this.name = Buffer.from(name, 'latin1');
  }

  /** Undefined where the descriptor led to nothing. `facts`, at least `DESCRIPTOR_FACTS.size` bytes, must not change any more. */
  static from(facts: Buffer): CapturedTarget | undefined {
    const name = nameIn(facts);
    return name === undefined ? undefined : new CapturedTarget(facts, name);
  }

  /** Whether the facts are these. */
  is(bytes: Buffer, start: number, end: number): boolean {
    return this.facts.compare(bytes, start, end) === 0;
  }

  get deleted(): boolean {
    return this.facts.readUInt32LE(DESCRIPTOR_FACTS.isDeleted) !== 0;
  }

  device(): Device | undefined {
    const { facts } = this;
    if (this.deleted) return undefined;
    const number = facts.readUInt32LE(DESCRIPTOR_FACTS.value);
    // As the kernel has it for itself (linux/kdev_t.h).
    return deviceOf(facts.readUInt16LE(DESCRIPTOR_FACTS.mode), number >>> 20, number & 0xfffff);
  }

  socket(sockets: Sockets): SocketIdentity {
    const { facts } = this;
    const protocol = protocolIn(facts);
    const known = KNOWN_PROTOCOLS.get(protocol);
    const found = known === undefined ? undefined : () => identityIn(facts, known);
    return sockets.identify(inodeIn(facts), () => protocol, found);
  }

  process(): number | undefined {
    if (this.facts.readUInt16LE(DESCRIPTOR_FACTS.nature) !== FILE_PIDFD) return undefined;
    return this.facts.readUInt32LE(DESCRIPTOR_FACTS.value) || undefined;
  }

  command(): string | undefined {
    const { facts } = this;
    return facts.length > DESCRIPTOR_FACTS.size ? commandIn(facts, DESCRIPTOR_FACTS.size) : undefined;
  }

  eventCounter(): EventCounter {
    const { facts } = this;
    return {
      count: facts.readBigUInt64LE(DESCRIPTOR_FACTS.value).toString(16),
      id: facts.readInt32LE(DESCRIPTOR_FACTS.id).toString(),
      semaphore: (facts.readUInt32LE(DESCRIPTOR_FACTS.flags) & EFD_SEMAPHORE) === 0 ? '0' : '1',
    };
  }

  /** The kernel keeps those that do not come through. */
  signals(): readonly [number, number] {
    const { facts } = this;
    return [
      ~facts.readUInt32LE(DESCRIPTOR_FACTS.value) >>> 0,
      ~facts.readUInt32LE(DESCRIPTOR_FACTS.value + 4) >>> 0,
    ];
  }
}

/** linux/eventfd.h */
const EFD_SEMAPHORE = 1;

/** Those of which the kernel side finds the addresses, by the kernel's names; about others the kernel is asked. */
const KNOWN_PROTOCOLS: ReadonlyMap<string, string> = new Map([
  ...'TCP TCPv6 UDP UDPv6 UDPLITEv6 UNIX UNIX-STREAM NETLINK'
    .split(' ')
    .map((name): [string, string] => [name, name]),
  ['UDP-Lite', 'UDPLITE'],
]);

const AF_UNIX = 1;
const AF_NETLINK = 16;

function identityIn(facts: Buffer, protocol: string): SocketIdentity | undefined {
  const socket = DESCRIPTOR_FACTS.size;
  if (facts.readUInt16LE(socket + SOCKET_FACTS.hasAddress) === 0) return undefined;
  const family = facts.readUInt16LE(socket + SOCKET_FACTS.family);
  const other = facts.readUInt32LE(socket + SOCKET_FACTS.other);
  switch (family) {
    case AF_UNIX:
      return localSocket(protocol, inodeIn(facts), other, facts.subarray(socket + SOCKET_FACTS.size));
    case AF_NETLINK: {
      const netlink = facts.readUInt32LE(socket + SOCKET_FACTS.netlinkProtocol);
      return { kind: 'netlink', protocol, family: netlink, port: other };
    }
    default:
      return internetSocket(facts, socket, SOCKET_FACTS, family, protocol);
  }
}

function protocolIn(facts: Buffer): string {
  const at = DESCRIPTOR_FACTS.size + SOCKET_FACTS.protocol;
  return facts.toString('latin1', at, at + SOCKET_PROTOCOL_SIZE).split('\0', 1)[0] as string;
}

function inodeIn(facts: Buffer): number {
  return Number(facts.readBigUInt64LE(DESCRIPTOR_FACTS.inode));
}

/** As the link in `/proc` has it, in raw bytes; undefined of nothing. */
function nameIn(facts: Buffer): string | undefined {
  const nature = facts.readUInt16LE(DESCRIPTOR_FACTS.nature);
  switch (nature) {
    case FILE_NONE:
      return undefined;
    case FILE_PIDFD:
      return 'anon_inode:[pidfd]';
    case FILE_PIPE:
      return `pipe:[${inodeIn(facts)}]`;
    case FILE_SOCKET:
      return facts.length < DESCRIPTOR_FACTS.size + SOCKET_FACTS.size
        ? undefined
        : `socket:[${inodeIn(facts)}]`;
    default: {
      const names = facts.toString('latin1', DESCRIPTOR_FACTS.size).split('\0').slice(0, -1);
      if (nature === FILE_ANONYMOUS) return `anon_inode:${names[0]}`;
      if (nature === FILE_NAMESPACE) return `${names[0]}:[${inodeIn(facts)}]`;
      return `/${names.reverse().join('/')}`;
    }
  }
}
