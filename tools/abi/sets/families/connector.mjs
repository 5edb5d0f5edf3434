// Constants of the connector. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  CONNECTOR_USERS: {
    placeholder: 'CN_???',
    headers: ['linux/connector.h'],
    names: `
      CN_IDX_PROC CN_IDX_CIFS CN_W1_IDX CN_IDX_V86D CN_IDX_BB CN_DST_IDX CN_IDX_DM CN_IDX_DRBD
      CN_KVP_IDX CN_VSS_IDX
    `,
  },
  PROCESS_EVENT_OPERATIONS: {
    placeholder: 'PROC_CN_MCAST_???',
    headers: ['linux/cn_proc.h'],
    names: `
      PROC_CN_MCAST_LISTEN PROC_CN_MCAST_IGNORE
    `,
  },
  PROCESS_EVENTS: {
    placeholder: 'PROC_EVENT_???',
    headers: ['linux/cn_proc.h'],
    names: `
      PROC_EVENT_NONE PROC_EVENT_FORK PROC_EVENT_EXEC PROC_EVENT_UID PROC_EVENT_GID
      PROC_EVENT_SID PROC_EVENT_PTRACE PROC_EVENT_COMM PROC_EVENT_COREDUMP PROC_EVENT_EXIT
    `,
    later: {
      'linux/cn_proc.h': 'PROC_EVENT_NONZERO_EXIT',
    },
  },
  MIRROR_LOG_REQUESTS: {
    placeholder: 'DM_ULOG_???',
    headers: ['linux/dm-log-userspace.h'],
    names: `
      DM_ULOG_CTR DM_ULOG_DTR DM_ULOG_PRESUSPEND DM_ULOG_POSTSUSPEND DM_ULOG_RESUME
      DM_ULOG_GET_REGION_SIZE DM_ULOG_IS_CLEAN DM_ULOG_IN_SYNC DM_ULOG_FLUSH
      DM_ULOG_MARK_REGION DM_ULOG_CLEAR_REGION DM_ULOG_GET_RESYNC_WORK DM_ULOG_SET_REGION_SYNC
      DM_ULOG_GET_SYNC_COUNT DM_ULOG_STATUS_INFO DM_ULOG_STATUS_TABLE
      DM_ULOG_IS_REMOTE_RECOVERING
    `,
  },
};
