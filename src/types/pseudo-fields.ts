import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Aggregate, type Known, type Scope, type Type } from './type.ts';

/** A field that only says that there is more: `...`. */
export const furtherFields: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return 0;
  }

  align(): number {
    return 1;
  }

  printAt(): void {}

  printField(c: Decoding): void {
    c.out.more();
  }
})();

/** What the field that was printed last became: ` => 5`, without a name. */
export function turned(type: Type): Type {
  return new Turned(type);
}

class Turned extends Aggregate {
  override readonly follows = false;

  constructor(private readonly type: Type) {
    super();
  }

  size(abi: Abi): number {
    return this.type.size(abi);
  }

  align(abi: Abi): number {
    return this.type.align(abi);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }

  printField(c: Decoding, _name: string, at: number, scope: number): void {
    c.out.becomes();
    this.type.printAt(c, at, scope);
  }
}

/** A structure that shows other fields unless `-v` is given. */
export function briefly(brief: Type, whole: Type): Type {
  return new Briefly(brief, whole);
}

class Briefly extends Aggregate {
  override readonly follows = false;

  constructor(
    private readonly brief: Type,
    private readonly whole: Type,
  ) {
    super();
  }

  size(abi: Abi): number {
    return this.whole.size(abi);
  }

  align(abi: Abi): number {
    return this.whole.align(abi);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    (c.options.abbreviate ? this.brief : this.whole).printAt(c, at, scope);
  }
}

/** A list of which, unless `-v` is given, no more shows than whether there is anything in it, by the field `count`. */
export function listUnderVerbose(list: Type, count: string): Type {
  return new ListUnderVerbose(list, count);
}

class ListUnderVerbose extends Aggregate {
  private known: Known | undefined;

  constructor(
    private readonly list: Type,
    private readonly count: string,
  ) {
    super();
  }

  size(abi: Abi): number {
    return this.list.size(abi);
  }

  align(abi: Abi): number {
    return this.list.align(abi);
  }

  override bind(scope: Scope): Type {
    const bound = new ListUnderVerbose(this.list.bind(scope), this.count);
    bound.known = scope.lookUp(this.count);
    return bound;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    if (!c.options.abbreviate) {
      this.list.printAt(c, at, scope);
      return;
    }
    c.out.beginArray();
    if (this.known?.get(c, scope) !== 0) c.out.more();
    c.out.endArray();
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    if (!plan.abbreviate) this.list.captureAt?.(plan, address, scope);
  }
}
