import { SIGTRAP } from './signals.ts';

/** Options of wait4(2): linux/wait.h. */
export const WNOHANG = 1;
export const __WALL = 0x40000000;

/** How a wait status reads (the macros of sys/wait.h and, for the event, ptrace(2)). */
export function isExit(status: number): boolean {
  return (status & 0x7f) === 0;
}

export function exitStatus(status: number): number {
  return (status >> 8) & 0xff;
}

export function isStop(status: number): boolean {
  return (status & 0xff) === 0x7f;
}

export function stopSignal(status: number): number {
  return (status >> 8) & 0xff;
}

/** PTRACE_EVENT_*, or 0. */
export function stopEvent(status: number): number {
  return status >>> 16;
}

/** The signal that killed, where the status is neither an exit nor a stop. */
export function killSignal(status: number): number {
  return status & 0x7f;
}

export function coreDumped(status: number): boolean {
  return (status & 0x80) !== 0;
}

/** The signal that the tracee gets when it goes on after this stop: only a signal-delivery-stop has one. */
export function signalToDeliver(status: number): number {
  const signal = stopSignal(status);
  return stopEvent(status) !== 0 || (signal & 0x80) !== 0 ? 0 : signal;
}

/** Whether PTRACE_EVENT_STOP stands for a group-stop rather than for an interruption or a new tracee's first stop. */
export function isGroupStop(status: number): boolean {
  return stopSignal(status) !== SIGTRAP;
}
