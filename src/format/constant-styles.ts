import type { Constants } from '../abi/constants.ts';
import type { TraceeMemory } from '../events/memory.ts';
import type { ConstantStyle, Notation } from '../types/emitter.ts';
import type { ByteText } from './byte-text.ts';
import { enumerationText, flagsText } from './names.ts';
import { hexText, octalText, signedText, unsignedText } from './numbers.ts';
import { type HexStrings, quote } from './quote.ts';
import { signalsText } from './signal-set.ts';
import { TextEmitter } from './text-emitter.ts';

/** Makes what writes values at the end of a text, those that have names in one of the styles of `-X`. */
export function createTextEmitter(text: ByteText, hexStrings: HexStrings, style: ConstantStyle): TextEmitter {
  return new EMITTERS[style](text, hexStrings);
}

/** Shows numbers of values that have names, but for notes in which names stand alone. */
class NumberEmitter extends TextEmitter {
  /** How many values are being told by their parts, one within the other. */
  protected depth = 0;
  protected inNote = false;
  /** The length of the text with the number of the outermost of them. */
  protected whole = 0;

  override beginNote(namesAlone = false): void {
    super.beginNote();
    this.inNote = namesAlone;
  }

  override endNote(): void {
    super.endNote();
    this.inNote = false;
  }
}

/** Numbers alone: `0x80000`. Of values that are told by their parts nothing but the outermost is shown. */
class RawEmitter extends NumberEmitter {
  override readonly constantStyle = 'raw';

  override constant(name: string, low: number, high: number, notation: Notation = 'hex'): void {
    this.text.add(this.inNote ? name : NOTATIONS[notation](low, high));
  }

  override enumeration(set: Constants, low: number, high: number): void {
    this.text.add(this.inNote ? enumerationText(set, low, high) : hexText(low, high));
  }

  override flags(set: Constants, low: number, high: number): void {
    if (this.inNote) this.text.add(flagsText(set, low, high));
    else this.text.add(hexText(low, high));
  }

  override beginParts(low: number, high: number, notation: Notation = 'hex'): void {
    if (this.depth++ !== 0 || this.inNote) return;
    this.text.add(NOTATIONS[notation](low, high));
    this.whole = this.text.length;
  }

  override beginPartsOfBytes(memory: TraceeMemory, at: number, length: number): void {
    if (this.depth++ !== 0 || this.inNote) return;
    this.hexString(memory, at, length, false);
    this.whole = this.text.length;
  }

  override endParts(): void {
    if (--this.depth === 0 && !this.inNote) this.text.truncate(this.whole);
  }

  override signals(low: number, high: number, count: number): void {
    this.text.add(signalsText(low, high, count, 'raw'));
  }

  override meaning(_text: string): void {}
}

/** Numbers with names as comments: `0x80000 /* O_CLOEXEC *\/`. */
class VerboseEmitter extends NumberEmitter {
  override readonly constantStyle = 'verbose';
  /** Between parts: names stand alone. */
  private inParts = false;
  /** How long the text is as long as bytes have no parts: they get no comment then. */
  private empty = -1;

  override constant(name: string, low: number, high: number, notation: Notation = 'hex'): void {
    if (this.inParts || this.inNote) this.text.add(name);
    else this.text.add(`${NOTATIONS[notation](low, high)} /* ${name} */`);
  }

  override enumeration(set: Constants, low: number, high: number): void {
    this.named(enumerationText(set, low, high), low, high);
  }

  override flags(set: Constants, low: number, high: number): void {
    this.named(flagsText(set, low, high), low, high);
  }

  override beginParts(low: number, high: number, notation: Notation = 'hex', styled = false): void {
    if (this.depth++ !== 0 || this.inNote) return;
    this.text.add(`${NOTATIONS[notation](low, high)} /* `);
    this.inParts = !styled;
  }

  override beginPartsOfBytes(memory: TraceeMemory, at: number, length: number): void {
    if (this.depth++ !== 0 || this.inNote) return;
    this.hexString(memory, at, length, false);
    this.whole = this.text.length;
    this.text.add(' /* ');
    this.inParts = true;
    this.empty = this.text.length;
  }

  override endParts(): void {
    if (--this.depth !== 0 || this.inNote) return;
    if (this.text.length === this.empty) this.text.truncate(this.whole);
    else this.text.add(' */');
    this.empty = -1;
    this.inParts = false;
  }

  override signals(low: number, high: number, count: number): void {
    this.text.add(signalsText(low, high, count, this.inParts || this.inNote ? 'abbrev' : 'verbose'));
  }

  /** A value without any name is a number already, with the set's placeholder as a comment. */
  private named(text: string, low: number, high: number): void {
    if (this.inParts || this.inNote || text.startsWith('0')) this.text.add(text);
    else this.text.add(`${hexText(low, high)} /* ${text} */`);
  }
}

const EMITTERS = { raw: RawEmitter, abbrev: TextEmitter, verbose: VerboseEmitter };

const NOTATIONS: Readonly<Record<Notation, (low: number, high: number) => string>> = {
  hex: hexText,
  octal: (low, high) => octalText(low, high).padStart(3, '0'),
  signed: signedText,
  unsigned: unsignedText,
  address: (low, high) => (low === 0 && high === 0 ? 'NULL' : hexText(low, high)),
  bytes2: (low) => bytesText(low, 2),
  bytes4: (low) => bytesText(low, 4),
};

/** `"\x00\x50"`: the bytes of a number as they are in memory. */
function bytesText(value: number, length: number): string {
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) bytes[index] = value >>> (8 * index);
  return quote(bytes, 0, length, 'all');
}
