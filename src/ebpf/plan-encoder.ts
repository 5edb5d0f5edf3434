import { ABIS } from '../abi/abi.ts';
import { CAPTURE_OPERATIONS, type CaptureProgram, type CapturePrograms } from '../events/capture-program.ts';
import { type FastRead, fastReads } from './fast-reads.ts';
import {
  CONFIGURATION,
  DISPATCH_KEY,
  FAST_READ,
  INSTRUCTION,
  NO_REGISTER,
  PLAN,
  SYSCALL_NUMBERS,
} from './layout.ts';

/** What the kernel side is given of the capture programs, besides the plans in its configuration. */
export interface EncodedPrograms {
  /** All instructions, as `struct capture_instruction`. */
  readonly code: Buffer;
  /** Entries of the dispatch map: keys (`struct dispatch_key`) and where each leads. */
  readonly dispatch: readonly (readonly [key: Buffer, target: number])[];
}

/**
 * Writes the plans of the selected calls into the configuration, and encodes their programs.
 * @param selected an ABI's syscalls by number, 1 where selected; the last entry counts for all beyond
 */
export function encodePrograms(
  programs: CapturePrograms,
  selected: Readonly<Record<'x86_64' | 'i386', Uint8Array>>,
  configuration: DataView,
): EncodedPrograms {
  const encoder = new Encoder();
  for (const abi of ABIS) {
    const table = selected[abi.name];
    const plans = CONFIGURATION.plans + abi.index * SYSCALL_NUMBERS * PLAN.size;
    for (let number = 0; number < SYSCALL_NUMBERS; number++) {
      const at = plans + number * PLAN.size;
      const isSelected = table[Math.min(number, table.length - 1)] === 1;
      const entry = isSelected ? programs.programFor(abi.name, number, true) : undefined;
      const exit = isSelected ? programs.programFor(abi.name, number, false) : undefined;
      configuration.setUint32(at + PLAN.entryProgram, encoder.add(entry), true);
      configuration.setUint32(at + PLAN.exitProgram, encoder.add(exit), true);
      configuration.setUint8(at + PLAN.entryIsFast, putFast(configuration, at + PLAN.entryReads, entry));
      configuration.setUint8(at + PLAN.exitIsFast, putFast(configuration, at + PLAN.exitReads, exit));
    }
  }
  return encoder.finish();
}

/** 1 where the program was written as fast reads, or there is none. */
function putFast(configuration: DataView, at: number, program: CaptureProgram | undefined): 0 | 1 {
  const reads = program ? fastReads(program) : [];
  if (!reads) return 0;
  for (const [index, read] of reads.entries()) putRead(configuration, at + index * FAST_READ.size, read);
  return 1;
}

function putRead(configuration: DataView, at: number, read: FastRead): void {
  configuration.setUint8(at + FAST_READ.kind, read.kind);
  configuration.setUint8(at + FAST_READ.address, read.address);
  configuration.setUint8(at + FAST_READ.length, read.length ?? NO_REGISTER);
  configuration.setUint8(at + FAST_READ.unlessFailed, read.unlessFailed ? 1 : 0);
  configuration.setUint32(at + FAST_READ.most, read.most, true);
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

  finish(): EncodedPrograms {
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
    return { code: bytes, dispatch: this.dispatch };
  }
}

const END = { operation: 'end', to: 0, a: 0, b: 0, constant: 0, target: 0 } as const;
