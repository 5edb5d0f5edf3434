import type { Constants } from '../abi/constants.ts';
import { swap16 } from './inet.ts';
import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

/** One of several named values, as a 16-bit number in network byte order: `htons(ETH_P_IP)`. */
export function networkEnumeration(names: Constants): Type {
  return scalar(2, (c, low) => {
    c.out.beginParts(low, 0, 'bytes2');
    c.out.beginCall('htons');
    c.out.element();
    c.out.enumeration(names, swap16(low), 0);
    c.out.endCall();
    c.out.endParts();
  });
}
