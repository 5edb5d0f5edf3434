import {
  GPIO_EVENT_REQUESTS,
  GPIO_HANDLE_REQUEST_FLAGS,
  GPIO_LINE_FLAGS,
  GPIO_V2_LINE_FLAGS,
} from '../../abi/generated/devices.ts';
import { choice } from '../../types/choice.ts';
import { onlyWhere } from '../../types/conditional.ts';
import { flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { hex64, hexInt, uint, uint8 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct, unlessZero } from '../../types/struct.ts';
import { type Known, out, type Type } from '../../types/type.ts';
import { exchangeOf, type Request } from './request.ts';

/** linux/gpio.h: lengths of names, lines of a request, and attributes of lines. */
const NAME_SIZE = 32;
const MOST_LINES = 64;
const MOST_ATTRIBUTES = 10;

const name = inlineString(NAME_SIZE);
const requestFlags = flags(GPIO_HANDLE_REQUEST_FLAGS);
const values = inlineArray(uint8, MOST_LINES);

const chip = struct({ name, label: name, lines: uint });

/** Requests of the first version of the interface. */
const handle = {
  lineoffsets: countedArray(uint, 'lines', MOST_LINES),
  flags: requestFlags,
  default_values: countedArray(uint8, 'lines', MOST_LINES),
  consumer_label: name,
  lines: uint,
  fd,
};
const handleAsked = ['lines', 'lineoffsets', 'flags', 'default_values', 'consumer_label'];
const event = {
  lineoffset: uint,
  handleflags: requestFlags,
  eventflags: flags(GPIO_EVENT_REQUESTS),
  consumer_label: name,
  fd,
};
const line = { line_offset: uint, flags: flags(GPIO_LINE_FLAGS), name, consumer: name };
const handleConfiguration = struct({
  flags: requestFlags,
  default_values: values,
  padding: hidden(padding(16)),
});

/** Requests of the second version. */
const lineFlags = flags(GPIO_V2_LINE_FLAGS, 8);
const FLAGS = 1;
const OUTPUT_VALUES = 2;
const DEBOUNCE = 3;

/** What an attribute is: its number, and padding that has to be zero. */
const kind: Known = {
  get: (c, scope) => c.memory.word(scope, 8),
  plan: (plan, scope) => plan.load(scope, 0, 8),
};
const ATTRIBUTE_SIZE = 16;
const skipped = hidden(padding(8));
const known = new Map<number, Fields>([
  [FLAGS, { skipped, flags: lineFlags }],
  [OUTPUT_VALUES, { skipped, values: hex64 }],
  [DEBOUNCE, { skipped, debounce_period_us: uint }],
]);
const unknown = { id: uint, padding: unlessZero(hexInt), data: hex64 };
const attribute = struct({ attribute: choice(kind, known, ATTRIBUTE_SIZE, unknown) });
const configuredAttribute = struct({
  attribute: choice(kind, known, ATTRIBUTE_SIZE, { attr: struct(unknown) }),
  mask: hex64,
});

/** As many as there are, where there are any. */
function attributes(element: Type): Type {
  const list = countedArray(element, 'num_attrs', MOST_ATTRIBUTES);
  return onlyWhere('num_attrs', (count) => count > 0, list);
}

const configuration = struct({
  flags: lineFlags,
  num_attrs: uint,
  padding: unlessZero(inlineArray(hexInt, 5)),
  attrs: attributes(configuredAttribute),
});
const request = {
  offsets: countedArray(uint, 'num_lines', MOST_LINES),
  consumer: name,
  config: configuration,
  num_lines: uint,
  event_buffer_size: unlessZero(uint),
  padding: unlessZero(inlineArray(hexInt, 5)),
  fd,
};
const information = {
  name,
  consumer: name,
  offset: uint,
  num_attrs: uint,
  flags: lineFlags,
  attrs: attributes(attribute),
  padding: unlessZero(inlineArray(hexInt, 4)),
};
const lineValues = { bits: hex64, mask: hex64 };

/** Requests to pins of a chip (linux/gpio.h). */
export const gpioRequests: readonly Request[] = [
  ['GPIO_GET_CHIPINFO_IOCTL', out(pointer(chip))],
  [
    'GPIO_GET_LINEINFO_IOCTL GPIO_GET_LINEINFO_WATCH_IOCTL',
    exchangeOf(line, ['line_offset'], ['flags', 'name', 'consumer']),
  ],
  ['GPIO_GET_LINEINFO_UNWATCH_IOCTL', pointer(struct({ offset: uint }))],
  ['GPIO_GET_LINEHANDLE_IOCTL', exchangeOf(handle, handleAsked, ['fd'])],
  ['GPIO_GET_LINEEVENT_IOCTL', exchangeOf(event, Object.keys(event).slice(0, -1), ['fd'])],
  ['GPIOHANDLE_GET_LINE_VALUES_IOCTL', out(pointer(struct({ values })))],
  ['GPIOHANDLE_SET_LINE_VALUES_IOCTL', pointer(struct({ values }))],
  ['GPIOHANDLE_SET_CONFIG_IOCTL', pointer(handleConfiguration)],
  [
    'GPIO_V2_GET_LINEINFO_IOCTL GPIO_V2_GET_LINEINFO_WATCH_IOCTL',
    exchangeOf(information, ['offset'], ['name', 'consumer', 'flags', 'num_attrs', 'attrs', 'padding']),
  ],
  [
    'GPIO_V2_GET_LINE_IOCTL',
    exchangeOf(
      request,
      ['num_lines', 'offsets', 'consumer', 'config', 'event_buffer_size', 'padding'],
      ['fd'],
    ),
  ],
  ['GPIO_V2_LINE_SET_CONFIG_IOCTL', pointer(configuration)],
  ['GPIO_V2_LINE_GET_VALUES_IOCTL', exchangeOf(lineValues, ['mask'], ['bits'])],
  ['GPIO_V2_LINE_SET_VALUES_IOCTL', pointer(struct(lineValues))],
];
