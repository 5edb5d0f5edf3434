// What is measured. Each gives a number for a tracer, of which less is better.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBytes, run, start } from '../measure.mjs';
import { requestTime } from '../redis.mjs';
import { writeProject } from './c-project.mjs';

/** @typedef {import('./tracers.mjs').Tracer} Tracer */

/**
 * @typedef {object} Workload
 * @property {string} name
 * @property {'times bare' | 'ms' | 'MB'} unit of what is shown: times what it is without a tracer, or what is measured
 * @property {(tracer: Tracer) => Promise<number>} measure
 */

/** Bytes that dd copies, two calls each. */
const MANY = 500_000;
const FEW = 30_000;

/**
 * @param {string} folder for what is written
 * @param {{ port: number, pid: number }} redis a server
 * @returns {Workload[]}
 */
export function workloads(folder, redis) {
  const file = join(folder, 'trace');
  const build = writeProject(join(folder, 'project'));
  return [
    {
      name: 'dd bs=1, every call',
      unit: 'times bare',
      measure: (tracer) => callTime(tracer, tracer.everything(file)),
    },
    {
      name: 'dd bs=1, -e trace=connect',
      unit: 'times bare',
      measure: (tracer) => callTime(tracer, tracer.connects(file)),
    },
    shortProcesses(400, file),
    shortProcesses(2000, file),
    {
      name: 'building a C project',
      unit: 'times bare',
      measure: (tracer) => commandTime([...tracer.everything(file), ...build]),
    },
    {
      name: 'a request to redis, attached',
      unit: 'times bare',
      measure: (tracer) => requestTime(redis, tracer.everything(file), tracer.isSlow),
    },
    { name: 'time to the first line', unit: 'ms', measure: (tracer) => firstLine(tracer) },
    { name: 'memory at most, dd bs=1', unit: 'MB', measure: (tracer) => memory(tracer, file) },
  ];
}

/**
 * Seconds of one call.
 * @param {Tracer} tracer
 * @param {readonly string[]} command
 */
async function callTime({ isSlow }, command) {
  const count = isSlow ? FEW : MANY;
  return (await copyBytes(command, count)).copying / (2 * count);
}

/**
 * A shell starts so many, one after the other.
 * @param {number} count
 * @param {string} file
 * @returns {Workload}
 */
function shortProcesses(count, file) {
  const loop = `i=0; while [ $i -lt ${count} ]; do /bin/true; i=$((i+1)); done`;
  return {
    name: `${count} short processes`,
    unit: 'times bare',
    measure: (tracer) => commandTime([...tracer.everything(file), 'sh', '-c', loop]),
  };
}

/** @param {readonly string[]} command */
async function commandTime([command = '', ...args]) {
  const { status, stderr, seconds } = await run(command, args);
  if (status !== 0) throw new Error(`'${command}' ended with ${status}: ${stderr.trim()}`);
  return seconds;
}

/**
 * Milliseconds until something of a command's trace can be read.
 * @param {Tracer} tracer
 */
async function firstLine(tracer) {
  const [command = '', ...args] = [...tracer.toTerminal(), 'true'];
  if (tracer.name === 'bare') return Number.NaN;
  const startedAt = performance.now();
  const { child, finished } = start(command, args);
  let milliseconds = Number.NaN;
  let text = '';
  child.stderr?.on('data', (data) => {
    if (text === '') milliseconds = performance.now() - startedAt;
    text += data;
  });
  await finished;
  if (!text.includes('exit_group(')) throw new Error(`${command} does not trace: ${text}`);
  return milliseconds;
}

/**
 * Megabytes that the tracer had resident at most, by the time that dd had copied half a million bytes (or a few).
 * @param {Tracer} tracer
 * @param {string} file
 */
async function memory(tracer, file) {
  if (tracer.name === 'bare') return Number.NaN;
  const count = tracer.isSlow ? FEW : MANY;
  const dd = ['dd', 'if=/dev/zero', 'of=/dev/null', 'bs=1', `count=${count}`, 'status=none'];
  const [command = '', ...args] = [...tracer.everything(file), ...dd];
  const { child, finished } = start(command, args);
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, peak(child.pid ?? 0));
  }, 20);
  await finished;
  clearInterval(timer);
  return most;
}

/** @param {number} pid */
function peak(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
