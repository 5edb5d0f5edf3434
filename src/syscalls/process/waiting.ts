import type { Abi } from '../../abi/abi.ts';
import { WAIT_OPTIONS, WAITID_TYPES } from '../../abi/generated/process.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { planDescriptor, printDescriptor } from '../../types/descriptor.ts';
import { type KindsOfNumbers, pid, pidResult, planProcess, printNumberOf } from '../../types/ids.ts';
import { scalar } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { rusage } from '../../types/rusage.ts';
import { siginfo } from '../../types/siginfo.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { printWaitStatus } from '../../types/wait-status.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `P_PID`, `P_PGID`. */
const WAITED_FOR: KindsOfNumbers = { processes: [1], groups: 2 };
const P_PIDFD = 3;

const options = flags(WAIT_OPTIONS);

/** A pointer to something that the kernel filled in if there was a child to report. */
class OfReportedChild extends Scalar {
  override readonly follows = true;

  constructor(private readonly type: Type) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (c.resultLow === 0) c.printAddress(low, high);
    else this.type.print(c, low, high, scope);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    this.type.capture?.(plan, value, scope);
  }
}

/** Bytes of an int. */
const STATUS_SIZE = 4;

const statusPointer: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, STATUS_SIZE);
    if (at < 0) return;
    c.out.beginPointee();
    printWaitStatus(c, c.memory.i32(at));
    c.out.endPointee();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => plan.bytes(value, STATUS_SIZE, STATUS_SIZE));
  }
})();

/** What waitid's second argument is depends on its first. */
const upid = scalar(
  4,
  (c, low) => {
    if (c.low(0) === P_PIDFD) printDescriptor(c, low | 0);
    else printNumberOf(c, low | 0, c.low(0), WAITED_FOR);
  },
  (plan, value) => {
    planDescriptor(plan, value);
    planProcess(plan, value);
  },
);

/** A `wstatus` argument: the address alone where no child was reported. */
export const waitStatus: Type = new OfReportedChild(statusPointer);

/** Calls that wait for a child. */
export const waitSyscalls: readonly Syscall[] = [
  syscall(
    'wait4',
    {
      pid,
      status: out(waitStatus),
      options: out(options),
      usage: out(new OfReportedChild(pointer(rusage))),
    },
    { result: pidResult },
  ),
  syscall('waitpid', { pid, status: out(waitStatus), options: out(options) }, { result: pidResult }),
  syscall('waitid', {
    idtype: enumeration(WAITID_TYPES),
    id: upid,
    siginfo: out(pointer(siginfo)),
    options: out(options),
    usage: out(pointer(rusage)),
  }),
];
