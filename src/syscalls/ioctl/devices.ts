import {
  COUNTER_COMPONENTS,
  COUNTER_EVENTS,
  COUNTER_SCOPES,
  LIRC_FEATURES,
  LIRC_MODES,
} from '../../abi/generated/devices.ts';
import { PERF_IOCTL_FLAGS } from '../../abi/generated/perf.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { hexInt, int, uint, uint8, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { string } from '../../types/strings.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { perfAttributes } from '../system/perf-attributes.ts';
import { ARGUMENT, asksForMore, type Request } from './request.ts';

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
  ['PERF_EVENT_IOC_MODIFY_ATTRIBUTES', out(perfAttributes(ARGUMENT))],
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

/** Everything else whose argument is nothing more than a number. */
const OTHERS: readonly Request[] = [
  ['COUNTER_ADD_WATCH_IOCTL', pointer(watch)],
  ['WDIOC_KEEPALIVE'],
  ['COUNTER_ENABLE_EVENTS_IOCTL COUNTER_DISABLE_EVENTS_IOCTL'],
  ['WDIOC_SETTIMEOUT WDIOC_SETPRETIMEOUT', pointee(int)],
  [
    'WDIOC_GETSTATUS WDIOC_GETBOOTSTATUS WDIOC_GETTEMP WDIOC_GETTIMEOUT WDIOC_GETPRETIMEOUT WDIOC_GETTIMELEFT',
    out(pointee(int)),
  ],
];

/** Requests to devices. */
export const deviceRequests: readonly Request[] = [...COUNTERS, ...REMOTE_CONTROLS, ...OTHERS];
