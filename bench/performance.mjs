// All tracers side by side, as the table and the picture of docs/performance.md.
//
//   npm run bench -- [rounds]
//
// In each round all take turns at each workload, since a machine's speed drifts: a round gives ratios to the bare run, and
// their medians count. Takes root, make, a C compiler, redis and perf, and a machine that does nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { inFolder, median, roundsAskedFor } from './measure.mjs';
import { chart } from './performance/chart.mjs';
import { TRACERS } from './performance/tracers.mjs';
import { workloads } from './performance/workloads.mjs';
import { withRedisServer } from './redis.mjs';

/** @typedef {import('./performance/workloads.mjs').Workload} Workload */
/** @typedef {{ workload: Workload, values: Map<string, number[]> }} Row values by the tracer's name, of each round */

const PAGE = new URL('../docs/performance.md', import.meta.url).pathname;
const PICTURE = new URL('../docs/performance.svg', import.meta.url).pathname;
const PICTURE_LINK = '![The ratios to the bare run as bars](performance.svg)';
const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

const rounds = roundsAskedFor();

await inFolder(async (folder) => {
  const rows = await withRedisServer(folder, (port, pid) => measure(workloads(folder, { port, pid })));
  const shown = rows.map(({ workload, values }) => ({ workload, cells: summarized(workload, values) }));
  const page = readFileSync(PAGE, 'utf8');
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  const table = tableOf(shown);
  console.log(table);
  writeFileSync(
    PAGE,
    `${page.slice(0, before + BEGIN.length)}\n\n${table}\n${PICTURE_LINK}\n\n${page.slice(after)}`,
  );
  const bars = shown
    .filter(({ workload }) => workload.unit === 'times bare')
    .flatMap(({ workload, cells }) =>
      [...cells].flatMap(([tracer, ratio]) =>
        tracer === 'bare' || Number.isNaN(ratio) ? [] : [{ workload: workload.name, tracer, ratio }],
      ),
    );
  writeFileSync(
    PICTURE,
    await chart(
      bars,
      TRACERS.map(({ name }) => name),
    ),
  );
});

/**
 * @param {readonly Workload[]} all
 * @returns {Promise<Row[]>}
 */
async function measure(all) {
  /** @type {Row[]} */
  const rows = all.map((workload) => ({ workload, values: new Map(TRACERS.map(({ name }) => [name, []])) }));
  for (let round = 0; round < rounds; round++) {
    for (const { workload, values } of rows) {
      for (const tracer of round % 2 === 0 ? TRACERS : [...TRACERS].reverse()) {
        const value = await workload.measure(tracer).catch((error) => {
          console.log(
            `${workload.name}, ${tracer.name}: left out. ${error instanceof Error ? error.message : error}`,
          );
          return Number.NaN;
        });
        values.get(tracer.name)?.push(value);
      }
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return rows;
}

/**
 * What is shown of each tracer.
 * @param {Workload} workload
 * @param {Row['values']} values
 * @returns {Map<string, number>}
 */
function summarized({ unit }, values) {
  const bare = values.get('bare') ?? [];
  return new Map(
    [...values].map(([name, all]) => [
      name,
      median(unit === 'times bare' ? all.map((value, round) => value / (bare[round] ?? Number.NaN)) : all),
    ]),
  );
}

/** @param {readonly { workload: Workload, cells: Map<string, number> }[]} rows */
function tableOf(rows) {
  const others = TRACERS.filter(({ name }) => name !== 'bare').map(({ name }) => name);
  const lines = [
    `Medians of ${rounds} rounds, on ${cpus().length} CPUs (${cpus()[0]?.model ?? 'of unknown kind'}), Linux ${release()}, Node.js ${process.version}:`,
    '',
    `| | ${others.join(' | ')} | ptrace / strace |`,
    `|---|${others.map(() => '---:').join('|')}|---:|`,
    ...rows.map(({ workload: { name, unit }, cells }) => {
      const ratio = (cells.get('xtrace (ptrace)') ?? Number.NaN) / (cells.get('strace') ?? Number.NaN);
      const shown = others.map((tracer) => inUnit(cells.get(tracer) ?? Number.NaN, unit));
      return `| ${name} | ${shown.join(' | ')} | ${ratio.toFixed(2)} |`;
    }),
    '',
  ];
  return lines.join('\n');
}

/**
 * @param {number} value
 * @param {Workload['unit']} unit
 */
function inUnit(value, unit) {
  if (Number.isNaN(value)) return '';
  if (unit === 'times bare') return value < 10 ? value.toFixed(2) : value.toFixed(0);
  return `${value.toFixed(0)} ${unit}`;
}
