import type { Constants } from '../abi/constants.ts';
import type { TraceeMemory } from '../events/memory.ts';
import type { DescriptorName } from '../types/decoding.ts';
import type { Emitter, Notation } from '../types/emitter.ts';
import { signalName } from '../types/signal.ts';
import {
  Address,
  Bytes,
  Cut,
  type Data,
  Flags,
  List,
  Named,
  Noted,
  Reference,
  Structure,
  signedNumber,
  textOf,
  unsignedNumber,
} from './data.ts';
import { shiftedData } from './data-in-parts.ts';
import { DataUnderWay } from './data-under-way.ts';
import { flagNames, nameIn } from './names.ts';
import { unquoted } from './quote.ts';

/** Builds decoded values as data. Whoever drives it says whose with `resume`, and takes the root of that. */
export class DataEmitter implements Emitter {
  readonly constantStyle = 'abbrev';
  private at = new DataUnderWay();
  /** Between what is text alone. */
  private muted = false;
  private shift = 0;

  /** From now on values belong to this; its containers may be open. */
  resume(values: DataUnderWay): void {
    this.at = values;
  }

  int(value: number): void {
    this.put(value);
  }

  signed(low: number, high: number): void {
    this.put(signedNumber(low, high));
  }

  unsigned(low: number, high: number): void {
    this.put(unsignedNumber(low, high));
  }

  hex(low: number, high: number): void {
    this.put(unsignedNumber(low, high));
  }

  paddedHex(value: number): void {
    this.put(value);
  }

  octal(value: number): void {
    this.put(value);
  }

  octal64(low: number, high: number): void {
    this.put(unsignedNumber(low, high));
  }

  address(low: number, high: number): void {
    this.put(low === 0 && high === 0 ? null : new Address(unsignedNumber(low, high)));
  }

  constant(name: string, low: number, high: number): void {
    this.put(name === 'NULL' ? null : new Named(name, constantNumber(low, high)));
  }

  enumeration(set: Constants, low: number, high: number): void {
    const name = nameIn(set, low, high);
    const value = constantNumber(low, high);
    this.put(name === undefined ? value : new Named(name, value));
  }

  flags(set: Constants, low: number, high: number): void {
    this.put(new Flags(flagNames(set, low, high), unsignedNumber(low, high)));
  }

  signals(low: number, high: number, count: number): void {
    const names: string[] = [];
    for (let bit = 0; bit < count; bit++) {
      if ((((bit < 32 ? low : high) >>> (bit & 31)) & 1) !== 0)
        names.push(signalName(bit + 1) ?? `SIG${bit + 1}`);
    }
    this.put(new Flags(names, unsignedNumber(low, high)));
  }

  beginParts(low: number, high: number, notation: Notation = 'hex'): void {
    const isBits = notation === 'hex' || notation === 'octal';
    this.at.beginParts({ value: constantNumber(low, high), isBits });
  }

  beginPartsOfBytes(): void {
    this.at.beginParts(undefined);
  }

  endParts(): void {
    const value = this.at.endParts();
    if (value !== undefined) this.put(value);
  }

  parts(): void {
    if (this.at.joint === 'or') return;
    this.put(NO_FLAGS);
    this.at.joint = 'or';
  }

  plus(): void {
    this.at.joint = 'plus';
  }

  or(): void {
    this.at.joint = 'or';
  }

  beginShift(bits: number): void {
    this.muted = true;
    this.shift = bits;
  }

  endShift(): void {
    this.muted = false;
    this.shifted(this.shift);
  }

  shifted(bits: number): void {
    const part = this.at.taken();
    if (part !== undefined) this.put(shiftedData(part, bits));
  }

  string(memory: TraceeMemory, at: number, length: number, cut: boolean): void {
    this.put(textOf(memory.bytes.subarray(at, at + length), cut));
  }

  trimmedString(memory: TraceeMemory, at: number, length: number, cut: boolean): void {
    const endsInNul = length > 0 && memory.bytes[at + length - 1] === 0;
    this.string(memory, at, endsInNul ? length - 1 : length, cut && !endsInNul);
  }

  hexString(memory: TraceeMemory, at: number, length: number, cut: boolean): void {
    this.put(new Bytes(Buffer.from(memory.bytes.subarray(at, at + length)), cut));
  }

  /** The NUL in front, which marks it, is part of the name. */
  abstractName(memory: TraceeMemory, at: number, length: number): void {
    this.put(textOf(Buffer.concat([NUL, memory.bytes.subarray(at, at + length)]), false));
  }

  descriptor(fd: number, name: DescriptorName | undefined): void {
    this.put(name === undefined ? fd : new Reference('fd', fd, aboutDescriptor(name)));
  }

  refersTo(name: DescriptorName): void {
    const value = this.at.taken();
    if (value instanceof Named) this.put(new Reference('fd', value, aboutDescriptor(name)));
    else if (value !== undefined) this.put(value);
  }

  /** Of the name, which is text: what stands between `<` and `>`, and the comment after it. */
  process(pid: number, name: string | undefined): void {
    const [, quoted, comment] = /^(?:<(.*)>)?(?: \/\* (.*) \*\/)?$/.exec(name ?? '') ?? [];
    if (quoted === undefined) this.put(pid);
    else {
      const about = new Structure();
      about.add('comm', textOf(unquoted(quoted), false));
      this.put(new Reference('pid', pid, about));
    }
    if (comment !== undefined) this.comment(comment);
  }

  quoted(value: string): void {
    this.put(textOf(Buffer.from(value, 'latin1'), false));
  }

  symbol(text: string): void {
    this.put(new Named(text, undefined));
  }

  syntax(): void {}

  label(name: string): void {
    this.at.nextMember(name);
  }

  unsaid(value: number | boolean): void {
    this.put(value);
  }

  ellipsis(): void {
    this.put(new Cut());
  }

  /** Placeholders say no more than that a value has no name. */
  comment(text: string): void {
    if (this.muted || text.endsWith('???')) return;
    const value = this.at.taken();
    if (value !== undefined) this.put(new Noted(value, text));
  }

  meaning(text: string): void {
    this.comment(text);
  }

  beginStruct(): void {
    this.begin('structure', new Structure());
  }

  continueStruct(): void {}

  resumeStruct(): void {}

  field(name: string): void {
    this.at.nextMember(name);
  }

  unnamedField(name: string): void {
    this.at.nextMember(name);
  }

  endStruct(): void {
    this.at.end('structure');
  }

  beginArray(): void {
    this.begin('list', new List());
  }

  element(): void {
    this.at.nextMember('');
  }

  endArray(): void {
    this.at.end('list');
  }

  beginSet(complement: boolean): void {
    const list = new List();
    list.complement = complement;
    this.begin('list', list);
  }

  endSet(): void {
    this.at.end('list');
  }

  designator(place: string): void {
    const { members } = this.at;
    if (!(members instanceof List)) return;
    members.places ??= [];
    members.places[members.values.length] = place;
  }

  beginPlace(place: string): void {
    this.designator(place);
    this.muted = true;
  }

  endPlace(): void {
    this.muted = false;
  }

  beginGroup(): void {
    this.begin('group', new Structure());
  }

  endGroup(): void {
    this.at.end('group');
  }

  more(): void {
    const { members } = this.at;
    if (members instanceof Structure) members.cut = true;
    else {
      this.at.nextMember('');
      this.put(new Cut());
    }
  }

  beginCall(name: string): void {
    this.at.beginCall(name);
  }

  endCall(): void {
    this.put(this.at.endCall(), true);
  }

  /** A pointer to a plain value is that value. */
  beginPointee(): void {}

  becomes(): void {
    this.at.joint = 'becomes';
  }

  /** Members follow like any others. */
  becomesMembers(): void {}

  endPointee(): void {}

  beginNote(): void {
    this.at.nextMember('meaning');
    this.begin('note', new Structure());
  }

  /** A note that is one value without a label is that value. */
  endNote(): void {
    const note = this.at.end('note');
    if (note === undefined || note.values.length > 1) return;
    const { values } = this.at.members;
    if (note.values.length === 0) values[values.length - 1] = null;
    else if ((note as Structure).names[0] === '') values[values.length - 1] = note.values[0] as Data;
  }

  private begin(kind: 'structure' | 'list' | 'note' | 'group', members: Structure | List): void {
    this.put(members);
    this.at.begin(kind, members);
  }

  private put(value: Data, isCalled?: boolean): void {
    if (!this.muted) this.at.put(value, isCalled);
  }
}

const NUL = Buffer.of(0);
const NO_FLAGS = new Flags([], 0);

/** A number that has a name: as signed where its high half says so. */
function constantNumber(low: number, high: number): number | bigint {
  return high >= 0x8000_0000 ? signedNumber(low, high) : unsignedNumber(low, high);
}

function aboutDescriptor({ path, deleted, device, other }: DescriptorName): Structure {
  const about = new Structure();
  if (path !== undefined) about.add('path', textOf(path, false));
  if (deleted) about.add('deleted', true);
  if (device !== undefined) about.add('device', device);
  if (other !== undefined) about.add('target', other);
  return about;
}
