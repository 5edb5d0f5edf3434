import { constantValue } from '../abi/constants.ts';
import { TEE_PARAMETER_TYPES } from '../abi/generated/devices.ts';
import { choice } from './choice.ts';
import { hex64, scalar, uint64 } from './numbers.ts';
import { type Fields, struct } from './struct.ts';
import type { Type } from './type.ts';

/** linux/tee.h, TEE_IOCTL_PARAM_ATTR_META: the parameter is about the message itself. */
const META = 0x100;

const attribute = scalar(8, (c, low) => {
  c.out.parts();
  c.out.enumeration(TEE_PARAMETER_TYPES, (low & ~META) >>> 0, 0);
  if ((low & META) === 0) return;
  c.out.or();
  c.out.symbol('TEE_IOCTL_PARAM_ATTR_META');
});

const NONE = constantValue(TEE_PARAMETER_TYPES, 'TEE_IOCTL_PARAM_ATTR_TYPE_NONE');
const REFERENCES = ['INPUT', 'OUTPUT', 'INOUT'].map((way) =>
  constantValue(TEE_PARAMETER_TYPES, `TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_${way}`),
);
const reference: Fields = { shm_offs: hex64, size: hex64, shm_id: uint64 };
const kinds = new Map<number, Fields>([[NONE, {}], ...REFERENCES.map((type) => [type, reference] as const)]);

/** `struct tee_ioctl_param` (linux/tee.h): values, or a part of shared memory. */
export const teeParameter: Type = struct({
  attr: attribute,
  content: choice('attr', kinds, 24, { a: hex64, b: hex64, c: hex64 }),
});
