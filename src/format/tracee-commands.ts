import type { SyscallCall, Tracee } from '../events/event.ts';
import { rowOf } from '../syscalls/catalogue.ts';

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
export function renames(call: SyscallCall): boolean {
  return call.args[0] === PR_SET_NAME && rowOf(call).name === 'prctl';
}

const PR_SET_NAME = 15;
