import { type ASTNode, Environment, type ParseResult } from '@marcbachmann/cel-js';
import { Duration } from '@marcbachmann/cel-js/evaluator';
import { type EventData, errnoName, signalData } from '../format/event-data.ts';
import type { Condition } from './condition.ts';
import { necessaryCondition } from './necessary.ts';
import { celArguments, celValue } from './values.ts';
import type { Where } from './where.ts';

/** A mistake in an expression; `place` points at it, on lines of its own. */
export class WhereError extends Error {
  constructor(
    message: string,
    readonly place: string,
  ) {
    super(message);
  }
}

/**
 * Compiles the expression of `--where`, in CEL (Common Expression Language), over the variables below. Where its
 * evaluation is an error, since an event does not have what it names, it does not hold.
 * @throws WhereError about a mistake in it
 */
export function compileWhere(expression: string): Where {
  const environment = new Environment({ homogeneousAggregateLiterals: false });
  for (const [name, type] of Object.entries(VARIABLES)) environment.registerVariable(name, type);
  const program = checked(environment, expression);
  demandPatterns(program.ast, expression);
  return new CompiledWhere(program);
}

const VARIABLES: Readonly<Record<string, string>> = {
  event: 'string',
  time: 'google.protobuf.Timestamp',
  pid: 'int',
  tid: 'int',
  comm: 'string',
  syscall: 'string',
  number: 'int',
  abi: 'string',
  args: 'dyn',
  ret: 'int',
  result: 'dyn',
  meaning: 'dyn',
  errno: 'string',
  errno_number: 'int',
  duration: 'google.protobuf.Duration',
  outcome: 'string',
  signal: 'string',
  siginfo: 'dyn',
  status: 'int',
  core_dumped: 'bool',
  by_tid: 'int',
};

class CompiledWhere implements Where {
  readonly looksAtValues: boolean;
  readonly condition: Condition;
  private readonly variables = new EventVariables();

  constructor(private readonly program: ParseResult) {
    this.looksAtValues = /\b(?:args|result|meaning|siginfo)\b/.test(program.ast.input);
    this.condition = necessaryCondition(program.ast);
  }

  holds(data: EventData): boolean {
    this.variables.data = data;
    try {
      return this.program(this.variables) === true;
    } catch {
      return false;
    }
  }
}

/** The variables, made of an event when they are asked for. */
class EventVariables {
  [name: string]: unknown;
  data!: EventData;

  get event(): string {
    return this.data.type;
  }

  get time(): Date {
    return new Date(this.data.seconds * 1000 + this.data.nanoseconds / 1e6);
  }

  get pid(): bigint {
    return BigInt(this.data.pid);
  }

  get tid(): bigint {
    return BigInt(this.data.tid);
  }

  get comm(): string {
    return Buffer.from(this.data.comm, 'latin1').toString();
  }

  get syscall(): string | undefined {
    return this.data.call?.name;
  }

  get number(): bigint | undefined {
    const { call } = this.data;
    return call && BigInt(call.number);
  }

  get abi(): string | undefined {
    return this.data.call?.abi;
  }

  get args(): unknown {
    const { call } = this.data;
    return call && celArguments(call.args);
  }

  get ret(): bigint | undefined {
    const ret = this.data.call?.ret;
    return ret === undefined || ret === null ? undefined : BigInt(ret);
  }

  get result(): unknown {
    const { call } = this.data;
    return call && (call.result === undefined ? this.ret : celValue(call.result));
  }

  get meaning(): unknown {
    const { call } = this.data;
    return call && (call.meaning === undefined ? null : celValue(call.meaning));
  }

  /** Empty where the call did not fail. */
  get errno(): string | undefined {
    const { call } = this.data;
    return call && (call.errno === 0 ? '' : errnoName(call.errno));
  }

  get errno_number(): bigint | undefined {
    const { call } = this.data;
    return call && BigInt(call.errno);
  }

  get duration(): Duration | undefined {
    const duration = this.data.call?.duration;
    if (duration === undefined) return undefined;
    const seconds = Math.floor(duration / 1e9);
    return new Duration(BigInt(seconds), duration - seconds * 1e9);
  }

  get outcome(): string | undefined {
    return this.data.call?.outcome;
  }

  get signal(): string | undefined {
    const { signal } = this.data;
    return signal === undefined ? undefined : String(celValue(signalData(signal)));
  }

  get siginfo(): unknown {
    return this.member('siginfo');
  }

  get status(): unknown {
    return this.member('status');
  }

  get core_dumped(): unknown {
    return this.member('core_dumped');
  }

  get by_tid(): unknown {
    return this.member('by_tid');
  }

  private member(name: string): unknown {
    const { about } = this.data;
    const index = about ? about.names.indexOf(name) : -1;
    return about === undefined || index < 0 ? undefined : celValue(about.values[index] ?? null);
  }
}

function checked(environment: Environment, expression: string): ParseResult {
  let program: ParseResult;
  try {
    program = environment.parse(expression);
  } catch (error) {
    throw mistake(error as CelMistake, expression);
  }
  const { valid, type, error } = program.check();
  if (!valid) throw mistake(error as CelMistake, expression);
  if (type === 'bool' || type === 'dyn') return program;
  throw new WhereError(`the expression is no condition, but of type ${type}`, pointer(expression, 0));
}

interface CelMistake {
  readonly message: string;
  readonly summary?: string;
  readonly range?: { readonly start: number };
}

function mistake({ message, summary, range }: CelMistake, expression: string): WhereError {
  const start = range?.start ?? 0;
  const text = (summary ?? message).replace(/^./, (letter) => letter.toLowerCase());
  return new WhereError(`${text}, at character ${start + 1}`, pointer(expression, start));
}

/** The line of the expression in which a mistake is, and a caret under it. */
function pointer(expression: string, at: number): string {
  const before = expression.lastIndexOf('\n', at - 1) + 1;
  const after = expression.indexOf('\n', at);
  const line = expression.slice(before, after < 0 ? undefined : after);
  return `  ${line}\n  ${' '.repeat(at - before)}^`;
}

/** Regular expressions that are written down are looked at before anything is traced. */
function demandPatterns(node: ASTNode, expression: string): void {
  if (node.op === 'rcall' && node.args[0] === 'matches') {
    const [pattern] = node.args[2];
    if (pattern?.op === 'value' && typeof pattern.args === 'string')
      demandPattern(pattern.args, pattern.start, expression);
  }
  for (const inner of childrenOf(node.args)) demandPatterns(inner, expression);
}

function demandPattern(pattern: string, at: number, expression: string): void {
  try {
    new RegExp(pattern);
  } catch (error) {
    const [, reason = 'not valid'] = /: ([^:]*)$/.exec((error as Error).message) ?? [];
    throw new WhereError(
      `'${pattern}' is no regular expression (${reason.toLowerCase()}), at character ${at + 1}`,
      pointer(expression, at),
    );
  }
}

function childrenOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return typeof args === 'object' && args !== null && 'op' in args ? [args as ASTNode] : [];
}
