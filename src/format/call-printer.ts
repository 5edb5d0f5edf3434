import type { Abi } from '../abi/abi.ts';
import type { SignalDelivered, SyscallCall, SyscallEntered, SyscallReturned } from '../events/event.ts';
import type { Movement } from '../syscalls/moved-bytes.ts';
import type { BoundArgument, Syscall } from '../syscalls/syscall.ts';
import type { Decoding } from '../types/decoding.ts';
import { createTextEmitter } from './constant-styles.ts';
import { DecodingDriver } from './decoding-driver.ts';
import { HexDump } from './hex-dump.ts';
import type { LineOptions } from './options.ts';
import type { CommandNames } from './process-names.ts';
import { printResult } from './result.ts';
import type { TextEmitter } from './text-emitter.ts';

/** Text of calls, in the three pieces of which a line is put together, and of signals. */
export class CallPrinter {
  private readonly out: TextEmitter;
  private readonly driver: DecodingDriver;
  private readonly c: Decoding;
  private readonly argumentNames: boolean;
  private readonly hexDump = new HexDump();

  constructor(options: LineOptions, names: CommandNames | undefined) {
    this.argumentNames = options.argumentNames;
    this.out = createTextEmitter(options.hexStrings, options.constantStyle);
    this.driver = new DecodingDriver(this.out, options, names);
    this.c = this.driver.c;
  }

  /** The row by which a call is decoded. */
  rowOf(call: SyscallCall): Syscall {
    return this.driver.rowOf(call);
  }

  /** `NAME(` and the arguments that are known at entry. */
  entry(event: SyscallEntered, row: Syscall): string {
    const { c, out } = this;
    this.driver.enter(event, row);
    out.text = row.name;
    out.text += '(';
    this.printArguments(row, 0, row.printedAtEntry);
    if (separatesAtEntry(c, row)) out.text += ', ';
    return out.text;
  }

  /** The arguments that are known now that the call has returned. */
  rest(event: SyscallReturned, row: Syscall): string {
    const { out } = this;
    this.driver.return(event);
    out.text = '';
    this.driver.complete(row);
    this.printArguments(row, row.printedAtEntry, row.arguments.length);
    return out.text;
  }

  /** What stands after `= `. Follows `rest` of the same event. */
  result(row: Syscall): string {
    this.out.text = '';
    printResult(this.c, this.out, row);
    this.driver.noteFurther(row);
    return this.out.text;
  }

  /** Writes the bytes that the call moved whose return was printed last. */
  dump(movement: Movement, write: (text: string) => void): void {
    const { c } = this;
    this.hexDump.begin(c.memory, write);
    movement.walk(c, this.hexDump);
  }

  /** `{si_signo=SIGCHLD, ...}`. `current`: the ABI through which the tracee made its last call. */
  signal(event: SignalDelivered, siginfo: Uint8Array, current: Abi): string {
    const { out } = this;
    out.text = '';
    this.driver.signal(event, siginfo, current);
    return out.text;
  }

  private printArguments(row: Syscall, from: number, to: number): void {
    const { c, out } = this;
    let separated = from === 0 || (from === row.printedAtEntry && separatesAtEntry(c, row));
    for (let index = from; index < to; index++) {
      const argument = row.arguments[index] as BoundArgument;
      if (argument.shown && !argument.shown(c)) continue;
      if (separated) separated = false;
      else out.text += ', ';
      if (row.namedArguments || this.argumentNames) {
        out.text += argument.name;
        out.text += '=';
      }
      argument.type.print(c, c.low(argument.index), c.high(argument.index), -1);
    }
  }
}

/**
 * Whether the separator after the arguments that print at entry belongs to the entry: so it is but where names
 * stand before arguments, or where the last one has more to say at return.
 */
function separatesAtEntry(c: Decoding, row: Syscall): boolean {
  const { printedAtEntry } = row;
  if (printedAtEntry === 0 || row.namedArguments || row.completes || row.separatorAtReturn) return false;
  for (let index = printedAtEntry; index < row.arguments.length; index++) {
    const { shown } = row.arguments[index] as BoundArgument;
    if (!shown || shown(c)) return true;
  }
  return false;
}
