import type { CaptureInstruction, CaptureOperation, CaptureProgram } from '../../events/capture-program.ts';

/** The place in a program that a jump goes to, while the program is being written. */
export class Label {
  index = -1;
}

/** An instruction that is being written: where it jumps to is known once all are. */
export class Draft implements CaptureInstruction {
  target = 0;

  constructor(
    readonly operation: CaptureOperation,
    readonly to: number,
    readonly a: number,
    readonly b: number,
    readonly constant: number,
    readonly label: Label | undefined,
  ) {}
}

/** Where `dispatch` goes on for a value. */
export type Table = Map<number, Label>;

/** Instructions, and between them the labels that stand for places. */
export type Code = (Draft | Label)[];

/** Gives labels their places, and ends the program. */
export function link(code: Code, tables: readonly Table[]): CaptureProgram {
  const drafts = place(code);
  for (const draft of drafts) if (draft.label) draft.target = destination(drafts, draft.label);
  return { instructions: drafts, tables: tables.map((table) => linkTable(drafts, table)) };
}

const END = new Draft('end', 0, 0, 0, 0, undefined);

/** The instructions alone, without jumps to what follows anyway; each label learns which one it stands before. */
function place(code: Code): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < code.length; at++) {
    const item = code[at] as Draft | Label;
    if (item instanceof Label) item.index = drafts.length;
    else if (item.operation !== 'jump' || !follows(code, at, item.label)) drafts.push(item);
  }
  drafts.push(END);
  return drafts;
}

function follows(code: Code, at: number, label: Label | undefined): boolean {
  for (let index = at + 1; code[index] instanceof Label; index++) if (code[index] === label) return true;
  return false;
}

function linkTable(drafts: readonly Draft[], table: Table): Map<number, number> {
  const linked = new Map<number, number>();
  for (const [value, label] of table) linked.set(value, destination(drafts, label));
  return linked;
}

/** Where a jump to the label ends up. */
function destination(drafts: readonly Draft[], label: Label): number {
  const next = drafts[label.index];
  return next?.operation === 'jump' && next.label ? destination(drafts, next.label) : label.index;
}
