import { type Abi, abiCalled } from '../../abi/abi.ts';
import type { CaptureProgram, CapturePrograms } from '../../events/capture-program.ts';
import type { SyscallFilter } from '../../filter/syscall-filter.ts';
import { carriedRow, isNamed, syscallOf } from '../catalogue.ts';
import { carriesCalls } from '../i386/carried.ts';
import { type Movement, movementOf } from '../moved-bytes.ts';
import type { Syscall } from '../syscall.ts';
import { Assembler } from './assembler.ts';
import { planCarrier } from './carried.ts';
import { planPathOperands } from './path-operands.ts';
import { planRow } from './row.ts';

/** What the user asked for, as far as it changes what is read. */
export interface CaptureOptions {
  /** `-s`: bytes of a string, and elements of an array, that are shown. */
  readonly stringLimit: number;
  /** Calls whose large structures and long lists are abbreviated: none under `-v`. */
  readonly abbrev: SyscallFilter;
  /** Calls whose arguments stay undecoded (`-e raw=`). */
  readonly raw?: SyscallFilter;
  /** What is shown of descriptors beside their numbers (`-y`): nothing where it is empty. */
  readonly decodeFds?: readonly unknown[];
  /** Whether processes are shown by name, or by their number in our pid namespace (`-Y`, `--decode-pids`). */
  readonly showCommandName?: boolean;
  readonly translatePids?: boolean;
  /** Set where calls are told only if they concern certain paths (`-P`), or descriptors. */
  readonly tracePaths?: readonly unknown[];
  readonly traceDescriptors?: unknown;
  /** Calls that certainly concern none of these paths are not to be told at all. */
  readonly siftsPaths?: boolean;
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
    programFor: (abi, number, atEntry) => programFor(options, abiCalled(abi), number, atEntry),
  };
}

/**
 * A name for the programs that the options want, where they are usual ones: those of who asks for nothing in particular, for
 * the names of descriptors (`-y`) or of processes (`-Y`, `--decode-pids`), for nothing to be abbreviated (`-v`), or for some
 * of these together. They differ by which part of strings is shown (`-s`), too. Undefined where the options want others.
 */
export function usualProgramsName(options: Omit<CaptureOptions, 'stringLimit'>): string | undefined {
  const { abbrev, raw } = options;
  const decodes = raw === undefined || raw.nothing;
  if (!decodes || dumpsBytes(options) || isSelective(options)) return undefined;
  if (!abbrev.everything && !abbrev.nothing) return undefined;
  const parts = ['usual'];
  if (abbrev.nothing) parts.push('verbose');
  if (namesDescriptors(options)) parts.push('descriptors');
  if (looksAtProcesses(options)) parts.push('processes');
  return parts.join('-');
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
  const selects = atEntry && isSelective(options);
  const names = atEntry ? looksAtDescriptors(options) : namesDescriptors(options);
  const namesProcesses = looksAtProcesses(options);
  if (!dumps && !names && !namesProcesses && !(atEntry ? row.readsAtEntry : row.readsAtExit))
    return undefined;
  const bitmap = options.abbrev.bitmap(abi.name);
  const plan = new Assembler({
    abi,
    stringLimit: options.stringLimit,
    abbreviate: bitmap[Math.min(number, bitmap.length - 1)] === 1,
    exiting: !atEntry,
    namesDescriptors: names,
    namesProcesses,
  });
  const planUnlessRaw = (named: Syscall) => {
    if (selects) planPathOperands(plan, named.name, options.siftsPaths === true);
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

/** Whether more is to be found out than registers and memory tell: what descriptors lead to, or who processes are. */
export function looksFurther(options: Omit<CaptureOptions, 'abbrev' | 'stringLimit'>): boolean {
  return looksAtDescriptors(options) || looksAtProcesses(options);
}

/** Whether it is to be found out what descriptors lead to. */
function looksAtDescriptors(options: Pick<CaptureOptions, 'decodeFds' | 'tracePaths'>): boolean {
  return namesDescriptors(options) || hasPaths(options);
}

function hasPaths({ tracePaths = [] }: Pick<CaptureOptions, 'tracePaths'>): boolean {
  return tracePaths.length > 0;
}

/** Whether it is to be found out who processes are. */
export function looksAtProcesses({
  showCommandName = false,
  translatePids = false,
}: Pick<CaptureOptions, 'showCommandName' | 'translatePids'>): boolean {
  return showCommandName || translatePids;
}

function namesDescriptors({ decodeFds = [] }: Pick<CaptureOptions, 'decodeFds'>): boolean {
  return decodeFds.length > 0;
}

/** Whether a call must concern certain paths or descriptors to be told. */
export function isSelective(options: Pick<CaptureOptions, 'tracePaths' | 'traceDescriptors'>): boolean {
  return hasPaths(options) || options.traceDescriptors !== undefined;
}

function dumpsBytes({ dumpRead, dumpWritten }: Pick<CaptureOptions, 'dumpRead' | 'dumpWritten'>): boolean {
  return dumpRead !== undefined || dumpWritten !== undefined;
}

function isShown(options: CaptureOptions, { direction }: Movement): boolean {
  return (direction === 'read' ? options.dumpRead : options.dumpWritten) !== undefined;
}
