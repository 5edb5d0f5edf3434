import type { Abi } from '../../abi/abi.ts';
import { nameOf } from '../../abi/constants.ts';
import {
  KEY_SPECS,
  KEYCTL_CAPABILITIES_0,
  KEYCTL_CAPABILITIES_1,
  KEYCTL_SUPPORTS,
} from '../../abi/generated/misc.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { inlineArray } from '../../types/inline.ts';
import { type Length, type LengthLike, toLength } from '../../types/length.ts';
import { hexInt, scalar, uint, uint16 } from '../../types/numbers.ts';
import { MOST_ELEMENTS, pointer } from '../../types/pointer.ts';
import { bytesWithin, planBytes, printBytes, string } from '../../types/strings.ts';
import { struct, unlessZero } from '../../types/struct.ts';
import { Scalar, type Scope, type Type } from '../../types/type.ts';

/** A key or keyring: its serial number, or the name of a special one. */
export const key = scalar(4, (c, low) => {
  const name = nameOf(KEY_SPECS, low);
  if (name === undefined) c.out.int(low | 0);
  else c.out.constant(name, low, 0xffffffff, 'signed');
});

/** `struct keyctl_dh_params` (linux/keyctl.h): the keys that a secret is derived from. */
export const derivationInput = pointer(struct({ private: key, prime: key, base: key }));

/** `struct keyctl_kdf_params`: how. */
export const derivation = pointer(
  struct({
    hashname: string,
    otherinfo: bytesWithin('otherinfolen', 1, Number.POSITIVE_INFINITY),
    otherinfolen: uint,
    __spare: unlessZero(inlineArray(hexInt, 8)),
  }),
);

/** `struct keyctl_pkey_query`: what a key pair can do. */
export const publicKeyInfo = pointer(
  struct({
    supported_ops: flags(KEYCTL_SUPPORTS),
    key_size: uint,
    max_data_size: uint16,
    max_sig_size: uint16,
    max_enc_size: uint16,
    max_dec_size: uint16,
    __spare: unlessZero(inlineArray(hexInt, 10)),
  }),
);

/** `struct keyctl_pkey_params`, whose third field is named for what the operation does. */
export function publicKeyParameters(third: 'out_len' | 'in2_len'): Type {
  return pointer(
    struct({ key_id: key, in_len: uint, [third]: uint, __spare: unlessZero(inlineArray(hexInt, 7)) }),
  );
}

/** A pointer to as many bytes as the field at `offset` of the parameters says, which argument 1 points to. */
export function sizedByParameters(offset: number): Type {
  return new SizedByParameters(offset);
}

/** Bytes of `struct keyctl_pkey_params`. */
const PARAMETERS_SIZE = 40;

class SizedByParameters extends Scalar {
  override readonly follows = true;

  constructor(private readonly offset: number) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const parameters = c.word(1);
    const at = parameters === 0 || !c.followsStructures ? -1 : c.memory.read(parameters, PARAMETERS_SIZE);
    if (at < 0) c.printAddress(low, high);
    else printBytes(c, low, high, c.memory.u32(at + this.offset));
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    const parameters = plan.argument(1);
    plan.unlessFailed(() => {
      plan.bytes(parameters, PARAMETERS_SIZE, PARAMETERS_SIZE);
      planBytes(plan, value, plan.load(parameters, this.offset, 4));
    });
  }
}

/** A pointer to `length` bytes of text, whose NUL at the end is not shown. */
export function keyText(length: LengthLike): Type {
  return new KeyText(toLength(length));
}

class KeyText extends Scalar {
  override readonly follows = true;

  constructor(private readonly length: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new KeyText(this.length.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const length = this.length.get(c, scope);
    const read = Math.min(length, c.options.stringLimit);
    const address = c.toWord(low, high);
    const at = address !== 0 && c.mayRead ? c.memory.read(address, read) : -1;
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    c.out.trimmedString(c.memory, at, read, read < length);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    planBytes(plan, value, this.length.plan(plan, scope));
  }
}

/** A pointer to the bytes of KEYCTL_CAPABILITIES, of which the first two are sets of bits. */
export const capabilityBytes: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const count = Math.min(c.result, c.word(2));
    const shown = Math.min(count, c.options.abbreviate ? c.options.stringLimit : MOST_ELEMENTS);
    const address = c.toWord(low, high);
    const isFollowed = address !== 0 && (c.mayFollow || (count === 0 && !c.failed));
    const at = isFollowed ? c.memory.readUpTo(address, Math.min(count, shown + 1)) : -1;
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    const got = Math.min(c.memory.length, shown);
    c.out.beginArray();
    for (let index = 0; index < got; index++) {
      const set = CAPABILITY_SETS[index];
      c.out.element();
      if (set) c.out.flags(set, c.memory.u8(at + index), 0);
      else c.out.hex(c.memory.u8(at + index), 0);
    }
    if (got < count) c.out.more();
    if (got < shown) c.out.comment(`0x${(address + got).toString(16)}`);
    c.out.endArray();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, plan.result, MOST_CAPABILITY_BYTES);
  }
})();

const CAPABILITY_SETS = [KEYCTL_CAPABILITIES_0, KEYCTL_CAPABILITIES_1];

/** Far more than any kernel has. */
const MOST_CAPABILITY_BYTES = 4096;
