import type { EnvironmentChange as ChangeOption, Options } from '../cli/options.ts';
import { ebpfUnavailability } from '../ebpf/availability.ts';
import { EbpfError } from '../ebpf/errors.ts';
import type { BackendSettings, Clocks, Ending } from '../events/backend.ts';
import { capturePlanFor, createConsumer } from '../format/consumer.ts';
import { type Command, CommandError, type EnvironmentChange, resolveCommand } from '../process/command.ts';
import { closeGate, type Gate, inheritedDescriptors, rawArguments } from '../process/launch.ts';
import { commandName, initialEnvironment } from '../process/proc.ts';
import { userForCommand } from '../process/user.ts';
import { StartError } from '../start/gate.ts';
import { rowOf } from '../syscalls/catalogue.ts';
import { openStackTracer, UnwinderError } from '../unwind/stack-tracer.ts';
import { createBackend } from './backend.ts';
import { BackendError, chooseBackend } from './backend-choice.ts';
import { moveToBackground } from './background.ts';
import { dieBySignal, Interruption } from './interruption.ts';
import { OutputError, type OwnedOutput, openOutput } from './output.ts';
import { nameProcess } from './process-name.ts';
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
 */
export function runSession(options: Options, gate: Gate | undefined, say: (line: string) => void): never {
  try {
    nameProcess('xtrace');
    const { status, signal } = trace(options, gate, say);
    if (signal !== 0) dieBySignal(signal);
    process.exit(signal === 0 ? status : 128 + signal);
  } catch (error) {
    say(explanation(error));
    process.exit(FAILED);
  }
}

function trace(options: Options, gate: Gate | undefined, say: (line: string) => void): Ending {
  if (options.daemonize) moveToBackground(options.daemonize);
  const choice = chooseBackend(options, ebpfUnavailability);
  const stacks = options.summary === 'only' ? undefined : openStackTracer(options);
  const traced = resolvePaths(options.tracePaths);
  if (!options.quiet.pathResolution) traced.messages.forEach(say);
  const interruption = new Interruption(options.interruptible, gate?.ignored ?? 0n);
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
  const consumer = createConsumer(options, output, (tid) => commandName(tid) ?? '', stacks);
  const tampering = tamperingFor(options.injections);
  const limited = traced.paths.size > 0 || options.traceDescriptors !== undefined;
  const paths = limited ? pathFilter(traced.paths, options.traceDescriptors) : undefined;
  const start = startOf(options, gate);
  const settings: BackendSettings = {
    ...(start ? { start } : {}),
    pids: options.pids,
    followForks: options.followForks,
    detachOnExec: options.detachOnExec,
    selected: { x86_64: options.trace.bitmap('x86_64'), i386: options.trace.bitmap('i386') },
    ...(paths && {
      concerns: (call, tid, memory) => paths.selects(call, rowOf(call).name, tid, memory),
    }),
    ...(tampering && { tampering }),
    plan: capturePlanFor(options),
    consumer,
    clocks: clocksFor(options),
    report: (message) => reportInOrder(message, options, output, say),
    quietAttach: options.quiet.attach,
    lazyFlush: options.output !== undefined,
    interruption: () => interruption.pending(),
    alarm: (nanoseconds) => interruption.alarm(nanoseconds),
    childEnded: (pid) => output.childEnded(pid),
  };
  const backend = createBackend(choice, options, settings, (count) => consumer.count(count), say);
  output.begin();
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
  const argv = rawArguments(options.command.length);
  const [name] = argv;
  if (name === undefined) {
    if (gate) closeGate(gate);
    return undefined;
  }
  if (!gate || (options.daemonize && !gate.isCaller))
    throw new CommandError(
      'a command can be started only through bin/xtrace, with descriptors 3 to 9 not all in use',
    );
  const path = resolveCommand(name, process.env.PATH);
  const environment = options.environment.map(toRawBytes);
  const command = { path, argv, environment };
  if (options.user === undefined) return { gate, command };
  return { gate, command: { ...command, user: userForCommand(options.user, path) } };
}

function toRawBytes({ name, value }: ChangeOption): EnvironmentChange {
  const raw = (text: string): string => Buffer.from(text).toString('latin1');
  return value === undefined ? { name: raw(name) } : { name: raw(name), value: raw(value) };
}

function clocksFor(options: Options): Clocks {
  const counts = options.summary !== 'none';
  return {
    wall: options.timestamps !== undefined || options.relativeTimestamps !== undefined,
    monotonic: options.durations !== undefined || (counts && options.summaryWallClock),
    systemTime: counts && !options.summaryWallClock,
  };
}

/** Messages go to stderr; where the lines do, too, they keep their order. */
function reportInOrder(
  message: string,
  options: Options,
  output: OwnedOutput,
  say: (line: string) => void,
): void {
  if (options.output === undefined) output.flush();
  say(message);
}

/** Errors whose message is for the user. */
const EXPLAINED = [BackendError, CommandError, EbpfError, OutputError, StartError, UnwinderError];

function explanation(error: unknown): string {
  if (EXPLAINED.some((kind) => error instanceof kind)) return (error as Error).message;
  return `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
