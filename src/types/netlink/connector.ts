import { constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/connector.ts';
import { enumeration, flags } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { gid, uid } from '../ids.ts';
import { inlineString, padding } from '../inline.ts';
import { int, scalar, uint, uint16, uint64 } from '../numbers.ts';
import { signal } from '../signal.ts';
import { type Fields, hidden, members, struct } from '../struct.ts';
import type { Type } from '../type.ts';
import { printWaitStatus } from '../wait-status.ts';
import { type ContentPrinter, isMissing, printHex } from './attributes.ts';
import { bytes, one, oneThenSome } from './contents.ts';

/** Messages of the kernel's connector (linux/connector.h): an address, then what its user says. */
export function printConnector(c: Decoding, at: number, length: number): boolean {
  if (length < MESSAGE) return false;
  if (isMissing(c, at, MESSAGE)) return true;
  message.printAt(c, at, at);
  const left = length - MESSAGE;
  if (left === 0) return true;
  c.out.element();
  if (!USERS.get(c.memory.u32(at))?.(c, at + MESSAGE, left, 0)) printHex(c, at + MESSAGE, left);
  return true;
}

/** `struct cn_msg`. */
const message = struct({
  id: struct({ idx: enumeration(abi.CONNECTOR_USERS), val: uint }),
  seq: uint,
  ack: uint,
  len: uint16,
  flags: uint16,
});
const MESSAGE = 20;

const operation = enumeration(abi.PROCESS_EVENT_OPERATIONS);
const exitCode = scalar(4, (c, low) => printWaitStatus(c, low));

const process = { process_pid: int, process_tgid: int };
const parent = { parent_pid: int, parent_tgid: int };

/** What happened to a process, which stands in a union under its own name (linux/cn_proc.h). */
const HAPPENED: ReadonlyMap<number, Type> = new Map(
  Object.entries<Fields>({
    NONE: { ack: struct({ err: uint }) },
    FORK: { fork: struct({ ...parent, child_pid: int, child_tgid: int }) },
    EXEC: { exec: struct(process) },
    UID: { id: struct({ ...process, r: struct({ ruid: uid }), e: struct({ euid: uid }) }) },
    GID: { id: struct({ ...process, r: struct({ rgid: gid }), e: struct({ egid: gid }) }) },
    SID: { sid: struct(process) },
    PTRACE: { ptrace: struct({ ...process, tracer_pid: int, tracer_tgid: int }) },
    COMM: { comm: struct({ ...process, comm: inlineString(16) }) },
    COREDUMP: { coredump: struct({ ...process, ...parent }) },
    EXIT: { exit: struct({ ...process, exit_code: exitCode, exit_signal: signal, ...parent }) },
  }).map(([name, fields]) => [constantValue(abi.PROCESS_EVENTS, `PROC_EVENT_${name}`), struct(fields)]),
);

const printEvent = members({
  what: enumeration(abi.PROCESS_EVENTS),
  cpu: uint,
  timestamp_ns: uint64,
});
const EVENT = 16;

const order = one(operation);
const filter = one(struct({ mcast_op: operation, event_type: flags(abi.PROCESS_EVENTS) }));

/** An order to tell of processes, or to be silent; or what is told. */
const processes: ContentPrinter = (c, at, length, context) => {
  if (length < EVENT) return (length < 8 ? order : filter)(c, at, length, context);
  const happened = HAPPENED.get(c.memory.u32(at));
  const size = happened?.size(c.abi) ?? length - EVENT;
  if (length < EVENT + size) return false;
  if (isMissing(c, at, EVENT + size)) return true;
  c.out.beginStruct();
  printEvent(c, at);
  c.out.field('event_data');
  if (happened) happened.printAt(c, at + EVENT, at);
  else printHex(c, at + EVENT, size);
  c.out.endStruct();
  return true;
};

/** `struct dm_ulog_request` (linux/dm-log-userspace.h): what a program that keeps a mirror's log is asked. */
const mirrors = oneThenSome(
  struct({
    luid: uint64,
    uuid: inlineString(129),
    padding: hidden(padding(3)),
    version: uint,
    error: int,
    seq: uint,
    request_type: enumeration(abi.MIRROR_LOG_REQUESTS),
    data_size: uint,
  }),
  bytes,
);

const USERS: ReadonlyMap<number, ContentPrinter> = new Map([
  [constantValue(abi.CONNECTOR_USERS, 'CN_IDX_PROC'), processes],
  [constantValue(abi.CONNECTOR_USERS, 'CN_IDX_DM'), mirrors],
]);
