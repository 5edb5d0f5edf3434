import type { Abi } from '../abi/abi.ts';
import { type Constants, nameOf } from '../abi/constants.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { LaidOutAs } from './laid-out-as.ts';
import { Aggregate, type Known, type Scope, type Type } from './type.ts';

/** A field that means something only where another field has one of the bits of `mask` set. */
export function ifSet(field: string, mask: number, type: Type): Type {
  return new Conditional(
    type,
    field,
    (known, c, scope) => known !== undefined && (lowOf(known, c, scope) & mask) !== 0,
  );
}

/** A field that means something only where `isShown` says so of another field's value. */
export function onlyWhere(field: string, isShown: (value: number) => boolean, type: Type): Type {
  return new Conditional(
    type,
    field,
    (known, c, scope) => known !== undefined && isShown(known.get(c, scope)),
  );
}

/** A field that means something only after a call that failed. */
export function afterFailure(type: Type): Type {
  return new Conditional(type, undefined, (_known, c) => c.failed);
}

/** A member of a union of `bytes` bytes. */
export function inUnion(type: Type, bytes: number): Type {
  return new Conditional(type, undefined, () => true, bytes);
}

/** A field of which, unless `-v` is given, no more shows than that there is something. */
export function underVerbose(type: Type): Type {
  return new UnderVerbose(type);
}

/** A field of 64 bits that shows, unless `-v` is given, only where it does not hold the constant `usual`. */
export function unlessUsual(set: Constants, usual: string, type: Type): Type {
  return new UnlessUsual(set, usual, type);
}

function lowOf(known: Known, c: Decoding, scope: number): number {
  return known.low ? known.low(c, scope) : known.get(c, scope);
}

class Conditional extends Aggregate {
  override readonly follows: boolean;
  private known: Known | undefined;

  constructor(
    private readonly type: Type,
    private readonly field: string | undefined,
    private readonly isShown: (known: Known | undefined, c: Decoding, scope: number) => boolean,
    private readonly bytes?: number,
  ) {
    super();
    this.follows = type.follows;
  }

  size(abi: Abi): number {
    return this.bytes ?? this.type.size(abi);
  }

  align(abi: Abi): number {
    return this.bytes !== undefined && this.bytes % 8 === 0 ? abi.doubleWordAlign : this.type.align(abi);
  }

  override bind(scope: Scope): Type {
    const bound = new Conditional(this.type.bind(scope), this.field, this.isShown, this.bytes);
    if (this.field !== undefined) bound.known = scope.lookUp(this.field);
    return bound;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }

  printField(c: Decoding, name: string, at: number, scope: number): void {
    if (!this.isShown(this.known, c, scope)) return;
    if (this.type.printField) {
      this.type.printField(c, name, at, scope);
      return;
    }
    c.out.field(name);
    this.type.printAt(c, at, scope);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    this.type.captureAt?.(plan, address, scope);
  }
}

class UnderVerbose extends LaidOutAs {
  override readonly follows: boolean;

  constructor(type: Type) {
    super(type);
    this.follows = type.follows;
  }

  override bind(scope: Scope): Type {
    return new UnderVerbose(this.type.bind(scope));
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }

  printField(c: Decoding, name: string, at: number, scope: number): void {
    if (c.options.abbreviate) {
      c.out.more();
      return;
    }
    c.out.field(name);
    this.type.printAt(c, at, scope);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    if (!plan.abbreviate) this.type.captureAt?.(plan, address, scope);
  }
}

class UnlessUsual extends LaidOutAs {
  override readonly follows = false;

  constructor(
    private readonly set: Constants,
    private readonly usual: string,
    type: Type,
  ) {
    super(type);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }

  printField(c: Decoding, name: string, at: number, scope: number): void {
    const { memory } = c;
    if (c.options.abbreviate && nameOf(this.set, memory.u32(at), memory.u32(at + 4)) === this.usual) return;
    c.out.field(name);
    this.type.printAt(c, at, scope);
  }
}
