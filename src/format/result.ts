import { ERRNOS } from '../abi/generated/errno.ts';
import type { Syscall } from '../syscalls/syscall.ts';
import type { Decoding } from '../types/decoding.ts';
import { unsignedText } from './numbers.ts';
import type { TextEmitter } from './text-emitter.ts';

/** First and last of the error numbers that only tracers see (`include/linux/errno.h`). */
const ERESTARTSYS = 512;
const ERESTARTNOINTR = 513;
const ERESTARTNOHAND = 514;
const ERESTART_RESTARTBLOCK = 516;

/** Prints what stands after `= `: the result and what it means. */
export function printResult(c: Decoding, out: TextEmitter, row: Syscall): void {
  if (c.errno !== 0) out.symbol(errorText(c.errno));
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

const ERROR_TEXTS = new Map<number, string>();

function makeErrorText(errno: number): string {
  const known = ERRNOS.get(errno);
  if (!known) return `-1 (errno ${unsignedText(errno, 0)})`;
  const [name, text] = known;
  return isRestart(errno) ? `? ${name} (${text})` : `-1 ${name} (${text})`;
}

function isRestart(errno: number): boolean {
  return (
    errno === ERESTARTSYS ||
    errno === ERESTARTNOINTR ||
    errno === ERESTARTNOHAND ||
    errno === ERESTART_RESTARTBLOCK
  );
}
