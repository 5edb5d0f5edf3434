import type { Abi } from '../../abi/abi.ts';
import {
  type CAPTURE_OPERATIONS,
  type CaptureOperation,
  type CaptureProgram,
  FAILED_REGISTER,
  FIRST_FREE_REGISTER,
  REGISTER_COUNT,
  RESULT_REGISTER,
  STACK_POINTER_REGISTER,
} from '../../events/capture-program.ts';
import type { CaptureLoop, CaptureNumber, CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { type Code, type Draft, isPure, Label, link, type Table } from './code.ts';

/** What a plan depends on beside the call. */
export interface PlanOptions {
  readonly abi: Abi;
  readonly stringLimit: number;
  readonly abbreviate: boolean;
  readonly exiting: boolean;
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
  readonly result: CaptureValue = { register: RESULT_REGISTER };
  readonly stackPointer: CaptureValue = { register: STACK_POINTER_REGISTER };
  private readonly code: Code = [];
  private readonly tables: Table[] = [];
  private free = FIRST_FREE_REGISTER;
  /** How many instructions so far do more than compute a value. */
  private effects = 0;
  /** Whether what is being planned happens only after success, or whatever the call returned. */
  private unconditional: boolean;
  /** Where the last `unlessFailed` ends. */
  private checked: Label | undefined;
  private argumentSource = registerOf;

  constructor({ abi, stringLimit, abbreviate, exiting }: PlanOptions) {
    this.abi = abi;
    this.stringLimit = stringLimit;
    this.abbreviate = abbreviate;
    this.exiting = exiting;
    this.unconditional = !exiting;
  }

  /** The program; undefined where it reads nothing. */
  program(): CaptureProgram | undefined {
    return this.effects === 0 ? undefined : link(this.code, this.tables);
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
    return this.compute('constant', { constant: value });
  }

  load(address: CaptureValue, offset: number, size: number): CaptureValue {
    const operation = LOADS.get(size);
    if (!operation) throw new Error(`no load of ${size} bytes`);
    return this.compute(operation, { a: address.register, constant: offset });
  }

  loadWord(address: CaptureValue, offset: number): CaptureValue {
    return this.load(address, offset, this.abi.wordSize);
  }

  add(a: CaptureValue, b: CaptureNumber): CaptureValue {
    if (typeof b === 'number' && b < 0) return this.subtract(a, -b);
    return this.combine('add', 'addConstant', a, b);
  }

  subtract(a: CaptureValue, b: CaptureNumber): CaptureValue {
    return this.compute('subtract', { a: a.register, b: this.valueOf(b).register });
  }

  multiply(a: CaptureValue, b: CaptureNumber): CaptureValue {
    return this.combine('multiply', 'multiplyConstant', a, b);
  }

  least(a: CaptureValue, b: CaptureNumber): CaptureValue {
    return this.combine('least', 'leastConstant', a, b);
  }

  mask(value: CaptureValue, mask: number): CaptureValue {
    const isWhole = mask === 0xffff_ffff && this.abi.wordSize === 4 && value.register < RESULT_REGISTER;
    return isWhole ? value : this.compute('maskConstant', { a: value.register, constant: mask });
  }

  shiftRight(value: CaptureValue, bits: number): CaptureValue {
    return bits === 0 ? value : this.compute('shiftRightConstant', { a: value.register, constant: bits });
  }

  assign({ register }: CaptureValue, value: CaptureNumber): void {
    this.effects++;
    if (typeof value === 'number') this.emit('constant', { to: register, constant: value });
    else this.emit('copy', { to: register, a: value.register });
  }

  bytes(address: CaptureValue, length: CaptureNumber, most = this.stringLimit + 1): void {
    if (length === 0 || most === 0) return;
    this.within(() => {
      const constant = clamped(typeof length === 'number' ? Math.min(length, most) : most);
      const { register } = typeof length === 'number' ? this.constant(constant) : length;
      this.emit('bytes', { a: address.register, b: register, constant });
    });
  }

  string(address: CaptureValue, most: number): void {
    if (most > 0) this.emit('string', { a: address.register, constant: clamped(most) });
  }

  each(
    start: CaptureValue,
    stride: CaptureNumber,
    count: CaptureNumber,
    most: number,
    body: (element: CaptureValue, loop: CaptureLoop) => void,
  ): void {
    if (count === 0 || most === 0) return;
    this.body(() => {
      const top = new Label();
      const end = new Label();
      const left = typeof count === 'number' ? this.constant(Math.min(count, most)) : this.least(count, most);
      if (typeof count !== 'number') this.jump('jumpIfEqual', end, { a: left.register });
      const element = this.compute('copy', { a: start.register });
      this.code.push(top);
      if (!this.body(() => body(element, { stop: () => this.stop(end) }))) return;
      const step = this.operands('add', 'addConstant', element, stride);
      this.emit(step.operation, { ...step, to: element.register });
      this.jump('loop', top, { to: left.register });
      this.code.push(end);
    });
  }

  whenEqual(value: CaptureValue, constant: number, then: () => void, otherwise?: () => void): void {
    const test = { a: value.register, constant };
    this.branch('jumpUnlessEqual', 'jumpIfEqual', test, then, otherwise);
  }

  whenBelow(value: CaptureValue, limit: CaptureNumber, then: () => void, otherwise?: () => void): void {
    this.body(() => {
      const a = value.register;
      const isBelow = new Label();
      const end = new Label();
      if (typeof limit === 'number') this.jump('jumpIfBelow', isBelow, { a, constant: limit });
      else this.jump('jumpIfLess', isBelow, { a, b: limit.register });
      if (otherwise) this.body(otherwise);
      this.jump('jump', end, {});
      this.code.push(isBelow);
      this.body(then);
      this.code.push(end);
    });
  }

  whenSet(value: CaptureValue, mask: number, then: () => void): void {
    this.body(() => {
      const { register } = this.mask(value, mask);
      this.branch('jumpIfEqual', 'jumpUnlessEqual', { a: register, constant: 0 }, then, undefined);
    });
  }

  choose(value: CaptureValue, cases: ReadonlyMap<number, () => void>, otherwise?: () => void): void {
    const end = new Label();
    const from = this.code.length;
    this.checked = undefined;
    const otherwiseActs = otherwise !== undefined && this.body(otherwise);
    const labels = new Map<() => void, Label | undefined>();
    const table: Table = new Map();
    for (const [key, plan] of cases) {
      if (!labels.has(plan)) labels.set(plan, this.planCase(plan, end) ?? (otherwiseActs ? end : undefined));
      const label = labels.get(plan);
      if (label) table.set(key, label);
    }
    this.code.push(end);
    if (table.size === 0) {
      if (!otherwiseActs) this.code.length = from;
      return;
    }
    const behind = this.code.splice(from);
    this.select(value.register, table);
    if (!otherwiseActs) this.jump('jump', end, {});
    this.code.push(...behind);
  }

  unlessFailed(then: () => void): void {
    if (this.unconditional) {
      this.within(then);
      return;
    }
    const from = this.code.length;
    let end = this.checked;
    if (end && this.code.at(-1) === end) {
      this.code.pop();
    } else {
      end = new Label();
      this.jump('jumpUnlessEqual', end, { a: FAILED_REGISTER, constant: 0 });
    }
    this.unconditional = true;
    const acts = this.body(then);
    this.unconditional = false;
    if (acts) this.checked = end;
    else if (this.code.length > from) this.code.length = from;
    if (acts || this.code.length < from) this.code.push(end);
  }

  regardless(body: () => void): void {
    const { unconditional } = this;
    this.unconditional = true;
    this.within(body);
    this.unconditional = unconditional;
  }

  within(body: () => void): void {
    this.body(body);
  }

  /** Whether `plan` does more than compute values; where it does not, nothing of it stays. */
  private body(plan: () => void): boolean {
    const { free, effects } = this;
    const from = this.code.length;
    plan();
    this.free = free;
    if (this.effects !== effects) return true;
    this.code.length = from;
    return false;
  }

  private stop(end: Label): void {
    this.effects++;
    this.jump('jump', end, {});
  }

  /** Plans a case that a jump leads to, and after which the program goes on at `end`; undefined where it does nothing. */
  private planCase(plan: () => void, end: Label): Label | undefined {
    const from = this.code.length;
    const label = new Label();
    this.jump('jump', end, {});
    this.code.push(label);
    if (this.body(plan)) return label;
    this.code.length = from;
    return undefined;
  }

  /** Goes to where the table says for the value. */
  private select(register: number, table: Table): void {
    if (table.size > MOST_JUMPS) {
      this.emit('dispatch', { a: register, constant: this.tables.length });
      this.tables.push(table);
      return;
    }
    for (const [constant, label] of table) this.jump('jumpIfEqual', label, { a: register, constant });
  }

  private branch(
    skip: CaptureOperation,
    inverse: CaptureOperation,
    test: Partial<Draft>,
    then: () => void,
    otherwise: (() => void) | undefined,
  ): void {
    const from = this.code.length;
    const end = new Label();
    const otherwiseAt = otherwise ? new Label() : end;
    this.jump(skip, otherwiseAt, test);
    const acts = this.body(then);
    const only = this.code.length === from + 2 ? (this.code[from + 1] as Draft) : undefined;
    if (!acts) {
      this.code.length = from;
      if (otherwise) this.branch(inverse, skip, test, otherwise, undefined);
      return;
    }
    if (!otherwise && only?.operation === 'jump') {
      this.code.length = from;
      this.code.push(Object.assign(only, test, { operation: inverse }));
      return;
    }
    if (otherwise) {
      this.jump('jump', end, {});
      this.code.push(otherwiseAt);
      this.body(otherwise);
    }
    this.code.push(end);
  }

  private valueOf(number: CaptureNumber): CaptureValue {
    return typeof number === 'number' ? this.constant(number) : number;
  }

  private combine(
    withValue: CaptureOperation,
    withConstant: CaptureOperation,
    a: CaptureValue,
    b: CaptureNumber,
  ): CaptureValue {
    const { operation, ...operands } = this.operands(withValue, withConstant, a, b);
    return this.compute(operation, operands);
  }

  private operands(
    withValue: CaptureOperation,
    withConstant: CaptureOperation,
    { register }: CaptureValue,
    b: CaptureNumber,
  ): Pick<Draft, 'operation' | 'a' | 'b' | 'constant'> {
    return typeof b === 'number'
      ? { operation: withConstant, a: register, b: 0, constant: clamped(b) }
      : { operation: withValue, a: register, b: b.register, constant: 0 };
  }

  private compute(operation: CaptureOperation, operands: Partial<Draft>): CaptureValue {
    const register = this.free++;
    if (register >= REGISTER_COUNT)
      throw new Error('a capture plan needs more values at once than there are registers');
    this.emit(operation, { ...operands, to: register });
    return { register };
  }

  private jump(operation: CaptureOperation, label: Label, operands: Partial<Draft>): void {
    this.code.push({ ...NO_OPERANDS, ...operands, operation, label });
  }

  private emit(operation: CaptureOperation, operands: Partial<Draft>): void {
    if (!isPure(operation)) this.effects++;
    this.code.push({ ...NO_OPERANDS, ...operands, operation });
  }
}

/** Up to as many cases are told apart by a jump each. */
const MOST_JUMPS = 3;

const NO_OPERANDS = { to: 0, a: 0, b: 0, constant: 0, label: undefined };

const LOADS: ReadonlyMap<number, keyof typeof CAPTURE_OPERATIONS> = new Map([
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
