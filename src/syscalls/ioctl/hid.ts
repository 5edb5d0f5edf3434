import { INPUT_ABSOLUTE_AXES, INPUT_KEYS } from '../../abi/generated/input.ts';
import { HID_FIELDS, HID_REPORTS, HIDDEV_FLAGS, INPUT_BUSES } from '../../abi/generated/peripherals.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineArray, inlineString, wholeArray } from '../../types/inline.ts';
import { countedArray, countedHexString } from '../../types/inline-counted.ts';
import { hex16, hexInt, int, int16, uint, uint8, uint16 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchangeOf, question, type Request } from './request.ts';

/** `struct hidraw_devinfo` (linux/hidraw.h): devices that people handle, as they are. */
const device = struct({ bustype: enumeration(INPUT_BUSES), vendor: hex16, product: hex16 });
const MOST_BYTES = 4096;
const description: Fields = { size: uint, value: countedHexString('size', MOST_BYTES) };

/** Reports of devices, by what they mean (linux/hiddev.h). */
const report: Fields = {
  report_type: enumeration(HID_REPORTS),
  report_id: hexInt,
};
const information: Fields = { ...report, num_fields: uint };
const field: Fields = {
  ...report,
  field_index: uint,
  maxusage: uint,
  flags: flags(HID_FIELDS),
  physical: hexInt,
  logical: hexInt,
  application: hexInt,
  logical_minimum: int,
  logical_maximum: int,
  physical_minimum: int,
  physical_maximum: int,
  unit_exponent: uint,
  unit: hexInt,
};
const usage: Fields = {
  ...report,
  field_index: uint,
  usage_index: uint,
  usage_code: hexInt,
  value: int,
};
const PLACE = Object.keys(usage).filter((name) => name !== 'value');
const MOST_VALUES = 1024;
const usages: Fields = {
  uref: struct(usage, { order: PLACE }),
  num_values: uint,
  values: countedArray(int, 'num_values', MOST_VALUES),
};
const collection: Fields = { index: uint, type: uint, usage: hexInt, level: uint };
const stated = struct({
  bustype: enumeration(INPUT_BUSES),
  busnum: uint,
  devnum: uint,
  ifnum: uint,
  vendor: hex16,
  product: hex16,
  version: hex16,
  num_applications: uint,
});
const text: Fields = { index: int, value: inlineString(256) };

/** Joysticks (linux/joystick.h). */
const correction = struct({ coef: wholeArray(int, 8), prec: int16, type: uint16 });

/** What the axes and buttons of a joystick are. */
const axes = inlineArray(enumeration(INPUT_ABSOLUTE_AXES, 1), 64);
const buttons = inlineArray(enumeration(INPUT_KEYS, 2), 512);

/** Requests to devices that people handle. */
export const humanInterfaceRequests: readonly Request[] = [
  ['HIDIOCGRDESCSIZE', out(pointee(int))],
  ['HIDIOCGRDESC', exchangeOf(description, ['size'], ['value'])],
  ['HIDIOCGRAWINFO', out(pointer(device))],
  ['HIDIOCGVERSION', out(pointee(hexInt))],
  ['HIDIOCGFLAG', out(pointee(flags(HIDDEV_FLAGS)))],
  ['HIDIOCSFLAG', pointee(flags(HIDDEV_FLAGS))],
  ['HIDIOCGDEVINFO', out(pointer(stated))],
  ['HIDIOCGSTRING', exchangeOf(text, ['index'], ['value'])],
  ['HIDIOCGREPORT HIDIOCSREPORT', pointer(struct(information, { order: ['report_type', 'report_id'] }))],
  ['HIDIOCGREPORTINFO', question(information, 'report_type', 'report_id')],
  ['HIDIOCGFIELDINFO', question(field, 'report_type', 'report_id', 'field_index')],
  ['HIDIOCGUSAGE', exchangeOf(usage, PLACE, ['value'])],
  [
    'HIDIOCGUCODE',
    exchangeOf(usage, ['report_type', 'report_id', 'field_index', 'usage_index'], ['usage_code']),
  ],
  ['HIDIOCGCOLLECTIONINDEX', pointer(struct(usage, { order: PLACE }))],
  ['HIDIOCSUSAGE', pointer(struct(usage))],
  ['HIDIOCGUSAGES', exchangeOf(usages, ['uref', 'num_values'], ['values'])],
  ['HIDIOCSUSAGES', pointer(struct(usages))],
  ['HIDIOCGCOLLECTIONINFO', question(collection, 'index')],
  ['JSIOCGVERSION', out(pointee(hexInt))],
  ['JSIOCGAXES JSIOCGBUTTONS', out(pointee(uint8))],
  ['JSIOCGCORR', out(pointer(correction))],
  ['JSIOCSCORR', pointer(correction)],
  ['JSIOCGAXMAP', out(pointer(axes))],
  ['JSIOCSAXMAP', pointer(axes)],
  ['JSIOCGBTNMAP', out(pointer(buttons))],
  ['JSIOCSBTNMAP', pointer(buttons)],
  ['HIDIOCREVOKE', int],
];
