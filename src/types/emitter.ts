import type { Constants } from '../abi/constants.ts';
import type { TraceeMemory } from '../events/memory.ts';
import type { DescriptorName } from './decoding.ts';

/** How values that have names are shown: as numbers, as names, or as numbers with their names as comments (`-X`). */
export type ConstantStyle = 'raw' | 'abbrev' | 'verbose';

/**
 * How a number is written, where it is shown in place of its name or beside it; `bytes2` and `bytes4`: as the bytes that
 * it has in memory.
 */
export type Notation = 'hex' | 'octal' | 'signed' | 'unsigned' | 'address' | 'bytes2' | 'bytes4';

/**
 * What decoders speak to. A decoder says what a value is; how that looks is the emitter's matter: strace's syntax
 * as text, or data. 64-bit numbers travel as two unsigned halves.
 */
export interface Emitter {
  readonly constantStyle: ConstantStyle;

  /** A number that fits a double exactly, in decimal. */
  int(value: number): void;
  signed(low: number, high: number): void;
  unsigned(low: number, high: number): void;
  /** `0x1f`, and plain `0` for zero. */
  hex(low: number, high: number): void;
  /** `0x01`, `00`: `width` characters, the prefix counted; zero has no prefix. */
  paddedHex(value: number, width: number): void;
  /** `0644`: at least `digits` digits, the leading zero counted. */
  octal(value: number, digits: number): void;
  /** As `octal` with three digits, of 64 bits. */
  octal64(low: number, high: number): void;
  /** `NULL` or `0x7ffd...`. */
  address(low: number, high: number): void;
  /** A value that has a name of its own (`AT_FDCWD`, `SIGINT`). `notation`: how its number is written; `hex` if not given. */
  constant(name: string, low: number, high: number, notation?: Notation): void;
  /** A value of an enumeration: its name, else hex with the set's placeholder as a comment. */
  enumeration(set: Constants, low: number, high: number): void;
  /** A set of bits: names joined by `|`, unknown bits in hex. */
  flags(set: Constants, low: number, high: number): void;
  /**
   * The parts of one value follow: of one that is more than a set of bits, or that a function makes (`makedev(8, 1)`).
   * The value itself is given for whoever wants to see numbers. `styled`: names among the parts are shown in the user's
   * style, too; otherwise, and in parts of parts, they stand alone.
   */
  beginParts(low: number, high: number, notation?: Notation, styled?: boolean): void;
  /** As `beginParts`, of a value that is bytes of the memory's window. */
  beginPartsOfBytes(memory: TraceeMemory, at: number, length: number): void;
  /** As data: what follows is one value in parts, even where there is but one, and no `beginParts` says so. */
  parts(): void;
  /** `|`: another part of the same value follows. */
  or(): void;
  /** `+`: a number follows that is added to the one just emitted. */
  plus(): void;
  endParts(): void;
  /** The part just emitted counts 2^`bits` times as much; `text` says so: `<<8`, `*1024`. */
  shifted(bits: number, text: string): void;
  /** As `shifted`, where what says so is emitted between the two. */
  beginShift(bits: number): void;
  endShift(): void;
  /** A set of signals, of which there are `count`: bit 0 of `low` is signal 1. */
  signals(low: number, high: number, count: number): void;
  /**
   * Bytes of the memory's window as a quoted string. `cut`: more followed than is shown, marked by `...`.
   */
  string(memory: TraceeMemory, at: number, length: number, cut: boolean): void;
  /** As `string`, without a NUL at the end of what is shown; in hexadecimal it stays. */
  trimmedString(memory: TraceeMemory, at: number, length: number, cut: boolean): void;
  /** Bytes that are never text (a network address of unknown kind), as `"\x01\xff"`. */
  hexString(memory: TraceeMemory, at: number, length: number, cut: boolean): void;
  /** A name in the abstract namespace of AF_UNIX, without the NUL that marks it: `@"name"`. */
  abstractName(memory: TraceeMemory, at: number, length: number): void;
  /** A descriptor, with what it refers to where that was asked for and is known. */
  descriptor(fd: number, name: DescriptorName | undefined): void;
  /** What the value just emitted, which stands for a descriptor, refers to. */
  refersTo(name: DescriptorName): void;
  /** A process or thread, with its command name where that was asked for and is known. */
  process(pid: number, name: string | undefined): void;
  /** A quoted string that the tracer knows itself, not one that was read from the tracee. */
  quoted(value: string): void;
  /** A value that is its own name, without quotes: `Timeout`, `00:16:3e:00:00:01`. */
  symbol(text: string): void;
  /** Notation around values that is none itself: `WIFEXITED(s) && WEXITSTATUS(s) == `. As data it is nothing. */
  syntax(text: string): void;
  /** As data: what the value that follows is. In text its surroundings say that, by `syntax`. */
  label(name: string): void;
  /** As data: a value that text does not show. */
  unsaid(value: number | boolean): void;
  /** In the place of a value: something is there that is not shown. */
  ellipsis(text: '...' | '???'): void;
  /** `/ * text * /` after a value. */
  comment(text: string): void;
  /** As `comment`, where it says what a number means: left out where numbers alone are wanted. */
  meaning(text: string): void;

  beginStruct(): void;
  /** Goes on, at return, with a structure that was begun at entry and has members already. */
  continueStruct(): void;
  /** Starts the next member: separator and `name=`. */
  field(name: string): void;
  /** Starts the next member, whose value alone is shown. */
  unnamedField(name: string): void;
  endStruct(): void;
  /** Goes on with the structure that the entry began: the next member is not its first. */
  resumeStruct(): void;

  beginArray(): void;
  /** Starts the next element: separator. */
  element(): void;
  endArray(): void;
  /** `[VINTR]=`: the place of the element, for arrays whose places have names. Follows `element`. */
  designator(place: string): void;
  /** As `designator`, where what is in the brackets is emitted between the two. */
  beginPlace(place: string): void;
  endPlace(): void;
  /** `...` as the last member or element: something is left out. Writes its own separator. */
  more(): void;

  /** `[0 2 5]`; `~[0 2 5]`: all but these. Members start with `element()`. */
  beginSet(complement: boolean): void;
  endSet(): void;

  /** As data: a structure, whose members are labelled. In text it has no braces and separators but by `syntax`. */
  beginGroup(): void;
  endGroup(): void;

  /**
   * `htons(`: a value shown as the call of a function. Its parameters start with `element()`. As data the call of one
   * parameter is that parameter.
   */
  beginCall(name: string): void;
  endCall(): void;

  /** `[`: what a pointer to a plain value points to. */
  beginPointee(): void;
  /** ` => `: what it became in the call. */
  becomes(): void;
  /** ` => `: members follow that took the place of the last one. */
  becomesMembers(): void;
  endPointee(): void;

  /** ` (`: what a result means, after the result. `namesAlone`: names in it are names, whatever style the user wants. */
  beginNote(namesAlone?: boolean): void;
  endNote(): void;
}
