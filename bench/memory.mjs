// Resident memory of xtrace over a million calls, and over 5,000 short children: it must not grow.
//
//   npm run bench:memory
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { xtrace } from './measure.mjs';

const children = 'i=0; while [ $i -lt 5000 ]; do /bin/true; i=$((i+1)); done';

await watch('a million calls', ['dd', 'if=/dev/zero', 'of=/dev/null', 'bs=1', 'count=500000', 'status=none']);
await watch('5,000 children', ['-f', 'sh', '-c', children]);

/**
 * @param {string} title
 * @param {string[]} args
 */
async function watch(title, args) {
  const child = spawn(xtrace, ['-o', '/dev/null', ...args], { stdio: 'inherit' });
  /** @type {number[]} */
  const samples = [];
  const timer = setInterval(() => samples.push(residentMegabytes(child.pid ?? 0)), 250);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(timer);
  const seen = samples.filter((sample) => sample > 0);
  const third = Math.max(1, Math.floor(seen.length / 3));
  const from = Math.max(...seen.slice(third, 2 * third));
  const to = Math.max(...seen.slice(-third));
  console.log(
    `${title}: resident ${from.toFixed(0)} MB in the second third of the run, ${to.toFixed(0)} MB in the last, ` +
      `${Math.max(...seen).toFixed(0)} MB at most (${seen.length} samples)`,
  );
}

/** @param {number} pid */
function residentMegabytes(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return 0;
  }
}
