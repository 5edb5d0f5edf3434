import { commandName } from '../process/proc.ts';
import type { ProcessNames } from '../types/decoding.ts';
import { type HexStrings, quoteName } from './quote.ts';

/** Command names as `/proc/TID/comm` tells them now (proc(5)). */
export class ProcProcessNames implements ProcessNames {
  constructor(private readonly hexStrings: HexStrings) {}

  nameOf(tid: number): string | undefined {
    const name = commandName(tid);
    if (!name) return undefined;
    const bytes = Buffer.from(name, 'latin1');
    return `<${quoteName(bytes, bytes.length, this.hexStrings)}>`;
  }
}
