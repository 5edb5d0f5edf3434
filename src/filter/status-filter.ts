import { parseSet } from './set-expression.ts';

/** How a system call ended, as `-e status=` tells calls apart. */
export const STATUSES = ['successful', 'failed', 'unfinished', 'unavailable', 'detached'] as const;
export type Status = (typeof STATUSES)[number];

/** Which calls are printed, by how they ended; `all` where every one is. */
export interface StatusFilter extends Readonly<Record<Status, boolean>> {
  readonly all: boolean;
}

export const ALL_STATUSES: StatusFilter = statusFilter(() => true);

/** The filter for calls that ended in exactly this way (`-z`, `-Z`). */
export function onlyStatus(status: Status): StatusFilter {
  return statusFilter((each) => each === status);
}

/**
 * Reads the set of `-e status=SET`.
 * @throws UsageError if a word is no status
 */
export function parseStatusFilter(expression: string): StatusFilter {
  const { inverted, values } = parseSet(expression, 'status', statusOf);
  return statusFilter((status) => values.has(status) !== inverted);
}

function statusOf(word: string): Status | undefined {
  const name = word.toLowerCase();
  return STATUSES.find((status) => status === name);
}

function statusFilter(selects: (status: Status) => boolean): StatusFilter {
  return {
    successful: selects('successful'),
    failed: selects('failed'),
    unfinished: selects('unfinished'),
    unavailable: selects('unavailable'),
    detached: selects('detached'),
    all: STATUSES.every(selects),
  };
}
