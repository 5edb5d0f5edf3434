import { type Abi, abiCalled, I386, X32, X86_64 } from '../abi/abi.ts';
import { ERRNOS, RESTART_ERRNOS } from '../abi/generated/errno.ts';
import type { Options } from '../cli/options.ts';
import type { CallCondition } from '../ebpf/settings.ts';
import type { BackendSettings } from '../events/backend.ts';
import { pathOperands } from '../filter/path-operands.ts';
import type { StatusFilter } from '../filter/status-filter.ts';
import { mayRename } from '../format/tracee-commands.ts';
import { isSelective } from '../syscalls/capture/programs.ts';
import { syscallOf } from '../syscalls/catalogue.ts';
import { carriesCalls } from '../syscalls/i386/carried.ts';
import type { Syscall } from '../syscalls/syscall.ts';
import { namesOfArguments } from '../where/aliases.ts';
import type { Condition } from '../where/condition.ts';

/** What a condition leaves of the calls that a backend is to tell of. */

/**
 * The selected calls without those that can never meet the condition, or concern a traced path or descriptor; with what
 * gives threads other names, where lines begin with these.
 */
export function narrowedCalls(
  options: Pick<
    Options,
    'trace' | 'raw' | 'tracePaths' | 'traceDescriptors' | 'followForks' | 'showCommandName' | 'summary'
  >,
  condition: Condition | undefined,
): BackendSettings['selected'] {
  const narrowed = (abi: Abi) => {
    const all = options.trace.bitmap(abi.name);
    if (isSelective(options)) return all.map((is, number) => (is === 1 && mayConcern(abi, number) ? 1 : 0));
    const { followForks, showCommandName, summary } = options;
    if (!followForks || !showCommandName || summary === 'only') return all;
    return all.map((is, number) => (is === 1 || mayRename(abi, number) ? 1 : 0));
  };
  const left = (abi: Abi) => {
    const bitmap = narrowed(abi);
    if (!condition) return bitmap;
    // Arguments that are not decoded have no names.
    const args = options.raw.nothing ? condition.args : NO_NAMES;
    return bitmap.map((isSelected, number) =>
      isSelected === 1 && mayBe(abi, number, condition.syscalls, args) ? 1 : 0,
    );
  };
  return { x86_64: left(X86_64), i386: left(I386), x32: left(X32) };
}

function mayConcern(abi: Abi, number: number): boolean {
  if (abi.name === 'i386' && carriesCalls(number)) return true;
  const { descriptors, paths, inMemory } = pathOperands(syscallOf(abi, number).name, abi.registerSize);
  return descriptors.length > 0 || paths.length > 0 || inMemory !== undefined;
}

const NO_NAMES: ReadonlySet<string> = new Set();

function mayBe(
  abi: Abi,
  number: number,
  syscalls: ReadonlySet<string> | undefined,
  args: ReadonlySet<string>,
): boolean {
  if (abi.name === 'i386' && carriesCalls(number)) return true;
  const row = syscallOf(abi, number);
  if (syscalls && !syscalls.has(row.name)) return false;
  // What the arguments of others are called depends on what they say.
  if (args.size === 0 || row.variant) return true;
  const names = namesOfArguments(row.arguments.map(({ name }) => name));
  return [...args].every((name) => names.has(name));
}

/** The ends of calls that are of interest, less those that cannot meet the condition. */
export function narrowedStatuses(statuses: StatusFilter, { returned }: Condition): StatusFilter {
  const returns = returned !== 'no matter';
  return {
    successful: statuses.successful && returned !== 'with an error',
    failed: statuses.failed && returned !== 'successfully',
    unfinished: statuses.unfinished && !returns,
    unavailable: statuses.unavailable && !returns,
    detached: statuses.detached && !returns,
    all: statuses.all && !returns,
  };
}

/** What of a condition is decided in the kernel. */
export function kernelCondition(
  options: Pick<Options, 'stringLimit' | 'raw'>,
  condition: Condition,
): CallCondition {
  const { errno, leastDuration, pid, tid, comm, path } = condition;
  return {
    error: errno === undefined ? undefined : errorNumber(errno),
    leastDuration,
    pid,
    tid,
    comm: comm && isExact(comm.text) ? comm : undefined,
    path:
      path && options.raw.nothing && mayCompare(path.text, options.stringLimit) ? pathOf(path) : undefined,
  };
}

function errorNumber(name: string): number | undefined {
  for (const errors of [ERRNOS, RESTART_ERRNOS])
    for (const [number, [known]] of errors) if (known === name) return number;
  return undefined;
}

/** U+FFFD in UTF-8: what stands for bytes that are none, whichever they are. */
const REPLACEMENT = '\xef\xbf\xbd';

function isExact(text: string): boolean {
  return !text.includes(REPLACEMENT);
}

/** A string that is cut at the limit may be equal to a text of just that length, and longer in the kernel. */
function mayCompare(text: string, stringLimit: number): boolean {
  return isExact(text) && text.length !== stringLimit;
}

function pathOf({ argument, text }: NonNullable<Condition['path']>): CallCondition['path'] {
  return {
    text,
    registerOf(name, number) {
      const abi = abiCalled(name);
      return name === 'i386' && carriesCalls(number)
        ? undefined
        : registerCalled(syscallOf(abi, number), argument);
    },
  };
}

/** The register of the only argument that goes by a name. */
function registerCalled(row: Syscall, name: string): number | undefined {
  if (row.variant) return undefined;
  const really = row.arguments.find((argument) => argument.name === name);
  if (really) return really.index;
  const [alias, another] = row.arguments.filter((argument) => namesOfArguments([argument.name]).has(name));
  return another ? undefined : alias?.index;
}
