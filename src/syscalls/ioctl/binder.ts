import { BINDER_OBJECT_FLAGS, BINDER_OBJECTS } from '../../abi/generated/boards.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { pid } from '../../types/ids.ts';
import { padding } from '../../types/inline.ts';
import { address64, hex64, hexInt, int, uint, uint64 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

/** `struct binder_write_read` (linux/android/binder.h, as all that follows): commands, and what they bring. */
const exchanged: Fields = {
  write_size: uint64,
  write_consumed: uint64,
  write_buffer: address64,
  read_size: uint64,
  read_consumed: uint64,
  read_buffer: address64,
};
const object = struct({
  hdr: struct({ type: enumeration(BINDER_OBJECTS) }),
  flags: flags(BINDER_OBJECT_FLAGS),
  binder: hex64,
  cookie: hex64,
});
const node: Fields = { ptr: hex64, cookie: hex64, has_strong_ref: uint, has_weak_ref: uint };
const counted: Fields = {
  handle: uint,
  strong_count: uint,
  weak_count: uint,
  reserved: hidden(padding(12)),
};
const frozen: Fields = { pid, sync_recv: uint, async_recv: uint };
const failure = struct({ id: uint, command: hexInt, param: int });

/** Requests of Android's processes to one another, through the kernel. */
export const binderRequests: readonly Request[] = [
  ['BINDER_WRITE_READ', exchangeOf(exchanged, Object.keys(exchanged), ['write_consumed', 'read_consumed'])],
  ['BINDER_SET_MAX_THREADS', pointee(uint)],
  ['BINDER_SET_CONTEXT_MGR BINDER_THREAD_EXIT BINDER_SET_IDLE_PRIORITY', pointee(int)],
  ['BINDER_SET_CONTEXT_MGR_EXT', pointer(object)],
  ['BINDER_ENABLE_ONEWAY_SPAM_DETECTION', pointee(uint)],
  ['BINDER_VERSION', out(pointer(struct({ protocol_version: int })))],
  ['BINDER_GET_NODE_DEBUG_INFO', exchange(struct(node, { order: ['ptr'] }), struct(node))],
  ['BINDER_GET_NODE_INFO_FOR_REF', question(counted, 'handle')],
  ['BINDER_FREEZE', pointer(struct({ pid, enable: uint, timeout_ms: uint }))],
  ['BINDER_GET_FROZEN_INFO', question(frozen, 'pid')],
  ['BINDER_GET_EXTENDED_ERROR', out(pointer(failure))],
];
