import type { Abi } from '../../abi/abi.ts';
import { ERRNOS } from '../../abi/generated/errno.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { printId } from '../../types/ids.ts';
import { int, ulong } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { userDescriptor } from '../../types/user-descriptor.ts';
import { type Syscall, syscall, unsignedResult } from '../syscall.ts';

const ENTRY_NUMBER_SIZE = 4;

const descriptorPointer = pointer(userDescriptor);

/** A pointer to a segment descriptor, if argument 2 says that it is as long as one. */
const sizedDescriptor: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (c.word(2) === userDescriptor.size(c.abi)) descriptorPointer.print(c, low, high, scope);
    else c.printAddress(low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    descriptorPointer.capture?.(plan, value, scope);
  }
})();

/** A pointer to the segment descriptor that get_thread_area fills in; after a failure, to the number asked for. */
const askedDescriptor: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const address = c.failed && c.followsStructures ? c.toWord(low, high) : 0;
    const at = address === 0 ? -1 : c.memory.read(address, ENTRY_NUMBER_SIZE);
    if (at < 0) {
      descriptorPointer.print(c, low, high, scope);
      return;
    }
    c.out.beginStruct();
    c.out.field('entry_number');
    printId(c, c.memory.u32(at));
    c.out.more();
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.regardless(() => descriptorPointer.capture?.(plan, value, scope));
  }
})();

/** The segments of a thread, where i386 keeps its thread-local storage. */
export const segmentCalls: readonly Syscall[] = [
  syscall(
    'set_thread_area',
    { u_info: descriptorPointer },
    { note: chosenEntry, captureNote: planChosenEntry },
  ),
  syscall('get_thread_area', { u_info: out(askedDescriptor) }),
  syscall('modify_ldt', { func: int, ptr: sizedDescriptor, bytecount: ulong }, { result: ldtResult }),
];

/**
 * modify_ldt(2) of x86-64 gives an error as an `int`, whose upper half is not that of a negative number: it is no
 * failure to the program, and named all the same.
 */
function ldtResult(c: Decoding): void {
  const { abi, resultLow, resultHigh } = c;
  if (abi.registerSize === 4 || (resultHigh === 0 && resultLow < 0x8000_0000)) {
    unsignedResult(c);
    return;
  }
  c.out.signed(resultLow, resultHigh);
  const errno = -resultLow >>> 0;
  const name = ERRNOS.get(errno);
  c.out.syntax(name ? ` ${name[0]} (${name[1]})` : ` (errno ${errno})`);
}

/** The entry that the kernel chose where it was asked to: it writes the number back. */
function chosenEntry(c: Decoding): void {
  const address = c.failed || !c.followsStructures ? 0 : c.word(0);
  const at = address === 0 ? -1 : c.memory.read(address, userDescriptor.size(c.abi));
  if (at < 0) return;
  c.out.beginNote();
  c.out.syntax('entry_number=');
  c.out.label('entry_number');
  c.out.int(c.memory.u32(at));
  c.out.endNote();
}

function planChosenEntry(plan: CapturePlanner): void {
  const entry = plan.argument(0);
  descriptorPointer.capture?.(plan, entry, entry);
}
