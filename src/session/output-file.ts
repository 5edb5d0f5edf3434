import { ftruncateSync } from 'node:fs';
import { systemErrorText } from '../process/errno-text.ts';
import { openTraceFile } from './trace-file.ts';

/** The descriptor of stderr. */
export const STDERR = 2;

/** An output that cannot be opened; the message is for the user. */
export class OutputError extends Error {}

/** Opens a file that lines go to, with what is in it. Throws OutputError. */
export function openOutputFile(path: string, append: boolean, fileModeMask: number): number {
  try {
    return openTraceFile(path, append, 0o666 & ~fileModeMask);
  } catch (error) {
    throw new OutputError(`Can't fopen '${path}': ${systemErrorText(error)}`);
  }
}

/** Takes what is in a file away. What is no plain file has no length. */
export function truncate(descriptor: number): void {
  try {
    ftruncateSync(descriptor);
  } catch {
    // Nothing that O_TRUNC would do, either.
  }
}
