import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import type { Fields, MemberPrinter } from './struct.ts';
import { members } from './struct.ts';
import { Aggregate, type Known, type Scope, type Type } from './type.ts';

/** Which members a union has by the value of another field. */
export type Cases = ReadonlyMap<number, Fields>;

/**
 * A union of `size` bytes, by the tracee's ABI, whose members another field selects: they print as members of the structure around it.
 * It begins at a multiple of `align` (`'word'`: of a pointer's size), or, without that, as its size suggests. Nothing prints where the other field has a value that is none of the cases, unless `otherwise` says what does.
 */
export function choice(
  tag: string | Known,
  cases: Cases,
  size: number | ((abi: Abi) => number),
  otherwise?: Fields,
  align?: number | 'word',
): Type {
  const printers = new Map([...cases].map(([value, fields]) => [value, members(fields)] as const));
  return new Choice(tag, printers, size, otherwise && members(otherwise), align);
}

class Choice extends Aggregate {
  private tagged: Known | undefined;

  constructor(
    private readonly tag: string | Known,
    private readonly cases: ReadonlyMap<number, MemberPrinter>,
    private readonly bytes: number | ((abi: Abi) => number),
    private readonly otherwise: MemberPrinter | undefined,
    private readonly alignment: number | 'word' | undefined,
  ) {
    super();
  }

  size(abi: Abi): number {
    return typeof this.bytes === 'number' ? this.bytes : this.bytes(abi);
  }

  align(abi: Abi): number {
    if (this.alignment !== undefined) return this.alignment === 'word' ? abi.wordSize : this.alignment;
    return this.size(abi) % abi.doubleWordAlign === 0 ? abi.doubleWordAlign : 4;
  }

  override bind(scope: Scope): Type {
    const bound = new Choice(this.tag, this.cases, this.bytes, this.otherwise, this.alignment);
    bound.tagged = typeof this.tag === 'string' ? scope.lookUp(this.tag) : this.tag;
    return bound;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.printerFor(c, scope)?.(c, at);
  }

  printField(c: Decoding, _name: string, at: number, scope: number): void {
    this.printAt(c, at, scope);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    const tag = this.tagged?.plan(plan, scope);
    if (tag === undefined || typeof tag === 'number') return;
    const bodies = [...this.cases].map(
      ([value, print]) => [value, () => print.captureAt?.(plan, address)] as const,
    );
    plan.choose(tag, new Map(bodies), () => this.otherwise?.captureAt?.(plan, address));
  }

  private printerFor(c: Decoding, scope: number): MemberPrinter | undefined {
    return this.cases.get(this.tagged?.get(c, scope) as number) ?? this.otherwise;
  }
}
