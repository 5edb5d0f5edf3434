import { I386, X86_64 } from '../abi/abi.ts';
import type { CountConsumer } from '../events/call-count.ts';
import type { CapturePlan, EventConsumer, TraceEvent } from '../events/event.ts';
import type { SyscallFilter } from '../filter/syscall-filter.ts';
import { capturePlan, rowOf } from '../syscalls/catalogue.ts';
import { carriesCalls, unpackCall } from '../syscalls/i386/carried.ts';
import type { StackOptions, StackTracer } from '../unwind/stack-tracer.ts';
import { LinePrinter } from './lines.ts';
import type { LineOptions, SummaryOptions } from './options.ts';
import type { Output } from './output.ts';
import { StackPrinter } from './stack-traces.ts';
import { type CountedCall, Summary } from './summary.ts';

export interface FormatOptions extends LineOptions, SummaryOptions, Partial<StackOptions> {
  /** `-c`: counts in place of lines; `-C`: both. */
  readonly summary: 'none' | 'only' | 'also';
  /** The calls that are traced. */
  readonly trace?: SyscallFilter;
}

/** Takes the events of a trace; `finish` comes once, when there are no more. */
export interface TraceConsumer extends EventConsumer {
  /** Takes what was counted in place of events. */
  count: CountConsumer;
  finish(): void;
}

/**
 * What turns events into what the user asked to see. `commandName` tells a thread's comm, `stacks` the stacks of
 * tracees that are stopped, where the user asked for them.
 */
export function createConsumer(
  options: FormatOptions,
  output: Output,
  commandName: (tid: number) => string,
  stacks?: StackTracer,
): TraceConsumer {
  const { trace } = options;
  const printer = stacks && new StackPrinter(stacks);
  const lines =
    options.summary === 'only' ? undefined : new LinePrinter(options, output, commandName, printer);
  const summary = options.summary === 'none' ? undefined : new Summary(options);
  return {
    consume(event: TraceEvent) {
      if (trace && 'call' in event && isUnwanted(event.call, trace)) return;
      lines?.consume(event);
      summary?.consume(event);
    },
    count(count) {
      const { number, carried } = count;
      const call = { abi: count.abi === I386.name ? I386 : X86_64, number, carried };
      if (!trace || !isUnwanted(call, trace)) summary?.add(call, count);
    },
    flush() {
      output.flush();
    },
    finish() {
      if (summary) output.shared.write(summary.report());
      output.flush();
    },
  };
}

/**
 * Which calls must be decoded before their tracee goes on: those whose decoders read memory, and all where what
 * is printed comes from the live process (`-y`, `-Y`, `-k`), or is all that a call moved. Counting needs nothing of a tracee.
 */
export function capturePlanFor(options: FormatOptions): CapturePlan {
  if (options.summary === 'only') return NOTHING;
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

/** Whether a call was handed on only because it might have carried one that is traced (`-e trace=socket`). */
function isUnwanted(call: CountedCall, trace: SyscallFilter): boolean {
  const { abi, number } = call;
  return (
    abi.index === I386.index && carriesCalls(number) && !trace.selects(abi.name, rowOf(call).name, number)
  );
}
