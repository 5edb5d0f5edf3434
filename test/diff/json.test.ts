import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFixture, type FixtureBuild, subjectFixtures } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runIn, type TracerRun, XTRACE } from '../harness/run.ts';
import { eventsIn, type JsonEvent } from '../harness/schema.ts';

/** What is traced, and which of its calls come as often as chance will have it. */
interface Traced {
  readonly fixture: string;
  readonly sections?: readonly string[];
  readonly build?: FixtureBuild;
  readonly options?: readonly string[];
  /** Default: `-f`. */
  readonly follow?: readonly string[];
}

const FAMILIES = ['files', 'descriptors', 'memory', 'time', 'ipc', 'aio', 'paths', 'commands', 'ended'];
const M32 = { m32: true };
const NETWORK = ['streams', 'sixes', 'datagrams', 'locals', 'passing', 'options', 'kinds'];
const SIGNALS = ['actions', 'masks', 'sending', 'faults', 'on_time', 'on_files', 'of_children', 'deaths'];
const PROCESS = [
  'creating',
  'vforking',
  'executing',
  'waiting',
  'identity',
  'limits',
  'scheduling',
  'controls',
];
const STEADY = ['-e', 'trace=!futex,pread64,clock_nanosleep'];
const THREADS = ['many', 'superseded', 'forking', 'leader_first', 'group_exit', 'group_killed'];

/** What a line of JSON says is put together after all that a backend does: one of them is enough for so many. */
const SUBJECTS = process.env.XTRACE_BACKEND === 'ptrace' ? subjectFixtures() : [];

const TRACED: readonly Traced[] = [
  // Whether the thread that answers in their place sees its last answer through is chance.
  ...SUBJECTS.map((fixture) => ({ fixture, follow: [] })),
  ...FAMILIES.map((fixture) => ({ fixture })),
  ...['files', 'descriptors', 'memory', 'time', 'ipc'].map((fixture) => ({ fixture, build: M32 })),
  { fixture: 'network', sections: NETWORK },
  { fixture: 'network', sections: NETWORK, build: M32 },
  { fixture: 'signals', sections: SIGNALS },
  { fixture: 'process', sections: PROCESS },
  ...THREADS.map((section) => ({ fixture: 'threads', sections: [section], options: STEADY })),
];

describe('every line of --json is valid, and says what the line of the text says', () => {
  for (const traced of TRACED) {
    const { fixture, sections = [], build } = traced;
    it(`${fixture} ${sections.join(' ')}${build ? ' (i386)' : ''}`, async () => {
      const json = await run(traced, ['-v', '--json']);
      const text = await run(traced, ['-v']);
      const events = eventsIn(json.trace);
      expect(json.stdout.length > 0, 'stdout of the command').toBe(text.stdout.length > 0);
      expect({ status: json.status, signal: json.signal }).toEqual({
        status: text.status,
        signal: text.signal,
      });
      expect(sorted(events.flatMap(endOfEvent))).toEqual(sorted(linesOf(text.trace).flatMap(endOfLine)));
    });
  }
});

async function run(
  { fixture, sections = [], build, options = [], follow = ['-f'] }: Traced,
  more: string[],
): Promise<TracerRun> {
  const place = mkdtempSync(join(tmpdir(), 'xtrace-test-'));
  try {
    const command = [compileFixture(fixture, build), ...sections];
    return await runIn(place, XTRACE, 'xtrace', { options: [...follow, ...options, ...more], command });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** How a call, a process or a wait for a signal ended, as JSON has it: comparable with what text has. */
function endOfEvent(event: JsonEvent): string[] {
  const signal = (event.signal as { name?: string } | undefined)?.name;
  switch (event.event) {
    case 'syscall':
      return [`${event.syscall} ${event.errno ?? (event.ret === null ? '?' : 'ok')}`];
    case 'signal':
    case 'stopped':
    case 'killed':
      return [`${event.event} ${signal}`];
    case 'exited':
      return [`exited ${event.status}`];
    default:
      return [];
  }
}

/** The same from a line of text. */
function endOfLine(line: string): string[] {
  const call =
    /^(?:\d+ +)?(?:<\.\.\. )?(\w+)(?:\(.*|(?: resumed>.*))\) += (\?|-?\w+)(?: (E[A-Z0-9_]+))?/.exec(line);
  if (call) return [`${call[1]} ${call[3] ?? (call[2] === '?' ? '?' : 'ok')}`];
  const killed = /\+\+\+ killed by (\w+)/.exec(line);
  if (killed) return [`killed ${killed[1]}`];
  const exited = /\+\+\+ exited with (\d+)/.exec(line);
  if (exited) return [`exited ${exited[1]}`];
  const stopped = /--- stopped by (\w+)/.exec(line);
  if (stopped) return [`stopped ${stopped[1]}`];
  const signal = /--- (SIG\w+)/.exec(line);
  return signal ? [`signal ${signal[1]}`] : [];
}

/**
 * In order, without what is not the same in two runs: calls in which a process is killed from outside, and how often a
 * fixture looks whether another process waits. i386's shmat tells its address in memory, or a question mark.
 */
function sorted(ends: string[]): string[] {
  return ends.filter((end) => !/^(?:clock_nanosleep|shmat) |\?$/.test(end)).sort();
}
