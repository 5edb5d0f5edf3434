import { describe, expect, it } from 'vitest';
import {
  ATTACHED,
  BEGUN,
  BLOCKED,
  CALL,
  CALL_RECORD,
  ENTERED,
  EXECUTED,
  EXITED,
  EXITING,
  FORKED,
  HEADER,
  LOST,
  RETURNED,
  SIGNAL,
  STOPPED,
} from '../../src/ebpf/layout.ts';
import { RecordEvents } from '../../src/ebpf/record-events.ts';
import { RingBuffer, type TakeRecord } from '../../src/ebpf/ring-buffer.ts';
import { allocateSpare } from '../../src/ebpf/shared-memory.ts';
import { Tracees } from '../../src/ebpf/tracees.ts';
import { WallClock } from '../../src/ebpf/wall-clock.ts';
import type { BackendSettings } from '../../src/events/backend.ts';
import { LinePrinter } from '../../src/format/lines.ts';
import type { LineOptions } from '../../src/format/options.ts';
import type { Output } from '../../src/format/output.ts';
import { capturePlan } from '../../src/syscalls/catalogue.ts';
import { amount } from '../harness/faults.ts';
import { Random } from '../property/random.ts';
import { faultOf } from '../property/sound-line.ts';
import { OPTIONS } from '../property/tracer.ts';
import { callRecord, lossRecord, signalRecord, taskRecord } from '../unit/ebpf/records.ts';
import { TextSink } from '../unit/support/text-sink.ts';

/** So that a run can be repeated; a soak asks for other seeds. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_128);
const ROUNDS = amount(150, 20_000);
const RECORDS = 60;
/** Of ring buffers that so many records fill, and do not. */
const SMALL = 1 << 16;
const LARGE = 1 << 18;
const PAGE = 4096;
const ALIGNMENT = 8;
const RECORD_HEADER = 8;
const BUSY = 0x8000_0000;
const DISCARDED = 0x4000_0000;
/** No process has these: the largest pid is 2^22. */
const NOBODY = 0x5000_0000;

/** What may happen to a ring buffer whose writer has gone mad. Each changes the memory, and where it ends. */
const HARMS: Readonly<Record<string, (ring: PretendedRing, random: Random) => void>> = {
  'nothing at all': () => {},
  'random bytes everywhere': (ring, random) => {
    for (let at = 0; at < ring.end; at += 4) ring.put32(at, random.word());
  },
  'a few bytes changed': (ring, random) => {
    for (let flips = random.below(200); flips >= 0; flips--)
      ring.put32(random.below(ring.end) & ~3, random.word());
  },
  'wrong lengths of records': (ring, random) => {
    for (const at of ring.starts) {
      if (!random.oneIn(3)) continue;
      ring.put32(at, random.of([0, 1, 7, 8, 15, 119, 120, 0xffff, 0x3fff_ffff, random.word() & 0x3fff_ffff]));
    }
  },
  'wrong lengths within records': (ring, random) => {
    for (const at of ring.starts)
      if (random.oneIn(2))
        ring.put32(
          at + RECORD_HEADER + CALL_RECORD.entryLength,
          random.of([0, 7, 0xffff_ffff, random.word()]),
        );
  },
  'records that are torn at the end': (ring, random) => {
    ring.end -= random.below(ring.end) & ~(ALIGNMENT - 1);
  },
  'an end that is no multiple of anything': (ring, random) => {
    ring.end -= random.below(64);
  },
  'records that are being written, or were given up': (ring, random) => {
    for (const at of ring.starts) {
      if (random.oneIn(8)) ring.or32(at, DISCARDED);
      if (random.oneIn(40)) ring.or32(at, BUSY);
    }
  },
  'kinds and ABIs that there are none of': (ring, random) => {
    for (const at of ring.starts) {
      ring.put8(at + RECORD_HEADER + HEADER.kind, random.below(256));
      ring.put8(at + RECORD_HEADER + HEADER.abi, random.below(2));
    }
  },
  'numbers, slots and threads that there are none of': (ring, random) => {
    for (const at of ring.starts) {
      ring.put32(at + RECORD_HEADER + HEADER.slot, random.word() % 70_000);
      ring.put32(at + RECORD_HEADER + HEADER.number, random.word());
    }
  },
};

describe('the reader of the ring buffer', () => {
  describe.each(Object.entries(HARMS))('after %s', (_harm, inflict) => {
    it('comes to an end, and prints nothing that is no line', () => {
      const random = new Random(SEED);
      for (let round = 0; round < ROUNDS; round++) {
        const ring = new PretendedRing(random.of([SMALL, LARGE]), random.below(LARGE) & ~(ALIGNMENT - 1));
        for (let count = 0; count < RECORDS; count++) ring.write(pretendRecord(random));
        inflict(ring, random);
        ring.harmless();
        const options = random.of(Object.values(OPTIONS).filter(({ decodeFds }) => decodeFds.length === 0));
        for (const line of linesFrom(ring, options))
          expect(faultIn(line), `round ${round}: ${line}`).toBeUndefined();
      }
    });
  });

  it('prints many lines where nothing is wrong', () => {
    const random = new Random(SEED);
    const ring = new PretendedRing(LARGE, 0);
    for (let count = 0; count < RECORDS; count++) ring.write(pretendRecord(random));
    expect(linesFrom(ring, OPTIONS['no option'] as LineOptions).length).toBeGreaterThan(RECORDS / 3);
  });
});

/** What is wrong with a line. One that another call interrupts, or that the end of all records does, is only a part. */
function faultIn(line: string): string | undefined {
  const isWhole = /^\d+ .*\) += (?:\?|-?\d|0x)/.test(line) && !/<\.\.\. \w+ resumed>/.test(line);
  if (isWhole || /^\d+ .*(?:\+\+\+|---)$/.test(line)) return faultOf(`${line}\n`);
  return /^[\x20-\x7e]*$/.test(line) ? undefined : 'is not printable';
}

/** A ring buffer's memory, which we write as the kernel does. Offsets are those since its beginning. */
class PretendedRing {
  readonly memory = {
    consumer: new ArrayBuffer(PAGE),
    producer: new ArrayBuffer(PAGE),
    data: new ArrayBuffer(0),
  };
  /** Where records begin. */
  readonly starts: number[] = [];
  end = 0;
  private readonly view: DataView;

  constructor(
    private readonly size: number,
    private readonly begin: number,
  ) {
    this.memory.data = new ArrayBuffer(2 * size);
    this.view = new DataView(this.memory.data);
    new BigUint64Array(this.memory.consumer)[0] = BigInt(begin);
  }

  write(record: Buffer): void {
    const length = RECORD_HEADER + ((record.length + ALIGNMENT - 1) & ~(ALIGNMENT - 1));
    if (this.end + length > this.size) return;
    this.starts.push(this.end);
    this.put32(this.end, record.length);
    for (const [index, byte] of record.entries()) this.put8(this.end + RECORD_HEADER + index, byte);
    this.end += length;
    this.publish();
  }

  put32(at: number, value: number): void {
    for (let byte = 0; byte < 4; byte++) this.put8(at + byte, (value >>> (8 * byte)) & 0xff);
  }

  or32(at: number, bits: number): void {
    this.put32(at, (this.view.getUint32((this.begin + at) % this.size, true) | bits) >>> 0);
  }

  /** Both halves of the data are the same memory. */
  put8(at: number, byte: number): void {
    const place = (this.begin + at) % this.size;
    this.view.setUint8(place, byte);
    this.view.setUint8(place + this.size, byte);
  }

  /** No record says that a thread waits in its call: it could be anybody's memory that is read then. */
  harmless(): void {
    for (let at = 0; at < this.size; at += ALIGNMENT) {
      const place = (this.begin + at) % this.size;
      const flags = this.view.getUint8(place + HEADER.flags);
      this.put8(at + HEADER.flags, flags & ~BLOCKED);
    }
    this.publish();
  }

  private publish(): void {
    new BigUint64Array(this.memory.producer)[0] = BigInt(this.begin + this.end);
  }
}

/** A record that the kernel side could have written. */
function pretendRecord(random: Random): Buffer {
  const slot = 1 + random.below(6);
  const tid = NOBODY + slot;
  const header = { slot, tid, number: random.below(460), abi: random.below(2), flags: random.below(4) };
  const task = { tgid: tid, otherTid: NOBODY + random.below(7), exitCode: random.word() & 0xffff };
  switch (random.below(12)) {
    case 0:
      return taskRecord({ ...header, kind: random.of([ATTACHED, FORKED, EXECUTED]) }, task);
    case 1:
      return taskRecord(
        { ...header, kind: random.of([EXITED, EXITING, STOPPED]), number: random.below(32) },
        task,
      );
    case 2:
      return signalRecord({ ...header, kind: SIGNAL, number: random.below(65) }, bytes(random, 48));
    case 3:
      return lossRecord({ ...header, kind: LOST }, random.word());
    default:
      return pretendCall(header, random);
  }
}

function pretendCall(
  header: { slot: number; tid: number; number: number; abi: number; flags: number },
  random: Random,
): Buffer {
  const address = 0x7f00_0000_0000 + random.below(16) * 64;
  const args = Array.from({ length: 6 }, () =>
    random.oneIn(2) ? address + random.below(64) : random.below(4096),
  );
  const captured = () =>
    Array.from({ length: random.below(4) }, () => ({
      address: address + random.below(64),
      bytes: bytes(random, random.below(200)),
    }));
  return callRecord(
    { ...header, kind: random.of([CALL, CALL, ENTERED, RETURNED, BEGUN]) },
    {
      sequence: random.below(4),
      args,
      result: random.oneIn(3) ? BigInt(-random.below(140)) : BigInt(random.below(1 << 20)),
      enteredAt: random.word(),
      returnedAt: random.word(),
      atEntry: captured(),
      atReturn: captured(),
    },
  );
}

function bytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => (random.oneIn(3) ? random.below(256) : random.below(4))));
}

/** The lines that come of what is in a ring buffer. */
function linesFrom(pretended: PretendedRing, options: LineOptions): string[] {
  const sink = new TextSink();
  const output: Output = { sinkFor: () => sink, shared: sink, flush: () => {} };
  const ring = new RingBuffer(pretended.memory, allocateSpare);
  const all = new Uint8Array(1024).fill(1);
  const settings: BackendSettings = {
    pids: [],
    followForks: true,
    detachOnExec: false,
    killOnExit: false,
    selected: { x86_64: all, i386: all, x32: all },
    plan: capturePlan,
    consumer: new LinePrinter({ ...options, followForks: true, output: 'FILE' }, output, () => 'nobody'),
    clocks: { wall: true, monotonic: true, systemTime: false },
    began: () => {},
    report: () => {},
    quietAttach: true,
    lazyFlush: true,
    interruption: () => 0,
    alarm: () => {},
    awaitsChildren: false,
    childEnded: () => {},
  };
  const events = new RecordEvents(settings, new Tracees(settings), new WallClock(), 0);
  let taken = 0;
  const take: TakeRecord = (records, at, length) => {
    events.take(records, at, length);
    expect(++taken).toBeLessThanOrEqual(LARGE / RECORD_HEADER);
  };
  // From where they lie, or, where they fill much of the buffer, from where they are saved.
  for (let rounds = 0; rounds < 4; rounds++) {
    ring.relieve();
    ring.drain(take);
  }
  return sink.written.split('\n').filter((line) => line !== '');
}
