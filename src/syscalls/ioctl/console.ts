import { type Constants, nameOf } from '../../abi/constants.ts';
import {
  KD_KEYBOARD_MODES,
  KD_KEYBOARD_TYPES,
  KD_LED_AND_DEFAULT_FLAGS,
  KD_LED_FLAGS,
  KD_META_MODES,
  KD_MODES,
} from '../../abi/generated/console.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { hexInt, scalar } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { struct } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import type { Request } from './request.ts';

/** How keys become input: `K_XLATE`; a number without a name in decimal. */
const keyboardMode = scalar(4, (c, low) => {
  const name = nameOf(KD_KEYBOARD_MODES, low);
  if (name !== undefined) {
    c.out.constant(name, low, 0);
    return;
  }
  c.out.int(low | 0);
  c.out.comment(KD_KEYBOARD_MODES.placeholder);
});

const keycode = pointer(struct({ scancode: hexInt, keycode: hexInt }));

/** Requests to the virtual console (ioctl_console(2)). */
export const consoleRequests: readonly Request[] = [
  ['KDENABIO KDDISABIO KDMAPDISP KDUNMAPDISP PIO_FONTRESET'],
  ['KDGETMODE', out(pointee(enumeration(KD_MODES)))],
  ['KDSETMODE', enumeration(KD_MODES)],
  ['KDGKBTYPE', out(pointee(enumeration(KD_KEYBOARD_TYPES, 1)))],
  ['KDGKBMODE', out(pointee(keyboardMode))],
  ['KDSKBMODE', keyboardMode],
  ['KDGKBMETA', out(pointee(enumeration(KD_META_MODES)))],
  ['KDSKBMETA', enumeration(KD_META_MODES)],
  ['KDGETLED', out(pointee(flags(KD_LED_FLAGS, 1)))],
  ['KDSETLED', lowByte(KD_LED_FLAGS)],
  ['KDGKBLED', out(pointee(flags(KD_LED_AND_DEFAULT_FLAGS, 1)))],
  ['KDSKBLED', lowByte(KD_LED_AND_DEFAULT_FLAGS)],
  ['KDSETKEYCODE', keycode],
];

/** Flags of which the kernel takes eight bits from the argument. */
function lowByte(set: Constants): Type {
  return scalar(1, (c, low) => c.out.flags(set, low & 0xff, 0));
}
