import { realpathSync } from 'node:fs';
import { NOT_CAPTURED, type TraceeMemory } from '../events/memory.ts';
import type { DescriptorFilter } from '../filter/descriptor-filter.ts';
import { PathFilter } from '../filter/path-filter.ts';
import { quote } from '../format/quote.ts';
import { argumentBytes } from '../process/argument-text.ts';
import { linkOf } from '../process/descriptors/target.ts';
import { descriptorTarget } from '../process/proc.ts';

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
    const given = argumentBytes(path);
    paths.add(given.toString('latin1'));
    const real = realPath(given);
    if (real === undefined || real.equals(given)) continue;
    paths.add(real.toString('latin1'));
    messages.push(`Requested path ${quoted(given)} resolved into ${quoted(real)}`);
  }
  return { paths, messages };
}

/** The calls that concern one of the paths, or of the descriptors. */
export function pathFilter(paths: ReadonlySet<string>, descriptors?: DescriptorFilter): PathFilter {
  return new PathFilter(paths, linkOfDescriptor, descriptors);
}

function linkOfDescriptor(tid: number, descriptor: number, memory: TraceeMemory): string | undefined {
  const captured = memory.descriptor(descriptor);
  if (captured === NOT_CAPTURED) return descriptorTarget(tid, descriptor);
  return captured && linkOf(captured).toString('latin1');
}

function realPath(path: Buffer): Buffer | undefined {
  try {
    return realpathSync.native(path, 'buffer');
  } catch {
    return undefined;
  }
}

function quoted(path: Buffer): string {
  return quote(path, 0, path.length, 'none');
}
