import { PTRACE_EVENTS } from '../abi/generated/process.ts';
import type { Decoding } from './decoding.ts';
import { signalName } from './signal.ts';

/** What `wait` reports of a child that went on (bits/waitstatus.h). */
const CONTINUED = 0xffff;
const CORE_DUMPED = 0x80;

/** Prints what `wait` stores, as the macros of wait(2) that tell it apart: `{WIFEXITED(s) && WEXITSTATUS(s) == 0}`. */
export function printWaitStatus(c: Decoding, status: number): void {
  const { out } = c;
  const signal = status & 0x7f;
  const second = (status >>> 8) & 0xff;
  if ((status & 0xff) === 0x7f) {
    out.symbol('{WIFSTOPPED(s) && WSTOPSIG(s) == ');
    printSignalName(c, second & 0x7f);
    out.symbol((second & 0x80) !== 0 ? ' | 0x80}' : '}');
    printRest(c, (status & ~0xffff) >>> 0);
  } else if (signal === 0) {
    out.symbol('{WIFEXITED(s) && WEXITSTATUS(s) == ');
    out.int(second);
    out.symbol('}');
    printRest(c, (status & ~0xff00) >>> 0);
  } else if (signal !== 0x7f) {
    out.symbol('{WIFSIGNALED(s) && WTERMSIG(s) == ');
    printSignalName(c, signal);
    out.symbol((status & CORE_DUMPED) !== 0 ? ' && WCOREDUMP(s)}' : '}');
    printRest(c, (status & ~0xff) >>> 0);
  } else if (status === CONTINUED) {
    out.symbol('{WIFCONTINUED(s)}');
  } else {
    out.hex(status >>> 0, 0);
  }
}

/** What stands in an expression is a name, however constants are shown. */
function printSignalName(c: Decoding, signal: number): void {
  c.out.symbol(signalName(signal) ?? `${signal}`);
}

/** Bits that the macros do not tell: the event of a ptrace-stop, and others. */
function printRest(c: Decoding, rest: number): void {
  const event = rest >>> 16;
  if (event !== 0) {
    c.out.or();
    c.out.enumeration(PTRACE_EVENTS, event, 0);
    c.out.symbol('<<16');
  }
  if ((rest & 0xffff) !== 0) {
    c.out.or();
    c.out.hex(rest & 0xffff, 0);
  }
}
