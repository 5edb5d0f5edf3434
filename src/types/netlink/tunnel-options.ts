import type { Constants } from '../../abi/constants.ts';
import { networkLong, networkShort } from '../inet.ts';
import { hex8, hexInt, uint8 } from '../numbers.ts';
import { attributesOf } from './attribute-sets.ts';
import type { AttributeSet, ContentPrinter } from './attributes.ts';
import { nested, one } from './contents.ts';

/** The attributes by which options of tunnels are told: of them all, and of each kind. */
export interface TunnelOptionSets {
  readonly options: Constants;
  readonly geneve: Constants;
  readonly vxlan: Constants;
  readonly erspan: Constants;
}

/** What tunnels have besides addresses. `further`: options that not every description of a tunnel knows. */
export function tunnelOptions(
  { options, geneve, vxlan, erspan }: TunnelOptionSets,
  further: Readonly<Record<string, ContentPrinter>> = {},
): AttributeSet {
  return attributesOf(options, {
    GENEVE: nested(attributesOf(geneve, { CLASS: one(networkShort), TYPE: one(hex8) })),
    VXLAN: nested(attributesOf(vxlan, { GBP: one(hexInt) })),
    ERSPAN: nested(attributesOf(erspan, { 'VER DIR HWID': one(uint8), INDEX: one(networkLong) })),
    ...further,
  });
}
