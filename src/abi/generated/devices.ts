// Generated from linux/blkpg.h, linux/lirc.h, linux/loop.h, mtd/mtd-abi.h, linux/nbd.h, linux/ptp_clock.h, linux/rtc.h, scsi/sg.h, linux/bsg.h, linux/dm-ioctl.h, linux/hdreg.h, linux/gpio.h, mtd/ubi-user.h, as tools/abi/sets/families/devices.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const BLKPG_OPERATIONS = /* @__PURE__ */ constants('BLKPG_???', [
  ['BLKPG_ADD_PARTITION', 1],
  ['BLKPG_DEL_PARTITION', 2],
  ['BLKPG_RESIZE_PARTITION', 3],
]);

export const LIRC_MODES = /* @__PURE__ */ constants('LIRC_MODE_???', [
  ['LIRC_MODE_RAW', 1],
  ['LIRC_MODE_PULSE', 2],
  ['LIRC_MODE_MODE2', 4],
  ['LIRC_MODE_SCANCODE', 8],
  ['LIRC_MODE_LIRCCODE', 0x10],
]);

export const LIRC_FEATURES = /* @__PURE__ */ constants('LIRC_CAN_???', [
  ['LIRC_CAN_SEND_PULSE', 2],
  ['LIRC_CAN_SEND_LIRCCODE', 0x10],
  ['LIRC_CAN_SET_SEND_CARRIER', 0x100],
  ['LIRC_CAN_SET_SEND_DUTY_CYCLE', 0x200],
  ['LIRC_CAN_SET_TRANSMITTER_MASK', 0x400],
  ['LIRC_CAN_REC_MODE2', 0x40000],
  ['LIRC_CAN_REC_SCANCODE', 0x80000],
  ['LIRC_CAN_REC_LIRCCODE', 0x100000],
  ['LIRC_CAN_SET_REC_CARRIER', 0x1000000],
  ['LIRC_CAN_MEASURE_CARRIER', 0x2000000],
  ['LIRC_CAN_USE_WIDEBAND_RECEIVER', 0x4000000],
  ['LIRC_CAN_SET_REC_TIMEOUT', 0x10000000],
  ['LIRC_CAN_GET_REC_RESOLUTION', 0x20000000],
  ['LIRC_CAN_SET_REC_CARRIER_RANGE', 0x80000000],
]);

export const LOOP_CRYPT_TYPES = /* @__PURE__ */ constants('LO_CRYPT_???', [
  ['LO_CRYPT_NONE', 0],
  ['LO_CRYPT_XOR', 1],
  ['LO_CRYPT_DES', 2],
  ['LO_CRYPT_FISH2', 3],
  ['LO_CRYPT_BLOW', 4],
  ['LO_CRYPT_CAST128', 5],
  ['LO_CRYPT_IDEA', 6],
  ['LO_CRYPT_DUMMY', 9],
  ['LO_CRYPT_SKIPJACK', 0xa],
  ['LO_CRYPT_CRYPTOAPI', 0x12],
]);

export const LOOP_FLAGS = /* @__PURE__ */ constants('LO_FLAGS_???', [
  ['LO_FLAGS_READ_ONLY', 1],
  ['LO_FLAGS_USE_AOPS', 2],
  ['LO_FLAGS_AUTOCLEAR', 4],
  ['LO_FLAGS_PARTSCAN', 8],
  ['LO_FLAGS_DIRECT_IO', 0x10],
]);

export const MTD_NANDECC_MODES = /* @__PURE__ */ constants('MTD_NANDECC_???', [
  ['MTD_NANDECC_OFF', 0],
  ['MTD_NANDECC_PLACE', 1],
  ['MTD_NANDECC_AUTOPLACE', 2],
  ['MTD_NANDECC_PLACEONLY', 3],
  ['MTD_NANDECC_AUTOPL_USR', 4],
]);

export const MTD_OTP_MODES = /* @__PURE__ */ constants('MTD_OTP_???', [
  ['MTD_OTP_OFF', 0],
  ['MTD_OTP_FACTORY', 1],
  ['MTD_OTP_USER', 2],
]);

export const MTD_FLAGS = /* @__PURE__ */ constants('MTD_???', [
  ['MTD_WRITEABLE', 0x400],
  ['MTD_BIT_WRITEABLE', 0x800],
  ['MTD_NO_ERASE', 0x1000],
  ['MTD_POWERUP_LOCK', 0x2000],
  ['MTD_SLC_ON_MLC_EMULATION', 0x4000],
]);

export const MTD_TYPES = /* @__PURE__ */ constants('MTD_???', [
  ['MTD_ABSENT', 0],
  ['MTD_RAM', 1],
  ['MTD_ROM', 2],
  ['MTD_NORFLASH', 3],
  ['MTD_NANDFLASH', 4],
  ['MTD_DATAFLASH', 6],
  ['MTD_UBIVOLUME', 7],
  ['MTD_MLCNANDFLASH', 8],
]);

export const MTD_FILE_MODES = /* @__PURE__ */ constants('MTD_FILE_MODE_???', [
  ['MTD_FILE_MODE_NORMAL', 0],
  ['MTD_FILE_MODE_OTP_FACTORY', 1],
  ['MTD_FILE_MODE_OTP_USER', 2],
  ['MTD_FILE_MODE_RAW', 3],
]);

export const MTD_OPERATION_MODES = /* @__PURE__ */ constants('MTD_OPS_???', [
  ['MTD_OPS_PLACE_OOB', 0],
  ['MTD_OPS_AUTO_OOB', 1],
  ['MTD_OPS_RAW', 2],
]);

export const NBD_FLAGS = /* @__PURE__ */ constants('NBD_IOC_FLAG_???', [
  ['NBD_FLAG_HAS_FLAGS', 1],
  ['NBD_FLAG_READ_ONLY', 2],
  ['NBD_FLAG_SEND_FLUSH', 4],
  ['NBD_FLAG_SEND_FUA', 8],
  ['NBD_FLAG_ROTATIONAL', 0x10],
  ['NBD_FLAG_SEND_TRIM', 0x20],
  ['NBD_FLAG_SEND_WRITE_ZEROES', 0x40],
  ['NBD_FLAG_SEND_DF', 0x80],
  ['NBD_FLAG_CAN_MULTI_CONN', 0x100],
  ['NBD_FLAG_SEND_RESIZE', 0x200],
  ['NBD_FLAG_SEND_CACHE', 0x400],
]);

export const PTP_PIN_FUNCTIONS = /* @__PURE__ */ constants('PTP_PF_???', [
  ['PTP_PF_NONE', 0],
  ['PTP_PF_EXTTS', 1],
  ['PTP_PF_PEROUT', 2],
  ['PTP_PF_PHYSYNC', 3],
]);

export const PTP_PEROUT_FLAGS = /* @__PURE__ */ constants('PTP_PEROUT_???', [
  ['PTP_PEROUT_ONE_SHOT', 1],
  ['PTP_PEROUT_DUTY_CYCLE', 2],
  ['PTP_PEROUT_PHASE', 4],
]);

export const PTP_EXTTS_FLAGS = /* @__PURE__ */ constants('PTP_???', [
  ['PTP_ENABLE_FEATURE', 1],
  ['PTP_RISING_EDGE', 2],
  ['PTP_FALLING_EDGE', 4],
  ['PTP_STRICT_FLAGS', 8],
]);

export const RTC_BACKUP_SWITCH_MODES = /* @__PURE__ */ constants('RTC_BSM_???', [
  ['RTC_BSM_DISABLED', 0],
  ['RTC_BSM_DIRECT', 1],
  ['RTC_BSM_LEVEL', 2],
  ['RTC_BSM_STANDBY', 3],
]);

export const RTC_FEATURE_FLAGS = /* @__PURE__ */ constants('1<<RTC_FEATURE_???', [
  ['1<<RTC_FEATURE_ALARM', 1],
  ['1<<RTC_FEATURE_ALARM_RES_MINUTE', 2],
  ['1<<RTC_FEATURE_NEED_WEEK_DAY', 4],
  ['1<<RTC_FEATURE_ALARM_RES_2S', 8],
  ['1<<RTC_FEATURE_UPDATE_INTERRUPT', 0x10],
  ['1<<RTC_FEATURE_CORRECTION', 0x20],
  ['1<<RTC_FEATURE_BACKUP_SWITCH_MODE', 0x40],
  ['1<<RTC_FEATURE_ALARM_WAKEUP_ONLY', 0x80],
]);

export const RTC_PARAMETERS = /* @__PURE__ */ constants('RTC_PARAM_???', [
  ['RTC_PARAM_FEATURES', 0],
  ['RTC_PARAM_CORRECTION', 1],
  ['RTC_PARAM_BACKUP_SWITCH_MODE', 2],
]);

export const RTC_VL_FLAGS = /* @__PURE__ */ constants('RTC_VL_???', [
  ['RTC_VL_DATA_INVALID', 1],
  ['RTC_VL_BACKUP_LOW', 2],
  ['RTC_VL_BACKUP_EMPTY', 4],
  ['RTC_VL_ACCURACY_LOW', 8],
  ['RTC_VL_BACKUP_SWITCH', 0x10],
]);

export const SG_SCSI_RESETS = /* @__PURE__ */ constants('SG_SCSI_RESET_???', [
  ['SG_SCSI_RESET_NOTHING', 0],
  ['SG_SCSI_RESET_DEVICE', 1],
  ['SG_SCSI_RESET_BUS', 2],
  ['SG_SCSI_RESET_HOST', 3],
  ['SG_SCSI_RESET_TARGET', 4],
]);

export const SG_FLAGS = /* @__PURE__ */ constants('SG_FLAG_???', [
  ['SG_FLAG_DIRECT_IO', 1],
  ['SG_FLAG_UNUSED_LUN_INHIBIT', 2],
  ['SG_FLAG_MMAP_IO', 4],
  ['SG_FLAG_NO_DXFER', 0x10000],
  ['SG_FLAG_Q_AT_TAIL', 0x10],
  ['SG_FLAG_Q_AT_HEAD', 0x20],
]);

export const SG_DXFER_DIRECTIONS = /* @__PURE__ */ constants('SG_DXFER_???', [
  ['SG_DXFER_NONE', 0xffffffff],
  ['SG_DXFER_TO_DEV', 0xfffffffe],
  ['SG_DXFER_FROM_DEV', 0xfffffffd],
  ['SG_DXFER_TO_FROM_DEV', 0xfffffffc],
]);

export const SG_INFO_FLAGS = /* @__PURE__ */ constants('SG_INFO_???', [
  ['SG_INFO_CHECK', 1],
  ['SG_INFO_DIRECT_IO', 2],
  ['SG_INFO_MIXED_IO', 4],
]);

export const BSG_FLAGS = /* @__PURE__ */ constants('BSG_FLAG_???', [
  ['BSG_FLAG_Q_AT_TAIL', 0x10],
  ['BSG_FLAG_Q_AT_HEAD', 0x20],
]);

export const BSG_SUB_PROTOCOLS = /* @__PURE__ */ constants('BSG_SUB_PROTOCOL_???', [
  ['BSG_SUB_PROTOCOL_SCSI_CMD', 0],
  ['BSG_SUB_PROTOCOL_SCSI_TMF', 1],
  ['BSG_SUB_PROTOCOL_SCSI_TRANSPORT', 2],
]);

export const BSG_PROTOCOLS = /* @__PURE__ */ constants('BSG_PROTOCOL_???', [
  ['BSG_PROTOCOL_SCSI', 0],
]);

export const DEVICE_MAPPER_FLAGS = /* @__PURE__ */ constants('DM_???', [
  ['DM_READONLY_FLAG', 1],
  ['DM_SUSPEND_FLAG', 2],
  ['DM_EXISTS_FLAG', 4],
  ['DM_PERSISTENT_DEV_FLAG', 8],
  ['DM_STATUS_TABLE_FLAG', 0x10],
  ['DM_ACTIVE_PRESENT_FLAG', 0x20],
  ['DM_INACTIVE_PRESENT_FLAG', 0x40],
  ['DM_BUFFER_FULL_FLAG', 0x100],
  ['DM_SKIP_BDGET_FLAG', 0x200],
  ['DM_SKIP_LOCKFS_FLAG', 0x400],
  ['DM_NOFLUSH_FLAG', 0x800],
  ['DM_QUERY_INACTIVE_TABLE_FLAG', 0x1000],
  ['DM_UEVENT_GENERATED_FLAG', 0x2000],
  ['DM_UUID_FLAG', 0x4000],
  ['DM_SECURE_DATA_FLAG', 0x8000],
  ['DM_DATA_OUT_FLAG', 0x10000],
  ['DM_DEFERRED_REMOVE', 0x20000],
  ['DM_INTERNAL_SUSPEND_FLAG', 0x40000],
  ['DM_IMA_MEASUREMENT_FLAG', 0x80000],
]);

export const HDIO_BUS_STATES = /* @__PURE__ */ constants('BUSSTATE_???', [
  ['BUSSTATE_OFF', 0],
  ['BUSSTATE_ON', 1],
  ['BUSSTATE_TRISTATE', 2],
]);

export const IDE_NICE_FLAGS = /* @__PURE__ */ constants('IDE_NICE_???', [
  ['1 << IDE_NICE_DSC_OVERLAP', 1],
  ['1 << IDE_NICE_ATAPI_OVERLAP', 2],
  ['1 << IDE_NICE_1', 8],
  ['1 << IDE_NICE_0', 4],
  ['1 << IDE_NICE_2', 0x10],
]);

export const GPIO_V2_LINE_FLAGS = /* @__PURE__ */ constants('GPIO_V2_LINE_FLAG_???', [
  ['GPIO_V2_LINE_FLAG_USED', 1],
  ['GPIO_V2_LINE_FLAG_ACTIVE_LOW', 2],
  ['GPIO_V2_LINE_FLAG_INPUT', 4],
  ['GPIO_V2_LINE_FLAG_OUTPUT', 8],
  ['GPIO_V2_LINE_FLAG_EDGE_RISING', 0x10],
  ['GPIO_V2_LINE_FLAG_EDGE_FALLING', 0x20],
  ['GPIO_V2_LINE_FLAG_OPEN_DRAIN', 0x40],
  ['GPIO_V2_LINE_FLAG_OPEN_SOURCE', 0x80],
  ['GPIO_V2_LINE_FLAG_BIAS_PULL_UP', 0x100],
  ['GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN', 0x200],
  ['GPIO_V2_LINE_FLAG_BIAS_DISABLED', 0x400],
  ['GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME', 0x800],
  ['GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE', 0x1000],
]);

export const GPIO_EVENT_REQUESTS = /* @__PURE__ */ constants('GPIOEVENT_REQUEST_???', [
  ['GPIOEVENT_REQUEST_BOTH_EDGES', 3],
  ['GPIOEVENT_REQUEST_RISING_EDGE', 1],
  ['GPIOEVENT_REQUEST_FALLING_EDGE', 2],
]);

export const GPIO_HANDLE_REQUEST_FLAGS = /* @__PURE__ */ constants('GPIOHANDLE_REQUEST_???', [
  ['GPIOHANDLE_REQUEST_INPUT', 1],
  ['GPIOHANDLE_REQUEST_OUTPUT', 2],
  ['GPIOHANDLE_REQUEST_ACTIVE_LOW', 4],
  ['GPIOHANDLE_REQUEST_OPEN_DRAIN', 8],
  ['GPIOHANDLE_REQUEST_OPEN_SOURCE', 0x10],
  ['GPIOHANDLE_REQUEST_BIAS_PULL_UP', 0x20],
  ['GPIOHANDLE_REQUEST_BIAS_PULL_DOWN', 0x40],
  ['GPIOHANDLE_REQUEST_BIAS_DISABLE', 0x80],
]);

export const GPIO_LINE_FLAGS = /* @__PURE__ */ constants('GPIOLINE_FLAG_???', [
  ['GPIOLINE_FLAG_KERNEL', 1],
  ['GPIOLINE_FLAG_IS_OUT', 2],
  ['GPIOLINE_FLAG_ACTIVE_LOW', 4],
  ['GPIOLINE_FLAG_OPEN_DRAIN', 8],
  ['GPIOLINE_FLAG_OPEN_SOURCE', 0x10],
  ['GPIOLINE_FLAG_BIAS_PULL_UP', 0x20],
  ['GPIOLINE_FLAG_BIAS_PULL_DOWN', 0x40],
  ['GPIOLINE_FLAG_BIAS_DISABLE', 0x80],
]);

export const ATA_COMMANDS = /* @__PURE__ */ constants('ATA_CMD_???', [
  ['ATA_CMD_NOP', 0],
  ['ATA_CMD_CFA_REQ_EXT_ERR', 3],
  ['ATA_CMD_DSM', 6],
  ['ATA_CMD_DEV_RESET', 8],
  ['ATA_CMD_REQ_SENSE_DATA', 0xb],
  ['ATA_CMD_RESTORE', 0x10],
  ['ATA_CMD_PIO_READ', 0x20],
  ['ATA_CMD_READ_LONG', 0x22],
  ['ATA_CMD_READ_LONG_ONCE', 0x23],
  ['ATA_CMD_PIO_READ_EXT', 0x24],
  ['ATA_CMD_READ_EXT', 0x25],
  ['ATA_CMD_READ_QUEUED', 0x26],
  ['ATA_CMD_READ_NATIVE_MAX_EXT', 0x27],
  ['ATA_CMD_READ_MULTI_EXT', 0x29],
  ['ATA_CMD_READ_STREAM_DMA_EXT', 0x2a],
  ['ATA_CMD_READ_STREAM_EXT', 0x2b],
  ['ATA_CMD_READ_LOG_EXT', 0x2f],
  ['ATA_CMD_PIO_WRITE', 0x30],
  ['ATA_CMD_WRITE_LONG', 0x32],
  ['ATA_CMD_WRITE_LONG_ONCE', 0x33],
  ['ATA_CMD_PIO_WRITE_EXT', 0x34],
  ['ATA_CMD_WRITE_EXT', 0x35],
  ['ATA_CMD_WRITE_QUEUED', 0x36],
  ['ATA_CMD_SET_MAX_EXT', 0x37],
  ['ATA_CMD_CFA_WRITE_NE', 0x38],
  ['ATA_CMD_WRITE_MULTI_EXT', 0x39],
  ['ATA_CMD_WRITE_STREAM_DMA_EXT', 0x3a],
  ['ATA_CMD_WRITE_STREAM_EXT', 0x3b],
  ['ATA_CMD_WRITE_FUA_EXT', 0x3d],
  ['ATA_CMD_WRITE_QUEUED_FUA_EXT', 0x3e],
  ['ATA_CMD_WRITE_LOG_EXT', 0x3f],
  ['ATA_CMD_VERIFY', 0x40],
  ['ATA_CMD_VERIFY_EXT', 0x42],
  ['ATA_CMD_WRITE_UNCORR_EXT', 0x45],
  ['ATA_CMD_READ_LOG_DMA_EXT', 0x47],
  ['ATA_CMD_ZAC_MGMT_IN', 0x4a],
  ['ATA_CMD_CONFIG_STREAM', 0x51],
  ['ATA_CMD_WRITE_LOG_DMA_EXT', 0x57],
  ['ATA_CMD_TRUSTED_NONDATA', 0x5b],
  ['ATA_CMD_TRUSTED_RCV', 0x5c],
  ['ATA_CMD_TRUSTED_RCV_DMA', 0x5d],
  ['ATA_CMD_TRUSTED_SND', 0x5e],
  ['ATA_CMD_TRUSTED_SND_DMA', 0x5f],
  ['ATA_CMD_FPDMA_READ', 0x60],
  ['ATA_CMD_FPDMA_WRITE', 0x61],
  ['ATA_CMD_NCQ_NON_DATA', 0x63],
  ['ATA_CMD_FPDMA_SEND', 0x64],
  ['ATA_CMD_FPDMA_RECV', 0x65],
  ['ATA_CMD_CFA_TRANS_SECT', 0x87],
  ['ATA_CMD_EDD', 0x90],
  ['ATA_CMD_INIT_DEV_PARAMS', 0x91],
  ['ATA_CMD_DOWNLOAD_MICRO', 0x92],
  ['ATA_CMD_DOWNLOAD_MICRO_DMA', 0x93],
  ['ATA_CMD_ZAC_MGMT_OUT', 0x9f],
  ['ATA_CMD_PACKET', 0xa0],
  ['ATA_CMD_ID_ATAPI', 0xa1],
  ['ATA_CMD_SERVICE', 0xa2],
  ['ATA_CMD_SMART', 0xb0],
  ['ATA_CMD_CONF_OVERLAY', 0xb1],
  ['ATA_CMD_SANITIZE_DEVICE', 0xb4],
  ['ATA_CMD_CFA_ERASE', 0xc0],
  ['ATA_CMD_READ_MULTI', 0xc4],
  ['ATA_CMD_WRITE_MULTI', 0xc5],
  ['ATA_CMD_SET_MULTI', 0xc6],
  ['ATA_CMD_READ', 0xc8],
  ['ATA_CMD_WRITE', 0xca],
  ['ATA_CMD_CFA_WRITE_MULT_NE', 0xcd],
  ['ATA_CMD_WRITE_MULTI_FUA_EXT', 0xce],
  ['ATA_CMD_CHK_MED_CRD_TYP', 0xd1],
  ['ATA_CMD_MEDIA_LOCK', 0xde],
  ['ATA_CMD_MEDIA_UNLOCK', 0xdf],
  ['ATA_CMD_STANDBYNOW1', 0xe0],
  ['ATA_CMD_IDLEIMMEDIATE', 0xe1],
  ['ATA_CMD_STANDBY', 0xe2],
  ['ATA_CMD_IDLE', 0xe3],
  ['ATA_CMD_PMP_READ', 0xe4],
  ['ATA_CMD_CHK_POWER', 0xe5],
  ['ATA_CMD_SLEEP', 0xe6],
  ['ATA_CMD_FLUSH', 0xe7],
  ['ATA_CMD_PMP_WRITE', 0xe8],
  ['ATA_CMD_PMP_READ_DMA', 0xe9],
  ['ATA_CMD_FLUSH_EXT', 0xea],
  ['ATA_CMD_PMP_WRITE_DMA', 0xeb],
  ['ATA_CMD_ID_ATA', 0xec],
  ['ATA_CMD_SET_FEATURES', 0xef],
  ['ATA_CMD_SEC_SET_PASS', 0xf1],
  ['ATA_CMD_SEC_UNLOCK', 0xf2],
  ['ATA_CMD_SEC_ERASE_PREP', 0xf3],
  ['ATA_CMD_SEC_ERASE_UNIT', 0xf4],
  ['ATA_CMD_SEC_FREEZE_LOCK', 0xf5],
  ['ATA_CMD_SEC_DISABLE_PASS', 0xf6],
  ['ATA_CMD_READ_NATIVE_MAX', 0xf8],
  ['ATA_CMD_SET_MAX', 0xf9],
]);

export const UBI_DATA_TYPES = /* @__PURE__ */ constants('UBI_???', [
  ['UBI_LONGTERM', 1],
  ['UBI_SHORTTERM', 2],
  ['UBI_UNKNOWN', 3],
]);

export const UBI_VOLUME_PROPERTIES = /* @__PURE__ */ constants('UBI_VOL_PROP_???', [
  ['UBI_VOL_PROP_DIRECT_WRITE', 1],
]);

export const UBI_VOLUME_FLAGS = /* @__PURE__ */ constants('UBI_VOL_???', [
  ['UBI_VOL_SKIP_CRC_CHECK_FLG', 1],
]);

export const UBI_VOLUME_TYPES = /* @__PURE__ */ constants('UBI_???_VOLUME', [
  ['UBI_DYNAMIC_VOLUME', 3],
  ['UBI_STATIC_VOLUME', 4],
]);
