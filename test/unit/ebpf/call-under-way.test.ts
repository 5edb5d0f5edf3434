import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CallUnderWay, callUnderWay, isUnderWay } from '../../../src/ebpf/call-under-way.ts';
import { blankCall } from '../../../src/events/blank.ts';
import type { SyscallCall } from '../../../src/events/event.ts';

let sleeper: ChildProcess;
let pid: number;

beforeEach(() => {
  sleeper = spawn('sleep', ['600']);
  pid = sleeper.pid as number;
});

afterEach(() => {
  sleeper.kill('SIGKILL');
});

async function sleeping(): Promise<CallUnderWay> {
  for (;;) {
    const call = callUnderWay(pid);
    // clock_nanosleep
    if (call?.number === 230) return call;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function callOf({ number, registers }: CallUnderWay): SyscallCall {
  const call = { ...blankCall(), number };
  const words = (values: readonly bigint[]) =>
    Uint32Array.from(values.flatMap((value) => [half(value), half(value >> 32n)]));
  call.args.set(words(registers.slice(0, 6)));
  call.stackPointer.set(words(registers.slice(6, 7)));
  call.instructionPointer.set(words(registers.slice(7)));
  return call;
}

function half(value: bigint): number {
  return Number(value & 0xffff_ffffn);
}

it('tells the call that a thread is blocked in from any other', async () => {
  const call = callOf(await sleeping());
  expect(isUnderWay(pid, call)).toBe(true);
  expect(isUnderWay(pid, { ...call, number: 35 })).toBe(false);
  for (const registers of [call.args, call.stackPointer, call.instructionPointer]) {
    registers[0] = (registers[0] as number) ^ 1;
    expect(isUnderWay(pid, call)).toBe(false);
    registers[0] = (registers[0] as number) ^ 1;
  }
  expect(isUnderWay(pid, call)).toBe(true);
});

it('finds none of a thread that is not there', () => {
  expect(callUnderWay(0)).toBeUndefined();
});
