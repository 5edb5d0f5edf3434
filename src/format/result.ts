import { ERRNOS, RESTART_ERRNOS } from '../abi/generated/errno.ts';
import type { Syscall } from '../syscalls/syscall.ts';
import type { Decoding } from '../types/decoding.ts';
import type { TextEmitter } from './text-emitter.ts';

/** Prints what stands after `= `: the result and what it means. */
export function printResult(c: Decoding, out: TextEmitter, row: Syscall): void {
  if (c.errno !== 0) out.symbol(row.undecoded ? rawErrorText(c.errno) : errorText(c.errno));
  else row.result(c);
  if (row.note) row.note(c);
}

function errorText(errno: number): string {
  let text = ERROR_TEXTS.get(errno);
  if (text === undefined) {
    text = makeErrorText(errno);
    ERROR_TEXTS.set(errno, text);
  }
  return text;
}

/** Of calls that show raw a restart is an error as any other, of which libc has no text. */
function rawErrorText(errno: number): string {
  const restart = RESTART_ERRNOS.get(errno);
  return restart ? `-1 ${restart[0]} (Unknown error ${errno})` : errorText(errno);
}

const ERROR_TEXTS = new Map<number, string>();

function makeErrorText(errno: number): string {
  const restart = RESTART_ERRNOS.get(errno);
  if (restart) return `? ${restart[0]} (${restart[1]})`;
  const known = ERRNOS.get(errno);
  return known ? `-1 ${known[0]} (${known[1]})` : `-1 (errno ${errno})`;
}
