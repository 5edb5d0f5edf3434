import {
  type CaptureInstruction,
  type CaptureProgram,
  FAILED_REGISTER,
  RESULT_REGISTER,
} from '../events/capture-program.ts';
import { FAST_BYTES, FAST_STRING, MOST_FAST_READS } from './layout.ts';

/** A read of memory that takes no program (`struct fast_read`, bpf/records.h). */
export interface FastRead {
  readonly kind: typeof FAST_BYTES | typeof FAST_STRING;
  /** Register of the address, one of the arguments. */
  readonly address: number;
  /** Register of the length; none where `most` is the length. */
  readonly length: number | undefined;
  readonly unlessFailed: boolean;
  readonly most: number;
}

/** The reads that do all that the program does; undefined where it takes more than two plain reads of arguments. */
export function fastReads(program: CaptureProgram): readonly FastRead[] | undefined {
  const { instructions } = program;
  const end = endOf(instructions);
  const [first] = instructions;
  const unlessFailed = first !== undefined && skipsAfterFailure(first, end);
  const reads: FastRead[] = [];
  for (let at = unlessFailed ? 1 : 0; at < end; at++) {
    const instruction = instructions[at] as CaptureInstruction;
    const next = instructions[at + 1];
    let read: FastRead | undefined;
    if (instruction.operation === 'constant' && next?.operation === 'bytes' && next.b === instruction.to) {
      const most = Math.min(instruction.constant, next.constant);
      read = readOf(next, FAST_BYTES, undefined, unlessFailed, most);
      at++;
    } else if (instruction.operation === 'bytes' && instruction.b <= RESULT_REGISTER) {
      // After a failure there is no length in the result.
      const skips = unlessFailed || instruction.b === RESULT_REGISTER;
      read = readOf(instruction, FAST_BYTES, instruction.b, skips, instruction.constant);
    } else if (instruction.operation === 'string') {
      read = readOf(instruction, FAST_STRING, undefined, unlessFailed, instruction.constant);
    }
    if (!read) return undefined;
    reads.push(read);
  }
  return reads.length <= MOST_FAST_READS ? reads : undefined;
}

function readOf(
  { a, operation }: CaptureInstruction,
  kind: FastRead['kind'],
  length: number | undefined,
  unlessFailed: boolean,
  most: number,
): FastRead | undefined {
  const isArgument = a < RESULT_REGISTER;
  return isArgument && operation !== 'end'
    ? { kind, address: a, length, unlessFailed, most: Math.min(most, MOST_UINT32) }
    : undefined;
}

const MOST_UINT32 = 0xffff_ffff;

function endOf(instructions: readonly CaptureInstruction[]): number {
  const last = instructions.length - 1;
  return instructions[last]?.operation === 'end' ? last : instructions.length;
}

function skipsAfterFailure({ operation, a, constant, target }: CaptureInstruction, end: number): boolean {
  if (a !== FAILED_REGISTER || target < end) return false;
  return (
    (operation === 'jumpUnlessEqual' && constant === 0) || (operation === 'jumpIfEqual' && constant === 1)
  );
}
