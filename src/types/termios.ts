import type { Constants } from '../abi/constants.ts';
import { nameOf } from '../abi/constants.ts';
import {
  LINE_DISCIPLINES,
  TERMIOS_BS_DELAYS,
  TERMIOS_CHARACTER_SIZES,
  TERMIOS_CONTROL_CHARACTERS,
  TERMIOS_CONTROL_FLAGS,
  TERMIOS_CR_DELAYS,
  TERMIOS_FF_DELAYS,
  TERMIOS_INPUT_FLAGS,
  TERMIOS_LOCAL_FLAGS,
  TERMIOS_NL_DELAYS,
  TERMIOS_OUTPUT_FLAGS,
  TERMIOS_SPEEDS,
  TERMIOS_TAB_DELAYS,
  TERMIOS_VT_DELAYS,
} from '../abi/generated/ioctl.ts';
import type { Decoding } from './decoding.ts';
import { Aggregate, type Type } from './type.ts';

/** How the members of one of the kernel's terminal structures lie (asm/termbits.h, asm/termios.h). */
interface Layout {
  readonly size: number;
  /** Bytes of each of the four words of flags, which come first. */
  readonly flagBytes: 2 | 4;
  /** How many control characters there are, after the line discipline. */
  readonly characters: number;
  /** Whether two speeds end the structure. */
  readonly speeds: boolean;
}

class Terminal extends Aggregate {
  override readonly follows = false;

  constructor(private readonly layout: Layout) {
    super();
  }

  size(): number {
    return this.layout.size;
  }

  align(): number {
    return this.layout.flagBytes;
  }

  printAt(c: Decoding, at: number): void {
    const { out, memory } = c;
    const { flagBytes, characters, speeds } = this.layout;
    out.beginStruct();
    out.field('c_iflag');
    printBits(c, TERMIOS_INPUT_FLAGS, flagsAt(c, at, flagBytes));
    out.field('c_oflag');
    printOutputFlags(c, flagsAt(c, at + flagBytes, flagBytes));
    out.field('c_cflag');
    printControlFlags(c, flagsAt(c, at + 2 * flagBytes, flagBytes));
    out.field('c_lflag');
    printBits(c, TERMIOS_LOCAL_FLAGS, flagsAt(c, at + 3 * flagBytes, flagBytes));
    if (c.options.abbreviate) out.more();
    else {
      const line = at + 4 * flagBytes;
      out.field('c_line');
      out.enumeration(LINE_DISCIPLINES, memory.u8(line), 0);
      out.field('c_cc');
      printCharacters(c, line + 1, characters);
      if (speeds) {
        out.field('c_ispeed');
        out.int(memory.u32(line + 1 + characters));
        out.field('c_ospeed');
        out.int(memory.u32(line + 5 + characters));
      }
    }
    out.endStruct();
  }
}

/** `struct termios` of the kernel (not that of the C library). */
export const termios: Type = new Terminal({ size: 36, flagBytes: 4, characters: 19, speeds: false });

/** `struct termios2`, in which speeds are numbers. */
export const termios2: Type = new Terminal({ size: 44, flagBytes: 4, characters: 19, speeds: true });

/** `struct termio` of System V. */
export const termio: Type = new Terminal({ size: 18, flagBytes: 2, characters: 8, speeds: false });

/** asm/termbits.h: the parts of the words that are numbers. */
const DELAYS: readonly (readonly [set: Constants, mask: number])[] = [
  [TERMIOS_NL_DELAYS, 0x100],
  [TERMIOS_CR_DELAYS, 0x600],
  [TERMIOS_TAB_DELAYS, 0x1800],
  [TERMIOS_BS_DELAYS, 0x2000],
  [TERMIOS_VT_DELAYS, 0x4000],
  [TERMIOS_FF_DELAYS, 0x8000],
];
const ALL_DELAYS = 0xff00;
const CBAUD = 0x100f;
const IBSHIFT = 16;
const CSIZE = 0x30;

function flagsAt(c: Decoding, at: number, bytes: 2 | 4): number {
  return bytes === 2 ? c.memory.u16(at) : c.memory.u32(at);
}

/** Names of bits; nothing at all where none is set. */
function printBits(c: Decoding, set: Constants, value: number): void {
  c.out.parts();
  if (value !== 0) c.out.flags(set, value, 0);
}

function printOutputFlags(c: Decoding, value: number): void {
  c.out.parts();
  for (const [set, mask] of DELAYS) {
    c.out.enumeration(set, value & mask, 0);
    c.out.or();
  }
  printBits(c, TERMIOS_OUTPUT_FLAGS, (value & ~ALL_DELAYS) >>> 0);
}

function printControlFlags(c: Decoding, value: number): void {
  const inputSpeed = (value >>> IBSHIFT) & CBAUD;
  c.out.parts();
  c.out.enumeration(TERMIOS_SPEEDS, value & CBAUD, 0);
  c.out.or();
  if (inputSpeed !== 0) {
    c.out.enumeration(TERMIOS_SPEEDS, inputSpeed, 0);
    c.out.beginShift(IBSHIFT);
    c.out.syntax('<<');
    c.out.constant('IBSHIFT', IBSHIFT, 0);
    c.out.endShift();
    c.out.or();
  }
  c.out.enumeration(TERMIOS_CHARACTER_SIZES, value & CSIZE, 0);
  c.out.or();
  const rest = value & ~(CBAUD | (CBAUD << IBSHIFT) | CSIZE);
  printBits(c, TERMIOS_CONTROL_FLAGS, rest >>> 0);
}

function printCharacters(c: Decoding, at: number, count: number): void {
  c.out.beginArray();
  for (let index = 0; index < count; index++) {
    c.out.element();
    c.out.designator(nameOf(TERMIOS_CONTROL_CHARACTERS, index) ?? String(index));
    c.out.hex(c.memory.u8(at + index), 0);
  }
  c.out.endArray();
}
