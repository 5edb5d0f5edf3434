import { addressOf, libcFunction } from '../libc/libc.ts';

/** linux/sched.h */
const SCHED_OTHER = 0;
const SCHED_RR = 2;
const SCHED_RESET_ON_FORK = 0x4000_0000;

/** sys/resource.h */
const PRIO_PROCESS = 0;
const HIGHEST = -20;

/** The reader's nice value: among dozens of busy threads it gets its turn every few milliseconds, as short as it is. */
const PROMPT = -10;

/**
 * When the reader of the ring buffer gets a processor: what it is late for is lost. It does the same work in any case. Takes
 * CAP_SYS_NICE; without it nothing changes (sched(7)).
 */
export class Urgency {
  private isUrgent = false;
  /** Where a control group has no real-time share, the nice value has to do. */
  private hasRealTime = true;
  /** `struct sched_param` */
  private readonly parameter = new Int32Array(Buffer.allocUnsafeSlow(4).buffer);
  private readonly address = addressOf(new Uint8Array(this.parameter.buffer));

  /** From now on the calling thread is the reader, which is prompt, and at times urgent. */
  constructor() {
    this.schedule(SCHED_OTHER | SCHED_RESET_ON_FORK, 0);
    setPriority(PRIO_PROCESS, 0, PROMPT);
  }

  /** Until `end`, nothing that is not urgent keeps the thread waiting. */
  begin(): void {
    if (this.isUrgent) return;
    this.isUrgent = true;
    this.hasRealTime &&= this.schedule(SCHED_RR | SCHED_RESET_ON_FORK, 1);
    if (!this.hasRealTime) setPriority(PRIO_PROCESS, 0, HIGHEST);
  }

  end(): void {
    if (!this.isUrgent) return;
    this.isUrgent = false;
    if (this.hasRealTime) this.schedule(SCHED_OTHER | SCHED_RESET_ON_FORK, 0);
    else setPriority(PRIO_PROCESS, 0, PROMPT);
  }

  private schedule(policy: number, priority: number): boolean {
    this.parameter[0] = priority;
    return setScheduler(0, policy, this.address) === 0;
  }
}

const setScheduler = libcFunction('int sched_setscheduler(int, int, uintptr_t)');
const setPriority = libcFunction('int setpriority(int, int, int)');
