import { DCB_ATTRIBUTES, DCB_COMMANDS } from '../../abi/generated/route-links.ts';
import { enumeration } from '../constants.ts';
import { uint8 } from '../numbers.ts';
import { hidden, members } from '../struct.ts';
import { attributes } from './attributes.ts';
import type { FamilyMessage } from './family-message.ts';

/** `struct dcbmsg` (linux/dcbnl.h): data centre bridging. */
export const dataCentreMessage: FamilyMessage = {
  family: 'dcb_family',
  print: members({ dcb_family: hidden(uint8), cmd: enumeration(DCB_COMMANDS, 1) }),
  size: 4,
  attributes: attributes(DCB_ATTRIBUTES, {}),
};
