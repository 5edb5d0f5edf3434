import type { Tracee } from '../events/event.ts';

/** Where the lines of a trace go. */
export interface Output {
  /** The sink of a tracee: one for all, or, under `-ff`, one for each process. */
  sinkFor(tracee: Tracee): Sink;
  /** The sink of what belongs to no tracee: the summary. */
  readonly shared: Sink;
  /** Makes what was written to any sink visible outside. */
  flush(): void;
}

/** Takes text of bytes, one a character (`latin1`); keeps it as long as it likes until it is flushed. */
export interface Sink {
  write(text: string): void;
  /** Nothing more will be written. Serves sinks of one process alone; shared ones ignore it. */
  close(): void;
}
