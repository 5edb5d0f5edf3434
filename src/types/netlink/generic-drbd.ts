import * as abi from '../../abi/generated/generic-drbd.ts';
import { flags } from '../constants.ts';
import { int, uint } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import type { ContentPrinter } from './attributes.ts';
import { name, named, nested, one } from './contents.ts';
import type { GenericFamily, GenericSaying } from './generic-family.ts';
import { socketAddress } from './generic-network.ts';

/** Attributes of which most are numbers. */
const part = (...parameters: Parameters<typeof mostlyNumbers>): ContentPrinter =>
  nested(mostlyNumbers(...parameters));

const diskState = named(abi.DRBD_DISK_STATES, 4);

const request: GenericSaying = {
  header: struct({ minor: uint, flags: flags(abi.DRBD_FLAGS) }),
  commands: abi.DRBD_COMMANDS,
  attributes: attributesOf(abi.DRBD_ATTRIBUTES, {
    CFG_REPLY: part(abi.DRBD_REPLY_ATTRIBUTES, { INFO_TEXT: name }),
    CFG_CONTEXT: part(abi.DRBD_CONTEXT_ATTRIBUTES, {
      CTX_RESOURCE_NAME: name,
      'CTX_MY_ADDR CTX_PEER_ADDR': socketAddress,
    }),
    DISK_CONF: part(abi.DRBD_DISK_ATTRIBUTES, {
      'BACKING_DEV META_DEV': name,
      'META_DEV_IDX RESYNC_AFTER': one(int),
    }),
    RESOURCE_OPTS: part(abi.DRBD_RESOURCE_ATTRIBUTES, { CPU_MASK: name }),
    NET_CONF: part(abi.DRBD_NET_ATTRIBUTES, {
      'SHARED_SECRET CRAM_HMAC_ALG INTEGRITY_ALG VERIFY_ALG CSUMS_ALG': name,
    }),
    SET_ROLE_PARMS: part(abi.DRBD_ROLE_ATTRIBUTES),
    RESIZE_PARMS: part(abi.DRBD_RESIZE_ATTRIBUTES),
    STATE_INFO: part(abi.DRBD_STATE_ATTRIBUTES, { HELPER: name }),
    START_OV_PARMS: part(abi.DRBD_VERIFY_ATTRIBUTES),
    NEW_C_UUID_PARMS: part(abi.DRBD_UUID_ATTRIBUTES),
    TIMEOUT_PARMS: part(abi.DRBD_TIMEOUT_ATTRIBUTES),
    DISCONNECT_PARMS: part(abi.DRBD_DISCONNECT_ATTRIBUTES),
    DETACH_PARMS: part(abi.DRBD_DETACH_ATTRIBUTES),
    RESOURCE_INFO: part(abi.DRBD_RESOURCE_INFO_ATTRIBUTES, { RES_ROLE: named(abi.DRBD_ROLES, 4) }),
    DEVICE_INFO: part(abi.DRBD_DEVICE_INFO_ATTRIBUTES, { DEV_DISK_STATE: diskState }),
    CONNECTION_INFO: part(abi.DRBD_CONNECTION_INFO_ATTRIBUTES, {
      CONN_CONNECTION_STATE: named(abi.DRBD_CONNECTION_STATES, 4),
      CONN_ROLE: named(abi.DRBD_ROLES, 4),
    }),
    PEER_DEVICE_INFO: part(abi.DRBD_PEER_INFO_ATTRIBUTES, {
      PEER_REPL_STATE: named(abi.DRBD_CONNECTION_STATES, 4),
      PEER_DISK_STATE: diskState,
    }),
    RESOURCE_STATISTICS: part(abi.DRBD_RESOURCE_STATS_ATTRIBUTES),
    DEVICE_STATISTICS: part(abi.DRBD_DEVICE_STATS_ATTRIBUTES),
    CONNECTION_STATISTICS: part(abi.DRBD_CONNECTION_STATS_ATTRIBUTES),
    PEER_DEVICE_STATISTICS: part(abi.DRBD_PEER_STATS_ATTRIBUTES),
    NOTIFICATION_HEADER: part(abi.DRBD_NOTIFICATION_ATTRIBUTES),
    HELPER: part(abi.DRBD_HELPER_ATTRIBUTES, { HELPER_NAME: name }),
  }),
};

/** Block devices that are replicated (linux/drbd_genl.h, `struct drbd_genlmsghdr` of linux/drbd.h). */
export const replicatedDevices: GenericFamily = {
  request,
  answer: { ...request, header: struct({ minor: uint, ret_code: int }) },
};
