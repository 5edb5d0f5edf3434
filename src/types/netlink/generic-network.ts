import {
  FOU_ATTRIBUTES,
  FOU_COMMANDS,
  FOU_ENCAPSULATIONS,
  IPVS_ATTRIBUTES,
  IPVS_COMMANDS,
  IPVS_DAEMON_ATTRIBUTES,
  IPVS_DESTINATION_ATTRIBUTES,
  IPVS_INFO_ATTRIBUTES,
  IPVS_SERVICE_ATTRIBUTES,
  IPVS_STATS_ATTRIBUTES,
  MPTCP_ADDRESS_ATTRIBUTES,
  MPTCP_ADDRESS_FLAGS,
  MPTCP_EVENT_ATTRIBUTES,
  MPTCP_EVENTS,
  MPTCP_PM_ATTRIBUTES,
  MPTCP_PM_COMMANDS,
  NETDEV_COMMANDS,
  NETDEV_DEVICE_ATTRIBUTES,
  NETDEV_DMABUF_ATTRIBUTES,
  NETDEV_NAPI_ATTRIBUTES,
  NETDEV_NAPI_THREADING,
  NETDEV_PAGE_POOL_ATTRIBUTES,
  NETDEV_PAGE_POOL_STATS_ATTRIBUTES,
  NETDEV_QSTATS_ATTRIBUTES,
  NETDEV_QSTATS_SCOPES,
  NETDEV_QUEUE_ATTRIBUTES,
  NETDEV_QUEUE_TYPES,
  NETDEV_XDP_FEATURES,
  NETDEV_XDP_METADATA,
  NETDEV_XSK_FEATURES,
  TCP_METRIC_ATTRIBUTES,
  TCP_METRICS_ATTRIBUTES,
  TCP_METRICS_COMMANDS,
  WIREGUARD_ALLOWED_ATTRIBUTES,
  WIREGUARD_ALLOWED_FLAGS,
  WIREGUARD_COMMANDS,
  WIREGUARD_DEVICE_ATTRIBUTES,
  WIREGUARD_DEVICE_FLAGS,
  WIREGUARD_PEER_ATTRIBUTES,
  WIREGUARD_PEER_FLAGS,
} from '../../abi/generated/generic-network.ts';
import { ADDRESS_FAMILIES, IP_PROTOCOLS } from '../../abi/generated/network.ts';
import { enumeration, flags } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { pid } from '../ids.ts';
import { inet6Address, inetAddress, interfaceIndex, networkShort } from '../inet.ts';
import { hexInt, int, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { printSockaddrAt } from '../sockaddr.ts';
import { struct } from '../struct.ts';
import { timespec64 } from '../timespec.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import { type ContentPrinter, isMissing } from './attributes.ts';
import { anyAddress, name, nested, nestedList, number, one } from './contents.ts';
import { byCommand, type GenericFamily } from './generic-family.ts';

/** A socket's address, whatever its family. */
export const socketAddress: ContentPrinter = (c, at, length) => {
  if (length < 2) return false;
  if (!isMissing(c, at, length)) printSockaddrAt(c, at, length);
  return true;
};

const family = one(enumeration(ADDRESS_FAMILIES, 2));

const mptcpAddress = nested(
  attributesOf(MPTCP_ADDRESS_ATTRIBUTES, {
    FAMILY: family,
    ID: one(uint8),
    ADDR4: one(inetAddress),
    ADDR6: one(inet6Address),
    PORT: one(uint16),
    FLAGS: one(flags(MPTCP_ADDRESS_FLAGS)),
    IF_IDX: one(interfaceIndex),
  }),
);

/** Which paths connections of several paths take (linux/mptcp.h). */
export const mptcp: GenericFamily = {
  request: {
    commands: MPTCP_PM_COMMANDS,
    attributes: attributesOf(MPTCP_PM_ATTRIBUTES, {
      'ADDR ADDR_REMOTE': mptcpAddress,
      'RCV_ADD_ADDRS SUBFLOWS': one(uint),
      TOKEN: one(hexInt),
      LOC_ID: one(uint8),
    }),
  },
  event: {
    commands: MPTCP_EVENTS,
    attributes: attributesOf(MPTCP_EVENT_ATTRIBUTES, {
      TOKEN: one(hexInt),
      FAMILY: family,
      'LOC_ID REM_ID BACKUP ERROR SERVER_SIDE': one(uint8),
      'SADDR4 DADDR4': one(inetAddress),
      'SADDR6 DADDR6': one(inet6Address),
      'SPORT DPORT': one(networkShort),
      FLAGS: one(uint16),
      TIMEOUT: one(uint),
      IF_IDX: one(interfaceIndex),
      'RESET_REASON RESET_FLAGS': one(uint),
    }),
  },
};

const allowed = attributesOf(WIREGUARD_ALLOWED_ATTRIBUTES, {
  FAMILY: family,
  IPADDR: anyAddress,
  CIDR_MASK: one(uint8),
  FLAGS: one(flags(WIREGUARD_ALLOWED_FLAGS)),
});

const peer = attributesOf(WIREGUARD_PEER_ATTRIBUTES, {
  FLAGS: one(flags(WIREGUARD_PEER_FLAGS)),
  ENDPOINT: socketAddress,
  PERSISTENT_KEEPALIVE_INTERVAL: one(uint16),
  LAST_HANDSHAKE_TIME: one(timespec64),
  'RX_BYTES TX_BYTES': one(uint64),
  ALLOWEDIPS: nestedList(allowed),
  PROTOCOL_VERSION: one(uint),
});

/** Tunnels of WireGuard (linux/wireguard.h). Its keys are bytes. */
export const wireguard: GenericFamily = {
  request: {
    commands: WIREGUARD_COMMANDS,
    attributes: attributesOf(WIREGUARD_DEVICE_ATTRIBUTES, {
      IFINDEX: one(interfaceIndex),
      IFNAME: name,
      FLAGS: one(flags(WIREGUARD_DEVICE_FLAGS)),
      LISTEN_PORT: one(uint16),
      FWMARK: one(hexInt),
      PEERS: nestedList(peer),
    }),
  },
};

const metrics = nested(
  attributesOf(TCP_METRIC_ATTRIBUTES, {
    'RTT RTTVAR SSTHRESH CWND REODERING RTT_US RTTVAR_US': one(uint),
  }),
);

/** What TCP remembers of its peers (linux/tcp_metrics.h). */
export const tcpMetrics: GenericFamily = {
  request: {
    commands: TCP_METRICS_COMMANDS,
    attributes: attributesOf(TCP_METRICS_ATTRIBUTES, {
      'ADDR_IPV4 SADDR_IPV4': one(inetAddress),
      'ADDR_IPV6 SADDR_IPV6': one(inet6Address),
      'AGE FOPEN_SYN_DROP_TS': one(uint64),
      TW_TSVAL: one(uint),
      TW_TS_STAMP: one(int),
      VALS: metrics,
      'FOPEN_MSS FOPEN_SYN_DROPS': one(uint16),
    }),
  },
};

/** Tunnels in UDP (linux/fou.h). */
export const fou: GenericFamily = {
  request: {
    commands: FOU_COMMANDS,
    attributes: attributesOf(FOU_ATTRIBUTES, {
      'PORT PEER_PORT': one(networkShort),
      AF: one(enumeration(ADDRESS_FAMILIES, 1)),
      IPPROTO: one(enumeration(IP_PROTOCOLS, 1)),
      TYPE: one(enumeration(FOU_ENCAPSULATIONS, 1)),
      'LOCAL_V4 PEER_V4': one(inetAddress),
      'LOCAL_V6 PEER_V6': one(inet6Address),
      IFINDEX: one(interfaceIndex),
    }),
  },
};

const pool = attributesOf(NETDEV_PAGE_POOL_ATTRIBUTES, {
  'ID NAPI_ID INFLIGHT INFLIGHT_MEM DETACH_TIME': number,
  IFINDEX: one(interfaceIndex),
  DMABUF: one(uint),
});

const queue = attributesOf(NETDEV_QUEUE_ATTRIBUTES, {
  'ID NAPI_ID DMABUF': one(uint),
  IFINDEX: one(interfaceIndex),
  TYPE: one(enumeration(NETDEV_QUEUE_TYPES)),
});

const buffer = attributesOf(NETDEV_DMABUF_ATTRIBUTES, {
  IFINDEX: one(interfaceIndex),
  QUEUES: nested(queue),
  FD: one(fd),
  ID: one(uint),
});

/** Devices of the network, their queues and memory (linux/netdev.h). */
export const netdev: GenericFamily = {
  request: {
    commands: NETDEV_COMMANDS,
    attributes: byCommand(NETDEV_COMMANDS, {
      'DEV_GET DEV_ADD_NTF DEV_DEL_NTF DEV_CHANGE_NTF': attributesOf(NETDEV_DEVICE_ATTRIBUTES, {
        IFINDEX: one(interfaceIndex),
        XDP_FEATURES: one(flags(NETDEV_XDP_FEATURES, 8)),
        XDP_ZC_MAX_SEGS: one(uint),
        XDP_RX_METADATA_FEATURES: one(flags(NETDEV_XDP_METADATA, 8)),
        XSK_FEATURES: one(flags(NETDEV_XSK_FEATURES, 8)),
      }),
      'PAGE_POOL_GET PAGE_POOL_ADD_NTF PAGE_POOL_DEL_NTF PAGE_POOL_CHANGE_NTF': pool,
      PAGE_POOL_STATS_GET: attributesOf(NETDEV_PAGE_POOL_STATS_ATTRIBUTES, {
        INFO: nested(pool),
        [`ALLOC_FAST ALLOC_SLOW ALLOC_SLOW_HIGH_ORDER ALLOC_EMPTY ALLOC_REFILL ALLOC_WAIVE RECYCLE_CACHED
          RECYCLE_CACHE_FULL RECYCLE_RING RECYCLE_RING_FULL RECYCLE_RELEASED_REFCNT`]: number,
      }),
      'QUEUE_GET QUEUE_CREATE': queue,
      'NAPI_GET NAPI_SET': attributesOf(NETDEV_NAPI_ATTRIBUTES, {
        IFINDEX: one(interfaceIndex),
        'ID IRQ DEFER_HARD_IRQS': one(uint),
        PID: one(pid),
        'GRO_FLUSH_TIMEOUT IRQ_SUSPEND_TIMEOUT': number,
        THREADED: one(enumeration(NETDEV_NAPI_THREADING)),
      }),
      QSTATS_GET: mostlyNumbers(NETDEV_QSTATS_ATTRIBUTES, {
        IFINDEX: one(interfaceIndex),
        QUEUE_TYPE: one(enumeration(NETDEV_QUEUE_TYPES)),
        QUEUE_ID: one(uint),
        SCOPE: one(flags(NETDEV_QSTATS_SCOPES)),
      }),
      'BIND_RX BIND_TX': buffer,
    }),
  },
};

const statistics = nested(
  attributesOf(IPVS_STATS_ATTRIBUTES, {
    'CONNS INPKTS OUTPKTS INBYTES OUTBYTES CPS INPPS OUTPPS INBPS OUTBPS': number,
  }),
);

const service = attributesOf(IPVS_SERVICE_ATTRIBUTES, {
  AF: family,
  PROTOCOL: one(enumeration(IP_PROTOCOLS, 2)),
  PORT: one(networkShort),
  FWMARK: one(hexInt),
  'SCHED_NAME PE_NAME': name,
  FLAGS: one(struct({ flags: hexInt, mask: hexInt })),
  TIMEOUT: one(uint),
  NETMASK: one(hexInt),
  'STATS STATS64': statistics,
});

const destination = attributesOf(IPVS_DESTINATION_ATTRIBUTES, {
  'PORT TUN_PORT': one(networkShort),
  FWD_METHOD: one(hexInt),
  WEIGHT: one(int),
  'U_THRESH L_THRESH ACTIVE_CONNS INACT_CONNS PERSIST_CONNS': one(uint),
  ADDR_FAMILY: family,
  'STATS STATS64': statistics,
  TUN_TYPE: one(uint8),
  TUN_FLAGS: one(uint16),
});

const daemon = attributesOf(IPVS_DAEMON_ATTRIBUTES, {
  'STATE SYNC_ID': one(uint),
  MCAST_IFN: name,
  MCAST_GROUP: one(inetAddress),
  MCAST_GROUP6: one(inet6Address),
  MCAST_PORT: one(uint16),
  MCAST_TTL: one(uint8),
});

/** Virtual servers (linux/ip_vs.h). */
export const ipvs: GenericFamily = {
  request: {
    commands: IPVS_COMMANDS,
    attributes: new Map([
      ...IPVS_COMMANDS.entries.map(
        ([, command]) =>
          [
            command,
            attributesOf(IPVS_ATTRIBUTES, {
              SERVICE: nested(service),
              DEST: nested(destination),
              DAEMON: nested(daemon),
              'TIMEOUT_TCP TIMEOUT_TCP_FIN TIMEOUT_UDP': one(uint),
            }),
          ] as const,
      ),
      ...byCommand(IPVS_COMMANDS, {
        'GET_INFO SET_INFO': attributesOf(IPVS_INFO_ATTRIBUTES, {
          VERSION: one(hexInt),
          CONN_TAB_SIZE: one(uint),
        }),
      }),
    ]),
  },
};
