import { closeSync, openSync, writeSync } from 'node:fs';
import { I386, numberInRegister } from '../abi/abi.ts';
import type { SyscallCall } from '../events/event.ts';
import {
  DELAYED,
  INJECTED_ARGUMENTS,
  INJECTED_RESULT,
  type Poke,
  type Tampering,
  type TamperRule,
} from '../events/tampering.ts';
import { pokeUser } from '../libc/libc.ts';
import { PTRACE_POKEUSER } from '../libc/ptrace-requests.ts';
import { procFolder } from '../process/numbering.ts';
import type { SyscallInfo } from '../start/syscall-info.ts';
import type { Ptraced } from './ptraced.ts';

/** Offsets in `struct user` of x86-64 (sys/user.h): the result, and the number of the call. */
const RAX = 10 * 8;
const ORIG_RAX = 15 * 8;

/** Does to tracees what `-e inject=` asks for. */
export class Tamperer {
  constructor(
    private readonly tampering: Tampering,
    private readonly report: (message: string) => void,
  ) {}

  /**
   * At the entry-stop of a traced call, before anybody looks at it. What goes with the tracee's going on is left in
   * `tracee.delay` and `tracee.injectedSignal`.
   */
  atEntry(tracee: Ptraced): void {
    const rule = this.tampering.ruleFor(tracee.call);
    tracee.rule = undefined;
    tracee.tampering = 0;
    if (!rule || !isDue(tracee, rule)) return;
    tracee.rule = rule;
    const { replacement, signal, delayAtEntry, delayAtReturn } = rule;
    if (replacement !== undefined && pokeUser(PTRACE_POKEUSER, tracee.tid, ORIG_RAX, replacement) === 0)
      tracee.tampering |= INJECTED_RESULT;
    this.poke(tracee, rule.pokesAtEntry, rule.refusedAtEntry);
    if (delayAtEntry >= 0 || delayAtReturn >= 0) tracee.tampering |= DELAYED;
    tracee.injectedSignal = signal;
    tracee.delay = Math.max(delayAtEntry, 0);
  }

  /** At the exit-stop of that call; `info` is what the kernel says of it, and says then what the tracee gets. */
  atReturn(tracee: Ptraced, info: SyscallInfo): void {
    const { rule } = tracee;
    if (!rule) return;
    this.poke(tracee, rule.pokesAtReturn, rule.refusedAtReturn);
    if (tracee.tampering & INJECTED_RESULT) {
      pokeUser(PTRACE_POKEUSER, tracee.tid, RAX, rule.result);
      const value =
        tracee.call.abi === I386 && rule.errno === 0 ? BigInt.asUintN(32, rule.result) : rule.result;
      info.setResult(value, rule.errno);
    }
    tracee.delay = Math.max(rule.delayAtReturn, 0);
  }

  /** Before a tracee at the entry-stop of that call is let go, since nobody will be there at its return. */
  undo({ tid, call, tampering }: Ptraced): void {
    if (tampering & INJECTED_RESULT)
      pokeUser(PTRACE_POKEUSER, tid, ORIG_RAX, numberInRegister(call.abi, call.number));
  }

  private poke(tracee: Ptraced, pokes: readonly Poke[], refused: readonly string[]): void {
    const { tid, call } = tracee;
    for (const reason of refused) this.fail(tid, reason);
    for (const { argument, bytes } of pokes) {
      if (writeMemory(tid, pointer(call, argument), bytes)) tracee.tampering |= INJECTED_ARGUMENTS;
      else this.fail(tid, "couldn't poke");
    }
  }

  private fail(tid: number, reason: string): void {
    this.report(`Failed to tamper with process ${tid}: ${reason}`);
  }
}

/** Has the kernel not make the call that the tracee just enters, which so fails with ENOSYS. */
export function skipCall(tid: number): void {
  pokeUser(PTRACE_POKEUSER, tid, ORIG_RAX, -1);
}

/** Counts an invocation, and says whether it is one that is tampered with. */
function isDue(tracee: Ptraced, { counter, first, last, step }: TamperRule): boolean {
  const invocation = (tracee.invocations[counter] ?? 0) + 1;
  tracee.invocations[counter] = invocation;
  return invocation >= first && invocation <= last && (invocation - first) % step === 0;
}

function pointer({ abi, args }: SyscallCall, argument: number): number {
  const high = abi === I386 ? 0 : (args[2 * argument + 1] as number);
  return high * 2 ** 32 + (args[2 * argument] as number);
}

/** Writes as much as there is room for, be it read-only for the tracee; gives whether that was anything. */
function writeMemory(tid: number, address: number, bytes: Uint8Array): boolean {
  let fd = -1;
  try {
    fd = openSync(`${procFolder(tid)}/mem`, 'r+');
    return writeSync(fd, bytes, 0, bytes.length, address) > 0;
  } catch {
    return false;
  } finally {
    if (fd >= 0) closeSync(fd);
  }
}
