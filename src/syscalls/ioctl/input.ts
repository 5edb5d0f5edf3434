import { constantValue } from '../../abi/constants.ts';
import {
  INPUT_ABSOLUTE_AXES,
  INPUT_EVENT_TYPES,
  INPUT_FORCE_STATUSES,
  INPUT_FORCES,
  INPUT_KEYS,
  INPUT_LEDS,
  INPUT_MISCELLANEOUS,
  INPUT_MULTITOUCH_AXES,
  INPUT_PROPERTIES,
  INPUT_RELATIVE_AXES,
  INPUT_REPETITIONS,
  INPUT_SOUNDS,
  INPUT_SWITCHES,
} from '../../abi/generated/input.ts';
import { absoluteAxis } from '../../types/absolute-axis.ts';
import { returnedBits } from '../../types/bit-set.ts';
import { byArgument } from '../../types/by-argument.ts';
import { enumeration } from '../../types/constants.ts';
import { forceFeedback } from '../../types/force-feedback.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { inlineArray } from '../../types/inline.ts';
import { RETURNED } from '../../types/length.ts';
import { slots } from '../../types/multitouch-slots.ts';
import { address, hex8, hexInt, int, uint, uint8, uint16, ulong } from '../../types/numbers.ts';
import { pair } from '../../types/pair.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { bytes } from '../../types/strings.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import type { Request } from './request.ts';

/** How many of each kind there can be (linux/input-event-codes.h, `*_MAX`). */
const properties = returnedBits(INPUT_PROPERTIES, 0x1f);
const types = returnedBits(INPUT_EVENT_TYPES, 0x1f);
const keys = returnedBits(INPUT_KEYS, 0x2ff);
const leds = returnedBits(INPUT_LEDS, 0xf);
const sounds = returnedBits(INPUT_SOUNDS, 0x7);
const switches = returnedBits(INPUT_SWITCHES, 0x10);

const type = (name: string) => constantValue(INPUT_EVENT_TYPES, name);

/** What bits EVIOCGBIT gives, by the event type that is part of the request: of type 0 the types themselves. */
const bitsOfTypes = new Map([
  [0, types],
  [type('EV_KEY'), keys],
  [type('EV_REL'), returnedBits(INPUT_RELATIVE_AXES, 0xf)],
  [type('EV_ABS'), returnedBits(INPUT_ABSOLUTE_AXES, 0x3f)],
  [type('EV_MSC'), returnedBits(INPUT_MISCELLANEOUS, 0x7)],
  [type('EV_SW'), switches],
  [type('EV_LED'), leds],
  [type('EV_SND'), sounds],
  [type('EV_REP'), returnedBits(INPUT_REPETITIONS, 0x1)],
  [type('EV_FF'), returnedBits(INPUT_FORCES, 0x7f)],
  [type('EV_PWR'), pointee(int)],
  [type('EV_FF_STATUS'), returnedBits(INPUT_FORCE_STATUSES, 0x1)],
]);

/** Which argument of ioctl(2) is the request, and which of its bits are an event type. */
const REQUEST = 1;
const TYPE_BITS = 0x1f;

const identity = struct({ bustype: uint16, vendor: uint16, product: uint16, version: uint16 });
const keyCode = pointer(pair(uint, enumeration(INPUT_KEYS)));
const keyCode2 = pointer(
  struct(
    {
      flags: uint8,
      len: uint8,
      index: uint16,
      keycode: enumeration(INPUT_KEYS),
      scancode: inlineArray(hex8, 32),
    },
    { brief: ['flags', 'len'] },
  ),
);
/** `struct input_mask`: which codes of a type are wanted. */
const mask = struct({
  type: enumeration(INPUT_EVENT_TYPES),
  codes_size: uint,
  codes_ptr: wide(hexBytes('codes_size')),
});
const repetition = pointer(inlineArray(uint, 2));

/** Requests to keyboards, mice, joysticks (linux/input.h). */
export const inputRequests: readonly Request[] = [
  ['EVIOCGVERSION', out(pointee(hexInt))],
  ['EVIOCGEFFECTS', out(pointee(uint))],
  ['EVIOCGID', out(pointer(identity))],
  ['EVIOCGREP', out(repetition)],
  ['EVIOCSREP', repetition],
  ['EVIOCGKEYCODE', out(keyCode)],
  ['EVIOCSKEYCODE', keyCode],
  ['EVIOCGKEYCODE_V2', out(keyCode2)],
  ['EVIOCSKEYCODE_V2', keyCode2],
  ['EVIOCSFF', pointer(forceFeedback)],
  ['EVIOCSCLOCKID', pointee(uint)],
  ['EVIOCRMFF', int],
  ['EVIOCGRAB EVIOCREVOKE', ulong],
  ['EVIOCGMASK', out(pointer(mask))],
  ['EVIOCSMASK', pointer(mask)],
  ['APEI_ERST_CLEAR_RECORD APEI_ERST_GET_RECORD_COUNT', address],
  ['EVIOCGNAME EVIOCGPHYS EVIOCGUNIQ', out(bytes(RETURNED))],
  ['EVIOCGMTSLOTS', out(slots(INPUT_MULTITOUCH_AXES))],
  ['EVIOCGPROP', out(properties)],
  ['EVIOCGKEY', out(keys)],
  ['EVIOCGLED', out(leds)],
  ['EVIOCGSND', out(sounds)],
  ['EVIOCGSW', out(switches)],
  ['EVIOCGBIT', out(byArgument(REQUEST, TYPE_BITS, bitsOfTypes, address))],
  ['EVIOCGABS', out(absoluteAxis)],
  ['EVIOCSABS', absoluteAxis],
];
