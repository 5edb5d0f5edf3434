import type { CaptureNumber, CapturePlanner, CaptureValue } from '../types/capture.ts';
import type { Decoding } from '../types/decoding.ts';
import { msghdrSize } from '../types/msghdr.ts';

/** Takes the bytes that a call moved, which `-e read` and `-e write` show whole. */
export interface ByteSink {
  /** Another of the call's messages, with `buffers` buffers, begins. */
  message(index: number, buffers: number): void;
  /** The bytes that follow are those of a buffer among others. */
  buffer(index: number, length: number): void;
  /** `length` bytes at `address`. */
  bytes(address: number, length: number): void;
}

/** How a call moves bytes through the descriptor that is its first argument. */
export interface Movement {
  readonly direction: 'read' | 'write';
  /** Hands on the bytes that a call moved, or was to write: of a call that failed only those. */
  walk(c: Decoding, sink: ByteSink): void;
  /** Plans, for the return of the call, what `walk` and its sink read. */
  capture(plan: CapturePlanner): void;
}

/** How a call of this name moves bytes; undefined where it moves none that are shown. */
export function movementOf(name: string): Movement | undefined {
  return MOVEMENTS.get(name);
}

const BUFFER = 1;
const LENGTH = 2;
/** UIO_MAXIOV (linux/uio.h): the kernel takes no more buffers, nor messages, in a call. */
const MOST_ELEMENTS = 1024;
/** A capture ends where its record is full, whatever a plan asks for. */
const MOST_BYTES = 1 << 20;
const EVERYTHING = Number.POSITIVE_INFINITY;

/** read(2): as many bytes as it returned. */
const readBytes: Movement = {
  direction: 'read',
  walk: (c, sink) => sink.bytes(c.word(BUFFER), c.result),
  capture: (plan) => plan.bytes(plan.argument(BUFFER), plan.result, MOST_BYTES),
};

/** write(2): as many bytes as it was given. */
const writtenBytes: Movement = {
  direction: 'write',
  walk: (c, sink) => sink.bytes(c.word(BUFFER), c.word(LENGTH)),
  capture: (plan) => plan.bytes(plan.argument(BUFFER), plan.argument(LENGTH), MOST_BYTES),
};

/** readv(2). */
const readBuffers: Movement = {
  direction: 'read',
  walk: (c, sink) => walkBuffers(c, sink, c.word(BUFFER), c.word(LENGTH), c.result),
  capture: (plan) => planBuffers(plan, plan.argument(BUFFER), plan.argument(LENGTH), plan.result),
};

/** writev(2). */
const writtenBuffers: Movement = {
  direction: 'write',
  walk: (c, sink) => walkBuffers(c, sink, c.word(BUFFER), c.word(LENGTH), EVERYTHING),
  capture: (plan) => planBuffers(plan, plan.argument(BUFFER), plan.argument(LENGTH), undefined),
};

/** recvmsg(2). */
const receivedMessage: Movement = {
  direction: 'read',
  walk: (c, sink) => walkMessage(c, sink, c.result),
  capture: (plan) => planMessage(plan, plan.result),
};

/** sendmsg(2). */
const sentMessage: Movement = {
  direction: 'write',
  walk: (c, sink) => walkMessage(c, sink, EVERYTHING),
  capture: (plan) => planMessage(plan, undefined),
};

/** recvmmsg(2) and sendmmsg(2): as many messages as it returned, each with the length that the kernel noted beside it. */
const receivedMessages: Movement = { direction: 'read', walk: walkMessages, capture: planMessages };
const sentMessages: Movement = { ...receivedMessages, direction: 'write' };

const MOVEMENTS: ReadonlyMap<string, Movement> = new Map(
  Object.entries({
    'read pread64 recv recvfrom mq_timedreceive mq_timedreceive_time64': readBytes,
    'write pwrite64 send sendto mq_timedsend mq_timedsend_time64': writtenBytes,
    'readv preadv preadv2': readBuffers,
    'writev pwritev pwritev2 vmsplice': writtenBuffers,
    recvmsg: receivedMessage,
    sendmsg: sentMessage,
    'recvmmsg recvmmsg_time64': receivedMessages,
    sendmmsg: sentMessages,
  }).flatMap(([names, movement]) => names.split(' ').map((name) => [name, movement] as const)),
);

/** `limit`: bytes in all buffers together. An empty buffer ends them, as in strace. */
function walkBuffers(c: Decoding, sink: ByteSink, start: number, count: number, limit: number): void {
  const { wordSize } = c.abi;
  if (start === 0 || count > MOST_ELEMENTS) return;
  const at = c.memory.read(start, 2 * wordSize * count);
  if (at < 0) return;
  let left = limit;
  for (let index = 0; index < count; index++) {
    const element = at + 2 * wordSize * index;
    const length = Math.min(c.memory.word(element + wordSize, wordSize), left);
    if (length === 0) return;
    left -= length;
    sink.buffer(index, length);
    sink.bytes(c.memory.word(element, wordSize), length);
  }
}

function planBuffers(
  plan: CapturePlanner,
  start: CaptureValue,
  count: CaptureValue,
  limit: CaptureNumber | undefined,
): void {
  const { wordSize } = plan.abi;
  const size = 2 * wordSize;
  plan.bytes(start, plan.multiply(plan.least(count, MOST_ELEMENTS), size), size * MOST_ELEMENTS);
  const left = limit === undefined ? undefined : plan.add(limit as CaptureValue, 0);
  plan.each(start, size, count, MOST_ELEMENTS, (element, loop) => {
    const length = plan.loadWord(element, wordSize);
    const held = left ? plan.least(length, left) : length;
    plan.whenEqual(held, 0, () => loop.stop());
    plan.bytes(plan.loadWord(element, 0), held, MOST_BYTES);
    if (left) plan.assign(left, plan.subtract(left, held));
  });
}

function walkMessage(c: Decoding, sink: ByteSink, limit: number): void {
  const at = c.memory.read(c.word(BUFFER), msghdrSize(c.abi));
  if (at >= 0) walkBuffers(c, sink, vectorOf(c, at), vectorLength(c, at), limit);
}

function planMessage(plan: CapturePlanner, limit: CaptureNumber | undefined): void {
  const header = plan.argument(BUFFER);
  plan.bytes(header, msghdrSize(plan.abi), msghdrSize(plan.abi));
  planMessageBuffers(plan, header, limit);
}

function walkMessages(c: Decoding, sink: ByteSink): void {
  const header = msghdrSize(c.abi);
  const size = header + c.abi.wordSize;
  const count = c.failed ? 0 : Math.min(c.result, MOST_ELEMENTS);
  for (let index = 0; index < count; index++) {
    const at = c.memory.read(c.word(BUFFER) + index * size, size);
    if (at < 0) return;
    sink.message(index, vectorLength(c, at));
    walkBuffers(c, sink, vectorOf(c, at), vectorLength(c, at), c.memory.u32(at + header));
  }
}

function planMessages(plan: CapturePlanner): void {
  const header = msghdrSize(plan.abi);
  const size = header + plan.abi.wordSize;
  const start = plan.argument(BUFFER);
  plan.bytes(start, plan.multiply(plan.least(plan.result, MOST_ELEMENTS), size), size * MOST_ELEMENTS);
  plan.each(start, size, plan.result, MOST_ELEMENTS, (message) => {
    planMessageBuffers(plan, message, plan.load(message, header, 4));
  });
}

function planMessageBuffers(
  plan: CapturePlanner,
  header: CaptureValue,
  limit: CaptureNumber | undefined,
): void {
  const { wordSize } = plan.abi;
  plan.within(() => {
    const vector = plan.loadWord(header, 2 * wordSize);
    planBuffers(plan, vector, plan.loadWord(header, 3 * wordSize), limit);
  });
}

/** `msg_iov` and `msg_iovlen` of the `struct msghdr` at `at` (bits/socket.h). */
function vectorOf(c: Decoding, at: number): number {
  return c.memory.word(at + 2 * c.abi.wordSize, c.abi.wordSize);
}

function vectorLength(c: Decoding, at: number): number {
  return c.memory.word(at + 3 * c.abi.wordSize, c.abi.wordSize);
}
