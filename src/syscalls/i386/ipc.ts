import type { Abi } from '../../abi/abi.ts';
import { constantValue } from '../../abi/constants.ts';
import { MSGRCV_FLAGS, SEMCTL_COMMANDS, SHMAT_FLAGS } from '../../abi/generated/ipc.ts';
import type { SyscallCall } from '../../events/event.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { address, int, long, size } from '../../types/numbers.ts';
import { onlyIf, out, Scalar, type Type } from '../../types/type.ts';
import { controlSyscalls } from '../ipc/controls.ts';
import { command, IPC_64 } from '../ipc/permissions.ts';
import { message } from '../ipc/sysv.ts';
import { type BoundArgument, type Syscall, syscall } from '../syscall.ts';

/** Bytes of `struct semid64_ds` on i386 (asm/sembuf.h). */
const SEMAPHORES_SIZE = 64;

/** The register of ipc that points to semctl's union. */
const UNION = 4;

/** Commands of semctl that tell limits. */
const LIMITS = [constantValue(SEMCTL_COMMANDS, 'IPC_INFO'), constantValue(SEMCTL_COMMANDS, 'SEM_INFO')];

/**
 * The union that is semctl's argument, and that ipc passes by a pointer: in brackets, unless what it points to is or
 * would be shown.
 */
class Indirect extends Scalar {
  override readonly follows = true;

  constructor(readonly type: Type) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const followed = this.type.follows && low !== 0 && c.mayFollow;
    if (!c.followsStructures) {
      // strace does not look behind the pointer to the union either.
      c.out.address(c.call.carrier[2 * UNION] as number, 0);
      return;
    }
    const tellsLimits = LIMITS.includes(c.low(2) & ~IPC_64);
    if (tellsLimits || (followed && c.memory.read(low, SEMAPHORES_SIZE) >= 0))
      this.type.print(c, low, high, scope);
    else {
      c.out.beginPointee();
      c.printAddress(low, high);
      c.out.endPointee();
    }
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    if (!this.type.follows) return;
    plan.unlessFailed(() => plan.bytes(value, SEMAPHORES_SIZE, SEMAPHORES_SIZE));
    this.type.capture?.(plan, value, scope);
  }
}

/** semctl behind ipc, its argument already fetched. */
export const carriedSemctl: Syscall = withLast(semctlRow(), (type) => new Indirect(type));

/** semctl behind ipc, where its argument cannot be fetched. */
export const carriedSemctlUnread: Syscall = syscall(
  'semctl',
  { semid: int, semnum: int, op: command(SEMCTL_COMMANDS), arg: address },
  { abi: 'i386' },
);

/** What ipc's pointer points to in the first version of msgrcv: the pointer to the message, and its type. */
const KLUDGE_SIZE = 8;

const kludgeMessage: Type = new (class extends Scalar {
  override readonly follows = true;

  size(): number {
    return 4;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, KLUDGE_SIZE);
    if (at >= 0) message.print(c, c.memory.u32(at), 0, -1);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    planKludge(plan, value);
    message.capture?.(plan, plan.load(value, 0, 4), scope);
  }
})();

const kludgeType: Type = new (class extends Scalar {
  override readonly follows = true;

  size(): number {
    return 4;
  }

  print(c: Decoding, low: number): void {
    long.printAt(c, c.memory.read(low, KLUDGE_SIZE) + 4, -1);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planKludge(plan, value);
  }
})();

function hasKludge(c: Decoding): boolean {
  return c.mayFollow && c.low(1) !== 0 && c.memory.read(c.low(1), KLUDGE_SIZE) >= 0;
}

function planKludge(plan: CapturePlanner, address: CaptureValue): void {
  plan.unlessFailed(() => plan.bytes(address, KLUDGE_SIZE, KLUDGE_SIZE));
}

export const carriedOldMsgrcv: Syscall = syscall(
  'msgrcv',
  {
    msqid: int,
    kludge: out(kludgeMessage),
    msgsz: size,
    msgtyp: onlyIf(hasKludge, kludgeType),
    msgflg: flags(MSGRCV_FLAGS),
  },
  { abi: 'i386', needsEntry: true },
);

/** shmat behind ipc stores the address, in place of returning it. */
export const carriedShmat: Syscall = {
  ...syscall(
    'shmat',
    { shmid: int, shmaddr: address, shmflg: flags(SHMAT_FLAGS), raddr: onlyIf(() => false, address) },
    { abi: 'i386', result: storedAddress, captureNote: planStoredAddress },
  ),
  readsAtExit: true,
};

function storedAddress(c: Decoding): void {
  const at = c.low(3) === 0 ? -1 : c.memory.read(c.low(3), 4);
  if (at < 0) c.out.syntax('?');
  else c.out.hex(c.memory.u32(at), 0);
}

function planStoredAddress(plan: CapturePlanner): void {
  plan.unlessFailed(() => plan.bytes(plan.argument(3), 4, 4));
}

function semctlRow(): Syscall {
  const row = controlSyscalls.find(({ name }) => name === 'semctl');
  if (!row) throw new Error('no row for semctl');
  return row;
}

/** The row, and what it varies to, with another type for the last argument. */
function withLast(row: Syscall, type: (old: Type) => Type): Syscall {
  const known = new Map<Syscall, Syscall>();
  const changed = (old: Syscall): Syscall => {
    let made = known.get(old);
    if (!made) {
      const last = old.arguments.at(-1) as BoundArgument;
      made = { ...old, arguments: [...old.arguments.slice(0, -1), { ...last, type: type(last.type) }] };
      known.set(old, made);
    }
    return made;
  };
  const { variant, captureVariant } = row;
  return {
    ...changed(row),
    ...(variant && { variant: (call: SyscallCall) => changed(variant(call)) }),
    ...(captureVariant && {
      captureVariant: (plan: CapturePlanner, planRow: (row: Syscall) => void) =>
        captureVariant(plan, (old) => planRow(changed(old))),
    }),
  };
}
