import { ABIS, type Abi } from '../abi/abi.ts';
import type { SignalDelivered, SyscallCall, SyscallEntered, SyscallReturned } from '../events/event.ts';
import { SnapshotMemory } from '../events/snapshot-memory.ts';
import type { SyscallFilter } from '../filter/syscall-filter.ts';
import { PidTranslator } from '../process/pid-translator.ts';
import { SystemSurroundings } from '../process/surroundings.ts';
import { rowOf } from '../syscalls/catalogue.ts';
import { rawCarried } from '../syscalls/i386/carriers.ts';
import { type BoundArgument, type Syscall, undecoded } from '../syscalls/syscall.ts';
import { type DecodeOptions, Decoding } from '../types/decoding.ts';
import type { Emitter } from '../types/emitter.ts';
import { printSiginfo } from '../types/siginfo.ts';
import { DescriptorTexts } from './descriptors.ts';
import { noteNewNamespaces } from './new-namespaces.ts';
import type { LineOptions } from './options.ts';
import { type CommandNames, KnownProcesses } from './process-names.ts';
import { noteVcpuExit } from './vcpu-exits.ts';

/** Prepares decoders for the calls and signals of a trace, whatever they emit to. */
export class DecodingDriver {
  readonly c: Decoding;
  private readonly translator = new PidTranslator();
  private readonly siginfo = new SnapshotMemory();
  private readonly brief: DecodeOptions;
  private readonly whole: DecodeOptions;
  /** Calls that the options select, by the ABI's index. */
  private readonly abbrev: readonly Uint8Array[];
  private readonly verbose: readonly Uint8Array[];

  constructor(
    out: Emitter,
    private readonly options: LineOptions,
    names: CommandNames | undefined,
  ) {
    this.brief = { stringLimit: options.stringLimit, abbreviate: true };
    this.whole = { stringLimit: options.stringLimit, abbreviate: false };
    this.abbrev = bitmapsOf(options.abbrev);
    this.verbose = bitmapsOf(options.verbose);
    const { decodeFds, hexStrings } = options;
    const descriptors = decodeFds.length > 0 ? new DescriptorTexts(decodeFds, hexStrings, names) : undefined;
    const { translatePids } = options;
    const processes =
      names || translatePids ? new KnownProcesses(names, this.translator, translatePids) : undefined;
    this.c = new Decoding(out, this.brief, descriptors, new SystemSurroundings(this.translator), processes);
  }

  /** The row by which a call is decoded. */
  rowOf(call: SyscallCall): Syscall {
    const row = rowOf(call);
    if (this.options.raw?.selects(call.abi.name, row.name, call.number))
      return rawCarried(row.name, call.number, call.carried) ?? undecoded(row);
    return row.variant ? row.variant(call) : row;
  }

  /** What follows decodes the entry of a call. */
  enter(event: SyscallEntered, row: Syscall): void {
    const { c } = this;
    this.prepare(event);
    c.exiting = false;
    c.errno = 0;
    if (!row.remembers) return;
    for (const { type, index } of row.arguments) {
      if (type.remember) c.call.remembered[index] = type.remember(c, c.low(index), c.high(index));
    }
  }

  /** What follows decodes the return of a call. */
  return(event: SyscallReturned): void {
    const { c } = this;
    this.prepare(event);
    c.exiting = true;
    c.errno = event.errno;
    c.resultLow = event.resultLow;
    c.resultHigh = event.resultHigh;
  }

  /** Emits what the last argument that was known at entry has to say at return, where it has. */
  complete(row: Syscall): void {
    const { c } = this;
    if (!row.completes) return;
    const { type, index } = row.arguments[row.printedAtEntry - 1] as BoundArgument;
    type.complete?.(c, c.low(index), c.high(index));
  }

  /** Emits what the user asked to know of the result besides, as notes. Follows `return` of the same event. */
  noteFurther(row: Syscall): void {
    if (this.options.vcpuExits) noteVcpuExit(this.c, row);
    if (this.options.newNamespaces) noteNewNamespaces(this.c, row, this.translator);
  }

  /** Emits `siginfo_t`. `current`: the ABI through which the tracee made its last call. */
  signal(event: SignalDelivered, siginfo: Uint8Array, current: Abi): void {
    const { c } = this;
    this.siginfo.hold(siginfo, event.named);
    c.tid = event.tracee.tid;
    c.abi = event.abi;
    c.memory = this.siginfo;
    c.exiting = false;
    c.errno = 0;
    printSiginfo(c, 0, current);
  }

  private prepare(event: SyscallEntered | SyscallReturned): void {
    const { c } = this;
    const { call } = event;
    c.abi = call.abi;
    c.call = call;
    c.options = isSelected(this.abbrev, call) ? this.brief : this.whole;
    c.followsStructures = isSelected(this.verbose, call);
    c.memory = event.memory;
    c.tid = event.tracee.tid;
  }
}

function isSelected(bitmaps: readonly Uint8Array[], { abi, number }: SyscallCall): boolean {
  const bitmap = bitmaps[abi.index] as Uint8Array;
  return bitmap[Math.min(number, bitmap.length - 1)] === 1;
}

function bitmapsOf(filter: SyscallFilter): readonly Uint8Array[] {
  return ABIS.map(({ name }) => filter.bitmap(name));
}
