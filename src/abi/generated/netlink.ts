// Generated from linux/netlink.h, linux/xfrm.h, linux/sock_diag.h, linux/inet_diag.h, linux/selinux_netlink.h, linux/netfilter/nfnetlink.h, linux/cryptouser.h, linux/audit.h, linux/netfilter/nfnetlink_log.h, linux/netfilter/nfnetlink_queue.h, linux/netfilter/nfnetlink_osf.h, linux/netfilter/nf_tables.h, linux/netfilter/nf_tables_compat.h, linux/netfilter/ipset/ip_set.h, linux/netfilter/nfnetlink_hook.h, linux/netfilter/nfnetlink_cttimeout.h, linux/netfilter/nfnetlink_conntrack.h, linux/netfilter/nfnetlink_cthelper.h, linux/netfilter/nfnetlink_acct.h, linux/rtnetlink.h, as tools/abi/sets/families/netlink.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const NLMSGERR_ATTRIBUTES = /* @__PURE__ */ constants('NLMSGERR_ATTR_???', [
  ['NLMSGERR_ATTR_UNUSED', 0],
  ['NLMSGERR_ATTR_MSG', 1],
  ['NLMSGERR_ATTR_OFFS', 2],
  ['NLMSGERR_ATTR_COOKIE', 3],
  ['NLMSGERR_ATTR_POLICY', 4],
  ['NLMSGERR_ATTR_MISS_TYPE', 5],
  ['NLMSGERR_ATTR_MISS_NEST', 6],
]);

export const XFRM_MESSAGES = /* @__PURE__ */ constants('', [
  ['XFRM_MSG_NEWSA', 0x10],
  ['XFRM_MSG_DELSA', 0x11],
  ['XFRM_MSG_GETSA', 0x12],
  ['XFRM_MSG_NEWPOLICY', 0x13],
  ['XFRM_MSG_DELPOLICY', 0x14],
  ['XFRM_MSG_GETPOLICY', 0x15],
  ['XFRM_MSG_ALLOCSPI', 0x16],
  ['XFRM_MSG_ACQUIRE', 0x17],
  ['XFRM_MSG_EXPIRE', 0x18],
  ['XFRM_MSG_UPDPOLICY', 0x19],
  ['XFRM_MSG_UPDSA', 0x1a],
  ['XFRM_MSG_POLEXPIRE', 0x1b],
  ['XFRM_MSG_FLUSHSA', 0x1c],
  ['XFRM_MSG_FLUSHPOLICY', 0x1d],
  ['XFRM_MSG_NEWAE', 0x1e],
  ['XFRM_MSG_GETAE', 0x1f],
  ['XFRM_MSG_REPORT', 0x20],
  ['XFRM_MSG_MIGRATE', 0x21],
  ['XFRM_MSG_NEWSADINFO', 0x22],
  ['XFRM_MSG_GETSADINFO', 0x23],
  ['XFRM_MSG_NEWSPDINFO', 0x24],
  ['XFRM_MSG_GETSPDINFO', 0x25],
  ['XFRM_MSG_MAPPING', 0x26],
  ['XFRM_MSG_SETDEFAULT', 0x27],
  ['XFRM_MSG_GETDEFAULT', 0x28],
  ['XFRM_MSG_MIGRATE_STATE', 0x29],
]);

export const SOCK_DIAG_MESSAGES = /* @__PURE__ */ constants('', [
  ['TCPDIAG_GETSOCK', 0x12],
  ['DCCPDIAG_GETSOCK', 0x13],
  ['SOCK_DIAG_BY_FAMILY', 0x14],
  ['SOCK_DESTROY', 0x15],
]);

export const SELNL_MESSAGES = /* @__PURE__ */ constants('', [
  ['SELNL_MSG_SETENFORCE', 0x10],
  ['SELNL_MSG_POLICYLOAD', 0x11],
]);

export const NETFILTER_SUBSYSTEMS = /* @__PURE__ */ constants('', [
  ['NFNL_SUBSYS_NONE', 0],
  ['NFNL_SUBSYS_CTNETLINK', 1],
  ['NFNL_SUBSYS_CTNETLINK_EXP', 2],
  ['NFNL_SUBSYS_QUEUE', 3],
  ['NFNL_SUBSYS_ULOG', 4],
  ['NFNL_SUBSYS_OSF', 5],
  ['NFNL_SUBSYS_IPSET', 6],
  ['NFNL_SUBSYS_ACCT', 7],
  ['NFNL_SUBSYS_CTNETLINK_TIMEOUT', 8],
  ['NFNL_SUBSYS_CTHELPER', 9],
  ['NFNL_SUBSYS_NFTABLES', 0xa],
  ['NFNL_SUBSYS_NFT_COMPAT', 0xb],
  ['NFNL_SUBSYS_HOOK', 0xc],
]);

export const CRYPTO_MESSAGES = /* @__PURE__ */ constants('', [
  ['CRYPTO_MSG_NEWALG', 0x10],
  ['CRYPTO_MSG_DELALG', 0x11],
  ['CRYPTO_MSG_UPDATEALG', 0x12],
  ['CRYPTO_MSG_GETALG', 0x13],
  ['CRYPTO_MSG_DELRNG', 0x14],
]);

export const AUDIT_MESSAGES = /* @__PURE__ */ constants('', [
  ['AUDIT_GET', 0x3e8],
  ['AUDIT_SET', 0x3e9],
  ['AUDIT_LIST', 0x3ea],
  ['AUDIT_ADD', 0x3eb],
  ['AUDIT_DEL', 0x3ec],
  ['AUDIT_USER', 0x3ed],
  ['AUDIT_LOGIN', 0x3ee],
  ['AUDIT_WATCH_INS', 0x3ef],
  ['AUDIT_WATCH_REM', 0x3f0],
  ['AUDIT_WATCH_LIST', 0x3f1],
  ['AUDIT_SIGNAL_INFO', 0x3f2],
  ['AUDIT_ADD_RULE', 0x3f3],
  ['AUDIT_DEL_RULE', 0x3f4],
  ['AUDIT_LIST_RULES', 0x3f5],
  ['AUDIT_TRIM', 0x3f6],
  ['AUDIT_MAKE_EQUIV', 0x3f7],
  ['AUDIT_TTY_GET', 0x3f8],
  ['AUDIT_TTY_SET', 0x3f9],
  ['AUDIT_SET_FEATURE', 0x3fa],
  ['AUDIT_GET_FEATURE', 0x3fb],
  ['AUDIT_FIRST_USER_MSG', 0x44c],
  ['AUDIT_USER_AVC', 0x453],
  ['AUDIT_USER_TTY', 0x464],
  ['AUDIT_LAST_USER_MSG', 0x4af],
  ['AUDIT_DAEMON_START', 0x4b0],
  ['AUDIT_DAEMON_END', 0x4b1],
  ['AUDIT_DAEMON_ABORT', 0x4b2],
  ['AUDIT_DAEMON_CONFIG', 0x4b3],
  ['AUDIT_SYSCALL', 0x514],
  ['AUDIT_FS_WATCH', 0x515],
  ['AUDIT_PATH', 0x516],
  ['AUDIT_IPC', 0x517],
  ['AUDIT_SOCKETCALL', 0x518],
  ['AUDIT_CONFIG_CHANGE', 0x519],
  ['AUDIT_SOCKADDR', 0x51a],
  ['AUDIT_CWD', 0x51b],
  ['AUDIT_EXECVE', 0x51d],
  ['AUDIT_IPC_SET_PERM', 0x51f],
  ['AUDIT_MQ_OPEN', 0x520],
  ['AUDIT_MQ_SENDRECV', 0x521],
  ['AUDIT_MQ_NOTIFY', 0x522],
  ['AUDIT_MQ_GETSETATTR', 0x523],
  ['AUDIT_KERNEL_OTHER', 0x524],
  ['AUDIT_FD_PAIR', 0x525],
  ['AUDIT_OBJ_PID', 0x526],
  ['AUDIT_TTY', 0x527],
  ['AUDIT_EOE', 0x528],
  ['AUDIT_BPRM_FCAPS', 0x529],
  ['AUDIT_CAPSET', 0x52a],
  ['AUDIT_MMAP', 0x52b],
  ['AUDIT_NETFILTER_PKT', 0x52c],
  ['AUDIT_NETFILTER_CFG', 0x52d],
  ['AUDIT_SECCOMP', 0x52e],
  ['AUDIT_PROCTITLE', 0x52f],
  ['AUDIT_FEATURE_CHANGE', 0x530],
  ['AUDIT_REPLACE', 0x531],
  ['AUDIT_KERN_MODULE', 0x532],
  ['AUDIT_FANOTIFY', 0x533],
  ['AUDIT_TIME_INJOFFSET', 0x534],
  ['AUDIT_TIME_ADJNTPVAL', 0x535],
  ['AUDIT_BPF', 0x536],
  ['AUDIT_EVENT_LISTENER', 0x537],
  ['AUDIT_URINGOP', 0x538],
  ['AUDIT_OPENAT2', 0x539],
  ['AUDIT_DM_CTRL', 0x53a],
  ['AUDIT_DM_EVENT', 0x53b],
  ['AUDIT_AVC', 0x578],
  ['AUDIT_SELINUX_ERR', 0x579],
  ['AUDIT_AVC_PATH', 0x57a],
  ['AUDIT_MAC_POLICY_LOAD', 0x57b],
  ['AUDIT_MAC_STATUS', 0x57c],
  ['AUDIT_MAC_CONFIG_CHANGE', 0x57d],
  ['AUDIT_MAC_UNLBL_ALLOW', 0x57e],
  ['AUDIT_MAC_CIPSOV4_ADD', 0x57f],
  ['AUDIT_MAC_CIPSOV4_DEL', 0x580],
  ['AUDIT_MAC_MAP_ADD', 0x581],
  ['AUDIT_MAC_MAP_DEL', 0x582],
  ['AUDIT_MAC_IPSEC_ADDSA', 0x583],
  ['AUDIT_MAC_IPSEC_DELSA', 0x584],
  ['AUDIT_MAC_IPSEC_ADDSPD', 0x585],
  ['AUDIT_MAC_IPSEC_DELSPD', 0x586],
  ['AUDIT_MAC_IPSEC_EVENT', 0x587],
  ['AUDIT_MAC_UNLBL_STCADD', 0x588],
  ['AUDIT_MAC_UNLBL_STCDEL', 0x589],
  ['AUDIT_MAC_CALIPSO_ADD', 0x58a],
  ['AUDIT_MAC_CALIPSO_DEL', 0x58b],
  ['AUDIT_IPE_ACCESS', 0x58c],
  ['AUDIT_IPE_CONFIG_CHANGE', 0x58d],
  ['AUDIT_IPE_POLICY_LOAD', 0x58e],
  ['AUDIT_LANDLOCK_ACCESS', 0x58f],
  ['AUDIT_LANDLOCK_DOMAIN', 0x590],
  ['AUDIT_MAC_TASK_CONTEXTS', 0x591],
  ['AUDIT_MAC_OBJ_CONTEXTS', 0x592],
  ['AUDIT_ANOM_PROMISCUOUS', 0x6a4],
  ['AUDIT_ANOM_ABEND', 0x6a5],
  ['AUDIT_ANOM_LINK', 0x6a6],
  ['AUDIT_ANOM_CREAT', 0x6a7],
  ['AUDIT_LAST_KERN_ANOM_MSG', 0x707],
  ['AUDIT_INTEGRITY_DATA', 0x708],
  ['AUDIT_INTEGRITY_METADATA', 0x709],
  ['AUDIT_INTEGRITY_STATUS', 0x70a],
  ['AUDIT_INTEGRITY_HASH', 0x70b],
  ['AUDIT_INTEGRITY_PCR', 0x70c],
  ['AUDIT_INTEGRITY_RULE', 0x70d],
  ['AUDIT_INTEGRITY_EVM_XATTR', 0x70e],
  ['AUDIT_INTEGRITY_POLICY_RULE', 0x70f],
  ['AUDIT_INTEGRITY_USERSPACE', 0x710],
  ['AUDIT_KERNEL', 0x7d0],
  ['AUDIT_FIRST_USER_MSG2', 0x834],
  ['AUDIT_LAST_USER_MSG2', 0xbb7],
]);

export const NFULNL_MESSAGES = /* @__PURE__ */ constants('', [
  ['NFULNL_MSG_PACKET', 0],
  ['NFULNL_MSG_CONFIG', 1],
]);

export const NFQNL_MESSAGES = /* @__PURE__ */ constants('', [
  ['NFQNL_MSG_PACKET', 0],
  ['NFQNL_MSG_VERDICT', 1],
  ['NFQNL_MSG_CONFIG', 2],
  ['NFQNL_MSG_VERDICT_BATCH', 3],
]);

export const OSF_MESSAGES = /* @__PURE__ */ constants('', [
  ['OSF_MSG_ADD', 0],
  ['OSF_MSG_REMOVE', 1],
]);

export const NFT_MESSAGES = /* @__PURE__ */ constants('', [
  ['NFT_MSG_NEWTABLE', 0],
  ['NFT_MSG_GETTABLE', 1],
  ['NFT_MSG_DELTABLE', 2],
  ['NFT_MSG_NEWCHAIN', 3],
  ['NFT_MSG_GETCHAIN', 4],
  ['NFT_MSG_DELCHAIN', 5],
  ['NFT_MSG_NEWRULE', 6],
  ['NFT_MSG_GETRULE', 7],
  ['NFT_MSG_DELRULE', 8],
  ['NFT_MSG_NEWSET', 9],
  ['NFT_MSG_GETSET', 0xa],
  ['NFT_MSG_DELSET', 0xb],
  ['NFT_MSG_NEWSETELEM', 0xc],
  ['NFT_MSG_GETSETELEM', 0xd],
  ['NFT_MSG_DELSETELEM', 0xe],
  ['NFT_MSG_NEWGEN', 0xf],
  ['NFT_MSG_GETGEN', 0x10],
  ['NFT_MSG_TRACE', 0x11],
  ['NFT_MSG_NEWOBJ', 0x12],
  ['NFT_MSG_GETOBJ', 0x13],
  ['NFT_MSG_DELOBJ', 0x14],
  ['NFT_MSG_GETOBJ_RESET', 0x15],
  ['NFT_MSG_NEWFLOWTABLE', 0x16],
  ['NFT_MSG_GETFLOWTABLE', 0x17],
  ['NFT_MSG_DELFLOWTABLE', 0x18],
  ['NFT_MSG_GETRULE_RESET', 0x19],
  ['NFT_MSG_DESTROYTABLE', 0x1a],
  ['NFT_MSG_DESTROYCHAIN', 0x1b],
  ['NFT_MSG_DESTROYRULE', 0x1c],
  ['NFT_MSG_DESTROYSET', 0x1d],
  ['NFT_MSG_DESTROYSETELEM', 0x1e],
  ['NFT_MSG_DESTROYOBJ', 0x1f],
  ['NFT_MSG_DESTROYFLOWTABLE', 0x20],
  ['NFT_MSG_GETSETELEM_RESET', 0x21],
]);

export const NFNL_COMPAT_MESSAGES = /* @__PURE__ */ constants('', [
  ['NFNL_MSG_COMPAT_GET', 0],
]);

export const IPSET_COMMANDS = /* @__PURE__ */ constants('', [
  ['IPSET_CMD_NONE', 0],
  ['IPSET_CMD_PROTOCOL', 1],
  ['IPSET_CMD_CREATE', 2],
  ['IPSET_CMD_DESTROY', 3],
  ['IPSET_CMD_FLUSH', 4],
  ['IPSET_CMD_RENAME', 5],
  ['IPSET_CMD_SWAP', 6],
  ['IPSET_CMD_LIST', 7],
  ['IPSET_CMD_SAVE', 8],
  ['IPSET_CMD_ADD', 9],
  ['IPSET_CMD_DEL', 0xa],
  ['IPSET_CMD_TEST', 0xb],
  ['IPSET_CMD_HEADER', 0xc],
  ['IPSET_CMD_TYPE', 0xd],
  ['IPSET_CMD_GET_BYNAME', 0xe],
  ['IPSET_CMD_GET_BYINDEX', 0xf],
  ['IPSET_CMD_RESTORE', 0x10],
  ['IPSET_CMD_HELP', 0x11],
  ['IPSET_CMD_VERSION', 0x12],
  ['IPSET_CMD_QUIT', 0x13],
  ['IPSET_CMD_COMMIT', 0x14],
]);

export const NFNL_HOOK_MESSAGES = /* @__PURE__ */ constants('', [
  ['NFNL_MSG_HOOK_GET', 0],
]);

export const IPCTNL_TIMEOUT_MESSAGES = /* @__PURE__ */ constants('', [
  ['IPCTNL_MSG_TIMEOUT_NEW', 0],
  ['IPCTNL_MSG_TIMEOUT_GET', 1],
  ['IPCTNL_MSG_TIMEOUT_DELETE', 2],
  ['IPCTNL_MSG_TIMEOUT_DEFAULT_SET', 3],
  ['IPCTNL_MSG_TIMEOUT_DEFAULT_GET', 4],
]);

export const IPCTNL_CONNTRACK_MESSAGES = /* @__PURE__ */ constants('', [
  ['IPCTNL_MSG_CT_NEW', 0],
  ['IPCTNL_MSG_CT_GET', 1],
  ['IPCTNL_MSG_CT_DELETE', 2],
  ['IPCTNL_MSG_CT_GET_CTRZERO', 3],
  ['IPCTNL_MSG_CT_GET_STATS_CPU', 4],
  ['IPCTNL_MSG_CT_GET_STATS', 5],
  ['IPCTNL_MSG_CT_GET_DYING', 6],
  ['IPCTNL_MSG_CT_GET_UNCONFIRMED', 7],
]);

export const IPCTNL_EXPECT_MESSAGES = /* @__PURE__ */ constants('', [
  ['IPCTNL_MSG_EXP_NEW', 0],
  ['IPCTNL_MSG_EXP_GET', 1],
  ['IPCTNL_MSG_EXP_DELETE', 2],
  ['IPCTNL_MSG_EXP_GET_STATS_CPU', 3],
]);

export const NFNL_CTHELPER_MESSAGES = /* @__PURE__ */ constants('', [
  ['NFNL_MSG_CTHELPER_NEW', 0],
  ['NFNL_MSG_CTHELPER_GET', 1],
  ['NFNL_MSG_CTHELPER_DEL', 2],
]);

export const NFNL_ACCT_MESSAGES = /* @__PURE__ */ constants('', [
  ['NFNL_MSG_ACCT_NEW', 0],
  ['NFNL_MSG_ACCT_GET', 1],
  ['NFNL_MSG_ACCT_GET_CTRZERO', 2],
  ['NFNL_MSG_ACCT_DEL', 3],
  ['NFNL_MSG_ACCT_OVERQUOTA', 4],
]);

export const NETLINK_MESSAGES = /* @__PURE__ */ constants('NLMSG_???', [
  ['NLMSG_NOOP', 1],
  ['NLMSG_ERROR', 2],
  ['NLMSG_DONE', 3],
  ['NLMSG_OVERRUN', 4],
]);

export const NETLINK_NEW_FLAGS = /* @__PURE__ */ constants('', [
  ['NLM_F_REPLACE', 0x100],
  ['NLM_F_EXCL', 0x200],
  ['NLM_F_CREATE', 0x400],
  ['NLM_F_APPEND', 0x800],
]);

export const NETLINK_GET_FLAGS = /* @__PURE__ */ constants('', [
  ['NLM_F_DUMP', 0x300],
  ['NLM_F_ROOT', 0x100],
  ['NLM_F_MATCH', 0x200],
  ['NLM_F_ATOMIC', 0x400],
]);

export const NETLINK_FLAGS = /* @__PURE__ */ constants('NLM_F_???', [
  ['NLM_F_REQUEST', 1],
  ['NLM_F_MULTI', 2],
  ['NLM_F_ACK', 4],
  ['NLM_F_ECHO', 8],
  ['NLM_F_DUMP_INTR', 0x10],
  ['NLM_F_DUMP_FILTERED', 0x20],
]);

export const NETLINK_DELETE_FLAGS = /* @__PURE__ */ constants('', [
  ['NLM_F_NONREC', 0x100],
  ['NLM_F_BULK', 0x200],
]);

export const NETLINK_ACK_FLAGS = /* @__PURE__ */ constants('NLM_F_???', [
  ['NLM_F_CAPPED', 0x100],
  ['NLM_F_ACK_TLVS', 0x200],
]);

export const CRYPTO_ATTRIBUTES = /* @__PURE__ */ constants('CRYPTOCFGA_???', [
  ['CRYPTOCFGA_UNSPEC', 0],
  ['CRYPTOCFGA_PRIORITY_VAL', 1],
  ['CRYPTOCFGA_REPORT_LARVAL', 2],
  ['CRYPTOCFGA_REPORT_HASH', 3],
  ['CRYPTOCFGA_REPORT_BLKCIPHER', 4],
  ['CRYPTOCFGA_REPORT_AEAD', 5],
  ['CRYPTOCFGA_REPORT_COMPRESS', 6],
  ['CRYPTOCFGA_REPORT_RNG', 7],
  ['CRYPTOCFGA_REPORT_CIPHER', 8],
  ['CRYPTOCFGA_REPORT_AKCIPHER', 9],
  ['CRYPTOCFGA_REPORT_KPP', 0xa],
  ['CRYPTOCFGA_REPORT_ACOMP', 0xb],
]);

export const NFNL_BATCH_MESSAGES = /* @__PURE__ */ constants('', [
  ['NFNL_MSG_BATCH_BEGIN', 0x10],
  ['NFNL_MSG_BATCH_END', 0x11],
]);

export const NFNETLINK_VERSIONS = /* @__PURE__ */ constants('NFNETLINK_???', [
  ['NFNETLINK_V0', 0],
]);

export const ROUTE_MESSAGES = /* @__PURE__ */ constants('', [
  ['RTM_NEWLINK', 0x10],
  ['RTM_DELLINK', 0x11],
  ['RTM_GETLINK', 0x12],
  ['RTM_SETLINK', 0x13],
  ['RTM_NEWADDR', 0x14],
  ['RTM_DELADDR', 0x15],
  ['RTM_GETADDR', 0x16],
  ['RTM_NEWROUTE', 0x18],
  ['RTM_DELROUTE', 0x19],
  ['RTM_GETROUTE', 0x1a],
  ['RTM_NEWNEIGH', 0x1c],
  ['RTM_DELNEIGH', 0x1d],
  ['RTM_GETNEIGH', 0x1e],
  ['RTM_NEWRULE', 0x20],
  ['RTM_DELRULE', 0x21],
  ['RTM_GETRULE', 0x22],
  ['RTM_NEWQDISC', 0x24],
  ['RTM_DELQDISC', 0x25],
  ['RTM_GETQDISC', 0x26],
  ['RTM_NEWTCLASS', 0x28],
  ['RTM_DELTCLASS', 0x29],
  ['RTM_GETTCLASS', 0x2a],
  ['RTM_NEWTFILTER', 0x2c],
  ['RTM_DELTFILTER', 0x2d],
  ['RTM_GETTFILTER', 0x2e],
  ['RTM_NEWACTION', 0x30],
  ['RTM_DELACTION', 0x31],
  ['RTM_GETACTION', 0x32],
  ['RTM_NEWPREFIX', 0x34],
  ['RTM_NEWMULTICAST', 0x38],
  ['RTM_DELMULTICAST', 0x39],
  ['RTM_GETMULTICAST', 0x3a],
  ['RTM_NEWANYCAST', 0x3c],
  ['RTM_DELANYCAST', 0x3d],
  ['RTM_GETANYCAST', 0x3e],
  ['RTM_NEWNEIGHTBL', 0x40],
  ['RTM_GETNEIGHTBL', 0x42],
  ['RTM_SETNEIGHTBL', 0x43],
  ['RTM_NEWNDUSEROPT', 0x44],
  ['RTM_NEWADDRLABEL', 0x48],
  ['RTM_DELADDRLABEL', 0x49],
  ['RTM_GETADDRLABEL', 0x4a],
  ['RTM_GETDCB', 0x4e],
  ['RTM_SETDCB', 0x4f],
  ['RTM_NEWNETCONF', 0x50],
  ['RTM_DELNETCONF', 0x51],
  ['RTM_GETNETCONF', 0x52],
  ['RTM_NEWMDB', 0x54],
  ['RTM_DELMDB', 0x55],
  ['RTM_GETMDB', 0x56],
  ['RTM_NEWNSID', 0x58],
  ['RTM_DELNSID', 0x59],
  ['RTM_GETNSID', 0x5a],
  ['RTM_NEWSTATS', 0x5c],
  ['RTM_GETSTATS', 0x5e],
  ['RTM_NEWCACHEREPORT', 0x60],
  ['RTM_NEWCHAIN', 0x64],
  ['RTM_DELCHAIN', 0x65],
  ['RTM_GETCHAIN', 0x66],
  ['RTM_NEWNEXTHOP', 0x68],
  ['RTM_DELNEXTHOP', 0x69],
  ['RTM_GETNEXTHOP', 0x6a],
  ['RTM_NEWLINKPROP', 0x6c],
  ['RTM_DELLINKPROP', 0x6d],
  ['RTM_GETLINKPROP', 0x6e],
  ['RTM_NEWVLAN', 0x70],
  ['RTM_DELVLAN', 0x71],
  ['RTM_GETVLAN', 0x72],
  ['RTM_NEWNEXTHOPBUCKET', 0x74],
  ['RTM_DELNEXTHOPBUCKET', 0x75],
  ['RTM_GETNEXTHOPBUCKET', 0x76],
  ['RTM_NEWTUNNEL', 0x78],
  ['RTM_DELTUNNEL', 0x79],
  ['RTM_GETTUNNEL', 0x7a],
]);
