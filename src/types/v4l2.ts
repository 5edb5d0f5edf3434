import { type Constants, nameOf } from '../abi/constants.ts';
import { V4L2_CONTROL_CLASSES, V4L2_CONTROL_NEXT_FLAGS, V4L2_CONTROLS } from '../abi/generated/v4l2.ts';
import { characterText } from './character.ts';
import type { Decoding } from './decoding.ts';
import { hexText } from './hex-text.ts';
import { int, scalar, uint } from './numbers.ts';
import { struct } from './struct.ts';
import { Aggregate, type Type } from './type.ts';

/** Four characters that name a format (linux/videodev2.h), with the kernel's name for it where it has one. */
export function fourCharacters(names: Constants): Type {
  return scalar(4, (c, low) => {
    if (c.out.constantStyle === 'raw') {
      c.out.hex(low, 0);
      return;
    }
    c.out.beginCall('v4l2_fourcc');
    for (let byte = 0; byte < 4; byte++) {
      c.out.element();
      c.out.symbol(`'${characterText((low >>> (8 * byte)) & 0xff)}'`);
    }
    c.out.endCall();
    const name = nameOf(names, low);
    if (name !== undefined) c.out.comment(name);
  });
}

/** `struct v4l2_fract`: `1/25`. */
export const fraction: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return 8;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    c.out.symbol(`${c.memory.u32(at)}/${c.memory.u32(at + 4)}`);
  }
})();

/** `struct v4l2_rect`. */
export const rectangle: Type = struct({ left: int, top: int, width: uint, height: uint });

/** The number of a control; one without a name is told by its class. */
export const controlId: Type = scalar(4, (c, low) => printControl(c, low));

/** As `controlId`, with flags that ask for the next control after it. */
export const nextControlId: Type = scalar(4, (c, low) => {
  if (c.out.constantStyle === 'raw') {
    c.out.hex(low, 0);
    return;
  }
  const next = (low & NEXT_FLAGS) >>> 0;
  if (next !== 0) {
    c.out.flags(V4L2_CONTROL_NEXT_FLAGS, next, 0);
    c.out.or();
  }
  printControl(c, (low & ~NEXT_FLAGS) >>> 0);
});

const NEXT_FLAGS = V4L2_CONTROL_NEXT_FLAGS.entries.reduce((all, [, value]) => all | value, 0);
const CLASS = 0xffff_0000;

function printControl(c: Decoding, id: number): void {
  const kind = nameOf(V4L2_CONTROL_CLASSES, id & CLASS);
  if (kind !== undefined && nameOf(V4L2_CONTROLS, id) === undefined)
    c.out.constant(`${kind}+${hexText(id & ~CLASS)}`, id, 0);
  else c.out.enumeration(V4L2_CONTROLS, id, 0);
}
