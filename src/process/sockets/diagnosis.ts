import { addressOf, socketLibc } from './libc.ts';

/** Takes an answer, which begins at `at` and ends before `end`; true once no more are wanted. */
export type TakeAnswer = (answers: Buffer, at: number, end: number) => boolean;

const AF_NETLINK = 16;
const SOCK_RAW_CLOEXEC = 0x80003;
const NETLINK_SOCK_DIAG = 4;
const MSG_DONTWAIT = 0x40;

/** `struct nlmsghdr`, its types and flags (linux/netlink.h, linux/sock_diag.h). */
const HEADER_SIZE = 16;
const SOCK_DIAG_BY_FAMILY = 20;
const NLM_F_REQUEST = 1;
const NLM_F_DUMP = 0x300;

const BUFFER_SIZE = 32768;

/**
 * Asks the kernel about sockets in the tracer's own network namespace (sock_diag(7)). Nothing is answered where the
 * kernel knows nothing, or does not want to tell.
 */
export class SocketDiagnosis {
  private readonly buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  private readonly address = addressOf(this.buffer);
  private readonly libc = socketLibc();

  /** `fill` writes the request that follows the header; `dump` asks for all sockets rather than for one. */
  ask(size: number, dump: boolean, fill: (request: Buffer, at: number) => void, take: TakeAnswer): void {
    const { libc, buffer, address } = this;
    const socket = libc.socket(AF_NETLINK, SOCK_RAW_CLOEXEC, NETLINK_SOCK_DIAG);
    if (socket < 0) return;
    const length = HEADER_SIZE + size;
    buffer.fill(0, 0, length);
    buffer.writeUInt32LE(length, 0);
    buffer.writeUInt16LE(SOCK_DIAG_BY_FAMILY, 4);
    buffer.writeUInt16LE(dump ? NLM_F_REQUEST | NLM_F_DUMP : NLM_F_REQUEST, 6);
    fill(buffer, HEADER_SIZE);
    if (libc.send(socket, address, length, 0) === length) this.receive(socket, take);
    libc.close(socket);
  }

  private receive(socket: number, take: TakeAnswer): void {
    for (;;) {
      const received = this.libc.recv(socket, this.address, BUFFER_SIZE, MSG_DONTWAIT);
      if (received <= 0 || this.takeAll(received, take)) return;
    }
  }

  /** Whether that was all: the last answer, an error, or what was looked for. */
  private takeAll(received: number, take: TakeAnswer): boolean {
    const { buffer } = this;
    for (let at = 0; at + HEADER_SIZE <= received; ) {
      const length = buffer.readUInt32LE(at);
      const end = at + length;
      if (length < HEADER_SIZE || end > received) return true;
      if (buffer.readUInt16LE(at + 4) !== SOCK_DIAG_BY_FAMILY) return true;
      if (take(buffer, at + HEADER_SIZE, end)) return true;
      at = (end + 3) & ~3;
    }
    return false;
  }
}
