// Constants of instruments, of sound as it was before ALSA, of floppy disks and DVDs, and of what is rarely asked of video
// devices. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  VIDEO_CHIP_MATCHES: {
    placeholder: 'V4L2_CHIP_MATCH_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_CHIP_MATCH_BRIDGE V4L2_CHIP_MATCH_SUBDEV V4L2_CHIP_MATCH_I2C_DRIVER
      V4L2_CHIP_MATCH_I2C_ADDR V4L2_CHIP_MATCH_AC97
    `,
  },
  VIDEO_CHIP_FLAGS: {
    placeholder: 'V4L2_CHIP_FL_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_CHIP_FL_READABLE V4L2_CHIP_FL_WRITABLE
    `,
  },
  VIDEO_DECODER_COMMANDS: {
    placeholder: 'V4L2_DEC_CMD_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_DEC_CMD_START V4L2_DEC_CMD_STOP V4L2_DEC_CMD_PAUSE V4L2_DEC_CMD_RESUME V4L2_DEC_CMD_FLUSH
    `,
  },
  VIDEO_DECODER_FORMATS: {
    placeholder: 'V4L2_DEC_START_FMT_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_DEC_START_FMT_NONE V4L2_DEC_START_FMT_GOP
    `,
  },
  VIDEO_JPEG_MARKERS: {
    placeholder: 'V4L2_JPEG_MARKER_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_JPEG_MARKER_DHT V4L2_JPEG_MARKER_DQT V4L2_JPEG_MARKER_DRI V4L2_JPEG_MARKER_COM
      V4L2_JPEG_MARKER_APP
    `,
  },
  VIDEO_INDEX_FRAMES: {
    placeholder: 'V4L2_ENC_IDX_FRAME_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_ENC_IDX_FRAME_I V4L2_ENC_IDX_FRAME_P V4L2_ENC_IDX_FRAME_B
    `,
  },
  OMAP3_FOCUS_COLOURS: {
    placeholder: 'OMAP3ISP_AF_???',
    headers: ['linux/omap3isp.h'],
    names: `
      OMAP3ISP_AF_GR_GB_BAYER OMAP3ISP_AF_RG_GB_BAYER OMAP3ISP_AF_GR_BG_BAYER
      OMAP3ISP_AF_RG_BG_BAYER OMAP3ISP_AF_GG_RB_CUSTOM OMAP3ISP_AF_RB_GG_CUSTOM
    `,
  },
  OMAP3_FOCUS_MODES: {
    placeholder: 'OMAP3ISP_AF_MODE_???',
    headers: ['linux/omap3isp.h'],
    names: `
      OMAP3ISP_AF_MODE_SUMMED OMAP3ISP_AF_MODE_PEAK
    `,
  },
  OMAP3_CONTROLLER_FLAGS: {
    placeholder: 'OMAP3ISP_CCDC_???',
    headers: ['linux/omap3isp.h'],
    names: `
      OMAP3ISP_CCDC_ALAW OMAP3ISP_CCDC_LPF OMAP3ISP_CCDC_BLCLAMP OMAP3ISP_CCDC_BCOMP
      OMAP3ISP_CCDC_FPC OMAP3ISP_CCDC_CULL OMAP3ISP_CCDC_CONFIG_LSC OMAP3ISP_CCDC_TBL_LSC
    `,
  },
  OMAP3_WIDTHS: {
    placeholder: 'OMAP3ISP_ALAW_???',
    headers: ['linux/omap3isp.h'],
    names: `
      OMAP3ISP_ALAW_BIT12_3 OMAP3ISP_ALAW_BIT11_2 OMAP3ISP_ALAW_BIT10_1 OMAP3ISP_ALAW_BIT9_0
    `,
  },
  OMAP3_PREVIEW_FLAGS: {
    placeholder: 'OMAP3ISP_PREV_???',
    headers: ['linux/omap3isp.h'],
    names: `
      OMAP3ISP_PREV_LUMAENH OMAP3ISP_PREV_INVALAW OMAP3ISP_PREV_HRZ_MED OMAP3ISP_PREV_CFA
      OMAP3ISP_PREV_CHROMA_SUPP OMAP3ISP_PREV_WB OMAP3ISP_PREV_BLKADJ OMAP3ISP_PREV_RGB2RGB
      OMAP3ISP_PREV_COLOR_CONV OMAP3ISP_PREV_YC_LIMIT OMAP3ISP_PREV_DEFECT_COR
      OMAP3ISP_PREV_DRK_FRM_CAPTURE OMAP3ISP_PREV_DRK_FRM_SUBTRACT OMAP3ISP_PREV_LENS_SHADING
      OMAP3ISP_PREV_NF OMAP3ISP_PREV_GAMMA OMAP3ISP_PREV_DETECT_CORRECT_CHANNELS
    `,
  },
  OSS_FORMATS: {
    placeholder: 'AFMT_???',
    headers: ['linux/soundcard.h'],
    names: `
      AFMT_MU_LAW AFMT_A_LAW AFMT_IMA_ADPCM AFMT_U8 AFMT_S16_LE AFMT_S16_BE AFMT_S8 AFMT_U16_LE
      AFMT_U16_BE AFMT_MPEG AFMT_AC3
    `,
  },
  OSS_CAPABILITIES: {
    placeholder: 'DSP_CAP_???',
    headers: ['linux/soundcard.h'],
    names: `
      DSP_CAP_DUPLEX DSP_CAP_REALTIME DSP_CAP_BATCH DSP_CAP_COPROC DSP_CAP_TRIGGER DSP_CAP_MMAP
      DSP_CAP_MULTI DSP_CAP_BIND
    `,
  },
  OSS_TRIGGERS: {
    placeholder: 'PCM_ENABLE_???',
    headers: ['linux/soundcard.h'],
    names: `
      PCM_ENABLE_INPUT PCM_ENABLE_OUTPUT
    `,
  },
  OSS_CHANNELS: {
    placeholder: 'DSP_BIND_???',
    headers: ['linux/soundcard.h'],
    names: `
      DSP_BIND_FRONT DSP_BIND_SURR DSP_BIND_CENTER_LFE DSP_BIND_HANDSET DSP_BIND_MIC DSP_BIND_MODEM1
      DSP_BIND_MODEM2 DSP_BIND_I2S DSP_BIND_SPDIF
    `,
  },
  OSS_PROFILES: {
    placeholder: 'APF_???',
    headers: ['linux/soundcard.h'],
    names: `
      APF_NORMAL APF_NETWORK APF_CPUINTENS
    `,
  },
  OSS_SPDIF: {
    placeholder: 'SPDIF_???',
    headers: ['linux/soundcard.h'],
    names: `
      SPDIF_PRO SPDIF_N_AUD SPDIF_COPY SPDIF_PRE SPDIF_L SPDIF_DRS SPDIF_V
    `,
  },
  OSS_SYNTHESIZERS: {
    placeholder: 'SYNTH_TYPE_???',
    headers: ['linux/soundcard.h'],
    names: `
      SYNTH_TYPE_FM SYNTH_TYPE_SAMPLE SYNTH_TYPE_MIDI
    `,
  },
  OSS_SYNTHESIZER_CAPABILITIES: {
    placeholder: 'SYNTH_CAP_???',
    headers: ['linux/soundcard.h'],
    names: `
      SYNTH_CAP_PERCMODE SYNTH_CAP_OPL3 SYNTH_CAP_INPUT
    `,
  },
  OSS_MIDI_CAPABILITIES: {
    placeholder: 'MIDI_CAP_???',
    headers: ['linux/soundcard.h'],
    names: `
      MIDI_CAP_MPU401
    `,
  },
  OSS_TIMERS: {
    placeholder: 'TMR_???',
    headers: ['linux/soundcard.h'],
    names: `
      TMR_INTERNAL TMR_EXTERNAL TMR_MODE_MIDI TMR_MODE_FSK TMR_MODE_CLS TMR_MODE_SMPTE
    `,
  },
  COMEDI_SUBDEVICES: {
    placeholder: 'COMEDI_SUBD_???',
    headers: ['linux/comedi.h'],
    names: `
      COMEDI_SUBD_UNUSED COMEDI_SUBD_AI COMEDI_SUBD_AO COMEDI_SUBD_DI COMEDI_SUBD_DO COMEDI_SUBD_DIO
      COMEDI_SUBD_COUNTER COMEDI_SUBD_TIMER COMEDI_SUBD_MEMORY COMEDI_SUBD_CALIB COMEDI_SUBD_PROC
      COMEDI_SUBD_SERIAL COMEDI_SUBD_PWM
    `,
  },
  COMEDI_INSTRUCTIONS: {
    placeholder: 'INSN_???',
    headers: ['linux/comedi.h'],
    names: `
      INSN_READ INSN_WRITE INSN_BITS INSN_CONFIG INSN_DEVICE_CONFIG INSN_GTOD INSN_WAIT INSN_INTTRIG
    `,
  },
  COMEDI_COMMAND_FLAGS: {
    placeholder: 'CMDF_???',
    headers: ['linux/comedi.h'],
    names: `
      CMDF_BOGUS CMDF_PRIORITY CMDF_WAKE_EOS CMDF_WRITE CMDF_RAWDATA
    `,
  },
  COMEDI_TRIGGERS: {
    placeholder: 'TRIG_???',
    headers: ['linux/comedi.h'],
    names: `
      TRIG_NONE TRIG_NOW TRIG_FOLLOW TRIG_TIME TRIG_TIMER TRIG_COUNT TRIG_EXT TRIG_INT TRIG_OTHER
    `,
  },
  FLOPPY_DRIVE_FLAGS: {
    placeholder: 'FD_???',
    headers: ['linux/fd.h'],
    names: `
      FTD_MSG FD_BROKEN_DCL FD_DEBUG FD_SILENT_DCL_CLEAR FD_INVERTED_DCL
    `,
  },
  FLOPPY_STATES: {
    placeholder: 'FD_???',
    headers: ['linux/fd.h'],
    names: `
      FD_NEED_TWADDLE FD_VERIFY FD_DISK_NEWCHANGE FD_DISK_CHANGED FD_DISK_WRITABLE
    `,
  },
  FLOPPY_RESETS: {
    placeholder: 'FD_RESET_???',
    headers: ['linux/fd.h'],
    names: `
      FD_RESET_IF_NEEDED FD_RESET_IF_RAWCMD FD_RESET_ALWAYS
    `,
  },
  FLOPPY_COMMAND_FLAGS: {
    placeholder: 'FD_RAW_???',
    headers: ['linux/fd.h'],
    names: `
      FD_RAW_READ FD_RAW_WRITE FD_RAW_NO_MOTOR FD_RAW_INTR FD_RAW_SPIN FD_RAW_NO_MOTOR_AFTER
      FD_RAW_NEED_DISK FD_RAW_NEED_SEEK FD_RAW_MORE FD_RAW_STOP_IF_FAILURE FD_RAW_STOP_IF_SUCCESS
      FD_RAW_SOFTFAILURE FD_RAW_FAILURE FD_RAW_HARDFAILURE
    `,
  },
  DVD_STRUCTURES: {
    placeholder: 'DVD_STRUCT_???',
    headers: ['linux/cdrom.h'],
    names: `
      DVD_STRUCT_PHYSICAL DVD_STRUCT_COPYRIGHT DVD_STRUCT_DISCKEY DVD_STRUCT_BCA DVD_STRUCT_MANUFACT
    `,
  },
  DVD_EXCHANGES: {
    placeholder: 'DVD_???',
    headers: ['linux/cdrom.h'],
    names: `
      DVD_LU_SEND_AGID DVD_HOST_SEND_CHALLENGE DVD_LU_SEND_KEY1 DVD_LU_SEND_CHALLENGE
      DVD_HOST_SEND_KEY2 DVD_AUTH_ESTABLISHED DVD_AUTH_FAILURE DVD_LU_SEND_TITLE_KEY DVD_LU_SEND_ASF
      DVD_INVALIDATE_AGID DVD_LU_SEND_RPC_STATE DVD_HOST_SEND_RPC_STATE
    `,
  },
  ATM_BACKENDS: {
    placeholder: 'ATM_BACKEND_???',
    headers: ['linux/atmdev.h'],
    names: `
      ATM_BACKEND_RAW ATM_BACKEND_PPP ATM_BACKEND_BR2684
    `,
  },
  ATM_BRIDGE_SEARCHES: {
    placeholder: 'BR2684_FIND_???',
    headers: ['linux/atmbr2684.h'],
    names: `
      BR2684_FIND_BYNOTHING BR2684_FIND_BYNUM BR2684_FIND_BYIFNAME
    `,
  },
  ATM_SHORTCUTS: {
    placeholder: 'MPC_SOCKET_???',
    headers: ['linux/atmmpc.h'],
    names: `
      MPC_SOCKET_INGRESS MPC_SOCKET_EGRESS
    `,
  },
  SONET_DIAGNOSTICS: {
    placeholder: 'SONET_INS_???',
    headers: ['linux/sonet.h'],
    names: `
      SONET_INS_SBIP SONET_INS_LBIP SONET_INS_PBIP SONET_INS_FRAME SONET_INS_LOS SONET_INS_LAIS
      SONET_INS_PAIS SONET_INS_HCS
    `,
  },
  SONET_FRAMES: {
    placeholder: 'SONET_FRAME_???',
    headers: ['linux/sonet.h'],
    names: `
      SONET_FRAME_SONET SONET_FRAME_SDH
    `,
  },
  PARALLEL_PORT_MODES: {
    placeholder: 'PARPORT_MODE_???',
    headers: ['linux/parport.h'],
    names: `
      PARPORT_MODE_PCSPP PARPORT_MODE_TRISTATE PARPORT_MODE_EPP PARPORT_MODE_ECP PARPORT_MODE_COMPAT
      PARPORT_MODE_DMA PARPORT_MODE_SAFEININT
    `,
  },
  EXT4_TUNED: {
    placeholder: 'EXT4_TUNE_FL_???',
    headers: [],
    names: '',
    later: {
      'linux/ext4.h': `
        EXT4_TUNE_FL_ERRORS_BEHAVIOR EXT4_TUNE_FL_MNT_COUNT EXT4_TUNE_FL_MAX_MNT_COUNT
        EXT4_TUNE_FL_CHECKINTRVAL EXT4_TUNE_FL_LAST_CHECK_TIME EXT4_TUNE_FL_RESERVED_BLOCKS
        EXT4_TUNE_FL_RESERVED_UID EXT4_TUNE_FL_RESERVED_GID EXT4_TUNE_FL_DEFAULT_MNT_OPTS
        EXT4_TUNE_FL_DEF_HASH_ALG EXT4_TUNE_FL_RAID_STRIDE EXT4_TUNE_FL_RAID_STRIPE_WIDTH
        EXT4_TUNE_FL_MOUNT_OPTS EXT4_TUNE_FL_FEATURES EXT4_TUNE_FL_EDIT_FEATURES
        EXT4_TUNE_FL_FORCE_FSCK EXT4_TUNE_FL_ENCODING EXT4_TUNE_FL_ENCODING_FLAGS
      `,
    },
  },
  NILFS_MODES: {
    placeholder: 'NILFS_???',
    headers: ['linux/nilfs2_api.h'],
    names: `
      NILFS_CHECKPOINT NILFS_SNAPSHOT
    `,
  },
  VFIO_EVENT_FLAGS: {
    placeholder: 'VFIO_DEVICE_IOEVENTFD_???',
    headers: ['linux/vfio.h'],
    names: `
      VFIO_DEVICE_IOEVENTFD_8 VFIO_DEVICE_IOEVENTFD_16 VFIO_DEVICE_IOEVENTFD_32
      VFIO_DEVICE_IOEVENTFD_64
    `,
  },
};
