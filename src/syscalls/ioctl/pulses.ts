import { PPS_CONSUMERS, PPS_MODES, PPS_TIME_FLAGS } from '../../abi/generated/peripherals.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { int, int64, uint } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { question, type Request } from './request.ts';

/** `struct pps_ktime` (linux/pps.h, as all that follows), and the way in which pulses are asked for. */
const time = struct({ sec: int64, nsec: int, flags: flags(PPS_TIME_FLAGS) });
const mode = flags(PPS_MODES);
const parameters = struct({
  api_version: int,
  mode,
  assert_off_tu: time,
  clear_off_tu: time,
});
const seen: Fields = {
  info: struct({
    assert_sequence: uint,
    clear_sequence: uint,
    assert_tu: time,
    clear_tu: time,
    current_mode: mode,
  }),
  timeout: time,
};
const bound = struct({ tsformat: mode, edge: mode, consumer: enumeration(PPS_CONSUMERS) });

/** Requests to what gives a pulse each second. The numbers tell the size of a pointer, and the argument is that pointer. */
export const pulseRequests: readonly Request[] = [
  ['PPS_GETPARAMS', out(pointer(parameters))],
  ['PPS_SETPARAMS', pointer(parameters)],
  ['PPS_GETCAP', out(pointee(mode))],
  ['PPS_FETCH', question(seen, 'timeout')],
  ['PPS_KC_BIND', pointer(bound)],
];
