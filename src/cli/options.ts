import type { DescriptorFilter } from '../filter/descriptor-filter.ts';
import type { Injection } from '../filter/injection.ts';
import type { SyscallFilter } from '../filter/syscall-filter.ts';
import { UsageError } from '../filter/usage-error.ts';
import type { LineOptions, SummaryOptions } from '../format/options.ts';
import type { Identity } from '../process/user.ts';
import type { StackOptions } from '../unwind/stack-tracer.ts';
import { checkCombination, conclude } from './combination.ts';
import type { Shell } from './documents/shell.ts';
import { type Draft, newDraft } from './draft.ts';
import { readOptions } from './getopt.ts';
import { applyOption } from './option-row.ts';
import { OPTION_TABLE } from './option-table.ts';

export { UsageError } from '../filter/usage-error.ts';

/** Where lines go instead of stderr: a file, or the standard input of a shell command. */
export type Output =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'pipe'; readonly command: string };

/** Which of xtrace's own messages are left out (`-q`, `-e quiet=`). */
export interface Quiet {
  /** Processes that are attached to and detached from. */
  readonly attach: boolean;
  /** `+++ exited with ... +++`. */
  readonly exit: boolean;
  /** What a path of `-P` resolves to. */
  readonly pathResolution: boolean;
  /** A tracee that changes between 64 and 32 bits. */
  readonly personality: boolean;
  /** `+++ superseded by execve ... +++`. */
  readonly superseded: boolean;
}

/** A variable for the command's environment; taken out of it where there is no value. */
export interface EnvironmentChange {
  readonly name: string;
  readonly value?: string;
}

/** What a command line asks for, with every default filled in. */
export interface Options extends LineOptions, SummaryOptions, StackOptions {
  /** The program to start and its arguments; empty where there is only `-p`. */
  readonly command: readonly string[];
  /** The processes to attach to, in the order given. */
  readonly pids: readonly number[];
  readonly output?: Output;
  /** Add to the output file instead of replacing it. */
  readonly append: boolean;
  readonly quiet: Quiet;
  /** Calls whose large structures are abbreviated. */
  readonly abbrev: SyscallFilter;
  /** Calls whose pointers to structures are followed (`-e verbose=`). */
  readonly verbose: SyscallFilter;
  readonly raw: SyscallFilter;
  readonly trace: SyscallFilter;
  /** Whether calls are counted: not at all, instead of being printed (`-c`), or as well (`-C`). */
  readonly summary: 'none' | 'only' | 'also';
  /** In the order given; a later change of the same variable wins. */
  readonly environment: readonly EnvironmentChange[];
  /** Whom to run the command as. */
  readonly user?: Identity;
  /** When fatal signals may end xtrace (`-I`); `never-tstp` ignores SIGTSTP, too. */
  readonly interruptible: Interruptible;
  /** Trace from a grandchild of the command, and where that belongs; undefined to be its parent (`-D`). */
  readonly daemonize?: Daemonize;
  /** Let go of a tracee as soon as it calls execve (`-b execve`). */
  readonly detachOnExec: boolean;
  /** Tracees are killed when xtrace ends (`--kill-on-exit`). */
  readonly killOnExit: boolean;
  /** Have the kernel stop the command at the traced calls alone (`--seccomp-bpf`). */
  readonly seccompBpf: boolean;
  /** What the command is told that it is called, in place of its name. */
  readonly argv0?: string;
  /** After so many calls all tracees are let go of. */
  readonly syscallLimit?: number;
  /** Only calls that concern one of these paths (`-P`); empty for no such limit. */
  readonly tracePaths: readonly string[];
  /** What is done to which calls, of which the last that is for a call counts (`-e inject=`, `-e fault=`). */
  readonly injections: readonly Injection[];
  /** Only calls that concern one of these descriptors, or a path of `-P` (`--trace-fds`). */
  readonly traceDescriptors?: DescriptorFilter;
  /** Whether lines have colours; `auto`: on a terminal, unless NO_COLOR says otherwise. */
  readonly color: 'auto' | 'always' | 'never';
  /** A piece of advice to print at the end; `id` undefined for any. */
  readonly tips?: Tips;
  /** How to trace; `auto`: as well as the machine and the other options permit. */
  readonly backend: 'auto' | 'ptrace' | 'ebpf';
  /** Expressions that events must meet (`--where`), as they were written. */
  readonly where: readonly string[];
  /** Only calls that took longer than so many nanoseconds (`--duration`). */
  readonly longerThan?: number;
  /** Print the schema of `--json`, and nothing else. */
  readonly jsonSchema: boolean;
  /** Print events as JSON, one object a line. */
  readonly json: boolean;
  /** Bytes that the eBPF backend's ring buffer holds: a power of two, and whole pages. */
  readonly ringBufferSize: number;
  /** What becomes of events for which it has no room: they are lost, or the tracees are slowed. */
  readonly onOverflow: OnOverflow;
  /** Tell how the tracing is done (`-d`). */
  readonly debug: boolean;
  readonly version: boolean;
  /** Print the completions of a shell. */
  readonly completion?: Shell;
  readonly help: boolean;
  /** Lines to print before tracing, without the program's name before them. */
  readonly warnings: readonly string[];
}

export type OnOverflow = 'drop' | 'throttle';
/** Which piece of advice is given, and how much is made of it. */
export interface Tips {
  readonly id?: number;
  readonly format: 'none' | 'compact' | 'full';
}

/** A tracer in the background: in the process group of the command, in one of its own, in a session of its own. */
export type Daemonize = 'grandchild' | 'pgroup' | 'session';

export type Interruptible = 'anywhere' | 'waiting' | 'never' | 'never-tstp';

/**
 * Reads a command line.
 * @param words what follows the program's name
 * @returns the options; with `help`, `completion` or `version` set where these were asked for, and then nothing else counts
 * @throws UsageError if an option is unknown, has a bad value, cannot go with another, or is not supported
 */
export function parseCommandLine(words: readonly string[]): Options {
  const draft = newDraft();
  try {
    return parseInto(draft, words);
  } catch (error) {
    if (error instanceof UsageError) error.warnings.unshift(...draft.warnings);
    throw error;
  }
}

function parseInto(draft: Draft, words: readonly string[]): Options {
  const occurrences = readOptions(words, OPTION_TABLE);
  let step = occurrences.next();
  while (!step.done) {
    applyOption(draft, step.value);
    if (draft.settings.help || draft.settings.completion) return conclude(draft, []);
    step = occurrences.next();
  }
  const command = step.value;
  const { version, jsonSchema } = draft.settings;
  if (!version && !jsonSchema) checkCombination(draft, command);
  return conclude(draft, command);
}
