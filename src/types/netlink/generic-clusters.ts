import * as abi from '../../abi/generated/generic-protocols.ts';
import { uid } from '../ids.ts';
import { interfaceIndex } from '../inet.ts';
import { hex16, hex64, hexInt, uint, uint8 } from '../numbers.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import { name, nested, number, one } from './contents.ts';
import { byCommand, type GenericFamily } from './generic-family.ts';
import { socketAddress } from './generic-network.ts';

/** Which networks devices of SMC belong to (linux/smc.h). */
export const sharedMemoryNetworks: GenericFamily = {
  request: {
    commands: abi.SMC_PNET_COMMANDS,
    attributes: attributesOf(abi.SMC_PNET_ATTRIBUTES, {
      'NAME ETHNAME IBNAME': name,
      IBPORT: one(uint8),
    }),
  },
};

const groupOfVersion2 = nested(
  attributesOf(abi.SMC_GROUP_V2_ATTRIBUTES, { 'VER REL OS': number, 'NEG_EID PEER_HOST': name }),
);

const technology = nested(
  mostlyNumbers(abi.SMC_TECHNOLOGY_ATTRIBUTES, {
    'TX_RMB_SIZE RX_RMB_SIZE TXPLOAD_SIZE RXPLOAD_SIZE': nested(mostlyNumbers(abi.SMC_LOAD_ATTRIBUTES)),
    'TX_RMB_STATS RX_RMB_STATS': nested(mostlyNumbers(abi.SMC_BUFFER_ATTRIBUTES)),
  }),
);

const sharedMemoryPort = nested(
  attributesOf(abi.SMC_PORT_ATTRIBUTES, {
    'PNET_USR STATE VALID LNK_CNT': number,
    PNETID: name,
    NETDEV: one(interfaceIndex),
  }),
);

const sharedMemoryDevice = nested(
  attributesOf(abi.SMC_DEVICE_ATTRIBUTES, {
    'USE_CNT IS_CRIT': number,
    PCI_FID: one(hexInt),
    'PCI_CHID PCI_VENDOR PCI_DEVICE': one(hex16),
    'PCI_ID IB_NAME': name,
    'PORT PORT2': sharedMemoryPort,
  }),
);

const sharedMemory = attributesOf(abi.SMC_ATTRIBUTES, {
  SYS_INFO: nested(
    attributesOf(abi.SMC_SYSTEM_ATTRIBUTES, {
      'VER REL IS_ISM_V2 IS_SMCR_V2': number,
      'LOCAL_HOST SEID': name,
    }),
  ),
  LGR_SMCR: nested(
    attributesOf(abi.SMC_GROUP_R_ATTRIBUTES, {
      'ROLE TYPE VLAN_ID CONNS_NUM BUF_TYPE SNDBUF_ALLOC RMB_ALLOC': number,
      ID: one(hexInt),
      PNETID: name,
      V2_COMMON: groupOfVersion2,
      V2: nested(mostlyNumbers(abi.SMC_GROUP_R_V2_ATTRIBUTES)),
      NET_COOKIE: one(hex64),
    }),
  ),
  LINK_SMCR: nested(
    attributesOf(abi.SMC_LINK_ATTRIBUTES, {
      'ID IB_PORT CONN_CNT STATE': number,
      'IB_DEV GID PEER_GID': name,
      NET_DEV: one(interfaceIndex),
      'UID PEER_UID': one(hexInt),
    }),
  ),
  LGR_SMCD: nested(
    attributesOf(abi.SMC_GROUP_D_ATTRIBUTES, {
      'VLAN_ID CONNS_NUM SNDBUF_ALLOC DMB_ALLOC': number,
      ID: one(hexInt),
      'GID PEER_GID EXT_GID PEER_EXT_GID': one(hex64),
      PNETID: name,
      CHID: one(hex16),
      V2_COMMON: groupOfVersion2,
    }),
  ),
  'DEV_SMCD DEV_SMCR': sharedMemoryDevice,
  STATS: nested(
    attributesOf(abi.SMC_STATS_ATTRIBUTES, {
      'SMCD_TECH SMCR_TECH': technology,
      'CLNT_HS_ERR_CNT SRV_HS_ERR_CNT': number,
    }),
  ),
  FBACK_STATS: nested(mostlyNumbers(abi.SMC_FALLBACK_ATTRIBUTES)),
});

/** Connections through shared memory (linux/smc.h). */
export const sharedMemoryConnections: GenericFamily = {
  request: {
    commands: abi.SMC_COMMANDS,
    attributes: byCommand(abi.SMC_COMMANDS, {
      [`GET_SYS_INFO GET_LGR_SMCR GET_LINK_SMCR GET_LGR_SMCD GET_DEV_SMCD GET_DEV_SMCR GET_STATS
        GET_FBACK_STATS`]: sharedMemory,
      'DUMP_UEID ADD_UEID REMOVE_UEID FLUSH_UEID': attributesOf(abi.SMC_TABLE_ATTRIBUTES, {
        ENTRY: name,
      }),
      'DUMP_SEID ENABLE_SEID DISABLE_SEID': attributesOf(abi.SMC_SYSTEM_ID_ATTRIBUTES, {
        ENTRY: name,
        ENABLED: one(uint8),
      }),
      'DUMP_HS_LIMITATION ENABLE_HS_LIMITATION DISABLE_HS_LIMITATION': mostlyNumbers(
        abi.SMC_LIMITATION_ATTRIBUTES,
      ),
    }),
  },
};

const properties = nested(mostlyNumbers(abi.TIPC_PROPERTY_ATTRIBUTES));
const node = one(hexInt);

const publication = nested(
  attributesOf(abi.TIPC_PUBLICATION_ATTRIBUTES, {
    'TYPE LOWER UPPER SCOPE REF KEY': one(uint),
    NODE: node,
  }),
);

/** Communication within a cluster (linux/tipc_netlink.h). */
export const clusters: GenericFamily = {
  request: {
    commands: abi.TIPC_COMMANDS,
    attributes: attributesOf(abi.TIPC_ATTRIBUTES, {
      BEARER: nested(
        attributesOf(abi.TIPC_BEARER_ATTRIBUTES, {
          NAME: name,
          PROP: properties,
          DOMAIN: node,
          UDP_OPTS: nested(attributesOf(abi.TIPC_UDP_ATTRIBUTES, { 'LOCAL REMOTE': socketAddress })),
        }),
      ),
      SOCK: nested(
        attributesOf(abi.TIPC_SOCKET_ATTRIBUTES, {
          ADDR: node,
          'REF TYPE INO TIPC_STATE': one(uint),
          CON: nested(
            attributesOf(abi.TIPC_CONNECTION_ATTRIBUTES, { NODE: node, 'SOCK TYPE INST': one(uint) }),
          ),
          STAT: nested(mostlyNumbers(abi.TIPC_SOCKET_STATS_ATTRIBUTES)),
          UID: one(uid),
          COOKIE: one(hex64),
          GROUP: nested(mostlyNumbers(abi.TIPC_GROUP_ATTRIBUTES)),
        }),
      ),
      PUBL: publication,
      LINK: nested(
        attributesOf(abi.TIPC_LINK_ATTRIBUTES, {
          NAME: name,
          DEST: node,
          'MTU RX TX': one(uint),
          PROP: properties,
          STATS: nested(mostlyNumbers(abi.TIPC_STATS_ATTRIBUTES)),
        }),
      ),
      MEDIA: nested(attributesOf(abi.TIPC_MEDIA_ATTRIBUTES, { NAME: name, PROP: properties })),
      NODE: nested(attributesOf(abi.TIPC_NODE_ATTRIBUTES, { ADDR: node, REKEYING: one(uint) })),
      NET: nested(
        attributesOf(abi.TIPC_NET_ATTRIBUTES, {
          ID: one(uint),
          ADDR: node,
          'NODEID NODEID_W1': one(hex64),
        }),
      ),
      NAME_TABLE: nested(attributesOf(abi.TIPC_NAMES_ATTRIBUTES, { PUBL: publication })),
      MON: nested(
        attributesOf(abi.TIPC_MONITOR_ATTRIBUTES, {
          'ACTIVATION_THRESHOLD REF PEERCNT LISTGEN': one(uint),
          BEARER_NAME: name,
        }),
      ),
      MON_PEER: nested(
        attributesOf(abi.TIPC_PEER_ATTRIBUTES, {
          ADDR: node,
          'DOMGEN APPLIED': one(uint),
          UPMAP: one(hex64),
        }),
      ),
    }),
  },
};
