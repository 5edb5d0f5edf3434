import { UsageError } from '../filter/usage-error.ts';
import { DESCRIPTOR_DETAILS } from '../format/options.ts';
import type { HexStrings } from '../format/quote.ts';
import { findUser, type Identity, UserError } from '../process/user.ts';
import type { Draft } from './draft.ts';
import type { Daemonize, Interruptible, Options, Output, Quiet } from './options.ts';

const SUMMARY = '(-c/--summary-only or -C/--summary)';

/**
 * Checks that the options of a command line go together, and adds warnings about those that have no effect to the draft's:
 * in strace's order, since an error comes after those that it found before.
 * @throws UsageError about those that exclude each other
 */
export function checkCombination(draft: Draft, command: readonly string[]): void {
  if (command.length === 0 && draft.settings.pids.length === 0) {
    throw new UsageError('must have PROG [ARGS] or -p PID', true);
  }
  const { timestamps, hex, decodeFds, follow, quiet, output, warnings } = draft;
  checkDaemonize(draft, command);
  refuseTwoForms('-t', '--absolute-timestamps', timestamps.short > 0 && timestamps.long);
  refuseTwoForms('-x', '--strings-in-hex', hex.short > 0 && hex.long !== undefined);
  refuseTwoForms('-y', '--decode-fds', decodeFds.short > 0 && decodeFds.long !== undefined);
  refuseTwoForms('-f', '--follow-forks', follow.short > 0 && follow.long);
  refuseTwoForms('-ff', '--output-separately', follow.short > 1 && draft.separately);
  checkSeccomp(draft, command);
  warnings.push(...followWarnings(draft));
  refuseSummary(draft);
  warnings.push(...summaryWarnings(draft), ...outputWarnings(draft), ...backendWarnings(draft));
  if (draft.userName !== undefined) draft.settings.user = identityOf(draft.userName);
  warnings.push(...seccompWarnings(draft));
  if (isPipe(output) && separately(draft)) {
    throw new UsageError('piping the output and -ff/--output-separately are mutually exclusive', true);
  }
  refuseTwoForms('-q', '-e quiet/--quiet', quiet.short > 0 && quiet.long !== undefined);
  refuseKillOnExit(draft);
}

function identityOf(userName: string): Identity {
  try {
    return findUser(userName);
  } catch (error) {
    if (error instanceof UserError) throw new UsageError(error.message);
    throw error;
  }
}

/** `--seccomp-bpf` is given up where it cannot be had. */
function checkSeccomp(draft: Draft, command: readonly string[]): void {
  const { settings, follow, warnings } = draft;
  if (!settings.seccompBpf) return;
  if (settings.detachOnExec) {
    warnings.push('--seccomp-bpf is not enabled because it is not compatible with -b');
    settings.seccompBpf = false;
    return;
  }
  if (settings.pids.length > 0 && (command.length === 0 || settings.debug)) {
    warnings.push('--seccomp-bpf is not enabled for processes attached with -p');
  }
  if (follow.short === 0 && !follow.long) {
    warnings.push('--seccomp-bpf cannot be used without -f/--follow-forks, disabling');
    settings.seccompBpf = false;
  }
}

function refuseKillOnExit({ settings }: Draft): void {
  if (settings.killOnExit && settings.pids.length > 0) {
    throw new UsageError('--kill-on-exit and -p/--attach are mutually exclusive options');
  }
}

const MOST_DAEMONIZE = 3;

function checkDaemonize({ daemonize }: Draft, command: readonly string[]): void {
  const { short, long } = daemonize;
  refuseTwoForms('-D', '--daemonize', short > 0 && long !== undefined);
  if (command.length === 0 && (short > 0 || long)) {
    throw new UsageError('PROG [ARGS] must be specified with -D/--daemonize', true);
  }
  if (short > MOST_DAEMONIZE) {
    throw new UsageError(`Too many -D's (${short}), maximum supported -D count is ${MOST_DAEMONIZE}`, true);
  }
}

const DAEMONIZE_BY_COUNT: readonly (Daemonize | undefined)[] = [undefined, 'grandchild', 'pgroup', 'session'];

function daemonize({ daemonize: { short, long } }: Draft): Daemonize | undefined {
  return long ?? DAEMONIZE_BY_COUNT[short];
}

function refuseSummary(draft: Draft): void {
  const { summary, summaryWallClock } = draft.settings;
  if (separately(draft) && summary !== 'none') {
    throw new UsageError(`${SUMMARY} and -ff/--output-separately are mutually exclusive`, true);
  }
  if (summaryWallClock && summary === 'none') {
    throw new UsageError(`-w/--summary-wall-clock must be given with ${SUMMARY}`, true);
  }
  if (draft.columnsGiven && summary === 'none') {
    throw new UsageError(`-U/--summary-columns must be given with ${SUMMARY}`, true);
  }
}

function followWarnings({ deprecatedFollow, follow }: Draft): string[] {
  if (!deprecatedFollow) return [];
  return follow.short > 0 || follow.long
    ? ['deprecated option -F ignored']
    : ['option -F is deprecated, please use -f/--follow-forks instead'];
}

function summaryWarnings(draft: Draft): string[] {
  const { settings } = draft;
  if (settings.summary === 'none') {
    return draft.sortGiven ? [`-S/--summary-sort-by has no effect without ${SUMMARY}`] : [];
  }
  if (settings.summary === 'also') return [];
  const useless: (readonly [given: boolean, option: string])[] = [
    [settings.instructionPointer, '-i/--instruction-pointer'],
    [settings.stackTraces !== 'none', '-k/--stack-traces'],
    [settings.syscallNumbers, '-n/--syscall-number'],
    [settings.relativeTimestamps !== undefined, '-r/--relative-timestamps'],
    [timestamps(draft) !== undefined, '-t/--absolute-timestamps'],
    [settings.durations !== undefined, '-T/--syscall-times'],
    [decodeFds(draft).length > 0, '-y/--decode-fds'],
  ];
  return useless.flatMap(([given, option]) =>
    given ? [`${option} has no effect with -c/--summary-only`] : [],
  );
}

function outputWarnings(draft: Draft): string[] {
  const warnings: string[] = [];
  if (draft.output === undefined) {
    if (separately(draft) && !followForks(draft)) {
      warnings.push('--output-separately has no effect without -o/--output');
    }
    if (draft.settings.append) {
      warnings.push('-A/--output-append-mode has no effect without -o/--output');
    }
  }
  if (draft.statusOptions > 1) {
    warnings.push(
      'Only the last of -z/--successful-only/-Z/--failed-only options will take effect. ' +
        'See status qualifier for more complex filters.',
    );
  }
  return warnings;
}

function backendWarnings({ settings, ebpfOptions }: Draft): string[] {
  if (settings.backend !== 'ptrace') return [];
  return ebpfOptions.map((option) => `${option} has no effect with --backend=ptrace`);
}

function seccompWarnings({ settings }: Draft): string[] {
  if (!settings.seccompBpf || !settings.trace.everything) return [];
  settings.seccompBpf = false;
  return [
    'Seccomp filter is requested but there are no syscalls to filter.  See -e trace to filter syscalls.',
  ];
}

function refuseTwoForms(short: string, long: string, both: boolean): void {
  if (both) throw new UsageError(`${short} and ${long} cannot be provided simultaneously`);
}

/** The options that a draft amounts to, once it is known that they go together. */
export function conclude(draft: Draft, command: readonly string[]): Options {
  const output = draft.output === undefined ? undefined : outputOf(draft.output);
  const shown = timestamps(draft);
  const background = daemonize(draft);
  return {
    ...draft.settings,
    ...(output && { output }),
    ...(shown && { timestamps: shown }),
    ...(background && { daemonize: background }),
    command,
    warnings: draft.warnings,
    followForks: followForks(draft),
    separateFiles: separately(draft) && output !== undefined,
    quiet: quiet(draft, command),
    hexStrings: hexStrings(draft),
    decodeFds: decodeFds(draft),
    interruptible:
      draft.interruptible ?? interruptible(background, output !== undefined && command.length > 0),
  };
}

/** Where `-I` does not say it. */
function interruptible(background: Daemonize | undefined, commandAndOutput: boolean): Interruptible {
  if (background) return 'never-tstp';
  return commandAndOutput ? 'never' : 'waiting';
}

function followForks({ follow, deprecatedFollow }: Draft): boolean {
  return follow.short > 0 || follow.long || deprecatedFollow;
}

/** A single `-f` undoes `--output-separately`, wherever that stands. */
function separately({ follow, separately }: Draft): boolean {
  return follow.short > 0 ? follow.short > 1 : separately;
}

function isPipe(output: string | undefined): boolean {
  return output !== undefined && /^[|!]/.test(output);
}

function outputOf(output: string): Output {
  return isPipe(output) ? { kind: 'pipe', command: output.slice(1) } : { kind: 'file', path: output };
}

function timestamps({ timestamps }: Draft): Options['timestamps'] {
  const { short, clock, precision } = timestamps;
  if (short > 0) return { clock: short > 2 ? 'unix' : 'time', precision: short > 1 ? 'us' : 's' };
  return clock && { clock, precision };
}

function hexStrings({ hex }: Draft): HexStrings {
  if (hex.long) return hex.long;
  if (hex.short === 0) return 'none';
  return hex.short === 1 ? 'non-ascii' : 'all';
}

function decodeFds({ decodeFds }: Draft): Options['decodeFds'] {
  if (decodeFds.long) return decodeFds.long;
  if (decodeFds.short === 0) return [];
  return decodeFds.short === 1 ? ['path'] : DESCRIPTOR_DETAILS;
}

/**
 * Where the lines of a command go to a file, its user does not want to hear who is attached to. What a path of `-P`
 * resolves to is said under any number of `-q`, as strace does; only the long form takes it away.
 */
function quiet(draft: Draft, command: readonly string[]): Quiet {
  if (draft.quiet.long) return draft.quiet.long;
  const level = draft.quiet.short || Number(draft.output !== undefined && command.length > 0);
  return {
    attach: level > 0,
    personality: level > 0,
    exit: level > 1,
    pathResolution: false,
    superseded: level > 2,
  };
}
