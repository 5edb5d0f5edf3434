import { abiCalled, I386 } from '../abi/abi.ts';
import type { CountConsumer } from '../events/call-count.ts';
import type { CapturePlan, EventConsumer, TraceEvent } from '../events/event.ts';
import type { SyscallFilter } from '../filter/syscall-filter.ts';
import { capturePlan, rowOf } from '../syscalls/catalogue.ts';
import { carriesCalls, unpackCall } from '../syscalls/i386/carried.ts';
import type { StackOptions, StackTracer } from '../unwind/stack-tracer.ts';
import { type EventData, EventDescriber } from './event-data.ts';
import { JsonPrinter } from './json-lines.ts';
import { LinePrinter } from './lines.ts';
import type { LineOptions, SummaryOptions } from './options.ts';
import type { Output } from './output.ts';
import { CommandNames } from './process-names.ts';
import { Stacks, stackData, stackText } from './stack-traces.ts';
import { type CountedCall, Summary } from './summary.ts';
import { mayRename } from './tracee-commands.ts';

export interface FormatOptions extends LineOptions, SummaryOptions, Partial<StackOptions> {
  /** `-c`: counts in place of lines; `-C`: both. */
  readonly summary: 'none' | 'only' | 'also';
  /** The calls that are traced. */
  readonly trace?: SyscallFilter;
  /** JSON in place of strace's lines. */
  readonly json: boolean;
}

/** Decides which events are of interest (`--where`). */
export interface EventPredicate {
  /** Whether it looks at decoded arguments and results. */
  readonly looksAtValues: boolean;
  holds(data: EventData): boolean;
}

/** What the world outside gives to a consumer. */
export interface ConsumerContext {
  /** A thread's command name as it is now, in raw bytes (`latin1`); empty where it cannot be told. */
  commandName(tid: number): string;
  /** Which backend traces. */
  backend(): string;
  readonly where?: EventPredicate | undefined;
  /** Tells the stacks of tracees that are stopped, where the user asked for them. */
  readonly stacks?: StackTracer | undefined;
}

/** Takes the events of a trace; `finish` comes once, when there are no more. */
export interface TraceConsumer extends EventConsumer {
  /** @returns whether the event is one of those that are wanted (`--where`), whatever becomes of it then */
  consume(event: TraceEvent): boolean;
  /** With how many processes tracing begins. */
  began(processes: number): void;
  /** Takes what was counted in place of events. */
  count: CountConsumer;
  /** Takes what the user is told, where that must not stand beside the events; false where it may. */
  message(text: string): boolean;
  finish(): void;
}

/** What turns events into what the user asked to see. */
export function createConsumer(
  options: FormatOptions,
  output: Output,
  context: ConsumerContext,
): TraceConsumer {
  return new Consumer(options, output, context);
}

/**
 * Which calls must be decoded before their tracee goes on: those whose decoders read memory, and all where what
 * is printed comes from the live process (`-y`, `-Y`, `-k`), or is all that a call moved. Counting needs nothing of a tracee.
 */
export function capturePlanFor(options: FormatOptions, where?: EventPredicate): CapturePlan {
  if (options.summary === 'only' && !where?.looksAtValues) return NOTHING;
  const { dumpRead, dumpWritten } = options;
  return dumpRead || dumpWritten || looksAtProcesses(options) ? EVERYTHING : capturePlan;
}

function looksAtProcesses(options: FormatOptions): boolean {
  return (
    options.decodeFds.length > 0 ||
    options.showCommandName ||
    options.translatePids ||
    options.vcpuExits ||
    options.newNamespaces ||
    (options.stackTraces ?? 'none') !== 'none'
  );
}

const NOTHING: CapturePlan = { readsMemory: (_abi, _number, _atEntry) => false, unpack: unpackCall };
const EVERYTHING: CapturePlan = { readsMemory: (_abi, _number, _atEntry) => true, unpack: unpackCall };

/** What must be known of tracees to tell that their mode changes, and of which. */
const OF_MODES: ReadonlySet<TraceEvent['kind']> = new Set([
  'attached',
  'abi',
  'exited',
  'killed',
  'superseded',
  'detached',
]);

class Consumer implements TraceConsumer {
  private readonly lines: LinePrinter | undefined;
  /** Under `-c` prints no more than that processes change their mode. */
  private readonly modes: LinePrinter | undefined;
  private readonly json: JsonPrinter | undefined;
  private readonly summary: Summary | undefined;
  private readonly describer: EventDescriber | undefined;

  constructor(
    private readonly options: FormatOptions,
    private readonly output: Output,
    private readonly context: ConsumerContext,
  ) {
    const { json, summary } = options;
    const { commandName, backend, where, stacks } = context;
    if (summary !== 'none') this.summary = new Summary(options);
    if (json) this.json = new JsonPrinter(options, output, backend);
    else if (summary !== 'only')
      this.lines = new LinePrinter(
        options,
        output,
        commandName,
        stacks && new Stacks(stacks, stackText),
        where !== undefined,
      );
    else if (!options.quiet.personality) this.modes = new LinePrinter(options, output, commandName);
    if (!json && !where) return;
    const processes = options.showCommandName ? new CommandNames(commandName, options.hexStrings) : undefined;
    const decodes = (json && summary !== 'only') || where?.looksAtValues === true;
    const traces = json && stacks ? new Stacks(stacks, stackData) : undefined;
    this.describer = new EventDescriber(options, commandName, processes, decodes, traces);
  }

  consume(event: TraceEvent): boolean {
    const { trace } = this.options;
    if (trace && 'call' in event && isUnwanted(event.call, trace)) {
      if (event.kind === 'returned') this.lines?.learnFrom(event);
      return false;
    }
    if (this.modes && OF_MODES.has(event.kind)) this.modes.consume(event, event.kind === 'abi');
    if (this.describer) return this.consumeDescribed(event, this.describer);
    this.lines?.consume(event);
    this.summary?.consume(event);
    return true;
  }

  /** Where events are data, or are looked at as data before they are printed. */
  private consumeDescribed(event: TraceEvent, describer: EventDescriber): boolean {
    describer.take(event);
    const isCallShown = this.show(describer.call);
    const isEventShown = this.show(describer.event);
    const isOfCall = event.kind === 'returned' || event.kind === 'exiting' || event.kind === 'detached';
    const isShown =
      event.kind === 'entered' || event.kind === 'lost' || (isOfCall ? isCallShown : isEventShown);
    if (event.kind === 'lost') this.json?.lost(event);
    this.lines?.consume(event, isShown);
    if (event.kind === 'returned' && isShown) this.summary?.consume(event);
    return isShown;
  }

  /** Whether the event is of interest; as JSON it is printed at once. */
  private show(data: EventData | undefined): boolean {
    if (data === undefined) return false;
    const holds = this.context.where?.holds(data) ?? true;
    this.json?.take(data, holds && this.options.summary !== 'only');
    return holds;
  }

  began(processes: number): void {
    this.lines?.began(processes);
    this.modes?.began(processes);
  }

  get count(): CountConsumer {
    return (count) => {
      const { trace } = this.options;
      const { number, carried } = count;
      const call = { abi: abiCalled(count.abi), number, carried };
      if (!trace || !isUnwanted(call, trace)) this.summary?.add(call, count);
    };
  }

  message(text: string): boolean {
    this.json?.message(text);
    return this.json !== undefined;
  }

  flush(): void {
    this.output.flush();
  }

  finish(): void {
    const { summary, json } = this;
    if (summary) {
      if (json) json.summary(summary);
      else this.output.shared.write(summary.report());
    }
    this.output.flush();
  }
}

/**
 * Whether a call was handed on only because it might have carried one that is traced (`-e trace=socket`), or given its
 * thread another name.
 */
function isUnwanted(call: CountedCall, trace: SyscallFilter): boolean {
  const { abi, number } = call;
  if (!mayRename(abi, number) && (abi.index !== I386.index || !carriesCalls(number))) return false;
  return !trace.selects(abi.name, rowOf(call).name, number);
}
