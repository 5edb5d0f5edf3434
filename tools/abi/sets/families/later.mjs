// Constants of calls that came after the installed headers and strace 6.1: futexes of the second kind, mounts by id,
// security modules.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  FUTEX2_SIZES: {
    placeholder: 'FUTEX2_SIZE_???',
    headers: [],
    names: '',
    later: {
      'linux/futex.h': 'FUTEX2_SIZE_U8 FUTEX2_SIZE_U16 FUTEX2_SIZE_U32 FUTEX2_SIZE_U64',
    },
  },
  FUTEX2_FLAGS: {
    placeholder: 'FUTEX2_???',
    headers: [],
    names: '',
    later: {
      'linux/futex.h': 'FUTEX2_NUMA FUTEX2_MPOL FUTEX2_PRIVATE',
    },
  },
  SHADOW_STACK_FLAGS: {
    placeholder: 'SHADOW_STACK_???',
    headers: [],
    names: '',
    later: {
      'asm/mman.h': 'SHADOW_STACK_SET_TOKEN',
    },
  },
  STATMOUNT_MASK: {
    placeholder: 'STATMOUNT_???',
    headers: [],
    names: '',
    later: {
      'linux/mount.h': `
        STATMOUNT_SB_BASIC STATMOUNT_MNT_BASIC STATMOUNT_PROPAGATE_FROM STATMOUNT_MNT_ROOT
        STATMOUNT_MNT_POINT STATMOUNT_FS_TYPE STATMOUNT_MNT_NS_ID STATMOUNT_MNT_OPTS
        STATMOUNT_FS_SUBTYPE STATMOUNT_SB_SOURCE STATMOUNT_OPT_ARRAY STATMOUNT_OPT_SEC_ARRAY
        STATMOUNT_SUPPORTED_MASK STATMOUNT_MNT_UIDMAP STATMOUNT_MNT_GIDMAP
      `,
    },
  },
  STATMOUNT_FLAGS: {
    placeholder: 'STATMOUNT_???',
    headers: [],
    names: '',
    later: {
      'linux/mount.h': 'STATMOUNT_BY_FD',
    },
  },
  LISTMOUNT_FLAGS: {
    placeholder: 'LISTMOUNT_???',
    headers: [],
    names: '',
    later: {
      'linux/mount.h': 'LISTMOUNT_REVERSE',
    },
  },
  LISTMOUNT_ROOTS: {
    placeholder: '',
    headers: [],
    names: '',
    later: {
      'linux/mount.h': 'LSMT_ROOT',
    },
  },
  NAMESPACE_KINDS: {
    placeholder: '???_NS',
    headers: [],
    names: '',
    later: {
      'linux/nsfs.h': 'TIME_NS MNT_NS CGROUP_NS UTS_NS IPC_NS USER_NS PID_NS NET_NS',
    },
  },
  LISTNS_USERS: {
    placeholder: '',
    headers: [],
    names: '',
    later: {
      'linux/nsfs.h': 'LISTNS_CURRENT_USER',
    },
  },
  SECURITY_MODULES: {
    placeholder: '',
    headers: [],
    names: '',
    later: {
      'linux/lsm.h': `
        LSM_ID_UNDEF LSM_ID_CAPABILITY LSM_ID_SELINUX LSM_ID_SMACK LSM_ID_TOMOYO LSM_ID_APPARMOR
        LSM_ID_YAMA LSM_ID_LOADPIN LSM_ID_SAFESETID LSM_ID_LOCKDOWN LSM_ID_BPF LSM_ID_LANDLOCK
        LSM_ID_IMA LSM_ID_EVM LSM_ID_IPE
      `,
    },
  },
  SECURITY_ATTRIBUTES: {
    placeholder: 'LSM_ATTR_???',
    headers: [],
    names: '',
    later: {
      'linux/lsm.h': `
        LSM_ATTR_UNDEF LSM_ATTR_CURRENT LSM_ATTR_EXEC LSM_ATTR_FSCREATE LSM_ATTR_KEYCREATE
        LSM_ATTR_PREV LSM_ATTR_SOCKCREATE
      `,
    },
  },
  SECURITY_ATTRIBUTE_FLAGS: {
    placeholder: 'LSM_FLAG_???',
    headers: [],
    names: '',
    later: {
      'linux/lsm.h': 'LSM_FLAG_SINGLE',
    },
  },
};
