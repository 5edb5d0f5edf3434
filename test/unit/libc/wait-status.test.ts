import { describe, expect, it } from 'vitest';
import { PTRACE_EVENT_EXEC, PTRACE_EVENT_STOP } from '../../../src/libc/ptrace-requests.ts';
import {
  coreDumped,
  exitStatus,
  isExit,
  isGroupStop,
  isStop,
  killSignal,
  signalToDeliver,
  stopEvent,
  stopSignal,
} from '../../../src/libc/wait-status.ts';

const SIGTRAP = 5;
const SIGTERM = 15;
const SIGSTOP = 19;
const stop = (signal: number, event = 0): number => (event << 16) | (signal << 8) | 0x7f;

describe('a wait status', () => {
  it('of an exit', () => {
    expect([isExit(0x2a00), exitStatus(0x2a00), isStop(0x2a00)]).toEqual([true, 0x2a, false]);
  });

  it('of a death by a signal, with and without a core', () => {
    expect([isExit(0x8b), isStop(0x8b), killSignal(0x8b), coreDumped(0x8b)]).toEqual([
      false,
      false,
      11,
      true,
    ]);
    expect([killSignal(9), coreDumped(9)]).toEqual([9, false]);
  });

  it('of a signal-delivery-stop, after which the signal is delivered', () => {
    const status = stop(SIGTERM);
    expect([isStop(status), stopSignal(status), stopEvent(status)]).toEqual([true, SIGTERM, 0]);
    expect(signalToDeliver(status)).toBe(SIGTERM);
    expect(signalToDeliver(stop(SIGTRAP))).toBe(SIGTRAP);
  });

  it('of a syscall-stop, after which no signal is delivered', () => {
    expect(signalToDeliver(stop(SIGTRAP | 0x80))).toBe(0);
  });

  it('of a ptrace event, after which no signal is delivered', () => {
    const status = stop(SIGTRAP, PTRACE_EVENT_EXEC);
    expect([stopEvent(status), signalToDeliver(status)]).toEqual([PTRACE_EVENT_EXEC, 0]);
  });

  it('of a group-stop rather than an interruption', () => {
    expect(isGroupStop(stop(SIGSTOP, PTRACE_EVENT_STOP))).toBe(true);
    expect(isGroupStop(stop(SIGTRAP, PTRACE_EVENT_STOP))).toBe(false);
    expect(signalToDeliver(stop(SIGSTOP, PTRACE_EVENT_STOP))).toBe(0);
  });
});
