import type { EnvironmentChange as ChangeOption, Options } from '../cli/options.ts';
import { ebpfUnavailability } from '../ebpf/availability.ts';
import { EbpfError } from '../ebpf/errors.ts';
import { type Backend, type BackendSettings, type Clocks, ENOUGH, type Ending } from '../events/backend.ts';
import { capturePlanFor, createConsumer, type TraceConsumer } from '../format/consumer.ts';
import { countsWall } from '../format/summary.ts';
import { argumentBytes } from '../process/argument-text.ts';
import { type Command, CommandError, type EnvironmentChange, resolveCommand } from '../process/command.ts';
import { closeGate, type Gate, inheritedDescriptors, rawArguments } from '../process/launch.ts';
import { commandName, initialEnvironment } from '../process/proc.ts';
import { userForFile } from '../process/user.ts';
import { StartError } from '../start/gate.ts';
import { traceFilter } from '../start/seccomp-filter.ts';
import { isSelective, looksFurther } from '../syscalls/capture/programs.ts';
import { rowOf } from '../syscalls/catalogue.ts';
import { openStackTracer, UnwinderError } from '../unwind/stack-tracer.ts';
import type { Where } from '../where/where.ts';
import { createBackend } from './backend.ts';
import { BackendError, chooseBackend } from './backend-choice.ts';
import { moveToBackground } from './background.ts';
import { dieBySignal, Interruption } from './interruption.ts';
import { narrowedCalls } from './narrowing.ts';
import { type OwnedOutput, openOutput } from './output.ts';
import { OutputError } from './output-file.ts';
import { nameProcess } from './process-name.ts';
import { leaveStandardStreams } from './standard-streams.ts';
import { LimitedConsumer } from './syscall-limit.ts';
import { tamperingFor } from './tampering.ts';
import { writeTip } from './tips.ts';
import { pathFilter, resolvePaths } from './traced-paths.ts';

const FAILED = 1;

/**
 * Does what the options ask for, and ends this process: with the command's exit status or by the signal that killed
 * it, as the shell would see the command itself; with 1 where nothing could be traced.
 *
 * @param gate where the command waits (`bin/xtrace` made it)
 * @param say prints one line for the user
 * @param where what events must meet to be printed
 */
export function runSession(
  options: Options,
  gate: Gate | undefined,
  say: (line: string) => void,
  where?: Where,
): never {
  try {
    nameProcess('xtrace');
    const { status, signal } = trace(options, gate, say, where);
    if (signal !== 0) dieBySignal(signal);
    process.exit(signal === 0 ? status : 128 + signal);
  } catch (error) {
    say(explanation(error));
    if (options.debug && isOfOurs(error)) linesOf(error.stack).forEach(say);
    process.exit(FAILED);
  }
}

function trace(
  options: Options,
  gate: Gate | undefined,
  say: (line: string) => void,
  where: Where | undefined,
): Ending {
  if (options.daemonize) moveToBackground(options.daemonize);
  const choice = chooseBackend(options, () => ebpfUnavailability(looksFurther(options)));
  const stacks = options.summary === 'only' ? undefined : openStackTracer(options);
  const traced = resolvePaths(options.tracePaths);
  const tellPaths = (line: (message: string) => void) => {
    if (!options.quiet.pathResolution) traced.messages.forEach(line);
  };
  if (!options.json) tellPaths(say);
  const interruption = new Interruption(options.interruptible, gate?.ignored ?? 0n, gate?.blocked ?? 0n);
  const output = openOutput(options, {
    failure: {
      failed: say,
      brokenPipe(message) {
        if (!interruption.raiseBrokenPipe()) say(message);
      },
    },
    fileModeMask: interruption.fileModeMask,
    forShell: () => ({
      environment: initialEnvironment(gate?.pid ?? process.pid) ?? [],
      descriptors: gate ? inheritedDescriptors(gate) : [1, 2],
    }),
  });
  let backend: Backend | undefined;
  const consumer = createConsumer(options, output, {
    commandName: (tid) => commandName(tid) ?? '',
    backend: () => backend?.name ?? '',
    stacks,
    where,
  });
  const tell = (message: string) => reportInOrder(message, options, output, consumer, say);
  if (options.json) tellPaths(tell);
  const tampering = tamperingFor(options.injections);
  const paths = isSelective(options) ? pathFilter(traced.paths, options.traceDescriptors) : undefined;
  const limited =
    options.syscallLimit === undefined
      ? undefined
      : new LimitedConsumer(options.syscallLimit, options.statuses, consumer);
  const start = startOf(options, gate);
  // Calls that are tampered with must be seen, be they shown or not.
  const selected = narrowedCalls(options, tampering ? undefined : where?.condition);
  const settings: BackendSettings = {
    ...(start ? { start } : {}),
    pids: options.pids,
    followForks: options.followForks,
    detachOnExec: options.detachOnExec,
    selected,
    ...(options.seccompBpf && start && { seccompFilter: traceFilter(selected) }),
    killOnExit: options.killOnExit,
    ...(paths && {
      concerns: (call, tid, memory) => paths.selects(call, rowOf(call).name, tid, memory),
    }),
    ...(tampering && { tampering }),
    plan: capturePlanFor(options, where),
    consumer: limited ?? consumer,
    clocks: clocksFor(options, where !== undefined),
    began: (processes) => consumer.began(processes),
    report: tell,
    // Of which there are events.
    quietAttach: options.quiet.attach || options.json,
    lazyFlush: options.output !== undefined,
    interruption: () => (limited?.isReached ? ENOUGH : interruption.pending()),
    alarm: (nanoseconds) => interruption.alarm(nanoseconds),
    // Not for the one that reads what we print: it waits for us.
    awaitsChildren: options.output?.kind !== 'pipe',
    childEnded: (pid) => {
      // One that a tracee gave us (CLONE_PARENT, clone(2)), where that was not followed.
      const isUnknown = !output.childEnded(pid) && pid !== gate?.pid && !options.followForks;
      if (isUnknown && !options.quiet.exit) tell(`Exit of unknown pid ${pid} ignored`);
    },
  };
  backend = createBackend(
    choice,
    options,
    settings,
    (count) => consumer.count(count),
    tell,
    [...traced.paths],
    where?.condition,
  );
  output.begin();
  if (start && !start.gate.isCaller) leaveStandardStreams();
  // Not before: a signal interrupts the kernel while it verifies programs, too.
  interruption.watch();
  const ending = backend.run();
  consumer.finish();
  output.end();
  if (options.tips) writeTip(options.tips);
  return ending;
}

/** What to start. A gate that is not needed is let go. */
function startOf(options: Options, gate: Gate | undefined): { gate: Gate; command: Command } | undefined {
  const words = rawArguments(options.command.length);
  const [name] = words;
  if (name === undefined) {
    if (gate) closeGate(gate);
    return undefined;
  }
  if (!gate || (options.daemonize && !gate.isCaller))
    throw new CommandError(
      'a command can be started only through bin/xtrace, with three descriptors to spare',
    );
  const path = resolveCommand(name, searchPathOf(initialEnvironment(gate.pid) ?? []));
  const argv = options.argv0 === undefined ? words : [rawBytes(options.argv0), ...words.slice(1)];
  const environment = options.environment.map(toRawBytes);
  const command = { path, argv, environment };
  if (options.user === undefined) return { gate, command };
  return { gate, command: { ...command, user: userForFile(options.user, path) } };
}

function searchPathOf(environment: readonly string[]): string | undefined {
  return environment.find((entry) => entry.startsWith(PATH))?.slice(PATH.length);
}

const PATH = 'PATH=';

function toRawBytes({ name, value }: ChangeOption): EnvironmentChange {
  return value === undefined ? { name: rawBytes(name) } : { name: rawBytes(name), value: rawBytes(value) };
}

function rawBytes(text: string): string {
  return argumentBytes(text).toString('latin1');
}

function clocksFor(options: Options, isConditional: boolean): Clocks {
  const counts = options.summary !== 'none';
  return {
    wall:
      isConditional ||
      options.json ||
      options.timestamps !== undefined ||
      options.relativeTimestamps !== undefined,
    monotonic:
      isConditional ||
      options.json ||
      options.durations !== undefined ||
      (counts && (options.summaryWallClock || countsWall(options))),
    systemTime: counts && !options.summaryWallClock,
  };
}

/** Messages go to stderr; where the lines do, too, they keep their order. */
function reportInOrder(
  message: string,
  options: Options,
  output: OwnedOutput,
  consumer: TraceConsumer,
  say: (line: string) => void,
): void {
  if (options.output === undefined && consumer.message(message)) return;
  if (options.output === undefined) output.flush();
  say(message);
}

/** Errors whose message is for the user. */
const EXPLAINED = [BackendError, CommandError, EbpfError, OutputError, StartError, UnwinderError];

function explanation(error: unknown): string {
  if (EXPLAINED.some((kind) => error instanceof kind)) return (error as Error).message;
  return `internal error: ${error instanceof Error ? error.message : String(error)} (-d tells where)`;
}

/** Whether an error is a mistake of this program's. */
function isOfOurs(error: unknown): error is Error {
  return error instanceof Error && !EXPLAINED.some((kind) => error instanceof kind);
}

function linesOf(stack = ''): string[] {
  return stack.split('\n').slice(1);
}
