// Constants of block, character and clock devices. Names in the order in which strace prints them; a name with `=` is one
// that the installed headers lack: its value is that of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  BLKPG_OPERATIONS: {
    placeholder: 'BLKPG_???',
    headers: ['linux/blkpg.h'],
    names: `
      BLKPG_ADD_PARTITION BLKPG_DEL_PARTITION BLKPG_RESIZE_PARTITION
    `,
  },
  LIRC_MODES: {
    placeholder: 'LIRC_MODE_???',
    headers: ['linux/lirc.h'],
    names: `
      LIRC_MODE_RAW LIRC_MODE_PULSE LIRC_MODE_MODE2 LIRC_MODE_SCANCODE LIRC_MODE_LIRCCODE
    `,
  },
  LIRC_FEATURES: {
    placeholder: 'LIRC_CAN_???',
    headers: ['linux/lirc.h'],
    names: `
      LIRC_CAN_SEND_PULSE LIRC_CAN_SEND_LIRCCODE LIRC_CAN_SET_SEND_CARRIER
      LIRC_CAN_SET_SEND_DUTY_CYCLE LIRC_CAN_SET_TRANSMITTER_MASK LIRC_CAN_REC_MODE2
      LIRC_CAN_REC_SCANCODE LIRC_CAN_REC_LIRCCODE LIRC_CAN_SET_REC_CARRIER LIRC_CAN_MEASURE_CARRIER
      LIRC_CAN_USE_WIDEBAND_RECEIVER LIRC_CAN_SET_REC_TIMEOUT LIRC_CAN_GET_REC_RESOLUTION
      LIRC_CAN_SET_REC_CARRIER_RANGE
    `,
  },
  LOOP_CRYPT_TYPES: {
    placeholder: 'LO_CRYPT_???',
    headers: ['linux/loop.h'],
    names: `
      LO_CRYPT_NONE LO_CRYPT_XOR LO_CRYPT_DES LO_CRYPT_FISH2 LO_CRYPT_BLOW LO_CRYPT_CAST128
      LO_CRYPT_IDEA LO_CRYPT_DUMMY LO_CRYPT_SKIPJACK LO_CRYPT_CRYPTOAPI
    `,
  },
  LOOP_FLAGS: {
    placeholder: 'LO_FLAGS_???',
    headers: ['linux/loop.h'],
    names: `
      LO_FLAGS_READ_ONLY LO_FLAGS_USE_AOPS=0x2 LO_FLAGS_AUTOCLEAR LO_FLAGS_PARTSCAN
      LO_FLAGS_DIRECT_IO
    `,
  },
  MTD_NANDECC_MODES: {
    placeholder: 'MTD_NANDECC_???',
    headers: ['mtd/mtd-abi.h'],
    names: `
      MTD_NANDECC_OFF MTD_NANDECC_PLACE MTD_NANDECC_AUTOPLACE MTD_NANDECC_PLACEONLY
      MTD_NANDECC_AUTOPL_USR
    `,
  },
  MTD_OTP_MODES: {
    placeholder: 'MTD_OTP_???',
    headers: ['mtd/mtd-abi.h'],
    names: `
      MTD_OTP_OFF MTD_OTP_FACTORY MTD_OTP_USER
    `,
  },
  MTD_FLAGS: {
    placeholder: '',
    headers: ['mtd/mtd-abi.h'],
    names: `
      MTD_WRITEABLE MTD_BIT_WRITEABLE MTD_NO_ERASE MTD_POWERUP_LOCK MTD_SLC_ON_MLC_EMULATION
    `,
  },
  MTD_TYPES: {
    placeholder: 'MTD_???',
    headers: ['mtd/mtd-abi.h'],
    names: `
      MTD_ABSENT MTD_RAM MTD_ROM MTD_NORFLASH MTD_NANDFLASH MTD_DATAFLASH MTD_UBIVOLUME
      MTD_MLCNANDFLASH
    `,
  },
  MTD_FILE_MODES: {
    placeholder: 'MTD_FILE_MODE_???',
    headers: ['mtd/mtd-abi.h'],
    names: `
      MTD_FILE_MODE_NORMAL MTD_FILE_MODE_OTP_FACTORY MTD_FILE_MODE_OTP_USER MTD_FILE_MODE_RAW
    `,
  },
  MTD_OPERATION_MODES: {
    placeholder: 'MTD_OPS_???',
    headers: ['mtd/mtd-abi.h'],
    names: `
      MTD_OPS_PLACE_OOB MTD_OPS_AUTO_OOB MTD_OPS_RAW
    `,
  },
  NBD_FLAGS: {
    placeholder: 'NBD_IOC_FLAG_???',
    headers: ['linux/nbd.h'],
    names: `
      NBD_FLAG_HAS_FLAGS NBD_FLAG_READ_ONLY NBD_FLAG_SEND_FLUSH NBD_FLAG_SEND_FUA
      NBD_FLAG_ROTATIONAL=0x10 NBD_FLAG_SEND_TRIM NBD_FLAG_SEND_WRITE_ZEROES=0x40
      NBD_FLAG_SEND_DF=0x80 NBD_FLAG_CAN_MULTI_CONN NBD_FLAG_SEND_RESIZE=0x200
      NBD_FLAG_SEND_CACHE=0x400
    `,
  },
  PTP_PIN_FUNCTIONS: {
    placeholder: 'PTP_PF_???',
    headers: ['linux/ptp_clock.h'],
    names: `
      PTP_PF_NONE PTP_PF_EXTTS PTP_PF_PEROUT PTP_PF_PHYSYNC
    `,
  },
  PTP_PEROUT_FLAGS: {
    placeholder: 'PTP_PEROUT_???',
    headers: ['linux/ptp_clock.h'],
    names: `
      PTP_PEROUT_ONE_SHOT PTP_PEROUT_DUTY_CYCLE PTP_PEROUT_PHASE
    `,
  },
  PTP_EXTTS_FLAGS: {
    placeholder: 'PTP_???',
    headers: ['linux/ptp_clock.h'],
    names: `
      PTP_ENABLE_FEATURE PTP_RISING_EDGE PTP_FALLING_EDGE PTP_STRICT_FLAGS
    `,
  },
  RTC_BACKUP_SWITCH_MODES: {
    placeholder: 'RTC_BSM_???',
    headers: ['linux/rtc.h'],
    names: `
      RTC_BSM_DISABLED RTC_BSM_DIRECT RTC_BSM_LEVEL RTC_BSM_STANDBY
    `,
  },
  RTC_FEATURE_FLAGS: {
    placeholder: '1<<RTC_FEATURE_???',
    headers: ['linux/rtc.h'],
    names: `
      1<<RTC_FEATURE_ALARM 1<<RTC_FEATURE_ALARM_RES_MINUTE 1<<RTC_FEATURE_NEED_WEEK_DAY
      1<<RTC_FEATURE_ALARM_RES_2S 1<<RTC_FEATURE_UPDATE_INTERRUPT 1<<RTC_FEATURE_CORRECTION
      1<<RTC_FEATURE_BACKUP_SWITCH_MODE 1<<RTC_FEATURE_ALARM_WAKEUP_ONLY
    `,
  },
  RTC_PARAMETERS: {
    placeholder: 'RTC_PARAM_???',
    headers: ['linux/rtc.h'],
    names: `
      RTC_PARAM_FEATURES RTC_PARAM_CORRECTION RTC_PARAM_BACKUP_SWITCH_MODE
    `,
  },
  RTC_VL_FLAGS: {
    placeholder: 'RTC_VL_???',
    headers: ['linux/rtc.h'],
    names: `
      RTC_VL_DATA_INVALID RTC_VL_BACKUP_LOW RTC_VL_BACKUP_EMPTY RTC_VL_ACCURACY_LOW
      RTC_VL_BACKUP_SWITCH
    `,
  },
  SG_SCSI_RESETS: {
    placeholder: '',
    headers: ['scsi/sg.h'],
    names: `
      SG_SCSI_RESET_NOTHING SG_SCSI_RESET_DEVICE SG_SCSI_RESET_BUS SG_SCSI_RESET_HOST
      SG_SCSI_RESET_TARGET=0x4 SG_SCSI_RESET_NO_ESCALATE=0x100
    `,
  },
  SG_FLAGS: {
    placeholder: 'SG_FLAG_???',
    headers: ['scsi/sg.h'],
    names: `
      SG_FLAG_DIRECT_IO SG_FLAG_UNUSED_LUN_INHIBIT=0x2 SG_FLAG_MMAP_IO=0x4 SG_FLAG_NO_DXFER
      SG_FLAG_Q_AT_TAIL=0x10 SG_FLAG_Q_AT_HEAD=0x20
    `,
  },
  SG_DXFER_DIRECTIONS: {
    placeholder: 'SG_DXFER_???',
    headers: ['scsi/sg.h'],
    names: `
      SG_DXFER_NONE SG_DXFER_TO_DEV SG_DXFER_FROM_DEV SG_DXFER_TO_FROM_DEV
    `,
  },
  SG_INFO_FLAGS: {
    placeholder: 'SG_INFO_???',
    headers: ['scsi/sg.h'],
    names: `
      SG_INFO_CHECK SG_INFO_DIRECT_IO SG_INFO_MIXED_IO
    `,
  },
  BSG_FLAGS: {
    placeholder: 'BSG_FLAG_???',
    headers: ['linux/bsg.h'],
    names: `
      BSG_FLAG_Q_AT_TAIL BSG_FLAG_Q_AT_HEAD
    `,
  },
  BSG_SUB_PROTOCOLS: {
    placeholder: 'BSG_SUB_PROTOCOL_???',
    headers: ['linux/bsg.h'],
    names: `
      BSG_SUB_PROTOCOL_SCSI_CMD BSG_SUB_PROTOCOL_SCSI_TMF BSG_SUB_PROTOCOL_SCSI_TRANSPORT
    `,
  },
  BSG_PROTOCOLS: {
    placeholder: 'BSG_PROTOCOL_???',
    headers: ['linux/bsg.h'],
    names: `
      BSG_PROTOCOL_SCSI
    `,
  },
  DEVICE_MAPPER_FLAGS: {
    placeholder: 'DM_???',
    headers: ['linux/dm-ioctl.h'],
    names: `
      DM_READONLY_FLAG DM_SUSPEND_FLAG DM_EXISTS_FLAG=0x4 DM_PERSISTENT_DEV_FLAG
      DM_STATUS_TABLE_FLAG DM_ACTIVE_PRESENT_FLAG DM_INACTIVE_PRESENT_FLAG DM_BUFFER_FULL_FLAG
      DM_SKIP_BDGET_FLAG DM_SKIP_LOCKFS_FLAG DM_NOFLUSH_FLAG DM_QUERY_INACTIVE_TABLE_FLAG
      DM_UEVENT_GENERATED_FLAG DM_UUID_FLAG DM_SECURE_DATA_FLAG DM_DATA_OUT_FLAG DM_DEFERRED_REMOVE
      DM_INTERNAL_SUSPEND_FLAG DM_IMA_MEASUREMENT_FLAG
    `,
  },
  HDIO_BUS_STATES: {
    placeholder: 'BUSSTATE_???',
    headers: ['linux/hdreg.h'],
    names: `
      BUSSTATE_OFF BUSSTATE_ON BUSSTATE_TRISTATE
    `,
  },
  IDE_NICE_FLAGS: {
    placeholder: 'IDE_NICE_???',
    headers: ['linux/hdreg.h'],
    names: [
      '1 << IDE_NICE_DSC_OVERLAP',
      '1 << IDE_NICE_ATAPI_OVERLAP',
      '1 << IDE_NICE_1',
      '1 << IDE_NICE_0',
      '1 << IDE_NICE_2',
    ],
  },
  GPIO_V2_LINE_FLAGS: {
    placeholder: 'GPIO_V2_LINE_FLAG_???',
    headers: ['linux/gpio.h'],
    names: `
      GPIO_V2_LINE_FLAG_USED GPIO_V2_LINE_FLAG_ACTIVE_LOW GPIO_V2_LINE_FLAG_INPUT
      GPIO_V2_LINE_FLAG_OUTPUT GPIO_V2_LINE_FLAG_EDGE_RISING GPIO_V2_LINE_FLAG_EDGE_FALLING
      GPIO_V2_LINE_FLAG_OPEN_DRAIN GPIO_V2_LINE_FLAG_OPEN_SOURCE GPIO_V2_LINE_FLAG_BIAS_PULL_UP
      GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN GPIO_V2_LINE_FLAG_BIAS_DISABLED
      GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE
    `,
  },
  GPIO_EVENT_REQUESTS: {
    placeholder: 'GPIOEVENT_REQUEST_???',
    headers: ['linux/gpio.h'],
    names: `
      GPIOEVENT_REQUEST_BOTH_EDGES GPIOEVENT_REQUEST_RISING_EDGE GPIOEVENT_REQUEST_FALLING_EDGE
    `,
  },
  GPIO_HANDLE_REQUEST_FLAGS: {
    placeholder: 'GPIOHANDLE_REQUEST_???',
    headers: ['linux/gpio.h'],
    names: `
      GPIOHANDLE_REQUEST_INPUT GPIOHANDLE_REQUEST_OUTPUT GPIOHANDLE_REQUEST_ACTIVE_LOW
      GPIOHANDLE_REQUEST_OPEN_DRAIN GPIOHANDLE_REQUEST_OPEN_SOURCE GPIOHANDLE_REQUEST_BIAS_PULL_UP
      GPIOHANDLE_REQUEST_BIAS_PULL_DOWN GPIOHANDLE_REQUEST_BIAS_DISABLE
    `,
  },
  GPIO_LINE_FLAGS: {
    placeholder: 'GPIOLINE_FLAG_???',
    headers: ['linux/gpio.h'],
    names: `
      GPIOLINE_FLAG_KERNEL GPIOLINE_FLAG_IS_OUT GPIOLINE_FLAG_ACTIVE_LOW GPIOLINE_FLAG_OPEN_DRAIN
      GPIOLINE_FLAG_OPEN_SOURCE GPIOLINE_FLAG_BIAS_PULL_UP GPIOLINE_FLAG_BIAS_PULL_DOWN
      GPIOLINE_FLAG_BIAS_DISABLE
    `,
  },
};
