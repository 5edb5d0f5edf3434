import type { TraceeMemory } from '../events/memory.ts';
import type { ByteSink } from '../syscalls/moved-bytes.ts';

const BYTES_IN_LINE = 16;
const LEAST_OFFSET_DIGITS = 5;
/** So much is read and written at once. */
const CHUNK = 1 << 16;

/** Writes bytes as `-e read` and `-e write` show them: offsets, hexadecimal, and what of it is text. */
export class HexDump implements ByteSink {
  private memory!: TraceeMemory;
  private write!: (text: string) => void;

  /** What follows is one call's; `write` takes the lines. */
  begin(memory: TraceeMemory, write: (text: string) => void): void {
    this.memory = memory;
    this.write = write;
  }

  message(index: number, buffers: number): void {
    this.write(` = ${buffers} buffers in vector ${index}\n`);
  }

  buffer(index: number, length: number): void {
    this.write(` * ${length} bytes in buffer ${index}\n`);
  }

  /** Nothing where the bytes cannot all be read; of captured memory what was captured, and how much was not. */
  bytes(address: number, length: number): void {
    const { memory } = this;
    if (length === 0) return;
    const mark = memory.mark();
    const isWhole = memory.read(address + length - 1, 1) >= 0;
    if (isWhole || memory.isCaptured) {
      const width = Math.max((length - 1).toString(16).length, LEAST_OFFSET_DIGITS);
      this.chunks(address, length, width);
    }
    memory.rewind(mark);
  }

  private chunks(address: number, length: number, width: number): void {
    const { memory } = this;
    const mark = memory.mark();
    let done = 0;
    while (done < length) {
      const wanted = Math.min(length - done, CHUNK);
      const at = memory.readUpTo(address + done, wanted);
      const got = at < 0 ? 0 : memory.length;
      if (got > 0) this.write(lines(memory.bytes, at, got, done, width));
      done += got;
      memory.rewind(mark);
      if (got === wanted) continue;
      if (memory.isCaptured) this.write(` | ${length - done} bytes were not captured\n`);
      return;
    }
  }
}

function lines(bytes: Uint8Array, at: number, length: number, offset: number, width: number): string {
  let text = '';
  for (let done = 0; done < length; done += BYTES_IN_LINE) {
    let hex = '';
    let plain = '';
    for (let index = 0; index < BYTES_IN_LINE; index++) {
      if (index === BYTES_IN_LINE / 2) hex += ' ';
      if (done + index < length) {
        const byte = bytes[at + done + index] as number;
        hex += HEX[byte];
        plain += TEXT[byte];
      } else {
        hex += '   ';
        plain += ' ';
      }
    }
    text += ` | ${(offset + done).toString(16).padStart(width, '0')} ${hex}  ${plain} |\n`;
  }
  return text;
}

const HEX: readonly string[] = Array.from(
  { length: 256 },
  (_, byte) => ` ${byte.toString(16).padStart(2, '0')}`,
);
const TEXT: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.',
);
