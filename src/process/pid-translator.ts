import { levelOfOurs, type Numbers, nameInProc, numbersOf, Places } from './numbering.ts';

/** Finds the numbers that processes have in our pid namespace by those that others call them by. */
export class PidTranslator {
  private readonly places = new Places();

  /** Our number of the process or thread that thread `by` calls `pid`; undefined where it is gone, or was never there. */
  process(pid: number, by: number): number | undefined {
    return this.translate('NSpid', pid, by);
  }

  /** The same of a process group. */
  group(pgid: number, by: number): number | undefined {
    return this.translate('NSpgid', pgid, by);
  }

  /** The same of a session. */
  session(sid: number, by: number): number | undefined {
    return this.translate('NSsid', sid, by);
  }

  private translate(kind: Numbers, number: number, by: number): number | undefined {
    const name = nameInProc(by);
    if (name === undefined) return undefined;
    const ours = levelOfOurs();
    const level = numbersOf('NSpid', name).length - 1;
    if (level <= ours) return level === ours ? number : undefined;
    const found = this.places.find(kind, number, name);
    return found === undefined ? undefined : numbersOf(kind, found)[ours];
  }
}
