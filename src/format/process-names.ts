import type { ProcessNames } from '../types/decoding.ts';
import { type HexStrings, quoteName } from './quote.ts';

/** Names are no longer (`TASK_COMM_LEN` without its NUL); those of kernel threads go on in `/proc`. */
const LONGEST = 15;

/** Command names as lines show them: up to the end of a line, between `<` and `>`. */
export class CommandNames implements ProcessNames {
  /** `commandName` gives the name of a process or thread as it is now, in raw bytes; nothing where that is gone. */
  constructor(
    private readonly commandName: (tid: number) => string,
    private readonly hexStrings: HexStrings,
  ) {}

  nameOf(tid: number): string | undefined {
    const [name = ''] = this.commandName(tid).split('\n', 1);
    if (name === '') return undefined;
    const bytes = Buffer.from(name.slice(0, LONGEST), 'latin1');
    return `<${quoteName(bytes, bytes.length, this.hexStrings)}>`;
  }
}
