import { type Abi, I386 } from '../abi/abi.ts';
import type { Tracee } from '../events/event.ts';
import { type Mapping, Mappings } from '../process/mappings.ts';
import { demangled } from './demangle.ts';
import { libdwWalkers } from './libdw.ts';
import { libunwindWalkers } from './libunwind.ts';
import type { Frame, FunctionName, SourceLine, StackWalker } from './walker.ts';

/** No library that walks stacks was found; the message is for the user. */
export class UnwinderError extends Error {}

/** What is known of the code at an address. */
export interface CodePlace {
  readonly symbol: FunctionName | undefined;
  readonly source: SourceLine | undefined;
}

/** A function on a thread's stack. */
export interface StackFrame {
  readonly address: number;
  /** The same in hexadecimal, where a number is too short for it. */
  readonly hex?: string | undefined;
  /** The file of its code; undefined where the address is in no file's code. */
  readonly mapping: Mapping | undefined;
  readonly place: CodePlace;
}

/** What the user asked of stack traces. */
export interface StackOptions {
  /** With names of functions alone, or with lines of source code, too. */
  readonly stackTraces: 'none' | 'symbol' | 'source';
  /** Frames that a trace has at most. */
  readonly stackFrameLimit: number;
}

type Walkers = (pid: number) => StackWalker;

/** A process, from one execve to the next. */
interface Process {
  readonly pid: number;
  readonly programs: number;
  readonly mappings: Mappings;
  /** One for code of 64 bits, one for code of 32. */
  readonly walkers: Map<Walkers, StackWalker>;
}

const UNKNOWN: CodePlace = { symbol: undefined, source: undefined };

/**
 * Tells the stacks of tracees, each while it is in a ptrace-stop of the calling thread.
 *
 * The file of a function is that which `/proc/PID/maps` tells. Names of functions are remembered by file and place in
 * it, since to find them takes longer than to walk a stack.
 */
export class StackTracer {
  private readonly processes = new Map<number, Process>();
  private readonly places = new Map<string, Map<number, CodePlace>>();
  private readonly withSources: boolean;
  private readonly limit: number;

  /**
   * `walkers`: what walks the stacks of code of 64 bits, in files that are still there; `thorough`: what walks all
   * others, where there is something.
   */
  constructor(
    { stackTraces, stackFrameLimit }: StackOptions,
    private readonly walkers: Walkers,
    private readonly thorough: Walkers | undefined,
  ) {
    this.withSources = stackTraces === 'source';
    this.limit = stackFrameLimit;
  }

  /** The stack of a tracee, the innermost function first. Where there is more of it, the last frame is undefined. */
  trace(tracee: Tracee, abi: Abi): readonly (StackFrame | undefined)[] {
    const process = this.processOf(tracee);
    const { mappings } = process;
    if (mappings.refresh(tracee.tid)) for (const walker of process.walkers.values()) walker.mappingsChanged();
    const walkers = this.walkersFor(abi, mappings);
    if (walkers === undefined) return [];
    const walker = walkerOf(process, walkers);
    const frames: (StackFrame | undefined)[] = [];
    for (const frame of walker.walk(tracee.tid, this.limit + 1)) {
      if (frames.length === this.limit) return [...frames, undefined];
      // What unwinders take for the end of a stack.
      if (frame.address === 0) break;
      const found = mappings.at(frame.address);
      const mapping = found?.executable && found.path !== '' ? found : undefined;
      frames.push({
        address: frame.address,
        hex: frame.hex,
        mapping,
        place: mapping ? this.placeOf(frame, mapping, walker) : UNKNOWN,
      });
      if (!mapping) break;
    }
    return frames;
  }

  /** The tracee has ended, or is traced no more. */
  forget({ tid, tgid }: Tracee): void {
    if (tid === tgid || tgid === 0) this.close(tid);
  }

  private walkersFor(abi: Abi, mappings: Mappings): Walkers | undefined {
    if (abi === I386) return this.thorough;
    return mappings.hasDeletedCode ? (this.thorough ?? this.walkers) : this.walkers;
  }

  private processOf({ tid, tgid, programs }: Tracee): Process {
    const pid = tgid || tid;
    let process = this.processes.get(pid);
    if (process?.programs === programs) return process;
    this.close(pid);
    process = { pid, programs, mappings: new Mappings(), walkers: new Map() };
    this.processes.set(pid, process);
    return process;
  }

  private close(pid: number): void {
    for (const walker of this.processes.get(pid)?.walkers.values() ?? []) walker.close();
    this.processes.delete(pid);
  }

  private placeOf(frame: Frame, mapping: Mapping, walker: StackWalker): CodePlace {
    const file = `${mapping.file} ${mapping.path} ${mapping.deleted}`;
    let places = this.places.get(file);
    if (!places) {
      places = new Map();
      this.places.set(file, places);
    }
    const key = 2 * positionIn(mapping, frame.address) + Number(frame.exact);
    let place = places.get(key);
    if (!place) {
      const symbol = walker.symbolOf(frame);
      place = {
        symbol: symbol && { ...symbol, name: demangled(symbol.name) },
        source: this.withSources ? walker.sourceOf(frame) : undefined,
      };
      places.set(key, place);
    }
    return place;
  }
}

/** Where in its file the code at an address is, in bytes. */
export function positionIn(mapping: Mapping, address: number): number {
  return address - mapping.start + mapping.offset;
}

function walkerOf(process: Process, walkers: Walkers): StackWalker {
  let walker = process.walkers.get(walkers);
  if (!walker) {
    walker = walkers(process.pid);
    process.walkers.set(walkers, walker);
  }
  return walker;
}

/**
 * A tracer of stacks as the options ask for it; undefined where they ask for none. Code of 64 bits is left to
 * libunwind, as in Debian's strace, whose names for functions are then the same; lines of source code, code of 32 bits
 * and code whose file was deleted are known to libdw alone.
 * @throws UnwinderError where the system has no library for it
 */
export function openStackTracer(options: StackOptions): StackTracer | undefined {
  if (options.stackTraces === 'none') return undefined;
  const libdw = libdwWalkers();
  const libunwind = options.stackTraces === 'source' ? undefined : libunwindWalkers();
  const walkers = libunwind ?? libdw;
  if (walkers) return new StackTracer(options, walkers, libdw);
  throw new UnwinderError(
    options.stackTraces === 'source'
      ? 'lines of source code in stack traces take libdw.so.1 (apt-get install libdw1, or dnf install elfutils-libs)'
      : 'stack traces take libunwind-ptrace.so.0 or libdw.so.1 (apt-get install libunwind8 or libdw1, ' +
          'or dnf install elfutils-libs)',
  );
}
