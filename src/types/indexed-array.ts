import type { Abi } from '../abi/abi.ts';
import { type Constants, nameOf } from '../abi/constants.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { Aggregate, type Scope, type Type } from './type.ts';

/**
 * An array of `most` elements within a structure, whose places have names: `[[A]=1, [B]=2]`, of as many as `count`
 * says; a member without a name. `...` follows where more are said to be there.
 */
export function indexedArray(element: Type, places: Constants, count: LengthLike, most: number): Type {
  return new IndexedArray(element, places, toLength(count), most);
}

class IndexedArray extends Aggregate {
  override readonly follows = false;

  constructor(
    private readonly element: Type,
    private readonly places: Constants,
    private readonly count: Length,
    private readonly most: number,
  ) {
    super();
  }

  size(abi: Abi): number {
    return this.most * this.element.size(abi);
  }

  align(abi: Abi): number {
    return this.element.align(abi);
  }

  override bind(scope: Scope): Type {
    return new IndexedArray(this.element, this.places, this.count.bind(scope), this.most);
  }

  printField(c: Decoding, name: string, at: number, scope: number): void {
    c.out.unnamedField(name);
    this.printAt(c, at, scope);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const { out } = c;
    const count = this.count.get(c, scope);
    const step = this.element.size(c.abi);
    out.beginArray();
    for (let index = 0; index < Math.min(count, this.most); index++) {
      out.element();
      const place = nameOf(this.places, index);
      out.beginPlace(place ?? String(index));
      if (place === undefined) out.int(index);
      else out.constant(place, index, 0, 'unsigned');
      out.endPlace();
      this.element.printAt(c, at + index * step, at);
    }
    if (count > this.most) out.more();
    out.endArray();
  }
}
