import { splitPrefix } from './pids.ts';

/** What a trace of `test/fixtures/numbered.c` says. */
export interface NumberedCalls {
  /** By thread, as the fixture numbers them: the numbers of its calls that are there, in the order of their lines. */
  readonly made: Map<number, number[]>;
  /** Calls of which only the entry is there: their return was lost. */
  readonly unreturned: number;
  /** Losses that are told, and before which line of which thread's next call. */
  readonly losses: readonly Loss[];
  /** Lines that are none of a numbered call's, or one's with what is not its own. */
  readonly wrong: string[];
}

/** Events that are told to be lost, between two calls in the order of the lines: `thread:number`. */
export interface Loss {
  readonly count: number;
  readonly after: string | undefined;
  before: string | undefined;
}

const MOST_LETTERS = 20;
const CALLS_OF_THREAD = 1_000_000;

/** Reads a trace of numbered calls, and checks each line: result, name and arguments of a call follow from its number. */
export function readNumberedCalls(trace: string): NumberedCalls {
  const made = new Map<number, number[]>();
  const losses: Loss[] = [];
  const wrong: string[] = [];
  const begun = new Map<number | null, string>();
  let unreturned = 0;
  let last: string | undefined;
  for (const line of trace.split('\n')) {
    if (line === '') continue;
    const { pid, text } = splitPrefix(line);
    const lost = /^xtrace: (\d+) events? lost$/.exec(line);
    if (lost) {
      losses.push({ count: Number(lost[1]), after: last, before: undefined });
      continue;
    }
    const unfinished = /^(.*) <unfinished \.\.\.>$/.exec(text);
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(text);
    const whole = resumed ? `${begun.get(pid)}${resumed[1]}` : text;
    // The thread does something else, or ends, and never was it told what came of the call.
    if (begun.delete(pid) && (!resumed || /\) += \?$/.test(text))) {
      unreturned++;
      if (resumed) continue;
    }
    if (unfinished) {
      begun.set(pid, unfinished[1] as string);
      continue;
    }
    const call = numberedCall(whole);
    if (call === undefined) {
      if (!/^\+\+\+ exited with 0 \+\+\+$/.test(text)) wrong.push(line);
      continue;
    }
    last = `${call.thread}:${call.number}`;
    for (const loss of losses) loss.before ??= last;
    const numbers = made.get(call.thread);
    if (numbers) numbers.push(call.number);
    else made.set(call.thread, [call.number]);
  }
  return { made, unreturned: unreturned + begun.size, losses, wrong };
}

function numberedCall(text: string): { thread: number; number: number } | undefined {
  const seek = /^lseek\(\d+, (\d+), SEEK_SET\) += (\d+)$/.exec(text);
  if (seek) {
    const offset = Number(seek[1]);
    const number = offset % CALLS_OF_THREAD;
    return seek[1] === seek[2] && number % 2 === 0
      ? { thread: (offset - number) / CALLS_OF_THREAD, number }
      : undefined;
  }
  const write = /^write\(\d+, "((\d+):(\d+) (([a-z])\5*)?)", (\d+)\) += (\d+)$/.exec(text);
  if (!write) return undefined;
  const number = Number(write[3]);
  const letters = String.fromCharCode(97 + (number % 26)).repeat(number % MOST_LETTERS);
  const length = (write[1] as string).length;
  return (write[4] ?? '') === letters && Number(write[6]) === length && Number(write[7]) === length
    ? { thread: Number(write[2]), number }
    : undefined;
}
