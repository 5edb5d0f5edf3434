import type { Abi } from '../abi/abi.ts';
import type { BackendSettings } from '../events/backend.ts';
import type { TraceEvent } from '../events/event.ts';
import type { EbpfTracee } from './ebpf-tracee.ts';
import type { WallClock } from './wall-clock.ts';

/** The time of an event (CLOCK_REALTIME). */
export interface Time {
  seconds: number;
  nanoseconds: number;
}

export const NO_TIME: Readonly<Time> = { seconds: 0, nanoseconds: 0 };

/** Hands events on to the consumer, with the times that the options ask for. */
export class HandOn {
  constructor(
    private readonly settings: Pick<BackendSettings, 'consumer' | 'clocks'>,
    private readonly clock: WallClock,
  ) {}

  emit(event: TraceEvent): void {
    this.settings.consumer.consume(event);
  }

  /** Sets an event's time from a moment of CLOCK_MONOTONIC. */
  stamp(event: Time, moment: number): void {
    if (!this.settings.clocks.wall) return;
    this.clock.convert(moment);
    event.seconds = this.clock.seconds;
    event.nanoseconds = this.clock.nanoseconds;
  }

  stampNow(event: Time): void {
    if (this.settings.clocks.wall) this.stamp(event, this.clock.now());
  }

  /** The tracee goes on through this ABI. */
  useAbi(tracee: EbpfTracee, abi: Abi): void {
    if (tracee.abi === abi) return;
    tracee.abi = abi;
    this.emit({ kind: 'abi', tracee, abi, ...NO_TIME });
  }
}
