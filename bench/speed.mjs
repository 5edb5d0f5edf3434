// How long a tracee takes under xtrace, beside strace and beside no tracer, in one run.
//
//   npm run bench:speed -- [rounds]
//
// dd tells its own time, so that the tracer's start and end do not count. The tracers take turns, since the
// machine's speed drifts; each round gives a ratio, and the median of the ratios is what counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 5);
const xtrace = new URL('../bin/xtrace', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'xtrace-bench-'));
const oneCpu = ['taskset', '-c', '0'];

try {
  for (const [place, prefix] of /** @type {const} */ ([
    ['any CPU', []],
    ['one CPU', oneCpu],
  ])) {
    for (const [what, options] of /** @type {const} */ ([
      ['every call, to a file', []],
      ['-e trace=connect', ['-e', 'trace=connect']],
      ['-c', ['-c']],
    ])) {
      compare(`dd bs=1 count=100000, ${what}, ${place}`, [...prefix], [...options]);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} title
 * @param {string[]} prefix
 * @param {string[]} options
 */
function compare(title, prefix, options) {
  /** @type {number[]} */
  const ratios = [];
  /** @type {Record<string, number[]>} */
  const times = { strace: [], xtrace: [] };
  for (let round = 0; round < rounds; round++) {
    const pair = round % 2 === 0 ? ['strace', 'xtrace'] : ['xtrace', 'strace'];
    /** @type {Record<string, number>} */
    const time = {};
    for (const tracer of pair) {
      const command = tracer === 'strace' ? 'strace' : xtrace;
      time[tracer] = tracedSeconds([...prefix, command, ...options, '-o', join(folder, tracer)]);
      times[tracer]?.push(time[tracer]);
    }
    ratios.push((time.xtrace ?? 0) / (time.strace ?? 0));
  }
  const bare = tracedSeconds(prefix);
  const list = ratios.map((ratio) => ratio.toFixed(2)).join(' ');
  console.log(
    `${title}: xtrace/strace ${median(ratios).toFixed(2)} (rounds ${list}); ` +
      `medians strace ${median(times.strace ?? []).toFixed(2)} s, xtrace ${median(times.xtrace ?? []).toFixed(2)} s, bare ${bare.toFixed(2)} s`,
  );
}

/**
 * What dd says that it took, in seconds.
 * @param {string[]} tracer
 */
function tracedSeconds(tracer) {
  const [command = 'dd', ...rest] = [...tracer, 'dd', 'if=/dev/zero', 'of=/dev/null', 'bs=1', 'count=100000'];
  const { stderr } = spawnSync(command, rest, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  const told = /copied, ([0-9.e-]+) s/.exec(stderr);
  if (!told) throw new Error(`dd under ${tracer.join(' ')} told no time: ${stderr}`);
  return Number(told[1]);
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
