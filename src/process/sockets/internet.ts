import { AF_INET6 } from '../../abi/internet-families.ts';
import type { SocketDiagnosis } from './diagnosis.ts';
import { addressOf, socketLibc } from './libc.ts';
import type { Endpoint, InternetSocket } from './socket-identity.ts';

/** `struct inet_diag_req_v2` and `struct inet_diag_msg` (linux/inet_diag.h). */
const REQUEST = { size: 56, family: 0, protocol: 1, states: 4 } as const;
const ANSWER = { size: 72, family: 0, localPort: 4, remotePort: 6, local: 8, remote: 24, inode: 68 } as const;

/** `INET6_ADDRSTRLEN`. */
const LONGEST_ADDRESS = 46;

/** A socket of an internet protocol (`IPPROTO_*`) by its inode; undefined where it has no address. */
export function findInternetSocket(
  diagnosis: SocketDiagnosis,
  family: number,
  number: number,
  inode: number,
  protocol: string,
): InternetSocket | undefined {
  let found: InternetSocket | undefined;
  diagnosis.ask(
    REQUEST.size,
    true,
    (request, at) => {
      request[at + REQUEST.family] = family;
      request[at + REQUEST.protocol] = number;
      request.writeUInt32LE(0xffffffff, at + REQUEST.states);
    },
    (answers, at, end) => {
      if (end - at < ANSWER.size || answers.readUInt32LE(at + ANSWER.inode) !== inode) return false;
      found = internetSocket(answers, at, ANSWER, answers[at + ANSWER.family] as number, protocol);
      return true;
    },
  );
  return found;
}

/** Where the two ends of a socket are in a structure: addresses and ports, in the byte order of the network. */
export interface EndsLayout {
  readonly local: number;
  readonly localPort: number;
  readonly remote: number;
  readonly remotePort: number;
}

/** A socket of a family (`AF_*`) by its two ends, in a structure at `at` of bytes that stay where they are. */
export function internetSocket(
  bytes: Buffer,
  at: number,
  layout: EndsLayout,
  family: number,
  protocol: string,
): InternetSocket {
  const size = family === AF_INET6 ? 16 : 4;
  const remote = bytes.subarray(at + layout.remote, at + layout.remote + size);
  const remotePort = bytes.readUInt16BE(at + layout.remotePort);
  const isConnected = remotePort !== 0 || remote.some((byte) => byte !== 0);
  return {
    kind: 'internet',
    protocol,
    local: readEndpoint(bytes, family, at + layout.local, at + layout.localPort),
    remote: isConnected ? readEndpoint(bytes, family, at + layout.remote, at + layout.remotePort) : undefined,
  };
}

function readEndpoint(answers: Buffer, family: number, address: number, port: number): Endpoint {
  const text = Buffer.allocUnsafeSlow(LONGEST_ADDRESS);
  socketLibc().inet_ntop(family, addressOf(answers) + address, addressOf(text), LONGEST_ADDRESS);
  const written = text.toString('latin1', 0, text.indexOf(0));
  return {
    address: family === AF_INET6 ? `[${written}]` : written,
    port: answers.readUInt16BE(port),
  };
}
