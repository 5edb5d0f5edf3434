import type { Abi } from '../../abi/abi.ts';
import { constantValue } from '../../abi/constants.ts';
import {
  SECURITY_ATTRIBUTE_FLAGS,
  SECURITY_ATTRIBUTES,
  SECURITY_MODULES,
} from '../../abi/generated/later.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { given } from '../../types/given.ts';
import { RETURNED } from '../../types/length.ts';
import { hex64, hexInt, uint, uint64 } from '../../types/numbers.ts';
import { array, pointee } from '../../types/pointer.ts';
import { planBytes } from '../../types/strings.ts';
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

/** Arguments of the calls that get and set contexts. */
const CTX = 1;
const SIZE = 2;
const FLAGS = 3;
const SINGLE = constantValue(SECURITY_ATTRIBUTE_FLAGS, 'LSM_FLAG_SINGLE');

/** The one context of a call that sets it, which is as long as the call says. */
const givenContext: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const room = c.low(SIZE);
    const address = c.toWord(low, high);
    const isFollowed = c.mayFollow && address !== 0 && room >= HEADER;
    if (!isFollowed || c.memory.read(address, HEADER) < 0) c.printAddress(low, high);
    else printContext(c, address, room);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, HEADER, HEADER);
    const room = plan.subtract(plan.mask(plan.argument(SIZE), 0xffff_ffff), HEADER);
    const length = plan.subtract(plan.load(value, LENGTH, 8), HEADER);
    planBytes(
      plan,
      plan.add(value, HEADER),
      plan.least(plan.least(plan.load(value, TEXT_LENGTH, 8), room), length),
    );
  }
})();

/** Contexts one behind the other, each as long as it says, all of them as long as a number says that the call stored. */
class Stored extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const { memory } = c;
    const address = c.toWord(low, high);
    const sizeAt = c.mayFollow && address !== 0 ? memory.read(c.word(SIZE), 4) : -1;
    const size = sizeAt < 0 ? 0 : memory.u32(sizeAt);
    if (size < HEADER || memory.read(address, HEADER) < 0) c.printAddress(low, high);
    else printContexts(c, address, size);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => plan.bytes(value, plan.load(plan.argument(SIZE), 0, 4), MOST_BYTES));
  }
}

/** Where one module alone is asked, which one stands there before the call. */
class AskedAndStored extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  remember(c: Decoding, low: number, high: number): number {
    return idAt(c, low, high) < 0 ? 0 : 1;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = idAt(c, low, high);
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    c.out.beginStruct();
    c.out.field('id');
    c.out.enumeration(SECURITY_MODULES, c.memory.u32(at), c.memory.u32(at + 4));
    c.out.endStruct();
  }

  complete(c: Decoding, low: number, high: number): void {
    if (c.call.remembered[CTX] === 0) return;
    c.out.becomes();
    stored.print(c, low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, ID_SIZE, ID_SIZE);
    plan.bytes(plan.argument(SIZE), 4, 4);
  }

  captureRemembered(plan: CapturePlanner, value: CaptureValue): void {
    this.capture(plan, value);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    stored.capture(plan, value);
  }
}

const ID_SIZE = 8;

/** Where the id of the module lies in the window; -1 where none can be read, or nothing will be stored. */
function idAt(c: Decoding, low: number, high: number): number {
  const address = c.toWord(low, high);
  const isStored = c.followsStructures && address !== 0 && c.memory.read(c.word(SIZE), 4) >= 0;
  return isStored ? c.memory.read(address, ID_SIZE) : -1;
}

const stored = new Stored();

/** As many contexts of all modules take by far. */
const MOST_BYTES = 1 << 14;

function printContexts(c: Decoding, start: number, size: number): void {
  const { memory, out } = c;
  let address = start;
  let room = size;
  out.beginArray();
  while (room >= HEADER) {
    const at = memory.read(address, HEADER);
    if (at < 0) break;
    const length = memory.word(at + LENGTH, 8);
    out.element();
    printContext(c, address, room);
    if (length < HEADER || length > room) {
      room = 0;
      break;
    }
    address += length;
    room -= length;
  }
  if (room > 0) {
    out.more();
    out.comment(`0x${address.toString(16)}`);
  }
  out.endArray();
}

/** Prints a context at an address that has been read, in `room` bytes. */
function printContext(c: Decoding, address: number, room: number): void {
  const { memory, out } = c;
  const at = memory.read(address, HEADER);
  const length = memory.word(at + LENGTH, 8);
  const textLength = Math.min(memory.word(at + TEXT_LENGTH, 8), room - HEADER, Math.max(0, length - HEADER));
  out.beginStruct();
  header(c, at);
  if (textLength > 0) {
    const shown = Math.min(textLength, c.options.stringLimit);
    const textAt = memory.read(address + HEADER, shown);
    out.field('ctx');
    if (textAt < 0) out.address((address + HEADER) >>> 0, Math.floor((address + HEADER) / 0x1_0000_0000));
    else out.hexString(memory, textAt, shown, shown < textLength);
  }
  out.endStruct();
}

const attr = enumeration(SECURITY_ATTRIBUTES);
/** The number of bytes, which the kernel stores whether or not they were enough. */
const sizeBehind: Type = given(pointee(uint));
const tail = { size: out(sizeBehind), flags: out(flags(SECURITY_ATTRIBUTE_FLAGS)) };
const getAll = syscall('lsm_get_self_attr', { attr, ctx: out(stored), ...tail });
const getOne = syscall('lsm_get_self_attr', { attr, ctx: new AskedAndStored(), ...tail });

/** What security modules say of the caller: calls of Linux 6.8 (security/lsm_syscalls.c). */
export const securityModuleSyscalls: readonly Syscall[] = [
  {
    ...getAll,
    readsAtEntry: true,
    variant: ({ args }) => (((args[2 * FLAGS] as number) & SINGLE) === 0 ? getAll : getOne),
    captureVariant: (plan, planRow) =>
      plan.whenEqual(
        plan.mask(plan.argument(FLAGS), SINGLE),
        0,
        () => planRow(getAll),
        () => planRow(getOne),
      ),
  },
  syscall('lsm_set_self_attr', { attr, ctx: givenContext, size: uint, flags: hexInt }),
  syscall('lsm_list_modules', {
    ids: out(array(enumeration(SECURITY_MODULES, 8), RETURNED)),
    size: out(sizeBehind),
    flags: out(hexInt),
  }),
];
