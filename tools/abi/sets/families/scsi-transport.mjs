// Constants of events of SCSI. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  SCSI_NETLINK_MESSAGES: {
    placeholder: 'SCSI_TRANSPORT_???',
    headers: [],
    names: '',
    later: {
      'scsi/scsi_netlink.h': 'SCSI_TRANSPORT_MSG',
    },
  },
  SCSI_NETLINK_TRANSPORTS: {
    placeholder: 'SCSI_NL_TRANSPORT_???',
    headers: [],
    names: '',
    later: {
      'scsi/scsi_netlink.h': 'SCSI_NL_TRANSPORT SCSI_NL_TRANSPORT_FC',
    },
  },
  SCSI_NETLINK_HOST_EVENTS: {
    placeholder: 'SCSI_NL_???',
    headers: [],
    names: '',
    later: {
      'scsi/scsi_netlink.h': 'SCSI_NL_SHOST_VENDOR',
    },
  },
  SCSI_NETLINK_CHANNEL_EVENTS: {
    placeholder: 'FC_NL_???',
    headers: [],
    names: '',
    later: {
      'scsi/scsi_netlink_fc.h': 'FC_NL_ASYNC_EVENT',
    },
  },
};
