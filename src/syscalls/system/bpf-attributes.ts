import type { Abi } from '../../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { hasTail } from '../../types/tail.ts';
import { Scalar, type Type } from '../../types/type.ts';

/** A field of `union bpf_attr` (linux/bpf.h) as one command uses it. */
export interface AttributeField {
  readonly name: string;
  readonly offset: number;
  readonly type: Type;
  /** Bytes beyond which the caller's attributes must reach for the field to be one that it knows. */
  readonly from: number;
  readonly shown?: (c: Decoding, at: number) => boolean;
  /**
   * Whether the kernel stores here, so that the attributes print at return; what it was before is told too. Or it is the
   * only one that it stores, and follows what printed at entry: `=> {batch={count=1}}`.
   */
  readonly stored?: 'within' | 'behind';
}

/** What one command takes: its fields, and where they end. */
export interface AttributeLayout {
  readonly fields: readonly AttributeField[];
  readonly size: number;
  /** The field that the command's structure is in the union, where it has a name. */
  readonly member?: string;
  /** What it has become since, of which the first that is meant shows where bytes behind `size` are set. */
  readonly later?: readonly AttributeLayout[];
  /** Whether what is given is of this layout, where that is not certain. */
  readonly isMeant?: (c: Decoding, at: number) => boolean;
  /** Where the kernel stores a field: what else is to be known of before. */
  readonly keeping?: Keeping;
  /** Where a field says which of several layouts it is: its offset, and the layouts that differ from this one. */
  readonly selected?: { readonly offset: number; readonly layouts: ReadonlyMap<number, AttributeLayout> };
}

/** What of a structure that the attributes lead to is kept from entry to return. */
export interface Keeping {
  /** Keeps it at entry, of the attributes at `address`. */
  readonly keep: (c: Decoding, address: number) => void;
  /** Plans what that reads. */
  readonly plan: (plan: CapturePlanner, address: CaptureValue) => void;
}

/** A field in short: what is left out of `from` and `shown` is 0 and always. */
export type Shape = readonly [
  name: string,
  offset: number,
  type: Type,
  from?: number,
  shown?: AttributeField['shown'],
];

/** A layout of fields in short, in the member of this name. */
export function attributeLayout(size: number, shapes: readonly Shape[], member?: string): AttributeLayout {
  const fields = shapes.map(
    ([name, offset, type, from = 0, shown]): AttributeField => ({
      name,
      offset,
      type,
      from,
      ...(shown && { shown }),
    }),
  );
  return member === undefined ? { fields, size } : { fields, size, member };
}

/** The layout with further fields, where they lie: `size` is where they end. */
export function grown(known: AttributeLayout, size: number, shapes: readonly Shape[]): AttributeLayout {
  const fields = [...known.fields, ...attributeLayout(size, shapes).fields];
  return { ...known, fields: fields.sort((one, other) => one.offset - other.offset), size };
}

/** Attributes larger than a page are refused unread. */
const LARGEST = 4096;

/** A pointer to the attributes of one command; their length is argument 2. */
export function attributes(layout: AttributeLayout): Type {
  const stored = layout.fields.find((field) => field.stored);
  if (stored === undefined) return new Attributes(layout);
  return stored.stored === 'within'
    ? new StoredAttributes(layout, stored)
    : new RecountedAttributes(layout, stored);
}

/** Whether there are attributes where arguments 1 and 2 say. */
export function hasAttributes(c: Decoding): boolean {
  const length = c.low(2);
  return c.followsStructures && length > 0 && length <= LARGEST && c.memory.read(c.word(1), length) >= 0;
}

/** Plans what `hasAttributes` reads. */
export function planAttributes(plan: CapturePlanner): void {
  plan.bytes(plan.argument(1), plan.mask(plan.argument(2), 0xffff_ffff), LARGEST);
  // What the attributes end before is 0, also where that is a descriptor.
  plan.descriptor(plan.constant(0));
}

class Attributes extends Scalar {
  override readonly follows = true;

  constructor(readonly layout: AttributeLayout) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const length = c.low(2);
    const address = c.toWord(low, high);
    const layout = laterLayout(c, this.layoutAt(c, address, length), address, length);
    if (!c.followsStructures || !printLaidOut(c, layout, address, length, this)) c.printAddress(low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planAttributes(plan);
    planLayout(plan, value, this.layout);
    const { selected } = this.layout;
    if (!selected) return;
    const cases = [...selected.layouts].map(([which, layout]): [number, () => void] => [
      which,
      () => planLayout(plan, value, layout),
    ]);
    plan.choose(plan.load(value, selected.offset, 4), new Map(cases));
  }

  private layoutAt(c: Decoding, address: number, length: number): AttributeLayout {
    const { selected } = this.layout;
    if (!selected || length < selected.offset + 4) return this.layout;
    const at = c.memory.read(address + selected.offset, 4);
    return (at < 0 ? undefined : selected.layouts.get(c.memory.u32(at))) ?? this.layout;
  }

  printValue(c: Decoding, field: AttributeField, at: number): void {
    PLAINLY.printValue(c, field, at);
  }
}

/** Prints the value of a field of what lies at `at` in the window. */
export interface FieldPrinter {
  printValue(c: Decoding, field: AttributeField, at: number): void;
}

const PLAINLY: FieldPrinter = {
  printValue: (c, field, at) => field.type.printAt(c, at + field.offset, at),
};

/**
 * Prints a structure of which the caller says the `length`, as far as it knows it, and what is set beyond; false where it
 * cannot be read, or is larger than the kernel takes.
 */
export function printLaidOut(
  c: Decoding,
  { fields, size, member }: AttributeLayout,
  address: number,
  length: number,
  printer = PLAINLY,
): boolean {
  const { out } = c;
  const whole = length > 0 && length <= LARGEST ? c.memory.readUpTo(address, length) : -1;
  const at =
    whole >= 0 && c.memory.length === length
      ? c.memory.readPadded(address, Math.min(length, size), size)
      : -1;
  if (at < 0) return false;
  out.beginStruct();
  if (member !== undefined) {
    out.field(member);
    out.beginStruct();
  }
  for (const field of fields) {
    if (length <= field.from || (field.shown && !field.shown(c, at))) continue;
    out.field(field.name);
    printer.printValue(c, field, at);
  }
  if (member !== undefined) out.endStruct();
  if (hasTail(c, address, size, length)) printExtra(c, whole, size, length);
  out.endStruct();
  return true;
}

/** Plans what `printLaidOut` reads. */
export function planLaidOut(
  plan: CapturePlanner,
  layout: AttributeLayout,
  address: CaptureValue,
  length: CaptureValue,
): void {
  plan.bytes(address, length, LARGEST);
  planLayout(plan, address, layout);
}

/** What the layout has become, where as much is given. */
export function laterLayout(
  c: Decoding,
  layout: AttributeLayout,
  address: number,
  length: number,
): AttributeLayout {
  const { later, size } = layout;
  if (later === undefined || !hasTail(c, address, size, length)) return layout;
  for (const one of later) {
    if (one.isMeant === undefined) return one;
    const at = c.memory.readPadded(address, Math.min(length, one.size), one.size);
    if (at >= 0 && one.isMeant(c, at)) return one;
  }
  return layout;
}

function planLayout(plan: CapturePlanner, address: CaptureValue, layout: AttributeLayout): void {
  const all = [layout, ...(layout.later ?? [])].flatMap(({ fields }) => fields);
  const fields = all.filter(
    ({ type, offset }, index) => index === all.findIndex((one) => one.type === type && one.offset === offset),
  );
  for (const { type, offset } of fields)
    plan.within(() => type.captureAt?.(plan, plan.add(address, offset), address));
}

/** For an argument that prints at return: one field is a number that the kernel stores. */
class StoredAttributes extends Attributes {
  constructor(
    layout: AttributeLayout,
    private readonly stored: AttributeField,
  ) {
    super(layout);
  }

  remember(c: Decoding, low: number, high: number): number {
    this.layout.keeping?.keep(c, c.toWord(low, high));
    if (c.low(2) <= this.stored.offset) return 0;
    const at = c.memory.read(c.toWord(low, high) + this.stored.offset, 4);
    return at < 0 ? -1 : c.memory.u32(at);
  }

  captureRemembered(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(plan.add(value, this.stored.offset), 4, 4);
    this.layout.keeping?.plan(plan, value);
  }

  override printValue(c: Decoding, field: AttributeField, at: number): void {
    const before = c.call.remembered[1] as number;
    const after = c.memory.u32(at + field.offset);
    if (field === this.stored && before !== after) {
      c.out.int(before);
      c.out.becomes();
    }
    super.printValue(c, field, at);
  }
}

/** Where one field follows, if the kernel changed it. */
class RecountedAttributes extends Attributes {
  constructor(
    layout: AttributeLayout,
    private readonly stored: AttributeField,
  ) {
    super(layout);
  }

  remember(c: Decoding, low: number, high: number): number {
    const at = this.storedAt(c, low, high);
    return at < 0 ? -1 : c.memory.u32(at);
  }

  complete(c: Decoding, low: number, high: number): void {
    const { out } = c;
    const before = c.call.remembered[1] as number;
    const at = before < 0 ? -1 : this.storedAt(c, low, high);
    if (at < 0 || c.memory.u32(at) === before) return;
    const { member } = this.layout;
    out.becomes();
    out.beginStruct();
    if (member !== undefined) {
      out.field(member);
      out.beginStruct();
    }
    out.field(this.stored.name);
    this.stored.type.printAt(c, at, at);
    if (member !== undefined) out.endStruct();
    out.endStruct();
  }

  captureRemembered(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(plan.add(value, this.stored.offset), 4, 4);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    this.captureRemembered(plan, value);
  }

  private storedAt(c: Decoding, low: number, high: number): number {
    const isThere = c.followsStructures && c.low(2) > this.stored.offset && c.low(2) <= LARGEST;
    return isThere ? c.memory.read(c.toWord(low, high) + this.stored.offset, 4) : -1;
  }
}

/** What a newer caller than this program gives besides. */
function printExtra(c: Decoding, whole: number, size: number, length: number): void {
  if (c.options.abbreviate) {
    c.out.more();
    return;
  }
  c.out.field('extra_data');
  c.out.hexString(c.memory, whole + size, length - size, false);
  c.out.comment(`bytes ${size}..${length - 1}`);
}
