import type { Options } from '../cli/options.ts';

/** Which backend traces; for ptrace, why eBPF does not. */
export type BackendChoice =
  | { readonly backend: 'ebpf' }
  | { readonly backend: 'ptrace'; readonly reason: string };

/** The backend that was asked for cannot do what was asked for; the message is for the user. */
export class BackendError extends Error {}

type Asking = Pick<
  Options,
  | 'backend'
  | 'summary'
  | 'vcpuExits'
  | 'newNamespaces'
  | 'stackTraces'
  | 'injections'
  | 'killOnExit'
  | 'syscallLimit'
>;

interface NeedsPtrace {
  readonly option: string;
  /** What it does that only ptrace can do. Default: that it looks at processes. */
  readonly why?: string;
  isGiven(options: Asking): boolean;
}

/** Options that look at a process while it stands still in a call, or change it. Only ptrace stops it. */
const NEEDING_PTRACE: readonly NeedsPtrace[] = [
  {
    option: '-k/--stack-traces',
    isGiven: ({ stackTraces, summary }) => stackTraces !== 'none' && summary !== 'only',
  },
  { option: '--kvm', isGiven: ({ vcpuExits }) => vcpuExits },
  { option: '--namespace', isGiven: ({ newNamespaces }) => newNamespaces },
  {
    option: '--kill-on-exit',
    why: 'has the kernel kill processes with their tracer, which eBPF is not',
    isGiven: ({ killOnExit }) => killOnExit,
  },
  {
    option: '--syscall-limit with -c',
    why: 'looks at each call that is counted',
    isGiven: ({ syscallLimit, summary }) => syscallLimit !== undefined && summary === 'only',
  },
  {
    option: '--inject/--fault',
    why: 'changes system calls, which eBPF can only watch',
    isGiven: ({ injections }) => injections.length > 0,
  },
];

/**
 * Which backend does what the options ask for: eBPF where it can, unless they name one.
 * @param unavailability why the machine or our privileges do not permit eBPF, undefined where they do
 * @throws BackendError where they name eBPF, and it cannot
 */
export function chooseBackend(options: Asking, unavailability: () => string | undefined): BackendChoice {
  if (options.backend === 'ptrace') return { backend: 'ptrace', reason: 'asked for' };
  const obstacle = needsPtrace(options) ?? unavailability();
  return obstacle === undefined ? { backend: 'ebpf' } : withoutEbpf(options, obstacle);
}

/**
 * The choice that is left where something stands in the way of eBPF.
 * @throws BackendError where the options leave none
 */
export function withoutEbpf({ backend }: Pick<Options, 'backend'>, obstacle: string): BackendChoice {
  if (backend === 'ebpf') throw new BackendError(`cannot trace through eBPF: ${obstacle}`);
  return { backend: 'ptrace', reason: obstacle };
}

/** The line of `-d` about a choice. */
export function describeChoice(choice: BackendChoice): string {
  return choice.backend === 'ebpf' ? 'backend: eBPF' : `backend: ptrace (${choice.reason})`;
}

function needsPtrace(options: Asking): string | undefined {
  const row = NEEDING_PTRACE.find(({ isGiven }) => isGiven(options));
  return row && `${row.option} ${row.why ?? 'looks at processes while they are stopped'}`;
}
