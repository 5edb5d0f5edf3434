import type { ProcessFacts } from '../events/process-facts.ts';
import { commandName } from '../process/proc.ts';
import {
  COMM_SIZE,
  PROCESS_FACTS,
  PROCESS_IS_GROUP,
  PROCESS_IS_KERNEL,
  PROCESS_IS_SESSION,
  PROCESS_IS_TASK,
} from './layout.ts';

/** What `struct process_facts` at `at` says. */
export function processFactsAt(bytes: Buffer, at: number): ProcessFacts {
  const flags = bytes.readUInt32LE(at + PROCESS_FACTS.flags);
  const number = bytes.readUInt32LE(at + PROCESS_FACTS.number);
  const name = commandIn(bytes, at + PROCESS_FACTS.comm);
  // Of threads of the kernel `/proc` tells more; and they do not end.
  const command = (flags & PROCESS_IS_KERNEL) === 0 ? name : (commandName(number) ?? name);
  return {
    number,
    command,
    isTask: (flags & PROCESS_IS_TASK) !== 0,
    isGroup: (flags & PROCESS_IS_GROUP) !== 0,
    isSession: (flags & PROCESS_IS_SESSION) !== 0,
  };
}

/** The command name that begins at `from`, in raw bytes (`latin1`). */
export function commandIn(bytes: Buffer, from: number): string {
  const end = bytes.indexOf(0, from);
  return bytes.toString('latin1', from, Math.min(end < 0 ? bytes.length : end, from + COMM_SIZE));
}
