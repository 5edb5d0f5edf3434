import { SIGNALS } from '../../abi/generated/signals.ts';
import { SYSCALLS_X86_64 } from '../../abi/generated/syscalls-x86_64.ts';
import { STATUSES } from '../../filter/status-filter.ts';
import { DESCRIPTOR_DETAILS } from '../../format/options.ts';

/** What a value may be. */
export type Completed =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Some words, separated by commas; a `!` may stand in front of all. */
  | { readonly kind: 'list'; readonly words: readonly string[] }
  | { readonly kind: 'file' | 'user' | 'process' | 'expression' | 'variable' };

const words = (text: string): Completed => ({ kind: 'words', words: text.split(' ') });
const list = (values: readonly string[]): Completed => ({ kind: 'list', words: values });

const CLASSES = (
  '%clock %creds %desc %file %fstat %fstatfs %ipc %lstat %memory %net %process %pure %signal %stat %%stat ' +
  '%statfs %%statfs'
).split(' ');
const calls = list([
  'all',
  'none',
  ...CLASSES,
  ...SYSCALLS_X86_64.flatMap((call) => (call ? [call[0]] : [])).sort(),
]);
const signals = list(['all', 'none', ...SIGNALS.flatMap((name) => (name ? [name] : []))]);
const descriptors = list(['all', 'none', '0', '1', '2']);
const units = words('s ms us ns');
const columns =
  'time-percent total-time min-time max-time avg-time wall-total wall-min wall-max wall-avg calls errors name';

/** What completes the value of an option, by its first long name or its letter; of all others nothing is known. */
const VALUES: ReadonlyMap<string, Completed> = new Map<string, Completed>([
  ['e', { kind: 'expression' }],
  ['env', { kind: 'variable' }],
  ['attach', { kind: 'process' }],
  ['user', { kind: 'user' }],
  ['detach-on', words('execve')],
  ['daemonize', words('grandchild pgroup session')],
  ['interruptible', words('anywhere waiting never never_tstp')],
  ['trace', calls],
  ['trace-fds', descriptors],
  ['signals', signals],
  ['status', list(['all', 'none', ...STATUSES])],
  ['trace-path', { kind: 'file' }],
  ['abbrev', calls],
  ['verbose', calls],
  ['raw', calls],
  ['read', descriptors],
  ['write', descriptors],
  ['inject', calls],
  ['fault', calls],
  ['quiet', list(['all', 'none', 'attach', 'exit', 'path-resolution', 'personality', 'thread-execve'])],
  ['kvm', words('vcpu vcpu+')],
  ['namespace', words('new')],
  ['decode-fds', list(['all', 'none', ...DESCRIPTOR_DETAILS])],
  ['decode-pids', list(['none', 'comm'])],
  ['stack-traces', words('symbol source')],
  ['output', { kind: 'file' }],
  ['color', words('auto always never')],
  ['relative-timestamps', units],
  [
    'absolute-timestamps',
    words('none time unix s ms us ns time,s time,ms time,us time,ns unix,s unix,ms unix,us unix,ns'),
  ],
  ['syscall-times', units],
  ['strings-in-hex', words('none non-ascii all')],
  ['const-print-style', words('raw abbrev verbose')],
  ['summary-sort-by', words(`${columns} nothing`)],
  ['summary-columns', list(columns.split(' '))],
  ['backend', words('auto ptrace ebpf')],
  ['on-overflow', words('drop throttle')],
  ['completion', words('bash zsh fish')],
]);

/** What completes the value of an option, given by its names; undefined where that is not known. */
export function completedValue({
  short = '',
  long: [long = short],
}: {
  readonly short?: string;
  readonly long: readonly string[];
}): Completed | undefined {
  return VALUES.get(long);
}
