import type { Abi } from '../abi/abi.ts';
import type { SignalDelivered, SyscallCall, SyscallEntered, SyscallReturned } from '../events/event.ts';
import type { Movement } from '../syscalls/moved-bytes.ts';
import type { BoundArgument, Syscall } from '../syscalls/syscall.ts';
import type { Decoding } from '../types/decoding.ts';
import { ByteText } from './byte-text.ts';
import { createTextEmitter } from './constant-styles.ts';
import { DecodingDriver } from './decoding-driver.ts';
import { HexDump } from './hex-dump.ts';
import type { LineOptions } from './options.ts';
import type { CommandNames } from './process-names.ts';
import { printResult } from './result.ts';
import type { TextEmitter } from './text-emitter.ts';
import { printVcpuRun, vcpuRunOf } from './vcpu-runs.ts';

/** Adds calls to a text, in the three pieces of which a line is put together, and signals. */
export class CallPrinter {
  private readonly out: TextEmitter;
  private readonly driver: DecodingDriver;
  private readonly c: Decoding;
  private readonly argumentNames: 'always' | 'never';
  private readonly hexDump = new HexDump();
  /** Where what is no part of the line is put together. */
  private readonly aside = new ByteText();

  constructor(
    private text: ByteText,
    options: LineOptions,
    names: CommandNames | undefined,
  ) {
    this.argumentNames = options.argumentNames ? 'always' : 'never';
    this.out = createTextEmitter(text, options.hexStrings, options.constantStyle);
    this.driver = new DecodingDriver(this.out, options, names);
    this.c = this.driver.c;
  }

  /** What follows is added to this text. */
  addTo(text: ByteText): void {
    if (this.text === text) return;
    this.text = text;
    this.out.text = text;
  }

  /** The row by which a call is decoded. */
  rowOf(call: SyscallCall): Syscall {
    return this.driver.rowOf(call);
  }

  /** `NAME(` and the arguments that are known at entry. */
  entry(event: SyscallEntered, row: Syscall): void {
    const { text } = this;
    this.driver.enter(event, row);
    text.add(row.name);
    text.add('(');
    this.printArguments(row, 0, row.printedAtEntry);
    if (this.separatesAtEntry(row)) text.add(', ');
  }

  /** The arguments that are known now that the call has returned. */
  rest(event: SyscallReturned, row: Syscall): void {
    this.driver.return(event);
    this.driver.complete(row);
    this.printArguments(row, row.printedAtEntry, row.arguments.length);
  }

  /** What stands after `= `. Follows `rest` of the same event. */
  result(row: Syscall): void {
    printResult(this.c, this.out, row);
    this.driver.noteFurther(row);
  }

  /** Writes the bytes that the call moved whose return was printed last. */
  dump(movement: Movement, write: (text: string) => void): void {
    const { c } = this;
    this.hexDump.begin(c.memory, c.tid, write);
    movement.walk(c, this.hexDump);
  }

  /**
   * A line about the virtual processor that the call lets run which was printed last, nothing of other calls.
   * `mark`: whether it is that before the call or after.
   */
  vcpuRun(row: Syscall, mark: '<' | '>'): string {
    const { c, text, aside } = this;
    const run = vcpuRunOf(c, row);
    if (!run) return '';
    aside.clear();
    this.addTo(aside);
    aside.add(run.index < 0 ? ` VCPU${mark} ` : ` VCPU:${run.index}${mark} `);
    const isWhole = printVcpuRun(c, run);
    this.addTo(text);
    return isWhole ? `${aside.toString()}\n` : '';
  }

  /** `{si_signo=SIGCHLD, ...}`. `current`: the ABI through which the tracee made its last call. */
  signal(event: SignalDelivered, siginfo: Uint8Array, current: Abi): void {
    this.driver.signal(event, siginfo, current);
  }

  private printArguments(row: Syscall, from: number, to: number): void {
    const { c, text } = this;
    const { argumentNames = this.argumentNames } = row;
    let separated = from === 0 || (from === row.printedAtEntry && this.separatesAtEntry(row));
    for (let index = from; index < to; index++) {
      const argument = row.arguments[index] as BoundArgument;
      if (argument.shown && !argument.shown(c)) continue;
      if (separated) separated = false;
      else text.add(', ');
      if (argumentNames === 'always') {
        text.add(argument.name);
        text.add('=');
      }
      argument.type.print(c, c.low(argument.index), c.high(argument.index), -1);
    }
  }

  /** Whether the separator after the arguments that print at entry stands there: it does not where a name follows. */
  private separatesAtEntry(row: Syscall): boolean {
    return this.argumentNames === 'never' && (row.separatesAtEntry ?? showsMore(this.c, row));
  }
}

/** Whether an argument is shown of those that print at return. */
function showsMore(c: Decoding, row: Syscall): boolean {
  for (let index = row.printedAtEntry; index < row.arguments.length; index++) {
    const { shown } = row.arguments[index] as BoundArgument;
    if (!shown || shown(c)) return true;
  }
  return false;
}
