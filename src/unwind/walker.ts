import type { NativeMemory } from '../libc/libc.ts';

/** The address at which a function on a thread's stack goes on. */
export interface Frame {
  readonly address: number;
  /** In hexadecimal, where that is no address: what lies on a stack need not be one, and a number may be too short for it. */
  readonly hex?: string;
  /** Whether the thread is at that address or was interrupted there, rather than that a call returns to it. */
  readonly exact: boolean;
}

export interface FunctionName {
  /** In raw bytes (`latin1`). */
  readonly name: string;
  /** Bytes from the beginning of what the name stands for. */
  readonly offset: number;
}

export interface SourceLine {
  /** In raw bytes (`latin1`). */
  readonly file: string;
  readonly line: number;
}

/** A frame at the address that native code left in memory. */
export function frameAt(memory: NativeMemory, exact: boolean): Frame {
  const address = memory.word;
  return Number.isSafeInteger(address) ? { address, exact } : { address, exact, hex: memory.hexWord };
}

/** Walks the stacks of one process. */
export interface StackWalker {
  /** The stack of a thread in a ptrace-stop, the innermost function first, at most `limit` of them. */
  walk(tid: number, limit: number): readonly Frame[];
  /** The function that a frame of the stack walked last is in, where the file of its code tells. */
  symbolOf(frame: Frame): FunctionName | undefined;
  /** The line of source code that such a frame is at, where the file of its code, or of its debug information, tells. */
  sourceOf(frame: Frame): SourceLine | undefined;
  /** The process has other mappings now than when its stack was walked before. */
  mappingsChanged(): void;
  /** Frees what is kept for the process. */
  close(): void;
}
