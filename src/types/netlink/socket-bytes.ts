import type { Abi } from '../../abi/abi.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from '../capture.ts';
import type { Decoding } from '../decoding.ts';
import { type Length, type LengthLike, toLength } from '../length.ts';
import { planBytes, printBytes } from '../strings.ts';
import { Scalar, type Scope, type Type } from '../type.ts';
import { planMessages, printMessages } from './messages.ts';

/**
 * A pointer to `length` bytes that go through the socket in the first argument: messages of netlink(7) where it is a
 * netlink socket, else just bytes.
 */
export function socketBytes(length: LengthLike): Type {
  return new SocketBytes(toLength(length));
}

/** Prints `length` bytes that go through the netlink socket in the first argument. */
export function printNetlinkBytes(c: Decoding, low: number, high: number, length: number): void {
  printMessages(c, low, high, length, c.netlinkProtocol(c.int(0)) ?? -1);
}

/** Plans what `printNetlinkBytes` reads. */
export function planNetlinkBytes(plan: CapturePlanner, address: CaptureValue, length: CaptureNumber): void {
  planMessages(plan, address, length, plan.netlinkProtocol(plan.argument(0)));
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
    const length = this.length.get(c, scope);
    const protocol = c.failed && c.exiting ? undefined : c.netlinkProtocol(c.int(0));
    if (protocol === undefined) printBytes(c, low, high, length);
    else printMessages(c, low, high, length, protocol);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.unlessFailed(() => {
      const length = this.length.plan(plan, scope);
      const protocol = plan.netlinkProtocol(plan.argument(0));
      plan.whenEqual(
        protocol,
        0,
        () => planBytes(plan, value, length),
        () => planMessages(plan, value, length, protocol),
      );
    });
  }
}
