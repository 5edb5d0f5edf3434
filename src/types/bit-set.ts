import type { Abi } from '../abi/abi.ts';
import type { Constants } from '../abi/constants.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Type } from './type.ts';

/** Bits that are shown unless `-v` is given. */
const SHOWN = 4;

/**
 * A pointer to a set of bits, each with its name: `[EV_SYN EV_KEY]`. The call returns how many bytes of it there are.
 * @param most bits that the set has at most
 */
export function returnedBits(names: Constants, most: number): Type {
  return new ReturnedBits(names, most);
}

class ReturnedBits extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly names: Constants,
    private readonly most: number,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const { memory, out } = c;
    const bits = Math.min(this.most, c.failed ? 0 : c.result * 8);
    const at = bits === 0 ? -1 : c.readOrPrintAddress(low, high, wordsOf(c.abi, bits));
    if (at < 0) {
      if (bits === 0) c.printAddress(low, high);
      return;
    }
    if (out.constantStyle === 'raw') {
      printWords(c, at, bits);
      return;
    }
    let shown = 0;
    out.beginSet(false);
    for (let bit = 0; bit < bits; bit++) {
      if ((memory.u8(at + (bit >> 3)) & (1 << (bit & 7))) === 0) continue;
      if (shown === SHOWN && c.options.abbreviate) {
        out.more();
        break;
      }
      out.element();
      out.enumeration(this.names, bit, 0);
      shown++;
    }
    out.endSet();
    if (out.constantStyle === 'verbose') {
      out.symbol(' /* ');
      printWords(c, at, bits);
      out.symbol(' */');
    }
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    const size = wordsOf(plan.abi, this.most);
    plan.unlessFailed(() => plan.bytes(value, plan.add(plan.result, plan.abi.wordSize), size));
  }
}

/** Bytes of as many whole words as hold these bits. */
function wordsOf(abi: Abi, bits: number): number {
  return Math.ceil(bits / (8 * abi.wordSize)) * abi.wordSize;
}

/** The words that the bits are in, `[0x1, 0]`. */
function printWords(c: Decoding, at: number, bits: number): void {
  const { wordSize } = c.abi;
  c.out.beginArray();
  for (let done = 0; done < Math.ceil(bits / 8); done += wordSize) {
    c.out.element();
    c.out.hex(c.memory.u32(at + done), wordSize === 8 ? c.memory.u32(at + done + 4) : 0);
  }
  c.out.endArray();
}
