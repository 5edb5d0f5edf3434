import { type Abi, architectureWith } from '../abi/abi.ts';
import type { Decoding } from './decoding.ts';
import { hex16, hexInt, hexLong } from './numbers.ts';
import type { Type } from './type.ts';
import { printWindowArray } from './window-array.ts';

/** A set of registers, field by field, as far as `length` bytes of it are there. */
export interface RegisterSet {
  readonly size: number;
  readonly fields: readonly RegisterField[];
}

export interface RegisterField {
  readonly name: string;
  readonly offset: number;
  readonly type: Type;
  /** More than one: an array. */
  readonly count: number;
}

/** The general registers (`struct user_regs_struct`, asm/user_64.h and asm/user_32.h), by the architecture's index. */
const GENERAL: readonly RegisterSet[] = [
  layOut([
    ...words(
      'r15 r14 r13 r12 rbp rbx r11 r10 r9 r8 rax rcx rdx rsi rdi orig_rax rip cs eflags rsp ss fs_base gs_base ds es fs gs',
      8,
    ),
  ]),
  layOut([...words('ebx ecx edx esi edi ebp eax xds xes xfs xgs orig_eax eip xcs eflags esp xss', 4)]),
];

/** The floating-point registers (`struct user_fpregs_struct`), by the architecture's index. */
const FLOATING: readonly RegisterSet[] = [
  layOut([
    ...['cwd', 'swd', 'ftw', 'fop'].map((name) => ({ name, bytes: 2, count: 1 })),
    ...words('rip rdp', 8),
    ...words('mxcsr mxcr_mask', 4),
    { name: 'st_space', bytes: 4, count: 32 },
    { name: 'xmm_space', bytes: 4, count: 64 },
    { name: 'padding', bytes: 4, count: 24 },
  ]),
  layOut([...words('cwd swd twd fip fcs foo fos', 4), { name: 'st_space', bytes: 4, count: 20 }]),
];

export function generalRegisters(abi: Abi): RegisterSet {
  return GENERAL[architectureWith(abi).index] as RegisterSet;
}

export function floatingRegisters(abi: Abi): RegisterSet {
  return FLOATING[architectureWith(abi).index] as RegisterSet;
}

/** Prints the set that lies at `at`, of which `length` bytes are there; `...` where that is more than is known. */
export function printRegisters(c: Decoding, set: RegisterSet, at: number, length: number): void {
  c.out.beginStruct();
  for (const { name, offset, type, count } of set.fields) {
    const size = type.size(c.abi);
    if (offset + size > length) break;
    c.out.field(name);
    if (count === 1) type.printAt(c, at + offset, at);
    else printWindowArray(c, type, at + offset, Math.min(count, Math.floor((length - offset) / size)));
  }
  if (length > set.size) c.out.more();
  c.out.endStruct();
}

interface FieldShape {
  readonly name: string;
  readonly bytes: number;
  readonly count: number;
}

function words(names: string, bytes: number): FieldShape[] {
  return names.split(' ').map((name) => ({ name, bytes, count: 1 }));
}

function layOut(shapes: readonly FieldShape[]): RegisterSet {
  let offset = 0;
  const fields = shapes.map(({ name, bytes, count }) => {
    const field = { name, offset, count, type: bytes === 8 ? hexLong : bytes === 4 ? hexInt : hex16 };
    offset += bytes * count;
    return field;
  });
  return { size: offset, fields };
}
