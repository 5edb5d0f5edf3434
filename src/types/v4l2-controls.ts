import { V4L2_CONTROL_CLASSES, V4L2_CONTROLS } from '../abi/generated/v4l2.ts';
import { answered } from './answered.ts';
import { choice } from './choice.ts';
import { afterFailure, inUnion, onlyWhere } from './conditional.ts';
import { enumeration } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { exchangedBy } from './exchanged.ts';
import { given } from './given.ts';
import { computed } from './length.ts';
import { int, int64, uint } from './numbers.ts';
import { array, MOST_ELEMENTS } from './pointer.ts';
import { bytes } from './strings.ts';
import { type Fields, hidden, members, struct } from './struct.ts';
import type { Type } from './type.ts';

/** Which argument of ioctl(2) the controls are. */
const ARGUMENT = 2;

/** How far before its value a control says how large that is, where it is no number. */
const SIZE_BEFORE = 8;

const size = computed(
  (c, scope) => c.memory.u32(scope - SIZE_BEFORE),
  (plan, scope) => plan.load(plan.subtract(scope, SIZE_BEFORE), 0, 4),
);

/** `struct v4l2_ext_control` (linux/videodev2.h): a number of either size, or a string. */
const numbers = new Map<number, Fields>([[0, { value: inUnion(int, 0), value64: int64 }]]);
const control = struct({
  id: enumeration(V4L2_CONTROLS),
  size: uint,
  reserved2: hidden(uint),
  content: choice('size', numbers, 8, { string: bytes(size) }, 4),
});

const isAny = (count: number) => count !== 0;

/** `struct v4l2_ext_controls`. */
const fields: Fields = {
  ctrl_class: enumeration(V4L2_CONTROL_CLASSES),
  count: uint,
  error_idx: onlyWhere('count', isAny, afterFailure(uint)),
  request_fd: hidden(int),
  reserved: hidden(uint),
  controls: onlyWhere('count', isAny, given(array(control, 'count'))),
};
const whole = struct(fields);

/** Controls whose values are asked for, and told at return. */
export const askedControls: Type = answered(
  ARGUMENT,
  members(fields, { order: ['ctrl_class', 'count'] }),
  members(fields, { order: ['controls', 'error_idx'] }),
  (abi) => whole.size(abi),
  true,
);

/** Controls whose values are set, and what they became; after a failure, which of them it was. */
export const setControls: Type = exchangedBy(
  ARGUMENT,
  struct(fields, { order: ['ctrl_class', 'count', 'controls'] }),
  {
    answers: [struct(fields, { order: ['controls'] })],
    which: (c, at) => (areThere(c, at) ? 0 : -1),
    afterError: { answer: struct({ ...fields, error_idx: uint }, { order: ['controls', 'error_idx'] }) },
  },
);

/** Where the controls are counted, and bytes of one. */
const COUNT = 4;
const CONTROL = 20;

/** Whether there are any, and all that are shown can be read. */
function areThere(c: Decoding, at: number): boolean {
  const { memory, abi, options } = c;
  const count = memory.u32(at + COUNT);
  const controls = memory.word(at + whole.size(abi) - abi.wordSize, abi.wordSize);
  if (count === 0 || controls === 0) return false;
  const shown = Math.min(count, options.abbreviate ? options.stringLimit + 1 : MOST_ELEMENTS + 1);
  const mark = memory.mark();
  for (let index = 0; index < shown; index++) {
    memory.rewind(mark);
    if (memory.read(controls + index * CONTROL, CONTROL) < 0) return false;
  }
  return true;
}
