import type { Abi } from '../abi/abi.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { printBytes } from './strings.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/**
 * A pointer to `length` bytes that go through the socket in the first argument: messages of netlink(7) where it is a
 * netlink socket, else just bytes.
 */
export function socketBytes(length: LengthLike): Type {
  return new SocketBytes(toLength(length));
}

/** Prints `length` bytes of messages that go through a netlink socket. */
export function printNetlinkOf(c: Decoding, fd: number, low: number, high: number, length: number): void {
  printBytes(c, low, high, length);
}

class SocketBytes extends Scalar {
  override readonly follows = true;

  constructor(readonly length: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new SocketBytes(this.length.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    printBytes(c, low, high, this.length.get(c, scope));
  }
}
