// Generated from linux/futex.h, asm/mman.h, linux/mount.h, linux/nsfs.h, linux/lsm.h, as tools/abi/sets/families/later.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const FUTEX2_SIZES = /* @__PURE__ */ constants('FUTEX2_SIZE_???', [
  ['FUTEX2_SIZE_U8', 0],
  ['FUTEX2_SIZE_U16', 1],
  ['FUTEX2_SIZE_U32', 2],
  ['FUTEX2_SIZE_U64', 3],
]);

export const FUTEX2_FLAGS = /* @__PURE__ */ constants('FUTEX2_???', [
  ['FUTEX2_NUMA', 4],
  ['FUTEX2_MPOL', 8],
  ['FUTEX2_PRIVATE', 0x80],
]);

export const SHADOW_STACK_FLAGS = /* @__PURE__ */ constants('SHADOW_STACK_???', [
  ['SHADOW_STACK_SET_TOKEN', 1],
]);

export const STATMOUNT_MASK = /* @__PURE__ */ constants('STATMOUNT_???', [
  ['STATMOUNT_SB_BASIC', 1],
  ['STATMOUNT_MNT_BASIC', 2],
  ['STATMOUNT_PROPAGATE_FROM', 4],
  ['STATMOUNT_MNT_ROOT', 8],
  ['STATMOUNT_MNT_POINT', 0x10],
  ['STATMOUNT_FS_TYPE', 0x20],
  ['STATMOUNT_MNT_NS_ID', 0x40],
  ['STATMOUNT_MNT_OPTS', 0x80],
  ['STATMOUNT_FS_SUBTYPE', 0x100],
  ['STATMOUNT_SB_SOURCE', 0x200],
  ['STATMOUNT_OPT_ARRAY', 0x400],
  ['STATMOUNT_OPT_SEC_ARRAY', 0x800],
  ['STATMOUNT_SUPPORTED_MASK', 0x1000],
  ['STATMOUNT_MNT_UIDMAP', 0x2000],
  ['STATMOUNT_MNT_GIDMAP', 0x4000],
]);

export const STATMOUNT_FLAGS = /* @__PURE__ */ constants('STATMOUNT_???', [
  ['STATMOUNT_BY_FD', 1],
]);

export const LISTMOUNT_FLAGS = /* @__PURE__ */ constants('LISTMOUNT_???', [
  ['LISTMOUNT_REVERSE', 1],
]);

export const LISTMOUNT_ROOTS = /* @__PURE__ */ constants('', [
  ['LSMT_ROOT', 0xffffffff, 0xffffffff],
]);

export const NAMESPACE_KINDS = /* @__PURE__ */ constants('???_NS', [
  ['TIME_NS', 0x80],
  ['MNT_NS', 0x20000],
  ['CGROUP_NS', 0x2000000],
  ['UTS_NS', 0x4000000],
  ['IPC_NS', 0x8000000],
  ['USER_NS', 0x10000000],
  ['PID_NS', 0x20000000],
  ['NET_NS', 0x40000000],
]);

export const LISTNS_USERS = /* @__PURE__ */ constants('', [
  ['LISTNS_CURRENT_USER', 0xffffffff, 0xffffffff],
]);

export const SECURITY_MODULES = /* @__PURE__ */ constants('', [
  ['LSM_ID_UNDEF', 0],
  ['LSM_ID_CAPABILITY', 0x64],
  ['LSM_ID_SELINUX', 0x65],
  ['LSM_ID_SMACK', 0x66],
  ['LSM_ID_TOMOYO', 0x67],
  ['LSM_ID_APPARMOR', 0x68],
  ['LSM_ID_YAMA', 0x69],
  ['LSM_ID_LOADPIN', 0x6a],
  ['LSM_ID_SAFESETID', 0x6b],
  ['LSM_ID_LOCKDOWN', 0x6c],
  ['LSM_ID_BPF', 0x6d],
  ['LSM_ID_LANDLOCK', 0x6e],
  ['LSM_ID_IMA', 0x6f],
  ['LSM_ID_EVM', 0x70],
  ['LSM_ID_IPE', 0x71],
]);

export const SECURITY_ATTRIBUTES = /* @__PURE__ */ constants('LSM_ATTR_???', [
  ['LSM_ATTR_UNDEF', 0],
  ['LSM_ATTR_CURRENT', 0x64],
  ['LSM_ATTR_EXEC', 0x65],
  ['LSM_ATTR_FSCREATE', 0x66],
  ['LSM_ATTR_KEYCREATE', 0x67],
  ['LSM_ATTR_PREV', 0x68],
  ['LSM_ATTR_SOCKCREATE', 0x69],
]);

export const SECURITY_ATTRIBUTE_FLAGS = /* @__PURE__ */ constants('LSM_FLAG_???', [
  ['LSM_FLAG_SINGLE', 1],
]);
