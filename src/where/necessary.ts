import type { ASTNode } from '@marcbachmann/cel-js';
import { Duration } from '@marcbachmann/cel-js/evaluator';
import { both, type Condition, NO_CONDITION } from './condition.ts';

/**
 * What must be so for an expression to hold, as far as its syntax tells: of conjunctions both sides, of comparisons
 * with literals what they compare. Everything else is taken to be possible.
 */
export function necessaryCondition(node: ASTNode): Condition {
  if (node.op === '&&') {
    const [left, right] = node.args;
    return both(necessaryCondition(left), necessaryCondition(right));
  }
  const condition = { ...NO_CONDITION, ...ofComparison(node) };
  const args = strictArguments(node);
  const callsOnly = condition.callsOnly || args.size > 0 || mentionsCall(node);
  return { ...condition, args, callsOnly };
}

type Partially = Partial<Condition>;
type Literal = string | bigint | number | boolean | null | Duration;

/** Variables that only calls have: without them an expression that needs them does not hold. */
const OF_CALLS = new Set([
  'syscall',
  'number',
  'abi',
  'args',
  'ret',
  'result',
  'meaning',
  'errno',
  'errno_number',
  'duration',
  'outcome',
]);
const MIRRORED: Readonly<Record<string, string>> = { '==': '==', '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

function ofComparison(node: ASTNode): Partially {
  if (node.op === 'in') return ofMembership(node.args);
  if (node.op === 'rcall') return ofMethod(node.args);
  if (!(node.op in MIRRORED) || !Array.isArray(node.args)) return {};
  const [left, right] = node.args as [ASTNode, ASTNode];
  const given = literal(right);
  if (given !== undefined) return compared(left, node.op, given);
  const mirrored = literal(left);
  return mirrored === undefined ? {} : compared(right, MIRRORED[node.op] as string, mirrored);
}

function compared(subject: ASTNode, operator: string, value: Literal): Partially {
  if (subject.op === '.' && typeof value === 'string' && operator === '==') return ofArgument(subject, value);
  if (subject.op !== 'id') return {};
  switch (subject.args) {
    case 'ret':
      return typeof value === 'bigint' ? ofResult(operator, value) : {};
    case 'duration':
      return value instanceof Duration && (operator === '>' || operator === '>=')
        ? { returned: 'in any way', leastDuration: nanoseconds(value) }
        : {};
  }
  if (operator !== '==') return {};
  return ofEquality(subject.args, value);
}

function ofEquality(variable: string, value: Literal): Partially {
  if (typeof value === 'string') {
    if (variable === 'comm') return { comm: { text: inBytes(value), how: 'is' } };
    if (variable === 'syscall') return { syscalls: new Set([value]) };
    if (variable === 'errno')
      return value === '' ? { returned: 'successfully' } : { returned: 'with an error', errno: value };
    if (variable === 'outcome')
      return value === 'successful'
        ? { returned: 'successfully' }
        : value === 'failed'
          ? { returned: 'with an error' }
          : {};
  }
  if (typeof value !== 'bigint') return {};
  if (variable === 'pid') return { pid: Number(value) };
  return variable === 'tid' ? { tid: Number(value) } : {};
}

/** `args.pathname == "README.md"` */
function ofArgument(subject: ASTNode, text: string): Partially {
  const argument = argumentOf(subject);
  return argument === undefined ? {} : { path: { argument, text: inBytes(text) } };
}

/** A call that failed gives -1 to the program. */
function ofResult(operator: string, value: bigint): Partially {
  if (operator === '==') return { returned: value === -1n ? 'in any way' : 'successfully' };
  if (operator === '>') return { returned: value >= -1n ? 'successfully' : 'in any way' };
  if (operator === '>=') return { returned: value >= 0n ? 'successfully' : 'in any way' };
  return { returned: 'in any way' };
}

/** `syscall in ["read", "write"]` */
function ofMembership([element, list]: readonly ASTNode[]): Partially {
  if (element?.op !== 'id' || element.args !== 'syscall' || list?.op !== 'list') return {};
  const names = list.args.map(literal);
  return names.every((name) => typeof name === 'string') ? { syscalls: new Set(names) } : {};
}

/** `comm.startsWith("php")`, `comm.matches("php")` */
function ofMethod([method, receiver, parameters]: readonly [string, ASTNode, readonly ASTNode[]]): Partially {
  if (receiver.op !== 'id' || receiver.args !== 'comm' || parameters.length !== 1) return {};
  const text = literal(parameters[0] as ASTNode);
  if (typeof text !== 'string') return {};
  if (method === 'startsWith') return { comm: { text: inBytes(text), how: 'begins' } };
  if (method === 'contains') return { comm: { text: inBytes(text), how: 'contains' } };
  if (method !== 'matches') return {};
  const [, start, plain, end] = PLAIN_PATTERN.exec(text) ?? [];
  if (plain === undefined) return {};
  const how = start === '' ? 'contains' : end === '' ? 'begins' : 'is';
  return { comm: { text: inBytes(plain), how } };
}

/** A regular expression that is text, at most held at the beginning, or at both ends. */
const PLAIN_PATTERN = /^(\^?)([A-Za-z0-9 _\-/:@%,=~<>]*)(\$?)$/;

/** The arguments without which the expression is an error, and so does not hold. */
function strictArguments(node: ASTNode): ReadonlySet<string> {
  const found = new Set<string>();
  collectStrict(node, (inner) => {
    const argument = argumentOf(inner);
    if (argument !== undefined) found.add(argument);
  });
  return found;
}

function mentionsCall(node: ASTNode): boolean {
  let mentions = false;
  collectStrict(node, (inner) => {
    if (inner.op === 'id' && OF_CALLS.has(inner.args)) mentions = true;
  });
  return mentions;
}

/** Hands over each part of an expression whose error is an error of the whole. */
function collectStrict(node: ASTNode, take: (node: ASTNode) => void): void {
  take(node);
  switch (node.op) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case 'in':
    case '[]':
      for (const operand of node.args) collectStrict(operand, take);
      break;
    case '.':
      collectStrict(node.args[0], take);
      break;
    case '!_':
    case '-_':
      collectStrict(node.args as unknown as ASTNode, take);
      break;
    case 'rcall':
      if (!MACROS.has(node.args[0]))
        for (const inner of [node.args[1], ...node.args[2]]) collectStrict(inner, take);
      else collectStrict(node.args[1], take);
      break;
  }
}

/** Methods whose parameters are evaluated as often as there are elements, be it never. */
const MACROS = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'bind']);

/** The name in `args.NAME`. */
function argumentOf(node: ASTNode): string | undefined {
  if (node.op !== '.') return undefined;
  const [object, name] = node.args;
  return object.op === 'id' && object.args === 'args' ? name : undefined;
}

function literal(node: ASTNode): Literal | undefined {
  if (node.op === 'value') {
    const value = node.args;
    const isPlain = value === null || ['string', 'bigint', 'number', 'boolean'].includes(typeof value);
    return isPlain ? (value as Literal) : undefined;
  }
  if (node.op === '-_') {
    const value = literal(node.args as unknown as ASTNode);
    return typeof value === 'bigint' ? -value : undefined;
  }
  if (node.op !== 'call' || node.args[0] !== 'duration' || node.args[1].length !== 1) return undefined;
  const text = literal(node.args[1][0] as ASTNode);
  return typeof text === 'string' ? durationOf(text) : undefined;
}

const NANOSECONDS: Readonly<Record<string, number>> = {
  h: 3_600_000_000_000,
  m: 60_000_000_000,
  s: 1_000_000_000,
  ms: 1_000_000,
  us: 1000,
  µs: 1000,
  ns: 1,
};

/** `1h30m`, `10ms`: as CEL and Go read durations. */
function durationOf(text: string): Duration | undefined {
  if (!/^(?:\d+(?:\.\d+)?(?:h|ms|m|s|us|µs|ns))+$/.test(text)) return undefined;
  let total = 0;
  for (const [, digits, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|us|µs|ns)/g)) {
    total += Number(digits) * (NANOSECONDS[unit as string] as number);
  }
  const seconds = Math.floor(total / 1e9);
  return new Duration(BigInt(seconds), Math.floor(total - seconds * 1e9));
}

function nanoseconds(duration: Duration): number {
  return Number(duration.seconds) * 1e9 + duration.nanos;
}

function inBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}
