import { type Constants, constantValue, nameOf } from '../../abi/constants.ts';
import { IO_URING_OPERATIONS, IO_URING_SQE_FLAGS } from '../../abi/generated/descriptors.ts';
import {
  IO_URING_ACCEPT_FLAGS,
  IO_URING_ATTRIBUTES,
  IO_URING_INSTALL_FLAGS,
  IO_URING_MESSAGE_FLAGS,
  IO_URING_NOP_FLAGS,
  IO_URING_TRANSFER_FLAGS,
} from '../../abi/generated/io-uring.ts';
import { choice } from '../../types/choice.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { padding } from '../../types/inline.ts';
import { address64, hex16, hex64, hexInt, scalar, uint, uint16 } from '../../types/numbers.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import type { Type } from '../../types/type.ts';

/** What a ring is asked to do, by name; without one as a decimal number. */
export const operation: Type = scalar(1, (c, low) => printOperation(c, low & 0xff));

function printOperation(c: Decoding, value: number): void {
  const name = nameOf(IO_URING_OPERATIONS, value);
  if (name !== undefined) c.out.constant(name, value, 0, 'unsigned');
  else {
    c.out.int(value);
    c.out.comment(IO_URING_OPERATIONS.placeholder);
  }
}

/** Fields by the operations that have them: names without their `IORING_OP_`. */
function by(groups: Readonly<Record<string, Fields>>): Map<number, Fields> {
  return new Map(
    Object.entries(groups).flatMap(([names, fields]) =>
      names
        .split(' ')
        .map((name): [number, Fields] => [constantValue(IO_URING_OPERATIONS, `IORING_OP_${name}`), fields]),
    ),
  );
}

const priority = (set: Constants): Fields => ({ ioprio: flags(set, 2) });
const messages = priority(IO_URING_TRANSFER_FLAGS);
const nop: Fields = { nop_flags: flags(IO_URING_NOP_FLAGS) };
const attributes: Fields = { attr_ptr: address64, attr_type_mask: flags(IO_URING_ATTRIBUTES, 8) };

const MOVING = 'READV WRITEV READ_FIXED WRITE_FIXED READ WRITE READ_MULTISHOT READV_FIXED WRITEV_FIXED';
const SENDING = 'SENDMSG RECVMSG SEND RECV SEND_ZC RECV_ZC';

/** `struct io_uring_sqe` (linux/io_uring.h). */
export const submission: Type = struct({
  opcode: operation,
  flags: flags(IO_URING_SQE_FLAGS, 1),
  ioprio: choice(
    'opcode',
    by({ [`${SENDING} SENDMSG_ZC`]: messages, ACCEPT: priority(IO_URING_ACCEPT_FLAGS) }),
    2,
    { ioprio: uint16 },
    2,
  ),
  fd,
  off: hex64,
  addr: hex64,
  len: uint,
  operation_flags: choice(
    'opcode',
    by({
      'NOP NOP128': nop,
      MSG_RING: { msg_ring_flags: flags(IO_URING_MESSAGE_FLAGS) },
      FIXED_FD_INSTALL: { install_fd_flags: flags(IO_URING_INSTALL_FLAGS) },
    }),
    4,
    { rw_flags: hexInt },
    4,
  ),
  user_data: hex64,
  buf_index: hex16,
  personality: uint16,
  file_index: hexInt,
  attributes: choice('opcode', by({ [`${MOVING} ${SENDING}`]: attributes }), 16, {
    optval: hex64,
    addr3: hidden(padding(8)),
  }),
});
