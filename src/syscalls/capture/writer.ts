import {
  type CaptureOperation,
  type CaptureProgram,
  FIRST_FREE_REGISTER,
  REGISTER_COUNT,
} from '../../events/capture-program.ts';
import type { CaptureValue } from '../../types/capture.ts';
import { type Code, Draft, type Label, link, type Table } from './code.ts';

/** Writes instructions down, gives registers to values, and takes back what turned out to do nothing. */
export class CodeWriter {
  private readonly code: Code = [];
  private readonly tables: Table[] = [];
  private free = FIRST_FREE_REGISTER;
  /** How many instructions so far do more than compute a value. */
  private effects = 0;
  /** Of bodies within bodies. */
  private depth = 0;

  /** Whether the next instruction is in no body, nor behind a jump: the program always comes there. */
  get isUnconditional(): boolean {
    return this.depth === 0;
  }

  /** Undefined where the program reads nothing. */
  finish(): CaptureProgram | undefined {
    return this.effects === 0 ? undefined : link(this.code, this.tables);
  }

  /** Where the next instruction will be. */
  get position(): number {
    return this.code.length;
  }

  /** The instruction or label before that. */
  get last(): Draft | Label | undefined {
    return this.code.at(-1);
  }

  /** Takes back what was written since `position` was this; it is given back, to be written elsewhere. */
  takeBack(position: number): Code {
    return this.code.splice(position);
  }

  write(code: Code): void {
    this.code.push(...code);
  }

  place(label: Label): void {
    this.code.push(label);
  }

  /** An instruction whose result is a new value. */
  compute(operation: CaptureOperation, a: number, b: number, constant: number): CaptureValue {
    const register = this.free++;
    if (register >= REGISTER_COUNT)
      throw new Error('a capture plan needs more values at once than there are registers');
    this.code.push(new Draft(operation, register, a, b, constant, undefined));
    return { register };
  }

  /** An instruction that does more than compute a value. */
  act(operation: CaptureOperation, to: number, a: number, b: number, constant: number): void {
    this.effects++;
    this.code.push(new Draft(operation, to, a, b, constant, undefined));
  }

  jump(operation: CaptureOperation, label: Label, a = 0, constant = 0): void {
    this.code.push(new Draft(operation, 0, a, 0, constant, label));
  }

  jumpIfLess(label: Label, a: number, b: number): void {
    this.code.push(new Draft('jumpIfLess', 0, a, b, 0, label));
  }

  loop(label: Label, register: number): void {
    this.code.push(new Draft('loop', register, 0, 0, 0, label));
  }

  /** A jump that is itself what a plan wants to happen: the end of a loop. */
  leave(label: Label): void {
    this.effects++;
    this.jump('jump', label);
  }

  /** Goes to where the table says for the value in the register, else goes on. */
  select(register: number, table: Table): void {
    if (table.size <= MOST_JUMPS) {
      for (const [constant, label] of table) this.jump('jumpIfEqual', label, register, constant);
      return;
    }
    this.act('dispatch', 0, register, 0, this.tables.length);
    this.tables.push(table);
  }

  /**
   * Writes what `plan` plans, and frees the registers that it took. Whether it does more than compute values; where it
   * does not, nothing of it stays.
   */
  body(plan: () => void): boolean {
    const { free, effects } = this;
    const from = this.code.length;
    this.depth++;
    plan();
    this.depth--;
    this.free = free;
    if (this.effects !== effects) return true;
    this.code.length = from;
    return false;
  }
}

/** Up to as many cases are told apart by a jump each. */
const MOST_JUMPS = 3;
