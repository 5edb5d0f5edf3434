import type { PidTranslator } from '../process/pid-translator.ts';
import type { ProcessNames } from '../types/decoding.ts';
import { type HexStrings, quoteName } from './quote.ts';

/** Names are no longer (`TASK_COMM_LEN` without its NUL); those of kernel threads go on in `/proc`. */
const LONGEST = 15;

/** What lines show of processes: command names, and numbers in our pid namespace. */
export class KnownProcesses implements ProcessNames {
  /** `showsNumbers`: numbers in our pid namespace are shown, and not only needed to find names. */
  constructor(
    private readonly names: CommandNames | undefined,
    private readonly translator: PidTranslator,
    private readonly showsNumbers: boolean,
  ) {}

  nameOf(pid: number, by: number): string | undefined {
    const translated = this.translator.process(pid, by);
    const name = translated === undefined ? '' : (this.names?.nameOf(translated) ?? '');
    return told(this.showsNumbers ? name + comment(pid, translated) : name);
  }

  groupNameOf(pgid: number, by: number): string | undefined {
    return this.showsNumbers ? told(comment(pgid, this.translator.group(pgid, by))) : undefined;
  }
}

function comment(pid: number, translated: number | undefined): string {
  return translated === undefined || translated === pid ? '' : ` /* ${translated} in strace's PID NS */`;
}

function told(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** Command names as lines show them: up to the end of a line, between `<` and `>`. */
export class CommandNames {
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
