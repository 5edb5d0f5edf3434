import { constantValue, nameOf } from '../../abi/constants.ts';
import {
  PR_PPC_DEXCR_ASPECTS,
  PR_PPC_DEXCR_CONTROLS,
  PR_RISCV_FENCE_CONTEXTS,
  PR_RISCV_FENCE_SCOPES,
  PR_RISCV_VECTOR_FLAGS,
  PR_RISCV_VECTOR_STATES,
} from '../../abi/generated/process.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { hexLong, scalar } from '../../types/numbers.ts';
import type { Type } from '../../types/type.ts';
import { flagsNote, noteOf } from '../notes.ts';
import { hexResult } from '../syscall.ts';
import type { Variant } from '../variants.ts';

/** Bits of the states of vectors: now, and after execve(2), above them by so many bits. */
const STATE = 3;
const NEXT = 2;
const INHERIT = constantValue(PR_RISCV_VECTOR_FLAGS, 'PR_RISCV_V_VSTATE_CTRL_INHERIT');
const KNOWN = 0x1f;

/** Whether vectors are on now, whether after execve(2), and whether children inherit that (linux/prctl.h). */
function printVectorControl(c: Decoding, low: number, high: number): void {
  const { out } = c;
  out.beginParts(low, high);
  printState(c, low & STATE);
  out.or();
  printState(c, (low >>> NEXT) & STATE);
  out.shifted(NEXT, `<<${NEXT}`);
  out.or();
  if ((low & INHERIT) !== 0) out.constant('PR_RISCV_V_VSTATE_CTRL_INHERIT', INHERIT, 0);
  else out.symbol('!PR_RISCV_V_VSTATE_CTRL_INHERIT');
  const rest = (low & ~KNOWN) >>> 0;
  if (rest !== 0 || high !== 0) {
    out.or();
    out.hex(rest, high);
  }
  out.endParts();
}

function printState(c: Decoding, state: number): void {
  const name = nameOf(PR_RISCV_VECTOR_STATES, state);
  if (name === undefined) c.out.hex(state, 0);
  else c.out.constant(name, state, 0);
}

const vectorNote = noteOf((c) => printVectorControl(c, c.resultLow, c.resultHigh));
const aspect = enumeration(PR_PPC_DEXCR_ASPECTS, 'word');
const rest2 = { arg4: hexLong, arg5: hexLong };

/** Options of prctl(2) that only other machines have: RISC-V, PowerPC. */
export function otherMachines(op: Type): Readonly<Record<string, Variant>> {
  return {
    PR_RISCV_V_SET_CONTROL: [{ op, arg: scalar('word', printVectorControl) }],
    PR_RISCV_V_GET_CONTROL: [{ op }, { result: hexResult, note: vectorNote }],
    PR_RISCV_SET_ICACHE_FLUSH_CTX: [
      {
        op,
        ctx: enumeration(PR_RISCV_FENCE_CONTEXTS, 'word'),
        scope: enumeration(PR_RISCV_FENCE_SCOPES, 'word'),
      },
    ],
    PR_PPC_GET_DEXCR: [
      { op, which: aspect, arg3: hexLong, ...rest2 },
      { result: hexResult, note: flagsNote(PR_PPC_DEXCR_CONTROLS) },
    ],
    PR_PPC_SET_DEXCR: [{ op, which: aspect, ctrl: flags(PR_PPC_DEXCR_CONTROLS, 'word'), ...rest2 }],
  };
}
