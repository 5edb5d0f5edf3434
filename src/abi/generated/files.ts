// Generated from fcntl.h, linux/fcntl.h, linux/mount.h, linux/xattr.h, dirent.h, linux/fadvise.h, linux/falloc.h, sys/mount.h, linux/openat2.h, asm/fcntl.h, asm-generic/fcntl.h, linux/magic.h, linux/bfs_fs.h, linux/romfs_fs.h, linux/gfs2_ondisk.h, of file systems outside the kernel, linux/stat.h, linux/fs.h, sys/swap.h, linux/quota.h, linux/dqblk_xfs.h, linux/fiemap.h, linux/fanotify.h, linux/inotify.h, as tools/abi/sets/families/files.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const ACCESS_MODES = /* @__PURE__ */ constants('?_OK', [
  ['F_OK', 0],
  ['R_OK', 4],
  ['W_OK', 2],
  ['X_OK', 1],
]);

export const FACCESSAT_FLAGS = /* @__PURE__ */ constants('AT_???', [
  ['AT_SYMLINK_NOFOLLOW', 0x100],
  ['AT_EACCESS', 0x200],
  ['AT_EMPTY_PATH', 0x1000],
]);

export const AT_FLAGS = /* @__PURE__ */ constants('AT_???', [
  ['AT_SYMLINK_NOFOLLOW', 0x100],
  ['AT_REMOVEDIR', 0x200],
  ['AT_SYMLINK_FOLLOW', 0x400],
  ['AT_NO_AUTOMOUNT', 0x800],
  ['AT_EMPTY_PATH', 0x1000],
  ['AT_RECURSIVE', 0x8000],
]);

export const NOFOLLOW_FLAGS = /* @__PURE__ */ constants('AT_???', [
  ['AT_SYMLINK_NOFOLLOW', 0x100],
  ['AT_EMPTY_PATH', 0x1000],
]);

export const OPEN_TREE_ATTR_FLAGS = /* @__PURE__ */ constants('OPEN_TREE_???', [
  ['OPEN_TREE_CLONE', 1],
  ['OPEN_TREE_NAMESPACE', 2],
  ['OPEN_TREE_CLOEXEC', 0x80000],
  ['AT_SYMLINK_NOFOLLOW', 0x100],
  ['AT_NO_AUTOMOUNT', 0x800],
  ['AT_EMPTY_PATH', 0x1000],
  ['AT_RECURSIVE', 0x8000],
]);

export const EXECVEAT_FLAGS = /* @__PURE__ */ constants('AT_???', [
  ['AT_SYMLINK_NOFOLLOW', 0x100],
  ['AT_REMOVEDIR', 0x200],
  ['AT_SYMLINK_FOLLOW', 0x400],
  ['AT_NO_AUTOMOUNT', 0x800],
  ['AT_EMPTY_PATH', 0x1000],
  ['AT_RECURSIVE', 0x8000],
  ['AT_EXECVE_CHECK', 0x10000],
]);

export const NAME_TO_HANDLE_AT_FLAGS = /* @__PURE__ */ constants('AT_???', [
  ['AT_HANDLE_MNT_ID_UNIQUE', 1],
  ['AT_HANDLE_CONNECTABLE', 2],
  ['AT_HANDLE_FID', 0x200],
  ['AT_SYMLINK_FOLLOW', 0x400],
  ['AT_EMPTY_PATH', 0x1000],
]);

export const MOUNT_SETATTR_AT_FLAGS = /* @__PURE__ */ constants('AT_???', [
  ['AT_SYMLINK_NOFOLLOW', 0x100],
  ['AT_NO_AUTOMOUNT', 0x800],
  ['AT_EMPTY_PATH', 0x1000],
  ['AT_RECURSIVE', 0x8000],
]);

export const XATTR_FLAGS = /* @__PURE__ */ constants('XATTR_???', [
  ['XATTR_CREATE', 1],
  ['XATTR_REPLACE', 2],
]);

export const DIRENT_TYPES = /* @__PURE__ */ constants('DT_???', [
  ['DT_UNKNOWN', 0],
  ['DT_FIFO', 1],
  ['DT_CHR', 2],
  ['DT_DIR', 4],
  ['DT_BLK', 6],
  ['DT_REG', 8],
  ['DT_LNK', 0xa],
  ['DT_SOCK', 0xc],
  ['DT_WHT', 0xe],
]);

export const FADVISE_ADVICES = /* @__PURE__ */ constants('POSIX_FADV_???', [
  ['POSIX_FADV_NORMAL', 0],
  ['POSIX_FADV_RANDOM', 1],
  ['POSIX_FADV_SEQUENTIAL', 2],
  ['POSIX_FADV_WILLNEED', 3],
  ['POSIX_FADV_DONTNEED', 4],
  ['POSIX_FADV_NOREUSE', 5],
]);

export const FALLOCATE_MODES = /* @__PURE__ */ constants('FALLOC_FL_???', [
  ['FALLOC_FL_KEEP_SIZE', 1],
  ['FALLOC_FL_PUNCH_HOLE', 2],
  ['FALLOC_FL_NO_HIDE_STALE', 4],
  ['FALLOC_FL_COLLAPSE_RANGE', 8],
  ['FALLOC_FL_ZERO_RANGE', 0x10],
  ['FALLOC_FL_INSERT_RANGE', 0x20],
  ['FALLOC_FL_UNSHARE_RANGE', 0x40],
  ['FALLOC_FL_WRITE_ZEROES', 0x80],
]);

export const FSCONFIG_COMMANDS = /* @__PURE__ */ constants('FSCONFIG_???', [
  ['FSCONFIG_SET_FLAG', 0],
  ['FSCONFIG_SET_STRING', 1],
  ['FSCONFIG_SET_BINARY', 2],
  ['FSCONFIG_SET_PATH', 3],
  ['FSCONFIG_SET_PATH_EMPTY', 4],
  ['FSCONFIG_SET_FD', 5],
  ['FSCONFIG_CMD_CREATE', 6],
  ['FSCONFIG_CMD_RECONFIGURE', 7],
  ['FSCONFIG_CMD_CREATE_EXCL', 8],
]);

export const FSMOUNT_ATTRIBUTES = /* @__PURE__ */ constants('MOUNT_ATTR_???', [
  ['MOUNT_ATTR_RDONLY', 1],
  ['MOUNT_ATTR_NOSUID', 2],
  ['MOUNT_ATTR_NODEV', 4],
  ['MOUNT_ATTR_NOEXEC', 8],
  ['MOUNT_ATTR_NOATIME', 0x10],
  ['MOUNT_ATTR_STRICTATIME', 0x20],
  ['MOUNT_ATTR_NODIRATIME', 0x80],
  ['MOUNT_ATTR_IDMAP', 0x100000],
  ['MOUNT_ATTR_NOSYMFOLLOW', 0x200000],
]);

export const FSMOUNT_FLAGS = /* @__PURE__ */ constants('FSMOUNT_???', [
  ['FSMOUNT_CLOEXEC', 1],
  ['FSMOUNT_NAMESPACE', 2],
]);

export const FSOPEN_FLAGS = /* @__PURE__ */ constants('FSOPEN_???', [
  ['FSOPEN_CLOEXEC', 1],
]);

export const FSPICK_FLAGS = /* @__PURE__ */ constants('FSPICK_???', [
  ['FSPICK_CLOEXEC', 1],
  ['FSPICK_SYMLINK_NOFOLLOW', 2],
  ['FSPICK_NO_AUTOMOUNT', 4],
  ['FSPICK_EMPTY_PATH', 8],
]);

export const MOUNT_FLAGS = /* @__PURE__ */ constants('MS_???', [
  ['MS_RDONLY', 1],
  ['MS_NOSUID', 2],
  ['MS_NODEV', 4],
  ['MS_NOEXEC', 8],
  ['MS_SYNCHRONOUS', 0x10],
  ['MS_REMOUNT', 0x20],
  ['MS_MANDLOCK', 0x40],
  ['MS_DIRSYNC', 0x80],
  ['MS_NOSYMFOLLOW', 0x100],
  ['MS_NOATIME', 0x400],
  ['MS_NODIRATIME', 0x800],
  ['MS_BIND', 0x1000],
  ['MS_MOVE', 0x2000],
  ['MS_REC', 0x4000],
  ['MS_SILENT', 0x8000],
  ['MS_POSIXACL', 0x10000],
  ['MS_UNBINDABLE', 0x20000],
  ['MS_PRIVATE', 0x40000],
  ['MS_SLAVE', 0x80000],
  ['MS_SHARED', 0x100000],
  ['MS_RELATIME', 0x200000],
  ['MS_KERNMOUNT', 0x400000],
  ['MS_I_VERSION', 0x800000],
  ['MS_STRICTATIME', 0x1000000],
  ['MS_LAZYTIME', 0x2000000],
  ['MS_SUBMOUNT', 0x4000000],
  ['MS_NOREMOTELOCK', 0x8000000],
  ['MS_NOSEC', 0x10000000],
  ['MS_BORN', 0x20000000],
  ['MS_ACTIVE', 0x40000000],
  ['MS_NOUSER', 0x80000000],
]);

export const SUPERBLOCK_FLAGS = /* @__PURE__ */ constants('MS_???', [
  ['MS_RDONLY', 1],
  ['MS_SYNCHRONOUS', 0x10],
  ['MS_DIRSYNC', 0x80],
  ['MS_LAZYTIME', 0x2000000],
]);

export const MOUNT_PROPAGATIONS = /* @__PURE__ */ constants('MS_???', [
  ['MS_UNBINDABLE', 0x20000],
  ['MS_PRIVATE', 0x40000],
  ['MS_SLAVE', 0x80000],
  ['MS_SHARED', 0x100000],
]);

export const MOUNT_ATTRIBUTES = /* @__PURE__ */ constants('MOUNT_ATTR_???', [
  ['MOUNT_ATTR_RDONLY', 1],
  ['MOUNT_ATTR_NOSUID', 2],
  ['MOUNT_ATTR_NODEV', 4],
  ['MOUNT_ATTR_NOEXEC', 8],
  ['MOUNT_ATTR_NOATIME', 0x10],
  ['MOUNT_ATTR_STRICTATIME', 0x20],
  ['MOUNT_ATTR_NODIRATIME', 0x80],
  ['MOUNT_ATTR_IDMAP', 0x100000],
  ['MOUNT_ATTR_NOSYMFOLLOW', 0x200000],
]);

export const MOVE_MOUNT_FLAGS = /* @__PURE__ */ constants('MOVE_MOUNT_???', [
  ['MOVE_MOUNT_F_SYMLINKS', 1],
  ['MOVE_MOUNT_F_AUTOMOUNTS', 2],
  ['MOVE_MOUNT_F_EMPTY_PATH', 4],
  ['MOVE_MOUNT_T_SYMLINKS', 0x10],
  ['MOVE_MOUNT_T_AUTOMOUNTS', 0x20],
  ['MOVE_MOUNT_T_EMPTY_PATH', 0x40],
  ['MOVE_MOUNT_SET_GROUP', 0x100],
  ['MOVE_MOUNT_BENEATH', 0x200],
]);

export const OPEN_TREE_FLAGS = /* @__PURE__ */ constants('OPEN_TREE_???', [
  ['OPEN_TREE_CLONE', 1],
  ['OPEN_TREE_NAMESPACE', 2],
  ['OPEN_TREE_CLOEXEC', 0x80000],
  ['AT_SYMLINK_NOFOLLOW', 0x100],
  ['AT_REMOVEDIR', 0x200],
  ['AT_SYMLINK_FOLLOW', 0x400],
  ['AT_NO_AUTOMOUNT', 0x800],
  ['AT_EMPTY_PATH', 0x1000],
  ['AT_RECURSIVE', 0x8000],
]);

export const UMOUNT_FLAGS = /* @__PURE__ */ constants('MNT_???', [
  ['MNT_FORCE', 1],
  ['MNT_DETACH', 2],
  ['MNT_EXPIRE', 4],
  ['UMOUNT_NOFOLLOW', 8],
]);

export const RESOLVE_FLAGS = /* @__PURE__ */ constants('RESOLVE_???', [
  ['RESOLVE_NO_XDEV', 1],
  ['RESOLVE_NO_MAGICLINKS', 2],
  ['RESOLVE_NO_SYMLINKS', 4],
  ['RESOLVE_BENEATH', 8],
  ['RESOLVE_IN_ROOT', 0x10],
  ['RESOLVE_CACHED', 0x20],
]);

export const OPEN_FLAGS = /* @__PURE__ */ constants('O_???', [
  ['O_CREAT', 0x40],
  ['O_EXCL', 0x80],
  ['O_NOCTTY', 0x100],
  ['O_TRUNC', 0x200],
  ['O_APPEND', 0x400],
  ['O_NONBLOCK', 0x800],
  ['O_SYNC', 0x101000],
  ['__O_SYNC', 0x100000],
  ['O_DSYNC', 0x1000],
  ['O_DIRECT', 0x4000],
  ['O_LARGEFILE', 0x8000],
  ['O_NOFOLLOW', 0x20000],
  ['O_NOATIME', 0x40000],
  ['O_CLOEXEC', 0x80000],
  ['O_PATH', 0x200000],
  ['O_TMPFILE', 0x410000],
  ['__O_TMPFILE', 0x400000],
  ['O_DIRECTORY', 0x10000],
  ['FASYNC', 0x2000],
  ['O_EMPTYPATH', 0x4000000],
  ['OPENAT2_REGULAR', 0, 1],
]);

export const OPEN_ACCESS_MODES = /* @__PURE__ */ constants('', [
  ['O_RDONLY', 0],
  ['O_WRONLY', 1],
  ['O_RDWR', 2],
  ['O_ACCMODE', 3],
]);

export const STATFS_FLAGS = /* @__PURE__ */ constants('ST_???', [
  ['ST_VALID', 0x20],
  ['ST_RDONLY', 1],
  ['ST_NOSUID', 2],
  ['ST_NODEV', 4],
  ['ST_NOEXEC', 8],
  ['ST_SYNCHRONOUS', 0x10],
  ['ST_MANDLOCK', 0x40],
  ['ST_NOATIME', 0x400],
  ['ST_NODIRATIME', 0x800],
  ['ST_RELATIME', 0x1000],
  ['ST_NOSYMFOLLOW', 0x2000],
]);

export const STATFS_MAGICS = /* @__PURE__ */ constants('', [
  ['QNX4_SUPER_MAGIC', 0x2f],
  ['Z3FOLD_MAGIC', 0x33],
  ['AUTOFS_SUPER_MAGIC', 0x187],
  ['DEVFS_SUPER_MAGIC', 0x1373],
  ['EXT_SUPER_MAGIC', 0x137d],
  ['MINIX_SUPER_MAGIC', 0x137f],
  ['MINIX_SUPER_MAGIC2', 0x138f],
  ['DEVPTS_SUPER_MAGIC', 0x1cd1],
  ['MINIX2_SUPER_MAGIC', 0x2468],
  ['MINIX2_SUPER_MAGIC2', 0x2478],
  ['NILFS_SUPER_MAGIC', 0x3434],
  ['HFS_SUPER_MAGIC', 0x4244],
  ['HFSPLUS_SUPER_MAGIC', 0x482b],
  ['MSDOS_SUPER_MAGIC', 0x4d44],
  ['MINIX3_SUPER_MAGIC', 0x4d5a],
  ['SMB_SUPER_MAGIC', 0x517b],
  ['NCP_SUPER_MAGIC', 0x564c],
  ['EXOFS_SUPER_MAGIC', 0x5df5],
  ['NFS_SUPER_MAGIC', 0x6969],
  ['ROMFS_MAGIC', 0x7275],
  ['JFFS2_SUPER_MAGIC', 0x72b6],
  ['ISOFS_SUPER_MAGIC', 0x9660],
  ['PROC_SUPER_MAGIC', 0x9fa0],
  ['OPENPROM_SUPER_MAGIC', 0x9fa1],
  ['USBDEVICE_SUPER_MAGIC', 0x9fa2],
  ['ADFS_SUPER_MAGIC', 0xadf5],
  ['AFFS_SUPER_MAGIC', 0xadff],
  ['EXT2_OLD_SUPER_MAGIC', 0xef51],
  ['EXT2_SUPER_MAGIC', 0xef53],
  ['ECRYPTFS_SUPER_MAGIC', 0xf15f],
  ['UFS_MAGIC', 0x11954],
  ['CGROUP_SUPER_MAGIC', 0x27e0eb],
  ['EFS_SUPER_MAGIC', 0x414a53],
  ['HOSTFS_SUPER_MAGIC', 0xc0ffee],
  ['CEPH_SUPER_MAGIC', 0xc36400],
  ['TMPFS_MAGIC', 0x1021994],
  ['V9FS_MAGIC', 0x1021997],
  ['GFS2_MAGIC', 0x1161970],
  ['XIAFS_SUPER_MAGIC', 0x12fd16d],
  ['XENIX_SUPER_MAGIC', 0x12ff7b4],
  ['SYSV4_SUPER_MAGIC', 0x12ff7b5],
  ['SYSV2_SUPER_MAGIC', 0x12ff7b6],
  ['COH_SUPER_MAGIC', 0x12ff7b7],
  ['SHMFS_SUPER_MAGIC', 0x2011994],
  ['ANON_INODE_FS_MAGIC', 0x9041934],
  ['FUTEXFS_SUPER_MAGIC', 0xbad1dea],
  ['LL_SUPER_MAGIC', 0xbd00bd0],
  ['MTD_INODE_FS_MAGIC', 0x11307854],
  ['BALLOON_KVM_MAGIC', 0x13661366],
  ['UDF_SUPER_MAGIC', 0x15013346],
  ['BFS_MAGIC', 0x1badface],
  ['EXFAT_SUPER_MAGIC', 0x2011bab0],
  ['UBIFS_SUPER_MAGIC', 0x24051905],
  ['CRAMFS_MAGIC', 0x28cd3d45],
  ['ZFS_SUPER_MAGIC', 0x2fc12fc1],
  ['JFS_SUPER_MAGIC', 0x3153464a],
  ['BEFS_SUPER_MAGIC', 0x42465331],
  ['BINFMTFS_MAGIC', 0x42494e4d],
  ['SMACK_MAGIC', 0x43415d53],
  ['DMA_BUF_MAGIC', 0x444d4142],
  ['CRAMFS_MAGIC_WEND', 0x453dcd28],
  ['DEVMEM_MAGIC', 0x454d444d],
  ['GUEST_MEMFD_MAGIC', 0x474d454d],
  ['GPFS_SUPER_MAGIC', 0x47504653],
  ['NULL_FS_MAGIC', 0x4e554c4c],
  ['PID_FS_MAGIC', 0x50494446],
  ['PIPEFS_MAGIC', 0x50495045],
  ['REISERFS_SUPER_MAGIC', 0x52654973],
  ['SECRETMEM_MAGIC', 0x5345434d],
  ['AFS_SUPER_MAGIC', 0x5346414f],
  ['NTFS_SB_MAGIC', 0x5346544e],
  ['SOCKFS_MAGIC', 0x534f434b],
  ['UFS_CIGAM', 0x54190100],
  ['VZFS_SUPER_MAGIC', 0x565a4653],
  ['STACK_END_MAGIC', 0x57ac6e9d],
  ['ZSMALLOC_MAGIC', 0x58295829],
  ['XFS_SUPER_MAGIC', 0x58465342],
  ['AAFS_MAGIC', 0x5a3c69f0],
  ['ZONEFS_MAGIC', 0x5a4f4653],
  ['PSTOREFS_MAGIC', 0x6165676c],
  ['AUFS_SUPER_MAGIC', 0x61756673],
  ['BDEVFS_MAGIC', 0x62646576],
  ['CONFIGFS_MAGIC', 0x62656570],
  ['SYSFS_MAGIC', 0x62656572],
  ['CGROUP2_SUPER_MAGIC', 0x63677270],
  ['DEBUGFS_MAGIC', 0x64626720],
  ['DAXFS_MAGIC', 0x64646178],
  ['FUSE_CTL_SUPER_MAGIC', 0x65735543],
  ['FUSE_SUPER_MAGIC', 0x65735546],
  ['QNX6_SUPER_MAGIC', 0x68191122],
  ['AFS_FS_MAGIC', 0x6b414653],
  ['BINDERFS_SUPER_MAGIC', 0x6c6f6f70],
  ['NSFS_MAGIC', 0x6e736673],
  ['SECURITYFS_MAGIC', 0x73636673],
  ['SQUASHFS_MAGIC', 0x73717368],
  ['BTRFS_TEST_MAGIC', 0x73727279],
  ['CODA_SUPER_MAGIC', 0x73757245],
  ['OCFS2_SUPER_MAGIC', 0x7461636f],
  ['TRACEFS_MAGIC', 0x74726163],
  ['OVERLAYFS_SUPER_MAGIC', 0x794c7630],
  ['RAMFS_MAGIC', 0x858458f6],
  ['BTRFS_SUPER_MAGIC', 0x9123683e],
  ['HUGETLBFS_MAGIC', 0x958458f6],
  ['VXFS_SUPER_MAGIC', 0xa501fcf5],
  ['XENFS_SUPER_MAGIC', 0xabba1974],
  ['PPC_CMM_MAGIC', 0xc7571590],
  ['LOGFS_MAGIC', 0xc97e8168],
  ['BCACHEFS_SUPER_MAGIC', 0xca451a4e],
  ['BPF_FS_MAGIC', 0xcafe4a11],
  ['EFIVARFS_MAGIC', 0xde5e81e4],
  ['EROFS_SUPER_MAGIC_V1', 0xe0f5e1e2],
  ['F2FS_SUPER_MAGIC', 0xf2f52010],
  ['SELINUX_MAGIC', 0xf97cff8c],
  ['HPFS_SUPER_MAGIC', 0xf995e849],
  ['SMB2_SUPER_MAGIC', 0xfe534d42],
  ['CIFS_SUPER_MAGIC', 0xff534d42],
]);

export const FILE_MODE_BITS = /* @__PURE__ */ constants('', [
  ['S_ISUID', 0x800],
  ['S_ISGID', 0x400],
  ['S_ISVTX', 0x200],
]);

export const FILE_TYPES = /* @__PURE__ */ constants('', [
  ['S_IFREG', 0x8000],
  ['S_IFSOCK', 0xc000],
  ['S_IFIFO', 0x1000],
  ['S_IFLNK', 0xa000],
  ['S_IFDIR', 0x4000],
  ['S_IFBLK', 0x6000],
  ['S_IFCHR', 0x2000],
]);

export const RENAME_FLAGS = /* @__PURE__ */ constants('RENAME_??', [
  ['RENAME_NOREPLACE', 1],
  ['RENAME_EXCHANGE', 2],
  ['RENAME_WHITEOUT', 4],
]);

export const STATX_SYNC_TYPES = /* @__PURE__ */ constants('', [
  ['AT_STATX_SYNC_AS_STAT', 0],
  ['AT_STATX_FORCE_SYNC', 0x2000],
  ['AT_STATX_DONT_SYNC', 0x4000],
  ['AT_STATX_SYNC_TYPE', 0x6000],
]);

export const STATX_ATTRIBUTES = /* @__PURE__ */ constants('STATX_ATTR_???', [
  ['STATX_ATTR_COMPRESSED', 4],
  ['STATX_ATTR_IMMUTABLE', 0x10],
  ['STATX_ATTR_APPEND', 0x20],
  ['STATX_ATTR_NODUMP', 0x40],
  ['STATX_ATTR_ENCRYPTED', 0x800],
  ['STATX_ATTR_AUTOMOUNT', 0x1000],
  ['STATX_ATTR_MOUNT_ROOT', 0x2000],
  ['STATX_ATTR_VERITY', 0x100000],
  ['STATX_ATTR_DAX', 0x200000],
  ['STATX_ATTR_WRITE_ATOMIC', 0x400000],
]);

export const STATX_MASK = /* @__PURE__ */ constants('STATX_???', [
  ['STATX_ALL', 0xfff],
  ['STATX_BASIC_STATS', 0x7ff],
  ['STATX_TYPE', 1],
  ['STATX_MODE', 2],
  ['STATX_NLINK', 4],
  ['STATX_UID', 8],
  ['STATX_GID', 0x10],
  ['STATX_ATIME', 0x20],
  ['STATX_MTIME', 0x40],
  ['STATX_CTIME', 0x80],
  ['STATX_INO', 0x100],
  ['STATX_SIZE', 0x200],
  ['STATX_BLOCKS', 0x400],
  ['STATX_BTIME', 0x800],
  ['STATX_MNT_ID', 0x1000],
  ['STATX_DIOALIGN', 0x2000],
  ['STATX_MNT_ID_UNIQUE', 0x4000],
  ['STATX_SUBVOL', 0x8000],
  ['STATX_WRITE_ATOMIC', 0x10000],
  ['STATX_DIO_READ_ALIGN', 0x20000],
]);

export const SYNC_FILE_RANGE_FLAGS = /* @__PURE__ */ constants('SYNC_FILE_RANGE_???', [
  ['SYNC_FILE_RANGE_WAIT_BEFORE', 1],
  ['SYNC_FILE_RANGE_WRITE', 2],
  ['SYNC_FILE_RANGE_WAIT_AFTER', 4],
]);

export const SWAP_FLAGS = /* @__PURE__ */ constants('SWAP_FLAG_???', [
  ['SWAP_FLAG_PREFER', 0x8000],
  ['SWAP_FLAG_DISCARD', 0x10000],
  ['SWAP_FLAG_DISCARD_ONCE', 0x20000],
  ['SWAP_FLAG_DISCARD_PAGES', 0x40000],
]);

export const SEEK_WHENCES = /* @__PURE__ */ constants('SEEK_???', [
  ['SEEK_SET', 0],
  ['SEEK_CUR', 1],
  ['SEEK_END', 2],
  ['SEEK_DATA', 3],
  ['SEEK_HOLE', 4],
]);

export const QUOTA_IIF_FLAGS = /* @__PURE__ */ constants('IIF_???', [
  ['IIF_BGRACE', 1],
  ['IIF_IGRACE', 2],
  ['IIF_FLAGS', 4],
]);

export const QUOTA_DQF_FLAGS = /* @__PURE__ */ constants('DQF_???', [
  ['DQF_ROOT_SQUASH', 1],
  ['DQF_SYS_FILE', 0x10000],
]);

export const QUOTA_QIF_FLAGS = /* @__PURE__ */ constants('QIF_???', [
  ['QIF_BLIMITS', 1],
  ['QIF_SPACE', 2],
  ['QIF_ILIMITS', 4],
  ['QIF_INODES', 8],
  ['QIF_BTIME', 0x10],
  ['QIF_ITIME', 0x20],
]);

export const XFS_QUOTA_FLAGS = /* @__PURE__ */ constants('FS_???_QUOTA', [
  ['FS_USER_QUOTA', 1],
  ['FS_PROJ_QUOTA', 2],
  ['FS_GROUP_QUOTA', 4],
]);

export const XFS_QUOTA_STATES = /* @__PURE__ */ constants('FS_QUOTA_???', [
  ['FS_QUOTA_UDQ_ACCT', 1],
  ['FS_QUOTA_UDQ_ENFD', 2],
  ['FS_QUOTA_GDQ_ACCT', 4],
  ['FS_QUOTA_GDQ_ENFD', 8],
  ['FS_QUOTA_PDQ_ACCT', 0x10],
  ['FS_QUOTA_PDQ_ENFD', 0x20],
]);

export const QUOTA_FORMATS = /* @__PURE__ */ constants('QFMT_VFS_???', [
  ['QFMT_VFS_OLD', 1],
  ['QFMT_VFS_V0', 2],
  ['QFMT_OCFS2', 3],
  ['QFMT_VFS_V1', 4],
  ['QFMT_SHMEM', 5],
]);

export const QUOTA_TYPES = /* @__PURE__ */ constants('???QUOTA', [
  ['USRQUOTA', 0],
  ['GRPQUOTA', 1],
  ['PRJQUOTA', 2],
]);

export const QUOTA_COMMANDS = /* @__PURE__ */ constants('Q_???', [
  ['Q_V1_QUOTAON', 0x100],
  ['Q_V1_QUOTAOFF', 0x200],
  ['Q_V1_GETQUOTA', 0x300],
  ['Q_V1_SETQUOTA', 0x400],
  ['Q_V1_SETUSE', 0x500],
  ['Q_V1_SYNC', 0x600],
  ['Q_SETQLIM', 0x700],
  ['Q_V1_GETSTATS', 0x800],
  ['Q_V1_RSQUASH', 0x1000],
  ['Q_V2_GETQUOTA', 0xd00],
  ['Q_V2_SETQUOTA', 0xe00],
  ['Q_V2_SETUSE', 0xf00],
  ['Q_V2_GETINFO', 0x900],
  ['Q_V2_SETINFO', 0xa00],
  ['Q_V2_SETGRACE', 0xb00],
  ['Q_V2_SETFLAGS', 0xc00],
  ['Q_V2_GETSTATS', 0x1100],
  ['Q_SYNC', 0x800001],
  ['Q_QUOTAON', 0x800002],
  ['Q_QUOTAOFF', 0x800003],
  ['Q_GETFMT', 0x800004],
  ['Q_GETINFO', 0x800005],
  ['Q_SETINFO', 0x800006],
  ['Q_GETQUOTA', 0x800007],
  ['Q_SETQUOTA', 0x800008],
  ['Q_GETNEXTQUOTA', 0x800009],
  ['Q_XQUOTAON', 0x5801],
  ['Q_XQUOTAOFF', 0x5802],
  ['Q_XGETQUOTA', 0x5803],
  ['Q_XSETQLIM', 0x5804],
  ['Q_XGETQSTAT', 0x5805],
  ['Q_XQUOTARM', 0x5806],
  ['Q_XQUOTASYNC', 0x5807],
  ['Q_XGETQSTATV', 0x5808],
  ['Q_XGETNEXTQUOTA', 0x5809],
]);

export const INODE_FLAGS = /* @__PURE__ */ constants('', [
  ['FS_SECRM_FL', 1],
  ['FS_UNRM_FL', 2],
  ['FS_COMPR_FL', 4],
  ['FS_SYNC_FL', 8],
  ['FS_IMMUTABLE_FL', 0x10],
  ['FS_APPEND_FL', 0x20],
  ['FS_NODUMP_FL', 0x40],
  ['FS_NOATIME_FL', 0x80],
  ['FS_DIRTY_FL', 0x100],
  ['FS_COMPRBLK_FL', 0x200],
  ['FS_NOCOMP_FL', 0x400],
  ['FS_ENCRYPT_FL', 0x800],
  ['FS_INDEX_FL', 0x1000],
  ['FS_IMAGIC_FL', 0x2000],
  ['FS_JOURNAL_DATA_FL', 0x4000],
  ['FS_NOTAIL_FL', 0x8000],
  ['FS_DIRSYNC_FL', 0x10000],
  ['FS_TOPDIR_FL', 0x20000],
  ['FS_HUGE_FILE_FL', 0x40000],
  ['FS_EXTENT_FL', 0x80000],
  ['FS_VERITY_FL', 0x100000],
  ['FS_EA_INODE_FL', 0x200000],
  ['FS_EOFBLOCKS_FL', 0x400000],
  ['FS_NOCOW_FL', 0x800000],
  ['FS_DAX_FL', 0x2000000],
  ['FS_INLINE_DATA_FL', 0x10000000],
  ['FS_PROJINHERIT_FL', 0x20000000],
  ['FS_CASEFOLD_FL', 0x40000000],
  ['FS_RESERVED_FL', 0x80000000],
]);

export const FIEMAP_EXTENT_FLAGS = /* @__PURE__ */ constants('FIEMAP_EXTENT_???', [
  ['FIEMAP_EXTENT_LAST', 1],
  ['FIEMAP_EXTENT_UNKNOWN', 2],
  ['FIEMAP_EXTENT_DELALLOC', 4],
  ['FIEMAP_EXTENT_ENCODED', 8],
  ['FIEMAP_EXTENT_DATA_ENCRYPTED', 0x80],
  ['FIEMAP_EXTENT_NOT_ALIGNED', 0x100],
  ['FIEMAP_EXTENT_DATA_INLINE', 0x200],
  ['FIEMAP_EXTENT_DATA_TAIL', 0x400],
  ['FIEMAP_EXTENT_UNWRITTEN', 0x800],
  ['FIEMAP_EXTENT_MERGED', 0x1000],
  ['FIEMAP_EXTENT_SHARED', 0x2000],
]);

export const FIEMAP_FLAGS = /* @__PURE__ */ constants('FIEMAP_FLAG_???', [
  ['FIEMAP_FLAG_SYNC', 1],
  ['FIEMAP_FLAG_XATTR', 2],
  ['FIEMAP_FLAG_CACHE', 4],
]);

export const FS_XFLAGS = /* @__PURE__ */ constants('FS_XFLAG_???', [
  ['FS_XFLAG_REALTIME', 1],
  ['FS_XFLAG_PREALLOC', 2],
  ['FS_XFLAG_IMMUTABLE', 8],
  ['FS_XFLAG_APPEND', 0x10],
  ['FS_XFLAG_SYNC', 0x20],
  ['FS_XFLAG_NOATIME', 0x40],
  ['FS_XFLAG_NODUMP', 0x80],
  ['FS_XFLAG_RTINHERIT', 0x100],
  ['FS_XFLAG_PROJINHERIT', 0x200],
  ['FS_XFLAG_NOSYMLINKS', 0x400],
  ['FS_XFLAG_EXTSIZE', 0x800],
  ['FS_XFLAG_EXTSZINHERIT', 0x1000],
  ['FS_XFLAG_NODEFRAG', 0x2000],
  ['FS_XFLAG_FILESTREAM', 0x4000],
  ['FS_XFLAG_DAX', 0x8000],
  ['FS_XFLAG_COWEXTSIZE', 0x10000],
  ['FS_XFLAG_VERITY', 0x20000],
  ['FS_XFLAG_CASEFOLD', 0x40000],
  ['FS_XFLAG_CASENONPRESERVING', 0x80000],
  ['FS_XFLAG_HASATTR', 0x80000000],
]);

export const RWF_FLAGS = /* @__PURE__ */ constants('RWF_???', [
  ['RWF_HIPRI', 1],
  ['RWF_DSYNC', 2],
  ['RWF_SYNC', 4],
  ['RWF_NOWAIT', 8],
  ['RWF_APPEND', 0x10],
  ['RWF_NOAPPEND', 0x20],
  ['RWF_ATOMIC', 0x40],
  ['RWF_DONTCACHE', 0x80],
  ['RWF_NOSIGNAL', 0x100],
]);

export const SPLICE_FLAGS = /* @__PURE__ */ constants('SPLICE_F_???', [
  ['SPLICE_F_MOVE', 1],
  ['SPLICE_F_NONBLOCK', 2],
  ['SPLICE_F_MORE', 4],
  ['SPLICE_F_GIFT', 8],
]);

export const FANOTIFY_EVENTS = /* @__PURE__ */ constants('FAN_???', [
  ['FAN_ACCESS', 1],
  ['FAN_MODIFY', 2],
  ['FAN_ATTRIB', 4],
  ['FAN_CLOSE_WRITE', 8],
  ['FAN_CLOSE_NOWRITE', 0x10],
  ['FAN_OPEN', 0x20],
  ['FAN_MOVED_FROM', 0x40],
  ['FAN_MOVED_TO', 0x80],
  ['FAN_CREATE', 0x100],
  ['FAN_DELETE', 0x200],
  ['FAN_DELETE_SELF', 0x400],
  ['FAN_MOVE_SELF', 0x800],
  ['FAN_OPEN_EXEC', 0x1000],
  ['FAN_Q_OVERFLOW', 0x4000],
  ['FAN_FS_ERROR', 0x8000],
  ['FAN_OPEN_PERM', 0x10000],
  ['FAN_ACCESS_PERM', 0x20000],
  ['FAN_OPEN_EXEC_PERM', 0x40000],
  ['FAN_DIR_MODIFY', 0x80000],
  ['FAN_PRE_ACCESS', 0x100000],
  ['FAN_MNT_ATTACH', 0x1000000],
  ['FAN_MNT_DETACH', 0x2000000],
  ['FAN_ONDIR', 0x40000000],
  ['FAN_EVENT_ON_CHILD', 0x8000000],
  ['FAN_RENAME', 0x10000000],
]);

export const FANOTIFY_MARK_FLAGS = /* @__PURE__ */ constants('FAN_MARK_???', [
  ['FAN_MARK_ADD', 1],
  ['FAN_MARK_REMOVE', 2],
  ['FAN_MARK_DONT_FOLLOW', 4],
  ['FAN_MARK_ONLYDIR', 8],
  ['FAN_MARK_MOUNT', 0x10],
  ['FAN_MARK_IGNORED_MASK', 0x20],
  ['FAN_MARK_IGNORED_SURV_MODIFY', 0x40],
  ['FAN_MARK_FLUSH', 0x80],
  ['FAN_MARK_FILESYSTEM', 0x100],
  ['FAN_MARK_MNTNS', 0x110],
  ['FAN_MARK_EVICTABLE', 0x200],
  ['FAN_MARK_IGNORE', 0x400],
]);

export const FANOTIFY_INIT_FLAGS = /* @__PURE__ */ constants('FAN_???', [
  ['FAN_CLOEXEC', 1],
  ['FAN_NONBLOCK', 2],
  ['FAN_UNLIMITED_QUEUE', 0x10],
  ['FAN_UNLIMITED_MARKS', 0x20],
  ['FAN_ENABLE_AUDIT', 0x40],
  ['FAN_REPORT_PIDFD', 0x80],
  ['FAN_REPORT_TID', 0x100],
  ['FAN_REPORT_FID', 0x200],
  ['FAN_REPORT_DIR_FID', 0x400],
  ['FAN_REPORT_NAME', 0x800],
  ['FAN_REPORT_TARGET_FID', 0x1000],
  ['FAN_REPORT_FD_ERROR', 0x2000],
  ['FAN_REPORT_MNT', 0x4000],
]);

export const FANOTIFY_CLASSES = /* @__PURE__ */ constants('FAN_CLASS_???', [
  ['FAN_CLASS_NOTIF', 0],
  ['FAN_CLASS_CONTENT', 4],
  ['FAN_CLASS_PRE_CONTENT', 8],
]);

export const INOTIFY_INIT_FLAGS = /* @__PURE__ */ constants('IN_???', [
  ['IN_NONBLOCK', 0x800],
  ['IN_CLOEXEC', 0x80000],
]);

export const INOTIFY_EVENTS = /* @__PURE__ */ constants('IN_???', [
  ['IN_ACCESS', 1],
  ['IN_MODIFY', 2],
  ['IN_ATTRIB', 4],
  ['IN_CLOSE_WRITE', 8],
  ['IN_CLOSE_NOWRITE', 0x10],
  ['IN_OPEN', 0x20],
  ['IN_MOVED_FROM', 0x40],
  ['IN_MOVED_TO', 0x80],
  ['IN_CREATE', 0x100],
  ['IN_DELETE', 0x200],
  ['IN_DELETE_SELF', 0x400],
  ['IN_MOVE_SELF', 0x800],
  ['IN_UNMOUNT', 0x2000],
  ['IN_Q_OVERFLOW', 0x4000],
  ['IN_IGNORED', 0x8000],
  ['IN_ONLYDIR', 0x1000000],
  ['IN_DONT_FOLLOW', 0x2000000],
  ['IN_EXCL_UNLINK', 0x4000000],
  ['IN_MASK_CREATE', 0x10000000],
  ['IN_MASK_ADD', 0x20000000],
  ['IN_ISDIR', 0x40000000],
  ['IN_ONESHOT', 0x80000000],
]);

export const DNOTIFY_EVENTS = /* @__PURE__ */ constants('DN_???', [
  ['DN_ACCESS', 1],
  ['DN_MODIFY', 2],
  ['DN_CREATE', 4],
  ['DN_DELETE', 8],
  ['DN_RENAME', 0x10],
  ['DN_ATTRIB', 0x20],
  ['DN_MULTISHOT', 0x80000000],
]);
