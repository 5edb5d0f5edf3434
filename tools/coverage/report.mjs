// `npm run coverage:syscalls`: for each call of x86-64 whether the catalogue has a row, which arguments are no more
// than hexadecimal numbers and why, and which fixtures make it that are compared under both tracers; then what eBPF
// cannot capture, and totals: of calls, and of the lines that the last run of all tests compared.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deferredImports } from '../deferred-imports.mjs';
import { fixturesByCall, isMadeUp } from './fixtures.mjs';

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('catalogue.ts', import.meta.url))],
  bundle: true,
  plugins: [deferredImports],
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'error',
});
const module = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64');
/** @type {typeof import('./catalogue.ts')} */
const { catalogueCoverage } = await import(`data:text/javascript;base64,${module}`);

const MOST_NAMES = 3;
const calls = catalogueCoverage();
const fixtures = fixturesByCall();
for (const { number, name } of calls) {
  if (isMadeUp(number, name)) fixtures.set(name, [...(fixtures.get(name) ?? []), 'player']);
  // strace 6.1 knows the later ones by their numbers alone.
  const numbered = fixtures.get(`syscall_0x${number.toString(16)}`);
  if (numbered) fixtures.set(name, numbered);
}

for (const { number, name, hasRow, untyped, reason } of calls) {
  const row = !hasRow
    ? 'no row'
    : untyped.length === 0
      ? 'typed'
      : reason
        ? `typed (${untyped.join(' ')}: ${reason})`
        : `hexadecimal: ${untyped.join(' ')}`;
  console.log(
    `${String(number).padStart(3)} ${name.padEnd(24)} ${row.padEnd(40)} ${fewOf(fixtures.get(name))}`,
  );
}

/** Bytes of memory that one entry or return may take (CAPTURE_MOST in bpf/maps.h). */
const CAPTURE_MOST = 128 * 1024;
const cut = calls.filter(({ most }) => most > CAPTURE_MOST).map(({ name }) => name);
console.log(
  `Through eBPF a call's memory is captured up to ${CAPTURE_MOST / 1024} KiB at entry, and as much at return; what is ` +
    'beyond shows as memory that cannot be read. That may cut under -v, where a program gives arrays that are so ' +
    `long: ${cut.join(' ')}`,
);

const rows = calls.filter(({ hasRow }) => hasRow);
const typed = rows.filter(({ untyped, reason }) => untyped.length === 0 || reason !== undefined);
const compared = calls.filter(({ name }) => fixtures.has(name));
console.log(
  `${calls.length} calls: ${rows.length} with a row, ${typed.length} with every argument typed, ` +
    `${compared.length} compared under both tracers`,
);

const linesFile = new URL('../../node_modules/.compared-lines', import.meta.url);
console.log(
  existsSync(linesFile)
    ? readFileSync(linesFile, 'utf8').trimEnd()
    : 'npm test counts the lines that are compared',
);

/** @param {string[]} [names] */
function fewOf(names = []) {
  const left = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(' ') + (left > 0 ? ` and ${left} more` : '');
}
