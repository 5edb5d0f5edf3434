import type { Abi } from '../abi/abi.ts';
import type { Tracee } from '../events/event.ts';
import { positionIn, type StackFrame, type StackTracer } from '../unwind/stack-tracer.ts';

/** Calls after which the stack is another one or none: it is looked at when they begin. */
const LOOKED_AT_EARLIER: ReadonlySet<string> = new Set(['execve', 'execveat', 'exit', 'exit_group']);

/** Stack traces as lines: ` > FILE(FUNCTION+0xOFFSET) [0xPLACE]`, with FILE:LINE of the source code after it. */
export class StackPrinter {
  /** Stacks that were looked at earlier. */
  private readonly kept = new Map<Tracee, string>();

  constructor(private readonly tracer: StackTracer) {}

  /** At the entry of a call: its stack is kept where it has to be. */
  enters(tracee: Tracee, abi: Abi, call: string): void {
    // The command's first execve is made by another program, which is none of the user's.
    if (!LOOKED_AT_EARLIER.has(call) || tracee.starting) return;
    this.kept.set(tracee, this.text(tracee, abi, true));
  }

  /** The lines of a tracee's stack: as it was when kept, or as it is. */
  lines(tracee: Tracee, abi: Abi): string {
    return this.keptLines(tracee) || this.text(tracee, abi, false);
  }

  /** What was kept of a tracee that ended. */
  keptLines(tracee: Tracee): string {
    const lines = this.kept.get(tracee) ?? '';
    this.kept.delete(tracee);
    return lines;
  }

  /** The tracee has ended, or is traced no more. */
  forget(tracee: Tracee): void {
    this.kept.delete(tracee);
    this.tracer.forget(tracee);
  }

  private text(tracee: Tracee, abi: Abi, isKept: boolean): string {
    let text = '';
    for (const frame of this.tracer.trace(tracee, abi)) {
      text += ` > ${frame ? frameText(frame, isKept) : 'too many stack frames'}\n`;
    }
    return text;
  }
}

/** strace shows a function without a name in one of two ways. */
function frameText({ address, mapping, place }: StackFrame, isKept: boolean): string {
  if (!mapping) return `unexpected_backtracing_error [0x${address.toString(16)}]`;
  const { symbol, source } = place;
  let code = isKept ? '+0x0' : '';
  if (symbol) code = `${printable(symbol.name)}+0x${symbol.offset.toString(16)}`;
  const position = positionIn(mapping, address).toString(16);
  const text = `${printable(mapping.path)}(${code}) [0x${position}]`;
  return source ? `${text} ${printable(source.file)}:${source.line}` : text;
}

/** A name from a file, without what a terminal would take for a command. */
function printable(text: string): string {
  return /^[ -~\x80-\xff]*$/.test(text) ? text : text.replace(/[^ -~\x80-\xff]/g, octal);
}

function octal(character: string): string {
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
