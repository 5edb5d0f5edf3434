import type { Constants } from '../abi/constants.ts';
import type { TraceeMemory } from '../events/memory.ts';
import type { DescriptorName } from '../types/decoding.ts';
import type { ConstantStyle, Emitter, Notation } from '../types/emitter.ts';
import { enumerationText, flagsText } from './names.ts';
import { hexText, octalText, signedText, unsignedText } from './numbers.ts';
import { type HexStrings, isQuotedInHex, quote } from './quote.ts';
import { signalsText } from './signal-set.ts';

/**
 * Writes strace's syntax into `text`, which whoever drives it takes and empties. Values that have names print as their
 * names.
 */
export class TextEmitter implements Emitter {
  readonly constantStyle: ConstantStyle = 'abbrev';
  text = '';
  /** Whether the next member or element needs no separator. */
  private first = true;
  /** What stands between members or elements. */
  private separator = ', ';

  constructor(private readonly hexStrings: HexStrings) {}

  int(value: number): void {
    this.text += value;
  }

  signed(low: number, high: number): void {
    this.text += signedText(low, high);
  }

  unsigned(low: number, high: number): void {
    this.text += unsignedText(low, high);
  }

  hex(low: number, high: number): void {
    this.text += hexText(low, high);
  }

  paddedHex(value: number, width: number): void {
    const digits = value.toString(16);
    this.text += value === 0 ? digits.padStart(width, '0') : `0x${digits.padStart(width - 2, '0')}`;
  }

  octal(value: number, digits: number): void {
    this.text += octalText(value, 0).padStart(digits, '0');
  }

  octal64(low: number, high: number): void {
    this.text += octalText(low, high).padStart(3, '0');
  }

  address(low: number, high: number): void {
    this.text += low === 0 && high === 0 ? 'NULL' : hexText(low, high);
  }

  constant(name: string, _low: number, _high: number, _notation?: Notation): void {
    this.text += name;
  }

  enumeration(set: Constants, low: number, high: number): void {
    this.text += enumerationText(set, low, high);
  }

  flags(set: Constants, low: number, high: number): void {
    this.text += flagsText(set, low, high);
  }

  beginParts(_low: number, _high: number, _notation?: Notation, _styled?: boolean): void {}

  beginPartsOfBytes(_memory: TraceeMemory, _at: number, _length: number): void {}

  parts(): void {}

  plus(): void {
    this.text += '+';
  }

  or(): void {
    this.text += '|';
  }

  endParts(): void {}

  shifted(_bits: number, text: string): void {
    this.text += text;
  }

  beginShift(_bits: number): void {}

  endShift(): void {}

  signals(low: number, high: number, count: number): void {
    this.text += signalsText(low, high, count, 'abbrev');
  }

  string(memory: TraceeMemory, at: number, length: number, cut: boolean): void {
    this.text += quote(memory.bytes, at, length, this.hexStrings);
    if (cut) this.text += '...';
  }

  trimmedString(memory: TraceeMemory, at: number, length: number, cut: boolean): void {
    const endsInNul = length > 0 && memory.bytes[at + length - 1] === 0;
    if (endsInNul && !isQuotedInHex(memory.bytes, at, length, this.hexStrings))
      this.string(memory, at, length - 1, false);
    else this.string(memory, at, length, cut);
  }

  hexString(memory: TraceeMemory, at: number, length: number, cut: boolean): void {
    this.text += quote(memory.bytes, at, length, 'all');
    if (cut) this.text += '...';
  }

  abstractName(memory: TraceeMemory, at: number, length: number): void {
    this.text += '@';
    this.string(memory, at, length, false);
  }

  descriptor(fd: number, name: DescriptorName | undefined): void {
    this.text += fd;
    if (name !== undefined) this.text += name.text;
  }

  refersTo(name: DescriptorName): void {
    this.text += name.text;
  }

  process(pid: number, name: string | undefined): void {
    this.text += pid;
    if (name !== undefined) this.text += name;
  }

  quoted(value: string): void {
    const bytes = Buffer.from(value, 'latin1');
    this.text += quote(bytes, 0, bytes.length, this.hexStrings);
  }

  symbol(text: string): void {
    this.text += text;
  }

  syntax(text: string): void {
    this.text += text;
  }

  label(_name: string): void {}

  unsaid(_value: number | boolean): void {}

  ellipsis(text: '...' | '???'): void {
    this.text += text;
  }

  comment(text: string): void {
    this.text += ` /* ${text} */`;
  }

  meaning(text: string): void {
    this.comment(text);
  }

  beginStruct(): void {
    this.text += '{';
    this.first = true;
  }

  continueStruct(): void {
    this.first = false;
  }

  field(name: string): void {
    this.separate();
    this.text += `${name}=`;
  }

  unnamedField(_name: string): void {
    this.separate();
  }

  endStruct(): void {
    this.text += '}';
    this.first = false;
  }

  resumeStruct(): void {
    this.first = false;
  }

  beginArray(): void {
    this.text += '[';
    this.first = true;
  }

  element(): void {
    this.separate();
  }

  endArray(): void {
    this.text += ']';
    this.first = false;
  }

  designator(place: string): void {
    this.text += `[${place}]=`;
  }

  beginPlace(_place: string): void {
    this.text += '[';
  }

  endPlace(): void {
    this.text += ']=';
  }

  beginSet(complement: boolean): void {
    this.text += complement ? '~[' : '[';
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
    this.text += '...';
  }

  beginCall(name: string): void {
    this.text += `${name}(`;
    this.first = true;
  }

  endCall(): void {
    this.text += ')';
    this.first = false;
  }

  beginPointee(): void {
    this.text += '[';
  }

  becomes(): void {
    this.text += ' => ';
  }

  becomesMembers(): void {
    this.text += ' => ';
    this.first = true;
  }

  endPointee(): void {
    this.text += ']';
  }

  beginNote(_namesAlone?: boolean): void {
    this.text += ' (';
  }

  endNote(): void {
    this.text += ')';
  }

  private separate(): void {
    if (this.first) this.first = false;
    else this.text += this.separator;
  }
}
