import {
  type Backend,
  type BackendSettings,
  ENOUGH,
  ENOUGH_MESSAGE,
  type Ending,
} from '../events/backend.ts';
import { EINTR } from '../libc/errors.ts';
import { addressOf, errno, kill, wait4 } from '../libc/libc.ts';
import { SIGCONT } from '../libc/signals.ts';
import { __WALL, exitStatus, isExit, killSignal, WNOHANG } from '../libc/wait-status.ts';
import { TraceeEnded } from '../start/injection.ts';
import { startAndRelease } from '../start/release.ts';
import { Attacher } from './attach.ts';
import type { KernelSide } from './kernel-side.ts';
import { READS, SLEEPS, WAITS } from './layout.ts';
import { RecordEvents } from './record-events.ts';
import type { TakeRecord } from './ring-buffer.ts';
import type { EbpfSettings } from './settings.ts';
import { Tracees } from './tracees.ts';
import { Wakeup } from './wakeup.ts';
import { WallClock } from './wall-clock.ts';

/** How long records may wait until they are read, in milliseconds. */
const DRAIN_INTERVAL = 10;

/**
 * Where so many looks found nothing, the next record wakes us: that costs the task which makes it a microsecond, once, and
 * spares all that looks would cost. We look all the same, after as many milliseconds, if it came just as we fell asleep.
 */
const LOOKS_BEFORE_SLEEP = 10;
const SLEEP_INTERVAL = 100;

/** Exit status where events were lost and the output goes to a file. */
const EVENTS_LOST = 125;

/** Traces with eBPF programs in the kernel. The calling thread reads what they tell, until all is over. */
export class EbpfBackend implements Backend {
  readonly name = 'ebpf';
  private readonly tracees: Tracees;
  private readonly clock = new WallClock();
  private readonly events: RecordEvents;
  private readonly wakeup: Wakeup;
  private readonly take: TakeRecord;
  private readonly takeOverflowed: TakeRecord;
  private readonly look: () => void;
  private readonly commandPid: number;
  /** Looks for records, one after the other, that found none. */
  private emptyLooks = 0;
  /** Whether the command is a child of ours that has not been waited for. */
  private awaitsCommand = false;
  private ending: Ending = { status: 0, signal: 0 };

  /**
   * @param kernel the programs, loaded and attached. They are let go when the backend has run.
   */
  constructor(
    private readonly settings: BackendSettings,
    private readonly ebpf: EbpfSettings,
    private readonly kernel: KernelSide,
  ) {
    this.commandPid = settings.start?.gate.pid ?? 0;
    this.tracees = new Tracees(settings);
    this.events = new RecordEvents(
      settings,
      this.tracees,
      this.clock,
      this.commandPid,
      ebpf.counts !== undefined,
    );
    this.wakeup = new Wakeup(kernel.ringFd);
    const { overflow, ring } = kernel;
    this.takeOverflowed = (records, at, length) => this.events.take(records, at, length);
    this.look = () => overflow.look();
    this.take = (records, at, length) => {
      if (ring.position > overflow.next) overflow.takeUpTo(ring.position - 1, this.takeOverflowed);
      this.events.take(records, at, length);
    };
  }

  run(): Ending {
    try {
      this.begin();
      let signal = this.traceAll();
      this.kernel.detach();
      this.drainAll();
      if (signal === 0) signal = this.awaitChildren();
      if (signal !== 0) this.interrupt(signal);
      else if (this.events.commandWasLetGo) this.ending = { status: 0, signal: 0 };
      this.tellEnd();
      return this.ending;
    } finally {
      this.kernel.close();
    }
  }

  private begin(): void {
    const { start, pids } = this.settings;
    const attacher = new Attacher(this.settings, this.kernel, this.tracees, () => this.drainAll());
    const attached = pids.filter((pid) => attacher.attach(pid));
    this.settings.began(attached.length + (start ? 1 : 0));
    attacher.tellCallsUnderWay((tracee, call) => this.events.enterUnderWay(tracee, call));
    if (start) this.startCommand(start);
    else if (attached.length === 0) this.ending = { status: 1, signal: 0 };
  }

  private startCommand({ gate, command }: NonNullable<BackendSettings['start']>): void {
    this.kernel.urgency.begin();
    try {
      this.awaitsCommand = !gate.isCaller;
      if (gate.isCaller) this.tracees.tell(`Process ${gate.pid} attached`);
      startAndRelease(gate, command, {
        beforeExecve: (pid) => this.kernel.attachToCommand(pid),
        execveFailed: (_pid, message) => {
          this.drainAll();
          this.settings.report(message);
          const tracee = this.tracees.withTid(gate.pid);
          if (tracee) tracee.hidden = true;
        },
      });
    } catch (error) {
      if (!(error instanceof TraceeEnded)) throw error;
      this.commandEnded(error.status);
    }
    this.wait();
  }

  /** Gives the signal that interrupted us, 0 where all tracees ended. */
  private traceAll(): number {
    const { settings, tracees } = this;
    const { ring, urgency } = this.kernel;
    while (tracees.size > 0 || !ring.isEmpty) {
      if (ring.relieve()) {
        this.wait();
      } else {
        urgency.end();
        if (this.drain() === 0 && !ring.isFilling()) {
          // A call that blocks is to be seen, wherever it is written.
          settings.consumer.flush();
          this.wait();
        }
      }
      this.reap();
      const signal = settings.interruption();
      if (signal !== 0) return signal;
    }
    return 0;
  }

  /** Until it is time to look for records, or the buffer fills: whoever is woken for that may not come late. */
  private wait(): void {
    const { kernel } = this;
    const { urgency, ring } = kernel;
    const sleeps = this.emptyLooks > LOOKS_BEFORE_SLEEP;
    kernel.tellReader(sleeps ? SLEEPS : WAITS);
    urgency.begin();
    if (!sleeps) this.wakeup.wait(DRAIN_INTERVAL);
    else if (ring.isEmpty) this.wakeup.wait(SLEEP_INTERVAL);
    kernel.tellReader(READS);
  }

  private drainAll(): void {
    while (this.drain() > 0 || this.kernel.ring.relieve());
  }

  /** Hands on records that are there, and gives how many: all, unless they are very many. */
  private drain(): number {
    this.clock.adjust();
    const { kernel } = this;
    const { ring, overflow } = kernel;
    let count = ring.drain(this.take, this.look);
    this.emptyLooks = count === 0 ? this.emptyLooks + 1 : 0;
    if (this.emptyLooks === LOOKS_BEFORE_SLEEP) ring.rest();
    overflow.look();
    count += overflow.takeUpTo(ring.position, this.takeOverflowed);
    const lost = kernel.lostEvents();
    // What was lost before records that came meanwhile is told among these.
    if (lost > this.events.lost && ring.isEmpty) this.events.lose(lost);
    if (count === 0 && kernel.hasLostTasks) this.tracees.removeGone();
    if (count > 0 && !this.settings.lazyFlush) this.settings.consumer.flush();
    return count;
  }

  private reap(): void {
    for (
      let pid = wait4(-1, statusAddress, WNOHANG | __WALL, 0);
      pid > 0;
      pid = wait4(-1, statusAddress, WNOHANG | __WALL, 0)
    ) {
      this.childEnded(pid);
    }
  }

  private childEnded(pid: number): void {
    const status = statusWord[0] as number;
    if (pid === this.commandPid) this.commandEnded(status);
    else this.settings.childEnded(pid, status);
  }

  /** Of the command, the end was told before it could be waited for. Gives the signal that interrupted us, or 0. */
  private awaitChildren(): number {
    const { settings, events } = this;
    settings.consumer.flush();
    while (settings.awaitsChildren || (this.awaitsCommand && events.commandExited)) {
      const pid = wait4(-1, statusAddress, __WALL, 0);
      if (pid > 0) this.childEnded(pid);
      else if (errno() !== EINTR) return 0;
      const signal = settings.interruption();
      if (signal !== 0) return signal;
    }
    return 0;
  }

  private commandEnded(status: number): void {
    this.awaitsCommand = false;
    this.ending = isExit(status)
      ? { status: exitStatus(status), signal: 0 }
      : { status: 0, signal: killSignal(status) };
  }

  /** Lets go of all tracees. The signal that interrupted us is passed on to the command alone. */
  private interrupt(signal: number): void {
    if (signal === ENOUGH) this.tracees.tell(ENOUGH_MESSAGE);
    if (signal !== ENOUGH && !this.settings.start?.gate.isCaller && this.tracees.withTid(this.commandPid)) {
      kill(this.commandPid, SIGCONT);
      kill(this.commandPid, signal);
    }
    for (const tracee of this.tracees.all()) this.events.letGo(tracee);
    this.settings.consumer.flush();
    this.ending = { status: 0, signal: signal === ENOUGH ? 0 : signal };
  }

  private tellEnd(): void {
    if (this.ebpf.counts) this.kernel.readCounts(this.ebpf.counts);
    if (this.events.lost === 0) return;
    this.ebpf.lost(this.events.lost);
    // Who writes a file may read it much later, and by a program: the status says that it is not whole.
    if (this.settings.lazyFlush && this.ending.signal === 0) this.ending = { status: EVENTS_LOST, signal: 0 };
  }
}

const statusWord = new Int32Array(Buffer.allocUnsafeSlow(4).buffer);
const statusAddress = addressOf(new Uint8Array(statusWord.buffer));
