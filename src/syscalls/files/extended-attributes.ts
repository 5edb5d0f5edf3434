import type { Abi } from '../../abi/abi.ts';
import { NOFOLLOW_FLAGS, XATTR_FLAGS } from '../../abi/generated/files.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { dirfd, fd } from '../../types/descriptor.ts';
import { extensible } from '../../types/extensible.ts';
import { type Length, type LengthLike, RETURNED, toLength } from '../../types/length.ts';
import { size, uint } from '../../types/numbers.ts';
import { path, planBytes, printBytes, string } from '../../types/strings.ts';
import { members } from '../../types/struct.ts';
import { out, Scalar, type Scope, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** Longest value of an extended attribute (linux/limits.h, XATTR_SIZE_MAX). */
const LONGEST_VALUE = 65536;

/** A value of `length` bytes, which often is a string: a NUL at the end of what is shown is left out. */
class AttributeValue extends Scalar {
  override readonly follows = true;

  constructor(readonly length: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new AttributeValue(this.length.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const length = this.length.get(c, scope);
    if (length > LONGEST_VALUE) {
      c.printAddress(low, high);
      return;
    }
    const shown = Math.min(length, c.options.stringLimit);
    const address = c.toWord(low, high);
    const at = address === 0 || !c.mayRead ? -1 : c.memory.read(address, shown);
    if (at < 0) c.printAddress(low, high);
    else c.out.trimmedString(c.memory, at, shown, shown < length);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    planBytes(plan, value, this.length.plan(plan, scope));
  }
}

/** As it stands in `struct xattr_args` (linux/xattr.h): 64 bits wide on every ABI. */
class WideAttributeValue extends AttributeValue {
  override size(): number {
    return 8;
  }

  override bind(scope: Scope): Type {
    return new WideAttributeValue(this.length.bind(scope));
  }

  override captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    this.capture(plan, plan.loadWord(address, 0), scope);
  }
}

function value(length: LengthLike): Type {
  return new AttributeValue(toLength(length));
}

/** The names of all attributes, each with its NUL; an address where only the size was asked for. */
class NameList extends Scalar {
  override readonly follows = true;

  constructor(readonly room: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new NameList(this.room.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (this.room.get(c, scope) === 0) c.printAddress(low, high);
    else printBytes(c, low, high, RETURNED.get(c, scope));
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planBytes(plan, value, plan.result);
  }
}

const nameList = out(new NameList(toLength('size')));

const set = { name: string, value: value('size'), size, flags: flags(XATTR_FLAGS) };
const get = { name: string, value: out(value(RETURNED)), size: out(size) };
const wide = (length: LengthLike): Type => new WideAttributeValue(toLength(length));
const setArguments = members({ value: wide('size'), size: uint, flags: flags(XATTR_FLAGS) });
const getArguments = members({ value: wide(RETURNED), size: uint, flags: flags(XATTR_FLAGS) });
const ARGUMENTS_SIZE = 16;
const at = { dirfd, pathname: path, flags: flags(NOFOLLOW_FLAGS) };

const list = { list: nameList, size: out(size) };

/** Calls on extended attributes (xattr(7)). */
export const extendedAttributeSyscalls: readonly Syscall[] = [
  syscall('setxattr', { pathname: path, ...set }),
  syscall('lsetxattr', { pathname: path, ...set }),
  syscall('fsetxattr', { fd, ...set }),
  syscall('getxattr', { pathname: path, ...get }),
  syscall('lgetxattr', { pathname: path, ...get }),
  syscall('fgetxattr', { fd, ...get }),
  syscall('listxattr', { pathname: path, ...list }),
  syscall('llistxattr', { pathname: path, ...list }),
  syscall('flistxattr', { fd, ...list }),
  syscall('setxattrat', {
    ...at,
    name: string,
    args: extensible(setArguments, ARGUMENTS_SIZE, 'size'),
    size,
  }),
  syscall('getxattrat', {
    ...at,
    name: string,
    args: out(extensible(getArguments, ARGUMENTS_SIZE, 'size', { evenFailed: true })),
    size: out(size),
  }),
  syscall('listxattrat', { ...at, ...list }),
  syscall('removexattrat', { ...at, name: string }),
  syscall('removexattr', { pathname: path, name: string }),
  syscall('lremovexattr', { pathname: path, name: string }),
  syscall('fremovexattr', { fd, name: string }),
];
