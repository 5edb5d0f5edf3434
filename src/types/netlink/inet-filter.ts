import { constantValue } from '../../abi/constants.ts';
import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import { INET_DIAG_BYTECODES } from '../../abi/generated/sock-diag.ts';
import { AF_INET, AF_INET6 } from '../../abi/internet-families.ts';
import { enumeration } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { inet6Address, inetAddress, interfaceIndex } from '../inet.ts';
import { uint, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, members, struct } from '../struct.ts';
import type { Type } from '../type.ts';
import { type ContentPrinter, isMissing, printHex } from './attributes.ts';
import { one } from './contents.ts';

/** A filter of sockets of the Internet (linux/inet_diag.h): steps, each with what it compares or where it goes on. */
export const socketFilter: ContentPrinter = (c, start, length) => {
  if (length < STEP) return false;
  let at = start;
  let left = length;
  for (let index = 0; left >= STEP; index++) {
    if (index > 0) c.out.element();
    if (c.options.abbreviate && index > c.options.stringLimit) {
      c.out.ellipsis('...');
      return true;
    }
    if (isMissing(c, at, STEP)) return true;
    step.printAt(c, at, at);
    const code = c.memory.u8(at);
    at += STEP;
    left -= STEP;
    if (left === 0) return true;
    if (!LED_ON.has(code)) {
      c.out.element();
      if (!OPERANDS.get(code)?.(c, at, left, 0)) printHex(c, at, left);
      return true;
    }
    const operand = LED_ON.get(code);
    const size = operand?.size(c.abi) ?? 0;
    if (left < size) break;
    if (operand === undefined) continue;
    c.out.element();
    if (isMissing(c, at, size)) return true;
    operand.printAt(c, at, at);
    at += size;
    left -= size;
  }
  if (left > 0) {
    c.out.element();
    printHex(c, at, left);
  }
  return true;
};

/** `struct inet_diag_bc_op`: one step of a filter. */
const step = struct({ code: enumeration(INET_DIAG_BYTECODES, 1), yes: uint8, no: uint16 });
const STEP = 4;

const hostCondition = members({
  family: enumeration(ADDRESS_FAMILIES, 1),
  prefix_len: uint8,
  pad: hidden(uint16),
  port: uint,
});
const HOST_CONDITION = 8;
/** Bytes of an address, by its family. */
const INET_ADDRESS = 4;
const INET6_ADDRESS = 16;

const printHostCondition: ContentPrinter = (c, at, length) => {
  if (length < HOST_CONDITION) return false;
  if (isMissing(c, at, HOST_CONDITION)) return true;
  const family = c.memory.u8(at);
  c.out.beginStruct();
  hostCondition(c, at);
  const left = length - HOST_CONDITION;
  if (left > 0) printConditionAddress(c, at + HOST_CONDITION, left, family);
  c.out.endStruct();
  return true;
};

function printConditionAddress(c: Decoding, at: number, length: number, family: number): void {
  const isInet6 = family === AF_INET6 && length >= INET6_ADDRESS;
  if (isInet6 && c.memory.reaches(at + INET6_ADDRESS)) {
    inet6Address.printField?.(c, 'addr', at, at);
    return;
  }
  c.out.field('addr');
  if (isInet6) isMissing(c, at, INET6_ADDRESS);
  else if (family !== AF_INET || length < INET_ADDRESS) printHex(c, at, length);
  else if (!isMissing(c, at, INET_ADDRESS)) inetAddress.printAt(c, at, at);
}

const markCondition = one(struct({ mark: uint, mask: uint }));

/** What follows a step, by its code. */
const OPERANDS: ReadonlyMap<number, ContentPrinter> = new Map(
  Object.entries({
    INET_DIAG_BC_S_COND: printHostCondition,
    INET_DIAG_BC_D_COND: printHostCondition,
    INET_DIAG_BC_DEV_COND: one(interfaceIndex),
    INET_DIAG_BC_S_GE: one(step),
    INET_DIAG_BC_S_LE: one(step),
    INET_DIAG_BC_D_GE: one(step),
    INET_DIAG_BC_D_LE: one(step),
    INET_DIAG_BC_MARK_COND: markCondition,
  }).map(([name, printer]) => [constantValue(INET_DIAG_BYTECODES, name), printer]),
);

/** What strace shows as bytes after these steps: an operand, if they have one, and the steps that are next. */
const LED_ON: ReadonlyMap<number, Type | undefined> = new Map(
  Object.entries({
    NOP: undefined,
    JMP: undefined,
    AUTO: undefined,
    S_EQ: step,
    D_EQ: step,
    CGROUP_COND: uint64,
  }).map(([name, operand]) => [constantValue(INET_DIAG_BYTECODES, `INET_DIAG_BC_${name}`), operand]),
);
