import { I386 } from '../abi/abi.ts';
import type { BackendSettings } from '../events/backend.ts';
import { ptrace } from '../libc/libc.ts';
import {
  PTRACE_CONT,
  PTRACE_DETACH,
  PTRACE_EVENT_EXEC,
  PTRACE_EVENT_EXIT,
  PTRACE_EVENT_SECCOMP,
  PTRACE_EVENT_STOP,
  PTRACE_LISTEN,
  PTRACE_SYSCALL,
  SYSCALL_STOP,
} from '../libc/ptrace-requests.ts';
import { isGroupStop, stopEvent, stopSignal } from '../libc/wait-status.ts';
import { execveFailure, exitInstead, keepWithoutUs } from '../start/gate.ts';
import { FILTER_MARK } from '../start/seccomp-filter.ts';
import { INFO_ENTRY, INFO_EXIT, INFO_SECCOMP, SyscallInfo } from '../start/syscall-info.ts';
import { Delays } from './delays.ts';
import { eventMessage } from './event-message.ts';
import type { EventStream } from './event-stream.ts';
import type { Ptraced } from './ptraced.ts';
import { skipCall, Tamperer } from './tamperer.ts';
import type { Tracees } from './tracees.ts';

/**
 * What each ptrace-stop means, and how the tracee goes on after it. A tracee may be killed at any moment, so no
 * request here has to succeed: its end is told by the next wait.
 */
export class StopHandler {
  private readonly info = new SyscallInfo();
  private readonly lazyFlush: boolean;
  private readonly tamperer: Tamperer | undefined;
  readonly delays: Delays;
  private readonly resume = (tracee: Ptraced) => this.goOn(tracee);

  constructor(
    private readonly settings: BackendSettings,
    private readonly events: EventStream,
    private readonly tracees: Tracees,
    /** Those of PTRACE_SEIZE. */
    private readonly options: number,
  ) {
    this.lazyFlush = settings.lazyFlush;
    const { tampering } = settings;
    this.tamperer = tampering && new Tamperer(tampering, (message) => settings.report(message));
    this.delays = new Delays((nanoseconds) => settings.alarm(nanoseconds));
  }

  /** Lets tracees go on that were held until now. */
  resumeDue(): void {
    if (!this.delays.isEmpty) this.delays.resumeDue(this.resume);
  }

  /** Before a tracee that is held is let go: gives the signal that it is to get. */
  abandon(tracee: Ptraced): number {
    this.delays.forget(tracee);
    if (tracee.inCall) this.tamperer?.undo(tracee);
    return tracee.injectedSignal;
  }

  /** `systemTime`: the tracee's CPU time in the kernel until now, in nanoseconds, where `-c` asks for it. */
  handle(tracee: Ptraced, status: number, systemTime: number): void {
    const signal = stopSignal(status);
    switch (stopEvent(status)) {
      case 0:
        if (signal === SYSCALL_STOP) this.syscallStop(tracee, systemTime);
        else this.signalDeliveryStop(tracee, signal);
        break;
      case PTRACE_EVENT_STOP:
        if (isGroupStop(status)) this.groupStop(tracee, signal);
        else this.goOn(tracee);
        break;
      case PTRACE_EVENT_EXEC:
        this.execStop(tracee);
        break;
      case PTRACE_EVENT_EXIT:
        this.delays.forget(tracee);
        if (!tracee.hidden) this.events.exiting(tracee);
        this.flushAndGoOn(tracee);
        break;
      case PTRACE_EVENT_SECCOMP:
        this.seccompStop(tracee);
        break;
      default:
        this.goOn(tracee);
    }
    tracee.systemTime = systemTime;
  }

  private syscallStop(tracee: Ptraced, systemTime: number): void {
    if (tracee.inCall) {
      tracee.inCall = false;
      if (tracee.callSelected || tracee.starting) this.exitStop(tracee, systemTime);
      else this.goOn(tracee);
    } else {
      const op = tracee.hidden ? -1 : this.info.fetch(tracee.tid);
      if (op === INFO_ENTRY) this.entryStop(tracee);
      else this.goOn(tracee);
    }
  }

  /**
   * A filter of seccomp said SECCOMP_RET_TRACE: ours, or one of the tracee's own. What comes of that without a tracer
   * that asks for such stops is that the call fails with ENOSYS.
   */
  private seccompStop(tracee: Ptraced): void {
    const { tid } = tracee;
    const isEntry =
      tracee.filtered && !tracee.inCall && !tracee.hidden && this.info.fetch(tid) === INFO_SECCOMP;
    if (eventMessage(tid) !== FILTER_MARK) skipCall(tid);
    if (isEntry) this.entryStop(tracee);
    else this.goOn(tracee);
  }

  private entryStop(tracee: Ptraced): void {
    const { settings, info } = this;
    const { call } = tracee;
    const abi = info.copyNumber(call);
    const { number } = call;
    tracee.inCall = true;
    if (abi !== undefined) this.tracees.enters(tracee, abi);
    tracee.callSelected = abi !== undefined && isSelected(settings.selected[abi.name], number);
    if (!tracee.callSelected || abi === undefined) {
      this.goOn(tracee);
      return;
    }
    info.copyEntry(call);
    if (abi === I386) this.events.unpack(tracee, settings.plan);
    if (settings.concerns && !this.events.concerns(tracee, settings.concerns)) {
      tracee.callSelected = false;
      this.goOn(tracee);
      return;
    }
    if (!tracee.starting) this.tamperer?.atEntry(tracee);
    if (this.lazyFlush && !settings.plan.readsMemory(abi, number, true)) {
      this.goOn(tracee);
      this.events.syscallEntered(tracee);
    } else {
      this.events.syscallEntered(tracee);
      this.flushAndGoOn(tracee);
    }
  }

  private exitStop(tracee: Ptraced, systemTime: number): void {
    const { info } = this;
    const op = info.fetch(tracee.tid);
    if (op !== INFO_EXIT) {
      if (op === INFO_ENTRY) this.entryStop(tracee);
      return;
    }
    if (tracee.starting) {
      this.firstExecveReturned(tracee, systemTime);
      return;
    }
    const { call } = tracee;
    info.copyInstructionPointer(call);
    this.tamperer?.atReturn(tracee, info);
    const spent = systemTime - tracee.systemTime;
    if (this.lazyFlush && !this.settings.plan.readsMemory(call.abi, call.number, false)) {
      this.goOn(tracee);
      this.events.syscallReturned(tracee, info, spent);
    } else {
      this.events.syscallReturned(tracee, info, spent);
      this.flushAndGoOn(tracee);
    }
  }

  /** The execve that makes the command of the process at the gate. Where it fails, the process ends instead. */
  private firstExecveReturned(tracee: Ptraced, systemTime: number): void {
    const { errno } = this.info;
    tracee.starting = false;
    if (tracee.callSelected) this.events.syscallReturned(tracee, this.info, systemTime - tracee.systemTime);
    if (errno === 0) {
      this.flushAndGoOn(tracee);
      return;
    }
    this.flush();
    this.settings.report(execveFailure(errno));
    tracee.hidden = true;
    exitInstead(tracee.tid);
  }

  private signalDeliveryStop(tracee: Ptraced, signal: number): void {
    this.lookWhere(tracee);
    if (!tracee.hidden) this.events.signal(tracee, signal);
    this.flush();
    ptrace(requestFor(tracee), tracee.tid, 0, signal);
  }

  /** The tracee stays stopped until SIGCONT, and still tells what happens to it. */
  private groupStop(tracee: Ptraced, signal: number): void {
    this.lookWhere(tracee);
    this.events.stopped(tracee, signal);
    this.flush();
    ptrace(PTRACE_LISTEN, tracee.tid, 0, 0);
  }

  /** Where the tracee is, at a stop that is none of a call. */
  private lookWhere(tracee: Ptraced): void {
    if (this.info.fetch(tracee.tid) >= 0) this.info.copyInstructionPointer(tracee.call);
  }

  private execStop(tracee: Ptraced): void {
    const formerTid = eventMessage(tracee.tid) || tracee.tid;
    const executing = this.tracees.afterExecve(tracee.tid, formerTid) ?? tracee;
    executing.programs++;
    if (executing.starting) keepWithoutUs(tracee.tid, this.options);
    if (executing === tracee && formerTid !== tracee.tid) {
      executing.inCall = !executing.filtered;
      executing.callSelected = false;
    }
    if (this.settings.detachOnExec && !executing.starting) {
      if (ptrace(PTRACE_DETACH, executing.tid, 0, 0) === 0) this.tracees.letGo(executing);
      this.flush();
      return;
    }
    this.flushAndGoOn(executing);
  }

  private flushAndGoOn(tracee: Ptraced): void {
    this.flush();
    this.goOn(tracee);
  }

  private flush(): void {
    if (!this.lazyFlush) this.settings.consumer.flush();
  }

  private goOn(tracee: Ptraced): void {
    if (tracee.delay > 0) {
      this.delays.hold(tracee, tracee.delay);
      tracee.delay = 0;
      return;
    }
    ptrace(requestFor(tracee), tracee.tid, 0, tracee.injectedSignal);
    tracee.injectedSignal = 0;
  }
}

/** How a tracee goes on to its next stop: one that has our filter needs no stop at the entry of each call. */
function requestFor({ filtered, inCall }: Ptraced): number {
  return filtered && !inCall ? PTRACE_CONT : PTRACE_SYSCALL;
}

function isSelected(table: Uint8Array, number: number): boolean {
  return table[number < table.length ? number : table.length - 1] === 1;
}
