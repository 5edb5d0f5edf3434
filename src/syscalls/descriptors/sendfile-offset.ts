import type { Abi } from '../../abi/abi.ts';
import type { Decoding } from '../../types/decoding.ts';
import { uint64 } from '../../types/numbers.ts';
import { Scalar, type Type } from '../../types/type.ts';

/** Where sendfile(2) starts to read, and where it came to: `[0] => [4096]`. */
export const sendfileOffset: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, OFFSET_SIZE);
    if (at >= 0) printOffset(c, at);
  }

  complete(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    if (c.failed || c.result === 0 || address === 0) return;
    const at = c.memory.read(address, OFFSET_SIZE);
    if (at < 0) return;
    c.out.becomes();
    printOffset(c, at);
  }
})();

const OFFSET_SIZE = 8;

function printOffset(c: Decoding, at: number): void {
  c.out.beginPointee();
  uint64.printAt(c, at, at);
  c.out.endPointee();
}
