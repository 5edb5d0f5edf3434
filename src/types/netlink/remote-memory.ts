import { type Constants, constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/rdma-netlink.ts';
import type { Decoding } from '../decoding.ts';
import { fd } from '../descriptor.ts';
import { device } from '../device.ts';
import { interfaceIndex } from '../inet.ts';
import { int, int64 } from '../numbers.ts';
import { storedSockaddr } from '../sockaddr.ts';
import {
  type AttributeSet,
  attributes,
  type ContentPrinter,
  printAttributes,
  printHex,
} from './attributes.ts';
import { bits, hexNumber, name, named, nestedLater, number, one } from './contents.ts';

/** Messages about devices for remote direct memory access (rdma/rdma_netlink.h): attributes alone. */
export function printRdma(c: Decoding, at: number, length: number, type: number): boolean {
  if (type >> CLIENT !== DEVICES) return false;
  printAttributes(c, devices, at, length, 0);
  return true;
}

/** The type of such a message: whom it is for above what it says, `RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_GET`. */
export function printRdmaType(c: Decoding, type: number): void {
  const client = type >> CLIENT;
  const said = type & ((1 << CLIENT) - 1);
  const operations = OPERATIONS.get(client);
  c.out.enumeration(abi.RDMA_CLIENTS, client, 0);
  c.out.shifted(CLIENT, `<<${CLIENT}`);
  c.out.or();
  if (operations) c.out.enumeration(operations, said, 0);
  else c.out.hex(said, 0);
}

/** Bits below those that say whom a message is for. */
const CLIENT = 10;

const DEVICES = constantValue(abi.RDMA_CLIENTS, 'RDMA_NL_NLDEV');

const OPERATIONS: ReadonlyMap<number, Constants> = new Map([
  [constantValue(abi.RDMA_CLIENTS, 'RDMA_NL_IWCM'), abi.RDMA_PORT_MAPPER_OPERATIONS],
  [constantValue(abi.RDMA_CLIENTS, 'RDMA_NL_LS'), abi.RDMA_LOCAL_SERVICE_OPERATIONS],
  [DEVICES, abi.RDMA_DEVICE_COMMANDS],
]);

const within: ContentPrinter = nestedLater(() => devices);

const raw: ContentPrinter = (c, at, length) => {
  printHex(c, at, length);
  return true;
};

/** Attributes of devices and of what they have, which are of one set, however deep they stand. */
const devices: AttributeSet = {
  ...attributes(abi.RDMA_DEVICE_ATTRIBUTES, {
    [`RDMA_NLDEV_ATTR_DEV_NAME RDMA_NLDEV_ATTR_FW_VERSION RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_NAME
      RDMA_NLDEV_ATTR_RES_KERN_NAME RDMA_NLDEV_ATTR_NDEV_NAME RDMA_NLDEV_ATTR_DRIVER_STRING
      RDMA_NLDEV_ATTR_LINK_TYPE RDMA_NLDEV_ATTR_DEV_PROTOCOL RDMA_NLDEV_ATTR_CHARDEV_TYPE
      RDMA_NLDEV_ATTR_CHARDEV_NAME RDMA_NLDEV_ATTR_STAT_HWCOUNTER_ENTRY_NAME
      RDMA_NLDEV_ATTR_RES_SUBTYPE RDMA_NLDEV_ATTR_PARENT_NAME`]: name,
    [`RDMA_NLDEV_ATTR_RES_SUMMARY RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY RDMA_NLDEV_ATTR_RES_QP
      RDMA_NLDEV_ATTR_RES_QP_ENTRY RDMA_NLDEV_ATTR_RES_CM_ID RDMA_NLDEV_ATTR_RES_CM_ID_ENTRY
      RDMA_NLDEV_ATTR_RES_CQ RDMA_NLDEV_ATTR_RES_CQ_ENTRY RDMA_NLDEV_ATTR_RES_MR
      RDMA_NLDEV_ATTR_RES_MR_ENTRY RDMA_NLDEV_ATTR_RES_PD RDMA_NLDEV_ATTR_RES_PD_ENTRY
      RDMA_NLDEV_ATTR_DRIVER RDMA_NLDEV_ATTR_DRIVER_ENTRY RDMA_NLDEV_ATTR_STAT_COUNTER
      RDMA_NLDEV_ATTR_STAT_COUNTER_ENTRY RDMA_NLDEV_ATTR_STAT_HWCOUNTERS
      RDMA_NLDEV_ATTR_STAT_HWCOUNTER_ENTRY RDMA_NLDEV_ATTR_RES_CTX RDMA_NLDEV_ATTR_RES_CTX_ENTRY
      RDMA_NLDEV_ATTR_RES_SRQ RDMA_NLDEV_ATTR_RES_SRQ_ENTRY RDMA_NLDEV_ATTR_FRMR_POOLS
      RDMA_NLDEV_ATTR_FRMR_POOL_ENTRY RDMA_NLDEV_ATTR_FRMR_POOL_KEY`]: within,
    [`RDMA_NLDEV_ATTR_CAP_FLAGS RDMA_NLDEV_ATTR_NODE_GUID RDMA_NLDEV_ATTR_SYS_IMAGE_GUID
      RDMA_NLDEV_ATTR_SUBNET_PREFIX RDMA_NLDEV_ATTR_RES_RKEY RDMA_NLDEV_ATTR_RES_LKEY
      RDMA_NLDEV_ATTR_RES_IOVA RDMA_NLDEV_ATTR_RES_LOCAL_DMA_LKEY
      RDMA_NLDEV_ATTR_RES_UNSAFE_GLOBAL_RKEY RDMA_NLDEV_ATTR_FRMR_POOL_KEY_ACCESS_FLAGS`]: hexNumber,
    'RDMA_NLDEV_ATTR_RES_SRC_ADDR RDMA_NLDEV_ATTR_RES_DST_ADDR': one(storedSockaddr),
    RDMA_NLDEV_ATTR_DEV_NODE_TYPE: named(abi.RDMA_NODE_TYPES, 1),
    RDMA_NLDEV_ATTR_NDEV_INDEX: one(interfaceIndex),
    RDMA_NLDEV_ATTR_DRIVER_PRINT_TYPE: named(abi.RDMA_PRINT_TYPES, 1),
    RDMA_NLDEV_ATTR_DRIVER_S32: one(int),
    RDMA_NLDEV_ATTR_DRIVER_S64: one(int64),
    RDMA_NLDEV_NET_NS_FD: one(fd),
    RDMA_NLDEV_ATTR_CHARDEV: one(device),
    RDMA_NLDEV_ATTR_STAT_MODE: named(abi.RDMA_COUNTER_MODES, 4),
    RDMA_NLDEV_ATTR_STAT_AUTO_MODE_MASK: bits(abi.RDMA_COUNTER_MASKS, 4),
    RDMA_NLDEV_ATTR_RES_RAW: raw,
    RDMA_NLDEV_ATTR_DEV_TYPE: named(abi.RDMA_DEVICE_TYPES, 1),
    RDMA_NLDEV_ATTR_NAME_ASSIGN_TYPE: named(abi.RDMA_NAME_TYPES, 1),
    RDMA_NLDEV_ATTR_EVENT_TYPE: named(abi.RDMA_EVENTS, 1),
  }),
  others: number,
};
