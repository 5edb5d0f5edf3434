// `npm run coverage:syscalls`: for each call of x86-64 whether the catalogue has a row, which arguments are no more
// than hexadecimal numbers, and which fixtures make it that are compared under both tracers; then totals.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fixturesByCall } from './fixtures.mjs';

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('catalogue.ts', import.meta.url))],
  bundle: true,
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

for (const { number, name, hasRow, untyped } of calls) {
  const row = !hasRow ? 'no row' : untyped.length > 0 ? `hexadecimal: ${untyped.join(' ')}` : 'typed';
  console.log(
    `${String(number).padStart(3)} ${name.padEnd(24)} ${row.padEnd(40)} ${fewOf(fixtures.get(name))}`,
  );
}

const rows = calls.filter(({ hasRow }) => hasRow);
const typed = rows.filter(({ untyped }) => untyped.length === 0);
const compared = calls.filter(({ name }) => fixtures.has(name));
console.log(
  `${calls.length} calls: ${rows.length} with a row, ${typed.length} with every argument typed, ` +
    `${compared.length} compared under both tracers`,
);

/** @param {string[]} [names] */
function fewOf(names = []) {
  const left = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(' ') + (left > 0 ? ` and ${left} more` : '');
}
