import { RTC_VL_FLAGS } from '../../abi/generated/devices.ts';
import { PERF_IOCTL_FLAGS } from '../../abi/generated/perf.ts';
import { flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { int, long, uint, uint8, uint64, ulong } from '../../types/numbers.ts';
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

/** Everything else whose argument is nothing more than a number. */
const OTHERS: readonly Request[] = [
  ['WDIOC_KEEPALIVE'],
  ['COUNTER_ENABLE_EVENTS_IOCTL COUNTER_DISABLE_EVENTS_IOCTL'],
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
export const deviceRequests: readonly Request[] = [...CLOCKS, ...COUNTERS, ...OTHERS];
