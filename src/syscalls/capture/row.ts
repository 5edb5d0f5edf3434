import type { CapturePlanner } from '../../types/capture.ts';
import type { BoundArgument, Syscall } from '../syscall.ts';

/** Plans what printing the entry or the return of a call with this row reads. */
export function planRow(plan: CapturePlanner, row: Syscall): void {
  if (row.captureVariant) row.captureVariant(plan, (variant) => planRow(plan, variant));
  else if (plan.exiting) planReturn(plan, row);
  else planEntry(plan, row);
}

function planEntry(plan: CapturePlanner, row: Syscall): void {
  for (const { type, index } of row.arguments)
    plan.within(() => type.captureRemembered?.(plan, plan.argument(index)));
  planPrinted(plan, row.arguments.slice(0, row.printedAtEntry));
}

function planReturn(plan: CapturePlanner, row: Syscall): void {
  const last = row.arguments[row.printedAtEntry - 1];
  if (last) plan.within(() => last.type.captureCompletion?.(plan, plan.argument(last.index)));
  planPrinted(plan, row.arguments.slice(row.printedAtEntry));
  plan.within(() => row.captureNote?.(plan));
}

/** No structure is around an argument, so what stands for one is the argument itself. */
function planPrinted(plan: CapturePlanner, printed: readonly BoundArgument[]): void {
  for (const { type, index } of printed) {
    if (!type.capture) continue;
    plan.within(() => {
      const value = plan.argument(index);
      type.capture?.(plan, value, value);
    });
  }
}
