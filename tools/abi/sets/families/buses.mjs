// Constants of buses, of sound that is compressed, of broadcasts as they were before, and of guests of other hypervisors. Names
// in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  FIREWIRE_CONTEXTS: {
    placeholder: 'FW_CDEV_ISO_CONTEXT_???',
    headers: ['linux/firewire-cdev.h'],
    names: `
      FW_CDEV_ISO_CONTEXT_TRANSMIT FW_CDEV_ISO_CONTEXT_RECEIVE
      FW_CDEV_ISO_CONTEXT_RECEIVE_MULTICHANNEL
    `,
  },
  FIREWIRE_RESETS: {
    placeholder: 'FW_CDEV_???',
    headers: ['linux/firewire-cdev.h'],
    names: `
      FW_CDEV_LONG_RESET FW_CDEV_SHORT_RESET
    `,
  },
  FIREWIRE_TAGS: {
    placeholder: 'FW_CDEV_ISO_CONTEXT_MATCH_???',
    headers: ['linux/firewire-cdev.h'],
    names: `
      FW_CDEV_ISO_CONTEXT_MATCH_TAG0 FW_CDEV_ISO_CONTEXT_MATCH_TAG1 FW_CDEV_ISO_CONTEXT_MATCH_TAG2
      FW_CDEV_ISO_CONTEXT_MATCH_TAG3
    `,
  },
  FIREWIRE_TRANSACTIONS: {
    placeholder: 'TCODE_???',
    headers: ['linux/firewire-constants.h'],
    names: `
      TCODE_WRITE_QUADLET_REQUEST TCODE_WRITE_BLOCK_REQUEST TCODE_WRITE_RESPONSE
      TCODE_READ_QUADLET_REQUEST TCODE_READ_BLOCK_REQUEST TCODE_READ_QUADLET_RESPONSE
      TCODE_READ_BLOCK_RESPONSE TCODE_CYCLE_START TCODE_LOCK_REQUEST TCODE_STREAM_DATA
      TCODE_LOCK_RESPONSE TCODE_LOCK_MASK_SWAP TCODE_LOCK_COMPARE_SWAP TCODE_LOCK_FETCH_ADD
      TCODE_LOCK_LITTLE_ADD TCODE_LOCK_BOUNDED_ADD TCODE_LOCK_WRAP_ADD TCODE_LOCK_VENDOR_DEPENDENT
    `,
  },
  COMPRESSED_CODECS: {
    placeholder: 'SND_AUDIOCODEC_???',
    headers: ['sound/compress_params.h'],
    names: `
      SND_AUDIOCODEC_PCM SND_AUDIOCODEC_MP3 SND_AUDIOCODEC_AMR SND_AUDIOCODEC_AMRWB
      SND_AUDIOCODEC_AMRWBPLUS SND_AUDIOCODEC_AAC SND_AUDIOCODEC_WMA SND_AUDIOCODEC_REAL
      SND_AUDIOCODEC_VORBIS SND_AUDIOCODEC_FLAC SND_AUDIOCODEC_IEC61937 SND_AUDIOCODEC_G723_1
      SND_AUDIOCODEC_G729 SND_AUDIOCODEC_BESPOKE SND_AUDIOCODEC_ALAC SND_AUDIOCODEC_APE
    `,
    later: {
      'sound/compress_params.h': `
        SND_AUDIOCODEC_OPUS_RAW
      `,
    },
  },
  COMPRESSED_RATE_CONTROLS: {
    placeholder: 'SND_RATECONTROLMODE_???',
    headers: ['sound/compress_params.h'],
    names: `
      SND_RATECONTROLMODE_CONSTANTBITRATE SND_RATECONTROLMODE_VARIABLEBITRATE
    `,
  },
  COMPRESSED_KEYS: {
    placeholder: 'SNDRV_COMPRESS_ENCODER_???',
    headers: ['sound/compress_offload.h'],
    names: `
      SNDRV_COMPRESS_ENCODER_PADDING SNDRV_COMPRESS_ENCODER_DELAY
    `,
  },
  USB_INSTRUMENT_FLAGS: {
    placeholder: 'USBTMC_FLAG_???',
    headers: ['linux/usb/tmc.h'],
    names: `
      USBTMC_FLAG_ASYNC USBTMC_FLAG_APPEND USBTMC_FLAG_IGNORE_TRAILER
    `,
  },
  USB_RAW_EVENTS: {
    placeholder: 'USB_RAW_EVENT_???',
    headers: ['linux/usb/raw_gadget.h'],
    names: `
      USB_RAW_EVENT_INVALID USB_RAW_EVENT_CONNECT USB_RAW_EVENT_CONTROL
    `,
    later: {
      'linux/usb/raw_gadget.h': `
        USB_RAW_EVENT_SUSPEND USB_RAW_EVENT_RESUME USB_RAW_EVENT_RESET USB_RAW_EVENT_DISCONNECT
      `,
    },
  },
  USB_RAW_FLAGS: {
    placeholder: 'USB_RAW_IO_FLAGS_???',
    headers: ['linux/usb/raw_gadget.h'],
    names: `
      USB_RAW_IO_FLAGS_ZERO
    `,
  },
  USB_SPEEDS: {
    placeholder: 'USB_SPEED_???',
    headers: ['linux/usb/ch9.h'],
    names: `
      USB_SPEED_UNKNOWN USB_SPEED_LOW USB_SPEED_HIGH USB_SPEED_WIRELESS USB_SPEED_SUPER
      USB_SPEED_SUPER_PLUS
    `,
  },
  UVC_QUERIES: {
    placeholder: 'UVC_???',
    headers: ['linux/usb/video.h'],
    names: `
      UVC_RC_UNDEFINED UVC_SET_CUR UVC_GET_CUR UVC_GET_MIN UVC_GET_MAX UVC_GET_RES UVC_GET_LEN
      UVC_GET_INFO UVC_GET_DEF
    `,
  },
  RIO_CAPABILITIES: {
    placeholder: 'RIO_CAP_???',
    headers: ['linux/rio_mport_cdev.h'],
    names: `
      RIO_TRANSFER_MODE_MAPPED RIO_TRANSFER_MODE_TRANSFER RIO_CAP_DBL_SEND RIO_CAP_DBL_RECV
      RIO_CAP_PW_SEND RIO_CAP_PW_RECV RIO_CAP_MAP_OUTB RIO_CAP_MAP_INB
    `,
  },
  RIO_EVENTS: {
    placeholder: 'RIO_???',
    headers: ['linux/rio_mport_cdev.h'],
    names: `
      RIO_DOORBELL RIO_PORTWRITE
    `,
  },
  RIO_SYNCHRONIZATIONS: {
    placeholder: 'RIO_TRANSFER_???',
    headers: ['linux/rio_mport_cdev.h'],
    names: `
      RIO_TRANSFER_SYNC RIO_TRANSFER_ASYNC RIO_TRANSFER_FAF
    `,
  },
  RIO_DIRECTIONS: {
    placeholder: 'RIO_TRANSFER_DIR_???',
    headers: ['linux/rio_mport_cdev.h'],
    names: `
      RIO_TRANSFER_DIR_READ RIO_TRANSFER_DIR_WRITE
    `,
  },
  RIO_EXCHANGES: {
    placeholder: 'RIO_EXCHANGE_???',
    headers: ['linux/rio_mport_cdev.h'],
    names: `
      RIO_EXCHANGE_DEFAULT RIO_EXCHANGE_NWRITE RIO_EXCHANGE_SWRITE RIO_EXCHANGE_NWRITE_R
      RIO_EXCHANGE_SWRITE_R RIO_EXCHANGE_NWRITE_R_ALL
    `,
  },
  DVB_INVERSIONS: {
    placeholder: 'INVERSION_???',
    headers: ['linux/dvb/frontend.h'],
    names: `
      INVERSION_OFF INVERSION_ON INVERSION_AUTO
    `,
  },
  DVB_BURSTS: {
    placeholder: 'SEC_MINI_???',
    headers: ['linux/dvb/frontend.h'],
    names: `
      SEC_MINI_A SEC_MINI_B
    `,
  },
  DVB_TUNE_MODES: {
    placeholder: 'FE_TUNE_MODE_???',
    headers: ['linux/dvb/frontend.h'],
    names: `
      FE_TUNE_MODE_ONESHOT
    `,
  },
  AUDIO_CHANNELS: {
    placeholder: 'AUDIO_???',
    headers: ['linux/dvb/audio.h'],
    names: `
      AUDIO_STEREO AUDIO_MONO_LEFT AUDIO_MONO_RIGHT AUDIO_MONO AUDIO_STEREO_SWAPPED
    `,
  },
  AUDIO_SOURCES: {
    placeholder: 'AUDIO_SOURCE_???',
    headers: ['linux/dvb/audio.h'],
    names: `
      AUDIO_SOURCE_DEMUX AUDIO_SOURCE_MEMORY
    `,
  },
  AUDIO_PLAYING: {
    placeholder: 'AUDIO_???',
    headers: ['linux/dvb/audio.h'],
    names: `
      AUDIO_STOPPED AUDIO_PLAYING AUDIO_PAUSED
    `,
  },
  AUDIO_CAPABILITIES: {
    placeholder: 'AUDIO_CAP_???',
    headers: ['linux/dvb/audio.h'],
    names: `
      AUDIO_CAP_DTS AUDIO_CAP_LPCM AUDIO_CAP_MP1 AUDIO_CAP_MP2 AUDIO_CAP_MP3 AUDIO_CAP_AAC
      AUDIO_CAP_OGG AUDIO_CAP_SDDS AUDIO_CAP_AC3
    `,
  },
  VIDEO_RATIOS: {
    placeholder: 'VIDEO_FORMAT_???',
    headers: ['linux/dvb/video.h'],
    names: `
      VIDEO_FORMAT_4_3 VIDEO_FORMAT_16_9 VIDEO_FORMAT_221_1
    `,
  },
  VIDEO_DISPLAYS: {
    placeholder: 'VIDEO_???',
    headers: ['linux/dvb/video.h'],
    names: `
      VIDEO_PAN_SCAN VIDEO_LETTER_BOX VIDEO_CENTER_CUT_OUT
    `,
  },
  VIDEO_SOURCES: {
    placeholder: 'VIDEO_SOURCE_???',
    headers: ['linux/dvb/video.h'],
    names: `
      VIDEO_SOURCE_DEMUX VIDEO_SOURCE_MEMORY
    `,
  },
  VIDEO_PLAYING: {
    placeholder: 'VIDEO_???',
    headers: ['linux/dvb/video.h'],
    names: `
      VIDEO_STOPPED VIDEO_PLAYING VIDEO_FREEZED
    `,
  },
  VIDEO_CAPABILITIES: {
    placeholder: 'VIDEO_CAP_???',
    headers: ['linux/dvb/video.h'],
    names: `
      VIDEO_CAP_MPEG1 VIDEO_CAP_MPEG2 VIDEO_CAP_SYS VIDEO_CAP_PROG VIDEO_CAP_SPU VIDEO_CAP_NAVI
      VIDEO_CAP_CSS
    `,
  },
  VIDEO_HAPPENINGS: {
    placeholder: 'VIDEO_EVENT_???',
    headers: ['linux/dvb/video.h'],
    names: `
      VIDEO_EVENT_SIZE_CHANGED VIDEO_EVENT_FRAME_RATE_CHANGED VIDEO_EVENT_DECODER_STOPPED
      VIDEO_EVENT_VSYNC
    `,
  },
  VIDEO_COMMANDS: {
    placeholder: 'VIDEO_CMD_???',
    headers: ['linux/dvb/video.h'],
    names: `
      VIDEO_CMD_PLAY VIDEO_CMD_STOP VIDEO_CMD_FREEZE VIDEO_CMD_CONTINUE
    `,
  },
  CA_KINDS: {
    placeholder: 'CA_???',
    headers: ['linux/dvb/ca.h'],
    names: `
      CA_CI CA_CI_LINK CA_CI_PHYS CA_DESCR CA_SC
    `,
  },
  CA_DESCRAMBLERS: {
    placeholder: 'CA_???',
    headers: ['linux/dvb/ca.h'],
    names: `
      CA_ECD CA_NDS CA_DSS
    `,
  },
  CA_MODULE_FLAGS: {
    placeholder: 'CA_CI_MODULE_???',
    headers: ['linux/dvb/ca.h'],
    names: `
      CA_CI_MODULE_PRESENT CA_CI_MODULE_READY
    `,
  },
  OSD_COMMANDS: {
    placeholder: 'OSD_???',
    headers: ['linux/dvb/osd.h'],
    names: `
      OSD_Close OSD_Open OSD_Show OSD_Hide OSD_Clear OSD_Fill OSD_SetColor OSD_SetPalette
      OSD_SetTrans OSD_SetPixel OSD_GetPixel OSD_SetRow OSD_SetBlock OSD_FillRow OSD_FillBlock
      OSD_Line OSD_Query OSD_Test OSD_Text OSD_SetWindow OSD_MoveWindow OSD_OpenRaw
    `,
  },
  ACRN_MEMORY_KINDS: {
    placeholder: 'ACRN_MEMMAP_???',
    headers: ['linux/acrn.h'],
    names: `
      ACRN_MEMMAP_RAM ACRN_MEMMAP_MMIO
    `,
  },
  ACRN_MEMORY_TYPES: {
    placeholder: 'ACRN_MEM_???',
    headers: ['linux/acrn.h'],
    names: `
      ACRN_MEM_ACCESS_READ ACRN_MEM_ACCESS_WRITE ACRN_MEM_ACCESS_EXEC ACRN_MEM_TYPE_WB
      ACRN_MEM_TYPE_WT ACRN_MEM_TYPE_UC ACRN_MEM_TYPE_WC ACRN_MEM_TYPE_WP
    `,
  },
  ACRN_INTERRUPTS: {
    placeholder: 'ACRN_PTDEV_IRQ_???',
    headers: ['linux/acrn.h'],
    names: `
      ACRN_PTDEV_IRQ_INTX ACRN_PTDEV_IRQ_MSI ACRN_PTDEV_IRQ_MSIX
    `,
  },
  ACRN_EVENT_FLAGS: {
    placeholder: 'ACRN_IOEVENTFD_FLAG_???',
    headers: ['linux/acrn.h'],
    names: `
      ACRN_IOEVENTFD_FLAG_PIO ACRN_IOEVENTFD_FLAG_DATAMATCH ACRN_IOEVENTFD_FLAG_DEASSIGN
    `,
  },
  MSHV_STATES: {
    placeholder: 'MSHV_VP_STATE_???',
    headers: [],
    names: '',
    later: {
      'linux/mshv.h': `
        MSHV_VP_STATE_LAPIC MSHV_VP_STATE_XSAVE MSHV_VP_STATE_SIMP MSHV_VP_STATE_SIEFP
        MSHV_VP_STATE_SYNTHETIC_TIMERS
      `,
    },
  },
  MSHV_ACCESSES: {
    placeholder: 'MSHV_GPAP_ACCESS_TYPE_???',
    headers: [],
    names: '',
    later: {
      'linux/mshv.h': `
        MSHV_GPAP_ACCESS_TYPE_ACCESSED MSHV_GPAP_ACCESS_TYPE_DIRTY
      `,
    },
  },
  MSHV_ACCESS_OPERATIONS: {
    placeholder: 'MSHV_GPAP_ACCESS_OP_???',
    headers: [],
    names: '',
    later: {
      'linux/mshv.h': `
        MSHV_GPAP_ACCESS_OP_NOOP MSHV_GPAP_ACCESS_OP_CLEAR MSHV_GPAP_ACCESS_OP_SET
      `,
    },
  },
};
