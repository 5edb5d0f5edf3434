import {
  CALL_RECORD,
  HEADER,
  LOSS_RECORD,
  SEGMENT,
  SIGNAL_RECORD,
  TASK_RECORD,
} from '../../../src/ebpf/layout.ts';
import type { Records } from '../../../src/ebpf/records.ts';

/** Room for records, as the ring buffer has it. */
export function emptyRecords(size = 1 << 16): Records {
  const data = new ArrayBuffer(size);
  return { bytes: Buffer.from(data), words: new Uint32Array(data) };
}

/** What every record begins with. */
export interface Header {
  kind: number;
  slot?: number;
  tid?: number;
  number?: number;
  abi?: number;
  flags?: number;
}

/** Bytes of a tracee's memory, or what else a segment tells, as the kernel side captured them. */
export interface Captured {
  address: number;
  bytes: Buffer;
  kind?: number;
}

/** A `struct call_record`. */
export function callRecord(
  header: Header,
  call: {
    sequence?: number;
    args?: readonly number[];
    result?: bigint;
    enteredAt?: number;
    returnedAt?: number;
    atEntry?: readonly Captured[];
    atReturn?: readonly Captured[];
  } = {},
): Buffer {
  const atEntry = Buffer.concat((call.atEntry ?? []).map(segment));
  const record = Buffer.alloc(CALL_RECORD.size);
  putHeader(record, header);
  record.writeUInt32LE(call.sequence ?? 1, CALL_RECORD.sequence);
  record.writeUInt32LE(atEntry.length, CALL_RECORD.entryLength);
  record.writeBigUInt64LE(BigInt(call.enteredAt ?? 0), CALL_RECORD.enteredAt);
  record.writeBigUInt64LE(BigInt(call.returnedAt ?? 0), CALL_RECORD.returnedAt);
  for (const [index, value] of (call.args ?? []).entries())
    record.writeBigUInt64LE(BigInt(value), CALL_RECORD.values + 8 * index);
  record.writeBigInt64LE(call.result ?? 0n, CALL_RECORD.result);
  return Buffer.concat([record, atEntry, ...(call.atReturn ?? []).map(segment)]);
}

/** A `struct task_record`. */
export function taskRecord(
  header: Header,
  task: { tgid?: number; otherTid?: number; exitCode?: number; position?: number } = {},
): Buffer {
  const record = Buffer.alloc(TASK_RECORD.size);
  putHeader(record, header);
  record.writeUInt32LE(task.tgid ?? header.tid ?? 0, TASK_RECORD.tgid);
  record.writeUInt32LE(task.otherTid ?? 0, TASK_RECORD.otherTid);
  record.writeUInt32LE(task.exitCode ?? 0, TASK_RECORD.exitCode);
  record.writeBigUInt64LE(BigInt(task.position ?? 0), TASK_RECORD.position);
  return record;
}

/** A `struct signal_record`. */
export function signalRecord(header: Header, siginfo: Buffer): Buffer {
  const record = Buffer.alloc(SIGNAL_RECORD.siginfo + 48);
  putHeader(record, header);
  record.writeUInt32LE(siginfo.length, SIGNAL_RECORD.siginfoLength);
  siginfo.copy(record, SIGNAL_RECORD.siginfo);
  return record;
}

/** A `struct loss_record`. */
export function lossRecord(header: Header, total: number): Buffer {
  const record = Buffer.alloc(LOSS_RECORD.total + 8);
  putHeader(record, header);
  record.writeBigUInt64LE(BigInt(total), LOSS_RECORD.total);
  return record;
}

/** A `struct segment` with its bytes. */
export function segment({ address, bytes, kind = 0 }: Captured): Buffer {
  const result = Buffer.alloc(SEGMENT.size + ((bytes.length + 7) & ~7), 0xee);
  result.writeBigUInt64LE(BigInt(address), SEGMENT.address);
  result.writeUInt32LE(bytes.length, SEGMENT.length);
  result.writeUInt32LE(kind, SEGMENT.kind);
  bytes.copy(result, SEGMENT.size);
  return result;
}

function putHeader(
  record: Buffer,
  { kind, slot = 0, tid = 0, number = 0, abi = 0, flags = 0 }: Header,
): void {
  record.writeUInt8(kind, HEADER.kind);
  record.writeUInt8(abi, HEADER.abi);
  record.writeUInt16LE(flags, HEADER.flags);
  record.writeUInt32LE(slot, HEADER.slot);
  record.writeUInt32LE(tid, HEADER.tid);
  record.writeUInt32LE(number, HEADER.number);
}
