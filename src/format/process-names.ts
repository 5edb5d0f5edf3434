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
    return this.numberAlone('group', pgid, by, memory);
  }

  sessionNameOf(sid: number, by: number, memory: TraceeMemory): string | undefined {
    return this.numberAlone('session', sid, by, memory);
  }

  /** Of what has no command name. */
  private numberAlone(
    kind: 'group' | 'session',
    number: number,
    by: number,
    memory: TraceeMemory,
  ): string | undefined {
    if (!this.showsNumbers) return undefined;
    const captured = memory.process(number);
    if (captured === NOT_CAPTURED) return told(comment(number, this.translator[kind](number, by)));
    const isThere = kind === 'group' ? captured?.isGroup : captured?.isSession;
    return told(comment(number, numberOf(captured, isThere)));
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
