import type { SelectedSyscalls } from '../events/backend.ts';
import { CAPTURE_OPERATIONS, type CaptureProgram, type CapturePrograms } from '../events/capture-program.ts';
import { type FastRead, fastReads } from './fast-reads.ts';
import { CONFIGURATION, DISPATCH_KEY, FAST_READ, INSTRUCTION, NO_REGISTER, PLAN } from './layout.ts';
import { forEachSelected, PLACES } from './syscall-tables.ts';

/** Capture programs as the kernel side takes them. */
export interface EncodedPrograms {
  /** For each ABI and each number a `struct plan`. */
  readonly plans: Uint8Array;
  /** All instructions, as `struct capture_instruction`. */
  readonly code: Uint8Array;
  /** Keys of the dispatch map (`struct dispatch_key`). */
  readonly dispatchKeys: Uint8Array;
  /** Where each of them leads: u32. */
  readonly dispatchTargets: Uint8Array;
}

/** Encodes the programs of the selected calls. */
export function encodePrograms(programs: CapturePrograms, selected: SelectedSyscalls): EncodedPrograms {
  const encoder = new Encoder();
  const plans = new Uint8Array(PLANS_SIZE);
  const view = new DataView(plans.buffer);
  forEachSelected(selected, (place, abi, number) => {
    const at = place * PLAN.size;
    const entry = programs.programFor(abi, number, true);
    const exit = programs.programFor(abi, number, false);
    view.setUint32(at + PLAN.entryProgram, encoder.add(entry), true);
    view.setUint32(at + PLAN.exitProgram, encoder.add(exit), true);
    view.setUint8(at + PLAN.entryIsFast, putFast(view, at + PLAN.entryReads, entry));
    view.setUint8(at + PLAN.exitIsFast, putFast(view, at + PLAN.exitReads, exit));
  });
  return { plans, ...encoder.finish() };
}

/** Writes the plans of the selected calls into the configuration. */
export function writePlans(
  { plans }: EncodedPrograms,
  selected: SelectedSyscalls,
  configuration: DataView,
): void {
  const { buffer, byteOffset } = configuration;
  const target = new Uint8Array(buffer, byteOffset + CONFIGURATION.plans, PLANS_SIZE);
  forEachSelected(selected, (place) => {
    const at = place * PLAN.size;
    target.set(plans.subarray(at, at + PLAN.size), at);
  });
}

const PLANS_SIZE = PLACES * PLAN.size;

/** 1 where the program was written as fast reads, or there is none. */
function putFast(plans: DataView, at: number, program: CaptureProgram | undefined): 0 | 1 {
  const reads = program ? fastReads(program) : [];
  if (!reads) return 0;
  for (const [index, read] of reads.entries()) putRead(plans, at + index * FAST_READ.size, read);
  return 1;
}

function putRead(plans: DataView, at: number, read: FastRead): void {
  plans.setUint8(at + FAST_READ.kind, read.kind);
  plans.setUint8(at + FAST_READ.address, read.address);
  plans.setUint8(at + FAST_READ.length, read.length ?? NO_REGISTER);
  plans.setUint8(at + FAST_READ.unlessFailed, read.unlessFailed ? 1 : 0);
  plans.setUint32(at + FAST_READ.most, read.most, true);
}

class Encoder {
  /** Instruction 0 ends: a plan whose program is 0 has none. */
  private readonly code: CaptureProgram['instructions'][number][] = [];
  private readonly bases: number[] = [];
  private readonly dispatch: [Buffer, number][] = [];
  private readonly known = new Map<CaptureProgram, number>();
  private tables = 0;

  /** Index of the program's first instruction; 0 without a program. */
  add(program: CaptureProgram | undefined): number {
    if (!program) return 0;
    const known = this.known.get(program);
    if (known !== undefined) return known;
    const base = this.code.length + 1;
    const firstTable = this.tables;
    for (const table of program.tables) {
      for (const [value, target] of table) {
        const key = Buffer.alloc(DISPATCH_KEY.size);
        key.writeBigUInt64LE(BigInt(value), DISPATCH_KEY.value);
        key.writeBigUInt64LE(BigInt(this.tables), DISPATCH_KEY.table);
        this.dispatch.push([key, base + target]);
      }
      this.tables++;
    }
    for (const instruction of program.instructions) {
      const isDispatch = instruction.operation === 'dispatch';
      this.code.push(
        isDispatch ? { ...instruction, constant: firstTable + instruction.constant } : instruction,
      );
      this.bases.push(base);
    }
    this.code.push(END);
    this.bases.push(base);
    this.known.set(program, base);
    return base;
  }

  finish(): Omit<EncodedPrograms, 'plans'> {
    const bytes = Buffer.alloc((this.code.length + 1) * INSTRUCTION.size);
    for (const [index, instruction] of this.code.entries()) {
      const at = (index + 1) * INSTRUCTION.size;
      bytes[at + INSTRUCTION.operation] = CAPTURE_OPERATIONS[instruction.operation];
      bytes[at + INSTRUCTION.to] = instruction.to;
      bytes[at + INSTRUCTION.a] = instruction.a;
      bytes[at + INSTRUCTION.b] = instruction.b;
      bytes.writeUInt32LE((this.bases[index] as number) + instruction.target, at + INSTRUCTION.target);
      const high = Math.floor(instruction.constant / 2 ** 32);
      bytes.writeUInt32LE(instruction.constant >>> 0, at + INSTRUCTION.constant);
      bytes.writeUInt32LE(high, at + INSTRUCTION.constant + 4);
    }
    return {
      code: bytes,
      dispatchKeys: Buffer.concat(this.dispatch.map(([key]) => key)),
      dispatchTargets: new Uint8Array(Uint32Array.from(this.dispatch, ([, target]) => target).buffer),
    };
  }
}

const END = { operation: 'end', to: 0, a: 0, b: 0, constant: 0, target: 0 } as const;
