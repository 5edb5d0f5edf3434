import {
  COUNTER_COMPONENTS,
  COUNTER_EVENTS,
  COUNTER_SCOPES,
  LIRC_FEATURES,
  LIRC_MODES,
} from '../../abi/generated/devices.ts';
import { PERF_IOCTL_FLAGS } from '../../abi/generated/perf.ts';
import { DMABUF_IIO_FLAGS, WATCHDOG_FEATURES, WATCHDOG_OPTIONS } from '../../abi/generated/requests.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { hexInt, int, uint, uint8, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { string } from '../../types/strings.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { perfAttributes } from '../system/perf-attributes.ts';
import { asksForMore, exchange, exchangeOf, type Request } from './request.ts';

/** `struct perf_event_query_bpf` (linux/perf_event.h): the programs of a tracepoint, and how many there are. */
const programs = { ids_len: uint, prog_cnt: uint, ids: following(uint, 'prog_cnt') };

/** Counters of performance (perf_event_open(2)). */
const COUNTERS: readonly Request[] = [
  ['PERF_EVENT_IOC_ENABLE PERF_EVENT_IOC_DISABLE PERF_EVENT_IOC_RESET', flags(PERF_IOCTL_FLAGS)],
  ['PERF_EVENT_IOC_REFRESH', int],
  ['PERF_EVENT_IOC_SET_OUTPUT PERF_EVENT_IOC_SET_BPF', fd],
  ['PERF_EVENT_IOC_PAUSE_OUTPUT', ulong],
  ['PERF_EVENT_IOC_PERIOD', pointee(uint64)],
  ['PERF_EVENT_IOC_ID', out(pointee(uint64))],
  ['PERF_EVENT_IOC_SET_FILTER', string],
  ['PERF_EVENT_IOC_QUERY_BPF', asksForMore(programs, ['ids_len'], ['prog_cnt', 'ids'])],
  ['PERF_EVENT_IOC_MODIFY_ATTRIBUTES', perfAttributes],
];

const mode = pointee(enumeration(LIRC_MODES));

/** Infrared remote controls (linux/lirc.h). */
const REMOTE_CONTROLS: readonly Request[] = [
  ['LIRC_SET_TRANSMITTER_MASK', pointee(hexInt)],
  ['LIRC_GET_FEATURES', out(pointee(flags(LIRC_FEATURES)))],
  ['LIRC_GET_SEND_MODE LIRC_GET_REC_MODE', out(mode)],
  ['LIRC_SET_SEND_MODE LIRC_SET_REC_MODE', mode],
  ['LIRC_GET_REC_RESOLUTION LIRC_GET_MIN_TIMEOUT LIRC_GET_MAX_TIMEOUT', out(pointee(uint))],
  ['LIRC_GET_LENGTH LIRC_GET_REC_TIMEOUT', out(pointee(uint))],
  ['LIRC_SET_SEND_CARRIER LIRC_SET_REC_CARRIER LIRC_SET_SEND_DUTY_CYCLE', pointee(uint)],
  ['LIRC_SET_REC_TIMEOUT LIRC_SET_REC_TIMEOUT_REPORTS', pointee(uint)],
  ['LIRC_SET_MEASURE_CARRIER_MODE LIRC_SET_REC_CARRIER_RANGE LIRC_SET_WIDEBAND_RECEIVER', pointee(uint)],
];

/** `struct counter_watch` (linux/counter.h). */
const watch = struct({
  component: struct({
    type: enumeration(COUNTER_COMPONENTS, 1),
    scope: enumeration(COUNTER_SCOPES, 1),
    parent: uint8,
    id: uint8,
  }),
  event: enumeration(COUNTER_EVENTS, 1),
  channel: uint8,
});

/** `struct watchdog_info` (linux/watchdog.h). */
const watchdog = struct(
  { options: flags(WATCHDOG_FEATURES), firmware_version: hexInt, identity: inlineString(32) },
  { brief: ['options'] },
);

/** `struct pwmchip_waveform` (linux/pwm.h). */
const waveform = struct({
  hwpwm: uint,
  __pad: hidden(uint),
  period_length_ns: uint64,
  duty_length_ns: uint64,
  duty_offset_ns: uint64,
});
const pulse = pointer(struct({ event: uint, sequence: uint }));
const transfer = struct({ fd, flags: flags(DMABUF_IIO_FLAGS), bytes_used: uint64 });
const erased: Fields = {
  start: int,
  length: int,
  read_length: int,
  padding: hidden(padding(16)),
  erase_counters: following(int, 'read_length'),
};

/** Everything else whose argument is nothing more than a number. */
const OTHERS: readonly Request[] = [
  ['COUNTER_ADD_WATCH_IOCTL', pointer(watch)],
  ['PWM_IOCTL_REQUEST PWM_IOCTL_FREE', uint],
  ['PWM_IOCTL_ROUNDWF PWM_IOCTL_GETWF', exchange(waveform, waveform)],
  ['PWM_IOCTL_SETROUNDEDWF PWM_IOCTL_SETEXACTWF', pointer(waveform)],
  ['PPS_GEN_SETENABLE', pointee(uint)],
  ['PPS_GEN_USESYSTEMCLOCK', out(pointee(uint))],
  ['PPS_GEN_FETCHEVENT', out(pulse)],
  ['IIO_BUFFER_DMABUF_ATTACH_IOCTL IIO_BUFFER_DMABUF_DETACH_IOCTL', pointee(fd)],
  ['IIO_BUFFER_DMABUF_ENQUEUE_IOCTL', pointer(transfer)],
  ['RPMSG_GET_OUTGOING_FLOWCONTROL', out(pointee(int))],
  ['RPMSG_SET_INCOMING_FLOWCONTROL', int],
  ['UBI_IOCECNFO', exchangeOf(erased, ['start', 'length'], ['read_length', 'erase_counters'])],
  ['FUSE_DEV_IOC_CLONE', pointee(fd)],
  ['FUSE_DEV_IOC_BACKING_OPEN', pointer(struct({ fd, flags: hexInt, padding: hidden(uint64) }))],
  ['FUSE_DEV_IOC_BACKING_CLOSE', pointee(uint)],
  ['WDIOC_KEEPALIVE'],
  ['WDIOC_GETSUPPORT', out(pointer(watchdog))],
  ['WDIOC_SETOPTIONS', pointee(flags(WATCHDOG_OPTIONS))],
  ['COUNTER_ENABLE_EVENTS_IOCTL COUNTER_DISABLE_EVENTS_IOCTL'],
  ['WDIOC_SETTIMEOUT WDIOC_SETPRETIMEOUT', pointee(int)],
  [
    'WDIOC_GETSTATUS WDIOC_GETBOOTSTATUS WDIOC_GETTEMP WDIOC_GETTIMEOUT WDIOC_GETPRETIMEOUT WDIOC_GETTIMELEFT',
    out(pointee(int)),
  ],
];

/** Requests to devices. */
export const deviceRequests: readonly Request[] = [...COUNTERS, ...REMOTE_CONTROLS, ...OTHERS];
