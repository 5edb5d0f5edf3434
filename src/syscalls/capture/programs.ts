import { type Abi, I386, X86_64 } from '../../abi/abi.ts';
import type { CaptureProgram, CapturePrograms } from '../../events/capture-program.ts';
import type { SyscallFilter } from '../../filter/syscall-filter.ts';
import { carriedRow, syscallOf } from '../catalogue.ts';
import { carriesCalls } from '../i386/carried.ts';
import type { BoundArgument, Syscall } from '../syscall.ts';
import { Assembler } from './assembler.ts';
import { planCarrier } from './carried.ts';

/** What the user asked for, as far as it changes what is read. */
export interface CaptureOptions {
  /** `-s`: bytes of a string, and elements of an array, that are shown. */
  readonly stringLimit: number;
  /** Calls whose large structures and long lists are abbreviated: none under `-v`. */
  readonly abbrev: SyscallFilter;
  /** Calls whose arguments stay undecoded (`-e raw=`). */
  readonly raw?: SyscallFilter;
}

/**
 * The programs that read what printing calls takes: those arguments that print at entry, what types want to remember,
 * and at return the other arguments and what a note tells. Each is made when it is asked for.
 */
export function capturePrograms(options: CaptureOptions): CapturePrograms {
  return {
    programFor: (abi, number, atEntry) =>
      programFor(options, abi === 'i386' ? I386 : X86_64, number, atEntry),
  };
}

function programFor(
  options: CaptureOptions,
  abi: Abi,
  number: number,
  atEntry: boolean,
): CaptureProgram | undefined {
  const row = syscallOf(abi, number);
  if (!(atEntry ? row.readsAtEntry : row.readsAtExit)) return undefined;
  const bitmap = options.abbrev.bitmap(abi.name);
  const plan = new Assembler({
    abi,
    stringLimit: options.stringLimit,
    abbreviate: bitmap[Math.min(number, bitmap.length - 1)] === 1,
    exiting: !atEntry,
  });
  const planUnlessRaw = (named: Syscall) => {
    if (!options.raw?.selects(abi.name, named.name, number)) planRow(plan, named);
  };
  if (abi.name === 'i386' && carriesCalls(number))
    planCarrier(plan, number, (carried) => planUnlessRaw(carriedRow(number, carried)));
  else planUnlessRaw(row);
  return plan.program();
}

function planRow(plan: Assembler, row: Syscall): void {
  if (row.captureVariant) row.captureVariant(plan, (variant) => planRow(plan, variant));
  else if (plan.exiting) planReturn(plan, row);
  else planEntry(plan, row);
}

function planEntry(plan: Assembler, row: Syscall): void {
  for (const { type, index } of row.arguments)
    plan.within(() => type.captureRemembered?.(plan, plan.argument(index)));
  planPrinted(plan, row.arguments.slice(0, row.printedAtEntry));
}

function planReturn(plan: Assembler, row: Syscall): void {
  const last = row.arguments[row.printedAtEntry - 1];
  if (last) plan.within(() => last.type.captureCompletion?.(plan, plan.argument(last.index)));
  planPrinted(plan, row.arguments.slice(row.printedAtEntry));
  plan.within(() => row.captureNote?.(plan));
}

/** No structure is around an argument, so what stands for one is the argument itself. */
function planPrinted(plan: Assembler, printed: readonly BoundArgument[]): void {
  for (const { type, index } of printed) {
    if (!type.capture) continue;
    plan.within(() => {
      const value = plan.argument(index);
      type.capture?.(plan, value, value);
    });
  }
}
