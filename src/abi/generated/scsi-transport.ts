// Generated from scsi/scsi_netlink.h, scsi/scsi_netlink_fc.h, as tools/abi/sets/families/scsi-transport.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const SCSI_NETLINK_MESSAGES = /* @__PURE__ */ constants('SCSI_TRANSPORT_???', `
11 SCSI_TRANSPORT_MSG
`);

export const SCSI_NETLINK_TRANSPORTS = /* @__PURE__ */ constants('SCSI_NL_TRANSPORT_???', `
0 SCSI_NL_TRANSPORT
1 SCSI_NL_TRANSPORT_FC
`);

export const SCSI_NETLINK_HOST_EVENTS = /* @__PURE__ */ constants('SCSI_NL_???', `
1 SCSI_NL_SHOST_VENDOR
`);

export const SCSI_NETLINK_CHANNEL_EVENTS = /* @__PURE__ */ constants('FC_NL_???', `
100 FC_NL_ASYNC_EVENT
`);
