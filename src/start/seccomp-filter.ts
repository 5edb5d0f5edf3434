import { ARCHITECTURES, type Architecture, AUDIT_ARCHES } from '../abi/abi.ts';
import type { SelectedSyscalls } from '../events/backend.ts';

/** The data of our SECCOMP_RET_TRACE, which tells it from that of a filter of the tracee's own. */
export const FILTER_MARK = 0x7874;

/** Operations of classic BPF (linux/bpf_common.h): BPF_LD|BPF_W|BPF_ABS and so on. */
const LOAD = 0x20;
const JUMP = 0x05;
const JUMP_IF_EQUAL = 0x15;
const JUMP_UNLESS_LESS = 0x35;
const RETURN = 0x06;
const LONGEST_CONDITIONAL_JUMP = 255;
const INSTRUCTION_SIZE = 8;

/** Offsets in `struct seccomp_data`, and what a filter returns (linux/seccomp.h). */
const NUMBER = 0;
const ARCH = 4;
const SECCOMP_RET_TRACE = 0x7ff0_0000;
const SECCOMP_RET_ALLOW = 0x7fff_0000;

/** `struct sock_filter` (linux/filter.h). */
type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, value: number];

const TRACE: Instruction = [RETURN, 0, 0, SECCOMP_RET_TRACE | FILTER_MARK];
const ALLOW: Instruction = [RETURN, 0, 0, SECCOMP_RET_ALLOW];

/**
 * A filter (seccomp(2)) that stops a tracee at the calls that are traced, and at no others: an array of
 * `struct sock_filter`. It finds a number by binary search among the runs of numbers of which all are traced, or none.
 */
export function traceFilter(selected: SelectedSyscalls): Buffer {
  const program: Instruction[] = [[LOAD, 0, 0, ARCH]];
  for (const { name } of ARCHITECTURES) {
    const search = searchIn(runsOf(withX32(selected, name)));
    program.push([JUMP_IF_EQUAL, 1, 0, AUDIT_ARCHES[name]], [JUMP, 0, 0, search.length + 1]);
    program.push([LOAD, 0, 0, NUMBER], ...search);
  }
  program.push(TRACE);
  return encode(program);
}

/**
 * The selected calls of an architecture where x32's, with their numbers beyond the table, are not told apart: the last entry
 * stands for them, too, and is 1 where any of them is selected.
 */
function withX32(selected: SelectedSyscalls, architecture: Architecture['name']): Uint8Array {
  const table = selected[architecture];
  if (architecture !== 'x86_64' || table.at(-1) === 1 || !selected.x32.includes(1)) return table;
  const extended = table.slice();
  extended[extended.length - 1] = 1;
  return extended;
}

/** Numbers from `first` to the next run's, of which all are traced or none. */
interface Run {
  readonly first: number;
  readonly traced: boolean;
}

function runsOf(table: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (const [number, value] of table.entries()) {
    const traced = value === 1;
    if (runs.at(-1)?.traced !== traced) runs.push({ first: number, traced });
  }
  return runs;
}

function searchIn(runs: readonly Run[]): Instruction[] {
  const [only] = runs;
  if (runs.length <= 1) return [only?.traced === false ? ALLOW : TRACE];
  const middle = runs.length >> 1;
  const below = searchIn(runs.slice(0, middle));
  const above = searchIn(runs.slice(middle));
  const { first } = runs[middle] as Run;
  const jumps: Instruction[] =
    below.length <= LONGEST_CONDITIONAL_JUMP
      ? [[JUMP_UNLESS_LESS, below.length, 0, first]]
      : [
          [JUMP_UNLESS_LESS, 0, 1, first],
          [JUMP, 0, 0, below.length],
        ];
  return [...jumps, ...below, ...above];
}

function encode(program: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(program.length * INSTRUCTION_SIZE);
  for (const [index, [code, ifTrue, ifFalse, value]] of program.entries()) {
    const at = index * INSTRUCTION_SIZE;
    bytes.writeUInt16LE(code, at);
    bytes.writeUInt8(ifTrue, at + 2);
    bytes.writeUInt8(ifFalse, at + 3);
    bytes.writeUInt32LE(value >>> 0, at + 4);
  }
  return bytes;
}
