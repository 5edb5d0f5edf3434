import { Call, Change, type Data, Flags, List, Structure } from './data.ts';
import { JOINED, type Joint, type Whole, wholeOf } from './data-in-parts.ts';

type Kind = 'structure' | 'list' | 'call' | 'parts' | 'note' | 'group';

/** A container that is being filled. */
interface Open {
  readonly kind: Kind;
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

/**
 * The values of one call (or of one signal) in the making, as a tree of containers of which some are open; kept while
 * the call has not returned.
 */
export class DataUnderWay {
  readonly root = new Structure();
  /** How the next value goes with the one put last. */
  joint: Joint = 'another';
  private readonly open: Open[] = [{ kind: 'structure', members: this.root, name: '', call: '' }];
  /** Whether the current member has a value. */
  private filled = false;
  /** Of a value in several parts: what it was before the last, and the last. */
  private prior: Data | undefined;
  private part: Data | undefined;
  /** Whether the value put last is that of a function. */
  private isCalled = false;

  /** The members of the innermost container. */
  get members(): Structure | List {
    return this.innermost().members;
  }

  /** Puts a value, be it that of a function, in the place of the current member, or joins it with what is there. */
  put(value: Data, isCalled = false): void {
    this.isCalled = isCalled;
    const { joint } = this;
    const { members, name } = this.innermost();
    const { values } = members;
    this.joint = 'another';
    this.prior = undefined;
    if (joint !== 'another' && this.filled) {
      const last = values[values.length - 1] as Data;
      values[values.length - 1] = JOINED[joint](last, value);
      if (joint === 'or') {
        this.prior = last;
        this.part = value;
      }
      return;
    }
    this.filled = true;
    if (members instanceof Structure) members.add(name, value);
    else values.push(value);
  }

  /** Takes the value, or its part, back that was put last, so that another one can be put in its place. */
  taken(): Data | undefined {
    if (!this.filled) return undefined;
    const { members } = this.innermost();
    if (this.prior !== undefined) {
      members.values[members.values.length - 1] = this.prior;
      this.joint = 'or';
      return this.part;
    }
    const last = members.values[members.values.length - 1] as Data;
    if (last instanceof Change) {
      members.values[members.values.length - 1] = last.before;
      this.joint = 'becomes';
      return last.after;
    }
    members.values.pop();
    if (members instanceof Structure) members.names.pop();
    this.filled = false;
    return last;
  }

  /** What is put next is another member, in a structure of this name. */
  nextMember(name: string): void {
    this.innermost().name = name;
    this.filled = false;
    this.joint = 'another';
  }

  /** Opens a container that was put: what is put next are its members. */
  begin(kind: Kind, members: Structure | List): void {
    this.open.push({ kind, members, name: '', call: '' });
    this.joint = 'another';
    this.filled = false;
  }

  /**
   * Ends the innermost container where it is of this kind, so that no decoder can end what is not its own.
   * @returns its members where it was
   */
  end(kind: Kind): Structure | List | undefined {
    const { kind: innermost, members } = this.innermost();
    if (innermost !== kind || this.open.length === 1) return undefined;
    this.open.pop();
    this.joint = 'another';
    this.filled = true;
    return members;
  }

  /** Begins a value that several parts make. */
  beginParts(whole: Whole | undefined): void {
    this.beginAside('parts', '', whole);
  }

  /** What the parts make of the whole; undefined where there is nothing. */
  endParts(): Data | undefined {
    const { whole } = this.innermost();
    const { isCalled } = this;
    const [value] = this.endAside();
    if (value === undefined) return whole && new Flags([], whole.value);
    return isCalled || whole === undefined ? value : wholeOf(value, whole);
  }

  /** Begins the call of a function, whose parameters are put next. */
  beginCall(name: string): void {
    this.beginAside('call', name, undefined);
  }

  /** The call. That of one parameter is that parameter. */
  endCall(): Data {
    const { call } = this.innermost();
    const values = this.endAside();
    const [first] = values;
    return values.length === 1 && first !== undefined ? first : new Call(call, values);
  }

  /** Begins what is put as a whole when it ends. */
  private beginAside(kind: 'call' | 'parts', call: string, whole: Whole | undefined): void {
    this.open.push({ kind, members: new List(), name: '', call, whole, joint: this.joint });
    this.joint = 'another';
    this.prior = undefined;
    this.filled = false;
  }

  /** The values of what ends; what is put next is in the place of it. */
  private endAside(): readonly Data[] {
    const { members, joint = 'another' } = this.innermost();
    this.open.pop();
    this.joint = joint;
    this.prior = undefined;
    this.filled = joint !== 'another';
    return members.values;
  }

  private innermost(): Open {
    const { open } = this;
    return open[open.length - 1] as Open;
  }
}
