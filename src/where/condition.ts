/**
 * What must be so of a call, and of the thread that makes it, for an expression to hold: less than the expression says,
 * and never more. Where a call is judged before all is known of it, this tells which need not be looked at.
 */
export interface Condition {
  /** The call has returned, and so. */
  readonly returned: 'no matter' | 'in any way' | 'successfully' | 'with an error';
  /** It is one of these. */
  readonly syscalls?: ReadonlySet<string>;
  /** It has arguments that go by these names. */
  readonly args: ReadonlySet<string>;
  /** It failed with this error. */
  readonly errno?: string;
  /** It took at least this many nanoseconds. */
  readonly leastDuration?: number;
  /** The thread's command name is, begins with, or contains this text (raw bytes, `latin1`). */
  readonly comm?: { readonly text: string; readonly how: 'is' | 'begins' | 'contains' };
  readonly pid?: number;
  readonly tid?: number;
  /** The argument is this text (raw bytes, `latin1`). */
  readonly path?: { readonly argument: string; readonly text: string };
  /** No event but calls matters. */
  readonly callsOnly: boolean;
}

/** A condition that everything meets. */
export const NO_CONDITION: Condition = { returned: 'no matter', args: new Set(), callsOnly: false };

/** What must be so where both are. */
export function both(one: Condition, other: Condition): Condition {
  const { syscalls: a } = one;
  const { syscalls: b } = other;
  return {
    ...one,
    ...other,
    returned: stricter(one.returned, other.returned),
    args: new Set([...one.args, ...other.args]),
    callsOnly: one.callsOnly || other.callsOnly,
    ...(a && b ? { syscalls: new Set([...a].filter((name) => b.has(name))) } : {}),
    ...(one.leastDuration === undefined && other.leastDuration === undefined
      ? {}
      : { leastDuration: Math.max(one.leastDuration ?? 0, other.leastDuration ?? 0) }),
  };
}

function stricter(one: Condition['returned'], other: Condition['returned']): Condition['returned'] {
  return STRICTNESS.indexOf(one) > STRICTNESS.indexOf(other) ? one : other;
}

const STRICTNESS: readonly Condition['returned'][] = [
  'no matter',
  'in any way',
  'successfully',
  'with an error',
];
