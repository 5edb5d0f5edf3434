import { X86_64 } from '../abi/abi.ts';
import type { SyscallCall, SyscallEntered, SyscallReturned, Tracee } from './event.ts';
import type { TraceeMemory } from './memory.ts';

/** Numbers that a decoder may keep besides the one of each argument. */
const KEPT_BESIDES = 18;

/** A call of a thread that has made none yet. */
export function blankCall(): SyscallCall {
  return {
    abi: X86_64,
    number: -1,
    previous: -1,
    previousAbi: X86_64,
    carried: 0,
    carrier: new Uint32Array(12),
    args: new Uint32Array(12),
    instructionPointer: new Uint32Array(2),
    stackPointer: new Uint32Array(2),
    remembered: new Float64Array(6 + KEPT_BESIDES),
    startedAt: 0,
  };
}

/** Events of calls to be filled in and used again, for backends: these are most of all events. */
export function blankCallEvents(
  tracee: Tracee,
  memory: TraceeMemory,
): { entered: SyscallEntered; returned: SyscallReturned } {
  const base = { tracee, seconds: 0, nanoseconds: 0, call: tracee.call, memory };
  const result = { resultLow: 0, resultHigh: 0, errno: 0, duration: 0, systemTime: 0, tampering: 0 };
  return { entered: { kind: 'entered', ...base }, returned: { kind: 'returned', ...base, ...result } };
}
