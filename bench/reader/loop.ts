// Records of made-up calls, turned into lines again and again: what bench/reader.mjs runs.
import { openSync } from 'node:fs';
import { parseCommandLine } from '../../src/cli/options.ts';
import { ATTACHED, CALL } from '../../src/ebpf/layout.ts';
import { RecordEvents } from '../../src/ebpf/record-events.ts';
import { RingBuffer } from '../../src/ebpf/ring-buffer.ts';
import { Tracees } from '../../src/ebpf/tracees.ts';
import { WallClock } from '../../src/ebpf/wall-clock.ts';
import { capturePlanFor, createConsumer } from '../../src/format/consumer.ts';
import { DescriptorSink } from '../../src/session/descriptor-sink.ts';
import { callRecord, taskRecord } from '../../test/unit/ebpf/records.ts';

const TID = 100;
const CALLS = 40_000;
const ROUNDS = 60;
/** Rounds in which V8 still compiles. */
const WARMING = 20;
const ADDRESS = 0x5555_5555_4000;
const HEADER_SIZE = 8;

/** One call's number, arguments and result, and what was captured at `ADDRESS` at its entry or at its return. */
interface MadeUp {
  number: number;
  args: number[];
  result: bigint;
  atEntry?: Buffer;
  atReturn?: Buffer;
}

const READ: MadeUp = { number: 0, args: [0, ADDRESS, 1], result: 1n, atReturn: Buffer.of(0) };
const WRITE: MadeUp = { number: 1, args: [1, ADDRESS, 1], result: 1n, atEntry: Buffer.of(0) };
const OPENAT: MadeUp = {
  number: 257,
  args: [0xffff_ff9c, ADDRESS, 0x80000],
  result: 3n,
  atEntry: Buffer.from('/etc/ld.so.cache\0'),
};
const CLOSE: MadeUp = { number: 3, args: [3], result: 0n };
const MMAP: MadeUp = { number: 9, args: [0, 4096, 3, 0x22, 0xffff_ffff, 0], result: 0x7f00_0000_0000n };
const EPOLL_WAIT: MadeUp = {
  number: 232,
  args: [3, ADDRESS, 10, 0xffff_ffff],
  result: 1n,
  atReturn: Buffer.from('010000000500000000000000', 'hex'),
};

/** What is measured: calls that take turns, under options. */
const KINDS: readonly (readonly [name: string, calls: MadeUp[], options: string[]])[] = [
  ['read and write', [READ, WRITE], []],
  ['read and write, -f', [READ, WRITE], ['-f']],
  ['read and write, -f -tt -T', [READ, WRITE], ['-f', '-tt', '-T']],
  ['calls of many kinds', [READ, WRITE, OPENAT, CLOSE, MMAP, EPOLL_WAIT], []],
];

const [, , chosen = ''] = process.argv;
const [name = '', calls = [], options = []] = KINDS[Number(chosen)] ?? [];
console.log(`${name}: ${nanoseconds(calls, options).toFixed(0)} ns a call`);

/** Nanoseconds from a call's record to its line, in the best of the rounds. */
function nanoseconds(kinds: readonly MadeUp[], words: readonly string[]): number {
  const events = reader(words);
  const bytes = records(kinds);
  const data = new ArrayBuffer(2 ** Math.ceil(Math.log2(bytes.length) + 1));
  bytes.copy(Buffer.from(data));
  const producer = new BigUint64Array([BigInt(bytes.length)]).buffer;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const ring = new RingBuffer({ consumer: new ArrayBuffer(8), producer, data }, () => undefined);
    const began = performance.now();
    while (ring.drain((from, at, length) => events.take(from, at, length)) > 0);
    if (round >= WARMING) best = Math.min(best, performance.now() - began);
  }
  return (best * 1e6) / CALLS;
}

/** All of xtrace that is between the ring buffer and the file. */
function reader(words: readonly string[]): RecordEvents {
  const parsed = parseCommandLine([...words, '-o', '/dev/null', 'true']);
  const ignored = () => {};
  const sink = new DescriptorSink(openSync('/dev/null', 'w'), 'sink', {
    brokenPipe: ignored,
    failed: ignored,
  });
  const output = { sinkFor: () => sink, shared: sink, flush: () => sink.flush() };
  const context = { commandName: () => '', backend: () => 'ebpf' };
  const consumer = createConsumer(parsed, output, context);
  const all = new Uint8Array(1024).fill(1);
  const settings = {
    pids: [],
    followForks: parsed.followForks,
    detachOnExec: false,
    killOnExit: false,
    selected: { x86_64: all, x32: new Uint8Array(1), i386: all },
    plan: capturePlanFor(parsed),
    consumer,
    clocks: { wall: parsed.timestamps !== undefined, monotonic: true, systemTime: false },
    began: ignored,
    report: ignored,
    quietAttach: true,
    lazyFlush: true,
    interruption: () => 0,
    alarm: ignored,
    awaitsChildren: false,
    childEnded: ignored,
  };
  return new RecordEvents(settings, new Tracees(settings), new WallClock(), TID);
}

function records(kinds: readonly MadeUp[]): Buffer {
  const parts = [withHeader(taskRecord({ kind: ATTACHED, slot: 1, tid: TID }))];
  for (let sequence = 1; sequence <= CALLS; sequence++) {
    const { number, args, result, atEntry, atReturn } = kinds[sequence % kinds.length] as MadeUp;
    parts.push(
      withHeader(
        callRecord(
          { kind: CALL, slot: 1, tid: TID, number },
          {
            sequence,
            args,
            result,
            enteredAt: 1000 * sequence,
            returnedAt: 1000 * sequence + 500,
            atEntry: atEntry ? [{ address: ADDRESS, bytes: atEntry }] : [],
            atReturn: atReturn ? [{ address: ADDRESS, bytes: atReturn }] : [],
          },
        ),
      ),
    );
  }
  return Buffer.concat(parts);
}

function withHeader(record: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_SIZE);
  header.writeUInt32LE(record.length);
  return Buffer.concat([header, record, Buffer.alloc(-record.length & 7)]);
}
