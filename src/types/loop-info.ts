import { type Abi, I386 } from '../abi/abi.ts';
import { LOOP_CRYPT_TYPES, LOOP_FLAGS } from '../abi/generated/devices.ts';
import { enumeration, flags } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { fd } from './descriptor.ts';
import { device, printDevice } from './device.ts';
import { inlineArray, inlineString } from './inline.ts';
import { hex8, hex64, hexInt, hexLong, int, uint, uint64, ulong } from './numbers.ts';
import { struct, unlessZero } from './struct.ts';
import { Aggregate, type Known, Scalar, type Scope, type Type } from './type.ts';

/** linux/loop.h: lengths of the names and of the key. */
const NAME_SIZE = 64;
const KEY_SIZE = 32;

/** A field that means something only where the device is encrypted; under `-v` shown in any case. */
class Encryption extends Aggregate {
  override readonly follows = false;

  constructor(
    private readonly type: Type,
    private readonly kind?: Known,
  ) {
    super();
  }

  size(abi: Abi): number {
    return this.type.size(abi);
  }

  align(abi: Abi): number {
    return this.type.align(abi);
  }

  override bind(scope: Scope): Type {
    return new Encryption(this.type.bind(scope), scope.lookUp('lo_encrypt_type'));
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }

  printField(c: Decoding, name: string, at: number, scope: number): void {
    if (c.options.abbreviate && this.kind?.get(c, scope) === 0) return;
    c.out.field(name);
    this.type.printAt(c, at, scope);
  }
}

/** As many bytes of the key as are in use. */
class Key extends Aggregate {
  override readonly follows = false;

  constructor(private readonly used?: Known) {
    super();
  }

  size(): number {
    return KEY_SIZE;
  }

  align(): number {
    return 1;
  }

  override bind(scope: Scope): Type {
    return new Key(scope.lookUp('lo_encrypt_key_size'));
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const used = Math.min(this.used?.get(c, scope) ?? 0, KEY_SIZE);
    const shown = Math.min(used, c.options.stringLimit);
    c.out.string(c.memory, at, shown, shown < used);
  }
}

/** A device number as programs of old have it: 16 bits on i386 (asm/posix_types_32.h). */
class OldDevice extends Scalar {
  size(abi: Abi): number {
    return abi === I386 ? 2 : abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    printDevice(c, low, high);
  }
}

const key = new Encryption(new Key());
const encryptType = new Encryption(enumeration(LOOP_CRYPT_TYPES));
const oldDevice = new OldDevice();

/** `struct loop_info` of LOOP_SET_STATUS. */
export const loopInfo: Type = struct(
  {
    lo_number: int,
    lo_device: oldDevice,
    lo_inode: ulong,
    lo_rdevice: oldDevice,
    lo_offset: hexInt,
    lo_encrypt_type: encryptType,
    lo_encrypt_key_size: new Encryption(uint),
    lo_flags: flags(LOOP_FLAGS),
    lo_name: inlineString(NAME_SIZE),
    lo_encrypt_key: key,
    lo_init: inlineArray(hexLong, 2),
    reserved: inlineArray(hex8, 4),
  },
  {
    brief: [
      'lo_number',
      'lo_offset',
      'lo_encrypt_type',
      'lo_encrypt_key_size',
      'lo_flags',
      'lo_name',
      'lo_encrypt_key',
    ],
  },
);

/** `struct loop_info64` of LOOP_SET_STATUS64 (loop(4)). */
export const loopInfo64: Type = struct(
  {
    lo_device: device,
    lo_inode: uint64,
    lo_rdevice: device,
    lo_offset: hex64,
    lo_sizelimit: uint64,
    lo_number: uint,
    lo_encrypt_type: encryptType,
    lo_encrypt_key_size: new Encryption(uint),
    lo_flags: flags(LOOP_FLAGS),
    lo_file_name: inlineString(NAME_SIZE),
    lo_crypt_name: new Encryption(inlineString(NAME_SIZE)),
    lo_encrypt_key: key,
    lo_init: inlineArray(hex64, 2),
  },
  {
    brief: [
      'lo_offset',
      'lo_number',
      'lo_encrypt_type',
      'lo_encrypt_key_size',
      'lo_flags',
      'lo_file_name',
      'lo_crypt_name',
      'lo_encrypt_key',
    ],
  },
);

/** `struct loop_config` of LOOP_CONFIGURE. */
export const loopConfig: Type = struct({
  fd,
  block_size: uint,
  info: loopInfo64,
  __reserved: unlessZero(inlineArray(hex64, 8)),
});
