import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { LaidOutAs } from './laid-out-as.ts';
import { Aggregate, type Known, leadsOn, type Scope, type Type } from './type.ts';

export interface StructOptions {
  /** Names of the fields after which the rest is `...` unless `-v` is given; none: always whole. */
  readonly brief?: readonly string[];
  /** The fields that print, in the order in which they do; none: all, as they lie. */
  readonly order?: readonly string[];
}

/** Marks a field that is part of the layout and is not printed. */
export function hidden(type: Type): HiddenField {
  return { hidden: type };
}

interface HiddenField {
  readonly hidden: Type;
}

/**
 * A C structure: its fields in order, laid out as the tracee's ABI does. Fields may refer to one another by name
 * (`bytes('iov_len')`).
 */
export function struct(fields: Fields, options: StructOptions = {}): Type {
  return layOutStruct(fields, options);
}

/**
 * Prints the fields of a structure as members of one that has begun, without braces of their own; for structures
 * that start with common fields and go on by kind.
 */
export function members(fields: Fields, options: StructOptions = {}): MemberPrinter {
  const type = layOutStruct(fields, options);
  const print = (c: Decoding, at: number) => type.printMembers(c, at);
  const captureAt = (plan: CapturePlanner, address: CaptureValue) => type.captureAt(plan, address);
  return Object.assign(print, { captureAt });
}

/** A structure of `size` bytes, without padding at its end, from members that lie as if it had some. */
export function packed(print: MemberPrinter, size: number): Type {
  return new Packed(print, size);
}

/** Prints members that lie in a structure at `at`. */
export interface MemberPrinter {
  (c: Decoding, at: number): void;
  /** Plans the reading of what the members of the structure at `address`, which is read already, point to. */
  captureAt?(plan: CapturePlanner, address: CaptureValue): void;
}

/** Shows a field only where it is not all zeros: reserved fields, which mean nothing. */
export function unlessZero(type: Type): Type {
  return new UnlessZero(type);
}

export type Fields = Readonly<Record<string, Type | HiddenField>>;

function layOutStruct(fields: Fields, options: StructOptions): Struct {
  const scope = new FieldScope(fields);
  const bound = Object.entries(fields).map(([name, field]) =>
    'hidden' in field
      ? { name, type: field.hidden, shown: 'never' as const }
      : {
          name,
          type: field.bind(scope),
          shown: options.brief && !options.brief.includes(name) ? ('verbose' as const) : ('always' as const),
        },
  );
  const printed = options.order?.map((name) => bound.findIndex((field) => field.name === name));
  const type = new Struct(bound, printed ?? [...bound.keys()]);
  scope.struct = type;
  return type;
}

interface Field {
  readonly name: string;
  readonly type: Type;
  readonly shown: 'always' | 'verbose' | 'never';
}

interface Layout {
  readonly offsets: readonly number[];
  readonly size: number;
  readonly align: number;
}

class Struct extends Aggregate {
  private readonly layouts: (Layout | undefined)[] = [];
  private readonly abridged: boolean;

  constructor(
    readonly fields: readonly Field[],
    /** Indices of the fields that print. */
    readonly printed: readonly number[],
  ) {
    super();
    this.abridged = fields.some((field) => field.shown === 'verbose');
  }

  size(abi: Abi): number {
    return this.layout(abi).size;
  }

  align(abi: Abi): number {
    return this.layout(abi).align;
  }

  offsetOf(name: string, abi: Abi): number {
    return this.layout(abi).offsets[this.fields.findIndex((field) => field.name === name)] as number;
  }

  printAt(c: Decoding, at: number): void {
    c.out.beginStruct();
    this.printMembers(c, at);
    c.out.endStruct();
  }

  printMembers(c: Decoding, at: number): void {
    const { offsets } = this.layout(c.abi);
    const { abbreviate } = c.options;
    for (const index of this.printed) {
      const field = this.fields[index] as Field;
      if (field.shown === 'never' || (field.shown === 'verbose' && abbreviate)) continue;
      const fieldAt = at + (offsets[index] as number);
      if (field.type.printField) {
        field.type.printField(c, field.name, fieldAt, at);
        continue;
      }
      c.out.field(field.name);
      field.type.printAt(c, fieldAt, at);
    }
    if (this.abridged && abbreviate) c.out.more();
  }

  captureAt(plan: CapturePlanner, address: CaptureValue): void {
    const { offsets } = this.layout(plan.abi);
    for (const index of this.printed) {
      const { type, shown } = this.fields[index] as Field;
      if (shown === 'never' || (shown === 'verbose' && plan.abbreviate) || !leadsOn(type)) continue;
      const offset = offsets[index] as number;
      plan.within(() => type.captureAt?.(plan, offset === 0 ? address : plan.add(address, offset), address));
    }
  }

  private layout(abi: Abi): Layout {
    const known = this.layouts[abi.index];
    if (known) return known;
    const layout = layOut(this.fields, abi);
    this.layouts[abi.index] = layout;
    return layout;
  }
}

class Packed extends Aggregate {
  constructor(
    private readonly printMembers: MemberPrinter,
    private readonly bytes: number,
  ) {
    super();
  }

  size(): number {
    return this.bytes;
  }

  align(): number {
    return 1;
  }

  printAt(c: Decoding, at: number): void {
    c.out.beginStruct();
    this.printMembers(c, at);
    c.out.endStruct();
  }

  captureAt(plan: CapturePlanner, address: CaptureValue): void {
    this.printMembers.captureAt?.(plan, address);
  }
}

class UnlessZero extends LaidOutAs {
  override readonly follows: boolean;

  constructor(type: Type) {
    super(type);
    this.follows = type.follows;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }

  printField(c: Decoding, name: string, at: number, scope: number): void {
    const end = at + this.type.size(c.abi);
    let first = at;
    while (first < end && c.memory.u8(first) === 0) first++;
    if (first === end) return;
    c.out.field(name);
    this.type.printAt(c, at, scope);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    this.type.captureAt?.(plan, address, scope);
  }
}

function layOut(fields: readonly Field[], abi: Abi): Layout {
  const offsets: number[] = [];
  let end = 0;
  let align = 1;
  for (const { type } of fields) {
    const fieldAlign = type.align(abi);
    end = roundUp(end, fieldAlign);
    offsets.push(end);
    end += type.size(abi);
    align = Math.max(align, fieldAlign);
  }
  return { offsets, size: roundUp(end, align), align };
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

class FieldScope implements Scope {
  struct!: Struct;

  constructor(private readonly fields: Fields) {}

  lookUp(name: string): Known {
    const field = this.fields[name];
    if (!field) throw new Error(`no field '${name}' in this structure`);
    const type = 'hidden' in field ? field.hidden : field;
    return {
      get: (c, scope) => {
        const at = scope + this.struct.offsetOf(name, c.abi);
        switch (type.size(c.abi)) {
          case 1:
            return c.memory.u8(at);
          case 2:
            return c.memory.u16(at);
          case 4:
            return c.memory.u32(at);
          default:
            return c.memory.word(at, 8);
        }
      },
      low: (c, scope) => c.memory.u32(scope + this.struct.offsetOf(name, c.abi)),
      plan: (plan, scope) =>
        plan.load(scope, this.struct.offsetOf(name, plan.abi), Math.min(type.size(plan.abi), 8)),
    };
  }
}
