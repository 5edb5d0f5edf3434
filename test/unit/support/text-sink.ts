import { Sink } from '../../../src/format/output.ts';

/** Keeps what is written. */
export class TextSink extends Sink {
  written = '';

  override take(): void {
    this.written += this.text.toString();
    this.text.clear();
  }
}
