import { NOT_CAPTURED, type TraceeMemory } from '../events/memory.ts';
import type { ProcessFacts } from '../events/process-facts.ts';
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

  nameOf(pid: number, by: number, memory: TraceeMemory): string | undefined {
    const captured = memory.process(pid);
    const isCaptured = captured !== NOT_CAPTURED;
    const translated = isCaptured ? numberOf(captured, captured?.isTask) : this.translator.process(pid, by);
    const command = isCaptured ? (captured?.command ?? '') : undefined;
    const name = translated === undefined ? '' : (this.names?.nameOf(translated, command) ?? '');
    return told(this.showsNumbers ? name + comment(pid, translated) : name);
  }

  groupNameOf(pgid: number, by: number, memory: TraceeMemory): string | undefined {
    if (!this.showsNumbers) return undefined;
    const captured = memory.process(pgid);
    const isCaptured = captured !== NOT_CAPTURED;
    const translated = isCaptured ? numberOf(captured, captured?.isGroup) : this.translator.group(pgid, by);
    return told(comment(pgid, translated));
  }

  sessionNameOf(sid: number, by: number, memory: TraceeMemory): string | undefined {
    if (!this.showsNumbers) return undefined;
    const captured = memory.process(sid);
    const isCaptured = captured !== NOT_CAPTURED;
    const translated = isCaptured
      ? numberOf(captured, captured?.isSession)
      : this.translator.session(sid, by);
    return told(comment(sid, translated));
  }
}

function numberOf(facts: ProcessFacts | undefined, isThere: boolean | undefined): number | undefined {
  return (isThere && facts?.number) || undefined;
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

  /** `command`: the name in raw bytes, where it is known. */
  nameOf(tid: number, command = this.commandName(tid)): string | undefined {
    const [name = ''] = command.split('\n', 1);
    if (name === '') return undefined;
    const bytes = Buffer.from(name.slice(0, LONGEST), 'latin1');
    return `<${quoteName(bytes, bytes.length, this.hexStrings)}>`;
  }
}
