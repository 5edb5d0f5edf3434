import type { Structure } from '../../../src/format/data.ts';
import { DataEmitter } from '../../../src/format/data-emitter.ts';
import { DataUnderWay } from '../../../src/format/data-under-way.ts';
import { jsonOf } from '../../../src/format/json.ts';
import { demandValid } from '../../harness/schema.ts';

/** Takes down as data what decoders emit, and compares it with the text that they made of the same call. */
export class DataWitness {
  readonly emitter = new DataEmitter();
  private readonly args = new DataUnderWay();
  private readonly outcome = new DataUnderWay();

  constructor() {
    this.emitter.resume(this.args);
  }

  /** An argument begins. */
  argument(name: string): void {
    this.emitter.field(name);
  }

  /** The result begins. */
  result(): void {
    this.emitter.resume(this.outcome);
    this.emitter.field('result');
  }

  /** The JSON of the arguments and of what came of the call; throws where it is not valid. */
  json(): { args: string; outcome: string } {
    return { args: checked(this.args.root), outcome: checked(this.outcome.root) };
  }
}

function checked(data: Structure): string {
  const json = jsonOf(data);
  demandValid(JSON.parse(json), 'structure');
  return json;
}

/**
 * Throws where a name that the text shows is not in the data: constants and fields, outside strings, comments and the
 * notation that only text has.
 */
export function demandNames(text: string, json: string): void {
  const bare = text
    .replace(/"(?:[^"\\]|\\.)*"/g, '')
    .replace(/\/\*.*?\*\//g, '')
    .replace(/~\[[^\]]*\]/g, '')
    .replace(/\) = -1 \w+/, '');
  for (const name of bare.match(/(?<![\w?])[A-Za-z_][A-Za-z0-9_]{3,}(?![\w?(])/g) ?? []) {
    if (NOTATION.has(name) || json.includes(name)) continue;
    throw new Error(`${name} of ${text} is not in ${json}`);
  }
}

/** Words that only text has. */
const NOTATION: ReadonlySet<string> = new Set([
  'WIFSTOPPED',
  'WIFEXITED',
  'WIFSIGNALED',
  'WIFCONTINUED',
  'WSTOPSIG',
  'WEXITSTATUS',
  'WTERMSIG',
  'WCOREDUMP',
  'AF_INET6',
  'PR_MTE_TAG_SHIFT',
  'IBSHIFT',
  'SHM_HUGE_SHIFT',
  'flags',
  'seals',
  'mask',
  'NULL',
  'resuming',
  'interrupted',
]);
