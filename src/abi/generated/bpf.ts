// Generated from linux/bpf.h, linux/bpf_common.h, linux/filter.h, as tools/abi/sets/families/bpf.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const BPF_REGISTERS = /* @__PURE__ */ constants('BPF_REG_???', [
  ['BPF_REG_0', 0],
  ['BPF_REG_1', 1],
  ['BPF_REG_2', 2],
  ['BPF_REG_3', 3],
  ['BPF_REG_4', 4],
  ['BPF_REG_5', 5],
  ['BPF_REG_6', 6],
  ['BPF_REG_7', 7],
  ['BPF_REG_8', 8],
  ['BPF_REG_9', 9],
  ['BPF_REG_10', 0xa],
]);

export const BPF_KPROBE_MULTI_FLAGS = /* @__PURE__ */ constants('BPF_F_???', [
  ['BPF_F_KPROBE_MULTI_RETURN', 1],
]);

export const BPF_UPROBE_MULTI_FLAGS = /* @__PURE__ */ constants('BPF_F_UPROBE_MULTI_???', [
  ['BPF_F_UPROBE_MULTI_RETURN', 1],
  ['BPF_F_UPROBE_MULTI_PATH_FD', 2],
]);

export const BPF_NETFILTER_FLAGS = /* @__PURE__ */ constants('BPF_F_NETFILTER_???', [
  ['BPF_F_NETFILTER_IP_DEFRAG', 1],
]);

export const BPF_TEST_RUN_FLAGS = /* @__PURE__ */ constants('BPF_F_???', [
  ['BPF_F_TEST_RUN_ON_CPU', 1],
  ['BPF_F_TEST_XDP_LIVE_FRAMES', 2],
  ['BPF_F_TEST_SKB_CHECKSUM_COMPLETE', 4],
]);

export const BPF_FD_TYPES = /* @__PURE__ */ constants('BPF_FD_TYPE_???', [
  ['BPF_FD_TYPE_RAW_TRACEPOINT', 0],
  ['BPF_FD_TYPE_TRACEPOINT', 1],
  ['BPF_FD_TYPE_KPROBE', 2],
  ['BPF_FD_TYPE_KRETPROBE', 3],
  ['BPF_FD_TYPE_UPROBE', 4],
  ['BPF_FD_TYPE_URETPROBE', 5],
]);

export const BPF_QUERY_FLAGS = /* @__PURE__ */ constants('BPF_F_QUERY_???', [
  ['BPF_F_QUERY_EFFECTIVE', 1],
]);

export const BPF_ATTACH_FLAGS = /* @__PURE__ */ constants('BPF_F_???', [
  ['BPF_F_ALLOW_OVERRIDE', 1],
  ['BPF_F_ALLOW_MULTI', 2],
  ['BPF_F_REPLACE', 4],
  ['BPF_F_BEFORE', 8],
  ['BPF_F_AFTER', 0x10],
  ['BPF_F_ID', 0x20],
  ['BPF_F_PREORDER', 0x40],
  ['BPF_F_LINK', 0x2000],
]);

export const BPF_ATTACH_TYPES = /* @__PURE__ */ constants('BPF_???', [
  ['BPF_CGROUP_INET_INGRESS', 0],
  ['BPF_CGROUP_INET_EGRESS', 1],
  ['BPF_CGROUP_INET_SOCK_CREATE', 2],
  ['BPF_CGROUP_SOCK_OPS', 3],
  ['BPF_SK_SKB_STREAM_PARSER', 4],
  ['BPF_SK_SKB_STREAM_VERDICT', 5],
  ['BPF_CGROUP_DEVICE', 6],
  ['BPF_SK_MSG_VERDICT', 7],
  ['BPF_CGROUP_INET4_BIND', 8],
  ['BPF_CGROUP_INET6_BIND', 9],
  ['BPF_CGROUP_INET4_CONNECT', 0xa],
  ['BPF_CGROUP_INET6_CONNECT', 0xb],
  ['BPF_CGROUP_INET4_POST_BIND', 0xc],
  ['BPF_CGROUP_INET6_POST_BIND', 0xd],
  ['BPF_CGROUP_UDP4_SENDMSG', 0xe],
  ['BPF_CGROUP_UDP6_SENDMSG', 0xf],
  ['BPF_LIRC_MODE2', 0x10],
  ['BPF_FLOW_DISSECTOR', 0x11],
  ['BPF_CGROUP_SYSCTL', 0x12],
  ['BPF_CGROUP_UDP4_RECVMSG', 0x13],
  ['BPF_CGROUP_UDP6_RECVMSG', 0x14],
  ['BPF_CGROUP_GETSOCKOPT', 0x15],
  ['BPF_CGROUP_SETSOCKOPT', 0x16],
  ['BPF_TRACE_RAW_TP', 0x17],
  ['BPF_TRACE_FENTRY', 0x18],
  ['BPF_TRACE_FEXIT', 0x19],
  ['BPF_MODIFY_RETURN', 0x1a],
  ['BPF_LSM_MAC', 0x1b],
  ['BPF_TRACE_ITER', 0x1c],
  ['BPF_CGROUP_INET4_GETPEERNAME', 0x1d],
  ['BPF_CGROUP_INET6_GETPEERNAME', 0x1e],
  ['BPF_CGROUP_INET4_GETSOCKNAME', 0x1f],
  ['BPF_CGROUP_INET6_GETSOCKNAME', 0x20],
  ['BPF_XDP_DEVMAP', 0x21],
  ['BPF_CGROUP_INET_SOCK_RELEASE', 0x22],
  ['BPF_XDP_CPUMAP', 0x23],
  ['BPF_SK_LOOKUP', 0x24],
  ['BPF_XDP', 0x25],
  ['BPF_SK_SKB_VERDICT', 0x26],
  ['BPF_SK_REUSEPORT_SELECT', 0x27],
  ['BPF_SK_REUSEPORT_SELECT_OR_MIGRATE', 0x28],
  ['BPF_PERF_EVENT', 0x29],
  ['BPF_TRACE_KPROBE_MULTI', 0x2a],
  ['BPF_LSM_CGROUP', 0x2b],
  ['BPF_STRUCT_OPS', 0x2c],
  ['BPF_NETFILTER', 0x2d],
  ['BPF_TCX_INGRESS', 0x2e],
  ['BPF_TCX_EGRESS', 0x2f],
  ['BPF_TRACE_UPROBE_MULTI', 0x30],
  ['BPF_CGROUP_UNIX_CONNECT', 0x31],
  ['BPF_CGROUP_UNIX_SENDMSG', 0x32],
  ['BPF_CGROUP_UNIX_RECVMSG', 0x33],
  ['BPF_CGROUP_UNIX_GETPEERNAME', 0x34],
  ['BPF_CGROUP_UNIX_GETSOCKNAME', 0x35],
  ['BPF_NETKIT_PRIMARY', 0x36],
  ['BPF_NETKIT_PEER', 0x37],
  ['BPF_TRACE_KPROBE_SESSION', 0x38],
  ['BPF_TRACE_UPROBE_SESSION', 0x39],
  ['BPF_TRACE_FSESSION', 0x3a],
  ['BPF_TRACE_FENTRY_MULTI', 0x3b],
  ['BPF_TRACE_FEXIT_MULTI', 0x3c],
  ['BPF_TRACE_FSESSION_MULTI', 0x3d],
]);

export const BPF_UPDATE_FLAGS = /* @__PURE__ */ constants('BPF_???', [
  ['BPF_F_ALL_CPUS', 0x10],
  ['BPF_F_CPU', 8],
  ['BPF_F_LOCK', 4],
  ['BPF_EXIST', 2],
  ['BPF_NOEXIST', 1],
  ['BPF_ANY', 0],
]);

export const BPF_LOOKUP_FLAGS = /* @__PURE__ */ constants('BPF_???', [
  ['BPF_F_ALL_CPUS', 0x10],
  ['BPF_F_CPU', 8],
  ['BPF_F_LOCK', 4],
  ['BPF_ANY', 0],
]);

export const BPF_PROG_FLAGS = /* @__PURE__ */ constants('BPF_F_???', [
  ['BPF_F_STRICT_ALIGNMENT', 1],
  ['BPF_F_ANY_ALIGNMENT', 2],
  ['BPF_F_TEST_RND_HI32', 4],
  ['BPF_F_TEST_STATE_FREQ', 8],
  ['BPF_F_SLEEPABLE', 0x10],
  ['BPF_F_XDP_HAS_FRAGS', 0x20],
  ['BPF_F_XDP_DEV_BOUND_ONLY', 0x40],
  ['BPF_F_TEST_REG_INVARIANTS', 0x80],
  ['BPF_F_TOKEN_FD', 0x10000],
]);

export const BPF_PROG_TYPES = /* @__PURE__ */ constants('BPF_PROG_TYPE_???', [
  ['BPF_PROG_TYPE_UNSPEC', 0],
  ['BPF_PROG_TYPE_SOCKET_FILTER', 1],
  ['BPF_PROG_TYPE_KPROBE', 2],
  ['BPF_PROG_TYPE_SCHED_CLS', 3],
  ['BPF_PROG_TYPE_SCHED_ACT', 4],
  ['BPF_PROG_TYPE_TRACEPOINT', 5],
  ['BPF_PROG_TYPE_XDP', 6],
  ['BPF_PROG_TYPE_PERF_EVENT', 7],
  ['BPF_PROG_TYPE_CGROUP_SKB', 8],
  ['BPF_PROG_TYPE_CGROUP_SOCK', 9],
  ['BPF_PROG_TYPE_LWT_IN', 0xa],
  ['BPF_PROG_TYPE_LWT_OUT', 0xb],
  ['BPF_PROG_TYPE_LWT_XMIT', 0xc],
  ['BPF_PROG_TYPE_SOCK_OPS', 0xd],
  ['BPF_PROG_TYPE_SK_SKB', 0xe],
  ['BPF_PROG_TYPE_CGROUP_DEVICE', 0xf],
  ['BPF_PROG_TYPE_SK_MSG', 0x10],
  ['BPF_PROG_TYPE_RAW_TRACEPOINT', 0x11],
  ['BPF_PROG_TYPE_CGROUP_SOCK_ADDR', 0x12],
  ['BPF_PROG_TYPE_LWT_SEG6LOCAL', 0x13],
  ['BPF_PROG_TYPE_LIRC_MODE2', 0x14],
  ['BPF_PROG_TYPE_SK_REUSEPORT', 0x15],
  ['BPF_PROG_TYPE_FLOW_DISSECTOR', 0x16],
  ['BPF_PROG_TYPE_CGROUP_SYSCTL', 0x17],
  ['BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE', 0x18],
  ['BPF_PROG_TYPE_CGROUP_SOCKOPT', 0x19],
  ['BPF_PROG_TYPE_TRACING', 0x1a],
  ['BPF_PROG_TYPE_STRUCT_OPS', 0x1b],
  ['BPF_PROG_TYPE_EXT', 0x1c],
  ['BPF_PROG_TYPE_LSM', 0x1d],
  ['BPF_PROG_TYPE_SK_LOOKUP', 0x1e],
  ['BPF_PROG_TYPE_SYSCALL', 0x1f],
  ['BPF_PROG_TYPE_NETFILTER', 0x20],
]);

export const BPF_MAP_FLAGS = /* @__PURE__ */ constants('BPF_F_???', [
  ['BPF_F_NO_PREALLOC', 1],
  ['BPF_F_NO_COMMON_LRU', 2],
  ['BPF_F_NUMA_NODE', 4],
  ['BPF_F_RDONLY', 8],
  ['BPF_F_WRONLY', 0x10],
  ['BPF_F_STACK_BUILD_ID', 0x20],
  ['BPF_F_ZERO_SEED', 0x40],
  ['BPF_F_RDONLY_PROG', 0x80],
  ['BPF_F_WRONLY_PROG', 0x100],
  ['BPF_F_CLONE', 0x200],
  ['BPF_F_MMAPABLE', 0x400],
  ['BPF_F_PRESERVE_ELEMS', 0x800],
  ['BPF_F_INNER_MAP', 0x1000],
  ['BPF_F_LINK', 0x2000],
  ['BPF_F_PATH_FD', 0x4000],
  ['BPF_F_VTYPE_BTF_OBJ_FD', 0x8000],
  ['BPF_F_TOKEN_FD', 0x10000],
  ['BPF_F_SEGV_ON_FAULT', 0x20000],
  ['BPF_F_NO_USER_CONV', 0x40000],
  ['BPF_F_RB_OVERWRITE', 0x80000],
]);

export const BPF_MAP_TYPES = /* @__PURE__ */ constants('BPF_MAP_TYPE_???', [
  ['BPF_MAP_TYPE_UNSPEC', 0],
  ['BPF_MAP_TYPE_HASH', 1],
  ['BPF_MAP_TYPE_ARRAY', 2],
  ['BPF_MAP_TYPE_PROG_ARRAY', 3],
  ['BPF_MAP_TYPE_PERF_EVENT_ARRAY', 4],
  ['BPF_MAP_TYPE_PERCPU_HASH', 5],
  ['BPF_MAP_TYPE_PERCPU_ARRAY', 6],
  ['BPF_MAP_TYPE_STACK_TRACE', 7],
  ['BPF_MAP_TYPE_CGROUP_ARRAY', 8],
  ['BPF_MAP_TYPE_LRU_HASH', 9],
  ['BPF_MAP_TYPE_LRU_PERCPU_HASH', 0xa],
  ['BPF_MAP_TYPE_LPM_TRIE', 0xb],
  ['BPF_MAP_TYPE_ARRAY_OF_MAPS', 0xc],
  ['BPF_MAP_TYPE_HASH_OF_MAPS', 0xd],
  ['BPF_MAP_TYPE_DEVMAP', 0xe],
  ['BPF_MAP_TYPE_SOCKMAP', 0xf],
  ['BPF_MAP_TYPE_CPUMAP', 0x10],
  ['BPF_MAP_TYPE_XSKMAP', 0x11],
  ['BPF_MAP_TYPE_SOCKHASH', 0x12],
  ['BPF_MAP_TYPE_CGROUP_STORAGE', 0x13],
  ['BPF_MAP_TYPE_REUSEPORT_SOCKARRAY', 0x14],
  ['BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE', 0x15],
  ['BPF_MAP_TYPE_QUEUE', 0x16],
  ['BPF_MAP_TYPE_STACK', 0x17],
  ['BPF_MAP_TYPE_SK_STORAGE', 0x18],
  ['BPF_MAP_TYPE_DEVMAP_HASH', 0x19],
  ['BPF_MAP_TYPE_STRUCT_OPS', 0x1a],
  ['BPF_MAP_TYPE_RINGBUF', 0x1b],
  ['BPF_MAP_TYPE_INODE_STORAGE', 0x1c],
  ['BPF_MAP_TYPE_TASK_STORAGE', 0x1d],
  ['BPF_MAP_TYPE_BLOOM_FILTER', 0x1e],
  ['BPF_MAP_TYPE_USER_RINGBUF', 0x1f],
  ['BPF_MAP_TYPE_CGRP_STORAGE', 0x20],
  ['BPF_MAP_TYPE_ARENA', 0x21],
  ['BPF_MAP_TYPE_INSN_ARRAY', 0x22],
  ['BPF_MAP_TYPE_RHASH', 0x23],
]);

export const BPF_FILE_FLAGS = /* @__PURE__ */ constants('BPF_F_???', [
  ['BPF_F_RDONLY', 8],
  ['BPF_F_WRONLY', 0x10],
  ['BPF_F_PATH_FD', 0x4000],
  ['BPF_F_VTYPE_BTF_OBJ_FD', 0x8000],
  ['BPF_F_TOKEN_FD', 0x10000],
  ['BPF_F_SEGV_ON_FAULT', 0x20000],
  ['BPF_F_NO_USER_CONV', 0x40000],
  ['BPF_F_RB_OVERWRITE', 0x80000],
]);

export const BPF_STATISTICS = /* @__PURE__ */ constants('BPF_STATS_???', [
  ['BPF_STATS_RUN_TIME', 0],
]);

export const BPF_COMMANDS = /* @__PURE__ */ constants('BPF_???', [
  ['BPF_MAP_CREATE', 0],
  ['BPF_MAP_LOOKUP_ELEM', 1],
  ['BPF_MAP_UPDATE_ELEM', 2],
  ['BPF_MAP_DELETE_ELEM', 3],
  ['BPF_MAP_GET_NEXT_KEY', 4],
  ['BPF_PROG_LOAD', 5],
  ['BPF_OBJ_PIN', 6],
  ['BPF_OBJ_GET', 7],
  ['BPF_PROG_ATTACH', 8],
  ['BPF_PROG_DETACH', 9],
  ['BPF_PROG_TEST_RUN', 0xa],
  ['BPF_PROG_GET_NEXT_ID', 0xb],
  ['BPF_MAP_GET_NEXT_ID', 0xc],
  ['BPF_PROG_GET_FD_BY_ID', 0xd],
  ['BPF_MAP_GET_FD_BY_ID', 0xe],
  ['BPF_OBJ_GET_INFO_BY_FD', 0xf],
  ['BPF_PROG_QUERY', 0x10],
  ['BPF_RAW_TRACEPOINT_OPEN', 0x11],
  ['BPF_BTF_LOAD', 0x12],
  ['BPF_BTF_GET_FD_BY_ID', 0x13],
  ['BPF_TASK_FD_QUERY', 0x14],
  ['BPF_MAP_LOOKUP_AND_DELETE_ELEM', 0x15],
  ['BPF_MAP_FREEZE', 0x16],
  ['BPF_BTF_GET_NEXT_ID', 0x17],
  ['BPF_MAP_LOOKUP_BATCH', 0x18],
  ['BPF_MAP_LOOKUP_AND_DELETE_BATCH', 0x19],
  ['BPF_MAP_UPDATE_BATCH', 0x1a],
  ['BPF_MAP_DELETE_BATCH', 0x1b],
  ['BPF_LINK_CREATE', 0x1c],
  ['BPF_LINK_UPDATE', 0x1d],
  ['BPF_LINK_GET_FD_BY_ID', 0x1e],
  ['BPF_LINK_GET_NEXT_ID', 0x1f],
  ['BPF_ENABLE_STATS', 0x20],
  ['BPF_ITER_CREATE', 0x21],
  ['BPF_LINK_DETACH', 0x22],
  ['BPF_PROG_BIND_MAP', 0x23],
  ['BPF_TOKEN_CREATE', 0x24],
  ['BPF_PROG_STREAM_READ_BY_FD', 0x25],
  ['BPF_PROG_ASSOC_STRUCT_OPS', 0x26],
]);

export const EBPF_SIZES = /* @__PURE__ */ constants('', [
  ['BPF_DW', 0x18],
]);

export const EBPF_JUMP_OPERATIONS = /* @__PURE__ */ constants('', [
  ['BPF_JNE', 0x50],
  ['BPF_JSGT', 0x60],
  ['BPF_JSGE', 0x70],
  ['BPF_CALL', 0x80],
  ['BPF_EXIT', 0x90],
  ['BPF_JLT', 0xa0],
  ['BPF_JLE', 0xb0],
  ['BPF_JSLT', 0xc0],
  ['BPF_JSLE', 0xd0],
]);

export const EBPF_ALU_OPERATIONS = /* @__PURE__ */ constants('', [
  ['BPF_MOV', 0xb0],
  ['BPF_ARSH', 0xc0],
  ['BPF_END', 0xd0],
]);

export const EBPF_MODES = /* @__PURE__ */ constants('', [
  ['BPF_IMM', 0],
  ['BPF_ABS', 0x20],
  ['BPF_IND', 0x40],
  ['BPF_MEM', 0x60],
  ['BPF_XADD', 0xc0],
]);

export const EBPF_CLASSES = /* @__PURE__ */ constants('BPF_???', [
  ['BPF_LD', 0],
  ['BPF_LDX', 1],
  ['BPF_ST', 2],
  ['BPF_STX', 3],
  ['BPF_ALU', 4],
  ['BPF_JMP', 5],
  ['BPF_JMP32', 6],
  ['BPF_ALU64', 7],
]);

export const BPF_SOURCES = /* @__PURE__ */ constants('', [
  ['BPF_K', 0],
  ['BPF_X', 8],
]);

export const BPF_SIZES = /* @__PURE__ */ constants('', [
  ['BPF_W', 0],
  ['BPF_H', 8],
  ['BPF_B', 0x10],
  ['BPF_DW', 0x18],
]);

export const BPF_RETURN_VALUES = /* @__PURE__ */ constants('', [
  ['BPF_K', 0],
  ['BPF_X', 8],
  ['BPF_A', 0x10],
]);

export const BPF_JUMP_OPERATIONS = /* @__PURE__ */ constants('', [
  ['BPF_JA', 0],
  ['BPF_JEQ', 0x10],
  ['BPF_JGT', 0x20],
  ['BPF_JGE', 0x30],
  ['BPF_JSET', 0x40],
  ['BPF_JNE', 0x50],
  ['BPF_JSGT', 0x60],
  ['BPF_JSGE', 0x70],
  ['BPF_CALL', 0x80],
  ['BPF_EXIT', 0x90],
  ['BPF_JLT', 0xa0],
  ['BPF_JLE', 0xb0],
  ['BPF_JSLT', 0xc0],
  ['BPF_JSLE', 0xd0],
  ['BPF_JCOND', 0xe0],
]);

export const BPF_ALU_OPERATIONS = /* @__PURE__ */ constants('', [
  ['BPF_ADD', 0],
  ['BPF_SUB', 0x10],
  ['BPF_MUL', 0x20],
  ['BPF_DIV', 0x30],
  ['BPF_OR', 0x40],
  ['BPF_AND', 0x50],
  ['BPF_LSH', 0x60],
  ['BPF_RSH', 0x70],
  ['BPF_NEG', 0x80],
  ['BPF_MOD', 0x90],
  ['BPF_XOR', 0xa0],
  ['BPF_MOV', 0xb0],
  ['BPF_ARSH', 0xc0],
  ['BPF_END', 0xd0],
]);

export const BPF_MODES = /* @__PURE__ */ constants('', [
  ['BPF_IMM', 0],
  ['BPF_ABS', 0x20],
  ['BPF_IND', 0x40],
  ['BPF_MEM', 0x60],
  ['BPF_LEN', 0x80],
  ['BPF_MSH', 0xa0],
  ['BPF_XADD', 0xc0],
]);

export const BPF_MISC_OPERATIONS = /* @__PURE__ */ constants('', [
  ['BPF_TAX', 0],
  ['BPF_TXA', 0x80],
]);

export const BPF_CLASSES = /* @__PURE__ */ constants('BPF_???', [
  ['BPF_LD', 0],
  ['BPF_LDX', 1],
  ['BPF_ST', 2],
  ['BPF_STX', 3],
  ['BPF_ALU', 4],
  ['BPF_JMP', 5],
  ['BPF_RET', 6],
  ['BPF_MISC', 7],
]);

export const BPF_ANCILLARY_OFFSETS = /* @__PURE__ */ constants('SKF_AD_???', [
  ['SKF_AD_PROTOCOL', 0],
  ['SKF_AD_PKTTYPE', 4],
  ['SKF_AD_IFINDEX', 8],
  ['SKF_AD_NLATTR', 0xc],
  ['SKF_AD_NLATTR_NEST', 0x10],
  ['SKF_AD_MARK', 0x14],
  ['SKF_AD_QUEUE', 0x18],
  ['SKF_AD_HATYPE', 0x1c],
  ['SKF_AD_RXHASH', 0x20],
  ['SKF_AD_CPU', 0x24],
  ['SKF_AD_ALU_XOR_X', 0x28],
  ['SKF_AD_VLAN_TAG', 0x2c],
  ['SKF_AD_VLAN_TAG_PRESENT', 0x30],
  ['SKF_AD_PAY_OFFSET', 0x34],
  ['SKF_AD_RANDOM', 0x38],
  ['SKF_AD_VLAN_TPID', 0x3c],
]);
