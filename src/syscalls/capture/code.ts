import {
  CAPTURE_OPERATIONS,
  type CaptureInstruction,
  type CaptureOperation,
  type CaptureProgram,
} from '../../events/capture-program.ts';

/** The place in a program that a jump goes to, while the program is being written. */
export class Label {
  index = -1;
}

/** An instruction that is being written. */
export interface Draft {
  operation: CaptureOperation;
  to: number;
  a: number;
  b: number;
  constant: number;
  label: Label | undefined;
}

/** Where `dispatch` goes on for a value. */
export type Table = Map<number, Label>;

/** Instructions, and between them the labels that stand for places. */
export type Code = (Draft | Label)[];

/** Whether an instruction computes a value and does nothing else. */
export function isPure(operation: CaptureOperation): boolean {
  const number = CAPTURE_OPERATIONS[operation];
  return number >= CAPTURE_OPERATIONS.constant && number <= CAPTURE_OPERATIONS.leastConstant;
}

/** Gives labels their places; undefined where the code does nothing. */
export function link(code: Code, tables: readonly Table[]): CaptureProgram | undefined {
  const drafts = place(code);
  if (drafts.length === 0) return undefined;
  const instructions = drafts.map((draft): CaptureInstruction => {
    const { operation, to, a, b, constant, label } = draft;
    return { operation, to, a, b, constant, target: label ? destination(drafts, label) : 0 };
  });
  instructions.push(END);
  return {
    instructions,
    tables: tables.map((table) => new Map([...table].map(([value, label]) => [value, label.index]))),
  };
}

const END: CaptureInstruction = { operation: 'end', to: 0, a: 0, b: 0, constant: 0, target: 0 };

/** The instructions alone, without jumps to what follows anyway; each label learns which one it stands before. */
function place(code: Code): Draft[] {
  const drafts: Draft[] = [];
  for (const [at, item] of code.entries()) {
    if (item instanceof Label) item.index = drafts.length;
    else if (item.operation !== 'jump' || !follows(code, at, item.label)) drafts.push(item);
  }
  return drafts;
}

function follows(code: Code, at: number, label: Label | undefined): boolean {
  for (let index = at + 1; code[index] instanceof Label; index++) if (code[index] === label) return true;
  return false;
}

/** Where a jump to the label ends up. */
function destination(drafts: readonly Draft[], label: Label): number {
  const next = drafts[label.index];
  return next?.operation === 'jump' && next.label ? destination(drafts, next.label) : label.index;
}
