import { closeSync } from 'node:fs';
import type { Tracee } from '../events/event.ts';
import { ColouringSink } from '../format/colours.ts';
import type { Sink } from '../format/output.ts';
import { DescriptorSink, type SinkFailure } from './descriptor-sink.ts';
import type { Colouring, OutputContext, OwnedOutput } from './output.ts';
import { openOutputFile, STDERR, truncate } from './output-file.ts';

/**
 * `-ff`: what belongs to no tracee goes to stderr. Files may take all descriptors that there may be: this is imported with
 * `import defer`, so that whatever is read late, of which it is a part, has been read before them.
 */
export class FileForEachTracee implements OwnedOutput {
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
    const descriptor = openOutputFile(path, this.append, this.context.fileModeMask);
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
