import type { Abi } from '../abi/abi.ts';
import type { Tracee } from '../events/event.ts';
import { positionIn, type StackFrame, type StackTracer } from '../unwind/stack-tracer.ts';
import { Cut, type Data, List, Structure, textOf } from './data.ts';

/** Calls after which the stack is another one or none: it is looked at when they begin. */
const LOOKED_AT_EARLIER: ReadonlySet<string> = new Set(['execve', 'execveat', 'exit', 'exit_group']);

/** A stack, the innermost function first; undefined in the place of more than are shown. */
type Frames = readonly (StackFrame | undefined)[];

/** The stacks of tracees as `T`, some of which are looked at before they are asked for. */
export class Stacks<T> {
  private readonly earlier = new Map<Tracee, T>();

  /** `isEarlier`: whether the stack was looked at when its call began. */
  constructor(
    private readonly tracer: StackTracer,
    private readonly made: (frames: Frames, isEarlier: boolean) => T,
  ) {}

  /** At the entry of a call: its stack is kept where it has to be. */
  enters(tracee: Tracee, abi: Abi, call: string): void {
    // The command's first execve is made by another program, which is none of the user's.
    if (!LOOKED_AT_EARLIER.has(call) || tracee.starting) return;
    this.earlier.set(tracee, this.made(this.tracer.trace(tracee, abi), true));
  }

  /** A tracee's stack: as it was when kept, or as it is. */
  of(tracee: Tracee, abi: Abi): T {
    return this.kept(tracee) ?? this.made(this.tracer.trace(tracee, abi), false);
  }

  /** What was kept of a tracee's stack, once. */
  kept(tracee: Tracee): T | undefined {
    const stack = this.earlier.get(tracee);
    this.earlier.delete(tracee);
    return stack;
  }

  /** The tracee has ended, or is traced no more. */
  forget(tracee: Tracee): void {
    this.earlier.delete(tracee);
    this.tracer.forget(tracee);
  }
}

/** A stack as lines: ` > FILE(FUNCTION+0xOFFSET) [0xPLACE]`, with FILE:LINE of the source code after it. */
export function stackText(frames: Frames, isEarlier: boolean): string {
  let text = '';
  for (const frame of frames) text += ` > ${frame ? frameText(frame, isEarlier) : 'too many stack frames'}\n`;
  return text;
}

/** A stack as data, a structure for each function. */
export function stackData(frames: Frames): List {
  const list = new List();
  for (const frame of frames) list.values.push(frame ? frameData(frame) : new Cut());
  return list;
}

function frameData({ address, hex, mapping, place }: StackFrame): Structure {
  const data = new Structure();
  data.add('address', `0x${hex ?? address.toString(16)}`);
  if (!mapping) return data;
  const { symbol, source } = place;
  data.add('path', latin1Data(mapping.path));
  data.add('position', `0x${positionIn(mapping, address).toString(16)}`);
  if (symbol) {
    data.add('symbol', latin1Data(symbol.name));
    data.add('offset', symbol.offset);
  }
  if (source) {
    data.add('file', latin1Data(source.file));
    data.add('line', source.line);
  }
  return data;
}

function latin1Data(text: string): Data {
  return textOf(Buffer.from(text, 'latin1'), false);
}

/** strace shows a function without a name in one of two ways. */
function frameText({ address, hex, mapping, place }: StackFrame, isKept: boolean): string {
  if (!mapping) return `unexpected_backtracing_error [0x${hex ?? address.toString(16)}]`;
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
