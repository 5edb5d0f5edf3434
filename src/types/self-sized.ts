import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import type { MemberPrinter } from './struct.ts';
import { planWithTail, printTail } from './tail.ts';
import { Scalar, type Type } from './type.ts';

/** A structure as one version of the kernel has it: its size in bytes, and its members after the size itself. */
export type Version = readonly [size: number, print: MemberPrinter];

/**
 * A pointer to a structure whose first member, 32 bits, is its size: no more than that where it is smaller than the first
 * version, and after the last one the bytes that this program does not know.
 * @param versions from the smallest to the largest
 */
export function selfSized(versions: readonly Version[]): Type {
  return new SelfSized(versions);
}

const SIZE = 4;

class SelfSized extends Scalar {
  override readonly follows = true;

  constructor(private readonly versions: readonly Version[]) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const { memory, out } = c;
    const address = c.toWord(low, high);
    const sizeAt = address !== 0 && c.followsStructures ? memory.read(address, SIZE) : -1;
    if (sizeAt < 0) {
      c.printAddress(low, high);
      return;
    }
    const said = memory.u32(sizeAt);
    let last = -1;
    while ((this.versions[last + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= said) last++;
    const version = this.versions[last];
    out.beginStruct();
    out.field('size');
    out.int(said);
    if (version) this.printRest(c, address, version, last === this.versions.length - 1 ? said : 0);
    out.endStruct();
  }

  /** @param whole bytes of which those behind the version are shown */
  private printRest(c: Decoding, address: number, [known, print]: Version, whole: number): void {
    const at = c.memory.read(address, known);
    if (at < 0) {
      c.out.unnamedField('unknown');
      c.out.ellipsis('???');
      return;
    }
    print(c, at);
    printTail(c, address, known, whole);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planWithTail(plan, value, plan.load(value, 0, SIZE));
    plan.bytes(value, SIZE, SIZE);
    // Each version has what those before it have.
    this.versions.at(-1)?.[1].captureAt?.(plan, value);
  }
}
