import type { Named } from '../events/event.ts';
import { NOT_CAPTURED } from '../events/memory.ts';
import type { ProcessFacts } from '../events/process-facts.ts';
import type { DescriptorTarget } from '../process/descriptors/target.ts';
import { CapturedMemory } from './captured-memory.ts';
import { SIGNAL_RECORD } from './layout.ts';
import { processFactsAt } from './process-facts.ts';
import type { Records } from './records.ts';

/** Whom a signal names, and what the descriptor leads to that it is about, as a record about it tells. */
export class NamedBySignal implements Named {
  private readonly captured = new CapturedMemory();
  private sender: ProcessFacts | undefined;

  /** Takes the record (`struct signal_record`) that lies from `at` to `end` among the records. */
  hold(records: Records, at: number, end: number): void {
    this.sender = processFactsAt(records.bytes, at + SIGNAL_RECORD.sender);
    this.captured.hold(records, at + SIGNAL_RECORD.size, end);
  }

  process(): ProcessFacts | undefined {
    return this.sender;
  }

  /** Of an ignored signal the kernel side does not find it out. */
  descriptor(fd: number): DescriptorTarget | typeof NOT_CAPTURED {
    return this.captured.descriptor(fd) ?? NOT_CAPTURED;
  }
}
