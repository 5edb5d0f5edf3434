import { describe, expect, it } from 'vitest';
import type { SpareMemory } from '../../../src/ebpf/backlog.ts';
import { RingBuffer } from '../../../src/ebpf/ring-buffer.ts';
import { Random } from '../../property/random.ts';

const SIZE = 4096;
const BUSY = 0x8000_0000;
const DISCARDED = 0x4000_0000;

/** Memory as the reader asks for it. */
function allocate(size: number): SpareMemory {
  return { bytes: new ArrayBuffer(size), release() {} };
}

/** The kernel's side of a ring buffer, in memory of ours. */
class Writer {
  readonly memory = {
    consumer: new ArrayBuffer(4096),
    producer: new ArrayBuffer(4096),
    data: new ArrayBuffer(2 * SIZE),
  };
  private readonly view = new DataView(this.memory.data);
  private readonly positions = new BigUint64Array(this.memory.producer);
  position: number;

  constructor(start = 0) {
    this.position = start;
    new BigUint64Array(this.memory.consumer)[0] = BigInt(start);
    this.publish();
  }

  write(text: string, flags = 0): number {
    const at = this.position % SIZE;
    this.put32(at, (text.length | flags) >>> 0);
    for (const [index, byte] of Buffer.from(text).entries()) this.put(at + 8 + index, byte);
    this.position += (text.length + 8 + 7) & ~7;
    this.publish();
    return at;
  }

  finish(at: number, text: string): void {
    this.put32(at, text.length);
  }

  get consumed(): number {
    return Number(new BigUint64Array(this.memory.consumer)[0]);
  }

  publish(): void {
    this.positions[0] = BigInt(this.position);
  }

  private put32(at: number, value: number): void {
    for (let index = 0; index < 4; index++) this.put(at + index, (value >>> (8 * index)) & 0xff);
  }

  /** Both halves of the data are the same memory. */
  private put(at: number, byte: number): void {
    this.view.setUint8(at % SIZE, byte);
    this.view.setUint8((at % SIZE) + SIZE, byte);
  }
}

/** A ring buffer whose reader was kept from the processor when it took its first record. */
function starvedRing(writer: Writer): RingBuffer {
  let time = 0;
  const clock = {
    monotonic: () => 0,
    idle() {
      time += 20_000_000;
      return time;
    },
  };
  const ring = new RingBuffer(writer.memory, allocate, undefined, clock);
  writer.write('first');
  expect(read(ring)).toEqual(['first']);
  return ring;
}

function read(ring: RingBuffer): string[] {
  const texts: string[] = [];
  ring.drain(({ bytes }, at, length) => texts.push(bytes.toString('latin1', at, at + length)));
  return texts;
}

describe('the ring buffer', () => {
  it('gives records in their order, and frees their room', () => {
    const writer = new Writer();
    const ring = new RingBuffer(writer.memory, allocate);
    writer.write('one');
    writer.write('two records');
    expect(read(ring)).toEqual(['one', 'two records']);
    expect(writer.consumed).toBe(writer.position);
    expect(read(ring)).toEqual([]);
    writer.write('three');
    expect(read(ring)).toEqual(['three']);
  });

  it('waits for a record that is still being written, and for all behind it', () => {
    const writer = new Writer();
    const ring = new RingBuffer(writer.memory, allocate);
    writer.write('done');
    const at = writer.write('late', BUSY);
    writer.write('behind');
    expect(read(ring)).toEqual(['done']);
    writer.finish(at, 'late');
    expect(read(ring)).toEqual(['late', 'behind']);
  });

  it('leaves out what was discarded', () => {
    const writer = new Writer();
    const ring = new RingBuffer(writer.memory, allocate);
    writer.write('given up', DISCARDED);
    writer.write('kept');
    expect(read(ring)).toEqual(['kept']);
  });

  it('reads on around the end of the data, many times', () => {
    const writer = new Writer();
    const ring = new RingBuffer(writer.memory, allocate);
    for (let round = 0; round < 1000; round++) {
      const text = `record ${round} ${'x'.repeat(round % 300)}`;
      writer.write(text);
      expect(read(ring)).toEqual([text]);
    }
    expect(writer.consumed).toBe(writer.position);
  });

  it('counts on beyond 4 GiB', () => {
    const writer = new Writer(2 ** 32 - 16);
    const ring = new RingBuffer(writer.memory, allocate);
    for (const text of ['before', 'across the limit', 'after']) writer.write(text);
    expect(read(ring)).toEqual(['before', 'across the limit', 'after']);
    expect(writer.consumed).toBeGreaterThan(2 ** 32);
  });

  it('does not give a record twice where taking it failed', () => {
    const writer = new Writer();
    const ring = new RingBuffer(writer.memory, allocate);
    writer.write('bad');
    writer.write('good');
    expect(() =>
      ring.drain(() => {
        throw new Error('bad record');
      }),
    ).toThrow('bad record');
    expect(read(ring)).toEqual(['good']);
  });

  it('comes to an end, and stays within itself, whatever records say', () => {
    const random = new Random(17);
    for (let round = 0; round < 2000; round++) {
      const writer = new Writer(8 * random.below(1000));
      const ring = new RingBuffer(writer.memory, allocate);
      for (let word = 0; word < ring.words.length; word++)
        ring.words[word] = random.oneIn(2) ? random.word() : random.below(256);
      writer.position += 8 * random.below(SIZE / 8);
      writer.publish();
      let taken = 0;
      const count = ring.drain((_records, at) => {
        expect(at).toBeLessThanOrEqual(2 * SIZE);
        taken++;
      });
      expect(count).toBe(taken);
      expect(taken).toBeLessThanOrEqual(SIZE / 8);
    }
  });

  it('makes room by copying what waits, and gives it in its order, even where taking one fails', () => {
    const writer = new Writer();
    const ring = starvedRing(writer);
    const written: string[] = [];
    const write = (): void => {
      const text = `record ${written.length} ${'x'.repeat(100)}`;
      written.push(text);
      writer.write(text);
    };
    const fill = (): void => {
      while (writer.position - writer.consumed < SIZE - 200) write();
    };
    fill();
    const taken: string[] = [];
    const drain = (): number =>
      ring.drain(({ bytes }, at, length) => {
        taken.push(bytes.toString('latin1', at, at + length));
        if (taken.length === 50) throw new Error('bad record');
      });
    for (let round = 0; round < 3; round++) {
      // Nothing is taken where room has to be made first.
      expect(drain()).toBe(0);
      expect(ring.isFilling()).toBe(true);
      expect(ring.relieve()).toBe(true);
      expect(writer.consumed).toBe(writer.position);
      expect(ring.isFilling()).toBe(false);
      fill();
    }
    const drainAll = (): void => {
      while (drain() > 0 || ring.relieve());
    };
    expect(drainAll).toThrow('bad record');
    drainAll();
    expect(taken).toEqual(written);
    expect(ring.isEmpty).toBe(true);
    expect(writer.consumed).toBe(writer.position);
  });

  it('takes records again where there is no memory left to copy more, or none come', () => {
    const writer = new Writer();
    const ring = starvedRing(writer);
    const fill = (): void => {
      while (writer.position - writer.consumed < SIZE - 200) writer.write('x'.repeat(100));
    };
    for (let round = 0; round < 10; round++) {
      fill();
      ring.relieve();
    }
    expect(writer.position - writer.consumed).toBeGreaterThan(SIZE / 2);
    expect(ring.isFilling()).toBe(false);
    expect(ring.relieve()).toBe(false);
    expect(read(ring).length).toBeGreaterThan(30);
    fill();
    expect(ring.relieve()).toBe(true);
    expect(ring.relieve()).toBe(false);
  });

  it('copies what waits and takes it at once where the reader has a processor to itself', () => {
    const writer = new Writer();
    const ring = new RingBuffer(writer.memory, allocate, undefined, { idle: () => 0, monotonic: () => 0 });
    const written: string[] = [];
    const taken: string[] = [];
    for (let round = 0; round < 100; round++) {
      for (let left = SIZE - 500; left > 0; left -= 120) {
        const text = `record ${written.length} ${'x'.repeat(100)}`.slice(0, 108);
        written.push(text);
        writer.write(text);
      }
      expect(ring.relieve()).toBe(false);
      let isFirst = true;
      ring.drain(({ bytes }, at, length) => {
        // All the room is free before the first is taken.
        if (isFirst) expect(writer.consumed).toBe(writer.position);
        isFirst = false;
        taken.push(bytes.toString('latin1', at, at + length));
      });
    }
    expect(taken).toEqual(written);
  });

  it('copies nothing where there is no memory for it', () => {
    const writer = new Writer();
    const ring = new RingBuffer(writer.memory, () => undefined);
    while (writer.position < SIZE - 200) writer.write('x'.repeat(100));
    expect(ring.isFilling()).toBe(false);
    expect(read(ring).length).toBeGreaterThan(30);
  });

  it('copies neither what is being written nor what is behind it', () => {
    const writer = new Writer();
    const ring = starvedRing(writer);
    const start = writer.position;
    writer.write('one');
    const at = writer.write('late'.repeat(300), BUSY);
    writer.write('behind'.repeat(100));
    expect(ring.relieve()).toBe(true);
    expect(writer.consumed).toBe(start + 16);
    expect(read(ring)).toEqual(['one']);
    expect(read(ring)).toEqual([]);
    writer.finish(at, 'late'.repeat(300));
    expect(ring.isFilling()).toBe(true);
    ring.relieve();
    expect(read(ring)).toEqual(['late'.repeat(300), 'behind'.repeat(100)]);
  });

  it('ends a drain after very many records, to go on with the next', () => {
    const writer = new Writer();
    const ring = new RingBuffer(writer.memory, allocate);
    let left = 10_000;
    writer.write('x'.repeat(1000));
    const take = (): void => {
      if (left-- > 0) writer.write('x'.repeat(1000));
    };
    const first = ring.drain(take);
    expect(first).toBeGreaterThan(1000);
    expect(first).toBeLessThan(2000);
    let all = first;
    for (let count = first; count > 0; all += count) count = ring.drain(take);
    expect(all).toBe(10_001);
  });

  it('is looked into before what was found is taken', () => {
    const writer = new Writer();
    const ring = new RingBuffer(writer.memory, allocate);
    const seen: string[] = [];
    expect(ring.isEmpty).toBe(true);
    writer.write('one');
    expect(ring.isEmpty).toBe(false);
    ring.drain(
      () => {
        if (seen.push(`taken up to ${ring.position}`) === 2) writer.write('two');
      },
      () => seen.push(`found at ${ring.position}`),
    );
    expect(seen).toEqual(['found at 0', 'taken up to 16', 'found at 16', 'taken up to 32']);
    expect(ring.isEmpty).toBe(true);
  });
});
