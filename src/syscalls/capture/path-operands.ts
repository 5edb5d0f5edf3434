import { pathOperands } from '../../filter/path-operands.ts';
import type { CapturePlanner } from '../../types/capture.ts';
import { planSet } from '../../types/fd-set.ts';
import { planDescriptors, planReady as planPolled } from '../../types/pollfd.ts';
import type { Assembler } from './assembler.ts';

/** The longest path that the kernel takes, with its NUL (`PATH_MAX`). */
const PATH_MAX = 4096;

/**
 * Plans what it takes to decide whether a call of this name concerns a path or a descriptor (`-P`, `--trace-fds`).
 * @param sifts whether calls that certainly concern none are not to be told at all
 */
export function planPathOperands(plan: Assembler, name: string, sifts: boolean): void {
  const { descriptors, paths, inMemory } = pathOperands(name, plan.abi.registerSize);
  if (sifts && inMemory === undefined) {
    for (const index of descriptors) plan.siftDescriptor(plan.argument(index));
    for (const index of paths) plan.siftString(plan.argument(index));
    plan.sifted();
  }
  for (const index of descriptors) plan.descriptor(plan.argument(index));
  // Where no path is traced, no target is looked at, and no path either.
  if (plan.namesDescriptors) for (const index of paths) plan.string(plan.argument(index), PATH_MAX);
  if (inMemory === 'pollfd') planPollfds(plan);
  else if (inMemory === 'fd_set') planSets(plan);
}

function planPollfds(plan: CapturePlanner): void {
  plan.within(() => {
    const [start, count] = [plan.argument(0), plan.argument(1)];
    planPolled(plan, start, count);
    planDescriptors(plan, start, count);
  });
}

/** Of select(2): as many descriptors as its first argument says, in each of three sets. */
function planSets(plan: CapturePlanner): void {
  for (const index of [1, 2, 3]) {
    plan.within(() => planSet(plan, plan.argument(index), plan.argument(0)));
  }
}
