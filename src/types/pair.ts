import type { Abi } from '../abi/abi.ts';
import type { Decoding } from './decoding.ts';
import { Aggregate, type Type } from './type.ts';

/** Two values that lie side by side, `[1, KEY_ESC]`. */
export function pair(first: Type, second: Type): Type {
  return new Pair(first, second);
}

class Pair extends Aggregate {
  override readonly follows = false;

  constructor(
    private readonly first: Type,
    private readonly second: Type,
  ) {
    super();
  }

  size(abi: Abi): number {
    return this.first.size(abi) + this.second.size(abi);
  }

  align(abi: Abi): number {
    return this.first.align(abi);
  }

  printAt(c: Decoding, at: number): void {
    c.out.beginArray();
    c.out.element();
    this.first.printAt(c, at, at);
    c.out.element();
    this.second.printAt(c, at + this.first.size(c.abi), at);
    c.out.endArray();
  }
}
