import {
  type Backend,
  type BackendSettings,
  ENOUGH,
  ENOUGH_MESSAGE,
  type Ending,
} from '../events/backend.ts';
import { kill, ptrace } from '../libc/libc.ts';
import {
  PTRACE_DETACH,
  PTRACE_O_EXITKILL,
  PTRACE_O_TRACECLONE,
  PTRACE_O_TRACEEXEC,
  PTRACE_O_TRACEEXIT,
  PTRACE_O_TRACEFORK,
  PTRACE_O_TRACESECCOMP,
  PTRACE_O_TRACESYSGOOD,
  PTRACE_O_TRACEVFORK,
} from '../libc/ptrace-requests.ts';
import { SIGKILL } from '../libc/signals.ts';
import { exitStatus, isExit, isStop, killSignal, signalToDeliver } from '../libc/wait-status.ts';
import { errnoText } from '../process/errno-text.ts';
import { seizeGate, startAtGate } from '../start/gate.ts';
import { TraceeEnded } from '../start/injection.ts';
import { Attacher } from './attach.ts';
import { detachAll } from './detach.ts';
import { EventStream } from './event-stream.ts';
import { StopHandler } from './stop-handler.ts';
import { Tracees } from './tracees.ts';
import { INTERRUPTED, NO_CHILDREN, NOTHING, Waiter } from './waiter.ts';
import { Wakefulness } from './wakefulness.ts';

/** How many stops pass before the interruption is asked for again, where nobody watches each line. */
const STOPS_BETWEEN_LOOKS = 4;

/** Traces with ptrace(2). The calling thread becomes the tracer, and blocks until all is over. */
export class PtraceBackend implements Backend {
  readonly name = 'ptrace';
  private readonly events: EventStream;
  private readonly tracees: Tracees;
  private readonly stops: StopHandler;
  private readonly waiter: Waiter;
  private readonly wakefulness = new Wakefulness();
  /** Those of PTRACE_SEIZE. */
  private readonly options: number;
  private readonly pendingTids: number[] = [];
  private readonly pendingStatuses: number[] = [];
  private readonly pendingTimes: number[] = [];
  private commandPid = 0;
  /** The command and its descendants have our filter of seccomp. */
  private filtering = false;
  private ending: Ending = { status: 0, signal: 0 };

  constructor(private readonly settings: BackendSettings) {
    this.options = ptraceOptions(settings);
    this.events = new EventStream(settings);
    this.tracees = new Tracees(settings, this.events);
    this.stops = new StopHandler(settings, this.events, this.tracees, this.options);
    this.waiter = new Waiter(settings.clocks.systemTime);
  }

  /** Starts and attaches to what the settings name, and traces until the last tracee ended or we are interrupted. */
  run(): Ending {
    let finished = false;
    try {
      this.begin();
      const signal = this.traceAll();
      finished = true;
      return signal === 0 ? this.ending : this.interrupt(signal);
    } finally {
      this.wakefulness.end();
      if (!finished) this.giveUp();
    }
  }

  /** After an error of ours: every tracee goes on as it was, and a command that did not begin never will. */
  private giveUp(): void {
    const { start } = this.settings;
    if (start && this.tracees.get(start.gate.pid)?.starting !== false) kill(start.gate.pid, SIGKILL);
    this.events.mute();
    detachAll(this.tracees, this.stops, this.settings, this.waiter);
  }

  private begin(): void {
    const { settings, options } = this;
    const { start, pids } = settings;
    if (start) seizeGate(start.gate, options);
    const attacher = new Attacher(settings, this.tracees, options);
    const attached = pids.filter((pid) => attacher.attach(pid));
    settings.began(attached.length + (start ? 1 : 0));
    if (start) this.startCommand(start);
    else if (attached.length === 0) this.ending = { status: 1, signal: 0 };
  }

  private startCommand({ gate, command }: NonNullable<BackendSettings['start']>): void {
    this.commandPid = gate.pid;
    const { seccompFilter, pids } = this.settings;
    try {
      const refusal = startAtGate(gate, command, seccompFilter);
      if (refusal !== 0)
        this.settings.report(`seccomp filter is requested but unavailable: ${errnoText(refusal)}`);
      // Children of processes that we attached to have no filter, and are not told from others.
      this.filtering = seccompFilter !== undefined && refusal === 0 && pids.length === 0;
    } catch (error) {
      if (!(error instanceof TraceeEnded)) throw error;
      this.commandEnded(error.status);
      return;
    }
    const message = gate.isCaller ? `Process ${gate.pid} attached` : undefined;
    const tracee = this.tracees.add(gate.pid, false, message);
    tracee.starting = true;
    tracee.filtered = this.filtering;
  }

  /** Gives the signal that interrupted us, 0 where all tracees, and what else is awaited, ended. */
  private traceAll(): number {
    const { settings, tracees, waiter, wakefulness } = this;
    const stopsBetweenLooks = settings.lazyFlush ? STOPS_BETWEEN_LOOKS : 1;
    let stopsUntilLook = stopsBetweenLooks;
    while (tracees.size > 0 || settings.awaitsChildren) {
      if (tracees.size === 0) settings.consumer.flush();
      this.stops.resumeDue();
      const tid = waiter.wait();
      if (tid === NO_CHILDREN) return 0;
      if (tid === INTERRUPTED) {
        settings.consumer.flush();
        wakefulness.waited();
      } else {
        this.handleRound(tid);
        wakefulness.stopped();
      }
      if (tid !== INTERRUPTED && --stopsUntilLook > 0) continue;
      stopsUntilLook = stopsBetweenLooks;
      const signal = settings.interruption();
      // With our filter of seccomp tracees are better off with a tracer, if one that has seen enough.
      if (signal !== 0 && !(signal === ENOUGH && this.filtering)) return signal;
    }
    return 0;
  }

  /**
   * Handles a status and, where other tracees may be ready, all that are by now. The kernel looks for them in a
   * fixed order: a busy tracee could starve those behind it, or kill one whose stop we have not seen.
   */
  private handleRound(tid: number): void {
    const { waiter, pendingTids, pendingStatuses, pendingTimes } = this;
    if (this.tracees.size <= 1 || !waiter.othersMayBeReady) {
      this.handle(tid, waiter.status, waiter.systemTime);
      return;
    }
    do {
      pendingTids.push(tid);
      pendingStatuses.push(waiter.status);
      pendingTimes.push(waiter.systemTime);
      tid = waiter.poll();
    } while (tid > NOTHING);
    for (let index = 0; index < pendingTids.length; index++) {
      const status = pendingStatuses[index] as number;
      this.handle(pendingTids[index] as number, status, pendingTimes[index] as number);
    }
    pendingTids.length = 0;
    pendingStatuses.length = 0;
    pendingTimes.length = 0;
  }

  private handle(tid: number, status: number, systemTime: number): void {
    if (isStop(status)) {
      const tracee = this.tracees.get(tid) ?? this.adopt(tid, status);
      if (tracee) this.stops.handle(tracee, status, systemTime);
    } else {
      this.handleEnd(tid, status);
    }
  }

  /**
   * A stop of a thread that we do not know is the first of a new child or thread, which the kernel attached to: also
   * unasked, where its parent gave it away (CLONE_PTRACE, clone(2)).
   */
  private adopt(tid: number, status: number): ReturnType<Tracees['add']> | undefined {
    if (this.settings.followForks) {
      const tracee = this.tracees.add(tid, false, `Process ${tid} attached`);
      tracee.filtered = this.filtering;
      return tracee;
    }
    this.tracees.tell(`Detached unknown pid ${tid}`);
    ptrace(PTRACE_DETACH, tid, 0, signalToDeliver(status));
    return undefined;
  }

  private handleEnd(tid: number, status: number): void {
    const tracee = this.tracees.get(tid);
    if (tracee) this.stops.delays.forget(tracee);
    if (!tracee) {
      this.settings.childEnded(tid, status);
      return;
    }
    if (tid === this.commandPid) this.commandEnded(status);
    this.tracees.ended(tracee, status);
    if (!this.settings.lazyFlush) this.settings.consumer.flush();
  }

  private commandEnded(status: number): void {
    this.ending = isExit(status)
      ? { status: exitStatus(status), signal: 0 }
      : { status: 0, signal: killSignal(status) };
  }

  private interrupt(signal: number): Ending {
    const { killOnExit, start } = this.settings;
    if (signal === ENOUGH) {
      this.tracees.tell(ENOUGH_MESSAGE);
      detachAll(this.tracees, this.stops, this.settings, this.waiter);
      return { status: 0, signal: 0 };
    }
    // They end with us.
    if (killOnExit) return { status: 0, signal };
    if (this.filtering) this.settings.report(FILTER_STAYS);
    detachAll(this.tracees, this.stops, this.settings, this.waiter, {
      signal,
      commandPid: start?.gate.isCaller ? 0 : this.commandPid,
    });
    return { status: 0, signal };
  }
}

const FILTER_STAYS =
  'processes that go on keep the filter of --seccomp-bpf: system calls that were traced fail there with ENOSYS';

function ptraceOptions({ followForks, killOnExit, seccompFilter, pids }: BackendSettings): number {
  let always = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC | PTRACE_O_TRACEEXIT;
  if (killOnExit) always |= PTRACE_O_EXITKILL;
  if (seccompFilter) {
    always |= PTRACE_O_TRACESECCOMP;
    // Without us, each call that is traced would fail.
    if (pids.length === 0) always |= PTRACE_O_EXITKILL;
  }
  if (!followForks) return always;
  return always | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE;
}
