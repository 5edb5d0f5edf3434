// Constants of what is asked of peripheral devices. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  VT_MODES: {
    placeholder: 'VT_???',
    headers: ['linux/vt.h'],
    names: 'VT_AUTO VT_PROCESS VT_ACKACQ',
  },
  VT_EVENTS: {
    placeholder: 'VT_EVENT_???',
    headers: ['linux/vt.h'],
    names: 'VT_EVENT_SWITCH VT_EVENT_BLANK VT_EVENT_UNBLANK VT_EVENT_RESIZE',
  },
  FB_ACTIVATIONS: {
    placeholder: 'FB_ACTIVATE_???',
    headers: ['linux/fb.h'],
    names: `
      FB_ACTIVATE_NOW FB_ACTIVATE_NXTOPEN FB_ACTIVATE_TEST FB_ACTIVATE_VBL FB_ACTIVATE_ALL
      FB_ACTIVATE_FORCE FB_ACTIVATE_INV_MODE FB_ACTIVATE_KD_TEXT
    `,
  },
  FB_SYNCHRONIZATIONS: {
    placeholder: 'FB_SYNC_???',
    headers: ['linux/fb.h'],
    names: `
      FB_SYNC_HOR_HIGH_ACT FB_SYNC_VERT_HIGH_ACT FB_SYNC_EXT FB_SYNC_COMP_HIGH_ACT FB_SYNC_BROADCAST
      FB_SYNC_ON_GREEN
    `,
  },
  FB_MODES: {
    placeholder: 'FB_VMODE_???',
    headers: ['linux/fb.h'],
    names: `
      FB_VMODE_NONINTERLACED FB_VMODE_INTERLACED FB_VMODE_DOUBLE FB_VMODE_ODD_FLD_FIRST FB_VMODE_YWRAP
      FB_VMODE_SMOOTH_XPAN FB_VMODE_CONUPDATE
    `,
  },
  FB_ROTATIONS: {
    placeholder: 'FB_ROTATE_???',
    headers: ['linux/fb.h'],
    names: 'FB_ROTATE_UR FB_ROTATE_CW FB_ROTATE_UD FB_ROTATE_CCW',
  },
  FB_TYPES: {
    placeholder: 'FB_TYPE_???',
    headers: ['linux/fb.h'],
    names: `
      FB_TYPE_PACKED_PIXELS FB_TYPE_PLANES FB_TYPE_INTERLEAVED_PLANES FB_TYPE_TEXT FB_TYPE_VGA_PLANES
      FB_TYPE_FOURCC
    `,
  },
  FB_VISUALS: {
    placeholder: 'FB_VISUAL_???',
    headers: ['linux/fb.h'],
    names: `
      FB_VISUAL_MONO01 FB_VISUAL_MONO10 FB_VISUAL_TRUECOLOR FB_VISUAL_PSEUDOCOLOR FB_VISUAL_DIRECTCOLOR
      FB_VISUAL_STATIC_PSEUDOCOLOR FB_VISUAL_FOURCC
    `,
  },
  FB_CAPABILITIES: {
    placeholder: 'FB_CAP_???',
    headers: ['linux/fb.h'],
    names: 'FB_CAP_FOURCC',
  },
  FB_BLANKS: {
    placeholder: 'FB_BLANK_???',
    headers: ['linux/fb.h'],
    names: `
      FB_BLANK_UNBLANK FB_BLANK_NORMAL FB_BLANK_VSYNC_SUSPEND FB_BLANK_HSYNC_SUSPEND FB_BLANK_POWERDOWN
    `,
  },
  FB_BLANK_FLAGS: {
    placeholder: 'FB_VBLANK_???',
    headers: ['linux/fb.h'],
    names: `
      FB_VBLANK_VBLANKING FB_VBLANK_HBLANKING FB_VBLANK_HAVE_VBLANK FB_VBLANK_HAVE_HBLANK
      FB_VBLANK_HAVE_COUNT FB_VBLANK_HAVE_VCOUNT FB_VBLANK_HAVE_HCOUNT FB_VBLANK_VSYNCING
      FB_VBLANK_HAVE_VSYNC
    `,
  },
  CDROM_ADDRESSES: {
    placeholder: 'CDROM_???',
    headers: ['linux/cdrom.h'],
    names: 'CDROM_LBA CDROM_MSF',
  },
  CDROM_AUDIO_STATES: {
    placeholder: 'CDROM_AUDIO_???',
    headers: ['linux/cdrom.h'],
    names: `
      CDROM_AUDIO_INVALID CDROM_AUDIO_PLAY CDROM_AUDIO_PAUSED CDROM_AUDIO_COMPLETED CDROM_AUDIO_ERROR
      CDROM_AUDIO_NO_STATUS
    `,
  },
  CDROM_CHANGES: {
    placeholder: 'MEDIA_CHANGED_???',
    headers: ['linux/cdrom.h'],
    names: 'MEDIA_CHANGED_FLAG',
  },
  CDROM_DIRECTIONS: {
    placeholder: 'CGC_DATA_???',
    headers: ['linux/cdrom.h'],
    names: 'CGC_DATA_UNKNOWN CGC_DATA_WRITE CGC_DATA_READ CGC_DATA_NONE',
  },
  CDROM_SLOTS: {
    placeholder: 'CDSL_???',
    headers: ['limits.h', 'linux/cdrom.h'],
    names: 'CDSL_NONE CDSL_CURRENT',
  },
  CDROM_OPTIONS: {
    placeholder: 'CDO_???',
    headers: ['linux/cdrom.h'],
    names: 'CDO_AUTO_CLOSE CDO_AUTO_EJECT CDO_USE_FFLAGS CDO_LOCK CDO_CHECK_TYPE',
  },
  TAPE_OPERATIONS: {
    placeholder: 'MT???',
    headers: ['linux/mtio.h'],
    names: `
      MTRESET MTFSF MTBSF MTFSR MTBSR MTWEOF MTREW MTOFFL MTNOP MTRETEN MTBSFM MTFSFM MTEOM MTERASE
      MTRAS1 MTRAS2 MTRAS3 MTSETBLK MTSETDENSITY MTSEEK MTTELL MTSETDRVBUFFER MTFSS MTBSS MTWSM MTLOCK
      MTUNLOCK MTLOAD MTUNLOAD MTSETPART MTMKPART MTWEOFI
    `,
  },
  TAPE_DRIVES: {
    placeholder: 'MT_IS???',
    headers: ['linux/mtio.h'],
    names: `
      MT_ISUNKNOWN MT_ISQIC02 MT_ISWT5150 MT_ISARCHIVE_5945L2 MT_ISCMSJ500 MT_ISTDC3610
      MT_ISARCHIVE_VP60I MT_ISARCHIVE_2150L MT_ISARCHIVE_2060L MT_ISARCHIVESC499 MT_ISQIC02_ALL_FEATURES
      MT_ISWT5099EEN24 MT_ISTEAC_MT2ST MT_ISEVEREX_FT40A MT_ISDDS1 MT_ISDDS2 MT_ISONSTREAM_SC MT_ISSCSI1
      MT_ISSCSI2 MT_ISFTAPE_UNKNOWN
    `,
  },
  CHANGER_ELEMENTS: {
    placeholder: 'CHET_???',
    headers: ['linux/chio.h'],
    names: 'CHET_MT CHET_ST CHET_IE CHET_DT CHET_V1 CHET_V2 CHET_V3 CHET_V4',
  },
  USB_TRANSFERS: {
    placeholder: 'USBDEVFS_URB_TYPE_???',
    headers: ['linux/usbdevice_fs.h'],
    names: `
      USBDEVFS_URB_TYPE_ISO USBDEVFS_URB_TYPE_INTERRUPT USBDEVFS_URB_TYPE_CONTROL USBDEVFS_URB_TYPE_BULK
    `,
  },
  USB_TRANSFER_FLAGS: {
    placeholder: 'USBDEVFS_URB_???',
    headers: ['linux/usbdevice_fs.h'],
    names: `
      USBDEVFS_URB_SHORT_NOT_OK USBDEVFS_URB_ISO_ASAP USBDEVFS_URB_BULK_CONTINUATION
      USBDEVFS_URB_NO_FSBR USBDEVFS_URB_ZERO_PACKET USBDEVFS_URB_NO_INTERRUPT
    `,
  },
  USB_CLAIM_FLAGS: {
    placeholder: 'USBDEVFS_DISCONNECT_CLAIM_???',
    headers: ['linux/usbdevice_fs.h'],
    names: `
      USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER
    `,
  },
  USB_CAPABILITIES: {
    placeholder: 'USBDEVFS_CAP_???',
    headers: ['linux/usbdevice_fs.h'],
    names: `
      USBDEVFS_CAP_ZERO_PACKET USBDEVFS_CAP_BULK_CONTINUATION USBDEVFS_CAP_NO_PACKET_SIZE_LIM
      USBDEVFS_CAP_BULK_SCATTER_GATHER USBDEVFS_CAP_REAP_AFTER_DISCONNECT USBDEVFS_CAP_MMAP
      USBDEVFS_CAP_DROP_PRIVILEGES USBDEVFS_CAP_CONNINFO_EX USBDEVFS_CAP_SUSPEND
    `,
  },
  INPUT_BUSES: {
    placeholder: 'BUS_???',
    headers: ['linux/input.h'],
    names: `
      BUS_PCI BUS_ISAPNP BUS_USB BUS_HIL BUS_BLUETOOTH BUS_VIRTUAL BUS_ISA BUS_I8042 BUS_XTKBD BUS_RS232
      BUS_GAMEPORT BUS_PARPORT BUS_AMIGA BUS_ADB BUS_I2C BUS_HOST BUS_GSC BUS_ATARI BUS_SPI BUS_RMI
      BUS_CEC BUS_INTEL_ISHTP BUS_AMD_SFH
    `,
    later: {
      'linux/input.h': 'BUS_SDW',
    },
  },
  HID_REPORTS: {
    placeholder: 'HID_REPORT_TYPE_???',
    headers: ['linux/hiddev.h'],
    names: 'HID_REPORT_TYPE_INPUT HID_REPORT_TYPE_OUTPUT HID_REPORT_TYPE_FEATURE',
  },
  HID_FIELDS: {
    placeholder: 'HID_FIELD_???',
    headers: ['linux/hiddev.h'],
    names: `
      HID_FIELD_CONSTANT HID_FIELD_VARIABLE HID_FIELD_RELATIVE HID_FIELD_WRAP HID_FIELD_NONLINEAR
      HID_FIELD_NO_PREFERRED HID_FIELD_NULL_STATE HID_FIELD_VOLATILE HID_FIELD_BUFFERED_BYTE
    `,
  },
  HIDDEV_FLAGS: {
    placeholder: 'HIDDEV_FLAG_???',
    headers: ['linux/hiddev.h'],
    names: 'HIDDEV_FLAG_UREF HIDDEV_FLAG_REPORT',
  },
  PPP_PROTOCOLS: {
    placeholder: 'PPP_???',
    headers: ['linux/ppp_defs.h'],
    names: `
      PPP_IP PPP_AT PPP_IPX PPP_VJC_COMP PPP_VJC_UNCOMP PPP_MP PPP_IPV6 PPP_COMPFRAG PPP_COMP
      PPP_MPLS_UC PPP_MPLS_MC PPP_IPCP PPP_ATCP PPP_IPXCP PPP_IPV6CP PPP_CCPFRAG PPP_CCP PPP_MPLSCP
      PPP_LCP PPP_PAP PPP_LQR PPP_CHAP PPP_CBCP
    `,
  },
  PPP_MODES: {
    placeholder: 'NPMODE_???',
    headers: ['linux/ppp_defs.h'],
    names: 'NPMODE_PASS NPMODE_DROP NPMODE_ERROR NPMODE_QUEUE',
  },
  PPP_FLAGS: {
    placeholder: 'SC_???',
    headers: ['linux/ppp-ioctl.h'],
    names: `
      SC_COMP_PROT SC_COMP_AC SC_COMP_TCP SC_NO_TCP_CCID SC_REJ_COMP_AC SC_REJ_COMP_TCP SC_CCP_OPEN
      SC_CCP_UP SC_ENABLE_IP SC_LOOP_TRAFFIC SC_MULTILINK SC_MP_SHORTSEQ SC_COMP_RUN SC_DECOMP_RUN
      SC_MP_XSHORTSEQ SC_LOG_INPKT SC_LOG_OUTPKT SC_LOG_RAWIN SC_LOG_FLUSH SC_SYNC SC_MUST_COMP
      SC_XMIT_BUSY SC_RCV_ODDP SC_RCV_EVNP SC_RCV_B7_1 SC_RCV_B7_0 SC_DC_FERROR SC_DC_ERROR
    `,
  },
  PPS_MODES: {
    placeholder: 'PPS_???',
    headers: ['linux/pps.h'],
    names: `
      PPS_CAPTUREASSERT PPS_CAPTURECLEAR PPS_OFFSETASSERT PPS_OFFSETCLEAR PPS_ECHOASSERT PPS_ECHOCLEAR
      PPS_CANWAIT PPS_CANPOLL PPS_TSFMT_TSPEC PPS_TSFMT_NTPFP
    `,
  },
  PPS_TIME_FLAGS: {
    placeholder: 'PPS_TIME_???',
    headers: ['linux/pps.h'],
    names: 'PPS_TIME_INVALID',
  },
  PPS_CONSUMERS: {
    placeholder: 'PPS_KC_???',
    headers: ['linux/pps.h'],
    names: 'PPS_KC_HARDPPS PPS_KC_HARDPPS_PLL PPS_KC_HARDPPS_FLL',
  },
};
