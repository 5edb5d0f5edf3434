import type { Options } from '../cli/options.ts';
import { ColouringSink } from '../format/colours.ts';
import type { Output, Sink } from '../format/output.ts';
import { libcFunction } from '../libc/libc.ts';
import { argumentBytes } from '../process/argument-text.ts';
import { DescriptorSink, type SinkFailure } from './descriptor-sink.ts';
import defer * as files from './files-of-tracees.ts';
import { openOutputFile, STDERR, truncate } from './output-file.ts';
import { ShellPipe } from './shell-pipe.ts';

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
  if (options.separateFiles)
    return new files.FileForEachTracee(output.path, options.append, context, coloured);
  const { path } = output;
  const sink = new DescriptorSink(
    openOutputFile(path, options.append, context.fileModeMask),
    path,
    context.failure,
  );
  return new SingleOutput(sink, coloured, !options.append);
}

/** Whether what goes to a descriptor is to have colours. */
export type Colouring = (descriptor: number) => boolean;

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
