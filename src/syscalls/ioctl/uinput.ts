import {
  INPUT_ABSOLUTE_AXES,
  INPUT_EVENT_TYPES,
  INPUT_FORCES,
  INPUT_KEYS,
  INPUT_LEDS,
  INPUT_MISCELLANEOUS,
  INPUT_PROPERTIES,
  INPUT_RELATIVE_AXES,
  INPUT_SOUNDS,
  INPUT_SWITCHES,
} from '../../abi/generated/input.ts';
import { enumeration } from '../../types/constants.ts';
import { forceFeedback } from '../../types/force-feedback.ts';
import { inlineString } from '../../types/inline.ts';
import { int, uint, uint16 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { string } from '../../types/strings.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, type Request } from './request.ts';

/** `struct uinput_setup` and `struct uinput_abs_setup` (linux/uinput.h). */
const identity = struct({ bustype: uint16, vendor: uint16, product: uint16, version: uint16 });
const device = struct({ id: identity, name: inlineString(80), ff_effects_max: uint });
const axis = struct({
  value: int,
  minimum: int,
  maximum: int,
  fuzz: int,
  flat: int,
  resolution: int,
});
const axisSetup = struct({ code: enumeration(INPUT_ABSOLUTE_AXES, 2), absinfo: axis });

/** What a force is to be, which the program asks the kernel for by a number; it says then what came of it. */
const upload: Fields = { request_id: uint, retval: int, effect: forceFeedback, old: forceFeedback };
const erasure: Fields = { request_id: uint, retval: int, effect_id: uint };
const asked = (fields: Fields, told: readonly string[]) =>
  exchange(struct(fields, { order: ['request_id'] }), struct(fields, { order: told }));
const ended = (fields: Fields) => pointer(struct(fields, { order: ['request_id', 'retval'] }));

/** Requests to devices that programs make up (/dev/uinput). */
export const uinputRequests: readonly Request[] = [
  ['UI_GET_VERSION', out(pointee(uint))],
  ['UI_DEV_SETUP', pointer(device)],
  ['UI_ABS_SETUP', pointer(axisSetup)],
  ['UI_SET_EVBIT', enumeration(INPUT_EVENT_TYPES, 'word')],
  ['UI_SET_KEYBIT', enumeration(INPUT_KEYS, 'word')],
  ['UI_SET_RELBIT', enumeration(INPUT_RELATIVE_AXES, 'word')],
  ['UI_SET_ABSBIT', enumeration(INPUT_ABSOLUTE_AXES, 'word')],
  ['UI_SET_MSCBIT', enumeration(INPUT_MISCELLANEOUS, 'word')],
  ['UI_SET_LEDBIT', enumeration(INPUT_LEDS, 'word')],
  ['UI_SET_SNDBIT', enumeration(INPUT_SOUNDS, 'word')],
  ['UI_SET_FFBIT', enumeration(INPUT_FORCES, 'word')],
  ['UI_SET_SWBIT', enumeration(INPUT_SWITCHES, 'word')],
  ['UI_SET_PROPBIT', enumeration(INPUT_PROPERTIES, 'word')],
  ['UI_SET_PHYS', string],
  ['UI_BEGIN_FF_UPLOAD', asked(upload, ['effect', 'old'])],
  ['UI_END_FF_UPLOAD', ended(upload)],
  ['UI_BEGIN_FF_ERASE', asked(erasure, ['effect_id'])],
  ['UI_END_FF_ERASE', ended(erasure)],
];
