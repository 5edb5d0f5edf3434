import type { Abi } from '../../abi/abi.ts';
import type { Decoding } from '../../types/decoding.ts';
import { uint64, ulong } from '../../types/numbers.ts';
import { Scalar, type Type } from '../../types/type.ts';

/** Where sendfile(2) starts to read, and where it came to: `[0] => [4096]`. */
class SendfileOffset extends Scalar {
  override readonly follows = true;

  constructor(readonly offset: Type) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, this.offset.size(c.abi));
    if (at >= 0) this.printOffset(c, at);
  }

  complete(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    if (!c.mayFollow || c.result === 0 || address === 0) return;
    const at = c.memory.read(address, this.offset.size(c.abi));
    if (at < 0) return;
    c.out.becomes();
    this.printOffset(c, at);
  }

  private printOffset(c: Decoding, at: number): void {
    c.out.beginPointee();
    this.offset.printAt(c, at, at);
    c.out.endPointee();
  }
}

export const sendfileOffset: Type = new SendfileOffset(uint64);

/** The offset of i386's sendfile, a `long`. */
export const oldSendfileOffset: Type = new SendfileOffset(ulong);
