import { type Abi, I386, X86_64 } from '../../abi/abi.ts';
import type { CaptureProgram, CapturePrograms } from '../../events/capture-program.ts';
import type { SyscallFilter } from '../../filter/syscall-filter.ts';
import { carriedRow, isNamed, syscallOf } from '../catalogue.ts';
import { carriesCalls } from '../i386/carried.ts';
import { type Movement, movementOf } from '../moved-bytes.ts';
import type { Syscall } from '../syscall.ts';
import { Assembler } from './assembler.ts';
import { planCarrier } from './carried.ts';
import { planRow } from './row.ts';

/** What the user asked for, as far as it changes what is read. */
export interface CaptureOptions {
  /** `-s`: bytes of a string, and elements of an array, that are shown. */
  readonly stringLimit: number;
  /** Calls whose large structures and long lists are abbreviated: none under `-v`. */
  readonly abbrev: SyscallFilter;
  /** Calls whose arguments stay undecoded (`-e raw=`). */
  readonly raw?: SyscallFilter;
  /** Set where all bytes that are read from some descriptors, or written to them, are shown. */
  readonly dumpRead?: unknown;
  readonly dumpWritten?: unknown;
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

/** Options of those who ask for nothing in particular. */
export const USUAL_STRING_LIMIT = 32;

/** Whether the programs are those of `stringLimit: USUAL_STRING_LIMIT`, all calls abbreviated, and nothing else asked for. */
export function isUsual(options: CaptureOptions): boolean {
  const { stringLimit, abbrev, raw } = options;
  const decodes = raw === undefined || raw.nothing;
  return stringLimit === USUAL_STRING_LIMIT && abbrev.everything && decodes && !dumpsBytes(options);
}

function programFor(
  options: CaptureOptions,
  abi: Abi,
  number: number,
  atEntry: boolean,
): CaptureProgram | undefined {
  if (!isNamed(abi, number)) return undefined;
  const row = syscallOf(abi, number);
  const dumps = !atEntry && dumpsBytes(options);
  if (!dumps && !(atEntry ? row.readsAtEntry : row.readsAtExit)) return undefined;
  const bitmap = options.abbrev.bitmap(abi.name);
  const plan = new Assembler({
    abi,
    stringLimit: options.stringLimit,
    abbreviate: bitmap[Math.min(number, bitmap.length - 1)] === 1,
    exiting: !atEntry,
  });
  const planUnlessRaw = (named: Syscall) => {
    if (!options.raw?.selects(abi.name, named.name, number)) planRow(plan, named);
    const movement = dumps ? movementOf(named.name) : undefined;
    if (!movement || !isShown(options, movement)) return;
    if (movement.direction === 'write') plan.regardless(() => movement.capture(plan));
    else plan.unlessFailed(() => movement.capture(plan));
  };
  if (abi.name === 'i386' && carriesCalls(number))
    planCarrier(plan, number, (carried) => planUnlessRaw(carriedRow(number, carried)));
  else planUnlessRaw(row);
  return plan.program();
}

function dumpsBytes({ dumpRead, dumpWritten }: CaptureOptions): boolean {
  return dumpRead !== undefined || dumpWritten !== undefined;
}

function isShown(options: CaptureOptions, { direction }: Movement): boolean {
  return (direction === 'read' ? options.dumpRead : options.dumpWritten) !== undefined;
}
