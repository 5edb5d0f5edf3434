/** The address at which a function on a thread's stack goes on. */
export interface Frame {
  readonly address: number;
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
