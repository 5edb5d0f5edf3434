import { constantValue } from '../../abi/constants.ts';
import { SELNL_MESSAGES } from '../../abi/generated/netlink.ts';
import type { Decoding } from '../decoding.ts';
import { int, uint } from '../numbers.ts';
import { struct } from '../struct.ts';
import type { ContentPrinter } from './attributes.ts';
import { one } from './contents.ts';

/** What SELinux tells (linux/selinux_netlink.h): that it was switched, or has another policy. */
export function printSecurity(c: Decoding, at: number, length: number, type: number): boolean {
  return MESSAGES.get(type)?.(c, at, length, 0) ?? false;
}

const MESSAGES: ReadonlyMap<number, ContentPrinter> = new Map([
  [constantValue(SELNL_MESSAGES, 'SELNL_MSG_SETENFORCE'), one(struct({ val: int }))],
  [constantValue(SELNL_MESSAGES, 'SELNL_MSG_POLICYLOAD'), one(struct({ seqno: uint }))],
]);
