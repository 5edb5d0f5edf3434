import type { Constants } from '../abi/constants.ts';
import type { TraceeMemory } from '../events/memory.ts';
import type { DescriptorName } from '../types/decoding.ts';
import type { ConstantStyle, Emitter, Notation } from '../types/emitter.ts';
import type { ByteText } from './byte-text.ts';
import { enumerationText, flagsText } from './names.ts';
import { octalText, signedText } from './numbers.ts';
import { addQuoted, type HexStrings, isQuotedInHex } from './quote.ts';
import { signalsText } from './signal-set.ts';

/** Writes strace's syntax, at the end of a text. Values that have names print as their names. */
export class TextEmitter implements Emitter {
  readonly constantStyle: ConstantStyle = 'abbrev';
  /** Whether the next member or element needs no separator. */
  private first = true;
  /** What stands between members or elements. */
  private separator = ', ';

  /** `text`: what it writes goes there. */
  constructor(
    public text: ByteText,
    private readonly hexStrings: HexStrings,
  ) {}

  int(value: number): void {
    this.text.addInteger(value);
  }

  signed(low: number, high: number): void {
    if (high === 0) this.text.addInteger(low);
    else this.text.add(signedText(low, high));
  }

  unsigned(low: number, high: number): void {
    this.text.addUnsigned(low, high);
  }

  hex(low: number, high: number): void {
    this.text.addHex(low, high);
  }

  paddedHex(value: number, width: number): void {
    const digits = value.toString(16);
    this.text.add(value === 0 ? digits.padStart(width, '0') : `0x${digits.padStart(width - 2, '0')}`);
  }

  octal(value: number, digits: number): void {
    this.text.add(octalText(value, 0).padStart(digits, '0'));
  }

  octal64(low: number, high: number): void {
    this.text.add(octalText(low, high).padStart(3, '0'));
  }

  address(low: number, high: number): void {
    if (low === 0 && high === 0) this.text.add('NULL');
    else this.text.addHex(low, high);
  }

  constant(name: string, _low: number, _high: number, _notation?: Notation): void {
    this.text.add(name);
  }

  enumeration(set: Constants, low: number, high: number): void {
    this.text.add(enumerationText(set, low, high));
  }

  flags(set: Constants, low: number, high: number): void {
    this.text.add(flagsText(set, low, high));
  }

  beginParts(_low: number, _high: number, _notation?: Notation, _styled?: boolean): void {}

  beginPartsOfBytes(_memory: TraceeMemory, _at: number, _length: number): void {}

  parts(): void {}

  plus(): void {
    this.text.add('+');
  }

  or(): void {
    this.text.add('|');
  }

  endParts(): void {}

  shifted(_bits: number, text: string): void {
    this.text.add(text);
  }

  beginShift(_bits: number): void {}

  endShift(): void {}

  signals(low: number, high: number, count: number): void {
    this.text.add(signalsText(low, high, count, 'abbrev'));
  }

  string(memory: TraceeMemory, at: number, length: number, cut: boolean): void {
    addQuoted(this.text, memory.bytes, at, length, this.hexStrings);
    if (cut) this.text.add('...');
  }

  trimmedString(memory: TraceeMemory, at: number, length: number, cut: boolean): void {
    const endsInNul = length > 0 && memory.bytes[at + length - 1] === 0;
    if (endsInNul && !isQuotedInHex(memory.bytes, at, length, this.hexStrings))
      this.string(memory, at, length - 1, false);
    else this.string(memory, at, length, cut);
  }

  hexString(memory: TraceeMemory, at: number, length: number, cut: boolean): void {
    addQuoted(this.text, memory.bytes, at, length, 'all');
    if (cut) this.text.add('...');
  }

  abstractName(memory: TraceeMemory, at: number, length: number): void {
    this.text.add('@');
    this.string(memory, at, length, false);
  }

  descriptor(fd: number, name: DescriptorName | undefined): void {
    this.text.addInteger(fd);
    if (name !== undefined) this.text.add(name.text);
  }

  refersTo(name: DescriptorName): void {
    this.text.add(name.text);
  }

  process(pid: number, name: string | undefined): void {
    this.text.addInteger(pid);
    if (name !== undefined) this.text.add(name);
  }

  quoted(value: string): void {
    const bytes = Buffer.from(value, 'latin1');
    addQuoted(this.text, bytes, 0, bytes.length, this.hexStrings);
  }

  symbol(text: string): void {
    this.text.add(text);
  }

  syntax(text: string): void {
    this.text.add(text);
  }

  label(_name: string): void {}

  unsaid(_value: number | boolean): void {}

  ellipsis(text: '...' | '???'): void {
    this.text.add(text);
  }

  comment(text: string): void {
    this.text.add(` /* ${text} */`);
  }

  meaning(text: string): void {
    this.comment(text);
  }

  beginStruct(): void {
    this.text.add('{');
    this.first = true;
  }

  continueStruct(): void {
    this.first = false;
  }

  field(name: string): void {
    this.separate();
    this.text.add(name);
    this.text.add('=');
  }

  unnamedField(_name: string): void {
    this.separate();
  }

  endStruct(): void {
    this.text.add('}');
    this.first = false;
  }

  resumeStruct(): void {
    this.first = false;
  }

  beginArray(): void {
    this.text.add('[');
    this.first = true;
  }

  element(): void {
    this.separate();
  }

  endArray(): void {
    this.text.add(']');
    this.first = false;
  }

  designator(place: string): void {
    this.text.add(`[${place}]=`);
  }

  beginPlace(_place: string): void {
    this.text.add('[');
  }

  endPlace(): void {
    this.text.add(']=');
  }

  beginSet(complement: boolean): void {
    this.text.add(complement ? '~[' : '[');
    this.first = true;
    this.separator = ' ';
  }

  endSet(): void {
    this.endArray();
    this.separator = ', ';
  }

  beginGroup(): void {}

  endGroup(): void {}

  more(): void {
    this.separate();
    this.text.add('...');
  }

  beginCall(name: string): void {
    this.text.add(name);
    this.text.add('(');
    this.first = true;
  }

  endCall(): void {
    this.text.add(')');
    this.first = false;
  }

  beginPointee(): void {
    this.text.add('[');
  }

  becomes(): void {
    this.text.add(' => ');
  }

  becomesMembers(): void {
    this.text.add(' => ');
    this.first = true;
  }

  endPointee(): void {
    this.text.add(']');
  }

  beginNote(_namesAlone?: boolean): void {
    this.text.add(' (');
  }

  endNote(): void {
    this.text.add(')');
  }

  private separate(): void {
    if (this.first) this.first = false;
    else this.text.add(this.separator);
  }
}
