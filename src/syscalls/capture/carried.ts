import { SOCKETCALLS } from '../../abi/generated/syscalls-i386.ts';
import type { CaptureValue } from '../../types/capture.ts';
import { IPC, IPC_ARGUMENTS, MSGRCV, OLD_MMAP, OLD_MSGRCV, SEMCTL, SOCKETCALL } from '../i386/carried.ts';
import type { Assembler } from './assembler.ts';

/** Plans the row of the call that is carried. */
type PlanCarried = (carried: number) => void;

/**
 * Plans a call of i386 that carries another: what `unpackCall` reads, then the other call with the arguments that are
 * in memory.
 */
export function planCarrier(plan: Assembler, carrier: number, planCarried: PlanCarried): void {
  if (carrier === SOCKETCALL) planSocketcall(plan, planCarried);
  else if (carrier === IPC) planIpc(plan, planCarried);
  else planBlock(plan, 0, carrier === OLD_MMAP ? 6 : 5, () => planCarried(1));
}

function planSocketcall(plan: Assembler, planCarried: PlanCarried): void {
  const cases = Object.entries(SOCKETCALLS).map(([key, row]): [number, () => void] => {
    const carried = Number(key);
    return [carried, () => planBlock(plan, 1, row?.[1] ?? 0, () => planCarried(carried))];
  });
  plan.choose(plan.argument(0), new Map(cases));
}

/** `count` arguments that lie where argument `pointer` points to. */
function planBlock(plan: Assembler, pointer: number, count: number, body: () => void): void {
  const block = plan.argument(pointer);
  if (!plan.exiting) plan.bytes(block, 4 * count, 4 * count);
  plan.withArguments((index) => plan.load(block, 4 * index, 4), body);
}

function planIpc(plan: Assembler, planCarried: PlanCarried): void {
  const registers = Array.from({ length: 6 }, (_, index) => plan.argument(index));
  const first = plan.argument(0);
  const cases = Object.entries(IPC_ARGUMENTS).map(([key, order]): [number, () => void] => {
    const carried = Number(key);
    return [
      carried,
      () =>
        planOrdered(
          plan,
          carried,
          order.map((index) => registers[index] as CaptureValue),
          planCarried,
        ),
    ];
  });
  const byCall = new Map(cases.filter(([carried]) => carried <= LARGEST_CALL));
  const oldMsgrcv = new Map(cases).get(OLD_MSGRCV) as () => void;
  const newMsgrcv = byCall.get(MSGRCV) as () => void;
  byCall.set(MSGRCV, () => plan.whenBelow(first, FIRST_VERSION, oldMsgrcv, newMsgrcv));
  plan.choose(plan.mask(first, FIRST_VERSION - 1), byCall);
}

/** The high half of ipc's first argument is a version; numbers of calls are a byte (linux/ipc.h). */
const FIRST_VERSION = 0x1_0000;
const LARGEST_CALL = 0xff;

function planOrdered(
  plan: Assembler,
  carried: number,
  values: readonly CaptureValue[],
  planCarried: PlanCarried,
): void {
  const union = carried === SEMCTL ? values[3] : undefined;
  if (union && !plan.exiting) plan.bytes(union, 4, 4);
  plan.withArguments(
    (index) => (union && index === 3 ? plan.load(union, 0, 4) : (values[index] ?? plan.constant(0))),
    () => planCarried(carried),
  );
}
