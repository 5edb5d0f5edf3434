import { type Abi, X86_64 } from '../abi/abi.ts';
import type { BackendSettings } from '../events/backend.ts';
import { blankCallEvents } from '../events/blank.ts';
import type { CapturePlan, SyscallEntered, SyscallReturned, TraceeEvent } from '../events/event.ts';
import { Clock } from '../libc/clock.ts';
import { addressOf, ptrace } from '../libc/libc.ts';
import { PTRACE_GETSIGINFO } from '../libc/ptrace-requests.ts';
import { LiveMemory } from '../process/live-memory.ts';
import type { SyscallInfo } from '../start/syscall-info.ts';
import { Ptraced } from './ptraced.ts';

const SIGINFO_SIZE = 128;

/** Makes events of stops and hands them to the consumer. The objects of the frequent ones are used again. */
export class EventStream {
  readonly memory = new LiveMemory();
  private readonly clock = new Clock();
  private readonly siginfo = Buffer.allocUnsafeSlow(SIGINFO_SIZE);
  private readonly siginfoAddress = addressOf(this.siginfo);
  private readonly entered: SyscallEntered;
  private readonly returned: SyscallReturned;
  private muted = false;

  constructor(private readonly settings: Pick<BackendSettings, 'consumer' | 'clocks'>) {
    const { entered, returned } = blankCallEvents(new Ptraced(0, false), this.memory);
    this.entered = entered;
    this.returned = returned;
  }

  /** Gives a call that carries another its place. Before `syscallEntered`. */
  unpack(tracee: Ptraced, plan: CapturePlan): void {
    this.memory.tid = tracee.tid;
    plan.unpack(tracee.call, this.memory);
    this.memory.release();
  }

  /** Whether the tracee's call, which it just enters, concerns what is traced. */
  concerns(tracee: Ptraced, concerns: NonNullable<BackendSettings['concerns']>): boolean {
    this.memory.tid = tracee.tid;
    const answer = concerns(tracee.call, tracee.tid, this.memory);
    this.memory.release();
    return answer;
  }

  /** The tracee's call begins; `tracee.call` holds it. The memory is the living tracee's, while that is stopped. */
  syscallEntered(tracee: Ptraced): void {
    const { memory, entered: event } = this;
    const { call } = tracee;
    event.tracee = tracee;
    event.call = call;
    this.stamp(event);
    call.startedAt = this.settings.clocks.monotonic ? this.clock.monotonic() : 0;
    memory.tid = tracee.tid;
    this.settings.consumer.consume(event);
    memory.release();
  }

  /** The tracee's call returns with what `info` says. `systemTime`: what the call took, in nanoseconds. */
  syscallReturned(tracee: Ptraced, info: SyscallInfo, systemTime: number): void {
    const { memory, returned: event } = this;
    const { call } = tracee;
    event.tracee = tracee;
    event.call = call;
    event.duration = this.settings.clocks.monotonic ? this.clock.monotonic() - call.startedAt : 0;
    this.stamp(event);
    event.resultLow = info.resultLow;
    event.resultHigh = info.resultHigh;
    event.errno = info.errno;
    event.systemTime = systemTime;
    event.tampering = tracee.tampering;
    memory.tid = tracee.tid;
    this.settings.consumer.consume(event);
    memory.release();
  }

  /** The signal of a signal-delivery-stop. The kernel gives a 64-bit tracer a 64-bit siginfo of every tracee. */
  signal(tracee: Ptraced, signal: number): void {
    const known = ptrace(PTRACE_GETSIGINFO, tracee.tid, 0, this.siginfoAddress) === 0;
    const siginfo = known ? this.siginfo : undefined;
    this.emit({ kind: 'signal', tracee, seconds: 0, nanoseconds: 0, signal, siginfo, abi: X86_64 });
  }

  abiChanged(tracee: Ptraced, abi: Abi): void {
    this.emit({ kind: 'abi', tracee, seconds: 0, nanoseconds: 0, abi });
  }

  stopped(tracee: Ptraced, signal: number): void {
    this.emit({ kind: 'stopped', tracee, seconds: 0, nanoseconds: 0, signal });
  }

  exiting(tracee: Ptraced): void {
    this.emit({ kind: 'exiting', tracee, seconds: 0, nanoseconds: 0 });
  }

  exited(tracee: Ptraced, status: number): void {
    this.emit({ kind: 'exited', tracee, seconds: 0, nanoseconds: 0, status });
  }

  killed(tracee: Ptraced, signal: number, coreDumped: boolean): void {
    this.emit({ kind: 'killed', tracee, seconds: 0, nanoseconds: 0, signal, coreDumped });
  }

  superseded(tracee: Ptraced, by: Ptraced, byTid: number): void {
    this.emit({ kind: 'superseded', tracee, seconds: 0, nanoseconds: 0, by, byTid });
  }

  attached(tracee: Ptraced): void {
    this.emit({ kind: 'attached', tracee, seconds: 0, nanoseconds: 0 });
  }

  detached(tracee: Ptraced): void {
    this.emit({ kind: 'detached', tracee, seconds: 0, nanoseconds: 0 });
  }

  /** Events that are none of the syscalls' come no more: the consumer failed. */
  mute(): void {
    this.muted = true;
  }

  private emit(event: TraceeEvent): void {
    if (this.muted) return;
    this.stamp(event);
    this.memory.tid = event.tracee.tid;
    this.settings.consumer.consume(event);
    this.memory.release();
  }

  private stamp(event: TraceeEvent): void {
    if (!this.settings.clocks.wall) return;
    this.clock.readWall();
    event.seconds = this.clock.seconds;
    event.nanoseconds = this.clock.nanoseconds;
  }
}
