import { closeSync, ftruncateSync } from 'node:fs';
import type { Options } from '../cli/options.ts';
import type { Tracee } from '../events/event.ts';
import { ColouringSink } from '../format/colours.ts';
import type { Output, Sink } from '../format/output.ts';
import { libcFunction } from '../libc/libc.ts';
import { argumentBytes } from '../process/argument-text.ts';
import { systemErrorText } from '../process/errno-text.ts';
import { DescriptorSink, type SinkFailure } from './descriptor-sink.ts';
import { ShellPipe } from './shell-pipe.ts';
import { openTraceFile } from './trace-file.ts';

const STDERR = 2;

/** An output that cannot be opened; the message is for the user. */
export class OutputError extends Error {}

/** What opening an output needs besides the options. */
export interface OutputContext {
  readonly failure: SinkFailure;
  /** The file mode mask that xtrace was started with; the process's own may be 0. */
  readonly fileModeMask: number;
  /** What the command behind a pipe gets: its environment in raw bytes (`latin1`), descriptors besides stdin. */
  forShell(): { readonly environment: readonly string[]; readonly descriptors: readonly number[] };
}

/** An output that somebody owns, who begins and ends it. */
export interface OwnedOutput extends Output {
  /** There will be a trace: only now a file loses what was in it. */
  begin(): void;
  /** Flushes and closes; waits for the command behind a pipe. */
  end(): void;
  /** A child process ended. Gives whether it is the one behind the pipe. */
  childEnded(pid: number): boolean;
}

/** Opens what the options name: stderr, a file, a file for each tracee, a pipe to a shell command. Throws OutputError. */
export function openOutput(options: Options, context: OutputContext): OwnedOutput {
  const { output } = options;
  const coloured = (descriptor: number) => !options.json && hasColours(options.color, descriptor);
  if (output === undefined)
    return new SingleOutput(new DescriptorSink(STDERR, 'stderr', context.failure), coloured);
  if (output.kind === 'pipe') return pipeOutput(output.command, context, coloured);
  if (options.separateFiles) return new FileForEachTracee(output.path, options.append, context, coloured);
  const { path } = output;
  const sink = new DescriptorSink(openFile(path, options.append, context), path, context.failure);
  return new SingleOutput(sink, coloured, !options.append);
}

/** Whether what goes to a descriptor is to have colours. */
type Colouring = (descriptor: number) => boolean;

function hasColours(color: Options['color'], descriptor: number): boolean {
  if (color !== 'auto') return color === 'always';
  const { NO_COLOR = '', TERM } = process.env;
  return NO_COLOR === '' && TERM !== 'dumb' && isatty(descriptor) === 1;
}

/** unistd.h: 1 where the descriptor is a terminal. Node's own would load its network code. */
const isatty = libcFunction('int isatty(int)');

function pipeOutput(command: string, context: OutputContext, coloured: Colouring): OwnedOutput {
  const bytes = argumentBytes(command).toString('latin1');
  const { environment, descriptors } = context.forShell();
  const pipe = ShellPipe.start(bytes, environment, descriptors);
  return new SingleOutput(
    new DescriptorSink(pipe.descriptor, `|${command}`, context.failure),
    coloured,
    false,
    pipe,
  );
}

class SingleOutput implements OwnedOutput {
  readonly shared: Sink;
  private readonly lines: Sink;

  constructor(
    private readonly sink: DescriptorSink,
    coloured: Colouring,
    private readonly losesContent = false,
    private readonly pipe?: ShellPipe,
  ) {
    this.shared = sink;
    this.lines = coloured(sink.descriptor) ? new ColouringSink(this.shared) : this.shared;
  }

  begin(): void {
    if (this.losesContent) truncate(this.sink.descriptor);
  }

  sinkFor(): Sink {
    return this.lines;
  }

  flush(): void {
    this.sink.flush();
  }

  childEnded(pid: number): boolean {
    if (pid !== this.pipe?.pid) return false;
    this.pipe.wasReaped();
    return true;
  }

  end(): void {
    this.flush();
    this.pipe?.finish();
  }
}

/** `-ff`: what belongs to no tracee goes to stderr. */
class FileForEachTracee implements OwnedOutput {
  readonly shared: Sink;
  private readonly stderr: DescriptorSink;
  private readonly open = new Set<TraceeSink>();

  constructor(
    private readonly path: string,
    private readonly append: boolean,
    private readonly context: OutputContext,
    private readonly coloured: Colouring,
  ) {
    const stderr = new DescriptorSink(STDERR, 'stderr', context.failure);
    this.stderr = stderr;
    this.shared = stderr;
  }

  begin(): void {}

  sinkFor(tracee: Tracee): Sink {
    const path = `${this.path}.${tracee.tid}`;
    const descriptor = openFile(path, this.append, this.context);
    if (!this.append) truncate(descriptor);
    const lines = new TraceeSink(descriptor, path, this.context.failure, this.open);
    return this.coloured(descriptor) ? new ColouringSink(lines) : lines;
  }

  flush(): void {
    for (const sink of this.open) sink.flush();
    this.stderr.flush();
  }

  childEnded(): boolean {
    return false;
  }

  end(): void {
    for (const sink of this.open) sink.close();
    this.stderr.flush();
  }
}

/** The file of one tracee, in the set of those that are open as long as it is. */
class TraceeSink extends DescriptorSink {
  constructor(
    descriptor: number,
    path: string,
    failure: SinkFailure,
    private readonly open: Set<TraceeSink>,
  ) {
    super(descriptor, path, failure);
    open.add(this);
  }

  override close(): void {
    if (!this.open.delete(this)) return;
    this.flush();
    closeSync(this.descriptor);
  }
}

function openFile(path: string, append: boolean, context: OutputContext): number {
  try {
    return openTraceFile(path, append, 0o666 & ~context.fileModeMask);
  } catch (error) {
    throw new OutputError(`Can't fopen '${path}': ${systemErrorText(error)}`);
  }
}

/** What is no plain file has no length. */
function truncate(descriptor: number): void {
  try {
    ftruncateSync(descriptor);
  } catch {
    // Nothing that O_TRUNC would do, either.
  }
}
