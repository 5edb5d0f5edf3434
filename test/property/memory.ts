import { TraceeMemory } from '../../src/events/memory.ts';
import type { ProcessFacts } from '../../src/events/process-facts.ts';
import type { DescriptorTarget } from '../../src/process/descriptors/target.ts';
import { pretendedObject } from '../harness/captured-memory.ts';
import { pretendedProcess, pretendedTarget } from '../harness/pretended-target.ts';
import { CONSTANT_VALUES } from './constants.ts';
import type { Random } from './random.ts';

export const REGION_SIZE = 1 << 16;

/** Where the regions start. Between any two, and before the first, nothing is mapped. */
const ZEROS = 0x10_0000;
const ONES = 0x12_0000;
const NOISE = 0x14_0000;
export const STRUCTURES = 0x16_0000;
export const REGIONS = [ZEROS, ONES, NOISE, STRUCTURES, STRUCTURES, STRUCTURES];

/** Mappings that never seem to end, two within reach of 32 bits: they repeat a region over and over. */
export const ENDLESS = [0x9000_0000, 0xc000_0000, 0x7f00_0000_0000];
const ENDLESS_SIZES = [0x3000_0000, 0x3000_0000, 0xff_0000_0000];
const REPEATED = [STRUCTURES, ONES, STRUCTURES];

const TEXTS = [
  '/dev/null',
  'eth0',
  'user.key',
  '@name',
  'é\n',
  '127.0.0.1',
  '%s',
  '"',
  '\\',
  'a'.repeat(300),
];

/**
 * Memory of a tracee that never was: zeros, ones, noise, and what may be taken for structures, with small numbers,
 * constants of the kernel, lengths, text, and pointers into itself.
 */
export class PretendedMemory extends TraceeMemory {
  private readonly contents = new Map<number, Buffer>();

  /** Whether there are mappings that never seem to end. */
  endless = false;

  constructor(private readonly random: Random) {
    super();
    this.contents.set(ZEROS, Buffer.alloc(REGION_SIZE));
    this.contents.set(ONES, Buffer.alloc(REGION_SIZE, 0xff));
    this.contents.set(NOISE, Buffer.alloc(REGION_SIZE));
    this.contents.set(STRUCTURES, Buffer.alloc(REGION_SIZE));
    this.renew(8);
  }

  override descriptor(fd: number, whose = 0): DescriptorTarget | undefined {
    return pretendedTarget(fd, whose);
  }

  override process(number: number): ProcessFacts {
    return pretendedProcess(number);
  }

  /** Other noise and other structures, of pointers of `wordSize` bytes. */
  renew(wordSize: number): void {
    const { random } = this;
    const noise = this.contents.get(NOISE) as Buffer;
    for (let at = 0; at < REGION_SIZE; at += 4) noise.writeUInt32LE(random.word(), at);
    const structures = this.contents.get(STRUCTURES) as Buffer;
    for (let at = 0; at < REGION_SIZE; ) at += this.writeCell(structures, at, wordSize);
  }

  /** What lies where: addresses of regions, each of `REGION_SIZE` bytes. */
  get regions(): ReadonlyMap<number, Buffer> {
    return this.contents;
  }

  /** Bytes that the decoders' window takes by now. */
  get windowSize(): number {
    return this.bytes.length;
  }

  override bpfObject(fd: number): number {
    return pretendedObject(fd);
  }

  protected fetch(address: number, at: number, length: number): number {
    const start = address - (address % 0x2_0000);
    const content = this.contents.get(start);
    if (content) {
      const offset = address - start;
      const got = Math.min(length, REGION_SIZE - offset);
      if (got <= 0) return 0;
      content.copy(this.bytes, at, offset, offset + got);
      return got;
    }
    if (!this.endless) return 0;
    for (const [index, from] of ENDLESS.entries()) {
      const end = from + (ENDLESS_SIZES[index] as number);
      if (address >= from && address < end) {
        const source = this.contents.get(REPEATED[index] as number) as Buffer;
        return this.repeat(source, address, at, Math.min(length, end - address));
      }
    }
    return 0;
  }

  private repeat(source: Buffer, address: number, at: number, length: number): number {
    for (let done = 0; done < length; ) {
      const offset = (address + done) % REGION_SIZE;
      const part = Math.min(length - done, REGION_SIZE - offset);
      source.copy(this.bytes, at + done, offset, offset + part);
      done += part;
    }
    return length;
  }

  /** Writes something at `at`, and gives how many bytes it takes: always whole words, so that fields stay aligned. */
  private writeCell(target: Buffer, at: number, wordSize: number): number {
    const { random } = this;
    const room = REGION_SIZE - at;
    switch (random.below(10)) {
      case 0:
        target.writeUInt32LE(random.of(CONSTANT_VALUES), at);
        return 4;
      case 1:
        target.writeUInt16LE(random.below(64), at);
        target.writeUInt16LE(random.below(64), at + 2);
        return 4;
      case 2:
      case 3: {
        if (room < wordSize) break;
        target.writeUInt32LE(pointerInto(random), at);
        if (wordSize === 8) target.writeUInt32LE(0, at + 4);
        return wordSize;
      }
      case 4: {
        const written = target.write(`${random.of(TEXTS)}\0`, at, 'latin1');
        return Math.min(room, (written + 3) & ~3);
      }
      case 5:
        target.writeUInt32LE(random.word(), at);
        return 4;
      case 6:
        target.writeInt32LE(-random.below(3), at);
        return 4;
      case 7: {
        const zeros = Math.min(room, 4 * (1 + random.below(16)));
        target.fill(0, at, at + zeros);
        return zeros;
      }
    }
    target.writeUInt32LE(random.below(40), at);
    return 4;
  }
}

/** An address in one of the regions: aligned, unaligned, or so near the end that not much can be read. */
export function pointerInto(random: Random): number {
  const region = random.of(REGIONS);
  switch (random.below(8)) {
    case 0:
      return region + random.below(REGION_SIZE);
    case 1:
      return region + REGION_SIZE - random.below(80);
    case 2:
      return region + REGION_SIZE - random.below(600);
    default:
      return region + (random.below(REGION_SIZE) & ~7);
  }
}
