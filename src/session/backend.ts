import type { Options } from '../cli/options.ts';
import { EbpfError } from '../ebpf/errors.ts';
import type { Backend, BackendSettings } from '../events/backend.ts';
import type { CountConsumer } from '../events/call-count.ts';
import { PtraceBackend } from '../ptrace/backend.ts';
import type { Condition } from '../where/condition.ts';
import { type BackendChoice, describeChoice, withoutEbpf } from './backend-choice.ts';
import { optimiseLate } from './compiler.ts';
import { loadEbpfBackend } from './ebpf-backend.ts';

/**
 * The backend that was chosen. Where that was eBPF, and only because it seemed possible, it is ptrace after all if the
 * kernel does not take the programs.
 *
 * @param counts takes what is counted, where the backend does not tell of each call
 * @param say prints one line for the user
 * @param tracedPaths paths of which a call must concern one, where there are any: raw bytes (`latin1`)
 * @param condition what calls must meet to be of interest
 */
export function createBackend(
  choice: BackendChoice,
  options: Options,
  settings: BackendSettings,
  counts: CountConsumer,
  say: (line: string) => void,
  tracedPaths: readonly string[],
  condition?: Condition,
): Backend {
  let backend: Backend;
  try {
    backend =
      choice.backend === 'ebpf'
        ? loadEbpfBackend(options, settings, counts, say, tracedPaths, condition)
        : ptraceBackend(settings);
  } catch (error) {
    if (!(error instanceof EbpfError)) throw error;
    if (options.debug) endOf(error.details).forEach(say);
    const rest = withoutEbpf(options, error.reason);
    return createBackend(rest, options, settings, counts, say, tracedPaths, condition);
  }
  if (options.debug) say(describeChoice(choice));
  if (options.debug && choice.backend === 'ebpf' && options.seccompBpf) say(NEEDLESS);
  if (options.debug && choice.backend === 'ptrace' && wouldBenefit(options)) say(ADVICE);
  return backend;
}

function ptraceBackend(settings: BackendSettings): Backend {
  optimiseLate();
  return new PtraceBackend(settings);
}

/** Whether most stops could be spared, and were not asked to be. */
function wouldBenefit({ command, pids, followForks, detachOnExec, seccompBpf, trace }: Options): boolean {
  const isPossible = command.length > 0 && pids.length === 0 && !detachOnExec && !trace.everything;
  return isPossible && followForks && !seccompBpf;
}

const NEEDLESS = '--seccomp-bpf has no effect: eBPF passes over calls that are not traced by itself';
const ADVICE = '--seccomp-bpf would spare the command the stops at calls that are not traced';

/** The last lines, which say what was wrong. */
function endOf(details: string): string[] {
  return details
    .split('\n')
    .filter((line) => line !== '')
    .slice(-LINES_OF_DETAILS);
}

const LINES_OF_DETAILS = 20;
