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
  if (signal === 0x7f && (status & 0x80) !== 0 && status !== CONTINUED) {
    out.hex(status >>> 0, 0);
    return;
  }
  out.beginGroup();
  if ((status & 0xff) === 0x7f) {
    out.syntax('{WIFSTOPPED(s) && WSTOPSIG(s) == ');
    out.label('stopped');
    printSignalName(c, second & 0x7f);
    const atSyscall = (second & 0x80) !== 0;
    out.syntax(atSyscall ? ' | 0x80}' : '}');
    if (atSyscall) fact(c, 'at_syscall');
    printRest(c, (status & ~0xffff) >>> 0);
  } else if (signal === 0) {
    out.syntax('{WIFEXITED(s) && WEXITSTATUS(s) == ');
    out.label('exited');
    out.int(second);
    out.syntax('}');
    printRest(c, (status & ~0xff00) >>> 0);
  } else if (signal !== 0x7f) {
    out.syntax('{WIFSIGNALED(s) && WTERMSIG(s) == ');
    out.label('killed');
    printSignalName(c, signal);
    const dumped = (status & CORE_DUMPED) !== 0;
    out.syntax(dumped ? ' && WCOREDUMP(s)}' : '}');
    if (dumped) fact(c, 'core_dumped');
    printRest(c, (status & ~0xff) >>> 0);
  } else {
    out.syntax('{WIFCONTINUED(s)}');
    fact(c, 'continued');
  }
  out.endGroup();
}

function fact(c: Decoding, name: string): void {
  c.out.label(name);
  c.out.unsaid(true);
}

/** What stands in an expression is a name, however constants are shown. */
function printSignalName(c: Decoding, signal: number): void {
  c.out.symbol(signalName(signal) ?? `${signal}`);
}

/** Bits that the macros do not tell: the event of a ptrace-stop, and others. */
function printRest(c: Decoding, rest: number): void {
  const event = rest >>> 16;
  if (event !== 0) {
    c.out.syntax('|');
    c.out.label('event');
    c.out.enumeration(PTRACE_EVENTS, event, 0);
    c.out.syntax('<<16');
  }
  if ((rest & 0xffff) !== 0) {
    c.out.syntax('|');
    c.out.label('other');
    c.out.hex(rest & 0xffff, 0);
  }
}
