import type { ContentPrinter } from './attributes.ts';
import { FILTERS } from './traffic-filters.ts';
import { QUEUES } from './traffic-queues.ts';

export { ACTIONS as ACTION_KINDS } from './traffic-actions.ts';
export { QUEUE_STATISTICS } from './traffic-statistics.ts';

/** What queueing disciplines, their classes, and filters hold as `TCA_OPTIONS`, by their kind. */
export const TRAFFIC_KINDS: Readonly<Record<string, ContentPrinter>> = { ...QUEUES, ...FILTERS };
