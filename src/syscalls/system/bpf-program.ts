import type { Abi } from '../../abi/abi.ts';
import {
  BPF_ALU_OPERATIONS,
  BPF_JUMP_OPERATIONS,
  BPF_REGISTERS,
  BPF_SIZES,
  BPF_SOURCES,
  EBPF_CLASSES,
  EBPF_MODES,
} from '../../abi/generated/bpf.ts';
import { printPart, printUnknown } from '../../types/bpf-filter.ts';
import type { Decoding } from '../../types/decoding.ts';
import { planArray, printArray } from '../../types/pointer.ts';
import { Aggregate, type Type } from '../../types/type.ts';
import { pointerTo, type Told } from './bpf-types.ts';

/** `BPF_MAXINSNS` (linux/bpf_common.h). */
const MOST_INSTRUCTIONS = 4096;

/** Offset of `insn_cnt` in the attributes of BPF_PROG_LOAD. */
const COUNT = 4;

/** `struct bpf_insn` (linux/bpf.h). */
const instruction: Type = new (class extends Aggregate {
  size(): number {
    return 8;
  }

  align(_abi: Abi): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    const { memory, out } = c;
    const registers = memory.u8(at + 1);
    out.beginStruct();
    out.field('code');
    printCode(c, memory.u8(at));
    out.field('dst_reg');
    printRegister(c, registers & 15);
    out.field('src_reg');
    printRegister(c, registers >>> 4);
    out.field('off');
    out.int((memory.u16(at + 2) << 16) >> 16);
    out.field('imm');
    out.hex(memory.u32(at + 4), 0);
    out.endStruct();
  }
})();

/** The pointer to a program's instructions; under `-v` the instructions. */
export const instructions: Type = instructionsOf((c, scope) => c.memory.u32(scope + COUNT), COUNT);

/**
 * The same of as many as `told` gives, which are no more than the field at `offset` says, in units of which an instruction
 * takes 2 to the power of `bits`.
 */
export function instructionsOf(told: Told, offset: number, bits = 0): Type {
  return pointerTo({
    print(c, low, high, scope) {
      if (c.options.abbreviate) c.out.address(low, high);
      else printArray(c, instruction, low, high, told(c, scope), MOST_INSTRUCTIONS);
    },
    plan(plan, address, scope) {
      if (plan.abbreviate) return;
      const count = plan.shiftRight(plan.load(scope, offset, 4), bits);
      planArray(plan, instruction, address, count, MOST_INSTRUCTIONS + 1);
    },
  });
}

function printRegister(c: Decoding, value: number): void {
  c.out.enumeration(BPF_REGISTERS, value, 0);
}

/** Classes of instructions, in the lowest bits of the code. */
const CLASS = 0x07;
const BPF_ALU = 4;
const BPF_JMP = 5;
const BPF_JMP32 = 6;

function printCode(c: Decoding, code: number): void {
  const kind = code & CLASS;
  c.out.enumeration(EBPF_CLASSES, kind, 0);
  if (kind < BPF_ALU) {
    printPart(c, BPF_SIZES, code & 0x18);
    printPart(c, EBPF_MODES, code & 0xe0);
  } else if (kind === BPF_JMP32) {
    printUnknown(c, code & ~CLASS);
  } else {
    printPart(c, BPF_SOURCES, code & 0x08);
    printPart(c, kind === BPF_JMP ? BPF_JUMP_OPERATIONS : BPF_ALU_OPERATIONS, code & 0xf0);
  }
}
