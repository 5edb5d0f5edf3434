import type { SocketDiagnosis } from './diagnosis.ts';
import type { NetlinkSocket } from './socket-identity.ts';

/** `struct netlink_diag_req` and `struct netlink_diag_msg` (linux/netlink_diag.h). */
const REQUEST = { size: 20, family: 0, protocol: 1 } as const;
const ANSWER = { size: 28, protocol: 2, port: 4, inode: 16 } as const;

const AF_NETLINK = 16;
const NDIAG_PROTO_ALL = 0xff;

/** A netlink socket by its inode; undefined where it has no address. */
export function findNetlinkSocket(
  diagnosis: SocketDiagnosis,
  inode: number,
  protocol: string,
): NetlinkSocket | undefined {
  let found: NetlinkSocket | undefined;
  diagnosis.ask(
    REQUEST.size,
    true,
    (request, at) => {
      request[at + REQUEST.family] = AF_NETLINK;
      request[at + REQUEST.protocol] = NDIAG_PROTO_ALL;
    },
    (answers, at, end) => {
      if (end - at < ANSWER.size || answers.readUInt32LE(at + ANSWER.inode) !== inode) return false;
      const family = answers[at + ANSWER.protocol] as number;
      found = { kind: 'netlink', protocol, family, port: answers.readUInt32LE(at + ANSWER.port) };
      return true;
    },
  );
  return found;
}
