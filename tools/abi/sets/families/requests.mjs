// Constants of requests of ioctl whose arguments came after strace 6.1, or which it does not follow.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  PIDFD_INFO_MASK: {
    placeholder: 'PIDFD_INFO_???',
    headers: [],
    names: '',
    later: {
      'linux/pidfd.h': `
        PIDFD_INFO_PID PIDFD_INFO_CREDS PIDFD_INFO_CGROUPID PIDFD_INFO_EXIT PIDFD_INFO_COREDUMP
        PIDFD_INFO_SUPPORTED_MASK PIDFD_INFO_COREDUMP_SIGNAL PIDFD_INFO_COREDUMP_CODE
      `,
    },
  },
  PIDFD_COREDUMPS: {
    placeholder: 'PIDFD_COREDUMP_???',
    headers: [],
    names: '',
    later: {
      'linux/pidfd.h': `
        PIDFD_COREDUMPED PIDFD_COREDUMP_SKIP PIDFD_COREDUMP_USER PIDFD_COREDUMP_ROOT
      `,
    },
  },
  PROCMAP_FLAGS: {
    placeholder: 'PROCMAP_QUERY_???',
    headers: [],
    names: '',
    later: {
      'linux/fs.h': `
        PROCMAP_QUERY_VMA_READABLE PROCMAP_QUERY_VMA_WRITABLE PROCMAP_QUERY_VMA_EXECUTABLE
        PROCMAP_QUERY_VMA_SHARED PROCMAP_QUERY_COVERING_OR_NEXT_VMA PROCMAP_QUERY_FILE_BACKED_VMA
      `,
    },
  },
  PAGEMAP_SCAN_FLAGS: {
    placeholder: 'PM_SCAN_???',
    headers: [],
    names: '',
    later: {
      'linux/fs.h': `
        PM_SCAN_WP_MATCHING PM_SCAN_CHECK_WPASYNC
      `,
    },
  },
  PAGEMAP_CATEGORIES: {
    placeholder: 'PAGE_IS_???',
    headers: [],
    names: '',
    later: {
      'linux/fs.h': `
        PAGE_IS_WPALLOWED PAGE_IS_WRITTEN PAGE_IS_FILE PAGE_IS_PRESENT PAGE_IS_SWAPPED PAGE_IS_PFNZERO
        PAGE_IS_HUGE PAGE_IS_SOFT_DIRTY PAGE_IS_GUARD
      `,
    },
  },
  BLOCK_METADATA_FLAGS: {
    placeholder: 'LBMD_PI_CAP_???',
    headers: [],
    names: '',
    later: {
      'linux/fs.h': `
        LBMD_PI_CAP_INTEGRITY LBMD_PI_CAP_REFTAG
      `,
    },
  },
  BLOCK_METADATA_CHECKSUMS: {
    placeholder: 'LBMD_PI_CSUM_???',
    headers: [],
    names: '',
    later: {
      'linux/fs.h': `
        LBMD_PI_CSUM_NONE LBMD_PI_CSUM_IP LBMD_PI_CSUM_CRC16_T10DIF LBMD_PI_CSUM_CRC64_NVME
      `,
    },
  },
  SHUTDOWN_FLAGS: {
    placeholder: 'FS_SHUTDOWN_FLAGS_???',
    headers: [],
    names: '',
    later: {
      'linux/fs.h': `
        FS_SHUTDOWN_FLAGS_DEFAULT FS_SHUTDOWN_FLAGS_LOGFLUSH FS_SHUTDOWN_FLAGS_NOLOGFLUSH
      `,
    },
  },
  SPACE_MAP_OUTPUT_FLAGS: {
    placeholder: 'FMH_OF_???',
    headers: ['linux/fsmap.h'],
    names: `
      FMH_OF_DEV_T
    `,
  },
  SPACE_MAP_FLAGS: {
    placeholder: 'FMR_OF_???',
    headers: ['linux/fsmap.h'],
    names: `
      FMR_OF_PREALLOC FMR_OF_ATTR_FORK FMR_OF_EXTENT_MAP FMR_OF_SHARED FMR_OF_SPECIAL_OWNER FMR_OF_LAST
    `,
  },
  ENCRYPTION_MODES: {
    placeholder: 'FSCRYPT_MODE_???',
    headers: ['linux/fscrypt.h'],
    names: `
      FSCRYPT_MODE_AES_256_XTS FSCRYPT_MODE_AES_256_CTS FSCRYPT_MODE_AES_128_CBC
      FSCRYPT_MODE_AES_128_CTS FSCRYPT_MODE_ADIANTUM FSCRYPT_MODE_AES_256_HCTR2
    `,
    later: {
      'linux/fscrypt.h': `
        FSCRYPT_MODE_SM4_XTS FSCRYPT_MODE_SM4_CTS
      `,
    },
  },
  ENCRYPTION_POLICY_FLAGS: {
    placeholder: 'FSCRYPT_POLICY_FLAG_???',
    headers: ['linux/fscrypt.h'],
    names: `
      FSCRYPT_POLICY_FLAGS_PAD_32 FSCRYPT_POLICY_FLAGS_PAD_8 FSCRYPT_POLICY_FLAGS_PAD_16
      FSCRYPT_POLICY_FLAG_DIRECT_KEY FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64
      FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32
    `,
  },
  ENCRYPTION_KEY_SPECIFIERS: {
    placeholder: 'FSCRYPT_KEY_SPEC_TYPE_???',
    headers: ['linux/fscrypt.h'],
    names: `
      FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER
    `,
  },
  ENCRYPTION_ADD_FLAGS: {
    placeholder: 'FSCRYPT_ADD_KEY_FLAG_???',
    headers: [],
    names: '',
    later: {
      'linux/fscrypt.h': `
        FSCRYPT_ADD_KEY_FLAG_HW_WRAPPED
      `,
    },
  },
  ENCRYPTION_REMOVAL_FLAGS: {
    placeholder: 'FSCRYPT_KEY_REMOVAL_STATUS_FLAG_???',
    headers: ['linux/fscrypt.h'],
    names: `
      FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS
    `,
  },
  ENCRYPTION_KEY_STATES: {
    placeholder: 'FSCRYPT_KEY_STATUS_???',
    headers: ['linux/fscrypt.h'],
    names: `
      FSCRYPT_KEY_STATUS_ABSENT FSCRYPT_KEY_STATUS_PRESENT FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED
    `,
  },
  ENCRYPTION_KEY_FLAGS: {
    placeholder: 'FSCRYPT_KEY_STATUS_FLAG_???',
    headers: ['linux/fscrypt.h'],
    names: `
      FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF
    `,
  },
  VERITY_HASHES: {
    placeholder: 'FS_VERITY_HASH_ALG_???',
    headers: ['linux/fsverity.h'],
    names: `
      FS_VERITY_HASH_ALG_SHA256 FS_VERITY_HASH_ALG_SHA512
    `,
  },
  VERITY_METADATA: {
    placeholder: 'FS_VERITY_METADATA_TYPE_???',
    headers: ['linux/fsverity.h'],
    names: `
      FS_VERITY_METADATA_TYPE_MERKLE_TREE FS_VERITY_METADATA_TYPE_DESCRIPTOR
      FS_VERITY_METADATA_TYPE_SIGNATURE
    `,
  },
  NTSYNC_WAIT_FLAGS: {
    placeholder: 'NTSYNC_WAIT_???',
    headers: [],
    names: '',
    later: {
      'linux/ntsync.h': `
        NTSYNC_WAIT_REALTIME
      `,
    },
  },
  KVM_MEMORY_ATTRIBUTES: {
    placeholder: 'KVM_MEMORY_ATTRIBUTE_???',
    headers: [],
    names: '',
    later: {
      'linux/kvm.h': `
        KVM_MEMORY_ATTRIBUTE_PRIVATE
      `,
    },
  },
  KVM_GUEST_MEMFD_FLAGS: {
    placeholder: 'GUEST_MEMFD_FLAG_???',
    headers: [],
    names: '',
    later: {
      'linux/kvm.h': `
        GUEST_MEMFD_FLAG_MMAP GUEST_MEMFD_FLAG_INIT_SHARED
      `,
    },
  },
  KVM_MP_STATES: {
    placeholder: 'KVM_MP_STATE_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_MP_STATE_RUNNABLE KVM_MP_STATE_UNINITIALIZED KVM_MP_STATE_INIT_RECEIVED KVM_MP_STATE_HALTED
      KVM_MP_STATE_SIPI_RECEIVED KVM_MP_STATE_STOPPED KVM_MP_STATE_CHECK_STOP KVM_MP_STATE_OPERATING
      KVM_MP_STATE_LOAD KVM_MP_STATE_AP_RESET_HOLD KVM_MP_STATE_SUSPENDED
    `,
  },
  KVM_IOEVENTFD_FLAGS: {
    placeholder: 'KVM_IOEVENTFD_FLAG_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_IOEVENTFD_FLAG_DATAMATCH KVM_IOEVENTFD_FLAG_PIO KVM_IOEVENTFD_FLAG_DEASSIGN
      KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY
    `,
  },
  KVM_IRQFD_FLAGS: {
    placeholder: 'KVM_IRQFD_FLAG_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_IRQFD_FLAG_DEASSIGN KVM_IRQFD_FLAG_RESAMPLE
    `,
  },
  KVM_MSI_FLAGS: {
    placeholder: 'KVM_MSI_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_MSI_VALID_DEVID
    `,
  },
  KVM_CLOCK_FLAGS: {
    placeholder: 'KVM_CLOCK_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_CLOCK_TSC_STABLE KVM_CLOCK_REALTIME KVM_CLOCK_HOST_TSC
    `,
  },
  KVM_DEBUG_CONTROLS: {
    placeholder: 'KVM_GUESTDBG_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_GUESTDBG_ENABLE KVM_GUESTDBG_SINGLESTEP KVM_GUESTDBG_USE_SW_BP KVM_GUESTDBG_USE_HW_BP
      KVM_GUESTDBG_INJECT_DB KVM_GUESTDBG_INJECT_BP KVM_GUESTDBG_BLOCKIRQ
    `,
  },
  KVM_PIT_FLAGS: {
    placeholder: 'KVM_PIT_???',
    headers: ['asm/kvm.h', 'linux/kvm.h'],
    names: `
      KVM_PIT_SPEAKER_DUMMY
    `,
  },
  KVM_CREATE_DEVICE_FLAGS: {
    placeholder: 'KVM_CREATE_DEVICE_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_CREATE_DEVICE_TEST
    `,
  },
  KVM_ROUTE_TYPES: {
    placeholder: 'KVM_IRQ_ROUTING_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_IRQ_ROUTING_IRQCHIP KVM_IRQ_ROUTING_MSI KVM_IRQ_ROUTING_S390_ADAPTER KVM_IRQ_ROUTING_HV_SINT
      KVM_IRQ_ROUTING_XEN_EVTCHN
    `,
  },
  KVM_DEVICE_TYPES: {
    placeholder: 'KVM_DEV_TYPE_???',
    headers: ['linux/kvm.h'],
    names: `
      KVM_DEV_TYPE_FSL_MPIC_20 KVM_DEV_TYPE_FSL_MPIC_42 KVM_DEV_TYPE_XICS KVM_DEV_TYPE_VFIO
      KVM_DEV_TYPE_ARM_VGIC_V2 KVM_DEV_TYPE_FLIC KVM_DEV_TYPE_ARM_VGIC_V3 KVM_DEV_TYPE_ARM_VGIC_ITS
      KVM_DEV_TYPE_XIVE KVM_DEV_TYPE_ARM_PV_TIME
    `,
    later: {
      'linux/kvm.h': `
        KVM_DEV_TYPE_RISCV_AIA
      `,
    },
  },
  TUN_FLAGS: {
    placeholder: 'IFF_???',
    headers: ['linux/if_tun.h'],
    names: `
      IFF_TUN IFF_TAP IFF_NAPI IFF_NAPI_FRAGS IFF_NO_CARRIER IFF_MULTI_QUEUE IFF_ATTACH_QUEUE
      IFF_DETACH_QUEUE IFF_PERSIST IFF_NO_PI IFF_ONE_QUEUE IFF_VNET_HDR IFF_TUN_EXCL
    `,
  },
  TUN_OFFLOADS: {
    placeholder: 'TUN_F_???',
    headers: ['linux/if_tun.h'],
    names: `
      TUN_F_CSUM TUN_F_TSO4 TUN_F_TSO6 TUN_F_TSO_ECN TUN_F_UFO
    `,
    later: {
      'linux/if_tun.h': `
        TUN_F_USO4 TUN_F_USO6 TUN_F_UDP_TUNNEL_GSO TUN_F_UDP_TUNNEL_GSO_CSUM
      `,
    },
  },
  TUN_FILTER_FLAGS: {
    placeholder: 'TUN_FLT_???',
    headers: ['linux/if_tun.h'],
    names: `
      TUN_FLT_ALLMULTI
    `,
  },
  UDMABUF_FLAGS: {
    placeholder: 'UDMABUF_FLAGS_???',
    headers: ['linux/udmabuf.h'],
    names: `
      UDMABUF_FLAGS_CLOEXEC
    `,
  },
  DMA_BUFFER_SYNC_FLAGS: {
    placeholder: 'DMA_BUF_SYNC_???',
    headers: ['linux/dma-buf.h'],
    names: `
      DMA_BUF_SYNC_READ DMA_BUF_SYNC_WRITE DMA_BUF_SYNC_END
    `,
  },
  WATCHDOG_FEATURES: {
    placeholder: 'WDIOF_???',
    headers: ['linux/watchdog.h'],
    names: `
      WDIOF_OVERHEAT WDIOF_FANFAULT WDIOF_EXTERN1 WDIOF_EXTERN2 WDIOF_POWERUNDER WDIOF_CARDRESET
      WDIOF_POWEROVER WDIOF_SETTIMEOUT WDIOF_MAGICCLOSE WDIOF_PRETIMEOUT WDIOF_ALARMONLY
      WDIOF_KEEPALIVEPING
    `,
  },
  WATCHDOG_OPTIONS: {
    placeholder: 'WDIOS_???',
    headers: ['linux/watchdog.h'],
    names: `
      WDIOS_DISABLECARD WDIOS_ENABLECARD WDIOS_TEMPPANIC
    `,
  },
  ZONE_TYPES: {
    placeholder: 'BLK_ZONE_TYPE_???',
    headers: ['linux/blkzoned.h'],
    names: `
      BLK_ZONE_TYPE_CONVENTIONAL BLK_ZONE_TYPE_SEQWRITE_REQ BLK_ZONE_TYPE_SEQWRITE_PREF
    `,
  },
  ZONE_CONDITIONS: {
    placeholder: 'BLK_ZONE_COND_???',
    headers: ['linux/blkzoned.h'],
    names: `
      BLK_ZONE_COND_NOT_WP BLK_ZONE_COND_EMPTY BLK_ZONE_COND_IMP_OPEN BLK_ZONE_COND_EXP_OPEN
      BLK_ZONE_COND_CLOSED BLK_ZONE_COND_READONLY BLK_ZONE_COND_FULL BLK_ZONE_COND_OFFLINE
    `,
    later: {
      'linux/blkzoned.h': `
        BLK_ZONE_COND_ACTIVE
      `,
    },
  },
  ZONE_REPORT_FLAGS: {
    placeholder: 'BLK_ZONE_REP_???',
    headers: ['linux/blkzoned.h'],
    names: `
      BLK_ZONE_REP_CAPACITY
    `,
    later: {
      'linux/blkzoned.h': `
        BLK_ZONE_REP_CACHED
      `,
    },
  },
  RESERVATION_TYPES: {
    placeholder: 'PR_???',
    headers: ['linux/pr.h'],
    names: `
      PR_WRITE_EXCLUSIVE PR_EXCLUSIVE_ACCESS PR_WRITE_EXCLUSIVE_REG_ONLY PR_EXCLUSIVE_ACCESS_REG_ONLY
      PR_WRITE_EXCLUSIVE_ALL_REGS PR_EXCLUSIVE_ACCESS_ALL_REGS
    `,
  },
  RESERVATION_FLAGS: {
    placeholder: 'PR_FL_???',
    headers: ['linux/pr.h'],
    names: `
      PR_FL_IGNORE_KEY
    `,
  },
  BTRFS_SUBVOLUME_WAITS: {
    placeholder: 'BTRFS_SUBVOL_SYNC_???',
    headers: [],
    names: '',
    later: {
      'linux/btrfs.h': `
        BTRFS_SUBVOL_SYNC_WAIT_FOR_ONE BTRFS_SUBVOL_SYNC_WAIT_FOR_QUEUED BTRFS_SUBVOL_SYNC_COUNT
        BTRFS_SUBVOL_SYNC_PEEK_FIRST BTRFS_SUBVOL_SYNC_PEEK_LAST
      `,
    },
  },
  BTRFS_ENCODED_COMPRESSIONS: {
    placeholder: 'BTRFS_ENCODED_IO_COMPRESSION_???',
    headers: ['linux/btrfs.h'],
    names: `
      BTRFS_ENCODED_IO_COMPRESSION_NONE BTRFS_ENCODED_IO_COMPRESSION_ZLIB
      BTRFS_ENCODED_IO_COMPRESSION_ZSTD BTRFS_ENCODED_IO_COMPRESSION_LZO_4K
      BTRFS_ENCODED_IO_COMPRESSION_LZO_8K BTRFS_ENCODED_IO_COMPRESSION_LZO_16K
      BTRFS_ENCODED_IO_COMPRESSION_LZO_32K BTRFS_ENCODED_IO_COMPRESSION_LZO_64K
    `,
  },
  BTRFS_ENCODED_ENCRYPTIONS: {
    placeholder: 'BTRFS_ENCODED_IO_ENCRYPTION_???',
    headers: ['linux/btrfs.h'],
    names: `
      BTRFS_ENCODED_IO_ENCRYPTION_NONE
    `,
  },
  VHOST_RING_FLAGS: {
    placeholder: 'VHOST_VRING_F_???',
    headers: ['linux/vhost_types.h'],
    names: `
      1<<VHOST_VRING_F_LOG
    `,
  },
  VHOST_ENDIANNESSES: {
    placeholder: 'VHOST_VRING_???',
    headers: ['linux/vhost.h'],
    names: `
      VHOST_VRING_LITTLE_ENDIAN VHOST_VRING_BIG_ENDIAN
    `,
  },
  VHOST_FORK_OWNERS: {
    placeholder: 'VHOST_FORK_OWNER_???',
    headers: [],
    names: '',
    later: {
      'linux/vhost.h': `
        VHOST_FORK_OWNER_KTHREAD VHOST_FORK_OWNER_TASK
      `,
    },
  },
  VDUSE_ACCESSES: {
    placeholder: 'VDUSE_ACCESS_???',
    headers: ['linux/vduse.h'],
    names: `
      VDUSE_ACCESS_RO VDUSE_ACCESS_WO VDUSE_ACCESS_RW
    `,
  },
  VDUSE_CAPABILITIES: {
    placeholder: 'VDUSE_IOVA_CAP_???',
    headers: ['linux/vduse.h'],
    names: `
      VDUSE_IOVA_CAP_UMEM
    `,
  },
  RS485_FLAGS: {
    placeholder: 'SER_RS485_???',
    headers: ['linux/serial.h'],
    names: `
      SER_RS485_ENABLED SER_RS485_RTS_ON_SEND SER_RS485_RTS_AFTER_SEND SER_RS485_RX_DURING_TX
      SER_RS485_TERMINATE_BUS SER_RS485_ADDRB SER_RS485_ADDR_RECV SER_RS485_ADDR_DEST
    `,
    later: {
      'linux/serial.h': `
        SER_RS485_MODE_RS422
      `,
    },
  },
  ISO7816_FLAGS: {
    placeholder: 'SER_ISO7816_???',
    headers: ['linux/serial.h'],
    names: `
      SER_ISO7816_ENABLED
    `,
  },
  SERIAL_PORT_TYPES: {
    placeholder: 'PORT_???',
    headers: ['linux/serial.h'],
    names: `
      PORT_UNKNOWN PORT_8250 PORT_16450 PORT_16550 PORT_16550A PORT_CIRRUS PORT_16650 PORT_16650V2
      PORT_16750 PORT_STARTECH PORT_16C950 PORT_16654 PORT_16850 PORT_RSA
    `,
  },
  SERIAL_FLAGS: {
    placeholder: 'ASYNC_???',
    headers: ['linux/tty_flags.h'],
    names: `
      ASYNC_HUP_NOTIFY ASYNC_FOURPORT ASYNC_SAK ASYNC_SPLIT_TERMIOS ASYNC_SPD_HI ASYNC_SPD_VHI
      ASYNC_SKIP_TEST ASYNC_AUTO_IRQ ASYNC_SESSION_LOCKOUT ASYNC_PGRP_LOCKOUT ASYNC_CALLOUT_NOHUP
      ASYNC_HARDPPS_CD ASYNC_SPD_SHI ASYNC_LOW_LATENCY ASYNC_BUGGY_UART ASYNC_AUTOPROBE
      ASYNC_MAGIC_MULTIPLIER
    `,
  },
  SERIAL_ACCESSES: {
    placeholder: 'SERIAL_IO_???',
    headers: ['linux/serial.h'],
    names: `
      SERIAL_IO_PORT SERIAL_IO_HUB6 SERIAL_IO_MEM SERIAL_IO_MEM32 SERIAL_IO_AU SERIAL_IO_TSI
      SERIAL_IO_MEM32BE SERIAL_IO_MEM16
    `,
  },
  SUBDEVICE_CAPABILITIES: {
    placeholder: 'V4L2_SUBDEV_CAP_???',
    headers: ['linux/v4l2-subdev.h'],
    names: `
      V4L2_SUBDEV_CAP_RO_SUBDEV
    `,
    later: {
      'linux/v4l2-subdev.h': `
        V4L2_SUBDEV_CAP_STREAMS
      `,
    },
  },
  SUBDEVICE_CLIENT_CAPABILITIES: {
    placeholder: 'V4L2_SUBDEV_CLIENT_CAP_???',
    headers: [],
    names: '',
    later: {
      'linux/v4l2-subdev.h': `
        V4L2_SUBDEV_CLIENT_CAP_STREAMS V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH
      `,
    },
  },
  SUBDEVICE_ROUTE_FLAGS: {
    placeholder: 'V4L2_SUBDEV_ROUTE_FL_???',
    headers: [],
    names: '',
    later: {
      'linux/v4l2-subdev.h': `
        V4L2_SUBDEV_ROUTE_FL_ACTIVE
      `,
    },
  },
  SUBDEVICE_FORMATS: {
    placeholder: 'V4L2_SUBDEV_FORMAT_???',
    headers: ['linux/v4l2-subdev.h'],
    names: `
      V4L2_SUBDEV_FORMAT_TRY V4L2_SUBDEV_FORMAT_ACTIVE
    `,
  },
  UFFD_WRITEPROTECT_MODES: {
    placeholder: 'UFFDIO_WRITEPROTECT_MODE_???',
    headers: ['linux/userfaultfd.h'],
    names: `
      UFFDIO_WRITEPROTECT_MODE_WP UFFDIO_WRITEPROTECT_MODE_DONTWAKE
    `,
  },
  UFFD_CONTINUE_MODES: {
    placeholder: 'UFFDIO_CONTINUE_MODE_???',
    headers: ['linux/userfaultfd.h'],
    names: `
      UFFDIO_CONTINUE_MODE_DONTWAKE
    `,
    later: {
      'linux/userfaultfd.h': `
        UFFDIO_CONTINUE_MODE_WP
      `,
    },
  },
  UFFD_POISON_MODES: {
    placeholder: 'UFFDIO_POISON_MODE_???',
    headers: [],
    names: '',
    later: {
      'linux/userfaultfd.h': `
        UFFDIO_POISON_MODE_DONTWAKE
      `,
    },
  },
  UFFD_MOVE_MODES: {
    placeholder: 'UFFDIO_MOVE_MODE_???',
    headers: [],
    names: '',
    later: {
      'linux/userfaultfd.h': `
        UFFDIO_MOVE_MODE_DONTWAKE UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES
      `,
    },
  },
  SECCOMP_NOTIFICATION_FLAGS: {
    placeholder: 'SECCOMP_USER_NOTIF_???',
    headers: [],
    names: '',
    later: {
      'linux/seccomp.h': `
        SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP
      `,
    },
  },
  DMABUF_IIO_FLAGS: {
    placeholder: 'IIO_BUFFER_DMABUF_???',
    headers: [],
    names: '',
    later: {
      'linux/iio/buffer.h': `
        IIO_BUFFER_DMABUF_CYCLIC
      `,
    },
  },
  BTRFS_DELETION_FLAGS: {
    placeholder: 'BTRFS_SUBVOL_???',
    headers: ['linux/btrfs.h'],
    names: `
      BTRFS_DEVICE_SPEC_BY_ID BTRFS_SUBVOL_SPEC_BY_ID
    `,
  },
  BTRFS_CHECKSUM_STATES: {
    placeholder: 'BTRFS_GET_CSUMS_???',
    headers: [],
    names: '',
    later: {
      'linux/btrfs.h': `
        BTRFS_GET_CSUMS_HAS_CSUMS BTRFS_GET_CSUMS_ZEROED BTRFS_GET_CSUMS_NODATASUM
        BTRFS_GET_CSUMS_COMPRESSED BTRFS_GET_CSUMS_ENCRYPTED BTRFS_GET_CSUMS_INLINE
      `,
    },
  },
  SELECTION_TARGETS: {
    placeholder: 'V4L2_SEL_TGT_???',
    headers: ['linux/v4l2-common.h'],
    names: `
      V4L2_SEL_TGT_CROP V4L2_SEL_TGT_CROP_DEFAULT V4L2_SEL_TGT_CROP_BOUNDS V4L2_SEL_TGT_NATIVE_SIZE
      V4L2_SEL_TGT_COMPOSE V4L2_SEL_TGT_COMPOSE_DEFAULT V4L2_SEL_TGT_COMPOSE_BOUNDS
      V4L2_SEL_TGT_COMPOSE_PADDED
    `,
  },
  SELECTION_FLAGS: {
    placeholder: 'V4L2_SEL_FLAG_???',
    headers: ['linux/v4l2-common.h'],
    names: `
      V4L2_SEL_FLAG_GE V4L2_SEL_FLAG_LE V4L2_SEL_FLAG_KEEP_CONFIG
    `,
  },
  VIDEO_EVENTS: {
    placeholder: 'V4L2_EVENT_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_EVENT_ALL V4L2_EVENT_VSYNC V4L2_EVENT_EOS V4L2_EVENT_CTRL V4L2_EVENT_FRAME_SYNC
      V4L2_EVENT_SOURCE_CHANGE V4L2_EVENT_MOTION_DET
    `,
  },
  VIDEO_EVENT_FLAGS: {
    placeholder: 'V4L2_EVENT_SUB_FL_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_EVENT_SUB_FL_SEND_INITIAL V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK
    `,
  },
  VIDEO_PRIORITIES: {
    placeholder: 'V4L2_PRIORITY_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_PRIORITY_UNSET V4L2_PRIORITY_BACKGROUND V4L2_PRIORITY_INTERACTIVE V4L2_PRIORITY_RECORD
    `,
  },
  EXT4_STATES: {
    placeholder: 'EXT4_STATE_FLAG_???',
    headers: [],
    names: '',
    later: {
      'linux/ext4.h': `
        EXT4_STATE_FLAG_EXT_PRECACHED EXT4_STATE_FLAG_NEW EXT4_STATE_FLAG_NEWENTRY
        EXT4_STATE_FLAG_DA_ALLOC_CLOSE
      `,
    },
  },
  EXT4_CHECKPOINT_FLAGS: {
    placeholder: 'EXT4_IOC_CHECKPOINT_FLAG_???',
    headers: [],
    names: '',
    later: {
      'linux/ext4.h': `
        EXT4_IOC_CHECKPOINT_FLAG_DISCARD EXT4_IOC_CHECKPOINT_FLAG_ZEROOUT
        EXT4_IOC_CHECKPOINT_FLAG_DRY_RUN
      `,
    },
  },
  IOMMU_MAP_FLAGS: {
    placeholder: 'IOMMU_IOAS_MAP_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_IOAS_MAP_FIXED_IOVA IOMMU_IOAS_MAP_WRITEABLE IOMMU_IOAS_MAP_READABLE
      `,
    },
  },
  IOMMU_OPTIONS: {
    placeholder: 'IOMMU_OPTION_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_OPTION_RLIMIT_MODE IOMMU_OPTION_HUGE_PAGES
      `,
    },
  },
  IOMMU_OPTION_OPERATIONS: {
    placeholder: 'IOMMU_OPTION_OP_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_OPTION_OP_SET IOMMU_OPTION_OP_GET
      `,
    },
  },
  IOMMU_VFIO_OPERATIONS: {
    placeholder: 'IOMMU_VFIO_IOAS_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_VFIO_IOAS_GET IOMMU_VFIO_IOAS_SET IOMMU_VFIO_IOAS_CLEAR
      `,
    },
  },
  IOMMU_TABLE_FLAGS: {
    placeholder: 'IOMMU_HWPT_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_HWPT_ALLOC_NEST_PARENT IOMMU_HWPT_ALLOC_DIRTY_TRACKING IOMMU_HWPT_FAULT_ID_VALID
        IOMMU_HWPT_ALLOC_PASID
      `,
    },
  },
  IOMMU_TABLE_DATA: {
    placeholder: 'IOMMU_HWPT_DATA_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_HWPT_DATA_NONE IOMMU_HWPT_DATA_VTD_S1 IOMMU_HWPT_DATA_ARM_SMMUV3 IOMMU_HWPT_DATA_AMD_GUEST
      `,
    },
  },
  IOMMU_INVALIDATION_DATA: {
    placeholder: 'IOMMU_HWPT_INVALIDATE_DATA_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_HWPT_INVALIDATE_DATA_VTD_S1 IOMMU_VIOMMU_INVALIDATE_DATA_ARM_SMMUV3
      `,
    },
  },
  IOMMU_HARDWARE_TYPES: {
    placeholder: 'IOMMU_HW_INFO_TYPE_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_HW_INFO_TYPE_NONE IOMMU_HW_INFO_TYPE_INTEL_VTD IOMMU_HW_INFO_TYPE_ARM_SMMUV3
        IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV IOMMU_HW_INFO_TYPE_AMD
      `,
    },
  },
  IOMMU_HARDWARE_CAPABILITIES: {
    placeholder: 'IOMMU_HW_CAP_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_HW_CAP_DIRTY_TRACKING IOMMU_HW_CAP_PCI_PASID_EXEC IOMMU_HW_CAP_PCI_PASID_PRIV
        IOMMU_HW_CAP_PCI_ATS_NOT_SUPPORTED
      `,
    },
  },
  IOMMU_DIRTY_TRACKING_FLAGS: {
    placeholder: 'IOMMU_HWPT_DIRTY_TRACKING_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_HWPT_DIRTY_TRACKING_ENABLE
      `,
    },
  },
  IOMMU_DIRTY_BITMAP_FLAGS: {
    placeholder: 'IOMMU_HWPT_GET_DIRTY_BITMAP_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR
      `,
    },
  },
  IOMMU_GUEST_TYPES: {
    placeholder: 'IOMMU_VIOMMU_TYPE_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_VIOMMU_TYPE_DEFAULT IOMMU_VIOMMU_TYPE_ARM_SMMUV3 IOMMU_VIOMMU_TYPE_TEGRA241_CMDQV
      `,
    },
  },
  IOMMU_EVENT_QUEUES: {
    placeholder: 'IOMMU_VEVENTQ_TYPE_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_VEVENTQ_TYPE_DEFAULT IOMMU_VEVENTQ_TYPE_ARM_SMMUV3 IOMMU_VEVENTQ_TYPE_TEGRA241_CMDQV
      `,
    },
  },
  IOMMU_HARDWARE_QUEUES: {
    placeholder: 'IOMMU_HW_QUEUE_TYPE_???',
    headers: [],
    names: '',
    later: {
      'linux/iommufd.h': `
        IOMMU_HW_QUEUE_TYPE_DEFAULT IOMMU_HW_QUEUE_TYPE_TEGRA241_CMDQV
      `,
    },
  },
  VFIO_EXTENSIONS: {
    placeholder: 'VFIO_???',
    headers: ['linux/vfio.h'],
    names: `
      VFIO_TYPE1_IOMMU VFIO_SPAPR_TCE_IOMMU VFIO_TYPE1v2_IOMMU VFIO_DMA_CC_IOMMU VFIO_EEH
      VFIO_SPAPR_TCE_v2_IOMMU VFIO_NOIOMMU_IOMMU VFIO_UNMAP_ALL VFIO_UPDATE_VADDR
    `,
  },
  VFIO_GROUP_FLAGS: {
    placeholder: 'VFIO_GROUP_FLAGS_???',
    headers: ['linux/vfio.h'],
    names: `
      VFIO_GROUP_FLAGS_VIABLE VFIO_GROUP_FLAGS_CONTAINER_SET
    `,
  },
  VFIO_DEVICE_FLAGS: {
    placeholder: 'VFIO_DEVICE_FLAGS_???',
    headers: ['linux/vfio.h'],
    names: `
      VFIO_DEVICE_FLAGS_RESET VFIO_DEVICE_FLAGS_PCI VFIO_DEVICE_FLAGS_PLATFORM VFIO_DEVICE_FLAGS_AMBA
      VFIO_DEVICE_FLAGS_CCW VFIO_DEVICE_FLAGS_AP VFIO_DEVICE_FLAGS_FSL_MC VFIO_DEVICE_FLAGS_CAPS
    `,
    later: {
      'linux/vfio.h': `
        VFIO_DEVICE_FLAGS_CDX
      `,
    },
  },
  VFIO_REGION_FLAGS: {
    placeholder: 'VFIO_REGION_INFO_FLAG_???',
    headers: ['linux/vfio.h'],
    names: `
      VFIO_REGION_INFO_FLAG_READ VFIO_REGION_INFO_FLAG_WRITE VFIO_REGION_INFO_FLAG_MMAP
      VFIO_REGION_INFO_FLAG_CAPS
    `,
  },
  VFIO_INTERRUPT_FLAGS: {
    placeholder: 'VFIO_IRQ_INFO_???',
    headers: ['linux/vfio.h'],
    names: `
      VFIO_IRQ_INFO_EVENTFD VFIO_IRQ_INFO_MASKABLE VFIO_IRQ_INFO_AUTOMASKED VFIO_IRQ_INFO_NORESIZE
    `,
  },
  VFIO_INTERRUPT_ACTIONS: {
    placeholder: 'VFIO_IRQ_SET_???',
    headers: ['linux/vfio.h'],
    names: `
      VFIO_IRQ_SET_DATA_NONE VFIO_IRQ_SET_DATA_BOOL VFIO_IRQ_SET_DATA_EVENTFD VFIO_IRQ_SET_ACTION_MASK
      VFIO_IRQ_SET_ACTION_UNMASK VFIO_IRQ_SET_ACTION_TRIGGER
    `,
  },
};
