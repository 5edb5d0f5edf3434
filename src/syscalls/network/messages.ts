import { MSG_FLAGS } from '../../abi/generated/network.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { returnedInto } from '../../types/length.ts';
import { receivedMessages, sentMessages } from '../../types/mmsghdr.ts';
import { receivedMessage, sentMessage } from '../../types/msghdr.ts';
import { socketBytes } from '../../types/netlink/socket-bytes.ts';
import { address, int, size, uint } from '../../types/numbers.ts';
import { planPointed, pointer } from '../../types/pointer.ts';
import { sockaddr } from '../../types/sockaddr.ts';
import { sockaddrResult } from '../../types/sockaddr-result.ts';
import { timeAtEntry } from '../../types/time-at-entry.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import { out, type Type } from '../../types/type.ts';
import { valueResult } from '../../types/value-result.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { earlyWithoutPointers } from './early.ts';

const messageFlags = flags(MSG_FLAGS);

/** Received bytes that are in the buffer: with MSG_TRUNC the call tells how long the message was, not what fitted. */
const receivedLength = returnedInto(2);

/** `time`: how the call's timeout is laid out. */
function receiveMany(name: string, time: Type): Syscall {
  return syscall(
    name,
    {
      sockfd: fd,
      msgvec: out(receivedMessages),
      vlen: uint,
      flags: messageFlags,
      timeout: timeAtEntry(time),
    },
    {
      note: timeoutNote(pointer(time)),
      captureNote: (plan) => plan.unlessFailed(() => planPointed(plan, time, plan.argument(TIMEOUT))),
    },
  );
}

/** No message came in time; else how much of the time was left. */
function timeoutNote(timeout: Type): (c: Decoding) => void {
  return (c) => {
    if (c.failed || (c.resultLow !== 0 && (c.word(TIMEOUT) === 0 || !c.followsStructures))) return;
    c.out.beginNote();
    if (c.resultLow === 0) {
      c.out.symbol('Timeout');
    } else {
      c.out.syntax('left ');
      c.out.label('left');
      timeout.print(c, c.low(TIMEOUT), c.high(TIMEOUT), -1);
    }
    c.out.endNote();
  };
}

/** Register of recvmmsg's timeout. */
const TIMEOUT = 4;

export const messageSyscalls: readonly Syscall[] = [
  syscall(
    'sendto',
    {
      sockfd: fd,
      buf: socketBytes('len'),
      len: size,
      flags: messageFlags,
      dest_addr: sockaddr('addrlen'),
      addrlen: int,
    },
    { needsEntry: true },
  ),
  syscall('recvfrom', {
    sockfd: fd,
    buf: out(socketBytes(receivedLength)),
    len: size,
    flags: messageFlags,
    src_addr: out(sockaddrResult(5)),
    addrlen: out(valueResult(5, 4)),
  }),
  syscall(
    'send',
    { sockfd: fd, buf: socketBytes('len'), len: size, flags: messageFlags },
    { needsEntry: true },
  ),
  syscall('recv', { sockfd: fd, buf: out(socketBytes(receivedLength)), len: size, flags: messageFlags }),
  syscall('sendmsg', { sockfd: fd, msg: sentMessage, flags: messageFlags }, { needsEntry: true }),
  earlyWithoutPointers(
    'recvmsg',
    [1, 1],
    { sockfd: fd, msg: out(receivedMessage(1)), flags: messageFlags },
    { sockfd: fd, msg: address, flags: messageFlags },
  ),
  syscall('sendmmsg', { sockfd: fd, msgvec: out(sentMessages), vlen: uint, flags: messageFlags }),
  receiveMany('recvmmsg', timespec),
  receiveMany('recvmmsg_time64', timespec64),
];
