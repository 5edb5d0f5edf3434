import { constantValue } from '../../abi/constants.ts';
import {
  PTP_EXTTS_FLAGS,
  PTP_PEROUT_FLAGS,
  PTP_PIN_FUNCTIONS,
  RTC_BACKUP_SWITCH_MODES,
  RTC_FEATURE_FLAGS,
  RTC_PARAMETERS,
  RTC_VL_FLAGS,
} from '../../abi/generated/devices.ts';
import { CLOCK_IDS } from '../../abi/generated/time.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { dated } from '../../types/dated.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { computed } from '../../types/length.ts';
import { hex64, hexInt, int, int64, long, uint, uint8, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct, unlessZero } from '../../types/struct.ts';
import { type Known, out } from '../../types/type.ts';
import { asksBy, exchangeBy, type Request } from './request.ts';

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

/** `struct rtc_param`: what the value is depends on the parameter. */
const parameterCases = new Map<number, Fields>([
  [constantValue(RTC_PARAMETERS, 'RTC_PARAM_FEATURES'), { uvalue: flags(RTC_FEATURE_FLAGS, 8) }],
  [constantValue(RTC_PARAMETERS, 'RTC_PARAM_CORRECTION'), { svalue: int64 }],
  [
    constantValue(RTC_PARAMETERS, 'RTC_PARAM_BACKUP_SWITCH_MODE'),
    { uvalue: enumeration(RTC_BACKUP_SWITCH_MODES, 8) },
  ],
]);
const parameter = {
  param: enumeration(RTC_PARAMETERS, 8),
  value: choice('param', parameterCases, 8, { uvalue: hex64 }),
  index: uint,
  __pad: unlessZero(hexInt),
};

/** Clocks that keep the time of day (rtc(4)). */
const REAL_TIME: readonly Request[] = [
  ['RTC_AIE_ON RTC_AIE_OFF RTC_UIE_ON RTC_UIE_OFF RTC_PIE_ON RTC_PIE_OFF RTC_WIE_ON RTC_WIE_OFF RTC_VL_CLR'],
  ['RTC_RD_TIME RTC_ALM_READ', out(pointer(rtcTime))],
  ['RTC_SET_TIME RTC_ALM_SET', pointer(rtcTime)],
  ['RTC_WKALM_RD', out(pointer(rtcAlarm))],
  ['RTC_WKALM_SET', pointer(rtcAlarm)],
  ['RTC_PLL_GET', out(pointer(rtcPll))],
  ['RTC_PLL_SET', pointer(rtcPll)],
  ['RTC_IRQP_READ RTC_EPOCH_READ', out(pointee(ulong))],
  ['RTC_IRQP_SET RTC_EPOCH_SET', ulong],
  [
    'RTC_PARAM_GET',
    exchangeBy(struct(parameter, { order: ['param', 'index', '__pad'] }), {
      answers: [struct(parameter, { order: ['value', '__pad'] })],
      placeAfterFailure: true,
    }),
  ],
  ['RTC_PARAM_SET', pointer(struct(parameter, { order: ['param', 'value', 'index', '__pad'] }))],
  ['RTC_VL_READ', out(pointee(flags(RTC_VL_FLAGS)))],
];

/** Reserved fields of precision clocks (linux/ptp_clock.h). */
const reserved = (count: number) => unlessZero(inlineArray(hexInt, count));

const span = struct({ sec: int64, nsec: uint, reserved: unlessZero(hexInt) });
const time = dated(span, true);

const capabilities = struct({
  max_adj: int,
  n_alarm: int,
  n_ext_ts: int,
  n_per_out: int,
  pps: int,
  n_pins: int,
  cross_timestamping: int,
  adjust_phase: int,
  max_phase_adj: unlessZero(int),
  rsv: reserved(11),
});

/** Where the flags of `struct ptp_perout_request` are, by which its two unions have their members. */
const FLAGS = 36;
const having = (flag: number): Known => ({
  get: (c, scope) => c.memory.u32(scope + FLAGS) & flag,
  plan: (plan, scope) => plan.mask(plan.load(scope, FLAGS, 4), flag),
});
const PHASE = constantValue(PTP_PEROUT_FLAGS, 'PTP_PEROUT_PHASE');
const DUTY_CYCLE = constantValue(PTP_PEROUT_FLAGS, 'PTP_PEROUT_DUTY_CYCLE');
const SPAN_SIZE = 16;

/** A signal that is repeated; the first version of the interface ignores what is reserved. */
const signal = (otherwise?: Fields) =>
  pointer(
    struct({
      begin: choice(having(PHASE), new Map([[PHASE, { phase: span }]]), SPAN_SIZE, { start: time }),
      period: span,
      index: uint,
      flags: flags(PTP_PEROUT_FLAGS),
      on: choice(having(DUTY_CYCLE), new Map([[DUTY_CYCLE, { on: span }]]), SPAN_SIZE, otherwise),
    }),
  );

const externalTime = { index: uint, flags: flags(PTP_EXTTS_FLAGS) };

const pin = {
  name: inlineString(64),
  index: uint,
  func: enumeration(PTP_PIN_FUNCTIONS),
  chan: uint,
  rsv: reserved(5),
};

/** linux/ptp_clock.h, PTP_MAX_SAMPLES. */
const MOST_SAMPLES = 25;

/** The system's time stands before and after each sample. */
const around = computed(
  (c, scope) => 2 * Math.min(c.memory.u32(scope), MOST_SAMPLES) + 1,
  () => 2 * MOST_SAMPLES + 1,
);
const offsets = { n_samples: uint, rsv: reserved(3), ts: countedArray(time, around, 2 * MOST_SAMPLES + 1) };
const extendedOffsets = {
  n_samples: uint,
  clockid: unlessZero(enumeration(CLOCK_IDS)),
  rsv: reserved(2),
  ts: countedArray(inlineArray(time, 3), 'n_samples', MOST_SAMPLES),
};
const cycleOffsets = {
  n_samples: uint,
  clockid: enumeration(CLOCK_IDS),
  rsv: reserved(2),
  ts: extendedOffsets.ts,
};
const CYCLES_ASKED = ['n_samples', 'clockid', 'rsv'];
const SAMPLES_ASKED = ['n_samples', 'rsv'];

/** An answer that cannot be read any more. */
const LOST = { unknownIfGone: true };

const precise = struct({ device: time, sys_realtime: time, sys_monoraw: span, rsv: reserved(4) });

/** Clocks of network devices and the like (linux/ptp_clock.h). */
const PRECISION: readonly Request[] = [
  ['PTP_CLOCK_GETCAPS PTP_CLOCK_GETCAPS2', out(pointer(capabilities))],
  ['PTP_EXTTS_REQUEST', pointer(struct({ ...externalTime, rsv: hidden(padding(8)) }))],
  ['PTP_EXTTS_REQUEST2', pointer(struct({ ...externalTime, rsv: reserved(2) }))],
  ['PTP_PEROUT_REQUEST', signal()],
  ['PTP_PEROUT_REQUEST2', signal({ rsv: reserved(4) })],
  ['PTP_PIN_GETFUNC', asksBy(pin, ['index'], ['name', 'func', 'chan'], LOST)],
  ['PTP_PIN_GETFUNC2', asksBy(pin, ['index', 'rsv'], ['name', 'func', 'chan'], LOST)],
  ['PTP_PIN_SETFUNC', pointer(struct(pin, { order: ['index', 'func', 'chan'] }))],
  ['PTP_PIN_SETFUNC2', pointer(struct(pin, { order: ['index', 'func', 'chan', 'rsv'] }))],
  ['PTP_SYS_OFFSET PTP_SYS_OFFSET2', asksBy(offsets, SAMPLES_ASKED, ['ts'], LOST)],
  ['PTP_SYS_OFFSET_EXTENDED PTP_SYS_OFFSET_EXTENDED2', asksBy(extendedOffsets, CYCLES_ASKED, ['ts'], LOST)],
  ['PTP_SYS_OFFSET_EXTENDED_CYCLES', asksBy(cycleOffsets, CYCLES_ASKED, ['ts'], LOST)],
  ['PTP_MASK_EN_SINGLE', pointee(uint)],
  ['PTP_SYS_OFFSET_PRECISE_CYCLES PTP_SYS_OFFSET_PRECISE PTP_SYS_OFFSET_PRECISE2', out(pointer(precise))],
];

/** Requests to clocks. */
export const clockRequests: readonly Request[] = [...REAL_TIME, ...PRECISION];
