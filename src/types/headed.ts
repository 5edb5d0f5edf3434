import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Fields, type MemberPrinter, members, struct } from './struct.ts';
import { Scalar, type Type } from './type.ts';

/** What a structure has behind its first field, the head, which is in it. */
export type Bodies = ReadonlyMap<number, Fields>;

/**
 * A pointer to a structure whose first field, 32 bits, says which one it is: `{cmd=ETHTOOL_GLINK, data=1}`. Nothing but
 * the head prints where it has a value that is none of those that are known.
 * @param name what the head is called; empty where it does not print
 */
export function headed(name: string, head: Type, bodies: Bodies): Type {
  const made = [...bodies].map(
    ([value, fields]) => [value, { print: members(fields), whole: struct(fields) }] as const,
  );
  return new Headed(name, head, new Map(made));
}

interface Body {
  readonly print: MemberPrinter;
  readonly whole: Type;
}

const HEAD = 4;

class Headed extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly name: string,
    private readonly head: Type,
    private readonly bodies: ReadonlyMap<number, Body>,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const { memory, out } = c;
    const headAt = c.readOrPrintAddress(low, high, HEAD);
    if (headAt < 0) return;
    const body = this.bodies.get(memory.u32(headAt));
    out.beginStruct();
    if (this.name !== '') {
      out.field(this.name);
      this.head.printAt(c, headAt, headAt);
    }
    if (body) this.printBody(c, body, c.toWord(low, high));
    out.endStruct();
  }

  private printBody(c: Decoding, body: Body, address: number): void {
    const at = c.memory.read(address, body.whole.size(c.abi));
    if (at < 0) {
      c.out.unnamedField('unknown');
      c.out.ellipsis('???');
      return;
    }
    const { pointed } = c;
    c.pointed = address;
    body.print(c, at);
    c.pointed = pointed;
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => {
      plan.bytes(value, HEAD, HEAD);
      const cases = [...this.bodies].map(([head, { print, whole }]) => {
        const size = whole.size(plan.abi);
        const read = () => {
          plan.bytes(value, size, size);
          print.captureAt?.(plan, value);
        };
        return [head, read] as const;
      });
      plan.choose(plan.load(value, 0, HEAD), new Map(cases));
    });
  }
}
