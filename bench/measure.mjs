// What the measurements share: running what is measured, in a folder of its own, and medians.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export const xtrace = new URL('../bin/xtrace', import.meta.url).pathname;

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ status: number | null, stdout: string, stderr: string, seconds: number }} Finished */

/** How often everything is to be measured: the one word of the command line. Anything but a count ends the process. */
export function roundsAskedFor() {
  const [, , word = '5'] = process.argv;
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  console.error(`'${word}' is no number of rounds`);
  process.exit(1);
}

/** @type {Set<ChildProcess>} */
const running = new Set();

/**
 * Calls a function with a folder for what is written. However this ends, the folder is removed, and what was started
 * and still runs is killed.
 * @param {(folder: string) => Promise<void>} use
 */
export async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-bench-'));
  const leave = () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  for (const [signal, status] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, () => {
      leave();
      process.exit(status);
    });
  }
  try {
    await use(folder);
  } finally {
    leave();
  }
}

/**
 * Starts a program whose messages are in English. `finished` tells how it ended, and after how many seconds; it fails
 * where the program cannot be started.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function start(command, args) {
  const startedAt = performance.now();
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  running.add(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    output.stdout += text;
  });
  child.stderr.on('data', (text) => {
    output.stderr += text;
  });
  /** @type {Promise<Finished>} */
  const finished = new Promise((resolve, reject) => {
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (status) => {
      running.delete(child);
      resolve({ status, ...output, seconds: (performance.now() - startedAt) / 1000 });
    });
  });
  return { child, output, finished };
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args) {
  return start(command, args).finished;
}

/**
 * Has a tracer attach to a process.
 * @param {readonly string[]} tracer
 * @param {number} pid
 * @returns what ends the tracer, and gives how it ended
 */
export async function attach([command = '', ...args], pid) {
  const { child, output, finished } = start(command, [...args, '-p', String(pid)]);
  await until(() => output.stderr.includes(' attached'), finished);
  return () => {
    child.kill('SIGINT');
    return finished;
  };
}

/**
 * Waits until something is so; fails where the program ends before, or it takes ten seconds.
 * @param {() => boolean | Promise<boolean>} isSo
 * @param {Promise<Finished>} finished the program's end
 */
export async function until(isSo, finished) {
  const ended = finished.then((result) => {
    throw new Error(`ended too early: ${result.stderr.trim()}`);
  });
  ended.catch(() => {});
  for (let times = 0; times < 1000; times++) {
    if (await isSo()) return;
    await Promise.race([ended, setTimeout(10)]);
  }
  throw new Error('waited in vain');
}

/**
 * Has dd copy so many bytes, one at a time: two calls each.
 * @param {readonly string[]} tracer the command that runs it, nothing for none
 * @param {number} count
 * @returns how many seconds dd says that it took, so that the tracer's start and end do not count; and those of the
 *   whole command
 */
export async function copyBytes(tracer, count) {
  const [command = 'dd', ...args] = [
    ...tracer,
    'dd',
    'if=/dev/zero',
    'of=/dev/null',
    'bs=1',
    `count=${count}`,
  ];
  const { status, stderr, seconds } = await run(command, args);
  const told = /copied, ([0-9.e-]+) s/.exec(stderr);
  if (!told) throw new Error(`dd under '${tracer.join(' ')}' told no time: ${stderr.trim()}`);
  return { copying: Number(told[1]), whole: seconds, status, stderr };
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The median of ratios, and those of all rounds.
 * @param {readonly number[]} ratios
 */
export function ratioText(ratios) {
  return `${shown(median(ratios))} (rounds ${ratios.map(shown).join(' ')})`;
}

/** @param {number} ratio */
function shown(ratio) {
  return ratio < 0.1 ? ratio.toFixed(4) : ratio.toFixed(2);
}
