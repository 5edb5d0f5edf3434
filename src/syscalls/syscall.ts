import type { Abi } from '../abi/abi.ts';
import type { SyscallCall } from '../events/event.ts';
import type { CapturePlanner } from '../types/capture.ts';
import type { Decoding } from '../types/decoding.ts';
import { hexLong } from '../types/numbers.ts';
import type { Argument, Known, Scope, Type } from '../types/type.ts';

/** How a result that is no failure prints after `= `. */
export type ResultPrinter = (c: Decoding) => void;

export interface SyscallOptions {
  /** A row for one ABI alone; without it the row serves both. */
  readonly abi?: Abi['name'];
  /** Default: an unsigned decimal number. */
  readonly result?: ResultPrinter;
  /**
   * What the result means, printed after it (`(Timeout)`, `([{fd=3, revents=POLLIN}])`). Writes through
   * `beginNote`/`endNote` where there is something to say; is asked after failures too.
   */
  readonly note?: (c: Decoding) => void;
  /** Plans what `note` (or `result`) reads of the tracee's memory, where it reads any. */
  readonly captureNote?: (plan: CapturePlanner) => void;
  /** The separator before what is known at return is not printed before that (`ioctl`). */
  readonly separatorAtReturn?: boolean;
  /** Whether `name=` stands before each argument, whatever the options: as strace has it of clone and of sigreturn. */
  readonly argumentNames?: 'always' | 'never';
  /** How many registers the call takes, where that is not the number of its arguments here. */
  readonly registers?: number;
  /** The order in which arguments print where it is not that of the registers. */
  readonly order?: readonly string[];
  /**
   * The call must be seen as it begins, whatever its arguments are: it does not come back to where it was made with what
   * it was given (`exit`, `execve`, `fork`), it changes what prints only as it was before (the positions of
   * `splice`, the kind of socket that `sendto` binds), or what it does is seen elsewhere before it returns (`kill`, or
   * `write`, by which the waiting of others ends).
   */
  readonly needsEntry?: true;
}

/** A row of the catalogue: everything that is known of a syscall. */
export interface Syscall {
  readonly name: string;
  readonly abi: Abi['name'] | undefined;
  readonly arguments: readonly BoundArgument[];
  /** How many registers the call takes. */
  readonly registers: number;
  /** How many of the arguments print at entry; the others print once the call has returned. */
  readonly printedAtEntry: number;
  /** Whether any type wants `remember` to be called at entry. */
  readonly remembers: boolean;
  /** Whether the last argument that prints at entry has more to say at return. */
  readonly completes: boolean;
  readonly readsAtEntry: boolean;
  readonly readsAtExit: boolean;
  /** Whether the call must be seen as it begins even if it reads nothing. */
  readonly needsEntry: boolean;
  readonly result: ResultPrinter;
  readonly note: ((c: Decoding) => void) | undefined;
  readonly captureNote: ((plan: CapturePlanner) => void) | undefined;
  readonly argumentNames: 'always' | 'never' | undefined;
  /**
   * Whether the separator after the arguments that print at entry belongs to the entry: so it is but where names stand
   * before arguments, or where the last one has more to say at return. Undefined where the call decides which of the others
   * are shown at all.
   */
  readonly separatesAtEntry: boolean | undefined;
  /** Whether nothing is decoded, the result neither (`-e raw=`). */
  readonly undecoded?: boolean;
  /** The row for one call, where it depends on what the arguments say (`prctl`); see variants.ts. */
  readonly variant?: (call: SyscallCall) => Syscall;
  /** Plans for the row that the arguments will select: hands each row that may be to `planRow`. */
  readonly captureVariant?: (plan: CapturePlanner, planRow: (row: Syscall) => void) => void;
}

export interface BoundArgument extends Argument {
  readonly name: string;
  /** Which register holds it, 0 to 5. */
  readonly index: number;
}

/**
 * A row of the catalogue. `args` names the arguments in the order of the registers, each with its type (known at
 * entry), or with a type wrapped in `out` (known at return). Types refer to other arguments by name.
 */
export function syscall(
  name: string,
  args: Record<string, Type | Argument>,
  options: SyscallOptions = {},
): Syscall {
  const names = Object.keys(args);
  const scope = new ArgumentScope(name, names);
  const inRegisters = names.map((argument, index) => bindArgument(argument, index, args[argument], scope));
  const bound = options.order
    ? options.order.map((argument) => inRegisters[names.indexOf(argument)] as BoundArgument)
    : inRegisters;
  const firstOut = bound.findIndex((argument) => argument.phase === 'out');
  const printedAtEntry = firstOut < 0 ? bound.length : firstOut;
  const completes = bound[printedAtEntry - 1]?.type.complete !== undefined;
  const remembers = bound.some((argument) => argument.type.remember !== undefined);
  return {
    name,
    abi: options.abi,
    arguments: bound,
    registers: options.registers ?? bound.length,
    printedAtEntry,
    remembers,
    completes,
    readsAtEntry: remembers || bound.slice(0, printedAtEntry).some((argument) => argument.type.follows),
    readsAtExit:
      completes ||
      options.note !== undefined ||
      options.captureNote !== undefined ||
      bound.slice(printedAtEntry).some((argument) => argument.type.follows),
    needsEntry: options.needsEntry ?? false,
    result: options.result ?? unsignedResult,
    note: options.note,
    captureNote: options.captureNote,
    argumentNames: options.argumentNames,
    separatesAtEntry:
      printedAtEntry > 0 &&
      options.argumentNames !== 'always' &&
      !completes &&
      !options.separatorAtReturn &&
      areShown(bound.slice(printedAtEntry)),
  };
}

/** Whether any of the arguments is shown; undefined where the call decides. */
function areShown(some: readonly BoundArgument[]): boolean | undefined {
  if (some.some(({ shown }) => shown === undefined)) return true;
  return some.length === 0 ? false : undefined;
}

/** The same call with every argument and the result in hexadecimal, nothing followed (`-e raw=`). */
export function undecoded(row: Syscall): Syscall {
  const known = UNDECODED.get(row);
  if (known) return known;
  const count = row.registers;
  const made = rawRow(row.name, undecodedArguments(count));
  UNDECODED.set(row, made);
  return made;
}

/** A row of which nothing but numbers is told. */
export function rawRow(name: string, args: Record<string, Type>): Syscall {
  return { ...syscall(name, args, { result: hexResult }), undecoded: true };
}

/** Arguments of which no more than the number is known. */
export function undecodedArguments(count: number): Record<string, Type> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`arg${index + 1}`, hexLong]));
}

const UNDECODED = new WeakMap<Syscall, Syscall>();

function bindArgument(
  name: string,
  index: number,
  given: Type | Argument | undefined,
  scope: Scope,
): BoundArgument {
  if (!given) throw new Error(`argument '${name}' has no type`);
  const argument: Argument = 'phase' in given ? given : { type: given, phase: 'in' };
  return { type: argument.type.bind(scope), phase: argument.phase, shown: argument.shown, name, index };
}

/** What most calls return: a signed number. */
export function unsignedResult(c: Decoding): void {
  c.out.unsigned(c.resultLow, c.abi.registerSize === 4 ? 0 : c.resultHigh);
}

/** Addresses (`mmap`, `brk`) and other results shown in hexadecimal. */
export function hexResult(c: Decoding): void {
  c.out.hex(c.resultLow, c.abi.registerSize === 4 ? 0 : c.resultHigh);
}

/** `umask`. */
export function octalResult(c: Decoding): void {
  c.out.octal64(c.resultLow, c.abi.registerSize === 4 ? 0 : c.resultHigh);
}

class ArgumentScope implements Scope {
  constructor(
    private readonly call: string,
    private readonly names: readonly string[],
  ) {}

  lookUp(name: string): Known {
    const index = this.names.indexOf(name);
    if (index < 0) throw new Error(`${this.call} has no argument '${name}'`);
    return { get: (c) => c.number(index), low: (c) => c.low(index), plan: (plan) => plan.argument(index) };
  }
}
