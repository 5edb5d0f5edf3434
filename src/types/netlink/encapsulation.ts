import { type Constants, constantValue } from '../../abi/constants.ts';
import { type AttributeSet, type ContentPrinter, findAttribute, printAttributes } from './attributes.ts';
import defer * as known from './encapsulations.ts';

/**
 * The context of attributes of a route or next hop: the address family, and above its byte how packets are wrapped, which
 * the attribute `type` of `names` says.
 */
export function withEncapsulation(names: Constants, type: string): NonNullable<AttributeSet['contextOf']> {
  const number = constantValue(names, type);
  return (c, at, length, context) => {
    const found = findAttribute(c, at, length, number, 2);
    return (context & 0xff) + (found < 0 ? 0 : c.memory.u16(found) << 8);
  };
}

/** How packets are wrapped, in the context that `withEncapsulation` gives. */
export const encapsulation: ContentPrinter = (c, at, length, context) => {
  const set = context < 0x100 ? undefined : known.ENCAPSULATIONS.get(context >> 8);
  if (set) printAttributes(c, set, at, length, 0);
  return set !== undefined;
};
