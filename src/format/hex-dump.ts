import type { TraceeMemory } from '../events/memory.ts';
import type { ByteSink } from '../syscalls/moved-bytes.ts';

const BYTES_IN_LINE = 16;
const LEAST_OFFSET_DIGITS = 5;
/** So much is read and written at once. */
const CHUNK = 1 << 16;

/** Writes bytes as `-e read` and `-e write` show them: offsets, hexadecimal, and what of it is text. */
export class HexDump implements ByteSink {
  private memory!: TraceeMemory;
  private tid = 0;
  private write!: (text: string) => void;

  /** What follows is one call's, of thread `tid`; `write` takes the lines. */
  begin(memory: TraceeMemory, tid: number, write: (text: string) => void): void {
    this.memory = memory;
    this.tid = tid;
    this.write = write;
  }

  message(index: number, buffers: number): void {
    this.write(` = ${buffers} buffers in vector ${index}\n`);
  }

  buffer(index: number, length: number): void {
    this.write(` * ${length} bytes in buffer ${index}\n`);
  }

  /**
   * Of memory what can be read, chunk by chunk, and which chunk could not; nothing where that is the first. Of captured
   * memory what was captured, and how much was not.
   */
  bytes(address: number, length: number): void {
    const { memory } = this;
    const width = Math.max((length - 1).toString(16).length, LEAST_OFFSET_DIGITS);
    const mark = memory.mark();
    let done = 0;
    while (done < length) {
      const wanted = Math.min(length - done, CHUNK);
      const from = address + done;
      const at = memory.isCaptured ? memory.readUpTo(from, wanted) : memory.read(from, wanted);
      const got = at < 0 ? 0 : Math.min(wanted, memory.isCaptured ? memory.length : wanted);
      if (got > 0) this.write(lines(memory.bytes, at, got, done, width));
      done += got;
      memory.rewind(mark);
      if (got < wanted) {
        this.missing(from, wanted, length - done, done > 0);
        return;
      }
    }
  }

  private missing(address: number, wanted: number, left: number, hasBegun: boolean): void {
    if (this.memory.isCaptured) this.write(` | ${left} bytes were not captured\n`);
    else if (hasBegun) {
      const bytes = wanted === 1 ? '1 byte' : `${wanted} bytes`;
      this.write(` | <Cannot fetch ${bytes} from pid ${this.tid} @0x${address.toString(16)}>\n`);
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
