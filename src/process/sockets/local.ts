import type { SocketDiagnosis } from './diagnosis.ts';
import type { LocalSocket } from './socket-identity.ts';

/** `struct unix_diag_req` and `struct unix_diag_msg` (linux/unix_diag.h). */
const REQUEST = { size: 24, family: 0, states: 4, inode: 8, show: 12, cookie: 16 } as const;
const ANSWER = { size: 16, inode: 4 } as const;

const AF_UNIX = 1;
const UDIAG_SHOW_NAME = 1;
const UDIAG_SHOW_PEER = 4;
const UNIX_DIAG_NAME = 0;
const UNIX_DIAG_PEER = 2;

/** `struct nlattr` (linux/netlink.h). */
const ATTRIBUTE_HEADER = 4;

/** A socket of AF_UNIX by its inode; undefined where it has neither a name nor a peer. */
export function findLocalSocket(
  diagnosis: SocketDiagnosis,
  inode: number,
  protocol: string,
): LocalSocket | undefined {
  let found: LocalSocket | undefined;
  diagnosis.ask(
    REQUEST.size,
    false,
    (request, at) => {
      request[at + REQUEST.family] = AF_UNIX;
      request.writeUInt32LE(0xffffffff, at + REQUEST.states);
      request.writeUInt32LE(inode, at + REQUEST.inode);
      request.writeUInt32LE(UDIAG_SHOW_NAME | UDIAG_SHOW_PEER, at + REQUEST.show);
      request.fill(0xff, at + REQUEST.cookie, at + REQUEST.size);
    },
    (answers, at, end) => {
      if (end - at < ANSWER.size || answers.readUInt32LE(at + ANSWER.inode) !== inode) return false;
      found = readSocket(answers, at + ANSWER.size, end, inode, protocol);
      return true;
    },
  );
  return found;
}

function readSocket(
  answers: Buffer,
  start: number,
  end: number,
  inode: number,
  protocol: string,
): LocalSocket | undefined {
  let peer = 0;
  let name: Uint8Array = new Uint8Array();
  for (let at = start; at + ATTRIBUTE_HEADER <= end; ) {
    const length = answers.readUInt16LE(at);
    if (length < ATTRIBUTE_HEADER || at + length > end) break;
    const type = answers.readUInt16LE(at + 2);
    if (type === UNIX_DIAG_PEER && length >= ATTRIBUTE_HEADER + 4) {
      peer = answers.readUInt32LE(at + ATTRIBUTE_HEADER);
    } else if (type === UNIX_DIAG_NAME) {
      name = answers.subarray(at + ATTRIBUTE_HEADER, at + length);
    }
    at += (length + 3) & ~3;
  }
  return localSocket(protocol, inode, peer, name);
}

/**
 * A socket of AF_UNIX by the inode of its peer and its name, as in `sun_path` (unix(7)); undefined where it has neither.
 */
export function localSocket(
  protocol: string,
  inode: number,
  peer: number,
  given: Uint8Array,
): LocalSocket | undefined {
  const isAbstract = given[0] === 0;
  const name = untilNul(isAbstract ? given.subarray(1) : given);
  if (peer === 0 && name.length === 0) return undefined;
  return { kind: 'local', protocol, inode, peer, name, isAbstract };
}

/** A copy of what stands before the first NUL. */
function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return new Uint8Array(bytes.subarray(0, end < 0 ? undefined : end));
}
