import type { Abi } from '../../abi/abi.ts';
import {
  SECURITY_ATTRIBUTE_FLAGS,
  SECURITY_ATTRIBUTES,
  SECURITY_MODULES,
} from '../../abi/generated/later.ts';
import { type CapturePlanner, type CaptureValue, toWord } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { RETURNED } from '../../types/length.ts';
import { hex64, hexInt, uint, uint64 } from '../../types/numbers.ts';
import { array, pointee } from '../../types/pointer.ts';
import { planBytes, printBytes } from '../../types/strings.ts';
import { members } from '../../types/struct.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `struct lsm_ctx` (linux/lsm.h), before its text. */
const header = members({
  id: enumeration(SECURITY_MODULES, 8),
  flags: hex64,
  len: uint64,
  ctx_len: uint64,
});
const HEADER = 32;
const LENGTH = 16;
const TEXT_LENGTH = 24;

/** Contexts one behind the other, each as long as it says. */
class Contexts extends Scalar {
  override readonly follows = true;

  /** @param returned whether there are as many as the call returned, rather than one */
  constructor(readonly returned: boolean) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    if (!this.returned) printContext(c, low, high);
    else if (c.failed || !c.mayFollow || c.word(CTX) === 0) c.printAddress(low, high);
    else printContexts(c);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => {
      if (this.returned) planContexts(plan, value);
      else planContext(plan, value);
    });
  }
}

/** Contexts are argument 1 of the calls that take some. */
const CTX = 1;

function printContexts(c: Decoding): void {
  const { out } = c;
  const shown = Math.min(c.result, c.options.abbreviate ? c.options.stringLimit : MOST_CONTEXTS);
  let address = c.word(CTX);
  out.beginArray();
  for (let index = 0; index < shown; index++) {
    out.element();
    const length = printContext(c, address >>> 0, Math.floor(address / 0x1_0000_0000));
    if (length === 0) break;
    address += length;
  }
  if (shown < c.result) out.more();
  out.endArray();
}

/** Plans the contexts, each of which says by its length where the next one is. */
function planContexts(plan: CapturePlanner, first: CaptureValue): void {
  const most = plan.abbreviate ? plan.stringLimit : MOST_CONTEXTS;
  const context = plan.add(first, 0);
  plan.each(first, 0, plan.result, most, (_, loop) => {
    planContext(plan, context);
    const length = plan.load(context, LENGTH, 4);
    plan.whenEqual(length, 0, () => loop.stop());
    plan.assign(context, toWord(plan, plan.add(context, length)));
  });
}

/** Many times the security modules that there are. */
const MOST_CONTEXTS = 64;

/** Prints one context; gives its length, which fits 32 bits as that of all contexts does; 0 where it has none. */
function printContext(c: Decoding, low: number, high: number): number {
  const { memory, out } = c;
  const at = c.readOrPrintAddress(low, high, HEADER);
  if (at < 0) return 0;
  const length = memory.u32(at + LENGTH);
  const textLength = memory.word(at + TEXT_LENGTH, 8);
  const text = c.toWord(low, high) + HEADER;
  out.beginStruct();
  header(c, at);
  out.field('ctx');
  printBytes(c, text >>> 0, Math.floor(text / 0x1_0000_0000), textLength);
  out.endStruct();
  return length;
}

/** Plans what `printContext` reads. */
function planContext(plan: CapturePlanner, context: CaptureValue): void {
  plan.bytes(context, HEADER, HEADER);
  planBytes(plan, plan.add(context, HEADER), plan.load(context, TEXT_LENGTH, 8));
}

const attr = enumeration(SECURITY_ATTRIBUTES);
const sizeBehind: Type = pointee(uint);

/** What security modules say of the caller: calls of Linux 6.8 (security/lsm_syscalls.c). */
export const securityModuleSyscalls: readonly Syscall[] = [
  syscall('lsm_get_self_attr', {
    attr,
    ctx: out(new Contexts(true)),
    size: out(sizeBehind),
    flags: out(flags(SECURITY_ATTRIBUTE_FLAGS)),
  }),
  syscall('lsm_set_self_attr', { attr, ctx: new Contexts(false), size: uint, flags: hexInt }),
  syscall('lsm_list_modules', {
    ids: out(array(enumeration(SECURITY_MODULES, 8), RETURNED)),
    size: out(sizeBehind),
    flags: out(hexInt),
  }),
];
