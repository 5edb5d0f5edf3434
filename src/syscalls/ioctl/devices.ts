import { RTC_VL_FLAGS } from '../../abi/generated/devices.ts';
import { PERF_IOCTL_FLAGS } from '../../abi/generated/perf.ts';
import { flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { int, long, uint, uint8, uint16, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { string } from '../../types/strings.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import type { Request } from './request.ts';

/** `struct rtc_time` (linux/rtc.h). */
const rtcTime = struct(
  {
    tm_sec: int,
    tm_min: int,
    tm_hour: int,
    tm_mday: int,
    tm_mon: int,
    tm_year: int,
    tm_wday: int,
    tm_yday: int,
    tm_isdst: int,
  },
  { brief: ['tm_sec', 'tm_min', 'tm_hour', 'tm_mday', 'tm_mon', 'tm_year'] },
);
const rtcAlarm = struct({ enabled: uint8, pending: uint8, time: rtcTime });
const rtcPll = struct({
  pll_ctrl: int,
  pll_value: int,
  pll_max: int,
  pll_min: int,
  pll_posmult: int,
  pll_negmult: int,
  pll_clock: long,
});

/** `struct hd_geometry` (linux/hdreg.h). */
const geometry = struct({ heads: uint8, sectors: uint8, cylinders: uint16, start: ulong });

/** Clocks (rtc(4)). */
const CLOCKS: readonly Request[] = [
  ['RTC_AIE_ON RTC_AIE_OFF RTC_UIE_ON RTC_UIE_OFF RTC_PIE_ON RTC_PIE_OFF RTC_WIE_ON RTC_WIE_OFF RTC_VL_CLR'],
  ['RTC_RD_TIME RTC_ALM_READ', out(pointer(rtcTime))],
  ['RTC_SET_TIME RTC_ALM_SET', pointer(rtcTime)],
  ['RTC_WKALM_RD', out(pointer(rtcAlarm))],
  ['RTC_WKALM_SET', pointer(rtcAlarm)],
  ['RTC_PLL_GET', out(pointer(rtcPll))],
  ['RTC_PLL_SET', pointer(rtcPll)],
  ['RTC_IRQP_READ RTC_EPOCH_READ', out(pointee(ulong))],
  ['RTC_IRQP_SET RTC_EPOCH_SET', ulong],
  ['RTC_VL_READ', out(pointee(flags(RTC_VL_FLAGS)))],
];

/** Counters (perf_event_open(2)). */
const COUNTERS: readonly Request[] = [
  ['PERF_EVENT_IOC_ENABLE PERF_EVENT_IOC_DISABLE PERF_EVENT_IOC_RESET', flags(PERF_IOCTL_FLAGS)],
  ['PERF_EVENT_IOC_REFRESH', int],
  ['PERF_EVENT_IOC_SET_OUTPUT PERF_EVENT_IOC_SET_BPF', fd],
  ['PERF_EVENT_IOC_PAUSE_OUTPUT', ulong],
  ['PERF_EVENT_IOC_PERIOD', pointee(uint64)],
  ['PERF_EVENT_IOC_ID', out(pointee(uint64))],
  ['PERF_EVENT_IOC_SET_FILTER', string],
];

/** Disks (linux/hdreg.h, scsi/sg.h, linux/nbd.h). */
const DISKS: readonly Request[] = [
  ['HDIO_GETGEO', out(pointer(geometry))],
  [
    'HDIO_GET_UNMASKINTR HDIO_GET_MULTCOUNT HDIO_GET_KEEPSETTINGS HDIO_GET_32BIT HDIO_GET_NOWERR HDIO_GET_DMA HDIO_GET_WCACHE HDIO_GET_ACOUSTIC HDIO_GET_ADDRESS',
    out(pointee(ulong)),
  ],
  [
    'HDIO_SET_MULTCOUNT HDIO_SET_UNMASKINTR HDIO_SET_KEEPSETTINGS HDIO_SET_32BIT HDIO_SET_NOWERR HDIO_SET_DMA HDIO_SET_PIO_MODE HDIO_UNREGISTER_HWIF HDIO_SET_WCACHE HDIO_SET_ACOUSTIC HDIO_SET_ADDRESS',
    ulong,
  ],
  [
    'SG_SET_TIMEOUT SG_SET_COMMAND_Q SG_SET_RESERVED_SIZE SG_SET_FORCE_LOW_DMA SG_SET_FORCE_PACK_ID SG_SET_DEBUG SG_NEXT_CMD_LEN SG_SET_KEEP_ORPHAN',
    pointee(int),
  ],
  [
    'SG_EMULATED_HOST SG_GET_TRANSFORM SG_GET_COMMAND_Q SG_GET_RESERVED_SIZE SG_GET_LOW_DMA SG_GET_PACK_ID SG_GET_NUM_WAITING SG_GET_SG_TABLESIZE SG_GET_VERSION_NUM SG_GET_KEEP_ORPHAN SG_GET_ACCESS_COUNT',
    out(pointee(int)),
  ],
  ['SG_GET_TIMEOUT'],
  ['NBD_DO_IT NBD_CLEAR_SOCK NBD_CLEAR_QUE NBD_PRINT_DEBUG NBD_DISCONNECT'],
  ['NBD_SET_SOCK', fd],
  ['NBD_SET_BLKSIZE NBD_SET_SIZE NBD_SET_SIZE_BLOCKS NBD_SET_TIMEOUT', ulong],
];

/** Everything else whose argument is nothing more than a number. */
const OTHERS: readonly Request[] = [
  ['WDIOC_KEEPALIVE'],
  ['COUNTER_ENABLE_EVENTS_IOCTL COUNTER_DISABLE_EVENTS_IOCTL UBI_IOCVOLRMBLK UBI_IOCVOLCRBLK'],
  ['BTRFS_IOC_TRANS_START BTRFS_IOC_TRANS_END BTRFS_IOC_SYNC BTRFS_IOC_SCRUB_CANCEL'],
  ['BTRFS_IOC_QUOTA_RESCAN_WAIT BTRFS_IOC_DEFRAG BTRFS_IOC_BALANCE'],
  ['BTRFS_IOC_DEFAULT_SUBVOL BTRFS_IOC_WAIT_SYNC', pointee(uint64)],
  ['BTRFS_IOC_START_SYNC', out(pointee(uint64))],
  ['WDIOC_SETTIMEOUT WDIOC_SETPRETIMEOUT', pointee(int)],
  [
    'WDIOC_GETSTATUS WDIOC_GETBOOTSTATUS WDIOC_GETTEMP WDIOC_GETTIMEOUT WDIOC_GETPRETIMEOUT WDIOC_GETTIMELEFT',
    out(pointee(int)),
  ],
  ['EVIOCSCLOCKID VIDIOC_S_INPUT', pointee(uint)],
  ['EVIOCGEFFECTS VIDIOC_G_INPUT', out(pointee(uint))],
  ['EVIOCRMFF', int],
  ['EVIOCGRAB EVIOCREVOKE KDSIGACCEPT', ulong],
  ['KVM_CREATE_VCPU', uint],
];

/** Requests to devices. */
export const deviceRequests: readonly Request[] = [...CLOCKS, ...COUNTERS, ...DISKS, ...OTHERS];
