import koffi from 'koffi';

/**
 * The families of generic netlink that the kernel has now, by the number that it gave them; none where it does not
 * tell. Facts: linux/genetlink.h, netlink(7).
 */
export function genericFamilies(): ReadonlyMap<number, string> {
  const families = new Map<number, string>();
  const libc = koffi.load(null);
  const socket = libc.func('int socket(int, int, int)')(AF_NETLINK, SOCK_RAW_CLOEXEC, NETLINK_GENERIC);
  if (socket < 0) return families;
  const send = libc.func('long send(int, const void *, size_t, int)');
  const receive = libc.func('long recv(int, _Out_ void *, size_t, int)');
  const question = familiesQuestion();
  const answer = Buffer.alloc(ANSWER_SIZE);
  let length = send(socket, question, question.length, 0);
  while (length > 0) {
    length = Number(receive(socket, answer, answer.length, 0));
    if (length > 0 && addFamilies(families, answer.subarray(0, length))) break;
  }
  libc.func('int close(int)')(socket);
  return families;
}

const AF_NETLINK = 16;
const SOCK_RAW_CLOEXEC = 3 | 0o2000000;
const NETLINK_GENERIC = 16;
const ANSWER_SIZE = 1 << 16;

const MESSAGE_HEADER = 16;
const NLM_F_REQUEST_DUMP = 0x301;

/** The family that knows the others has a fixed number; its messages have a header of four bytes. */
const GENL_ID_CTRL = 0x10;
const CTRL_HEADER = 4;
const CTRL_CMD_NEWFAMILY = 1;
const CTRL_CMD_GETFAMILY = 3;
const CTRL_ATTR_FAMILY_ID = 1;
const CTRL_ATTR_FAMILY_NAME = 2;

function familiesQuestion(): Buffer {
  const question = Buffer.alloc(MESSAGE_HEADER + CTRL_HEADER);
  question.writeUInt32LE(question.length, 0);
  question.writeUInt16LE(GENL_ID_CTRL, 4);
  question.writeUInt16LE(NLM_F_REQUEST_DUMP, 6);
  question[MESSAGE_HEADER] = CTRL_CMD_GETFAMILY;
  return question;
}

/** Adds what the messages name; true where they are the last. */
function addFamilies(families: Map<number, string>, messages: Buffer): boolean {
  let at = 0;
  while (at + MESSAGE_HEADER <= messages.length) {
    const length = messages.readUInt32LE(at);
    const type = messages.readUInt16LE(at + 4);
    if (type !== GENL_ID_CTRL || length < MESSAGE_HEADER + CTRL_HEADER) return true;
    if (messages[at + MESSAGE_HEADER] === CTRL_CMD_NEWFAMILY)
      addFamily(families, messages.subarray(at + MESSAGE_HEADER + CTRL_HEADER, at + length));
    at += align(length);
  }
  return false;
}

function addFamily(families: Map<number, string>, attributes: Buffer): void {
  let id: number | undefined;
  let name: string | undefined;
  for (let at = 0; at + 4 <= attributes.length; ) {
    const length = attributes.readUInt16LE(at);
    if (length < 4) break;
    const content = attributes.subarray(at + 4, at + length);
    const type = attributes.readUInt16LE(at + 2);
    if (type === CTRL_ATTR_FAMILY_ID && content.length >= 2) id = content.readUInt16LE(0);
    if (type === CTRL_ATTR_FAMILY_NAME) name = content.toString('latin1').split('\0')[0];
    at += align(length);
  }
  if (id !== undefined && name) families.set(id, name);
}

function align(length: number): number {
  return Math.ceil(length / 4) * 4;
}
