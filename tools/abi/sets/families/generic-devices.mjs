// Constants of families of generic netlink that are about file systems and devices that are none of a network. Names in
// the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  CLOCK_COMMANDS: {
    placeholder: 'DPLL_CMD_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': `
        DPLL_CMD_DEVICE_ID_GET DPLL_CMD_DEVICE_GET DPLL_CMD_DEVICE_SET DPLL_CMD_DEVICE_CREATE_NTF
        DPLL_CMD_DEVICE_DELETE_NTF DPLL_CMD_DEVICE_CHANGE_NTF DPLL_CMD_PIN_ID_GET DPLL_CMD_PIN_GET
        DPLL_CMD_PIN_SET DPLL_CMD_PIN_CREATE_NTF DPLL_CMD_PIN_DELETE_NTF DPLL_CMD_PIN_CHANGE_NTF
      `,
    },
  },
  CLOCK_ATTRIBUTES: {
    placeholder: 'DPLL_A_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': `
        DPLL_A_ID DPLL_A_MODULE_NAME DPLL_A_PAD DPLL_A_CLOCK_ID DPLL_A_MODE DPLL_A_MODE_SUPPORTED
        DPLL_A_LOCK_STATUS DPLL_A_TEMP DPLL_A_TYPE DPLL_A_LOCK_STATUS_ERROR
        DPLL_A_CLOCK_QUALITY_LEVEL DPLL_A_PHASE_OFFSET_MONITOR DPLL_A_PHASE_OFFSET_AVG_FACTOR
        DPLL_A_FREQUENCY_MONITOR
      `,
    },
  },
  CLOCK_PIN_ATTRIBUTES: {
    placeholder: 'DPLL_A_PIN_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': `
        DPLL_A_PIN_ID DPLL_A_PIN_PARENT_ID DPLL_A_PIN_MODULE_NAME DPLL_A_PIN_PAD DPLL_A_PIN_CLOCK_ID
        DPLL_A_PIN_BOARD_LABEL DPLL_A_PIN_PANEL_LABEL DPLL_A_PIN_PACKAGE_LABEL DPLL_A_PIN_TYPE
        DPLL_A_PIN_DIRECTION DPLL_A_PIN_FREQUENCY DPLL_A_PIN_FREQUENCY_SUPPORTED
        DPLL_A_PIN_FREQUENCY_MIN DPLL_A_PIN_FREQUENCY_MAX DPLL_A_PIN_PRIO DPLL_A_PIN_STATE
        DPLL_A_PIN_CAPABILITIES DPLL_A_PIN_PARENT_DEVICE DPLL_A_PIN_PARENT_PIN
        DPLL_A_PIN_PHASE_ADJUST_MIN DPLL_A_PIN_PHASE_ADJUST_MAX DPLL_A_PIN_PHASE_ADJUST
        DPLL_A_PIN_PHASE_OFFSET DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET DPLL_A_PIN_ESYNC_FREQUENCY
        DPLL_A_PIN_ESYNC_FREQUENCY_SUPPORTED DPLL_A_PIN_ESYNC_PULSE DPLL_A_PIN_REFERENCE_SYNC
        DPLL_A_PIN_PHASE_ADJUST_GRAN DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET_PPT
        DPLL_A_PIN_MEASURED_FREQUENCY DPLL_A_PIN_OPERSTATE
      `,
    },
  },
  CLOCK_MODES: {
    placeholder: 'DPLL_MODE_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': 'DPLL_MODE_MANUAL DPLL_MODE_AUTOMATIC',
    },
  },
  CLOCK_LOCK_STATUSES: {
    placeholder: 'DPLL_LOCK_STATUS_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': `
        DPLL_LOCK_STATUS_UNLOCKED DPLL_LOCK_STATUS_LOCKED DPLL_LOCK_STATUS_LOCKED_HO_ACQ
        DPLL_LOCK_STATUS_HOLDOVER
      `,
    },
  },
  CLOCK_LOCK_ERRORS: {
    placeholder: 'DPLL_LOCK_STATUS_ERROR_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': `
        DPLL_LOCK_STATUS_ERROR_NONE DPLL_LOCK_STATUS_ERROR_UNDEFINED
        DPLL_LOCK_STATUS_ERROR_MEDIA_DOWN
        DPLL_LOCK_STATUS_ERROR_FRACTIONAL_FREQUENCY_OFFSET_TOO_HIGH
      `,
    },
  },
  CLOCK_QUALITIES: {
    placeholder: 'DPLL_CLOCK_QUALITY_LEVEL_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': `
        DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_PRC DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_SSU_A
        DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_SSU_B DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EEC1
        DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_PRTC DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EPRTC
        DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EEEC DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EPRC
      `,
    },
  },
  CLOCK_TYPES: {
    placeholder: 'DPLL_TYPE_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': 'DPLL_TYPE_PPS DPLL_TYPE_EEC DPLL_TYPE_GENERIC',
    },
  },
  CLOCK_PIN_TYPES: {
    placeholder: 'DPLL_PIN_TYPE_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': `
        DPLL_PIN_TYPE_MUX DPLL_PIN_TYPE_EXT DPLL_PIN_TYPE_SYNCE_ETH_PORT
        DPLL_PIN_TYPE_INT_OSCILLATOR DPLL_PIN_TYPE_GNSS
      `,
    },
  },
  CLOCK_PIN_DIRECTIONS: {
    placeholder: 'DPLL_PIN_DIRECTION_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': 'DPLL_PIN_DIRECTION_INPUT DPLL_PIN_DIRECTION_OUTPUT',
    },
  },
  CLOCK_PIN_STATES: {
    placeholder: 'DPLL_PIN_STATE_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': 'DPLL_PIN_STATE_CONNECTED DPLL_PIN_STATE_DISCONNECTED DPLL_PIN_STATE_SELECTABLE',
    },
  },
  CLOCK_PIN_OPERATION_STATES: {
    placeholder: 'DPLL_PIN_OPERSTATE_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': `
        DPLL_PIN_OPERSTATE_ACTIVE DPLL_PIN_OPERSTATE_STANDBY DPLL_PIN_OPERSTATE_NO_SIGNAL
        DPLL_PIN_OPERSTATE_QUAL_FAILED
      `,
    },
  },
  CLOCK_PIN_CAPABILITIES: {
    placeholder: 'DPLL_PIN_CAPABILITIES_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': `
        DPLL_PIN_CAPABILITIES_DIRECTION_CAN_CHANGE DPLL_PIN_CAPABILITIES_PRIORITY_CAN_CHANGE
        DPLL_PIN_CAPABILITIES_STATE_CAN_CHANGE
      `,
    },
  },
  CLOCK_FEATURE_STATES: {
    placeholder: 'DPLL_FEATURE_STATE_???',
    headers: [],
    names: '',
    later: {
      'linux/dpll.h': 'DPLL_FEATURE_STATE_DISABLE DPLL_FEATURE_STATE_ENABLE',
    },
  },
  VDPA_COMMANDS: {
    placeholder: 'VDPA_CMD_???',
    headers: ['linux/vdpa.h'],
    names: `
      VDPA_CMD_UNSPEC VDPA_CMD_MGMTDEV_NEW VDPA_CMD_MGMTDEV_GET VDPA_CMD_DEV_NEW VDPA_CMD_DEV_DEL
      VDPA_CMD_DEV_GET VDPA_CMD_DEV_CONFIG_GET VDPA_CMD_DEV_VSTATS_GET
    `,
    later: {
      'linux/vdpa.h': 'VDPA_CMD_DEV_ATTR_SET',
    },
  },
  VDPA_ATTRIBUTES: {
    placeholder: 'VDPA_ATTR_???',
    headers: ['linux/vdpa.h'],
    names: `
      VDPA_ATTR_UNSPEC VDPA_ATTR_MGMTDEV_BUS_NAME VDPA_ATTR_MGMTDEV_DEV_NAME
      VDPA_ATTR_MGMTDEV_SUPPORTED_CLASSES VDPA_ATTR_DEV_NAME VDPA_ATTR_DEV_ID
      VDPA_ATTR_DEV_VENDOR_ID VDPA_ATTR_DEV_MAX_VQS VDPA_ATTR_DEV_MAX_VQ_SIZE
      VDPA_ATTR_DEV_MIN_VQ_SIZE VDPA_ATTR_DEV_NET_CFG_MACADDR VDPA_ATTR_DEV_NET_STATUS
      VDPA_ATTR_DEV_NET_CFG_MAX_VQP VDPA_ATTR_DEV_NET_CFG_MTU VDPA_ATTR_DEV_NEGOTIATED_FEATURES
      VDPA_ATTR_DEV_MGMTDEV_MAX_VQS VDPA_ATTR_DEV_SUPPORTED_FEATURES VDPA_ATTR_DEV_QUEUE_INDEX
      VDPA_ATTR_DEV_VENDOR_ATTR_NAME VDPA_ATTR_DEV_VENDOR_ATTR_VALUE VDPA_ATTR_DEV_FEATURES
      VDPA_ATTR_VDPA_DEV_SUPPORTED_FEATURES VDPA_ATTR_MAX
    `,
    later: {
      'linux/vdpa.h': `
        VDPA_ATTR_DEV_BLK_CFG_CAPACITY VDPA_ATTR_DEV_BLK_CFG_SIZE_MAX VDPA_ATTR_DEV_BLK_CFG_BLK_SIZE
        VDPA_ATTR_DEV_BLK_CFG_SEG_MAX VDPA_ATTR_DEV_BLK_CFG_NUM_QUEUES
        VDPA_ATTR_DEV_BLK_CFG_PHY_BLK_EXP VDPA_ATTR_DEV_BLK_CFG_ALIGN_OFFSET
        VDPA_ATTR_DEV_BLK_CFG_MIN_IO_SIZE VDPA_ATTR_DEV_BLK_CFG_OPT_IO_SIZE
        VDPA_ATTR_DEV_BLK_CFG_MAX_DISCARD_SEC VDPA_ATTR_DEV_BLK_CFG_MAX_DISCARD_SEG
        VDPA_ATTR_DEV_BLK_CFG_DISCARD_SEC_ALIGN VDPA_ATTR_DEV_BLK_CFG_MAX_WRITE_ZEROES_SEC
        VDPA_ATTR_DEV_BLK_CFG_MAX_WRITE_ZEROES_SEG VDPA_ATTR_DEV_BLK_READ_ONLY
        VDPA_ATTR_DEV_BLK_FLUSH
      `,
    },
  },
  CIFS_COMMANDS: {
    placeholder: 'CIFS_GENL_CMD_???',
    headers: ['linux/cifs/cifs_netlink.h'],
    names: `
      CIFS_GENL_CMD_UNSPEC CIFS_GENL_CMD_SWN_REGISTER CIFS_GENL_CMD_SWN_UNREGISTER
      CIFS_GENL_CMD_SWN_NOTIFY
    `,
  },
  CIFS_ATTRIBUTES: {
    placeholder: 'CIFS_GENL_ATTR_???',
    headers: ['linux/cifs/cifs_netlink.h'],
    names: `
      CIFS_GENL_ATTR_UNSPEC CIFS_GENL_ATTR_SWN_REGISTRATION_ID CIFS_GENL_ATTR_SWN_NET_NAME
      CIFS_GENL_ATTR_SWN_SHARE_NAME CIFS_GENL_ATTR_SWN_IP CIFS_GENL_ATTR_SWN_NET_NAME_NOTIFY
      CIFS_GENL_ATTR_SWN_SHARE_NAME_NOTIFY CIFS_GENL_ATTR_SWN_IP_NOTIFY CIFS_GENL_ATTR_SWN_KRB_AUTH
      CIFS_GENL_ATTR_SWN_USER_NAME CIFS_GENL_ATTR_SWN_PASSWORD CIFS_GENL_ATTR_SWN_DOMAIN_NAME
      CIFS_GENL_ATTR_SWN_NOTIFICATION_TYPE CIFS_GENL_ATTR_SWN_RESOURCE_STATE
      CIFS_GENL_ATTR_SWN_RESOURCE_NAME
    `,
  },
  CIFS_NOTIFICATIONS: {
    placeholder: 'CIFS_SWN_NOTIFICATION_???',
    headers: ['linux/cifs/cifs_netlink.h'],
    names: `
      CIFS_SWN_NOTIFICATION_RESOURCE_CHANGE CIFS_SWN_NOTIFICATION_CLIENT_MOVE
      CIFS_SWN_NOTIFICATION_SHARE_MOVE CIFS_SWN_NOTIFICATION_IP_CHANGE
    `,
  },
  CIFS_RESOURCE_STATES: {
    placeholder: 'CIFS_SWN_RESOURCE_STATE_???',
    headers: ['linux/cifs/cifs_netlink.h'],
    names: `
      CIFS_SWN_RESOURCE_STATE_UNKNOWN CIFS_SWN_RESOURCE_STATE_AVAILABLE
      CIFS_SWN_RESOURCE_STATE_UNAVAILABLE
    `,
  },
  RPC_COMMANDS: {
    placeholder: 'SUNRPC_CMD_???',
    headers: [],
    names: '',
    later: {
      'linux/sunrpc_netlink.h': `
        SUNRPC_CMD_CACHE_NOTIFY SUNRPC_CMD_IP_MAP_GET_REQS SUNRPC_CMD_IP_MAP_SET_REQS
        SUNRPC_CMD_UNIX_GID_GET_REQS SUNRPC_CMD_UNIX_GID_SET_REQS SUNRPC_CMD_CACHE_FLUSH
      `,
    },
  },
  RPC_NOTIFICATION_ATTRIBUTES: {
    placeholder: 'SUNRPC_A_CACHE_NOTIFY_???',
    headers: [],
    names: '',
    later: {
      'linux/sunrpc_netlink.h': 'SUNRPC_A_CACHE_NOTIFY_CACHE_TYPE',
    },
  },
  RPC_ADDRESS_ATTRIBUTES: {
    placeholder: 'SUNRPC_A_IP_MAP_???',
    headers: [],
    names: '',
    later: {
      'linux/sunrpc_netlink.h': `
        SUNRPC_A_IP_MAP_SEQNO SUNRPC_A_IP_MAP_CLASS SUNRPC_A_IP_MAP_ADDR SUNRPC_A_IP_MAP_DOMAIN
        SUNRPC_A_IP_MAP_NEGATIVE SUNRPC_A_IP_MAP_EXPIRY
      `,
    },
  },
  RPC_ADDRESSES_ATTRIBUTES: {
    placeholder: 'SUNRPC_A_IP_MAP_REQS_???',
    headers: [],
    names: '',
    later: {
      'linux/sunrpc_netlink.h': 'SUNRPC_A_IP_MAP_REQS_REQUESTS',
    },
  },
  RPC_GROUPS_ATTRIBUTES: {
    placeholder: 'SUNRPC_A_UNIX_GID_???',
    headers: [],
    names: '',
    later: {
      'linux/sunrpc_netlink.h': `
        SUNRPC_A_UNIX_GID_SEQNO SUNRPC_A_UNIX_GID_UID SUNRPC_A_UNIX_GID_GIDS
        SUNRPC_A_UNIX_GID_NEGATIVE SUNRPC_A_UNIX_GID_EXPIRY
      `,
    },
  },
  RPC_GROUPS_LIST_ATTRIBUTES: {
    placeholder: 'SUNRPC_A_UNIX_GID_REQS_???',
    headers: [],
    names: '',
    later: {
      'linux/sunrpc_netlink.h': 'SUNRPC_A_UNIX_GID_REQS_REQUESTS',
    },
  },
  RPC_FLUSH_ATTRIBUTES: {
    placeholder: 'SUNRPC_A_CACHE_FLUSH_???',
    headers: [],
    names: '',
    later: {
      'linux/sunrpc_netlink.h': 'SUNRPC_A_CACHE_FLUSH_MASK',
    },
  },
  RPC_CACHES: {
    placeholder: 'SUNRPC_CACHE_TYPE_???',
    headers: [],
    names: '',
    later: {
      'linux/sunrpc_netlink.h': 'SUNRPC_CACHE_TYPE_IP_MAP SUNRPC_CACHE_TYPE_UNIX_GID',
    },
  },
  NFSD_COMMANDS: {
    placeholder: 'NFSD_CMD_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': `
        NFSD_CMD_RPC_STATUS_GET NFSD_CMD_THREADS_SET NFSD_CMD_THREADS_GET NFSD_CMD_VERSION_SET
        NFSD_CMD_VERSION_GET NFSD_CMD_LISTENER_SET NFSD_CMD_LISTENER_GET NFSD_CMD_POOL_MODE_SET
        NFSD_CMD_POOL_MODE_GET NFSD_CMD_CACHE_NOTIFY NFSD_CMD_SVC_EXPORT_GET_REQS
        NFSD_CMD_SVC_EXPORT_SET_REQS NFSD_CMD_EXPKEY_GET_REQS NFSD_CMD_EXPKEY_SET_REQS
        NFSD_CMD_CACHE_FLUSH NFSD_CMD_UNLOCK_IP NFSD_CMD_UNLOCK_FILESYSTEM NFSD_CMD_UNLOCK_EXPORT
      `,
    },
  },
  NFSD_CACHES: {
    placeholder: 'NFSD_CACHE_TYPE_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_CACHE_TYPE_SVC_EXPORT NFSD_CACHE_TYPE_EXPKEY',
    },
  },
  NFSD_EXPORT_FLAGS: {
    placeholder: 'NFSD_EXPORT_FLAGS_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': `
        NFSD_EXPORT_FLAGS_READONLY NFSD_EXPORT_FLAGS_INSECURE_PORT NFSD_EXPORT_FLAGS_ROOTSQUASH
        NFSD_EXPORT_FLAGS_ALLSQUASH NFSD_EXPORT_FLAGS_ASYNC NFSD_EXPORT_FLAGS_GATHERED_WRITES
        NFSD_EXPORT_FLAGS_NOREADDIRPLUS NFSD_EXPORT_FLAGS_SECURITY_LABEL NFSD_EXPORT_FLAGS_SIGN_FH
        NFSD_EXPORT_FLAGS_NOHIDE NFSD_EXPORT_FLAGS_NOSUBTREECHECK NFSD_EXPORT_FLAGS_NOAUTHNLM
        NFSD_EXPORT_FLAGS_MSNFS NFSD_EXPORT_FLAGS_FSID NFSD_EXPORT_FLAGS_CROSSMOUNT
        NFSD_EXPORT_FLAGS_NOACL NFSD_EXPORT_FLAGS_V4ROOT NFSD_EXPORT_FLAGS_PNFS
      `,
    },
  },
  NFSD_SECURITY_MODES: {
    placeholder: 'NFSD_XPRTSEC_MODE_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_XPRTSEC_MODE_NONE NFSD_XPRTSEC_MODE_TLS NFSD_XPRTSEC_MODE_MTLS',
    },
  },
  NFSD_NOTIFICATION_ATTRIBUTES: {
    placeholder: 'NFSD_A_CACHE_NOTIFY_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_CACHE_NOTIFY_CACHE_TYPE',
    },
  },
  NFSD_STATUS_ATTRIBUTES: {
    placeholder: 'NFSD_A_RPC_STATUS_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': `
        NFSD_A_RPC_STATUS_XID NFSD_A_RPC_STATUS_FLAGS NFSD_A_RPC_STATUS_PROG
        NFSD_A_RPC_STATUS_VERSION NFSD_A_RPC_STATUS_PROC NFSD_A_RPC_STATUS_SERVICE_TIME
        NFSD_A_RPC_STATUS_PAD NFSD_A_RPC_STATUS_SADDR4 NFSD_A_RPC_STATUS_DADDR4
        NFSD_A_RPC_STATUS_SADDR6 NFSD_A_RPC_STATUS_DADDR6 NFSD_A_RPC_STATUS_SPORT
        NFSD_A_RPC_STATUS_DPORT NFSD_A_RPC_STATUS_COMPOUND_OPS
      `,
    },
  },
  NFSD_SERVER_ATTRIBUTES: {
    placeholder: 'NFSD_A_SERVER_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': `
        NFSD_A_SERVER_THREADS NFSD_A_SERVER_GRACETIME NFSD_A_SERVER_LEASETIME NFSD_A_SERVER_SCOPE
        NFSD_A_SERVER_MIN_THREADS NFSD_A_SERVER_FH_KEY
      `,
    },
  },
  NFSD_VERSION_ATTRIBUTES: {
    placeholder: 'NFSD_A_VERSION_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_VERSION_MAJOR NFSD_A_VERSION_MINOR NFSD_A_VERSION_ENABLED',
    },
  },
  NFSD_VERSIONS_ATTRIBUTES: {
    placeholder: 'NFSD_A_SERVER_PROTO_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_SERVER_PROTO_VERSION',
    },
  },
  NFSD_SOCKET_ATTRIBUTES: {
    placeholder: 'NFSD_A_SOCK_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_SOCK_ADDR NFSD_A_SOCK_TRANSPORT_NAME',
    },
  },
  NFSD_SOCKETS_ATTRIBUTES: {
    placeholder: 'NFSD_A_SERVER_SOCK_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_SERVER_SOCK_ADDR',
    },
  },
  NFSD_POOL_ATTRIBUTES: {
    placeholder: 'NFSD_A_POOL_MODE_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_POOL_MODE_MODE NFSD_A_POOL_MODE_NPOOLS',
    },
  },
  NFSD_LOCATION_ATTRIBUTES: {
    placeholder: 'NFSD_A_FSLOCATION_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_FSLOCATION_HOST NFSD_A_FSLOCATION_PATH',
    },
  },
  NFSD_LOCATIONS_ATTRIBUTES: {
    placeholder: 'NFSD_A_FSLOCATIONS_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_FSLOCATIONS_LOCATION',
    },
  },
  NFSD_FLAVOR_ATTRIBUTES: {
    placeholder: 'NFSD_A_AUTH_FLAVOR_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_AUTH_FLAVOR_PSEUDOFLAVOR NFSD_A_AUTH_FLAVOR_FLAGS',
    },
  },
  NFSD_EXPORT_ATTRIBUTES: {
    placeholder: 'NFSD_A_SVC_EXPORT_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': `
        NFSD_A_SVC_EXPORT_SEQNO NFSD_A_SVC_EXPORT_CLIENT NFSD_A_SVC_EXPORT_PATH
        NFSD_A_SVC_EXPORT_NEGATIVE NFSD_A_SVC_EXPORT_EXPIRY NFSD_A_SVC_EXPORT_ANON_UID
        NFSD_A_SVC_EXPORT_ANON_GID NFSD_A_SVC_EXPORT_FSLOCATIONS NFSD_A_SVC_EXPORT_UUID
        NFSD_A_SVC_EXPORT_SECINFO NFSD_A_SVC_EXPORT_XPRTSEC NFSD_A_SVC_EXPORT_FLAGS
        NFSD_A_SVC_EXPORT_FSID
      `,
    },
  },
  NFSD_EXPORTS_ATTRIBUTES: {
    placeholder: 'NFSD_A_SVC_EXPORT_REQS_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_SVC_EXPORT_REQS_REQUESTS',
    },
  },
  NFSD_KEY_ATTRIBUTES: {
    placeholder: 'NFSD_A_EXPKEY_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': `
        NFSD_A_EXPKEY_SEQNO NFSD_A_EXPKEY_CLIENT NFSD_A_EXPKEY_FSIDTYPE NFSD_A_EXPKEY_FSID
        NFSD_A_EXPKEY_NEGATIVE NFSD_A_EXPKEY_EXPIRY NFSD_A_EXPKEY_PATH
      `,
    },
  },
  NFSD_KEYS_ATTRIBUTES: {
    placeholder: 'NFSD_A_EXPKEY_REQS_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_EXPKEY_REQS_REQUESTS',
    },
  },
  NFSD_FLUSH_ATTRIBUTES: {
    placeholder: 'NFSD_A_CACHE_FLUSH_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_CACHE_FLUSH_MASK',
    },
  },
  NFSD_UNLOCK_ADDRESS_ATTRIBUTES: {
    placeholder: 'NFSD_A_UNLOCK_IP_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_UNLOCK_IP_ADDRESS',
    },
  },
  NFSD_UNLOCK_FILESYSTEM_ATTRIBUTES: {
    placeholder: 'NFSD_A_UNLOCK_FILESYSTEM_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_UNLOCK_FILESYSTEM_PATH',
    },
  },
  NFSD_UNLOCK_EXPORT_ATTRIBUTES: {
    placeholder: 'NFSD_A_UNLOCK_EXPORT_???',
    headers: [],
    names: '',
    later: {
      'linux/nfsd_netlink.h': 'NFSD_A_UNLOCK_EXPORT_PATH',
    },
  },
  LOCKD_COMMANDS: {
    placeholder: 'LOCKD_CMD_???',
    headers: [],
    names: '',
    later: {
      'linux/lockd_netlink.h': 'LOCKD_CMD_SERVER_SET LOCKD_CMD_SERVER_GET',
    },
  },
  LOCKD_ATTRIBUTES: {
    placeholder: 'LOCKD_A_SERVER_???',
    headers: [],
    names: '',
    later: {
      'linux/lockd_netlink.h': 'LOCKD_A_SERVER_GRACETIME LOCKD_A_SERVER_TCP_PORT LOCKD_A_SERVER_UDP_PORT',
    },
  },
  BINDER_COMMANDS: {
    placeholder: 'BINDER_CMD_???',
    headers: [],
    names: '',
    later: {
      'linux/android/binder_netlink.h': 'BINDER_CMD_REPORT',
    },
  },
  BINDER_ATTRIBUTES: {
    placeholder: 'BINDER_A_REPORT_???',
    headers: [],
    names: '',
    later: {
      'linux/android/binder_netlink.h': `
        BINDER_A_REPORT_ERROR BINDER_A_REPORT_CONTEXT BINDER_A_REPORT_FROM_PID
        BINDER_A_REPORT_FROM_TID BINDER_A_REPORT_TO_PID BINDER_A_REPORT_TO_TID
        BINDER_A_REPORT_IS_REPLY BINDER_A_REPORT_FLAGS BINDER_A_REPORT_CODE
        BINDER_A_REPORT_DATA_SIZE
      `,
    },
  },
  ENERGY_COMMANDS: {
    placeholder: 'DEV_ENERGYMODEL_CMD_???',
    headers: [],
    names: '',
    later: {
      'linux/dev_energymodel.h': `
        DEV_ENERGYMODEL_CMD_GET_PERF_DOMAINS DEV_ENERGYMODEL_CMD_GET_PERF_TABLE
        DEV_ENERGYMODEL_CMD_PERF_DOMAIN_CREATED DEV_ENERGYMODEL_CMD_PERF_DOMAIN_UPDATED
        DEV_ENERGYMODEL_CMD_PERF_DOMAIN_DELETED
      `,
    },
  },
  ENERGY_DOMAIN_ATTRIBUTES: {
    placeholder: 'DEV_ENERGYMODEL_A_PERF_DOMAIN_???',
    headers: [],
    names: '',
    later: {
      'linux/dev_energymodel.h': `
        DEV_ENERGYMODEL_A_PERF_DOMAIN_PAD DEV_ENERGYMODEL_A_PERF_DOMAIN_PERF_DOMAIN_ID
        DEV_ENERGYMODEL_A_PERF_DOMAIN_FLAGS DEV_ENERGYMODEL_A_PERF_DOMAIN_CPUS
      `,
    },
  },
  ENERGY_TABLE_ATTRIBUTES: {
    placeholder: 'DEV_ENERGYMODEL_A_PERF_TABLE_???',
    headers: [],
    names: '',
    later: {
      'linux/dev_energymodel.h': `
        DEV_ENERGYMODEL_A_PERF_TABLE_PERF_DOMAIN_ID DEV_ENERGYMODEL_A_PERF_TABLE_PERF_STATE
      `,
    },
  },
  ENERGY_STATE_ATTRIBUTES: {
    placeholder: 'DEV_ENERGYMODEL_A_PERF_STATE_???',
    headers: [],
    names: '',
    later: {
      'linux/dev_energymodel.h': `
        DEV_ENERGYMODEL_A_PERF_STATE_PAD DEV_ENERGYMODEL_A_PERF_STATE_PERFORMANCE
        DEV_ENERGYMODEL_A_PERF_STATE_FREQUENCY DEV_ENERGYMODEL_A_PERF_STATE_POWER
        DEV_ENERGYMODEL_A_PERF_STATE_COST DEV_ENERGYMODEL_A_PERF_STATE_FLAGS
      `,
    },
  },
  ENERGY_STATE_FLAGS: {
    placeholder: 'DEV_ENERGYMODEL_PERF_STATE_FLAGS_???',
    headers: [],
    names: '',
    later: {
      'linux/dev_energymodel.h': 'DEV_ENERGYMODEL_PERF_STATE_FLAGS_PERF_STATE_INEFFICIENT',
    },
  },
  ENERGY_DOMAIN_FLAGS: {
    placeholder: 'DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_???',
    headers: [],
    names: '',
    later: {
      'linux/dev_energymodel.h': `
        DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_PERF_DOMAIN_MICROWATTS
        DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_PERF_DOMAIN_SKIP_INEFFICIENCIES
        DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_PERF_DOMAIN_ARTIFICIAL
      `,
    },
  },
  TARGET_COMMANDS: {
    placeholder: 'TCMU_CMD_???',
    headers: ['linux/target_core_user.h'],
    names: `
      TCMU_CMD_UNSPEC TCMU_CMD_ADDED_DEVICE TCMU_CMD_REMOVED_DEVICE TCMU_CMD_RECONFIG_DEVICE
      TCMU_CMD_ADDED_DEVICE_DONE TCMU_CMD_REMOVED_DEVICE_DONE TCMU_CMD_RECONFIG_DEVICE_DONE
      TCMU_CMD_SET_FEATURES
    `,
  },
  TARGET_ATTRIBUTES: {
    placeholder: 'TCMU_ATTR_???',
    headers: ['linux/target_core_user.h'],
    names: `
      TCMU_ATTR_UNSPEC TCMU_ATTR_DEVICE TCMU_ATTR_MINOR TCMU_ATTR_PAD TCMU_ATTR_DEV_CFG
      TCMU_ATTR_DEV_SIZE TCMU_ATTR_WRITECACHE TCMU_ATTR_CMD_STATUS TCMU_ATTR_DEVICE_ID
      TCMU_ATTR_SUPP_KERN_CMD_REPLY
    `,
  },
  LOCK_COMMANDS: {
    placeholder: 'DLM_CMD_???',
    headers: ['linux/dlm_netlink.h'],
    names: `
      DLM_CMD_UNSPEC DLM_CMD_HELLO DLM_CMD_TIMEOUT
    `,
  },
  LOCK_ATTRIBUTES: {
    placeholder: 'DLM_TYPE_???',
    headers: ['linux/dlm_netlink.h'],
    names: `
      DLM_TYPE_UNSPEC DLM_TYPE_LOCK
    `,
  },
  LOCK_STATUSES: {
    placeholder: 'DLM_STATUS_???',
    headers: ['linux/dlm_netlink.h'],
    names: `
      DLM_STATUS_WAITING DLM_STATUS_GRANTED DLM_STATUS_CONVERT
    `,
  },
  REGULATOR_COMMANDS: {
    placeholder: 'REG_GENL_CMD_???',
    headers: [],
    names: '',
    later: {
      'regulator/regulator.h': 'REG_GENL_CMD_UNSPEC REG_GENL_CMD_EVENT',
    },
  },
  REGULATOR_ATTRIBUTES: {
    placeholder: 'REG_GENL_ATTR_???',
    headers: [],
    names: '',
    later: {
      'regulator/regulator.h': 'REG_GENL_ATTR_UNSPEC REG_GENL_ATTR_EVENT',
    },
  },
  REGULATOR_EVENTS: {
    placeholder: 'REGULATOR_EVENT_???',
    headers: [],
    names: '',
    later: {
      'regulator/regulator.h': `
        REGULATOR_EVENT_UNDER_VOLTAGE REGULATOR_EVENT_OVER_CURRENT REGULATOR_EVENT_REGULATION_OUT
        REGULATOR_EVENT_FAIL REGULATOR_EVENT_OVER_TEMP REGULATOR_EVENT_FORCE_DISABLE
        REGULATOR_EVENT_VOLTAGE_CHANGE REGULATOR_EVENT_DISABLE REGULATOR_EVENT_PRE_VOLTAGE_CHANGE
        REGULATOR_EVENT_ABORT_VOLTAGE_CHANGE REGULATOR_EVENT_PRE_DISABLE
        REGULATOR_EVENT_ABORT_DISABLE REGULATOR_EVENT_ENABLE REGULATOR_EVENT_UNDER_VOLTAGE_WARN
        REGULATOR_EVENT_OVER_CURRENT_WARN REGULATOR_EVENT_OVER_VOLTAGE_WARN
        REGULATOR_EVENT_OVER_TEMP_WARN
      `,
    },
  },
};
