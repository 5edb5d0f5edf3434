import { writeSync } from 'node:fs';
import type { UsageError } from '../filter/usage-error.ts';
import { displayable } from '../process/displayable.ts';

const STDERR = 2;
const PREFIX = 'xtrace: ';
/** How long a full, non-blocking stderr is waited for, in milliseconds, before the next try. */
const PAUSE = 5;

/**
 * Says one line on stderr, with the program's name in front. A stderr that nobody reads loses it. Names in it may be
 * anybody's: nothing of them acts upon a terminal.
 */
export function say(line: string): void {
  write(STDERR, `${PREFIX}${displayable(line)}\n`);
}

/** Says what is wrong with a command line, and where to read on. */
export function sayUsageError(error: UsageError): void {
  say(error.message);
  if (error.hint) write(STDERR, "Try 'xtrace -h' for more information.\n");
}

/**
 * Writes a text to a descriptor, whole unless its reader is gone. It never goes through process.stdout or
 * process.stderr, which make a pipe non-blocking for everybody who writes into it.
 */
export function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (!isRetryable(error)) return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** Somebody else may have made the descriptor non-blocking; every other error means that nobody will read this. */
function isRetryable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EINTR');
}
