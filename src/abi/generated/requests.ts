// Generated from linux/pidfd.h, linux/fs.h, linux/fsmap.h, linux/fscrypt.h, linux/fsverity.h, linux/ntsync.h, linux/kvm.h, asm/kvm.h, linux/if_tun.h, linux/udmabuf.h, linux/dma-buf.h, linux/watchdog.h, linux/blkzoned.h, linux/pr.h, linux/btrfs.h, linux/vhost_types.h, linux/vhost.h, linux/vduse.h, linux/serial.h, linux/tty_flags.h, linux/v4l2-subdev.h, linux/userfaultfd.h, linux/seccomp.h, linux/iio/buffer.h, linux/v4l2-common.h, linux/videodev2.h, linux/ext4.h, linux/iommufd.h, linux/vfio.h, as tools/abi/sets/families/requests.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const PIDFD_INFO_MASK = /* @__PURE__ */ constants('PIDFD_INFO_???', [
  ['PIDFD_INFO_PID', 1],
  ['PIDFD_INFO_CREDS', 2],
  ['PIDFD_INFO_CGROUPID', 4],
  ['PIDFD_INFO_EXIT', 8],
  ['PIDFD_INFO_COREDUMP', 0x10],
  ['PIDFD_INFO_SUPPORTED_MASK', 0x20],
  ['PIDFD_INFO_COREDUMP_SIGNAL', 0x40],
  ['PIDFD_INFO_COREDUMP_CODE', 0x80],
]);

export const PIDFD_COREDUMPS = /* @__PURE__ */ constants('PIDFD_COREDUMP_???', [
  ['PIDFD_COREDUMPED', 1],
  ['PIDFD_COREDUMP_SKIP', 2],
  ['PIDFD_COREDUMP_USER', 4],
  ['PIDFD_COREDUMP_ROOT', 8],
]);

export const PROCMAP_FLAGS = /* @__PURE__ */ constants('PROCMAP_QUERY_???', [
  ['PROCMAP_QUERY_VMA_READABLE', 1],
  ['PROCMAP_QUERY_VMA_WRITABLE', 2],
  ['PROCMAP_QUERY_VMA_EXECUTABLE', 4],
  ['PROCMAP_QUERY_VMA_SHARED', 8],
  ['PROCMAP_QUERY_COVERING_OR_NEXT_VMA', 0x10],
  ['PROCMAP_QUERY_FILE_BACKED_VMA', 0x20],
]);

export const PAGEMAP_SCAN_FLAGS = /* @__PURE__ */ constants('PM_SCAN_???', [
  ['PM_SCAN_WP_MATCHING', 1],
  ['PM_SCAN_CHECK_WPASYNC', 2],
]);

export const PAGEMAP_CATEGORIES = /* @__PURE__ */ constants('PAGE_IS_???', [
  ['PAGE_IS_WPALLOWED', 1],
  ['PAGE_IS_WRITTEN', 2],
  ['PAGE_IS_FILE', 4],
  ['PAGE_IS_PRESENT', 8],
  ['PAGE_IS_SWAPPED', 0x10],
  ['PAGE_IS_PFNZERO', 0x20],
  ['PAGE_IS_HUGE', 0x40],
  ['PAGE_IS_SOFT_DIRTY', 0x80],
  ['PAGE_IS_GUARD', 0x100],
]);

export const BLOCK_METADATA_FLAGS = /* @__PURE__ */ constants('LBMD_PI_CAP_???', [
  ['LBMD_PI_CAP_INTEGRITY', 1],
  ['LBMD_PI_CAP_REFTAG', 2],
]);

export const BLOCK_METADATA_CHECKSUMS = /* @__PURE__ */ constants('LBMD_PI_CSUM_???', [
  ['LBMD_PI_CSUM_NONE', 0],
  ['LBMD_PI_CSUM_IP', 1],
  ['LBMD_PI_CSUM_CRC16_T10DIF', 2],
  ['LBMD_PI_CSUM_CRC64_NVME', 4],
]);

export const SHUTDOWN_FLAGS = /* @__PURE__ */ constants('FS_SHUTDOWN_FLAGS_???', [
  ['FS_SHUTDOWN_FLAGS_DEFAULT', 0],
  ['FS_SHUTDOWN_FLAGS_LOGFLUSH', 1],
  ['FS_SHUTDOWN_FLAGS_NOLOGFLUSH', 2],
]);

export const SPACE_MAP_OUTPUT_FLAGS = /* @__PURE__ */ constants('FMH_OF_???', [
  ['FMH_OF_DEV_T', 1],
]);

export const SPACE_MAP_FLAGS = /* @__PURE__ */ constants('FMR_OF_???', [
  ['FMR_OF_PREALLOC', 1],
  ['FMR_OF_ATTR_FORK', 2],
  ['FMR_OF_EXTENT_MAP', 4],
  ['FMR_OF_SHARED', 8],
  ['FMR_OF_SPECIAL_OWNER', 0x10],
  ['FMR_OF_LAST', 0x20],
]);

export const ENCRYPTION_MODES = /* @__PURE__ */ constants('FSCRYPT_MODE_???', [
  ['FSCRYPT_MODE_AES_256_XTS', 1],
  ['FSCRYPT_MODE_AES_256_CTS', 4],
  ['FSCRYPT_MODE_AES_128_CBC', 5],
  ['FSCRYPT_MODE_AES_128_CTS', 6],
  ['FSCRYPT_MODE_SM4_XTS', 7],
  ['FSCRYPT_MODE_SM4_CTS', 8],
  ['FSCRYPT_MODE_ADIANTUM', 9],
  ['FSCRYPT_MODE_AES_256_HCTR2', 0xa],
]);

export const ENCRYPTION_POLICY_FLAGS = /* @__PURE__ */ constants('FSCRYPT_POLICY_FLAG_???', [
  ['FSCRYPT_POLICY_FLAGS_PAD_32', 3],
  ['FSCRYPT_POLICY_FLAGS_PAD_8', 1],
  ['FSCRYPT_POLICY_FLAGS_PAD_16', 2],
  ['FSCRYPT_POLICY_FLAG_DIRECT_KEY', 4],
  ['FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64', 8],
  ['FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32', 0x10],
]);

export const ENCRYPTION_KEY_SPECIFIERS = /* @__PURE__ */ constants('FSCRYPT_KEY_SPEC_TYPE_???', [
  ['FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR', 1],
  ['FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER', 2],
]);

export const ENCRYPTION_ADD_FLAGS = /* @__PURE__ */ constants('FSCRYPT_ADD_KEY_FLAG_???', [
  ['FSCRYPT_ADD_KEY_FLAG_HW_WRAPPED', 1],
]);

export const ENCRYPTION_REMOVAL_FLAGS = /* @__PURE__ */ constants('FSCRYPT_KEY_REMOVAL_STATUS_FLAG_???', [
  ['FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY', 1],
  ['FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS', 2],
]);

export const ENCRYPTION_KEY_STATES = /* @__PURE__ */ constants('FSCRYPT_KEY_STATUS_???', [
  ['FSCRYPT_KEY_STATUS_ABSENT', 1],
  ['FSCRYPT_KEY_STATUS_PRESENT', 2],
  ['FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED', 3],
]);

export const ENCRYPTION_KEY_FLAGS = /* @__PURE__ */ constants('FSCRYPT_KEY_STATUS_FLAG_???', [
  ['FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF', 1],
]);

export const VERITY_HASHES = /* @__PURE__ */ constants('FS_VERITY_HASH_ALG_???', [
  ['FS_VERITY_HASH_ALG_SHA256', 1],
  ['FS_VERITY_HASH_ALG_SHA512', 2],
]);

export const VERITY_METADATA = /* @__PURE__ */ constants('FS_VERITY_METADATA_TYPE_???', [
  ['FS_VERITY_METADATA_TYPE_MERKLE_TREE', 1],
  ['FS_VERITY_METADATA_TYPE_DESCRIPTOR', 2],
  ['FS_VERITY_METADATA_TYPE_SIGNATURE', 3],
]);

export const NTSYNC_WAIT_FLAGS = /* @__PURE__ */ constants('NTSYNC_WAIT_???', [
  ['NTSYNC_WAIT_REALTIME', 1],
]);

export const KVM_MEMORY_ATTRIBUTES = /* @__PURE__ */ constants('KVM_MEMORY_ATTRIBUTE_???', [
  ['KVM_MEMORY_ATTRIBUTE_PRIVATE', 8],
]);

export const KVM_GUEST_MEMFD_FLAGS = /* @__PURE__ */ constants('GUEST_MEMFD_FLAG_???', [
  ['GUEST_MEMFD_FLAG_MMAP', 1],
  ['GUEST_MEMFD_FLAG_INIT_SHARED', 2],
]);

export const KVM_MP_STATES = /* @__PURE__ */ constants('KVM_MP_STATE_???', [
  ['KVM_MP_STATE_RUNNABLE', 0],
  ['KVM_MP_STATE_UNINITIALIZED', 1],
  ['KVM_MP_STATE_INIT_RECEIVED', 2],
  ['KVM_MP_STATE_HALTED', 3],
  ['KVM_MP_STATE_SIPI_RECEIVED', 4],
  ['KVM_MP_STATE_STOPPED', 5],
  ['KVM_MP_STATE_CHECK_STOP', 6],
  ['KVM_MP_STATE_OPERATING', 7],
  ['KVM_MP_STATE_LOAD', 8],
  ['KVM_MP_STATE_AP_RESET_HOLD', 9],
  ['KVM_MP_STATE_SUSPENDED', 0xa],
]);

export const KVM_IOEVENTFD_FLAGS = /* @__PURE__ */ constants('KVM_IOEVENTFD_FLAG_???', [
  ['KVM_IOEVENTFD_FLAG_DATAMATCH', 1],
  ['KVM_IOEVENTFD_FLAG_PIO', 2],
  ['KVM_IOEVENTFD_FLAG_DEASSIGN', 4],
  ['KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY', 8],
]);

export const KVM_IRQFD_FLAGS = /* @__PURE__ */ constants('KVM_IRQFD_FLAG_???', [
  ['KVM_IRQFD_FLAG_DEASSIGN', 1],
  ['KVM_IRQFD_FLAG_RESAMPLE', 2],
]);

export const KVM_MSI_FLAGS = /* @__PURE__ */ constants('KVM_MSI_???', [
  ['KVM_MSI_VALID_DEVID', 1],
]);

export const KVM_CLOCK_FLAGS = /* @__PURE__ */ constants('KVM_CLOCK_???', [
  ['KVM_CLOCK_TSC_STABLE', 2],
  ['KVM_CLOCK_REALTIME', 4],
  ['KVM_CLOCK_HOST_TSC', 8],
]);

export const KVM_DEBUG_CONTROLS = /* @__PURE__ */ constants('KVM_GUESTDBG_???', [
  ['KVM_GUESTDBG_ENABLE', 1],
  ['KVM_GUESTDBG_SINGLESTEP', 2],
  ['KVM_GUESTDBG_USE_SW_BP', 0x10000],
  ['KVM_GUESTDBG_USE_HW_BP', 0x20000],
  ['KVM_GUESTDBG_INJECT_DB', 0x40000],
  ['KVM_GUESTDBG_INJECT_BP', 0x80000],
  ['KVM_GUESTDBG_BLOCKIRQ', 0x100000],
]);

export const KVM_PIT_FLAGS = /* @__PURE__ */ constants('KVM_PIT_???', [
  ['KVM_PIT_SPEAKER_DUMMY', 1],
]);

export const KVM_CREATE_DEVICE_FLAGS = /* @__PURE__ */ constants('KVM_CREATE_DEVICE_???', [
  ['KVM_CREATE_DEVICE_TEST', 1],
]);

export const KVM_ROUTE_TYPES = /* @__PURE__ */ constants('KVM_IRQ_ROUTING_???', [
  ['KVM_IRQ_ROUTING_IRQCHIP', 1],
  ['KVM_IRQ_ROUTING_MSI', 2],
  ['KVM_IRQ_ROUTING_S390_ADAPTER', 3],
  ['KVM_IRQ_ROUTING_HV_SINT', 4],
  ['KVM_IRQ_ROUTING_XEN_EVTCHN', 5],
]);

export const KVM_DEVICE_TYPES = /* @__PURE__ */ constants('KVM_DEV_TYPE_???', [
  ['KVM_DEV_TYPE_FSL_MPIC_20', 1],
  ['KVM_DEV_TYPE_FSL_MPIC_42', 2],
  ['KVM_DEV_TYPE_XICS', 3],
  ['KVM_DEV_TYPE_VFIO', 4],
  ['KVM_DEV_TYPE_ARM_VGIC_V2', 5],
  ['KVM_DEV_TYPE_FLIC', 6],
  ['KVM_DEV_TYPE_ARM_VGIC_V3', 7],
  ['KVM_DEV_TYPE_ARM_VGIC_ITS', 8],
  ['KVM_DEV_TYPE_XIVE', 9],
  ['KVM_DEV_TYPE_ARM_PV_TIME', 0xa],
  ['KVM_DEV_TYPE_RISCV_AIA', 0xb],
]);

export const TUN_FLAGS = /* @__PURE__ */ constants('IFF_???', [
  ['IFF_TUN', 1],
  ['IFF_TAP', 2],
  ['IFF_NAPI', 0x10],
  ['IFF_NAPI_FRAGS', 0x20],
  ['IFF_NO_CARRIER', 0x40],
  ['IFF_MULTI_QUEUE', 0x100],
  ['IFF_ATTACH_QUEUE', 0x200],
  ['IFF_DETACH_QUEUE', 0x400],
  ['IFF_PERSIST', 0x800],
  ['IFF_NO_PI', 0x1000],
  ['IFF_ONE_QUEUE', 0x2000],
  ['IFF_VNET_HDR', 0x4000],
  ['IFF_TUN_EXCL', 0x8000],
]);

export const TUN_OFFLOADS = /* @__PURE__ */ constants('TUN_F_???', [
  ['TUN_F_CSUM', 1],
  ['TUN_F_TSO4', 2],
  ['TUN_F_TSO6', 4],
  ['TUN_F_TSO_ECN', 8],
  ['TUN_F_UFO', 0x10],
  ['TUN_F_USO4', 0x20],
  ['TUN_F_USO6', 0x40],
  ['TUN_F_UDP_TUNNEL_GSO', 0x80],
  ['TUN_F_UDP_TUNNEL_GSO_CSUM', 0x100],
]);

export const TUN_FILTER_FLAGS = /* @__PURE__ */ constants('TUN_FLT_???', [
  ['TUN_FLT_ALLMULTI', 1],
]);

export const UDMABUF_FLAGS = /* @__PURE__ */ constants('UDMABUF_FLAGS_???', [
  ['UDMABUF_FLAGS_CLOEXEC', 1],
]);

export const DMA_BUFFER_SYNC_FLAGS = /* @__PURE__ */ constants('DMA_BUF_SYNC_???', [
  ['DMA_BUF_SYNC_READ', 1],
  ['DMA_BUF_SYNC_WRITE', 2],
  ['DMA_BUF_SYNC_END', 4],
]);

export const WATCHDOG_FEATURES = /* @__PURE__ */ constants('WDIOF_???', [
  ['WDIOF_OVERHEAT', 1],
  ['WDIOF_FANFAULT', 2],
  ['WDIOF_EXTERN1', 4],
  ['WDIOF_EXTERN2', 8],
  ['WDIOF_POWERUNDER', 0x10],
  ['WDIOF_CARDRESET', 0x20],
  ['WDIOF_POWEROVER', 0x40],
  ['WDIOF_SETTIMEOUT', 0x80],
  ['WDIOF_MAGICCLOSE', 0x100],
  ['WDIOF_PRETIMEOUT', 0x200],
  ['WDIOF_ALARMONLY', 0x400],
  ['WDIOF_KEEPALIVEPING', 0x8000],
]);

export const WATCHDOG_OPTIONS = /* @__PURE__ */ constants('WDIOS_???', [
  ['WDIOS_DISABLECARD', 1],
  ['WDIOS_ENABLECARD', 2],
  ['WDIOS_TEMPPANIC', 4],
]);

export const ZONE_TYPES = /* @__PURE__ */ constants('BLK_ZONE_TYPE_???', [
  ['BLK_ZONE_TYPE_CONVENTIONAL', 1],
  ['BLK_ZONE_TYPE_SEQWRITE_REQ', 2],
  ['BLK_ZONE_TYPE_SEQWRITE_PREF', 3],
]);

export const ZONE_CONDITIONS = /* @__PURE__ */ constants('BLK_ZONE_COND_???', [
  ['BLK_ZONE_COND_NOT_WP', 0],
  ['BLK_ZONE_COND_EMPTY', 1],
  ['BLK_ZONE_COND_IMP_OPEN', 2],
  ['BLK_ZONE_COND_EXP_OPEN', 3],
  ['BLK_ZONE_COND_CLOSED', 4],
  ['BLK_ZONE_COND_READONLY', 0xd],
  ['BLK_ZONE_COND_FULL', 0xe],
  ['BLK_ZONE_COND_OFFLINE', 0xf],
  ['BLK_ZONE_COND_ACTIVE', 0xff],
]);

export const ZONE_REPORT_FLAGS = /* @__PURE__ */ constants('BLK_ZONE_REP_???', [
  ['BLK_ZONE_REP_CAPACITY', 1],
  ['BLK_ZONE_REP_CACHED', 0x80000000],
]);

export const RESERVATION_TYPES = /* @__PURE__ */ constants('PR_???', [
  ['PR_WRITE_EXCLUSIVE', 1],
  ['PR_EXCLUSIVE_ACCESS', 2],
  ['PR_WRITE_EXCLUSIVE_REG_ONLY', 3],
  ['PR_EXCLUSIVE_ACCESS_REG_ONLY', 4],
  ['PR_WRITE_EXCLUSIVE_ALL_REGS', 5],
  ['PR_EXCLUSIVE_ACCESS_ALL_REGS', 6],
]);

export const RESERVATION_FLAGS = /* @__PURE__ */ constants('PR_FL_???', [
  ['PR_FL_IGNORE_KEY', 1],
]);

export const BTRFS_SUBVOLUME_WAITS = /* @__PURE__ */ constants('BTRFS_SUBVOL_SYNC_???', [
  ['BTRFS_SUBVOL_SYNC_WAIT_FOR_ONE', 0],
  ['BTRFS_SUBVOL_SYNC_WAIT_FOR_QUEUED', 1],
  ['BTRFS_SUBVOL_SYNC_COUNT', 2],
  ['BTRFS_SUBVOL_SYNC_PEEK_FIRST', 3],
  ['BTRFS_SUBVOL_SYNC_PEEK_LAST', 4],
]);

export const BTRFS_ENCODED_COMPRESSIONS = /* @__PURE__ */ constants('BTRFS_ENCODED_IO_COMPRESSION_???', [
  ['BTRFS_ENCODED_IO_COMPRESSION_NONE', 0],
  ['BTRFS_ENCODED_IO_COMPRESSION_ZLIB', 1],
  ['BTRFS_ENCODED_IO_COMPRESSION_ZSTD', 2],
  ['BTRFS_ENCODED_IO_COMPRESSION_LZO_4K', 3],
  ['BTRFS_ENCODED_IO_COMPRESSION_LZO_8K', 4],
  ['BTRFS_ENCODED_IO_COMPRESSION_LZO_16K', 5],
  ['BTRFS_ENCODED_IO_COMPRESSION_LZO_32K', 6],
  ['BTRFS_ENCODED_IO_COMPRESSION_LZO_64K', 7],
]);

export const BTRFS_ENCODED_ENCRYPTIONS = /* @__PURE__ */ constants('BTRFS_ENCODED_IO_ENCRYPTION_???', [
  ['BTRFS_ENCODED_IO_ENCRYPTION_NONE', 0],
]);

export const VHOST_RING_FLAGS = /* @__PURE__ */ constants('VHOST_VRING_F_???', [
  ['1<<VHOST_VRING_F_LOG', 1],
]);

export const VHOST_ENDIANNESSES = /* @__PURE__ */ constants('VHOST_VRING_???', [
  ['VHOST_VRING_LITTLE_ENDIAN', 0],
  ['VHOST_VRING_BIG_ENDIAN', 1],
]);

export const VHOST_FORK_OWNERS = /* @__PURE__ */ constants('VHOST_FORK_OWNER_???', [
  ['VHOST_FORK_OWNER_KTHREAD', 0],
  ['VHOST_FORK_OWNER_TASK', 1],
]);

export const VDUSE_ACCESSES = /* @__PURE__ */ constants('VDUSE_ACCESS_???', [
  ['VDUSE_ACCESS_RO', 1],
  ['VDUSE_ACCESS_WO', 2],
  ['VDUSE_ACCESS_RW', 3],
]);

export const VDUSE_CAPABILITIES = /* @__PURE__ */ constants('VDUSE_IOVA_CAP_???', [
  ['VDUSE_IOVA_CAP_UMEM', 1],
]);

export const RS485_FLAGS = /* @__PURE__ */ constants('SER_RS485_???', [
  ['SER_RS485_ENABLED', 1],
  ['SER_RS485_RTS_ON_SEND', 2],
  ['SER_RS485_RTS_AFTER_SEND', 4],
  ['SER_RS485_RX_DURING_TX', 0x10],
  ['SER_RS485_TERMINATE_BUS', 0x20],
  ['SER_RS485_ADDRB', 0x40],
  ['SER_RS485_ADDR_RECV', 0x80],
  ['SER_RS485_ADDR_DEST', 0x100],
  ['SER_RS485_MODE_RS422', 0x200],
]);

export const ISO7816_FLAGS = /* @__PURE__ */ constants('SER_ISO7816_???', [
  ['SER_ISO7816_ENABLED', 1],
]);

export const SERIAL_PORT_TYPES = /* @__PURE__ */ constants('PORT_???', [
  ['PORT_UNKNOWN', 0],
  ['PORT_8250', 1],
  ['PORT_16450', 2],
  ['PORT_16550', 3],
  ['PORT_16550A', 4],
  ['PORT_CIRRUS', 5],
  ['PORT_16650', 6],
  ['PORT_16650V2', 7],
  ['PORT_16750', 8],
  ['PORT_STARTECH', 9],
  ['PORT_16C950', 0xa],
  ['PORT_16654', 0xb],
  ['PORT_16850', 0xc],
  ['PORT_RSA', 0xd],
]);

export const SERIAL_FLAGS = /* @__PURE__ */ constants('ASYNC_???', [
  ['ASYNC_HUP_NOTIFY', 1],
  ['ASYNC_FOURPORT', 2],
  ['ASYNC_SAK', 4],
  ['ASYNC_SPLIT_TERMIOS', 8],
  ['ASYNC_SPD_HI', 0x10],
  ['ASYNC_SPD_VHI', 0x20],
  ['ASYNC_SKIP_TEST', 0x40],
  ['ASYNC_AUTO_IRQ', 0x80],
  ['ASYNC_SESSION_LOCKOUT', 0x100],
  ['ASYNC_PGRP_LOCKOUT', 0x200],
  ['ASYNC_CALLOUT_NOHUP', 0x400],
  ['ASYNC_HARDPPS_CD', 0x800],
  ['ASYNC_SPD_SHI', 0x1000],
  ['ASYNC_LOW_LATENCY', 0x2000],
  ['ASYNC_BUGGY_UART', 0x4000],
  ['ASYNC_AUTOPROBE', 0x8000],
  ['ASYNC_MAGIC_MULTIPLIER', 0x10000],
]);

export const SERIAL_ACCESSES = /* @__PURE__ */ constants('SERIAL_IO_???', [
  ['SERIAL_IO_PORT', 0],
  ['SERIAL_IO_HUB6', 1],
  ['SERIAL_IO_MEM', 2],
  ['SERIAL_IO_MEM32', 3],
  ['SERIAL_IO_AU', 4],
  ['SERIAL_IO_TSI', 5],
  ['SERIAL_IO_MEM32BE', 6],
  ['SERIAL_IO_MEM16', 7],
]);

export const SUBDEVICE_CAPABILITIES = /* @__PURE__ */ constants('V4L2_SUBDEV_CAP_???', [
  ['V4L2_SUBDEV_CAP_RO_SUBDEV', 1],
  ['V4L2_SUBDEV_CAP_STREAMS', 2],
]);

export const SUBDEVICE_CLIENT_CAPABILITIES = /* @__PURE__ */ constants('V4L2_SUBDEV_CLIENT_CAP_???', [
  ['V4L2_SUBDEV_CLIENT_CAP_STREAMS', 1],
  ['V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH', 2],
]);

export const SUBDEVICE_ROUTE_FLAGS = /* @__PURE__ */ constants('V4L2_SUBDEV_ROUTE_FL_???', [
  ['V4L2_SUBDEV_ROUTE_FL_ACTIVE', 1],
]);

export const SUBDEVICE_FORMATS = /* @__PURE__ */ constants('V4L2_SUBDEV_FORMAT_???', [
  ['V4L2_SUBDEV_FORMAT_TRY', 0],
  ['V4L2_SUBDEV_FORMAT_ACTIVE', 1],
]);

export const UFFD_WRITEPROTECT_MODES = /* @__PURE__ */ constants('UFFDIO_WRITEPROTECT_MODE_???', [
  ['UFFDIO_WRITEPROTECT_MODE_WP', 1],
  ['UFFDIO_WRITEPROTECT_MODE_DONTWAKE', 2],
]);

export const UFFD_CONTINUE_MODES = /* @__PURE__ */ constants('UFFDIO_CONTINUE_MODE_???', [
  ['UFFDIO_CONTINUE_MODE_DONTWAKE', 1],
  ['UFFDIO_CONTINUE_MODE_WP', 2],
]);

export const UFFD_POISON_MODES = /* @__PURE__ */ constants('UFFDIO_POISON_MODE_???', [
  ['UFFDIO_POISON_MODE_DONTWAKE', 1],
]);

export const UFFD_MOVE_MODES = /* @__PURE__ */ constants('UFFDIO_MOVE_MODE_???', [
  ['UFFDIO_MOVE_MODE_DONTWAKE', 1],
  ['UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES', 2],
]);

export const SECCOMP_NOTIFICATION_FLAGS = /* @__PURE__ */ constants('SECCOMP_USER_NOTIF_???', [
  ['SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP', 1],
]);

export const DMABUF_IIO_FLAGS = /* @__PURE__ */ constants('IIO_BUFFER_DMABUF_???', [
  ['IIO_BUFFER_DMABUF_CYCLIC', 1],
]);

export const BTRFS_DELETION_FLAGS = /* @__PURE__ */ constants('BTRFS_SUBVOL_???', [
  ['BTRFS_DEVICE_SPEC_BY_ID', 8],
  ['BTRFS_SUBVOL_SPEC_BY_ID', 0x10],
]);

export const BTRFS_CHECKSUM_STATES = /* @__PURE__ */ constants('BTRFS_GET_CSUMS_???', [
  ['BTRFS_GET_CSUMS_HAS_CSUMS', 1],
  ['BTRFS_GET_CSUMS_ZEROED', 2],
  ['BTRFS_GET_CSUMS_NODATASUM', 4],
  ['BTRFS_GET_CSUMS_COMPRESSED', 8],
  ['BTRFS_GET_CSUMS_ENCRYPTED', 0x10],
  ['BTRFS_GET_CSUMS_INLINE', 0x20],
]);

export const SELECTION_TARGETS = /* @__PURE__ */ constants('V4L2_SEL_TGT_???', [
  ['V4L2_SEL_TGT_CROP', 0],
  ['V4L2_SEL_TGT_CROP_DEFAULT', 1],
  ['V4L2_SEL_TGT_CROP_BOUNDS', 2],
  ['V4L2_SEL_TGT_NATIVE_SIZE', 3],
  ['V4L2_SEL_TGT_COMPOSE', 0x100],
  ['V4L2_SEL_TGT_COMPOSE_DEFAULT', 0x101],
  ['V4L2_SEL_TGT_COMPOSE_BOUNDS', 0x102],
  ['V4L2_SEL_TGT_COMPOSE_PADDED', 0x103],
]);

export const SELECTION_FLAGS = /* @__PURE__ */ constants('V4L2_SEL_FLAG_???', [
  ['V4L2_SEL_FLAG_GE', 1],
  ['V4L2_SEL_FLAG_LE', 2],
  ['V4L2_SEL_FLAG_KEEP_CONFIG', 4],
]);

export const VIDEO_EVENTS = /* @__PURE__ */ constants('V4L2_EVENT_???', [
  ['V4L2_EVENT_ALL', 0],
  ['V4L2_EVENT_VSYNC', 1],
  ['V4L2_EVENT_EOS', 2],
  ['V4L2_EVENT_CTRL', 3],
  ['V4L2_EVENT_FRAME_SYNC', 4],
  ['V4L2_EVENT_SOURCE_CHANGE', 5],
  ['V4L2_EVENT_MOTION_DET', 6],
]);

export const VIDEO_EVENT_FLAGS = /* @__PURE__ */ constants('V4L2_EVENT_SUB_FL_???', [
  ['V4L2_EVENT_SUB_FL_SEND_INITIAL', 1],
  ['V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK', 2],
]);

export const VIDEO_PRIORITIES = /* @__PURE__ */ constants('V4L2_PRIORITY_???', [
  ['V4L2_PRIORITY_UNSET', 0],
  ['V4L2_PRIORITY_BACKGROUND', 1],
  ['V4L2_PRIORITY_INTERACTIVE', 2],
  ['V4L2_PRIORITY_RECORD', 3],
]);

export const EXT4_STATES = /* @__PURE__ */ constants('EXT4_STATE_FLAG_???', [
  ['EXT4_STATE_FLAG_EXT_PRECACHED', 1],
  ['EXT4_STATE_FLAG_NEW', 2],
  ['EXT4_STATE_FLAG_NEWENTRY', 4],
  ['EXT4_STATE_FLAG_DA_ALLOC_CLOSE', 8],
]);

export const EXT4_CHECKPOINT_FLAGS = /* @__PURE__ */ constants('EXT4_IOC_CHECKPOINT_FLAG_???', [
  ['EXT4_IOC_CHECKPOINT_FLAG_DISCARD', 1],
  ['EXT4_IOC_CHECKPOINT_FLAG_ZEROOUT', 2],
  ['EXT4_IOC_CHECKPOINT_FLAG_DRY_RUN', 4],
]);

export const IOMMU_MAP_FLAGS = /* @__PURE__ */ constants('IOMMU_IOAS_MAP_???', [
  ['IOMMU_IOAS_MAP_FIXED_IOVA', 1],
  ['IOMMU_IOAS_MAP_WRITEABLE', 2],
  ['IOMMU_IOAS_MAP_READABLE', 4],
]);

export const IOMMU_OPTIONS = /* @__PURE__ */ constants('IOMMU_OPTION_???', [
  ['IOMMU_OPTION_RLIMIT_MODE', 0],
  ['IOMMU_OPTION_HUGE_PAGES', 1],
]);

export const IOMMU_OPTION_OPERATIONS = /* @__PURE__ */ constants('IOMMU_OPTION_OP_???', [
  ['IOMMU_OPTION_OP_SET', 0],
  ['IOMMU_OPTION_OP_GET', 1],
]);

export const IOMMU_VFIO_OPERATIONS = /* @__PURE__ */ constants('IOMMU_VFIO_IOAS_???', [
  ['IOMMU_VFIO_IOAS_GET', 0],
  ['IOMMU_VFIO_IOAS_SET', 1],
  ['IOMMU_VFIO_IOAS_CLEAR', 2],
]);

export const IOMMU_TABLE_FLAGS = /* @__PURE__ */ constants('IOMMU_HWPT_???', [
  ['IOMMU_HWPT_ALLOC_NEST_PARENT', 1],
  ['IOMMU_HWPT_ALLOC_DIRTY_TRACKING', 2],
  ['IOMMU_HWPT_FAULT_ID_VALID', 4],
  ['IOMMU_HWPT_ALLOC_PASID', 8],
]);

export const IOMMU_TABLE_DATA = /* @__PURE__ */ constants('IOMMU_HWPT_DATA_???', [
  ['IOMMU_HWPT_DATA_NONE', 0],
  ['IOMMU_HWPT_DATA_VTD_S1', 1],
  ['IOMMU_HWPT_DATA_ARM_SMMUV3', 2],
  ['IOMMU_HWPT_DATA_AMD_GUEST', 3],
]);

export const IOMMU_INVALIDATION_DATA = /* @__PURE__ */ constants('IOMMU_HWPT_INVALIDATE_DATA_???', [
  ['IOMMU_HWPT_INVALIDATE_DATA_VTD_S1', 0],
  ['IOMMU_VIOMMU_INVALIDATE_DATA_ARM_SMMUV3', 1],
]);

export const IOMMU_HARDWARE_TYPES = /* @__PURE__ */ constants('IOMMU_HW_INFO_TYPE_???', [
  ['IOMMU_HW_INFO_TYPE_NONE', 0],
  ['IOMMU_HW_INFO_TYPE_INTEL_VTD', 1],
  ['IOMMU_HW_INFO_TYPE_ARM_SMMUV3', 2],
  ['IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV', 3],
  ['IOMMU_HW_INFO_TYPE_AMD', 4],
]);

export const IOMMU_HARDWARE_CAPABILITIES = /* @__PURE__ */ constants('IOMMU_HW_CAP_???', [
  ['IOMMU_HW_CAP_DIRTY_TRACKING', 1],
  ['IOMMU_HW_CAP_PCI_PASID_EXEC', 2],
  ['IOMMU_HW_CAP_PCI_PASID_PRIV', 4],
  ['IOMMU_HW_CAP_PCI_ATS_NOT_SUPPORTED', 8],
]);

export const IOMMU_DIRTY_TRACKING_FLAGS = /* @__PURE__ */ constants('IOMMU_HWPT_DIRTY_TRACKING_???', [
  ['IOMMU_HWPT_DIRTY_TRACKING_ENABLE', 1],
]);

export const IOMMU_DIRTY_BITMAP_FLAGS = /* @__PURE__ */ constants('IOMMU_HWPT_GET_DIRTY_BITMAP_???', [
  ['IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR', 1],
]);

export const IOMMU_GUEST_TYPES = /* @__PURE__ */ constants('IOMMU_VIOMMU_TYPE_???', [
  ['IOMMU_VIOMMU_TYPE_DEFAULT', 0],
  ['IOMMU_VIOMMU_TYPE_ARM_SMMUV3', 1],
  ['IOMMU_VIOMMU_TYPE_TEGRA241_CMDQV', 2],
]);

export const IOMMU_EVENT_QUEUES = /* @__PURE__ */ constants('IOMMU_VEVENTQ_TYPE_???', [
  ['IOMMU_VEVENTQ_TYPE_DEFAULT', 0],
  ['IOMMU_VEVENTQ_TYPE_ARM_SMMUV3', 1],
  ['IOMMU_VEVENTQ_TYPE_TEGRA241_CMDQV', 2],
]);

export const IOMMU_HARDWARE_QUEUES = /* @__PURE__ */ constants('IOMMU_HW_QUEUE_TYPE_???', [
  ['IOMMU_HW_QUEUE_TYPE_DEFAULT', 0],
  ['IOMMU_HW_QUEUE_TYPE_TEGRA241_CMDQV', 1],
]);

export const VFIO_EXTENSIONS = /* @__PURE__ */ constants('VFIO_???', [
  ['VFIO_TYPE1_IOMMU', 1],
  ['VFIO_SPAPR_TCE_IOMMU', 2],
  ['VFIO_TYPE1v2_IOMMU', 3],
  ['VFIO_DMA_CC_IOMMU', 4],
  ['VFIO_EEH', 5],
  ['VFIO_SPAPR_TCE_v2_IOMMU', 7],
  ['VFIO_NOIOMMU_IOMMU', 8],
  ['VFIO_UNMAP_ALL', 9],
  ['VFIO_UPDATE_VADDR', 0xa],
]);

export const VFIO_GROUP_FLAGS = /* @__PURE__ */ constants('VFIO_GROUP_FLAGS_???', [
  ['VFIO_GROUP_FLAGS_VIABLE', 1],
  ['VFIO_GROUP_FLAGS_CONTAINER_SET', 2],
]);

export const VFIO_DEVICE_FLAGS = /* @__PURE__ */ constants('VFIO_DEVICE_FLAGS_???', [
  ['VFIO_DEVICE_FLAGS_RESET', 1],
  ['VFIO_DEVICE_FLAGS_PCI', 2],
  ['VFIO_DEVICE_FLAGS_PLATFORM', 4],
  ['VFIO_DEVICE_FLAGS_AMBA', 8],
  ['VFIO_DEVICE_FLAGS_CCW', 0x10],
  ['VFIO_DEVICE_FLAGS_AP', 0x20],
  ['VFIO_DEVICE_FLAGS_FSL_MC', 0x40],
  ['VFIO_DEVICE_FLAGS_CAPS', 0x80],
  ['VFIO_DEVICE_FLAGS_CDX', 0x100],
]);

export const VFIO_REGION_FLAGS = /* @__PURE__ */ constants('VFIO_REGION_INFO_FLAG_???', [
  ['VFIO_REGION_INFO_FLAG_READ', 1],
  ['VFIO_REGION_INFO_FLAG_WRITE', 2],
  ['VFIO_REGION_INFO_FLAG_MMAP', 4],
  ['VFIO_REGION_INFO_FLAG_CAPS', 8],
]);

export const VFIO_INTERRUPT_FLAGS = /* @__PURE__ */ constants('VFIO_IRQ_INFO_???', [
  ['VFIO_IRQ_INFO_EVENTFD', 1],
  ['VFIO_IRQ_INFO_MASKABLE', 2],
  ['VFIO_IRQ_INFO_AUTOMASKED', 4],
  ['VFIO_IRQ_INFO_NORESIZE', 8],
]);

export const VFIO_INTERRUPT_ACTIONS = /* @__PURE__ */ constants('VFIO_IRQ_SET_???', [
  ['VFIO_IRQ_SET_DATA_NONE', 1],
  ['VFIO_IRQ_SET_DATA_BOOL', 2],
  ['VFIO_IRQ_SET_DATA_EVENTFD', 4],
  ['VFIO_IRQ_SET_ACTION_MASK', 8],
  ['VFIO_IRQ_SET_ACTION_UNMASK', 0x10],
  ['VFIO_IRQ_SET_ACTION_TRIGGER', 0x20],
]);
