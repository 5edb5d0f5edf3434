import { parseDescriptorFilter } from '../filter/descriptor-filter.ts';
import { parseInjection } from '../filter/injection.ts';
import { parseSet } from '../filter/set-expression.ts';
import { parseSignalFilter } from '../filter/signal-filter.ts';
import { parseStatusFilter } from '../filter/status-filter.ts';
import { parseSyscallFilter } from '../filter/syscall-filter.ts';
import { UsageError } from '../filter/usage-error.ts';
import { DESCRIPTOR_DETAILS, LATER_DESCRIPTOR_DETAILS } from '../format/options.ts';
import type { Draft } from './draft.ts';
import { applyOption, type OptionRow, optional, qualifier, refused, valued } from './option-row.ts';
import type { Quiet } from './options.ts';

/** The options that can also be written `-e NAME=VALUE`. */
export const QUALIFIER_TABLE: readonly OptionRow[] = [
  qualifier(
    ['trace', 't'],
    valued(
      '--trace',
      'SET',
      'filtering',
      'only these system calls: names, numbers, /REGEX, all, none, or %clock, %creds, %desc, %file, %fstat, ' +
        '%fstatfs, %ipc, %lstat, %memory, %net, %process, %pure, %signal, %stat, %%stat, %statfs, %%statfs; ' +
        'separated by commas; ! in front for all others, ? where the name may be unknown',
      ({ settings }, value) => {
        settings.trace = parseSyscallFilter(value);
      },
    ),
  ),
  qualifier(
    ['abbrev', 'a'],
    valued(
      '--abbrev',
      'SET',
      'format',
      'shorten the structures of these calls (all)',
      ({ settings }, value) => {
        settings.abbrev = parseSyscallFilter(value);
      },
    ),
  ),
  qualifier(
    ['verbose', 'v'],
    valued(
      '--verbose',
      'SET',
      'format',
      'print the structures of these calls, not their addresses (all)',
      ({ settings }, value) => {
        settings.verbose = parseSyscallFilter(value);
      },
    ),
  ),
  qualifier(
    ['raw', 'x'],
    valued(
      '--raw',
      'SET',
      'format',
      'print the arguments of these calls as hexadecimal numbers (none)',
      ({ settings }, value) => {
        settings.raw = parseSyscallFilter(value);
      },
    ),
  ),
  qualifier(
    ['trace-fd', 'trace-fds', 'fd', 'fds'],
    valued(
      '--trace-fds',
      'SET',
      'filtering',
      'only calls that concern these descriptors, or a PATH of -P: numbers, all',
      ({ settings }, value) => {
        settings.traceDescriptors = parseDescriptorFilter(value);
      },
    ),
  ),
  qualifier(
    ['signal', 'signals', 's'],
    valued('--signals', 'SET', 'filtering', 'only these signals (all)', ({ settings }, value) => {
      settings.signals = parseSignalFilter(value);
    }),
  ),
  qualifier(
    ['status'],
    valued(
      '--status',
      'SET',
      'filtering',
      'only calls that ended so: successful, failed, unfinished, unavailable, detached',
      ({ settings }, value) => {
        settings.statuses = parseStatusFilter(value);
      },
    ),
  ),
  qualifier(
    ['read', 'reads', 'r'],
    valued(
      '--read',
      'SET',
      'format',
      'show all bytes that are read from these descriptors: numbers, all or none (none)',
      ({ settings }, value) => {
        settings.dumpRead = parseDescriptorFilter(value);
      },
    ),
  ),
  qualifier(
    ['write', 'writes', 'w'],
    valued(
      '--write',
      'SET',
      'format',
      'show all bytes that are written to these descriptors',
      ({ settings }, value) => {
        settings.dumpWritten = parseDescriptorFilter(value);
      },
    ),
  ),
  qualifier(
    ['fault'],
    valued(
      '--fault',
      'SET[:error=ERRNO][:when=WHEN]',
      'tampering',
      'as --inject, with ENOSYS',
      (draft, value) => inject(draft, 'fault', value),
    ),
  ),
  qualifier(
    ['inject'],
    valued(
      '--inject',
      'SET:WHAT...[:when=WHEN]',
      'tampering',
      'tamper with these calls; WHAT is error=ERRNO, retval=VALUE, signal=SIGNAL, syscall=NAME (with error or retval: ' +
        'made instead), delay_enter=TIME, delay_exit=TIME, poke_enter=@argN=HEX,..., poke_exit=@argN=HEX,...; ' +
        'WHEN is FIRST[..LAST][+[STEP]], counted for each call and process; TIME as in -O',
      (draft, value) => inject(draft, 'inject', value),
    ),
  ),
  qualifier(
    ['namespace'],
    valued(
      '--namespace',
      'new',
      'format',
      'show which namespaces clone, clone3 and unshare made',
      ({ settings }, value) => {
        if (value !== 'new') throw new UsageError(`invalid -e namespace= argument: '${value}'`);
        settings.newNamespaces = true;
      },
    ),
  ),
  qualifier(
    ['kvm'],
    valued(
      '--kvm',
      'vcpu[+]',
      'format',
      'show why a virtual processor stopped that a call let run; with + what it shares with its program, before and after',
      ({ settings }, value) => {
        if (value !== 'vcpu' && value !== 'vcpu+')
          throw new UsageError(`invalid -e kvm= argument: '${value}'`);
        settings.vcpuExits = true;
        settings.vcpuRuns = value === 'vcpu+';
      },
    ),
  ),
  qualifier(
    ['quiet', 'silent', 'silence', 'q'],
    optional(
      '--quiet, --silent, --silence',
      'SET',
      'format',
      'no messages about attach, exit, path-resolution, personality, thread-execve; default as -q',
      ({ quiet }, value) => {
        quiet.long = readQuiet(value ?? 'attach,personality');
      },
    ),
  ),
  qualifier(
    ['decode-fds', 'decode-fd'],
    optional(
      '--decode-fds',
      'SET',
      'format',
      'what to show of file descriptors: path (default), socket, dev, pidfd, eventfd, signalfd, none, or all ' +
        '(which leaves out eventfd and signalfd)',
      ({ decodeFds }, value) => {
        decodeFds.long = readDetails(
          value ?? 'path',
          'decode-fds',
          DESCRIPTOR_DETAILS,
          LATER_DESCRIPTOR_DETAILS,
        );
      },
    ),
  ),
  qualifier(
    ['decode-pids', 'decode-pid'],
    valued(
      '--decode-pids',
      'SET',
      'format',
      'what to show of process ids: comm (the command name), pidns (the number in our pid namespace), all or none',
      ({ settings }, value) => {
        const details = readDetails(value, 'decode-pids', ['comm', 'pidns']);
        settings.showCommandName = details.includes('comm');
        settings.translatePids = details.includes('pidns');
      },
    ),
  ),
  qualifier(
    ['secontext'],
    refused(
      '--secontext',
      'optional',
      // What strace says where it was built without libselinux, as Debian's is.
      'SELinux context printing (--secontext option) is not supported by this build of xtrace',
    ),
  ),
];

/**
 * Does what `-e EXPRESSION` says: the option that stands before the `=`, or else `trace`.
 * @throws UsageError as that option does
 */
export function applyQualifier(draft: Draft, expression: string): void {
  const equals = expression.indexOf('=');
  const name = expression.slice(0, Math.max(equals, 0));
  const named = QUALIFIER_TABLE.find(({ qualifiers }) => qualifiers?.includes(name));
  const row = named ?? QUALIFIER_TABLE.find(({ qualifiers }) => qualifiers?.includes('trace'));
  const value = named ? expression.slice(equals + 1) : expression;
  if (row) applyOption(draft, { row, value, spelling: `-e ${name}` });
}

function inject({ settings, warnings }: Draft, kind: 'inject' | 'fault', value: string): void {
  const { injection, warnings: about } = parseInjection(kind, value);
  settings.injections.push(injection);
  warnings.push(...about);
}

const QUIET_WORDS: ReadonlyMap<string, keyof Quiet> = new Map([
  ['attach', 'attach'],
  ['exit', 'exit'],
  ['exits', 'exit'],
  ['path-resolution', 'pathResolution'],
  ['personality', 'personality'],
  ['superseded', 'superseded'],
  ['thread-execve', 'superseded'],
]);

function readQuiet(value: string): Quiet {
  const { inverted, values } = parseSet(value, 'quiet', (word) => QUIET_WORDS.get(word.toLowerCase()));
  const has = (message: keyof Quiet) => values.has(message) !== inverted;
  return {
    attach: has('attach'),
    exit: has('exit'),
    pathResolution: has('pathResolution'),
    personality: has('personality'),
    superseded: has('superseded'),
  };
}

/** `extra`: details that only their own names stand for, neither `all` nor the absence of others. */
function readDetails<Detail extends string>(
  value: string,
  kind: string,
  known: readonly Detail[],
  extra: readonly Detail[] = [],
): readonly Detail[] {
  const detailOf = (word: string) => [...known, ...extra].find((detail) => detail === word.toLowerCase());
  const { inverted, values } = parseSet(value, kind, detailOf);
  const selected = known.filter((detail) => values.has(detail) !== inverted);
  return inverted ? selected : [...selected, ...extra.filter((detail) => values.has(detail))];
}
