// Constants of calls that came after the installed headers, up to Linux 6.18: futexes of the second kind, mounts by id,
// security modules. A name with `=` has the value of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  FUTEX2_FLAGS: {
    placeholder: 'FUTEX2_???',
    headers: ['linux/futex.h'],
    names: `
      FUTEX2_SIZE_U8=0 FUTEX2_SIZE_U64=3 FUTEX2_SIZE_U32=2 FUTEX2_SIZE_U16=1 FUTEX2_NUMA=4 FUTEX2_MPOL=8
      FUTEX2_PRIVATE=128
    `,
  },
  SHADOW_STACK_FLAGS: {
    placeholder: 'SHADOW_STACK_???',
    headers: ['asm/mman.h'],
    names: 'SHADOW_STACK_SET_TOKEN=1',
  },
  STATMOUNT_MASK: {
    placeholder: 'STATMOUNT_???',
    headers: ['linux/mount.h'],
    names: `
      STATMOUNT_SB_BASIC=0x1 STATMOUNT_MNT_BASIC=0x2 STATMOUNT_PROPAGATE_FROM=0x4 STATMOUNT_MNT_ROOT=0x8
      STATMOUNT_MNT_POINT=0x10 STATMOUNT_FS_TYPE=0x20 STATMOUNT_MNT_NS_ID=0x40 STATMOUNT_MNT_OPTS=0x80
      STATMOUNT_FS_SUBTYPE=0x100 STATMOUNT_SB_SOURCE=0x200 STATMOUNT_OPT_ARRAY=0x400
      STATMOUNT_OPT_SEC_ARRAY=0x800 STATMOUNT_SUPPORTED_MASK=0x1000 STATMOUNT_MNT_UIDMAP=0x2000
      STATMOUNT_MNT_GIDMAP=0x4000
    `,
  },
  LISTMOUNT_FLAGS: {
    placeholder: 'LISTMOUNT_???',
    headers: ['linux/mount.h'],
    names: 'LISTMOUNT_REVERSE=1',
  },
  LISTMOUNT_ROOTS: {
    placeholder: '',
    headers: ['linux/mount.h'],
    names: 'LSMT_ROOT=0xffffffffffffffffULL',
  },
  SECURITY_MODULES: {
    placeholder: 'LSM_ID_???',
    headers: ['linux/types.h'],
    names: `
      LSM_ID_UNDEF=0 LSM_ID_CAPABILITY=100 LSM_ID_SELINUX=101 LSM_ID_SMACK=102 LSM_ID_TOMOYO=103
      LSM_ID_APPARMOR=104 LSM_ID_YAMA=105 LSM_ID_LOADPIN=106 LSM_ID_SAFESETID=107 LSM_ID_LOCKDOWN=108
      LSM_ID_BPF=109 LSM_ID_LANDLOCK=110 LSM_ID_IMA=111 LSM_ID_EVM=112 LSM_ID_IPE=113
    `,
  },
  SECURITY_ATTRIBUTES: {
    placeholder: 'LSM_ATTR_???',
    headers: ['linux/types.h'],
    names: `
      LSM_ATTR_UNDEF=0 LSM_ATTR_CURRENT=100 LSM_ATTR_EXEC=101 LSM_ATTR_FSCREATE=102 LSM_ATTR_KEYCREATE=103
      LSM_ATTR_PREV=104 LSM_ATTR_SOCKCREATE=105
    `,
  },
  SECURITY_ATTRIBUTE_FLAGS: {
    placeholder: 'LSM_FLAG_???',
    headers: ['linux/types.h'],
    names: 'LSM_FLAG_SINGLE=1',
  },
};
