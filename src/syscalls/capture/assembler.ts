import type { Abi } from '../../abi/abi.ts';
import {
  type CaptureOperation,
  type CaptureProgram,
  FAILED_REGISTER,
  RESULT_REGISTER,
  STACK_POINTER_REGISTER,
  WHOSE,
} from '../../events/capture-program.ts';
import type { CaptureLoop, CaptureNumber, CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { Draft, Label, type Table } from './code.ts';
import { CodeWriter } from './writer.ts';

/** What a plan depends on beside the call. */
export interface PlanOptions {
  readonly abi: Abi;
  readonly stringLimit: number;
  readonly abbreviate: boolean;
  readonly exiting: boolean;
  /** Default: no. */
  readonly namesDescriptors?: boolean;
  /** Default: no. */
  readonly namesProcesses?: boolean;
}

/**
 * Writes a capture program down as the decoders plan it. What computes values that nothing is done with leaves no
 * trace, so a plan need not ask whether there will be anything to read.
 */
export class Assembler implements CapturePlanner {
  readonly abi: Abi;
  readonly stringLimit: number;
  readonly abbreviate: boolean;
  readonly exiting: boolean;
  readonly namesDescriptors: boolean;
  readonly namesProcesses: boolean;
  readonly result: CaptureValue = { register: RESULT_REGISTER };
  readonly stackPointer: CaptureValue = { register: STACK_POINTER_REGISTER };
  private readonly code = new CodeWriter();
  /** Whether what is being planned happens only after success, or whatever the call returned. */
  private unconditional: boolean;
  /** Where the last `unlessFailed` ends. */
  private checked: Label | undefined;
  private argumentSource = registerOf;
  /** Registers of arguments that are descriptors which are at hand by now, wherever the program goes. */
  private readonly named = new Set<number>();

  constructor({
    abi,
    stringLimit,
    abbreviate,
    exiting,
    namesDescriptors = false,
    namesProcesses = false,
  }: PlanOptions) {
    this.abi = abi;
    this.stringLimit = stringLimit;
    this.abbreviate = abbreviate;
    this.exiting = exiting;
    this.namesDescriptors = namesDescriptors;
    this.namesProcesses = namesProcesses;
    this.unconditional = !exiting;
  }

  /** The program; undefined where it reads nothing. */
  program(): CaptureProgram | undefined {
    return this.code.finish();
  }

  /** Plans `body` with arguments that `source` gets, in place of those in the registers. */
  withArguments(source: (index: number) => CaptureValue, body: () => void): void {
    const { argumentSource } = this;
    this.argumentSource = source;
    body();
    this.argumentSource = argumentSource;
  }

  argument(index: number): CaptureValue {
    return this.argumentSource(index);
  }

  constant(value: number): CaptureValue {
    return this.code.compute('constant', 0, 0, value);
  }

  load(address: CaptureValue, offset: number, size: number): CaptureValue {
    const operation = LOADS.get(size);
    if (!operation) throw new Error(`no load of ${size} bytes`);
    return this.code.compute(operation, address.register, 0, offset);
  }

  loadWord(address: CaptureValue, offset: number): CaptureValue {
    return this.load(address, offset, this.abi.wordSize);
  }

  add(a: CaptureValue, b: CaptureNumber): CaptureValue {
    if (typeof b === 'number' && b < 0) return this.subtract(a, -b);
    return this.combine('add', 'addConstant', a, b);
  }

  subtract(a: CaptureValue, b: CaptureNumber): CaptureValue {
    const subtrahend = typeof b === 'number' ? this.constant(b) : b;
    return this.code.compute('subtract', a.register, subtrahend.register, 0);
  }

  multiply(a: CaptureValue, b: CaptureNumber): CaptureValue {
    return this.combine('multiply', 'multiplyConstant', a, b);
  }

  least(a: CaptureValue, b: CaptureNumber): CaptureValue {
    return this.combine('least', 'leastConstant', a, b);
  }

  mask(value: CaptureValue, mask: number): CaptureValue {
    const isWhole = mask === 0xffff_ffff && this.abi.wordSize === 4 && value.register < RESULT_REGISTER;
    return isWhole ? value : this.code.compute('maskConstant', value.register, 0, mask);
  }

  shiftRight(value: CaptureValue, bits: number): CaptureValue {
    return bits === 0 ? value : this.code.compute('shiftRightConstant', value.register, 0, bits);
  }

  assign({ register }: CaptureValue, value: CaptureNumber): void {
    if (typeof value === 'number') this.code.act('constant', register, 0, 0, value);
    else this.code.act('copy', register, value.register, 0, 0);
  }

  bytes(address: CaptureValue, length: CaptureNumber, most = this.stringLimit + 1): void {
    if (length === 0 || most === 0) return;
    this.within(() => {
      const constant = clamped(typeof length === 'number' ? Math.min(length, most) : most);
      const { register } = typeof length === 'number' ? this.constant(constant) : length;
      this.code.act('bytes', 0, address.register, register, constant);
    });
  }

  string(address: CaptureValue, most: number): void {
    if (most > 0) this.code.act('string', 0, address.register, 0, clamped(most));
  }

  netlinkProtocol(descriptor: CaptureValue): CaptureValue {
    const found = this.constant(0);
    this.code.act('netlinkProtocol', found.register, descriptor.register, 0, 0);
    return found;
  }

  bpfObject(descriptor: CaptureValue): CaptureValue {
    const found = this.constant(0);
    this.code.act('bpfObject', found.register, descriptor.register, 0, 0);
    return found;
  }

  descriptor(descriptor: CaptureValue): void {
    const { register } = descriptor;
    if (!this.namesDescriptors || this.named.has(register)) return;
    this.code.act('descriptor', 0, register, 0, WHOSE.own);
    if (register < RESULT_REGISTER && this.code.isUnconditional) this.named.add(register);
  }

  descriptorOf({ register }: CaptureValue, whose: CaptureValue, by: 'number' | 'pidfd'): void {
    if (this.namesDescriptors) this.code.act('descriptor', 0, register, whose.register, WHOSE[by]);
  }

  process({ register }: CaptureValue): void {
    if (this.namesProcesses) this.code.act('process', 0, register, 0, 0);
  }

  /** Notes whether a descriptor may lead to one of the traced paths. */
  siftDescriptor({ register }: CaptureValue): void {
    this.code.act('siftDescriptor', 0, register, 0, 0);
  }

  /** Notes whether a string may be one of the traced paths. */
  siftString({ register }: CaptureValue): void {
    this.code.act('siftString', 0, register, 0, 0);
  }

  /** The call is told no more of where nothing was noted. */
  sifted(): void {
    this.code.act('sifted', 0, 0, 0, 0);
  }

  each(
    start: CaptureValue,
    stride: CaptureNumber,
    count: CaptureNumber,
    most: number,
    body: (element: CaptureValue, loop: CaptureLoop) => void,
  ): void {
    if (count === 0 || most === 0) return;
    const { code } = this;
    this.within(() => {
      const top = new Label();
      const end = new Label();
      const left = typeof count === 'number' ? this.constant(Math.min(count, most)) : this.least(count, most);
      if (typeof count !== 'number') code.jump('jumpIfEqual', end, left.register);
      const element = code.compute('copy', start.register, 0, 0);
      code.place(top);
      if (!code.body(() => body(element, { stop: () => code.leave(end) }))) return;
      const { register } = element;
      if (typeof stride === 'number') code.act('addConstant', register, register, 0, stride);
      else code.act('add', register, register, stride.register, 0);
      code.loop(top, left.register);
      code.place(end);
    });
  }

  whenEqual(value: CaptureValue, constant: number, then: () => void, otherwise?: () => void): void {
    this.branch('jumpUnlessEqual', 'jumpIfEqual', value, constant, then, otherwise);
  }

  whenBelow(value: CaptureValue, limit: CaptureNumber, then: () => void, otherwise?: () => void): void {
    const { code } = this;
    this.within(() => {
      const isBelow = new Label();
      const end = new Label();
      if (typeof limit === 'number') code.jump('jumpIfBelow', isBelow, value.register, limit);
      else code.jumpIfLess(isBelow, value.register, limit.register);
      if (otherwise) this.within(otherwise);
      code.jump('jump', end);
      code.place(isBelow);
      this.within(then);
      code.place(end);
    });
  }

  whenSet(value: CaptureValue, mask: number, then: () => void): void {
    this.within(() => {
      this.branch('jumpIfEqual', 'jumpUnlessEqual', this.mask(value, mask), 0, then, undefined);
    });
  }

  choose(value: CaptureValue, cases: ReadonlyMap<number, () => void>, otherwise?: () => void): void {
    const { code } = this;
    const end = new Label();
    const from = code.position;
    this.checked = undefined;
    const otherwiseActs = otherwise !== undefined && code.body(otherwise);
    const labels = new Map<() => void, Label | undefined>();
    const table: Table = new Map();
    for (const [key, plan] of cases) {
      if (!labels.has(plan)) labels.set(plan, this.planCase(plan, end) ?? (otherwiseActs ? end : undefined));
      const label = labels.get(plan);
      if (label) table.set(key, label);
    }
    if (table.size === 0) return;
    const bodies = code.takeBack(from);
    code.select(value.register, table);
    if (!otherwiseActs) code.jump('jump', end);
    code.write(bodies);
    code.place(end);
  }

  unlessFailed(then: () => void): void {
    if (this.unconditional) {
      this.within(then);
      return;
    }
    const { code } = this;
    const from = code.position;
    const isContinued = this.checked !== undefined && code.last === this.checked;
    const end = isContinued ? (this.checked as Label) : new Label();
    if (isContinued) code.takeBack(from - 1);
    else code.jump('jumpUnlessEqual', end, FAILED_REGISTER, 0);
    this.unconditional = true;
    const acts = code.body(then);
    this.unconditional = false;
    if (!acts && !isContinued) {
      code.takeBack(from);
      return;
    }
    code.place(end);
    this.checked = end;
  }

  regardless(body: () => void): void {
    const { unconditional } = this;
    this.unconditional = true;
    this.within(body);
    this.unconditional = unconditional;
  }

  within(body: () => void): void {
    this.code.body(body);
  }

  /** Plans a case that a jump leads to, and after which the program goes on at `end`; undefined where it does nothing. */
  private planCase(plan: () => void, end: Label): Label | undefined {
    const { code } = this;
    const from = code.position;
    const label = new Label();
    code.jump('jump', end);
    code.place(label);
    if (code.body(plan)) return label;
    code.takeBack(from);
    return undefined;
  }

  /** `skip`: the jump that leads past `then`; `inverse`: the one that does where `skip` does not. */
  private branch(
    skip: CaptureOperation,
    inverse: CaptureOperation,
    value: CaptureValue,
    constant: number,
    then: () => void,
    otherwise: (() => void) | undefined,
  ): void {
    const { code } = this;
    const from = code.position;
    const end = new Label();
    const otherwiseAt = otherwise ? new Label() : end;
    code.jump(skip, otherwiseAt, value.register, constant);
    if (!code.body(then)) {
      code.takeBack(from);
      if (otherwise) this.branch(inverse, skip, value, constant, otherwise, undefined);
      return;
    }
    if (otherwise) {
      code.jump('jump', end);
      code.place(otherwiseAt);
      this.within(otherwise);
    } else if (code.position === from + 2 && code.last instanceof Draft && code.last.operation === 'jump') {
      const { label } = code.last;
      code.takeBack(from);
      code.jump(inverse, label as Label, value.register, constant);
      return;
    }
    code.place(end);
  }

  private combine(
    withValue: CaptureOperation,
    withConstant: CaptureOperation,
    { register }: CaptureValue,
    b: CaptureNumber,
  ): CaptureValue {
    return typeof b === 'number'
      ? this.code.compute(withConstant, register, 0, clamped(b))
      : this.code.compute(withValue, register, b.register, 0);
  }
}

const LOADS: ReadonlyMap<number, CaptureOperation> = new Map([
  [1, 'load8'],
  [2, 'load16'],
  [4, 'load32'],
  [8, 'load64'],
]);

const ARGUMENTS: readonly CaptureValue[] = Array.from({ length: 6 }, (_, register) => ({ register }));

function registerOf(index: number): CaptureValue {
  return ARGUMENTS[index] as CaptureValue;
}

/** Constants are doubles that are exact; a plan may say Infinity for no limit. */
function clamped(value: number): number {
  return Math.min(value, Number.MAX_SAFE_INTEGER);
}
