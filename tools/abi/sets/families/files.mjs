// Constants of files and file systems. Names in the order in which strace prints them; a name with `=` is one
// that the installed headers lack: its value is that of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  ACCESS_MODES: {
    placeholder: '?_OK',
    headers: ['fcntl.h'],
    names: `
      F_OK R_OK W_OK X_OK
    `,
  },
  FACCESSAT_FLAGS: {
    placeholder: 'AT_???',
    headers: ['linux/fcntl.h'],
    names: `
      AT_SYMLINK_NOFOLLOW AT_EACCESS AT_EMPTY_PATH
    `,
  },
  AT_FLAGS: {
    placeholder: 'AT_???',
    headers: ['linux/fcntl.h'],
    names: `
      AT_SYMLINK_NOFOLLOW AT_REMOVEDIR AT_SYMLINK_FOLLOW AT_NO_AUTOMOUNT AT_EMPTY_PATH AT_RECURSIVE
    `,
  },
  NOFOLLOW_FLAGS: {
    placeholder: 'AT_???',
    headers: ['linux/fcntl.h'],
    names: 'AT_SYMLINK_NOFOLLOW AT_EMPTY_PATH',
  },
  OPEN_TREE_ATTR_FLAGS: {
    placeholder: 'OPEN_TREE_???',
    headers: ['linux/fcntl.h', 'linux/mount.h'],
    names: `
      OPEN_TREE_CLONE OPEN_TREE_CLOEXEC AT_SYMLINK_NOFOLLOW AT_NO_AUTOMOUNT AT_EMPTY_PATH AT_RECURSIVE
    `,
    later: {
      'linux/mount.h': 'OPEN_TREE_NAMESPACE',
    },
  },
  EXECVEAT_FLAGS: {
    placeholder: 'AT_???',
    headers: ['linux/fcntl.h'],
    names: 'AT_SYMLINK_NOFOLLOW AT_REMOVEDIR AT_SYMLINK_FOLLOW AT_NO_AUTOMOUNT AT_EMPTY_PATH AT_RECURSIVE',
    later: {
      'linux/fcntl.h': 'AT_EXECVE_CHECK',
    },
  },
  NAME_TO_HANDLE_AT_FLAGS: {
    placeholder: 'AT_???',
    headers: ['linux/fcntl.h'],
    names: `
      AT_SYMLINK_FOLLOW AT_EMPTY_PATH
    `,
    later: {
      'linux/fcntl.h': 'AT_HANDLE_FID AT_HANDLE_MNT_ID_UNIQUE AT_HANDLE_CONNECTABLE',
    },
  },
  MOUNT_SETATTR_AT_FLAGS: {
    placeholder: 'AT_???',
    headers: ['linux/fcntl.h'],
    names: `
      AT_SYMLINK_NOFOLLOW AT_NO_AUTOMOUNT AT_EMPTY_PATH AT_RECURSIVE
    `,
  },
  XATTR_FLAGS: {
    placeholder: 'XATTR_???',
    headers: ['linux/xattr.h'],
    names: `
      XATTR_CREATE XATTR_REPLACE
    `,
  },
  DIRENT_TYPES: {
    placeholder: 'DT_???',
    headers: ['dirent.h'],
    names: `
      DT_UNKNOWN DT_FIFO DT_CHR DT_DIR DT_BLK DT_REG DT_LNK DT_SOCK DT_WHT
    `,
  },
  FADVISE_ADVICES: {
    placeholder: 'POSIX_FADV_???',
    headers: ['linux/fadvise.h'],
    names: `
      POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED
      POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE
    `,
  },
  FALLOCATE_MODES: {
    placeholder: 'FALLOC_FL_???',
    headers: ['linux/falloc.h'],
    names: `
      FALLOC_FL_KEEP_SIZE FALLOC_FL_PUNCH_HOLE FALLOC_FL_NO_HIDE_STALE FALLOC_FL_COLLAPSE_RANGE
      FALLOC_FL_ZERO_RANGE FALLOC_FL_INSERT_RANGE FALLOC_FL_UNSHARE_RANGE
    `,
    later: {
      'linux/falloc.h': 'FALLOC_FL_WRITE_ZEROES',
    },
  },
  FSCONFIG_COMMANDS: {
    placeholder: 'FSCONFIG_???',
    headers: ['linux/mount.h'],
    names: `
      FSCONFIG_SET_FLAG FSCONFIG_SET_STRING FSCONFIG_SET_BINARY FSCONFIG_SET_PATH
      FSCONFIG_SET_PATH_EMPTY FSCONFIG_SET_FD FSCONFIG_CMD_CREATE FSCONFIG_CMD_RECONFIGURE
    `,
    later: {
      'linux/mount.h': 'FSCONFIG_CMD_CREATE_EXCL',
    },
  },
  FSMOUNT_ATTRIBUTES: {
    placeholder: 'MOUNT_ATTR_???',
    headers: ['linux/mount.h'],
    names: `
      MOUNT_ATTR_RDONLY MOUNT_ATTR_NOSUID MOUNT_ATTR_NODEV MOUNT_ATTR_NOEXEC MOUNT_ATTR_NOATIME
      MOUNT_ATTR_STRICTATIME MOUNT_ATTR_NODIRATIME
    `,
    later: {
      'linux/mount.h': `
        MOUNT_ATTR_IDMAP MOUNT_ATTR_NOSYMFOLLOW
      `,
    },
  },
  FSMOUNT_FLAGS: {
    placeholder: 'FSMOUNT_???',
    headers: ['linux/mount.h'],
    names: `
      FSMOUNT_CLOEXEC
    `,
    later: {
      'linux/mount.h': 'FSMOUNT_NAMESPACE',
    },
  },
  FSOPEN_FLAGS: {
    placeholder: 'FSOPEN_???',
    headers: ['linux/mount.h'],
    names: `
      FSOPEN_CLOEXEC
    `,
  },
  FSPICK_FLAGS: {
    placeholder: 'FSPICK_???',
    headers: ['linux/mount.h'],
    names: `
      FSPICK_CLOEXEC FSPICK_SYMLINK_NOFOLLOW FSPICK_NO_AUTOMOUNT FSPICK_EMPTY_PATH
    `,
  },
  MOUNT_FLAGS: {
    placeholder: 'MS_???',
    headers: ['linux/mount.h'],
    names: `
      MS_RDONLY MS_NOSUID MS_NODEV MS_NOEXEC MS_SYNCHRONOUS MS_REMOUNT MS_MANDLOCK MS_DIRSYNC
      MS_NOSYMFOLLOW MS_NOATIME MS_NODIRATIME MS_BIND MS_MOVE MS_REC MS_SILENT MS_POSIXACL
      MS_UNBINDABLE MS_PRIVATE MS_SLAVE MS_SHARED MS_RELATIME MS_KERNMOUNT MS_I_VERSION
      MS_STRICTATIME MS_LAZYTIME MS_SUBMOUNT MS_NOREMOTELOCK MS_NOSEC MS_BORN MS_ACTIVE MS_NOUSER
    `,
  },
  SUPERBLOCK_FLAGS: {
    placeholder: 'MS_???',
    headers: ['linux/mount.h'],
    names: 'MS_RDONLY MS_SYNCHRONOUS MS_DIRSYNC MS_LAZYTIME',
  },
  MOUNT_PROPAGATIONS: {
    placeholder: 'MS_???',
    headers: ['linux/mount.h'],
    names: `
      MS_UNBINDABLE MS_PRIVATE MS_SLAVE MS_SHARED
    `,
  },
  MOUNT_ATTRIBUTES: {
    placeholder: 'MOUNT_ATTR_???',
    headers: ['linux/mount.h'],
    names: `
      MOUNT_ATTR_RDONLY MOUNT_ATTR_NOSUID MOUNT_ATTR_NODEV MOUNT_ATTR_NOEXEC MOUNT_ATTR_NOATIME
      MOUNT_ATTR_STRICTATIME MOUNT_ATTR_NODIRATIME MOUNT_ATTR_IDMAP MOUNT_ATTR_NOSYMFOLLOW
    `,
  },
  MOVE_MOUNT_FLAGS: {
    placeholder: 'MOVE_MOUNT_???',
    headers: ['linux/mount.h'],
    names: `
      MOVE_MOUNT_F_SYMLINKS MOVE_MOUNT_F_AUTOMOUNTS MOVE_MOUNT_F_EMPTY_PATH MOVE_MOUNT_T_SYMLINKS
      MOVE_MOUNT_T_AUTOMOUNTS MOVE_MOUNT_T_EMPTY_PATH MOVE_MOUNT_SET_GROUP
    `,
    later: {
      'linux/mount.h': 'MOVE_MOUNT_BENEATH',
    },
  },
  OPEN_TREE_FLAGS: {
    placeholder: 'OPEN_TREE_???',
    headers: ['linux/fcntl.h', 'linux/mount.h'],
    names: `
      OPEN_TREE_CLONE OPEN_TREE_CLOEXEC AT_SYMLINK_NOFOLLOW AT_REMOVEDIR AT_SYMLINK_FOLLOW
      AT_NO_AUTOMOUNT AT_EMPTY_PATH AT_RECURSIVE
    `,
    later: {
      'linux/mount.h': 'OPEN_TREE_NAMESPACE',
    },
  },
  UMOUNT_FLAGS: {
    placeholder: 'MNT_???',
    headers: ['sys/mount.h'],
    names: `
      MNT_FORCE MNT_DETACH MNT_EXPIRE UMOUNT_NOFOLLOW
    `,
  },
  RESOLVE_FLAGS: {
    placeholder: 'RESOLVE_???',
    headers: ['linux/openat2.h'],
    names: `
      RESOLVE_NO_XDEV RESOLVE_NO_MAGICLINKS RESOLVE_NO_SYMLINKS RESOLVE_BENEATH RESOLVE_IN_ROOT
      RESOLVE_CACHED
    `,
  },
  OPEN_FLAGS: {
    placeholder: 'O_???',
    headers: ['asm/fcntl.h'],
    names: `
      O_CREAT O_EXCL O_NOCTTY O_TRUNC O_APPEND O_NONBLOCK O_SYNC __O_SYNC O_DSYNC O_DIRECT
      O_LARGEFILE O_NOFOLLOW O_NOATIME O_CLOEXEC O_PATH O_TMPFILE __O_TMPFILE O_DIRECTORY FASYNC
    `,
    later: {
      'linux/openat2.h': 'OPENAT2_REGULAR',
      'asm-generic/fcntl.h': `
        O_EMPTYPATH
      `,
    },
  },
  OPEN_ACCESS_MODES: {
    placeholder: '',
    headers: ['asm/fcntl.h'],
    names: `
      O_RDONLY O_WRONLY O_RDWR O_ACCMODE
    `,
  },
  STATFS_FLAGS: {
    placeholder: 'ST_???',
    headers: [],
    names: `
      ST_VALID=0x20 ST_RDONLY=0x1 ST_NOSUID=0x2 ST_NODEV=0x4 ST_NOEXEC=0x8 ST_SYNCHRONOUS=0x10
      ST_MANDLOCK=0x40 ST_NOATIME=0x400 ST_NODIRATIME=0x800 ST_RELATIME=0x1000 ST_NOSYMFOLLOW=0x2000
    `,
  },
  STATFS_MAGICS: {
    placeholder: '',
    headers: ['linux/magic.h', 'linux/bfs_fs.h', 'linux/romfs_fs.h', 'linux/gfs2_ondisk.h'],
    names: `
      QNX4_SUPER_MAGIC Z3FOLD_MAGIC=0x33 AUTOFS_SUPER_MAGIC DEVFS_SUPER_MAGIC=0x1373
      EXT_SUPER_MAGIC=0x137d MINIX_SUPER_MAGIC MINIX_SUPER_MAGIC2 DEVPTS_SUPER_MAGIC
      MINIX2_SUPER_MAGIC MINIX2_SUPER_MAGIC2 NILFS_SUPER_MAGIC HFS_SUPER_MAGIC=0x4244
      HFSPLUS_SUPER_MAGIC=0x482b MSDOS_SUPER_MAGIC MINIX3_SUPER_MAGIC SMB_SUPER_MAGIC
      NCP_SUPER_MAGIC EXOFS_SUPER_MAGIC=0x5df5 NFS_SUPER_MAGIC ROMFS_MAGIC JFFS2_SUPER_MAGIC
      ISOFS_SUPER_MAGIC PROC_SUPER_MAGIC OPENPROM_SUPER_MAGIC USBDEVICE_SUPER_MAGIC ADFS_SUPER_MAGIC
      AFFS_SUPER_MAGIC EXT2_OLD_SUPER_MAGIC=0xef51 EXT2_SUPER_MAGIC ECRYPTFS_SUPER_MAGIC
      UFS_MAGIC=0x11954 CGROUP_SUPER_MAGIC EFS_SUPER_MAGIC HOSTFS_SUPER_MAGIC CEPH_SUPER_MAGIC
      TMPFS_MAGIC V9FS_MAGIC GFS2_MAGIC XIAFS_SUPER_MAGIC=0x12fd16d XENIX_SUPER_MAGIC=0x12ff7b4
      SYSV4_SUPER_MAGIC=0x12ff7b5 SYSV2_SUPER_MAGIC=0x12ff7b6 COH_SUPER_MAGIC=0x12ff7b7
      SHMFS_SUPER_MAGIC=0x2011994 ANON_INODE_FS_MAGIC FUTEXFS_SUPER_MAGIC MTD_INODE_FS_MAGIC
      BALLOON_KVM_MAGIC=0x13661366 UDF_SUPER_MAGIC BFS_MAGIC EXFAT_SUPER_MAGIC
      UBIFS_SUPER_MAGIC=0x24051905 CRAMFS_MAGIC ZFS_SUPER_MAGIC=0x2fc12fc1
      JFS_SUPER_MAGIC=0x3153464a BEFS_SUPER_MAGIC=0x42465331 BINFMTFS_MAGIC SMACK_MAGIC
      DMA_BUF_MAGIC CRAMFS_MAGIC_WEND DEVMEM_MAGIC GPFS_SUPER_MAGIC=0x47504653 PIPEFS_MAGIC
      REISERFS_SUPER_MAGIC SECRETMEM_MAGIC AFS_SUPER_MAGIC NTFS_SB_MAGIC=0x5346544e SOCKFS_MAGIC
      UFS_CIGAM=0x54190100 VZFS_SUPER_MAGIC=0x565a4653 STACK_END_MAGIC ZSMALLOC_MAGIC=0x58295829
      XFS_SUPER_MAGIC AAFS_MAGIC ZONEFS_MAGIC PSTOREFS_MAGIC AUFS_SUPER_MAGIC=0x61756673
      BDEVFS_MAGIC CONFIGFS_MAGIC=0x62656570 SYSFS_MAGIC CGROUP2_SUPER_MAGIC DEBUGFS_MAGIC
      DAXFS_MAGIC FUSE_CTL_SUPER_MAGIC=0x65735543 FUSE_SUPER_MAGIC QNX6_SUPER_MAGIC AFS_FS_MAGIC
      BINDERFS_SUPER_MAGIC NSFS_MAGIC SECURITYFS_MAGIC SQUASHFS_MAGIC BTRFS_TEST_MAGIC
      CODA_SUPER_MAGIC OCFS2_SUPER_MAGIC TRACEFS_MAGIC OVERLAYFS_SUPER_MAGIC RAMFS_MAGIC
      BTRFS_SUPER_MAGIC HUGETLBFS_MAGIC VXFS_SUPER_MAGIC=0xa501fcf5 XENFS_SUPER_MAGIC
      PPC_CMM_MAGIC=0xc7571590 LOGFS_MAGIC=0xc97e8168 BPF_FS_MAGIC EFIVARFS_MAGIC
      EROFS_SUPER_MAGIC_V1 F2FS_SUPER_MAGIC SELINUX_MAGIC HPFS_SUPER_MAGIC SMB2_SUPER_MAGIC
      CIFS_SUPER_MAGIC
    `,
    later: {
      'of file systems outside the kernel': `
        LL_SUPER_MAGIC=0xbd00bd0
      `,
      'linux/magic.h': `
        BCACHEFS_SUPER_MAGIC PID_FS_MAGIC NULL_FS_MAGIC GUEST_MEMFD_MAGIC
      `,
    },
  },
  FILE_MODE_BITS: {
    placeholder: '',
    headers: ['linux/stat.h'],
    names: `
      S_ISUID S_ISGID S_ISVTX
    `,
  },
  FILE_TYPES: {
    placeholder: '',
    headers: ['linux/stat.h'],
    names: `
      S_IFREG S_IFSOCK S_IFIFO S_IFLNK S_IFDIR S_IFBLK S_IFCHR
    `,
  },
  RENAME_FLAGS: {
    placeholder: 'RENAME_??',
    headers: ['linux/fs.h'],
    names: `
      RENAME_NOREPLACE RENAME_EXCHANGE RENAME_WHITEOUT
    `,
  },
  STATX_SYNC_TYPES: {
    placeholder: '',
    headers: ['linux/fcntl.h'],
    names: `
      AT_STATX_SYNC_AS_STAT AT_STATX_FORCE_SYNC AT_STATX_DONT_SYNC AT_STATX_SYNC_TYPE
    `,
  },
  STATX_ATTRIBUTES: {
    placeholder: 'STATX_ATTR_???',
    headers: ['linux/stat.h'],
    names: `
      STATX_ATTR_COMPRESSED STATX_ATTR_IMMUTABLE STATX_ATTR_APPEND STATX_ATTR_NODUMP
      STATX_ATTR_ENCRYPTED STATX_ATTR_AUTOMOUNT STATX_ATTR_MOUNT_ROOT STATX_ATTR_VERITY
      STATX_ATTR_DAX
    `,
    later: {
      'linux/stat.h': 'STATX_ATTR_WRITE_ATOMIC',
    },
  },
  STATX_MASK: {
    placeholder: 'STATX_???',
    headers: ['linux/stat.h'],
    names: `
      STATX_ALL STATX_BASIC_STATS STATX_TYPE STATX_MODE STATX_NLINK STATX_UID STATX_GID STATX_ATIME
      STATX_MTIME STATX_CTIME STATX_INO STATX_SIZE STATX_BLOCKS STATX_BTIME STATX_MNT_ID
      STATX_DIOALIGN
    `,
    later: {
      'linux/stat.h': 'STATX_MNT_ID_UNIQUE STATX_SUBVOL STATX_WRITE_ATOMIC STATX_DIO_READ_ALIGN',
    },
  },
  SYNC_FILE_RANGE_FLAGS: {
    placeholder: 'SYNC_FILE_RANGE_???',
    headers: ['linux/fs.h'],
    names: `
      SYNC_FILE_RANGE_WAIT_BEFORE SYNC_FILE_RANGE_WRITE SYNC_FILE_RANGE_WAIT_AFTER
    `,
  },
  SWAP_FLAGS: {
    placeholder: 'SWAP_FLAG_???',
    headers: ['sys/swap.h'],
    names: `
      SWAP_FLAG_PREFER SWAP_FLAG_DISCARD SWAP_FLAG_DISCARD_ONCE=0x20000
      SWAP_FLAG_DISCARD_PAGES=0x40000
    `,
  },
  SEEK_WHENCES: {
    placeholder: 'SEEK_???',
    headers: ['linux/fs.h'],
    names: `
      SEEK_SET SEEK_CUR SEEK_END SEEK_DATA SEEK_HOLE
    `,
  },
  QUOTA_IIF_FLAGS: {
    placeholder: 'IIF_???',
    headers: ['linux/quota.h'],
    names: `
      IIF_BGRACE IIF_IGRACE IIF_FLAGS
    `,
  },
  QUOTA_DQF_FLAGS: {
    placeholder: 'DQF_???',
    headers: ['linux/quota.h'],
    names: `
      DQF_ROOT_SQUASH DQF_SYS_FILE
    `,
  },
  QUOTA_QIF_FLAGS: {
    placeholder: 'QIF_???',
    headers: ['linux/quota.h'],
    names: `
      QIF_BLIMITS QIF_SPACE QIF_ILIMITS QIF_INODES QIF_BTIME QIF_ITIME
    `,
  },
  XFS_QUOTA_FLAGS: {
    placeholder: 'FS_???_QUOTA',
    headers: ['linux/dqblk_xfs.h'],
    names: `
      FS_USER_QUOTA FS_PROJ_QUOTA FS_GROUP_QUOTA
    `,
  },
  XFS_QUOTA_STATES: {
    placeholder: 'FS_QUOTA_???',
    headers: ['linux/dqblk_xfs.h'],
    names: `
      FS_QUOTA_UDQ_ACCT FS_QUOTA_UDQ_ENFD FS_QUOTA_GDQ_ACCT FS_QUOTA_GDQ_ENFD FS_QUOTA_PDQ_ACCT
      FS_QUOTA_PDQ_ENFD
    `,
  },
  QUOTA_FORMATS: {
    placeholder: 'QFMT_VFS_???',
    headers: ['linux/quota.h'],
    names: `
      QFMT_VFS_OLD QFMT_VFS_V0 QFMT_OCFS2 QFMT_VFS_V1
    `,
    later: {
      'linux/quota.h': 'QFMT_SHMEM',
    },
  },
  QUOTA_TYPES: {
    placeholder: '???QUOTA',
    headers: ['linux/quota.h'],
    names: `
      USRQUOTA GRPQUOTA PRJQUOTA
    `,
  },
  QUOTA_COMMANDS: {
    placeholder: 'Q_???',
    headers: ['linux/quota.h', 'linux/dqblk_xfs.h'],
    names: `
      Q_V1_QUOTAON=0x100 Q_V1_QUOTAOFF=0x200 Q_V1_GETQUOTA=0x300 Q_V1_SETQUOTA=0x400
      Q_V1_SETUSE=0x500 Q_V1_SYNC=0x600 Q_SETQLIM=0x700 Q_V1_GETSTATS=0x800 Q_V1_RSQUASH=0x1000
      Q_V2_GETQUOTA=0xd00 Q_V2_SETQUOTA=0xe00 Q_V2_SETUSE=0xf00 Q_V2_GETINFO=0x900
      Q_V2_SETINFO=0xa00 Q_V2_SETGRACE=0xb00 Q_V2_SETFLAGS=0xc00 Q_V2_GETSTATS=0x1100 Q_SYNC
      Q_QUOTAON Q_QUOTAOFF Q_GETFMT Q_GETINFO Q_SETINFO Q_GETQUOTA Q_SETQUOTA Q_GETNEXTQUOTA
      Q_XQUOTAON Q_XQUOTAOFF Q_XGETQUOTA Q_XSETQLIM Q_XGETQSTAT Q_XQUOTARM Q_XQUOTASYNC Q_XGETQSTATV
      Q_XGETNEXTQUOTA
    `,
  },
  INODE_FLAGS: {
    placeholder: 'FS_???_FL',
    headers: ['linux/fs.h'],
    names: `
      FS_SECRM_FL FS_UNRM_FL FS_COMPR_FL FS_SYNC_FL FS_IMMUTABLE_FL FS_APPEND_FL FS_NODUMP_FL
      FS_NOATIME_FL FS_DIRTY_FL FS_COMPRBLK_FL FS_NOCOMP_FL FS_ENCRYPT_FL FS_INDEX_FL FS_IMAGIC_FL
      FS_JOURNAL_DATA_FL FS_NOTAIL_FL FS_DIRSYNC_FL FS_TOPDIR_FL FS_HUGE_FILE_FL FS_EXTENT_FL
      FS_VERITY_FL FS_EA_INODE_FL FS_EOFBLOCKS_FL FS_NOCOW_FL FS_DAX_FL FS_INLINE_DATA_FL
      FS_PROJINHERIT_FL FS_CASEFOLD_FL FS_RESERVED_FL
    `,
  },
  FIEMAP_EXTENT_FLAGS: {
    placeholder: 'FIEMAP_EXTENT_???',
    headers: ['linux/fiemap.h'],
    names: `
      FIEMAP_EXTENT_LAST FIEMAP_EXTENT_UNKNOWN FIEMAP_EXTENT_DELALLOC FIEMAP_EXTENT_ENCODED
      FIEMAP_EXTENT_DATA_ENCRYPTED FIEMAP_EXTENT_NOT_ALIGNED FIEMAP_EXTENT_DATA_INLINE
      FIEMAP_EXTENT_DATA_TAIL FIEMAP_EXTENT_UNWRITTEN FIEMAP_EXTENT_MERGED FIEMAP_EXTENT_SHARED
    `,
  },
  FIEMAP_FLAGS: {
    placeholder: 'FIEMAP_FLAG_???',
    headers: ['linux/fiemap.h'],
    names: `
      FIEMAP_FLAG_SYNC FIEMAP_FLAG_XATTR FIEMAP_FLAG_CACHE
    `,
  },
  FS_XFLAGS: {
    placeholder: 'FS_XFLAG_???',
    headers: ['linux/fs.h'],
    names: `
      FS_XFLAG_REALTIME FS_XFLAG_PREALLOC FS_XFLAG_IMMUTABLE FS_XFLAG_APPEND FS_XFLAG_SYNC
      FS_XFLAG_NOATIME FS_XFLAG_NODUMP FS_XFLAG_RTINHERIT FS_XFLAG_PROJINHERIT FS_XFLAG_NOSYMLINKS
      FS_XFLAG_EXTSIZE FS_XFLAG_EXTSZINHERIT FS_XFLAG_NODEFRAG FS_XFLAG_FILESTREAM FS_XFLAG_DAX
      FS_XFLAG_COWEXTSIZE FS_XFLAG_HASATTR
    `,
    later: {
      'linux/fs.h': 'FS_XFLAG_VERITY FS_XFLAG_CASEFOLD FS_XFLAG_CASENONPRESERVING',
    },
  },
  RWF_FLAGS: {
    placeholder: 'RWF_???',
    headers: ['linux/fs.h'],
    names: `
      RWF_HIPRI RWF_DSYNC RWF_SYNC RWF_NOWAIT RWF_APPEND
    `,
    later: {
      'linux/fs.h': 'RWF_NOAPPEND RWF_ATOMIC RWF_DONTCACHE RWF_NOSIGNAL',
    },
  },
  SPLICE_FLAGS: {
    placeholder: 'SPLICE_F_???',
    headers: ['fcntl.h'],
    names: `
      SPLICE_F_MOVE SPLICE_F_NONBLOCK SPLICE_F_MORE SPLICE_F_GIFT
    `,
  },
  FANOTIFY_EVENTS: {
    placeholder: 'FAN_???',
    headers: ['linux/fanotify.h'],
    names: `
      FAN_ACCESS FAN_MODIFY FAN_ATTRIB FAN_CLOSE_WRITE FAN_CLOSE_NOWRITE FAN_OPEN FAN_MOVED_FROM
      FAN_MOVED_TO FAN_CREATE FAN_DELETE FAN_DELETE_SELF FAN_MOVE_SELF FAN_OPEN_EXEC FAN_Q_OVERFLOW
      FAN_FS_ERROR FAN_OPEN_PERM FAN_ACCESS_PERM FAN_OPEN_EXEC_PERM FAN_DIR_MODIFY=0x80000 FAN_ONDIR
      FAN_EVENT_ON_CHILD FAN_RENAME
    `,
    later: {
      'linux/fanotify.h': 'FAN_PRE_ACCESS FAN_MNT_ATTACH FAN_MNT_DETACH',
    },
  },
  FANOTIFY_MARK_FLAGS: {
    placeholder: 'FAN_MARK_???',
    headers: ['linux/fanotify.h'],
    names: `
      FAN_MARK_ADD FAN_MARK_REMOVE FAN_MARK_DONT_FOLLOW FAN_MARK_ONLYDIR FAN_MARK_MOUNT
      FAN_MARK_IGNORED_MASK FAN_MARK_IGNORED_SURV_MODIFY FAN_MARK_FLUSH FAN_MARK_FILESYSTEM
      FAN_MARK_EVICTABLE FAN_MARK_IGNORE
    `,
    later: {
      'linux/fanotify.h': 'FAN_MARK_MNTNS',
    },
  },
  FANOTIFY_INIT_FLAGS: {
    placeholder: 'FAN_???',
    headers: ['linux/fanotify.h'],
    names: `
      FAN_CLOEXEC FAN_NONBLOCK FAN_UNLIMITED_QUEUE FAN_UNLIMITED_MARKS FAN_ENABLE_AUDIT
      FAN_REPORT_PIDFD FAN_REPORT_TID FAN_REPORT_FID FAN_REPORT_DIR_FID FAN_REPORT_NAME
      FAN_REPORT_TARGET_FID
    `,
    later: {
      'linux/fanotify.h': 'FAN_REPORT_FD_ERROR FAN_REPORT_MNT',
    },
  },
  FANOTIFY_CLASSES: {
    placeholder: 'FAN_CLASS_???',
    headers: ['linux/fanotify.h'],
    names: `
      FAN_CLASS_NOTIF FAN_CLASS_CONTENT FAN_CLASS_PRE_CONTENT
    `,
  },
  INOTIFY_INIT_FLAGS: {
    placeholder: 'IN_???',
    headers: ['linux/inotify.h'],
    names: `
      IN_NONBLOCK IN_CLOEXEC
    `,
  },
  INOTIFY_EVENTS: {
    placeholder: 'IN_???',
    headers: ['linux/inotify.h'],
    names: `
      IN_ACCESS IN_MODIFY IN_ATTRIB IN_CLOSE_WRITE IN_CLOSE_NOWRITE IN_OPEN IN_MOVED_FROM
      IN_MOVED_TO IN_CREATE IN_DELETE IN_DELETE_SELF IN_MOVE_SELF IN_UNMOUNT IN_Q_OVERFLOW
      IN_IGNORED IN_ONLYDIR IN_DONT_FOLLOW IN_EXCL_UNLINK IN_MASK_CREATE IN_MASK_ADD IN_ISDIR
      IN_ONESHOT
    `,
  },
  DNOTIFY_EVENTS: {
    placeholder: 'DN_???',
    headers: ['linux/fcntl.h'],
    names: `
      DN_ACCESS DN_MODIFY DN_CREATE DN_DELETE DN_RENAME DN_ATTRIB DN_MULTISHOT
    `,
  },
};
