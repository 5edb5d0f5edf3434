import type { Abi } from '../abi/abi.ts';
import { LOOP_CRYPT_TYPES, LOOP_FLAGS } from '../abi/generated/devices.ts';
import { enumeration, flags } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { fd } from './descriptor.ts';
import { device } from './device.ts';
import { inlineArray, inlineString } from './inline.ts';
import { hex64, uint, uint64 } from './numbers.ts';
import { struct, unlessZero } from './struct.ts';
import { Aggregate, type Type } from './type.ts';

/** linux/loop.h: lengths of the names and of the key, and where the structure says how it is encrypted. */
const NAME_SIZE = 64;
const KEY_SIZE = 32;
const ENCRYPT_TYPE = 44;
const ENCRYPT_KEY_SIZE = 48;

/** A field that means something only where the device is encrypted; under `-v` shown in any case. */
class Encryption extends Aggregate {
  override readonly follows = false;

  constructor(readonly type: Type) {
    super();
  }

  size(abi: Abi): number {
    return this.type.size(abi);
  }

  align(abi: Abi): number {
    return this.type.align(abi);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }

  printField(c: Decoding, name: string, at: number, scope: number): void {
    if (c.options.abbreviate && c.memory.u32(scope + ENCRYPT_TYPE) === 0) return;
    c.out.field(name);
    this.type.printAt(c, at, scope);
  }
}

/** As many bytes of the key as are in use. */
const key: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return KEY_SIZE;
  }

  align(): number {
    return 1;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const used = Math.min(c.memory.u32(scope + ENCRYPT_KEY_SIZE), KEY_SIZE);
    const shown = Math.min(used, c.options.stringLimit);
    c.out.string(c.memory, at, shown, shown < used);
  }
})();

/** `struct loop_info64` of LOOP_SET_STATUS64 (loop(4)). */
export const loopInfo64: Type = struct(
  {
    lo_device: device,
    lo_inode: uint64,
    lo_rdevice: device,
    lo_offset: hex64,
    lo_sizelimit: uint64,
    lo_number: uint,
    lo_encrypt_type: new Encryption(enumeration(LOOP_CRYPT_TYPES)),
    lo_encrypt_key_size: new Encryption(uint),
    lo_flags: flags(LOOP_FLAGS),
    lo_file_name: inlineString(NAME_SIZE),
    lo_crypt_name: new Encryption(inlineString(NAME_SIZE)),
    lo_encrypt_key: new Encryption(key),
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
