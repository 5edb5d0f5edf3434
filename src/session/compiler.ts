import { setFlagsFromString } from 'node:v8';

/** As much bytecode of called functions as goes into the machine code of one that calls them: four times the default. */
const INLINING = '--max-inlined-bytecode-size-cumulative=4000';

/**
 * When V8 optimises a function, by default and ten times as late or later. By major version of Node.js: what these
 * settings are called changes, and a V8 that does not know one complains on stderr.
 */
const THRESHOLDS: Record<number, { usual: string[]; late: string[] } | undefined> = {
  20: { usual: ['--interrupt-budget=67584'], late: ['--interrupt-budget=1081344'] },
  22: countsOfCalls(),
  24: countsOfCalls(),
};

/**
 * Sets V8's compiler up for a tracer, which spends its life in one loop whose every turn calls dozens of small functions.
 * `npm run bench:reader` is a tenth faster for it. To be called before any code is loaded that V8 compiled under these
 * settings, and before V8 is asked for such code: it refuses code of other settings.
 */
export function tuneCompiler(): void {
  const thresholds = THRESHOLDS[majorVersion()];
  if (thresholds) [INLINING, ...thresholds.usual].forEach(setFlagsFromString);
}

/**
 * From now on V8 optimises functions much later, and what it compiled quickly runs instead. Where tracees stop, the tracer
 * waits for the kernel most of the time, and V8's threads would take the processor from them in the first second:
 * 400 short processes took 15 % longer.
 */
export function optimiseLate(): void {
  optimisesLate = true;
  THRESHOLDS[majorVersion()]?.late.forEach(setFlagsFromString);
}

/** Where `optimiseLate` has been called, it is so again, though `tuneCompiler` was called since. */
export function keepOptimisingLate(): void {
  if (optimisesLate) optimiseLate();
}

let optimisesLate = false;

function countsOfCalls(): { usual: string[]; late: string[] } {
  return {
    usual: ['--invocation-count-for-maglev=400', '--invocation-count-for-turbofan=3000'],
    late: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=48000'],
  };
}

function majorVersion(): number {
  return Number.parseInt(process.versions.node, 10);
}
