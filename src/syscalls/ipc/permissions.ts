import { type Abi, I386 } from '../../abi/abi.ts';
import type { Constants } from '../../abi/constants.ts';
import { IPC_KEYS } from '../../abi/generated/ipc.ts';
import { enumeration } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { gid, uid } from '../../types/ids.ts';
import { inlineArray, padding } from '../../types/inline.ts';
import { kernelUlong, scalar, uint, uint16 } from '../../types/numbers.ts';
import { hidden, struct } from '../../types/struct.ts';
import { Aggregate, type Type } from '../../types/type.ts';

/** Types that the calls of System V IPC share (sysvipc(7)). */

/** Which object is asked for: `IPC_PRIVATE`, or a number that programs agreed on. */
export const key: Type = enumeration(IPC_KEYS);

/** Flags and permissions of an object that is made: `IPC_CREAT|0600`. */
export function makeFlags(set: Constants): Type {
  return scalar(4, (c, low) => {
    const flags = (low & ~PERMISSIONS) >>> 0;
    c.out.parts();
    if (flags !== 0) {
      c.out.flags(set, flags, 0);
      if (c.out.constantStyle === 'raw' || hasNamedBit(set, flags)) c.out.or();
    }
    c.out.octal(low & PERMISSIONS, 3);
  });
}

/** The bits of the flags that are permissions. */
export const PERMISSIONS = 0o777;

function hasNamedBit(set: Constants, flags: number): boolean {
  return set.entries.some(([, value]) => value !== 0 && (flags & value) === value);
}

/** A command of one of the `ctl` calls; `IPC_64` asks for the newer form of the structures. */
export function command(set: Constants): Type {
  return scalar(4, (c, low) => {
    if ((low & IPC_64) !== 0) {
      c.out.constant('IPC_64', IPC_64, 0);
      c.out.or();
    }
    c.out.enumeration(set, (low & ~IPC_64) >>> 0, 0);
  });
}

/** linux/ipc.h. */
export const IPC_64 = 0x100;

/** `__kernel_mode_t`, and what fills it up to four bytes on i386. */
const mode: Type = scalar(4, (c: Decoding, low) => c.out.octal(c.abi === I386 ? low & 0xffff : low, 3));

const permissionFields = {
  key: uint,
  uid,
  gid,
  cuid: uid,
  cgid: gid,
  mode,
  seq: hidden(uint16),
  pad: hidden(padding(2)),
  unused: hidden(inlineArray(kernelUlong, 2)),
};

/** `struct ipc64_perm` (asm/ipcbuf.h). */
export const permissions: Type = struct(permissionFields, {
  order: ['uid', 'gid', 'mode', 'key', 'cuid', 'cgid'],
});

/** What of it can be set. */
export const newPermissions: Type = struct(permissionFields, { order: ['uid', 'gid', 'mode'] });

/** The upper 32 bits of a time, which i386 has in a field of their own. */
export const upperHalf = hidden(
  new (class extends Aggregate {
    size(abi: Abi): number {
      return abi.registerSize === 4 ? 4 : 0;
    }

    align(abi: Abi): number {
      return abi.registerSize === 4 ? 4 : 1;
    }

    printAt(): void {}
  })(),
);
