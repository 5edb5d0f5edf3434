import { isUtf8 } from 'node:buffer';
import type { Constants } from '../abi/constants.ts';
import type { TraceeMemory } from '../events/memory.ts';
import type { DescriptorName } from '../types/decoding.ts';
import type { Emitter, Notation } from '../types/emitter.ts';
import { signalName } from '../types/signal.ts';
import {
  Address,
  Bytes,
  Call,
  Change,
  Cut,
  type Data,
  exact,
  Flags,
  List,
  Named,
  Noted,
  Reference,
  Structure,
  signedNumber,
  unsignedNumber,
} from './data.ts';
import { flagNames, nameIn } from './names.ts';
import { unquoted } from './quote.ts';

/** How what is emitted next goes with what was emitted last: it is another value, another part of it, what it became. */
type Joint = 'another' | 'or' | 'plus' | 'becomes';

/** A container that is being filled. */
interface Open {
  readonly kind: 'structure' | 'list' | 'call' | 'parts' | 'note' | 'group';
  readonly members: Structure | List;
  /** Of a structure: the name of the next member. */
  name: string;
  /** The call of a function. */
  readonly call: string;
  /** Of a value in parts: the whole. */
  readonly whole?: Whole | undefined;
  /** How what began goes with what was before it, where it is put when it ends. */
  readonly joint?: Joint;
}

/** The number that several parts make, and whether it stands for bits: else it may be told without any. */
interface Whole {
  readonly value: number | bigint;
  readonly isBits: boolean;
}

/** The values of one call (or of one signal) in the making; kept while the call has not returned. */
export class DataUnderWay {
  readonly root = new Structure();
  readonly open: Open[] = [{ kind: 'structure', members: this.root, name: '', call: '' }];
  joint: Joint = 'another';
  /** Whether the current member has a value. */
  filled = false;
  /** Of a value in several parts: what it was before the last, and the last. */
  prior: Data | undefined;
  part: Data | undefined;
  /** Whether the value put last is that of a function. */
  isCalled = false;
}

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
    this.beginAside('parts', '', { value: constantNumber(low, high), isBits });
  }

  beginPartsOfBytes(): void {
    this.beginAside('parts', '', undefined);
  }

  endParts(): void {
    const { whole } = this.current();
    const { isCalled } = this.at;
    const [value] = this.endAside();
    if (isCalled && value !== undefined) this.put(value);
    else if (value !== undefined) this.put(whole === undefined ? value : wholeOf(value, whole));
    else if (whole !== undefined) this.put(new Flags([], whole.value));
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
    const part = this.taken();
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
    const value = this.taken();
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
    this.nextMember(name);
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
    const value = this.taken();
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
    this.nextMember(name);
  }

  unnamedField(name: string): void {
    this.nextMember(name);
  }

  endStruct(): void {
    this.end('structure');
  }

  beginArray(): void {
    this.begin('list', new List());
  }

  element(): void {
    this.nextMember('');
  }

  endArray(): void {
    this.end('list');
  }

  beginSet(complement: boolean): void {
    const list = new List();
    list.complement = complement;
    this.begin('list', list);
  }

  endSet(): void {
    this.end('list');
  }

  designator(place: string): void {
    const { members } = this.current();
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
    this.end('group');
  }

  more(): void {
    const { members } = this.current();
    if (members instanceof Structure) members.cut = true;
    else {
      this.nextMember('');
      this.put(new Cut());
    }
  }

  beginCall(name: string): void {
    this.beginAside('call', name, undefined);
  }

  /** The call of one parameter is that parameter. */
  endCall(): void {
    const { call } = this.current();
    const values = this.endAside();
    const [first] = values;
    this.put(values.length === 1 && first !== undefined ? first : new Call(call, values));
    this.at.isCalled = true;
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
    this.nextMember('meaning');
    this.begin('note', new Structure());
  }

  /** A note that is one value without a label is that value. */
  endNote(): void {
    const { members, kind } = this.current();
    this.end('note');
    if (kind !== 'note' || members.values.length > 1) return;
    const { values } = this.current().members;
    if (members.values.length === 0) values[values.length - 1] = null;
    else if ((members as Structure).names[0] === '') values[values.length - 1] = members.values[0] as Data;
  }

  /** Begins what is put as a whole when it ends. */
  private beginAside(kind: 'call' | 'parts', call: string, whole: Whole | undefined): void {
    const { at } = this;
    at.open.push({ kind, members: new List(), name: '', call, whole, joint: at.joint });
    at.joint = 'another';
    at.prior = undefined;
    at.filled = false;
  }

  /** The values of what ends; what is put next is in the place of it. */
  private endAside(): readonly Data[] {
    const { at } = this;
    const { members, joint = 'another' } = this.current();
    at.open.pop();
    at.joint = joint;
    at.prior = undefined;
    at.filled = joint !== 'another';
    return members.values;
  }

  private current(): Open {
    const { open } = this.at;
    return open[open.length - 1] as Open;
  }

  private nextMember(name: string): void {
    this.current().name = name;
    this.at.filled = false;
    this.at.joint = 'another';
  }

  private begin(kind: Open['kind'], members: Structure | List): void {
    const { at } = this;
    this.put(members);
    at.open.push({ kind, members, name: '', call: '' });
    at.joint = 'another';
    at.filled = false;
  }

  /** Ends the innermost container where it is of this kind, so that no decoder can end what is not its own. */
  private end(kind: Open['kind']): void {
    const { at } = this;
    if (this.current().kind !== kind || at.open.length === 1) return;
    at.open.pop();
    at.joint = 'another';
    at.filled = true;
  }

  private put(value: Data): void {
    if (this.muted) return;
    const { at } = this;
    at.isCalled = false;
    const { joint } = at;
    const { members, name } = this.current();
    const { values } = members;
    at.joint = 'another';
    at.prior = undefined;
    if (joint !== 'another' && at.filled) {
      const last = values[values.length - 1] as Data;
      values[values.length - 1] = JOINED[joint](last, value);
      if (joint === 'or') {
        at.prior = last;
        at.part = value;
      }
      return;
    }
    at.filled = true;
    if (members instanceof Structure) members.add(name, value);
    else values.push(value);
  }

  /** Takes the value, or its part, back that was put last, so that another one can be put in its place. */
  private taken(): Data | undefined {
    const { at } = this;
    if (!at.filled) return undefined;
    const { members } = this.current();
    if (at.prior !== undefined) {
      members.values[members.values.length - 1] = at.prior;
      at.joint = 'or';
      return at.part;
    }
    const last = members.values[members.values.length - 1] as Data;
    if (last instanceof Change) {
      members.values[members.values.length - 1] = last.before;
      at.joint = 'becomes';
      return last.after;
    }
    members.values.pop();
    if (members instanceof Structure) members.names.pop();
    at.filled = false;
    return last;
  }
}

const NUL = Buffer.of(0);
const NO_FLAGS = new Flags([], 0);

/** Bytes as text where they are UTF-8. */
export function textOf(bytes: Uint8Array, cut: boolean): string | Bytes {
  if (!isUtf8(bytes)) return new Bytes(Buffer.from(bytes), cut);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return cut ? new Bytes(text, true) : text;
}

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

const JOINED = {
  another: (_last: Data, value: Data): Data => value,
  or: joined,
  plus: summed,
  becomes: (last: Data, value: Data): Data => new Change(last, value),
};

/** What parts make of the whole. */
function wholeOf(value: Data, { value: number, isBits }: Whole): Data {
  if (value instanceof Flags) return new Flags(value.names, number);
  if (value instanceof Named)
    return value.value === undefined ? new Named(value.name, number) : new Flags([value.name], number);
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  return isBits ? new Flags([], number) : number;
}

/** One value of two parts. */
function joined(one: Data, other: Data): Data {
  const a = bitsOf(one);
  const b = bitsOf(other);
  if (a === undefined || b === undefined) return new Call('|', [one, other]);
  return new Flags([...namesOf(one), ...namesOf(other)], exact(a | b));
}

/** A value and what is added to it. */
function summed(one: Data, other: Data): Data {
  const a = bitsOf(one);
  const b = bitsOf(other);
  if (a === undefined || b === undefined) return new Call('+', [one, other]);
  const sum = exact(BigInt.asUintN(64, a + b));
  const [name] = namesOf(one);
  return name === undefined ? sum : new Named(`${name}+${namesOf(other)[0] ?? b}`, sum);
}

function bitsOf(value: Data): bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return BigInt(value);
  if (value === null) return 0n;
  if (value instanceof Flags) return BigInt(value.value);
  return value instanceof Named && value.value !== undefined ? BigInt(value.value) : undefined;
}

function namesOf(value: Data): readonly string[] {
  if (value instanceof Flags) return value.names;
  return value instanceof Named ? [value.name] : [];
}

function shiftedData(value: Data, bits: number): Data {
  const number = bitsOf(value);
  if (number === undefined) return value;
  const shifted = exact(BigInt.asUintN(64, number << BigInt(bits)));
  return value instanceof Named ? new Named(`${value.name}<<${bits}`, shifted) : shifted;
}
