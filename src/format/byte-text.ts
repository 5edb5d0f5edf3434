import { hexText, unsignedText } from './numbers.ts';

const FIRST_ROOM = 1 << 12;

const MINUS = 0x2d;
const ZERO = 0x30;
const LETTER_X = 0x78;
const BLANK = 0x20;
/** The digits of numbers to base 16, as bytes. */
export const HEX_DIGITS = Buffer.from('0123456789abcdef', 'latin1');

/** Longer texts are copied by a call out of JavaScript, which costs more than to copy a short one byte by byte. */
const COPIED_BY_HAND = 64;

/** The largest number that is divided as an integer of the processor. */
const LARGEST_SMALL = 0x7fff_ffff;

/**
 * Text that grows at its end, as bytes, one a character (`latin1`): what is put together so need never be a string. A line
 * is some fifteen pieces; to join them as strings takes as long as to decode what they say.
 */
export class ByteText {
  bytes = Buffer.allocUnsafeSlow(FIRST_ROOM);
  /** How many of the bytes are text. */
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Forgets what was added since the text was so long. */
  truncate(length: number): void {
    this.length = length;
  }

  add(text: string): void {
    const { length } = text;
    const bytes = this.room(length);
    const at = this.length;
    this.length = at + length;
    if (length > COPIED_BY_HAND) bytes.write(text, at, length, 'latin1');
    else for (let index = 0; index < length; index++) bytes[at + index] = text.charCodeAt(index);
  }

  addByte(byte: number): void {
    this.room(1)[this.length++] = byte;
  }

  addTwo(one: number, other: number): void {
    const bytes = this.room(2);
    const at = this.length;
    bytes[at] = one;
    bytes[at + 1] = other;
    this.length = at + 2;
  }

  addBlanks(count: number): void {
    const bytes = this.room(count);
    const end = this.length + count;
    for (let at = this.length; at < end; at++) bytes[at] = BLANK;
    this.length = end;
  }

  /** In decimal digits. `value`: an integer. */
  addInteger(value: number): void {
    if (value < 0) {
      this.addByte(MINUS);
      this.addInteger(-value);
    } else if (value < 10) {
      this.addByte(ZERO + value);
    } else if (value <= LARGEST_SMALL) {
      this.addDigits(value);
    } else {
      this.add(String(value));
    }
  }

  /** A 64-bit number without a sign, given as two halves. */
  addUnsigned(low: number, high: number): void {
    if (high === 0) this.addInteger(low);
    else this.add(unsignedText(low, high));
  }

  /** As `hexText`. */
  addHex(low: number, high: number): void {
    if (high !== 0) {
      this.add(hexText(low, high));
      return;
    }
    if (low === 0) {
      this.addByte(ZERO);
      return;
    }
    const count = (35 - Math.clz32(low)) >> 2;
    const bytes = this.room(count + 2);
    const at = this.length;
    bytes[at] = ZERO;
    bytes[at + 1] = LETTER_X;
    let rest = low;
    for (let place = at + 1 + count; place > at + 1; place--) {
      bytes[place] = HEX_DIGITS[rest & 0xf] as number;
      rest >>>= 4;
    }
    this.length = at + 2 + count;
  }

  toString(): string {
    return this.bytes.toString('latin1', 0, this.length);
  }

  /** The bytes, which have room for so many more. */
  private room(count: number): Buffer {
    if (this.length + count > this.bytes.length) this.grow(this.length + count);
    return this.bytes;
  }

  private addDigits(value: number): void {
    let count = 1;
    for (let power = 10; power <= value; power *= 10) count++;
    const bytes = this.room(count);
    const at = this.length;
    let rest = value | 0;
    for (let place = at + count - 1; place >= at; place--) {
      const tenth = (rest / 10) | 0;
      bytes[place] = ZERO + rest - 10 * tenth;
      rest = tenth;
    }
    this.length = at + count;
  }

  private grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(needed)));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
