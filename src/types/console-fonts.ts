import type { Abi } from '../abi/abi.ts';
import { constantValue } from '../abi/constants.ts';
import { KD_FONT_FLAGS, KD_FONT_OPERATIONS } from '../abi/generated/console.ts';
import { choice } from './choice.ts';
import { enumeration, flags } from './constants.ts';
import { exchangedBy } from './exchanged.ts';
import { hexBytes } from './hex-bytes.ts';
import { computed } from './length.ts';
import { address, uint, uint16 } from './numbers.ts';
import { pointer } from './pointer.ts';
import { stringOf } from './strings.ts';
import { type Fields, hidden, struct } from './struct.ts';
import type { Known, Type } from './type.ts';

/** Which argument of ioctl(2) the font is. */
const ARGUMENT = 2;

/** Bytes of a character that is 8 dots wide: the kernel's fonts have room for 32 lines of each (linux/kd.h). */
const CHARACTER = 32;

const characters = computed(
  (c, scope) => c.memory.u16(scope) * CHARACTER,
  (plan, scope) => plan.multiply(plan.load(scope, 0, 2), CHARACTER),
);

/** `struct consolefontdesc` (linux/kd.h). */
const described: Fields = { charcount: uint16, charheight: uint16, chardata: hexBytes(characters) };

/** A font that is given to the kernel. */
export const givenFont: Type = pointer(struct(described));

/** A font that the kernel tells: how much room there is for it, then the font. */
export const toldFont: Type = exchangedBy(ARGUMENT, struct({ ...described, chardata: address }), {
  answers: [struct(described)],
  onlyIfRead: true,
});

/** Where `struct console_font_op` says how wide characters are, and how many there are. */
const WIDTH = 8;
const CHARCOUNT = 16;

const wholeFont = computed(
  (c, scope) => CHARACTER * Math.ceil(c.memory.u32(scope + WIDTH) / 8) * c.memory.u32(scope + CHARCOUNT),
  (plan) => plan.stringLimit + 1,
);

const operation: Fields = {
  op: enumeration(KD_FONT_OPERATIONS),
  flags: flags(KD_FONT_FLAGS),
  width: uint,
  height: uint,
  charcount: uint,
  data: address,
};
/** A font's name has no more bytes (`MAX_FONT_NAME` of the kernel, where a NUL is among them). */
const MOST_OF_NAME = 31;

const withFont: Fields = { ...operation, data: hexBytes(wholeFont) };
const byName: Fields = {
  ...operation,
  flags: hidden(uint),
  charcount: hidden(uint),
  data: stringOf(MOST_OF_NAME),
};
const answer = { op: hidden(uint), flags: hidden(uint) };
const size = (abi: Abi) => struct(operation).size(abi);

/** The operation is the first member. */
const operationHere: Known = {
  get: (c, scope) => c.memory.u32(scope),
  plan: (plan, scope) => plan.load(scope, 0, 4),
};

const SET = constantValue(KD_FONT_OPERATIONS, 'KD_FONT_OP_SET');
const GET = constantValue(KD_FONT_OPERATIONS, 'KD_FONT_OP_GET');
const SET_DEFAULT = constantValue(KD_FONT_OPERATIONS, 'KD_FONT_OP_SET_DEFAULT');

const COPY = constantValue(KD_FONT_OPERATIONS, 'KD_FONT_OP_COPY');
const copied: Fields = {
  op: operation.op as Type,
  flags: hidden(uint),
  width: hidden(uint),
  height: uint,
  charcount: hidden(uint),
  data: hidden(address),
};

const asked = new Map<number, Fields>([
  [SET, withFont],
  [COPY, copied],
  [SET_DEFAULT, byName],
]);
const told = new Map<number, Fields>([
  [GET, { ...withFont, ...answer }],
  [COPY, { ...copied, ...answer }],
  [SET_DEFAULT, { ...byName, ...answer, data: hidden(address) }],
]);

const UNANSWERED = [SET, COPY];

/** What is done to the console's font (`struct console_font_op`): it is set, told, or set to one that has a name. */
export const fontOperation: Type = exchangedBy(
  ARGUMENT,
  struct({ operation: choice(operationHere, asked, size, operation) }),
  {
    answers: [struct({ operation: choice(operationHere, told, size, { ...operation, ...answer }) })],
    onlyIfRead: true,
    which: (c, at) => (UNANSWERED.includes(c.memory.u32(at)) ? -1 : 0),
  },
);
