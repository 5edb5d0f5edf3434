import { closeSync, writeSync } from 'node:fs';
import { inheritableDescriptors, initialArguments } from './proc.ts';

/**
 * The process that waits in `read` on standard input and becomes the command: `bin/xtrace` forked it before Node
 * started.
 */
export interface Gate {
  readonly pid: number;
  /** Descriptor in the gate that is the pipe it waits at. */
  readonly reading: number;
  /** Descriptor of ours: the process ends by itself when this is closed. */
  readonly writing: number;
  /** Descriptor in the gate that is the command's standard input; undefined where that is closed. */
  readonly input: number | undefined;
  /** Signals that were ignored when xtrace was started, one bit a signal (signal 1 is bit 0). */
  readonly ignored: bigint;
  /** Signals that were blocked then, likewise. */
  readonly blocked: bigint;
  /** It is the process that xtrace was started as, and this one a grandchild of it (`-D`). */
  readonly isCaller: boolean;
}

const OPTION = '--launch=';
/** SIGQUIT: bash ignores it in every script, but not in what the script starts. */
const IGNORED_BY_BASH = 1n << 2n;

/** Takes what the launcher says off the arguments; the rest is the user's. */
export function takeLaunch(args: readonly string[]): { gate: Gate | undefined; args: string[] } {
  const [first, ...rest] = args;
  if (!first?.startsWith(OPTION)) return { gate: undefined, args: [...args] };
  return { gate: parseGate(first.slice(OPTION.length)), args: rest };
}

/** The last `count` arguments of this process in raw bytes (`latin1`), since Node decodes them as UTF-8. */
export function rawArguments(count: number): string[] {
  return count === 0 ? [] : (initialArguments('self') ?? []).slice(-count);
}

/** The descriptors that xtrace was started with, besides standard input: Node closes them for what it starts. */
export function inheritedDescriptors(gate: Gate): number[] {
  const ours = [0, gate.reading, gate.writing, gate.input];
  return inheritableDescriptors(gate.pid).filter((fd) => !ours.includes(fd));
}

/** Lets a gate that is not needed end. Its exit status still has to be reaped. */
export function closeGate(gate: Gate): void {
  closeSync(gate.writing);
}

/**
 * Tells the process at a gate, if it waits there still, what becomes of it where it does not become the command: it
 * exits with this status; or starts anew, with a tracer in the foreground.
 */
export function answerCaller(gate: Gate, answer: number | 'foreground'): void {
  try {
    writeSync(gate.writing, `${answer}\n`);
  } catch {
    // It waits no more.
  }
}

function parseGate(text: string): Gate | undefined {
  const [pid, reading, writing, input, ignored, shell, role, blocked] = text.split(',');
  if (!pid || !reading || !writing) return undefined;
  return {
    pid: Number(pid),
    reading: Number(reading),
    writing: Number(writing),
    input: input === '-' ? undefined : Number(input),
    ignored: BigInt(`0x${ignored || '0'}`) & ~(shell === 'bash' ? IGNORED_BY_BASH : 0n),
    blocked: BigInt(`0x${blocked || '0'}`),
    isCaller: role === 'caller',
  };
}
