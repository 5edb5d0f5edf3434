import { realpathSync } from 'node:fs';
import type { CapturePlan, EventConsumer, TraceEvent, Tracee } from '../events/event.ts';
import { PathFilter } from '../filter/path-filter.ts';
import { quote } from '../format/quote.ts';
import { descriptorTarget } from '../process/proc.ts';
import { rowOf } from '../syscalls/catalogue.ts';

/** The paths of `-P`, and where they lead, as raw bytes (`latin1`). */
export interface TracedPaths {
  readonly paths: ReadonlySet<string>;
  /** What is to be said of paths that lead elsewhere. */
  readonly messages: readonly string[];
}

/** Adds to each path the one it leads to; a call may name either. */
export function resolvePaths(requested: readonly string[]): TracedPaths {
  const paths = new Set<string>();
  const messages: string[] = [];
  for (const path of requested) {
    const given = Buffer.from(path);
    paths.add(given.toString('latin1'));
    const real = realPath(path);
    if (real === undefined || real.equals(given)) continue;
    paths.add(real.toString('latin1'));
    messages.push(`Requested path ${quoted(given)} resolved into ${quoted(real)}`);
  }
  return { paths, messages };
}

const ENDS: ReadonlySet<TraceEvent['kind']> = new Set(['exited', 'killed', 'superseded', 'detached']);

/** Hands on only those calls that concern one of the paths; everything that is no call is handed on. */
export class TracedPathsConsumer implements EventConsumer {
  readonly #filter: PathFilter;
  readonly #next: EventConsumer;
  /** Tracees that are in a call that was handed on. */
  readonly #within = new Set<Tracee>();

  constructor(paths: ReadonlySet<string>, next: EventConsumer) {
    this.#filter = new PathFilter(paths, (tid, descriptor) => {
      const target = descriptorTarget(tid, descriptor);
      return target === undefined ? undefined : Buffer.from(target).toString('latin1');
    });
    this.#next = next;
  }

  consume(event: TraceEvent): void {
    if (event.kind === 'lost') {
      this.#next.consume(event);
      return;
    }
    const { tracee } = event;
    if (event.kind === 'entered') {
      const name = rowOf(event.call).name;
      if (!this.#filter.selects(event.call, name, tracee.tid, event.memory)) return;
      this.#within.add(tracee);
    } else if (event.kind === 'returned') {
      if (!this.#within.delete(tracee)) return;
    } else if (ENDS.has(event.kind)) {
      this.#within.delete(tracee);
    }
    this.#next.consume(event);
  }

  flush(): void {
    this.#next.flush();
  }
}

/** The plan for calls that are looked at as they are entered, whatever is printed of them. */
export function planForPaths(plan: CapturePlan): CapturePlan {
  return {
    readsMemory: (abi, number, atEntry) => atEntry || plan.readsMemory(abi, number, atEntry),
    unpack: plan.unpack,
  };
}

function realPath(path: string): Buffer | undefined {
  try {
    return realpathSync.native(path, 'buffer');
  } catch {
    return undefined;
  }
}

function quoted(path: Buffer): string {
  return quote(path, 0, path.length, 'none');
}
