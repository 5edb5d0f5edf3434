import { maskTracer, maskValues } from './masks.ts';
import { namePids, replacePids, splitPrefix } from './pids.ts';

/** What is known about how a trace was written. */
export interface Normalising {
  /** Column of the `=` (`-a`). Default 40. */
  width?: number;
  /** Which timestamp each line begins with. */
  stamps?: keyof typeof STAMPS | RegExp;
  /** Each result ends with the time spent (`-T`). */
  durations?: boolean;
  /** Names for pids that are known beforehand. */
  known?: ReadonlyMap<number, string>;
  /** Numbers that are no pids where they are arguments. */
  constants?: ReadonlySet<number>;
  /** The prefix was put there by the reader, from the name of a `-ff` file: columns do not count it. */
  prefixAdded?: boolean;
  /** Signals and the returns from their handlers may come at any point of a process's stream: compare them apart. */
  signalsApart?: boolean;
}

/**
 * The lines of a trace with what cannot be equal in two runs replaced by names: pids, times, inode numbers, random
 * bytes, the tracer's own name and the address of its environment. The column of the result is checked against the
 * rule (`=` in column `width`, or one space after what is longer) and then written as one space, because it depends
 * on the width of pids; padding that breaks the rule is kept, and so differs.
 */
export function normalise(lines: readonly string[], how: Normalising = {}): string[] {
  const names = namePids(
    lines.map((line) => cutStamp(line, how)),
    how.known,
  );
  const mask = maskValues();
  const started = startOfCommand(lines);
  return lines.map((line, i) => {
    const { prefix, text } = ruled(line, how, names);
    return prefix + mask(replacePids(i === started ? maskStart(text) : text, names, how.constants));
  });
}

/**
 * The normalised lines process by process, for runs whose processes interleave differently each time: under a
 * headline with the process's name its own lines in order, what was unfinished joined with what resumed it.
 */
export function streams(written: readonly string[], how: Normalising = {}): string[] {
  const lines = unbraid(written);
  const bare = lines.map((line) => cutStamp(line, how));
  const names = namePids(bare, how.known);
  const byName = new Map<string, string[]>();
  const open = new Map<string, string>();
  const first = [...names.values()].includes('T1') ? 'T1' : 'P1';
  const alive = new Set<string>([first]);
  const started = startOfCommand(lines);
  for (const [i, line] of lines.entries()) {
    const ruledLine = ruled(line, how, names);
    const { name } = ruledLine;
    const text = i === started ? maskStart(ruledLine.text) : ruledLine.text;
    // Without a prefix it is the only process left (or not yet joined by another).
    const owner = /^(?:strace|xtrace): /.test(text)
      ? MESSAGES
      : (name ?? (alive.size === 1 ? ([...alive][0] as string) : first));
    if (owner !== MESSAGES) alive.add(owner);
    if (/^\+\+\+ (exited|killed|superseded)/.test(text)) alive.delete(owner);
    const stream = byName.get(owner) ?? [];
    byName.set(owner, stream);
    const unfinished = /^(.*) <unfinished \.\.\.>$/.exec(text);
    const resumed = /^<\.\.\. (\w+) resumed>(.*)$/.exec(text);
    if (unfinished) {
      open.set(owner, unfinished[1] as string);
      stream.push(`${unfinished[1]}`);
    } else if (resumed && open.has(owner)) {
      const begun = open.get(owner) as string;
      open.delete(owner);
      const at = stream.lastIndexOf(begun);
      const call = /(\w+)\(/.exec(begun)?.[1];
      const joined = call === resumed[1] ? begun + resumed[2] : `${begun}<${resumed[1]}>${resumed[2]}`;
      stream.splice(at, 1, joined);
    } else {
      stream.push(text);
    }
  }
  const mask = maskValues();
  const result: string[] = [];
  for (const name of [...byName.keys()].sort(byTree)) {
    result.push(`== ${name}`);
    const stream = (byName.get(name) as string[]).map((text) =>
      mask(replacePids(text, names, how.constants)),
    );
    if (name === MESSAGES) stream.sort();
    const apart = how.signalsApart ? stream.filter((text) => /^--- SIG|^rt_sigreturn\(/.test(text)) : [];
    result.push(...stream.filter((text) => !apart.includes(text)), ...apart.sort());
  }
  return result;
}

/** What heads the tracer's own messages: which of them comes first is chance where processes are. */
const MESSAGES = 'Messages';

/** On a terminal a message can come in the middle of a line, which goes on after it: puts the message before it. */
function unbraid(lines: readonly string[]): string[] {
  const result: string[] = [];
  let begun = '';
  for (const line of lines) {
    const message = /^(.+?)((?:strace|xtrace): Process \d+ (?:attached|detached).*)$/.exec(line);
    if (message) {
      result.push(message[2] as string);
      begun += message[1];
    } else if (begun !== '' && /^(?:strace|xtrace): Process/.test(line)) {
      result.push(line);
    } else {
      result.push(begun + line);
      begun = '';
    }
  }
  return begun === '' ? result : [...result, begun];
}

/** The line with the execve that the tracer's own child made: its code and environment are the tracer's. */
function startOfCommand(lines: readonly string[]): number {
  return lines.findIndex((line) => /\bexecve\(/.test(line));
}

function maskStart(text: string): string {
  return text
    .replace(/0x[0-9a-f]+( \/\* \d+ vars? \*\/)/, '<envp>$1')
    .replace(/(execve\(\S+, )0x[0-9a-f]+, 0x[0-9a-f]+\)/, '$1<argv>, <envp>)')
    .replace(/^((?:\[ *\d+\] )?)\[[0-9a-f]{16}\] /, '$1[<start>] ');
}

/** The lines of a text; an unterminated last line is told from a terminated one. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n');
  const rest = lines.pop() as string;
  return rest === '' ? lines : [...lines, `${rest}<no newline>`];
}

const STAMPS = {
  '-r': /^ {0,5}\d{1,6}\.\d{6} /,
  '-t': /^\d\d:\d\d:\d\d /,
  '-tt': /^\d\d:\d\d:\d\d\.\d{6} /,
  '-ttt': /^\d{10}\.\d{6} /,
};

const stampOf = (stamps: NonNullable<Normalising['stamps']>) =>
  typeof stamps === 'string' ? STAMPS[stamps] : stamps;

function cutStamp(line: string, how: Normalising): string {
  if (how.stamps === undefined) return line;
  const owned = splitPrefix(line);
  return line.slice(0, line.length - owned.text.length) + owned.text.replace(stampOf(how.stamps), '');
}

/** Applies the rules of layout to a physical line: prefix, timestamp, column, duration. */
function ruled(line: string, how: Normalising, names: ReadonlyMap<number, string>) {
  const owned = splitPrefix(line);
  let { text } = owned;
  let prefix = '';
  let name: string | null = null;
  if (owned.pid !== null) {
    name = names.get(owned.pid) ?? '?';
    const digits = String(owned.pid);
    const raw = line.slice(0, line.length - text.length);
    const { command } = owned;
    const plain = command === '' ? digits.padEnd(5) : `${digits}${command}`;
    const wanted = owned.form === 'bracket' ? `[pid ${digits.padStart(5)}${command}] ` : `${plain} `;
    const named = `${name}${maskTracer(command)}`;
    const form = owned.form === 'bracket' ? `[pid ${named}] ` : `${named} `;
    prefix = raw === wanted ? form : `${form}(pid not padded to 5) `;
  }
  const prefixLength = how.prefixAdded ? 0 : line.length - text.length;
  const padding = /\)( +)= (?!.*\) += )/.exec(text);
  if (padding) {
    const before = prefixLength + padding.index + 1;
    const after = before + (padding[1] as string).length;
    if (after === Math.max(how.width ?? 40, before + 1)) {
      text = `${text.slice(0, padding.index + 1)} ${text.slice(after - prefixLength)}`;
    }
  }
  if (how.stamps !== undefined && stampOf(how.stamps).test(text)) {
    text = text.replace(stampOf(how.stamps), '');
    prefix += `<${how.stamps}> `;
  }
  if (how.durations) {
    const timed = text.replace(/ <\d+\.\d{6}>$/, '');
    if (timed !== text) {
      text = timed;
      // Told by the prefix so that a missing duration is a difference.
      prefix += '<-T> ';
    }
  }
  return { prefix, name, text };
}

function byTree(left: string, right: string): number {
  const [a, b] = [left, right].map((name) => name.slice(1).split('.').map(Number)) as [number[], number[]];
  if (left[0] !== right[0]) return (left[0] as string) < (right[0] as string) ? -1 : 1;
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
