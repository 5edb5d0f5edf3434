// How long a tracee takes under xtrace, beside strace and beside no tracer, in one run.
//
//   npm run bench:speed -- [rounds]
//
// dd tells its own time, so that the tracer's start and end do not count. The tracers take turns, since the
// machine's speed drifts; each round gives a ratio, and the median of the ratios is what counts.
import { join } from 'node:path';
import { copyBytes, inFolder, median, ratioText, roundsAskedFor, xtrace } from './measure.mjs';

const COUNT = 100_000;
const rounds = roundsAskedFor();
const oneCpu = ['taskset', '-c', '0'];

await inFolder(async (folder) => {
  for (const [place, prefix] of /** @type {const} */ ([
    ['any CPU', []],
    ['one CPU', oneCpu],
  ])) {
    for (const [what, options] of /** @type {const} */ ([
      ['every call, to a file', []],
      ['-e trace=connect', ['-e', 'trace=connect']],
      ['-c', ['-c']],
    ])) {
      await compare(folder, `dd bs=1 count=${COUNT}, ${what}, ${place}`, prefix, options);
    }
  }
});

/**
 * @param {string} folder
 * @param {string} title
 * @param {readonly string[]} prefix
 * @param {readonly string[]} options
 */
async function compare(folder, title, prefix, options) {
  /** @type {number[]} */
  const ratios = [];
  /** @type {Record<string, number[]>} */
  const times = { strace: [], xtrace: [] };
  for (let round = 0; round < rounds; round++) {
    const pair = round % 2 === 0 ? ['strace', 'xtrace'] : ['xtrace', 'strace'];
    /** @type {Record<string, number>} */
    const time = {};
    for (const tracer of pair) {
      const command = tracer === 'strace' ? ['strace'] : [xtrace, '--backend=ptrace'];
      const { copying } = await copyBytes(
        [...prefix, ...command, ...options, '-o', join(folder, tracer)],
        COUNT,
      );
      time[tracer] = copying;
      times[tracer]?.push(copying);
    }
    ratios.push((time.xtrace ?? 0) / (time.strace ?? 0));
  }
  const bare = (await copyBytes(prefix, COUNT)).copying;
  console.log(
    `${title}: xtrace/strace ${ratioText(ratios)}; medians strace ${median(times.strace ?? []).toFixed(2)} s, ` +
      `xtrace ${median(times.xtrace ?? []).toFixed(2)} s, bare ${bare.toFixed(2)} s`,
  );
}
