import {
  FB_ACTIVATIONS,
  FB_BLANK_FLAGS,
  FB_BLANKS,
  FB_CAPABILITIES,
  FB_MODES,
  FB_ROTATIONS,
  FB_SYNCHRONIZATIONS,
  FB_TYPES,
  FB_VISUALS,
} from '../../abi/generated/peripherals.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { address, hex16, hexInt, hexLong, uint, uint16 } from '../../types/numbers.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, question, type Request } from './request.ts';

/** `struct fb_var_screeninfo` (linux/fb.h): what a program may change. */
const bits = struct({ offset: uint, length: uint, msb_right: uint });
const variable = struct(
  {
    xres: uint,
    yres: uint,
    xres_virtual: uint,
    yres_virtual: uint,
    xoffset: uint,
    yoffset: uint,
    bits_per_pixel: uint,
    grayscale: uint,
    red: bits,
    green: bits,
    blue: bits,
    transp: bits,
    nonstd: uint,
    activate: flags(FB_ACTIVATIONS),
    height: uint,
    width: uint,
    accel_flags: hexInt,
    pixclock: uint,
    left_margin: uint,
    right_margin: uint,
    upper_margin: uint,
    lower_margin: uint,
    hsync_len: uint,
    vsync_len: uint,
    sync: flags(FB_SYNCHRONIZATIONS),
    vmode: flags(FB_MODES),
    rotate: enumeration(FB_ROTATIONS),
    colorspace: uint,
    reserved: hidden(padding(16)),
  },
  { brief: ['xres', 'yres', 'xres_virtual', 'yres_virtual', 'xoffset', 'yoffset', 'bits_per_pixel'] },
);

/** `struct fb_fix_screeninfo`: what it may not. */
const fixed = struct({
  id: inlineString(16),
  smem_start: hexLong,
  smem_len: uint,
  type: enumeration(FB_TYPES),
  type_aux: uint,
  visual: enumeration(FB_VISUALS),
  xpanstep: uint16,
  ypanstep: uint16,
  ywrapstep: uint16,
  line_length: uint,
  mmio_start: hexLong,
  mmio_len: uint,
  accel: hexInt,
  capabilities: flags(FB_CAPABILITIES, 2),
  reserved: hidden(padding(4)),
});

/** Colours by their numbers. */
const values = array(hex16, 'len');
const colours: Fields = {
  start: uint,
  len: uint,
  red: values,
  green: values,
  blue: values,
  transp: values,
};
const unread = { red: address, green: address, blue: address, transp: address };

const console: Fields = { console: uint, framebuffer: uint };
const blank = struct({
  flags: flags(FB_BLANK_FLAGS),
  count: uint,
  vcount: uint,
  hcount: uint,
  reserved: hidden(padding(16)),
});

/** Requests to framebuffers (linux/fb.h). */
export const framebufferRequests: readonly Request[] = [
  ['FBIOGET_VSCREENINFO', out(pointer(variable))],
  ['FBIOPUT_VSCREENINFO', exchange(variable, variable)],
  ['FBIOPAN_DISPLAY', pointer(variable)],
  ['FBIOGET_FSCREENINFO', out(pointer(fixed))],
  [
    'FBIOGETCMAP',
    exchange(struct({ ...colours, ...unread }), struct(colours, { order: Object.keys(unread) })),
  ],
  ['FBIOPUTCMAP', pointer(struct(colours))],
  ['FBIOGET_CON2FBMAP', question(console, 'console')],
  ['FBIOPUT_CON2FBMAP', pointer(struct(console))],
  ['FBIOBLANK', enumeration(FB_BLANKS, 'word')],
  ['FBIOGET_VBLANK', out(pointer(blank))],
  ['FBIO_WAITFORVSYNC', pointee(uint)],
];
