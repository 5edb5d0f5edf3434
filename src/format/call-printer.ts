import { ABIS, type Abi } from '../abi/abi.ts';
import type {
  SignalDelivered,
  SyscallCall,
  SyscallEntered,
  SyscallReturned,
  TraceEvent,
} from '../events/event.ts';
import { SnapshotMemory } from '../events/snapshot-memory.ts';
import type { SyscallFilter } from '../filter/syscall-filter.ts';
import { PidTranslator } from '../process/pid-translator.ts';
import { SystemSurroundings } from '../process/surroundings.ts';
import type { Movement } from '../syscalls/moved-bytes.ts';
import type { BoundArgument, Syscall } from '../syscalls/syscall.ts';
import { type DecodeOptions, Decoding } from '../types/decoding.ts';
import { printSiginfo } from '../types/siginfo.ts';
import { createTextEmitter } from './constant-styles.ts';
import { ProcDescriptorNames } from './descriptors.ts';
import { HexDump } from './hex-dump.ts';
import { noteNewNamespaces } from './new-namespaces.ts';
import type { LineOptions } from './options.ts';
import { type CommandNames, KnownProcesses } from './process-names.ts';
import { printResult } from './result.ts';
import type { TextEmitter } from './text-emitter.ts';
import { noteVcpuExit } from './vcpu-exits.ts';

/** Text of calls, in the three pieces of which a line is put together, and of signals. */
export class CallPrinter {
  private readonly out: TextEmitter;
  private readonly c: Decoding;
  private readonly argumentNames: boolean;
  private readonly vcpuExits: boolean;
  private readonly newNamespaces: boolean;
  private readonly translator = new PidTranslator();
  private readonly hexDump = new HexDump();
  private readonly siginfo = new SnapshotMemory();
  private readonly brief: DecodeOptions;
  private readonly whole: DecodeOptions;
  /** Calls that the options select, by the ABI's index. */
  private readonly abbrev: readonly Uint8Array[];
  private readonly verbose: readonly Uint8Array[];

  constructor(options: LineOptions, names: CommandNames | undefined) {
    this.brief = { stringLimit: options.stringLimit, abbreviate: true };
    this.whole = { stringLimit: options.stringLimit, abbreviate: false };
    this.argumentNames = options.argumentNames;
    this.vcpuExits = options.vcpuExits;
    this.newNamespaces = options.newNamespaces;
    this.abbrev = bitmapsOf(options.abbrev);
    this.verbose = bitmapsOf(options.verbose);
    this.out = createTextEmitter(options.hexStrings, options.constantStyle);
    const { decodeFds, hexStrings } = options;
    const descriptors =
      decodeFds.length > 0 ? new ProcDescriptorNames(decodeFds, hexStrings, names) : undefined;
    const { translatePids } = options;
    const processes =
      names || translatePids ? new KnownProcesses(names, this.translator, translatePids) : undefined;
    this.c = new Decoding(this.out, this.brief, descriptors, new SystemSurroundings(), processes);
  }

  /** `NAME(` and the arguments that are known at entry. */
  entry(event: SyscallEntered, row: Syscall): string {
    const { c, out } = this;
    this.prepare(event);
    c.exiting = false;
    c.errno = 0;
    out.text = row.name;
    out.text += '(';
    if (row.remembers) remember(c, row);
    this.printArguments(row, 0, row.printedAtEntry);
    if (separatesAtEntry(c, row)) out.text += ', ';
    return out.text;
  }

  /** The arguments that are known now that the call has returned. */
  rest(event: SyscallReturned, row: Syscall): string {
    const { c, out } = this;
    this.prepare(event);
    c.exiting = true;
    c.errno = event.errno;
    c.resultLow = event.resultLow;
    c.resultHigh = event.resultHigh;
    out.text = '';
    if (row.completes) complete(c, row);
    this.printArguments(row, row.printedAtEntry, row.arguments.length);
    return out.text;
  }

  /** What stands after `= `. Follows `rest` of the same event. */
  result(row: Syscall): string {
    this.out.text = '';
    printResult(this.c, this.out, row);
    if (this.vcpuExits) noteVcpuExit(this.c, row);
    if (this.newNamespaces) noteNewNamespaces(this.c, row, this.translator);
    return this.out.text;
  }

  /** Writes the bytes that the call moved whose return was printed last. */
  dump(movement: Movement, write: (text: string) => void): void {
    const { c } = this;
    this.hexDump.begin(c.memory, write);
    movement.walk(c, this.hexDump);
  }

  /** `{si_signo=SIGCHLD, ...}`. `current`: the ABI through which the tracee made its last call. */
  signal(event: SignalDelivered, siginfo: Uint8Array, current: Abi): string {
    const { c, out } = this;
    this.siginfo.hold(siginfo);
    c.tid = event.tracee.tid;
    c.abi = event.abi;
    c.memory = this.siginfo;
    c.exiting = false;
    c.errno = 0;
    out.text = '';
    printSiginfo(c, 0, current);
    return out.text;
  }

  private prepare(event: TraceEvent & (SyscallEntered | SyscallReturned)): void {
    const { c } = this;
    const { call } = event;
    c.abi = call.abi;
    c.call = call;
    c.options = isSelected(this.abbrev, call) ? this.brief : this.whole;
    c.followsStructures = isSelected(this.verbose, call);
    c.memory = event.memory;
    c.tid = event.tracee.tid;
  }

  private printArguments(row: Syscall, from: number, to: number): void {
    const { c, out } = this;
    let separated = from === 0 || (from === row.printedAtEntry && separatesAtEntry(c, row));
    for (let index = from; index < to; index++) {
      const argument = row.arguments[index] as BoundArgument;
      if (argument.shown && !argument.shown(c)) continue;
      if (separated) separated = false;
      else out.text += ', ';
      if (row.namedArguments || this.argumentNames) {
        out.text += argument.name;
        out.text += '=';
      }
      argument.type.print(c, c.low(argument.index), c.high(argument.index), -1);
    }
  }
}

/**
 * Whether the separator after the arguments that print at entry belongs to the entry: so it is but where names
 * stand before arguments, or where the last one has more to say at return.
 */
function separatesAtEntry(c: Decoding, row: Syscall): boolean {
  const { printedAtEntry } = row;
  if (printedAtEntry === 0 || row.namedArguments || row.completes || row.separatorAtReturn) return false;
  for (let index = printedAtEntry; index < row.arguments.length; index++) {
    const { shown } = row.arguments[index] as BoundArgument;
    if (!shown || shown(c)) return true;
  }
  return false;
}

function complete(c: Decoding, row: Syscall): void {
  const { type, index } = row.arguments[row.printedAtEntry - 1] as BoundArgument;
  type.complete?.(c, c.low(index), c.high(index));
}

function isSelected(bitmaps: readonly Uint8Array[], { abi, number }: SyscallCall): boolean {
  const bitmap = bitmaps[abi.index] as Uint8Array;
  return bitmap[Math.min(number, bitmap.length - 1)] === 1;
}

function bitmapsOf(filter: SyscallFilter): readonly Uint8Array[] {
  return ABIS.map(({ name }) => filter.bitmap(name));
}

function remember(c: Decoding, row: Syscall): void {
  for (const { type, index } of row.arguments) {
    if (type.remember) c.call.remembered[index] = type.remember(c, c.low(index), c.high(index));
  }
}
