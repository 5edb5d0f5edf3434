import type { CapturePlanner } from '../../types/capture.ts';
import { descriptorResult, planDescriptorResult } from '../../types/descriptor.ts';
import { groupResult, pidResult, sessionResult } from '../../types/ids.ts';
import type { BoundArgument, ResultPrinter, Syscall } from '../syscall.ts';

/** Results that are a process, a group or a session. */
const PROCESS_RESULTS: readonly ResultPrinter[] = [pidResult, groupResult, sessionResult];

/** Plans what printing the entry or the return of a call with this row reads. */
export function planRow(plan: CapturePlanner, row: Syscall): void {
  const names = plan.namesDescriptors || plan.namesProcesses;
  if (!names && !(plan.exiting ? row.readsAtExit : row.readsAtEntry)) return;
  if (row.captureVariant) row.captureVariant(plan, (variant) => planRow(plan, variant));
  else if (plan.exiting) planReturn(plan, row);
  else planEntry(plan, row);
}

function planEntry(plan: CapturePlanner, row: Syscall): void {
  for (const { type, index } of row.arguments)
    if (type.captureRemembered) plan.within(() => type.captureRemembered?.(plan, plan.argument(index)));
  for (let at = 0; at < row.printedAtEntry; at++) planArgument(plan, row.arguments[at] as BoundArgument);
}

function planReturn(plan: CapturePlanner, row: Syscall): void {
  const last = row.arguments[row.printedAtEntry - 1];
  if (last) plan.within(() => last.type.captureCompletion?.(plan, plan.argument(last.index)));
  for (let at = row.printedAtEntry; at < row.arguments.length; at++)
    planArgument(plan, row.arguments[at] as BoundArgument);
  plan.within(() => row.captureNote?.(plan));
  if (row.result === descriptorResult) planDescriptorResult(plan);
  else if (PROCESS_RESULTS.includes(row.result)) plan.unlessFailed(() => plan.process(plan.result));
}

/** No structure is around an argument, so what stands for one is the argument itself. */
function planArgument(plan: CapturePlanner, { type, index }: BoundArgument): void {
  if (!type.capture) return;
  plan.within(() => {
    const value = plan.argument(index);
    type.capture?.(plan, value, value);
  });
}
