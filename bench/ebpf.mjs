// What tracing through eBPF costs, beside no tracer, strace, perf trace and the ptrace backend, in one run.
//
//   npm run bench:ebpf -- [rounds]
//
// All take turns, since the machine's speed drifts: each round gives ratios, and their medians count. dd tells its own
// time; the whole command has the tracer's start and end besides. Who takes long traces fewer calls, and what counts is
// the time of one call. Takes root, and a machine that does nothing else.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { withEmptyPrograms } from './empty-programs.mjs';
import { attach, copyBytes, inFolder, median, ratioText, roundsAskedFor, start, xtrace } from './measure.mjs';
import { measureRedis } from './redis.mjs';

/** Bytes that dd copies, two calls each. */
const COUNT = 1_000_000;
const FEW = 30_000;
const NEWLINE = 0x0a;

const rounds = roundsAskedFor();
const ebpf = [xtrace, '--backend=ebpf'];

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {number} count
 * @property {(count: number) => ReturnType<typeof copyBytes>} copy
 * @property {number} [most] what it may take, in times of the bare run
 * @property {boolean} [isOther] another tracer, of whose time a full trace may take a twentieth
 * @property {number[]} calls nanoseconds of a call, of each round
 * @property {number[]} wholes seconds of the whole command
 */
const PART_OF_OTHERS = 1 / 20;

await inFolder(async (folder) => {
  await measureDd(folder);
  await measureRedis(folder, rounds, ebpf);
});

/** @param {string} folder */
async function measureDd(folder) {
  const file = join(folder, 'trace');
  const bare = contestant('no tracer', COUNT, (count) => copyBytes([], count));
  const full = contestant('xtrace, every call, to a file', COUNT, (count) => copyInFull(file, count), {
    most: 3.5,
  });
  const contestants = [
    bare,
    full,
    contestant(
      'xtrace -e trace=connect',
      COUNT,
      (count) => copyBytes([...ebpf, '-e', 'trace=connect', '-o', file], count),
      { most: 1.8 },
    ),
    contestant('xtrace -c', COUNT, (count) => copyBytes([...ebpf, '-c', '-o', file], count), { most: 2.2 }),
    contestant('not traced, while xtrace traces another', COUNT, (count) => copyBeside(file, count), {
      most: 1.8,
    }),
    contestant('not traced, empty BPF programs on both tracepoints', COUNT, (count) =>
      withEmptyPrograms(folder, () => copyBytes([], count)),
    ),
    contestant('strace', FEW, (count) => copyBytes(['strace', '-o', file], count), { isOther: true }),
    contestant('perf trace', FEW, (count) => copyBytes(['perf', 'trace', '-o', file], count), {
      isOther: true,
    }),
    contestant('xtrace --backend=ptrace', FEW, (count) =>
      copyBytes([xtrace, '--backend=ptrace', '-o', file], count),
    ),
  ];
  const taking = new Set(contestants);
  for (let round = 0; round < rounds; round++) {
    for (const one of round % 2 === 0 ? [...taking] : [...taking].reverse()) {
      try {
        const { copying, whole } = await one.copy(one.count);
        one.calls.push((copying / (2 * one.count)) * 1e9);
        one.wholes.push(whole);
      } catch (error) {
        if (one === bare || one === full) throw error;
        console.log(`${one.name}: left out. ${error instanceof Error ? error.message : error}`);
        taking.delete(one);
      }
    }
  }
  console.log(`dd bs=1 count=${COUNT} (${FEW} where so said)`);
  for (const one of contestants) if (taking.has(one)) console.log(report(one, bare, full));
}

/**
 * @param {string} name
 * @param {number} count
 * @param {Contestant['copy']} copy
 * @param {Pick<Contestant, 'most' | 'isOther'>} [expected]
 * @returns {Contestant}
 */
function contestant(name, count, copy, expected = {}) {
  return { name, count, copy, ...expected, calls: [], wholes: [] };
}

/**
 * @param {Contestant} one
 * @param {Contestant} bare
 * @param {Contestant} full
 */
function report(one, bare, full) {
  const parts = [
    `  ${one.name}${one.count === FEW ? `, count=${FEW}` : ''}: ${median(one.calls).toFixed(0)} ns a call, ` +
      `the whole command ${median(one.wholes).toFixed(2)} s`,
  ];
  if (one !== bare) parts.push(judged('bare', ratios(one.calls, bare.calls), one.most));
  if (one.isOther) {
    parts.push(judged(`a full trace takes of it`, ratios(full.calls, one.calls), PART_OF_OTHERS));
    // As many calls would take so much longer.
    const wholes = one.wholes.map((seconds) => (seconds * full.count) / one.count);
    parts.push(judged('of the whole command', ratios(full.wholes, wholes), PART_OF_OTHERS));
  }
  return parts.join('; ');
}

/**
 * @param {readonly number[]} values
 * @param {readonly number[]} bases
 */
function ratios(values, bases) {
  return values.map((value, round) => value / (bases[round] ?? Number.NaN));
}

/**
 * @param {string} what
 * @param {readonly number[]} all
 * @param {number | undefined} most
 */
function judged(what, all, most) {
  const verdict =
    most === undefined ? '' : median(all) <= most ? `, at most ${most}: kept` : `, at most ${most}: MISSED`;
  return `${what} ${ratioText(all)}${verdict}`;
}

/**
 * Traces dd in full, and sees that nothing is missing.
 * @param {string} file
 * @param {number} count
 */
async function copyInFull(file, count) {
  const result = await copyBytes([...ebpf, '-o', file], count);
  let lines = 0;
  for await (const chunk of createReadStream(file)) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines++;
  }
  if (result.status !== 0 || /lost/.test(result.stderr) || lines < 2 * count) {
    console.log(
      `xtrace: status ${result.status}, ${lines} lines of ${2 * count} and more; ${lossText(result.stderr)}`,
    );
  }
  return result;
}

/** @param {string} stderr */
function lossText(stderr) {
  return /\d+ events? (was|were) lost/.exec(stderr)?.[0] ?? 'no event lost';
}

/**
 * Copies without being traced, while another process is, which does nothing.
 * @param {string} file
 * @param {number} count
 */
async function copyBeside(file, count) {
  const idle = start('sleep', ['600']);
  try {
    const detach = await attach([...ebpf, '-f', '-o', file], idle.child.pid ?? 0);
    const result = await copyBytes([], count);
    await detach();
    return result;
  } finally {
    idle.child.kill();
    await idle.finished;
  }
}
