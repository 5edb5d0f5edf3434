/**
 * A process or thread, a group of processes, or a session, as it was found out to be when somebody called it by a number.
 */
export interface ProcessFacts {
  /** Its number in our pid namespace; 0 where it has none there. */
  readonly number: number;
  /** There is a process or thread with the number, and its command name in raw bytes (`latin1`). */
  readonly isTask: boolean;
  readonly command: string;
  /** There is a process group with the number. */
  readonly isGroup: boolean;
  /** There is a session with the number. */
  readonly isSession: boolean;
}
