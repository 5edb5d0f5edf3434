import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { LaidOutAs } from './laid-out-as.ts';
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

/** As `turned`, where that is told of only if `isOther` says so of the field at `at` in the window. */
export function turnedWhere(type: Type, isOther: (c: Decoding, at: number) => boolean): Type {
  return new Turned(type, isOther);
}

class Turned extends LaidOutAs {
  override readonly follows = false;

  constructor(
    type: Type,
    private readonly isOther?: (c: Decoding, at: number) => boolean,
  ) {
    super(type);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }

  printField(c: Decoding, _name: string, at: number, scope: number): void {
    if (this.isOther?.(c, at) === false) return;
    c.out.becomes();
    this.type.printAt(c, at, scope);
  }
}

/** A structure that shows other fields unless `-v` is given. */
export function briefly(brief: Type, whole: Type): Type {
  return new Briefly(brief, whole);
}

class Briefly extends LaidOutAs {
  override readonly follows = false;

  constructor(
    private readonly brief: Type,
    whole: Type,
  ) {
    super(whole);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    (c.options.abbreviate ? this.brief : this.type).printAt(c, at, scope);
  }
}

/** A list of which, unless `-v` is given, no more shows than whether there is anything in it, by the field `count`. */
export function listUnderVerbose(list: Type, count: string): Type {
  return new ListUnderVerbose(list, count);
}

class ListUnderVerbose extends LaidOutAs {
  private known: Known | undefined;

  constructor(
    list: Type,
    private readonly count: string,
  ) {
    super(list);
  }

  override bind(scope: Scope): Type {
    const bound = new ListUnderVerbose(this.type.bind(scope), this.count);
    bound.known = scope.lookUp(this.count);
    return bound;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    if (!c.options.abbreviate) {
      this.type.printAt(c, at, scope);
      return;
    }
    c.out.beginArray();
    if (this.known?.get(c, scope) !== 0) c.out.more();
    c.out.endArray();
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    if (!plan.abbreviate) this.type.captureAt?.(plan, address, scope);
  }
}
