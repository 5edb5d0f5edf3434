import * as abi from '../../abi/generated/generic-devices.ts';
import { enumeration } from '../constants.ts';
import { gid, pid, uid } from '../ids.ts';
import { inet6Address, inetAddress, networkShort } from '../inet.ts';
import { inlineString } from '../inline.ts';
import { hexInt, int, int8, uint, uint16, uint64, ulong } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf } from './attribute-sets.ts';
import { bits, name, nested, number, one } from './contents.ts';
import { byCommand, type GenericFamily } from './generic-family.ts';
import { socketAddress } from './generic-network.ts';

const addressOfClient = attributesOf(abi.RPC_ADDRESS_ATTRIBUTES, {
  'SEQNO EXPIRY': number,
  'CLASS ADDR DOMAIN': name,
});

const groupsOfUser = attributesOf(abi.RPC_GROUPS_ATTRIBUTES, {
  'SEQNO EXPIRY': number,
  UID: one(uid),
  GIDS: one(gid),
});

/** What remote procedure calls remember of clients (linux/sunrpc_netlink.h). */
export const remoteCalls: GenericFamily = {
  request: {
    commands: abi.RPC_COMMANDS,
    attributes: byCommand(abi.RPC_COMMANDS, {
      CACHE_NOTIFY: attributesOf(abi.RPC_NOTIFICATION_ATTRIBUTES, { CACHE_TYPE: bits(abi.RPC_CACHES, 4) }),
      'IP_MAP_GET_REQS IP_MAP_SET_REQS': attributesOf(abi.RPC_ADDRESSES_ATTRIBUTES, {
        REQUESTS: nested(addressOfClient),
      }),
      'UNIX_GID_GET_REQS UNIX_GID_SET_REQS': attributesOf(abi.RPC_GROUPS_LIST_ATTRIBUTES, {
        REQUESTS: nested(groupsOfUser),
      }),
      CACHE_FLUSH: attributesOf(abi.RPC_FLUSH_ATTRIBUTES, { MASK: bits(abi.RPC_CACHES, 4) }),
    }),
  },
};

const serverSocket = attributesOf(abi.NFSD_SOCKET_ATTRIBUTES, {
  ADDR: socketAddress,
  TRANSPORT_NAME: name,
});

const exported = attributesOf(abi.NFSD_EXPORT_ATTRIBUTES, {
  'SEQNO EXPIRY FSID': number,
  'CLIENT PATH': name,
  ANON_UID: one(uid),
  ANON_GID: one(gid),
  FSLOCATIONS: nested(
    attributesOf(abi.NFSD_LOCATIONS_ATTRIBUTES, {
      LOCATION: nested(attributesOf(abi.NFSD_LOCATION_ATTRIBUTES, { 'HOST PATH': name })),
    }),
  ),
  SECINFO: nested(
    attributesOf(abi.NFSD_FLAVOR_ATTRIBUTES, {
      PSEUDOFLAVOR: one(uint),
      FLAGS: bits(abi.NFSD_EXPORT_FLAGS, 4),
    }),
  ),
  XPRTSEC: bits(abi.NFSD_SECURITY_MODES, 4),
  FLAGS: bits(abi.NFSD_EXPORT_FLAGS, 4),
});

const exportedKey = attributesOf(abi.NFSD_KEY_ATTRIBUTES, {
  'SEQNO FSIDTYPE EXPIRY': number,
  'CLIENT PATH': name,
});

/** The server of NFS (linux/nfsd_netlink.h). */
export const networkFiles: GenericFamily = {
  request: {
    commands: abi.NFSD_COMMANDS,
    attributes: byCommand(abi.NFSD_COMMANDS, {
      RPC_STATUS_GET: attributesOf(abi.NFSD_STATUS_ATTRIBUTES, {
        'XID FLAGS': one(hexInt),
        'PROG VERSION PROC SERVICE_TIME COMPOUND_OPS': number,
        'SADDR4 DADDR4': one(inetAddress),
        'SADDR6 DADDR6': one(inet6Address),
        'SPORT DPORT': one(networkShort),
      }),
      'THREADS_SET THREADS_GET': attributesOf(abi.NFSD_SERVER_ATTRIBUTES, {
        'THREADS GRACETIME LEASETIME MIN_THREADS': one(uint),
        SCOPE: name,
      }),
      'VERSION_SET VERSION_GET': attributesOf(abi.NFSD_VERSIONS_ATTRIBUTES, {
        VERSION: nested(attributesOf(abi.NFSD_VERSION_ATTRIBUTES, { 'MAJOR MINOR': one(uint) })),
      }),
      'LISTENER_SET LISTENER_GET': attributesOf(abi.NFSD_SOCKETS_ATTRIBUTES, { ADDR: nested(serverSocket) }),
      'POOL_MODE_SET POOL_MODE_GET': attributesOf(abi.NFSD_POOL_ATTRIBUTES, {
        MODE: name,
        NPOOLS: one(uint),
      }),
      CACHE_NOTIFY: attributesOf(abi.NFSD_NOTIFICATION_ATTRIBUTES, {
        CACHE_TYPE: bits(abi.NFSD_CACHES, 4),
      }),
      'SVC_EXPORT_GET_REQS SVC_EXPORT_SET_REQS': attributesOf(abi.NFSD_EXPORTS_ATTRIBUTES, {
        REQUESTS: nested(exported),
      }),
      'EXPKEY_GET_REQS EXPKEY_SET_REQS': attributesOf(abi.NFSD_KEYS_ATTRIBUTES, {
        REQUESTS: nested(exportedKey),
      }),
      CACHE_FLUSH: attributesOf(abi.NFSD_FLUSH_ATTRIBUTES, { MASK: bits(abi.NFSD_CACHES, 4) }),
      UNLOCK_IP: attributesOf(abi.NFSD_UNLOCK_ADDRESS_ATTRIBUTES, { ADDRESS: socketAddress }),
      UNLOCK_FILESYSTEM: attributesOf(abi.NFSD_UNLOCK_FILESYSTEM_ATTRIBUTES, { PATH: name }),
      UNLOCK_EXPORT: attributesOf(abi.NFSD_UNLOCK_EXPORT_ATTRIBUTES, { PATH: name }),
    }),
  },
};

/** Locks of NFS (linux/lockd_netlink.h). */
export const networkLocks: GenericFamily = {
  request: {
    commands: abi.LOCKD_COMMANDS,
    attributes: attributesOf(abi.LOCKD_ATTRIBUTES, {
      GRACETIME: one(uint),
      'TCP_PORT UDP_PORT': one(uint16),
    }),
  },
};

/** `struct dlm_lock_data`. */
const lock = struct({
  version: uint16,
  lockspace_id: uint,
  nodeid: int,
  ownpid: pid,
  id: uint,
  remid: uint,
  xid: uint64,
  status: enumeration(abi.LOCK_STATUSES, 1),
  grmode: int8,
  rqmode: int8,
  timestamp: ulong,
  resource_namelen: int,
  resource_name: inlineString(64),
});

/** Locks of a cluster for which somebody waits too long (linux/dlm_netlink.h). */
export const clusterLocks: GenericFamily = {
  request: {
    commands: abi.LOCK_COMMANDS,
    attributes: attributesOf(abi.LOCK_ATTRIBUTES, { LOCK: one(lock) }),
  },
};
