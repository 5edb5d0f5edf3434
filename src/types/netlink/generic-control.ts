import { constantValue } from '../../abi/constants.ts';
import {
  ATTRIBUTE_TYPES,
  CONTROL_ATTRIBUTES,
  CONTROL_COMMANDS,
  CONTROL_GROUP_ATTRIBUTES,
  CONTROL_OPERATION_ATTRIBUTES,
  CONTROL_POLICY_ATTRIBUTES,
  OPERATION_FLAGS,
  POLICY_ATTRIBUTES,
} from '../../abi/generated/generic-netlink.ts';
import { enumeration, flags } from '../constants.ts';
import { hex16, hex64, hexInt, int64, uint, uint64 } from '../numbers.ts';
import { attributes, type ContentPrinter, textOf } from './attributes.ts';
import { listOf, name, nestedList, one } from './contents.ts';
import defer * as known from './generic-families.ts';
import type { GenericFamily } from './generic-family.ts';

/** A command of the family that the message is about, whose place among those that are described is the context. */
const command: ContentPrinter = (c, at, length, place) => {
  const commands = known.familyAt(place)?.request.commands;
  return one(commands ? enumeration(commands) : hexInt)(c, at, length, 0);
};

const operation = attributes(CONTROL_OPERATION_ATTRIBUTES, {
  CTRL_ATTR_OP_ID: command,
  CTRL_ATTR_OP_FLAGS: one(flags(OPERATION_FLAGS)),
});

const group = attributes(CONTROL_GROUP_ATTRIBUTES, {
  CTRL_ATTR_MCAST_GRP_NAME: name,
  CTRL_ATTR_MCAST_GRP_ID: one(hexInt),
});

/** What an attribute must be like (linux/netlink.h). */
const policy = attributes(POLICY_ATTRIBUTES, {
  NL_POLICY_TYPE_ATTR_TYPE: one(enumeration(ATTRIBUTE_TYPES)),
  'NL_POLICY_TYPE_ATTR_MIN_VALUE_S NL_POLICY_TYPE_ATTR_MAX_VALUE_S': one(int64),
  'NL_POLICY_TYPE_ATTR_MIN_VALUE_U NL_POLICY_TYPE_ATTR_MAX_VALUE_U': one(uint64),
  [`NL_POLICY_TYPE_ATTR_MIN_LENGTH NL_POLICY_TYPE_ATTR_MAX_LENGTH NL_POLICY_TYPE_ATTR_POLICY_IDX
    NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE`]: one(uint),
  NL_POLICY_TYPE_ATTR_BITFIELD32_MASK: one(hexInt),
  NL_POLICY_TYPE_ATTR_MASK: one(hex64),
});

const operationPolicy = attributes(CONTROL_POLICY_ATTRIBUTES, {
  'CTRL_ATTR_POLICY_DO CTRL_ATTR_POLICY_DUMP': one(uint),
});

const FAMILY_NAME = constantValue(CONTROL_ATTRIBUTES, 'CTRL_ATTR_FAMILY_NAME');

/** The family that knows the others (linux/genetlink.h). */
export const control: GenericFamily = {
  request: {
    commands: CONTROL_COMMANDS,
    attributes: {
      ...attributes(CONTROL_ATTRIBUTES, {
        CTRL_ATTR_FAMILY_ID: one(hex16),
        CTRL_ATTR_FAMILY_NAME: name,
        'CTRL_ATTR_VERSION CTRL_ATTR_HDRSIZE CTRL_ATTR_MAXATTR CTRL_ATTR_OP': one(uint),
        CTRL_ATTR_OPS: nestedList(operation),
        CTRL_ATTR_MCAST_GROUPS: nestedList(group),
        CTRL_ATTR_POLICY: listOf(nestedList(policy)),
        CTRL_ATTR_OP_POLICY: nestedList(operationPolicy),
      }),
      contextOf: (c, at, length) => known.placeOf(textOf(c, at, length, FAMILY_NAME) ?? ''),
    },
  },
};
