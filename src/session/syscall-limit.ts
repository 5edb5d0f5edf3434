import type { EventConsumer, TraceEvent } from '../events/event.ts';
import type { StatusFilter } from '../filter/status-filter.ts';
import type { TraceConsumer } from '../format/consumer.ts';

/** Hands on events up to a number of calls that are wanted and returned as the options want to see calls end. */
export class LimitedConsumer implements EventConsumer {
  private left: number;

  constructor(
    limit: number,
    private readonly statuses: StatusFilter,
    private readonly next: TraceConsumer,
  ) {
    this.left = limit;
  }

  get isReached(): boolean {
    return this.left <= 0;
  }

  consume(event: TraceEvent): void {
    if (this.left <= 0) {
      this.consumeEnd(event);
      return;
    }
    const isWanted = this.next.consume(event);
    if (isWanted && event.kind === 'returned' && this.statuses[event.errno === 0 ? 'successful' : 'failed'])
      this.left--;
  }

  flush(): void {
    this.next.flush();
  }

  /** Those that end before they are let go of have been let go of already, as far as anybody sees. */
  private consumeEnd(event: TraceEvent): void {
    if (event.kind === 'lost' || event.kind === 'detached' || event.kind === 'superseded')
      this.next.consume(event);
    else if (event.kind === 'exited' || event.kind === 'killed') {
      const { tracee, seconds, nanoseconds } = event;
      this.next.consume({ kind: 'detached', tracee, seconds, nanoseconds });
    }
  }
}
