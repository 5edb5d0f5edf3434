import { type Abi, I386 } from '../abi/abi.ts';
import type { SyscallCall, Tracee } from '../events/event.ts';

/** The command names of tracees, in raw bytes (`latin1`). */
export class TraceeCommands {
  private readonly known = new WeakMap<Tracee, { name: string; programs: number }>();

  /** `commandName`: the name of a process or thread as it is now; nothing where that is gone. */
  constructor(private readonly commandName: (tid: number) => string) {}

  /** As the backend knows it; else as it was when that was looked up, which is anew in each program. */
  nameOf(tracee: Tracee): string {
    if (tracee.command !== undefined) return tracee.command;
    const known = this.known.get(tracee);
    if (known?.programs === tracee.programs) return known.name;
    return this.learn(tracee);
  }

  /** Looks what a tracee is called now. */
  learn(tracee: Tracee): string {
    const name = this.commandName(tracee.tid) || (this.known.get(tracee)?.name ?? '');
    this.known.set(tracee, { name, programs: tracee.programs });
    return name;
  }
}

/** Whether a call, if it succeeds, gives the thread another name (`PR_SET_NAME`, sys/prctl.h). */
export function renames({ abi, number, args }: SyscallCall): boolean {
  return args[0] === PR_SET_NAME && mayRename(abi, number);
}

/** Whether calls with this number can do so: those of prctl(2). */
export function mayRename(abi: Abi, number: number): boolean {
  return number === (abi.index === I386.index ? PRCTL_OF_I386 : PRCTL);
}

const PR_SET_NAME = 15;
/** Of x86-64 and x32 (asm/unistd_64.h), and of i386 (asm/unistd_32.h). */
const PRCTL = 157;
const PRCTL_OF_I386 = 172;
