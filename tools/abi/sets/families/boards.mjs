// Constants of what is asked of controllers of machines, of processors, and of media. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  IPMI_ADDRESSES: {
    placeholder: 'IPMI_???_ADDR_TYPE',
    headers: ['linux/ipmi.h'],
    names: `
      IPMI_SYSTEM_INTERFACE_ADDR_TYPE IPMI_IPMB_ADDR_TYPE IPMI_IPMB_BROADCAST_ADDR_TYPE
      IPMI_IPMB_DIRECT_ADDR_TYPE IPMI_LAN_ADDR_TYPE
    `,
  },
  IPMI_RECEIVED: {
    placeholder: 'IPMI_???_RECV_TYPE',
    headers: ['linux/ipmi.h'],
    names: `
      IPMI_RESPONSE_RECV_TYPE IPMI_ASYNC_EVENT_RECV_TYPE IPMI_CMD_RECV_TYPE IPMI_OEM_RECV_TYPE
    `,
  },
  IPMI_MAINTENANCE: {
    placeholder: 'IPMI_MAINTENANCE_MODE_???',
    headers: ['linux/ipmi.h'],
    names: `
      IPMI_MAINTENANCE_MODE_AUTO IPMI_MAINTENANCE_MODE_OFF IPMI_MAINTENANCE_MODE_ON
    `,
  },
  BINDER_OBJECTS: {
    placeholder: 'BINDER_TYPE_???',
    headers: ['linux/android/binder.h'],
    names: `
      BINDER_TYPE_BINDER BINDER_TYPE_WEAK_BINDER BINDER_TYPE_HANDLE BINDER_TYPE_WEAK_HANDLE
      BINDER_TYPE_FD BINDER_TYPE_FDA BINDER_TYPE_PTR
    `,
  },
  BINDER_OBJECT_FLAGS: {
    placeholder: 'FLAT_BINDER_FLAG_???',
    headers: ['linux/android/binder.h'],
    names: 'FLAT_BINDER_FLAG_ACCEPTS_FDS FLAT_BINDER_FLAG_TXN_SECURITY_CTX',
  },
  AUTOFS_PACKETS: {
    placeholder: 'autofs_ptype_???',
    headers: ['linux/auto_fs.h'],
    names: `
      autofs_ptype_missing autofs_ptype_expire autofs_ptype_expire_multi autofs_ptype_missing_indirect
      autofs_ptype_expire_indirect autofs_ptype_missing_direct autofs_ptype_expire_direct
    `,
  },
  AUTOFS_EXPIRY: {
    placeholder: 'AUTOFS_EXP_???',
    headers: ['linux/auto_fs.h'],
    names: 'AUTOFS_EXP_IMMEDIATE AUTOFS_EXP_LEAVES AUTOFS_EXP_FORCED',
  },
  AUTOFS_TYPES: {
    placeholder: 'AUTOFS_TYPE_???',
    headers: ['linux/auto_fs.h'],
    names: `
      AUTOFS_TYPE_ANY AUTOFS_TYPE_INDIRECT AUTOFS_TYPE_DIRECT AUTOFS_TYPE_OFFSET
    `,
  },
  MEDIA_ENTITIES: {
    placeholder: 'MEDIA_ENT_???',
    headers: ['linux/media.h'],
    names: `
      MEDIA_ENT_F_UNKNOWN MEDIA_ENT_F_V4L2_SUBDEV_UNKNOWN MEDIA_ENT_F_DTV_DEMOD MEDIA_ENT_F_TS_DEMUX
      MEDIA_ENT_F_DTV_CA MEDIA_ENT_F_DTV_NET_DECAP MEDIA_ENT_F_IO_V4L MEDIA_ENT_F_IO_DTV
      MEDIA_ENT_F_IO_VBI MEDIA_ENT_F_IO_SWRADIO MEDIA_ENT_F_CAM_SENSOR MEDIA_ENT_F_FLASH
      MEDIA_ENT_F_LENS MEDIA_ENT_F_TUNER MEDIA_ENT_F_IF_VID_DECODER MEDIA_ENT_F_IF_AUD_DECODER
      MEDIA_ENT_F_AUDIO_CAPTURE MEDIA_ENT_F_AUDIO_PLAYBACK MEDIA_ENT_F_AUDIO_MIXER
      MEDIA_ENT_F_PROC_VIDEO_COMPOSER MEDIA_ENT_F_PROC_VIDEO_PIXEL_FORMATTER
      MEDIA_ENT_F_PROC_VIDEO_PIXEL_ENC_CONV MEDIA_ENT_F_PROC_VIDEO_LUT MEDIA_ENT_F_PROC_VIDEO_SCALER
      MEDIA_ENT_F_PROC_VIDEO_STATISTICS MEDIA_ENT_F_PROC_VIDEO_ENCODER MEDIA_ENT_F_PROC_VIDEO_DECODER
      MEDIA_ENT_F_PROC_VIDEO_ISP MEDIA_ENT_F_VID_MUX MEDIA_ENT_F_VID_IF_BRIDGE MEDIA_ENT_F_ATV_DECODER
      MEDIA_ENT_F_DV_DECODER MEDIA_ENT_F_DV_ENCODER MEDIA_ENT_F_DTV_DECODER
    `,
  },
  MEDIA_ENTITY_FLAGS: {
    placeholder: 'MEDIA_ENT_FL_???',
    headers: ['linux/media.h'],
    names: 'MEDIA_ENT_FL_DEFAULT MEDIA_ENT_FL_CONNECTOR',
  },
  MEDIA_PAD_FLAGS: {
    placeholder: 'MEDIA_PAD_FL_???',
    headers: ['linux/media.h'],
    names: 'MEDIA_PAD_FL_SINK MEDIA_PAD_FL_SOURCE MEDIA_PAD_FL_MUST_CONNECT',
  },
  MEDIA_LINK_FLAGS: {
    placeholder: 'MEDIA_LNK_FL_???',
    headers: ['linux/media.h'],
    names: 'MEDIA_LNK_FL_ENABLED MEDIA_LNK_FL_IMMUTABLE MEDIA_LNK_FL_DYNAMIC',
  },
  CEC_CAPABILITIES: {
    placeholder: 'CEC_CAP_???',
    headers: ['linux/cec.h'],
    names: `
      CEC_CAP_PHYS_ADDR CEC_CAP_LOG_ADDRS CEC_CAP_TRANSMIT CEC_CAP_PASSTHROUGH CEC_CAP_RC
      CEC_CAP_MONITOR_ALL CEC_CAP_NEEDS_HPD CEC_CAP_MONITOR_PIN CEC_CAP_CONNECTOR_INFO
    `,
    later: {
      'linux/cec.h': 'CEC_CAP_REPLY_VENDOR_ID',
    },
  },
  CEC_ADDRESS_FLAGS: {
    placeholder: 'CEC_LOG_ADDRS_FL_???',
    headers: ['linux/cec.h'],
    names: `
      CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU CEC_LOG_ADDRS_FL_CDC_ONLY
    `,
  },
  CEC_MESSAGE_FLAGS: {
    placeholder: 'CEC_MSG_FL_???',
    headers: ['linux/cec.h'],
    names: 'CEC_MSG_FL_REPLY_TO_FOLLOWERS CEC_MSG_FL_RAW',
    later: {
      'linux/cec.h': 'CEC_MSG_FL_REPLY_VENDOR_ID',
    },
  },
  CEC_RECEPTION: {
    placeholder: 'CEC_RX_STATUS_???',
    headers: ['linux/cec.h'],
    names: `
      CEC_RX_STATUS_OK CEC_RX_STATUS_TIMEOUT CEC_RX_STATUS_FEATURE_ABORT CEC_RX_STATUS_ABORTED
    `,
  },
  CEC_TRANSMISSION: {
    placeholder: 'CEC_TX_STATUS_???',
    headers: ['linux/cec.h'],
    names: `
      CEC_TX_STATUS_OK CEC_TX_STATUS_ARB_LOST CEC_TX_STATUS_NACK CEC_TX_STATUS_LOW_DRIVE
      CEC_TX_STATUS_ERROR CEC_TX_STATUS_MAX_RETRIES CEC_TX_STATUS_ABORTED CEC_TX_STATUS_TIMEOUT
    `,
  },
  CEC_EVENTS: {
    placeholder: 'CEC_EVENT_???',
    headers: ['linux/cec.h'],
    names: `
      CEC_EVENT_STATE_CHANGE CEC_EVENT_LOST_MSGS CEC_EVENT_PIN_CEC_LOW CEC_EVENT_PIN_CEC_HIGH
      CEC_EVENT_PIN_HPD_LOW CEC_EVENT_PIN_HPD_HIGH CEC_EVENT_PIN_5V_LOW CEC_EVENT_PIN_5V_HIGH
    `,
  },
  CEC_EVENT_FLAGS: {
    placeholder: 'CEC_EVENT_FL_???',
    headers: ['linux/cec.h'],
    names: 'CEC_EVENT_FL_INITIAL_STATE CEC_EVENT_FL_DROPPED_EVENTS',
  },
  CEC_CONNECTORS: {
    placeholder: 'CEC_CONNECTOR_TYPE_???',
    headers: ['linux/cec.h'],
    names: 'CEC_CONNECTOR_TYPE_NO_CONNECTOR CEC_CONNECTOR_TYPE_DRM',
  },
  CEC_MODES: {
    placeholder: 'CEC_MODE_???',
    headers: ['linux/cec.h'],
    names: `
      CEC_MODE_NO_INITIATOR CEC_MODE_INITIATOR CEC_MODE_EXCL_INITIATOR CEC_MODE_INITIATOR_MSK
      CEC_MODE_NO_FOLLOWER CEC_MODE_FOLLOWER CEC_MODE_EXCL_FOLLOWER CEC_MODE_EXCL_FOLLOWER_PASSTHRU
      CEC_MODE_MONITOR_PIN CEC_MODE_MONITOR CEC_MODE_MONITOR_ALL CEC_MODE_FOLLOWER_MSK
    `,
  },
  SGX_PAGE_FLAGS: {
    placeholder: 'SGX_PAGE_???',
    headers: ['asm/sgx.h'],
    names: 'SGX_PAGE_MEASURE',
  },
  F2FS_TRIM_FLAGS: {
    placeholder: 'F2FS_TRIM_FILE_???',
    headers: ['linux/f2fs.h'],
    names: 'F2FS_TRIM_FILE_DISCARD F2FS_TRIM_FILE_ZEROOUT',
  },
  FAT_ATTRIBUTES: {
    placeholder: 'ATTR_???',
    headers: ['linux/msdos_fs.h'],
    names: 'ATTR_RO ATTR_HIDDEN ATTR_SYS ATTR_VOLUME ATTR_DIR ATTR_ARCH',
  },
  VFIO_MAP_FLAGS: {
    placeholder: 'VFIO_DMA_MAP_FLAG_???',
    headers: ['linux/vfio.h'],
    names: `
      VFIO_DMA_MAP_FLAG_READ VFIO_DMA_MAP_FLAG_WRITE VFIO_DMA_MAP_FLAG_VADDR
    `,
  },
  VFIO_UNMAP_FLAGS: {
    placeholder: 'VFIO_DMA_UNMAP_FLAG_???',
    headers: ['linux/vfio.h'],
    names: `
      VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP VFIO_DMA_UNMAP_FLAG_ALL VFIO_DMA_UNMAP_FLAG_VADDR
    `,
  },
};
