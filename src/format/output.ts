import type { Tracee } from '../events/event.ts';
import { ByteText } from './byte-text.ts';

/** Where the lines of a trace go. */
export interface Output {
  /** The sink of a tracee: one for all, or, under `-ff`, one for each process. */
  sinkFor(tracee: Tracee): Sink;
  /** The sink of what belongs to no tracee: the summary. */
  readonly shared: Sink;
  /** Makes what was written to any sink visible outside. */
  flush(): void;
}

/** Takes text of bytes; keeps it as long as it likes until it is flushed. */
export abstract class Sink {
  /** What is to be written is added here, piece by piece, */
  readonly text = new ByteText();

  /** and taken from here once a piece is complete. */
  abstract take(): void;

  /** `text`: bytes, one a character (`latin1`). */
  write(text: string): void {
    this.text.add(text);
    this.take();
  }

  /** Nothing more will be written. Serves sinks of one process alone; shared ones ignore it. */
  close(): void {}
}
