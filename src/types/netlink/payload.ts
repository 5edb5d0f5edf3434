import { NLMSGERR_ATTRIBUTES } from '../../abi/generated/netlink.ts';
import type { Decoding } from '../decoding.ts';
import { negatedErrorNumber } from '../error-number.ts';
import { int, uint, uint8 } from '../numbers.ts';
import { printWindowArray } from '../window-array.ts';
import { attributes, isMissing, printAttributes, printHex } from './attributes.ts';
import defer * as audit from './audit.ts';
import defer * as connector from './connector.ts';
import { one, text } from './contents.ts';
import defer * as crypto from './crypto.ts';
import defer * as generic from './generic.ts';
import {
  FIRST_OWN_TYPE,
  NETLINK_AUDIT,
  NETLINK_CONNECTOR,
  NETLINK_CRYPTO,
  NETLINK_GENERIC,
  NETLINK_NETFILTER,
  NETLINK_RDMA,
  NETLINK_ROUTE,
  NETLINK_SCSITRANSPORT,
  NETLINK_SELINUX,
  NETLINK_SOCK_DIAG,
  NETLINK_XFRM,
  NLMSG_DONE,
  NLMSG_ERROR,
  printHeader,
} from './header.ts';
import defer * as netfilter from './netfilter-message.ts';
import defer * as remoteMemory from './remote-memory.ts';
import defer * as route from './route.ts';
import defer * as scsiTransport from './scsi-transport.ts';
import defer * as security from './security.ts';
import defer * as socketDiagnosis from './socket-diagnosis.ts';
import defer * as transformation from './transformation.ts';

/**
 * Prints the `length` bytes at `at` that follow the header of a message of `type`; false, with nothing printed, where
 * it does not know such messages.
 */
export type PayloadPrinter = (c: Decoding, at: number, length: number, type: number) => boolean;

const BY_PROTOCOL: ReadonlyMap<number, () => PayloadPrinter> = new Map([
  [NETLINK_ROUTE, () => route.printRoute],
  [NETLINK_SOCK_DIAG, () => socketDiagnosis.printSocketDiagnosis],
  [NETLINK_NETFILTER, () => netfilter.printNetfilter],
  [NETLINK_CRYPTO, () => crypto.printCrypto],
  [NETLINK_GENERIC, () => generic.printGeneric],
  [NETLINK_SELINUX, () => security.printSecurity],
  [NETLINK_XFRM, () => transformation.printTransformation],
  [NETLINK_AUDIT, () => audit.printAudit],
  [NETLINK_CONNECTOR, () => connector.printConnector],
  [NETLINK_RDMA, () => remoteMemory.printRdma],
  [NETLINK_SCSITRANSPORT, () => scsiTransport.printScsiTransport],
]);

/** linux/netlink.h: bytes of `struct nlmsghdr`. */
const HEADER = 16;

/** Prints a message of `length` bytes, whose header is there whatever `length` says. */
export function printMessage(c: Decoding, at: number, length: number, protocol: number): void {
  if (length <= HEADER) {
    printHeader(c, at, protocol);
    return;
  }
  c.out.beginArray();
  c.out.element();
  printHeader(c, at, protocol);
  c.out.element();
  printPayload(c, at, length - HEADER, protocol);
  c.out.endArray();
}

/** `message`: where the header is, which the payload follows. */
function printPayload(c: Decoding, message: number, length: number, protocol: number): void {
  const at = message + HEADER;
  const type = c.memory.u16(message + 4);
  if (type === NLMSG_ERROR) {
    printError(c, message, length, protocol);
    return;
  }
  const own = type >= FIRST_OWN_TYPE || type === NLMSG_DONE ? BY_PROTOCOL.get(protocol)?.() : undefined;
  if (own?.(c, at, length, type)) return;
  if (type === NLMSG_DONE && length === 4) status(c, at, length, 0);
  else printHex(c, at, length);
}

/** The message that failed is not there whole: only its header (linux/netlink.h). */
const NLM_F_CAPPED = 0x100;

const errorAttributes = attributes(NLMSGERR_ATTRIBUTES, {
  NLMSGERR_ATTR_MSG: text,
  NLMSGERR_ATTR_OFFS: one(uint),
  NLMSGERR_ATTR_COOKIE: (c, at, length) => {
    printWindowArray(c, uint8, at, length);
    return true;
  },
});

/** What a list of messages ended with. */
const status = one(int);

/** Bytes of `struct nlmsgerr`, which holds the header of the message that failed. */
const ERROR = 4 + HEADER;

/** `struct nlmsgerr`: an error number, and the message that it answers; then attributes that explain it. */
function printError(c: Decoding, message: number, length: number, protocol: number): void {
  const at = message + HEADER;
  if (length < ERROR) {
    printHex(c, at, length);
    return;
  }
  if (isMissing(c, at, ERROR)) return;
  const failed = at + 4;
  const left = length - 4;
  const capped = (c.memory.u16(message + 6) & NLM_F_CAPPED) !== 0;
  const failedLength = Math.min(capped ? HEADER : Math.max(c.memory.u32(failed), HEADER), left);
  const explained = left > failedLength;
  if (explained) {
    c.out.beginArray();
    c.out.element();
  }
  c.out.beginStruct();
  c.out.field('error');
  negatedErrorNumber.printAt(c, at, at);
  c.out.field('msg');
  printMessage(c, failed, failedLength, protocol);
  c.out.endStruct();
  if (!explained) return;
  c.out.element();
  printAttributes(c, errorAttributes, failed + failedLength, left - failedLength, 0);
  c.out.endArray();
}
