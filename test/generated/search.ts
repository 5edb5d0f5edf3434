import { blankCall } from '../../src/events/blank.ts';
import type { Abi } from '../../src/abi/abi.ts';
import { type Constants, nameOf } from '../../src/abi/constants.ts';
import { LATER_NAMES } from '../../src/abi/generated/later-names.ts';
import type { LineOptions } from '../../src/format/options.ts';
import { TextEmitter } from '../../src/format/text-emitter.ts';
import { pretendCall, pretendResult } from '../property/calls.ts';
import { pointerInto } from '../property/memory.ts';
import type { Random } from '../property/random.ts';
import { OPTIONS, PretendedTracer } from '../property/tracer.ts';
import type { GeneratedCall } from './call.ts';
import { ChangedMemory, type Reading } from './changed-memory.ts';

/** How much a search for calls does. */
export interface Effort {
  /** Calls of each number that are tried. */
  readonly tries: number;
  /** Calls of each number that are kept although they show nothing new. */
  readonly extra: number;
  /** Calls of each number that are kept at most. */
  readonly most: number;
  /** Of the constants that are enumerated, one in so many is tried; 1: all. */
  readonly share: number;
}

/** What a search leaves as it is. */
export interface Fixed {
  /** Arguments, by their index. */
  readonly args?: Readonly<Record<number, number>>;
  /** 32-bit words of memory, by address. */
  readonly words?: Readonly<Record<number, number>>;
}

/**
 * Searches for calls whose lines differ in kind: it begins with any arguments, and keeps a call that shows a name or a
 * form that none before showed. Then it changes those that it kept: an argument, or a word of the memory that was
 * read, to what is a value there (of the sets of constants that were printed), or is none.
 */
export class CallSearch {
  private readonly memory: ChangedMemory;
  private readonly tracer: PretendedTracer;
  private readonly whole: PretendedTracer;
  private readonly verbose: PretendedTracer;
  private values: number[] = [];
  private seen = new Set<string>();
  /** The sets of which a value without any name was seen. */
  private unnamed = new Set<Constants>();
  private fixed: Fixed = {};

  constructor(private readonly random: Random) {
    this.memory = new ChangedMemory(random);
    const options = OPTIONS['-v'] as LineOptions;
    this.tracer = new PretendedTracer(options, this.memory);
    this.verbose = new PretendedTracer({ ...options, constantStyle: 'verbose' }, this.memory);
    this.whole = new PretendedTracer({ ...options, stringLimit: 4096 }, this.memory);
  }

  /** Memory as the calls find it, but for their changes. */
  get regions(): ReadonlyMap<number, Buffer> {
    return this.memory.regions;
  }

  /** Calls of one number. */
  callsOf(abi: Abi, number: number, effort: Effort, fixed: Fixed = {}): GeneratedCall[] {
    const { random } = this;
    this.fixed = fixed;
    this.values = [0, 1, 2, 0xffff_ffff];
    this.seen = new Set();
    this.unnamed = new Set();
    const kept: Probed[] = [];
    const extra: Probed[] = [];
    for (let round = 0; round < effort.tries; round++) {
      const call = kept.length === 0 || round < FIRST || random.oneIn(16)
        ? this.anyCall(abi, number)
        : this.changed(random.oneIn(3) ? (kept[kept.length - 1] as Probed) : random.of(kept));
      const probed = this.probe(this.withFixed(call));
      if (probed.news && kept.length < effort.most) kept.push(probed);
      else if (extra.length < effort.extra && random.oneIn(4)) extra.push(probed);
    }
    return [...kept, ...extra].map(({ call }) => call).filter((call) => this.isFit(call));
  }

  private anyCall(abi: Abi, number: number): GeneratedCall {
    const call = { ...this.tracer.call, abi, number, args: new Uint32Array(12), remembered: blankCall().remembered };
    pretendCall(call, this.random);
    const [low, high] = pretendResult(call, this.random);
    return { abi, number, args: call.args, result: [low, signed(abi, low, high)], changes: new Map() };
  }

  private withFixed(call: GeneratedCall): GeneratedCall {
    const { args = {}, words = {} } = this.fixed;
    for (const [index, value] of Object.entries(args)) {
      call.args[2 * Number(index)] = value;
      call.args[2 * Number(index) + 1] = value < 0 && call.abi.wordSize === 8 ? 0xffff_ffff : 0;
    }
    const changes = new Map(call.changes);
    for (const [address, value] of Object.entries(words)) changes.set(Number(address), value >>> 0);
    return { ...call, changes };
  }

  private changed({ call, readings }: Probed): GeneratedCall {
    const { random } = this;
    const args = call.args.slice();
    const changes = new Map(call.changes);
    let { result } = call;
    for (let times = 1 + random.below(3); times > 0; times--) {
      const reading = readings.length > 0 && !random.oneIn(3) ? random.of(readings) : undefined;
      if (reading) this.changeWord(reading, changes, call.abi);
      else if (random.oneIn(10)) {
        const other = this.anyCall(call.abi, call.number);
        result = other.result;
      } else this.changeArgument(args, call.abi);
    }
    return { ...call, args, changes, result };
  }

  private changeWord([address, length]: Reading, changes: Map<number, number>, abi: Abi): void {
    const { random } = this;
    const size = random.oneIn(4) ? 1 : 4;
    const at = address + size * random.below(Math.max(1, Math.ceil(Math.min(length, 256) / size)));
    if (!this.memory.holds(at)) return;
    changes.set(at, this.anyValue());
    if (abi.wordSize === 8 && random.oneIn(2) && this.memory.holds(at + 4)) changes.set(at + 4, 0);
  }

  private changeArgument(args: Uint32Array, abi: Abi): void {
    const { random } = this;
    const index = 2 * random.below(6);
    args[index] = this.anyValue();
    args[index + 1] = 0;
    if (abi.wordSize === 8 && random.oneIn(8)) args[index + 1] = random.oneIn(2) ? 0xffff_ffff : random.below(3);
  }

  private anyValue(): number {
    const { random } = this;
    switch (random.below(12)) {
      case 0:
        return random.below(300);
      case 1:
        return 2 ** random.below(32);
      case 2:
        return random.oneIn(2) ? 0xffff_ffff - random.below(3) : random.word();
      case 3:
      case 4:
        return pointerInto(random);
      case 5:
        return random.of(this.values) | random.of(this.values);
      case 6:
        return random.below(16);
      case 7:
        return random.of(this.values) + 1;
      default:
        return random.of(this.values);
    }
  }

  /** Whether a line can be compared: it is not too long, and nothing is read of what only the fixture has. */
  private isFit(call: GeneratedCall): boolean {
    if (LARGE_SET.test(this.lineOf(call, this.verbose))) return false;
    this.memory.readings = [];
    const line = this.lineOf(call, this.whole);
    if (line.length > LONGEST || LEFT_OVER.test(line)) return false;
    return this.memory.readings.every(([address]) => !this.memory.isOfFixture(address));
  }

  private lineOf({ abi, number, args, result, changes }: GeneratedCall, tracer: PretendedTracer): string {
    this.memory.changes = changes;
    tracer.call.abi = abi;
    tracer.call.number = number;
    tracer.call.args.set(args);
    tracer.call.carried = 0;
    tracer.call.remembered.fill(0);
    tracer.enter();
    const [low, high] = result;
    tracer.return(low, high, isFailure(abi, low, high) ? -(low | 0) : 0);
    return tracer.take();
  }

  private probe(call: GeneratedCall): Probed {
    const { memory } = this;
    memory.readings = [];
    SETS.clear();
    UNNAMED.clear();
    const text = this.lineOf(call, this.tracer);
    for (const set of SETS) this.learn(set);
    let news = false;
    for (const set of UNNAMED) {
      if (this.unnamed.has(set)) continue;
      this.unnamed.add(set);
      news = true;
    }
    for (const [feature] of text.replace(/"(?:[^"\\]|\\.)*"/g, '"').matchAll(FEATURES)) {
      if (this.seen.has(feature)) continue;
      this.seen.add(feature);
      news = true;
    }
    return { call, readings: memory.readings.slice(0, MOST_READINGS).filter(([address]) => memory.holds(address)), news };
  }

  private learn(set: Constants): void {
    for (const [name, low, high = 0] of set.entries) {
      if (LATER.has(name)) continue;
      if (!this.values.includes(low)) this.values.push(low);
      if (high !== 0 && !this.values.includes(high)) this.values.push(high);
    }
  }
}

/** strace 6.1 ends where it is to show a larger set of signals under -X verbose. */
const LARGE_SET = /\[(?:\d+ \/\* \w+ \*\/ ?){28,}/;

/** Lines that grow longer than this under `-v -s 4096` are left out. */
const LONGEST = 20_000;

/** Hardware that has no addresses: of these strace shows what it last showed of another. */
const LEFT_OVER = /ARPHRD_(?:CAIF|CAN|IPDDP|NETLINK|PIMREG|PPP|RAWHDLC|RAWIP|SLIP|VSOCKMON|X25), sa_data=/;

/** As many of what a call reads are changed. */
const MOST_READINGS = 64;

/** Rounds that begin with any arguments. */
const FIRST = 12;

/** What may be new in a line: a name, a field, a small number or a single bit that has no name, how things nest. */
const FEATURES = /[A-Z_][A-Z_0-9?]{2,}|\w+=[^\w\s]?|0x[1248]?0* \/\*|[[({]{2,}|" |NULL|\.\.\.|=> /g;

interface Probed {
  readonly call: GeneratedCall;
  readonly readings: readonly Reading[];
  readonly news: boolean;
}

/** Not looked for: strace 6.1 shows otherwise what they select. */
const LATER = new Set(LATER_NAMES);

/** The sets of constants of which something was printed last. */
const SETS = new Set<Constants>();

/** Those of them of which a value had no name: what stands there instead is not the same of all. */
const UNNAMED = new Set<Constants>();

const { flags, enumeration } = TextEmitter.prototype;
TextEmitter.prototype.flags = function (set, low, high) {
  SETS.add(set);
  if (low !== 0 && set.entries.every(([, value]) => (low & value) === 0)) UNNAMED.add(set);
  flags.call(this, set, low, high);
};
TextEmitter.prototype.enumeration = function (set, low, high) {
  SETS.add(set);
  if (nameOf(set, low, high ?? 0) === undefined) UNNAMED.add(set);
  enumeration.call(this, set, low, high);
};

function isFailure(abi: Abi, low: number, high: number): boolean {
  return low >= 0xffff_f001 && (abi.wordSize === 4 || high === 0xffff_ffff);
}

function signed(abi: Abi, low: number, high: number): number {
  return abi.wordSize === 4 && low >= 0xffff_f001 ? 0xffff_ffff : high;
}
