// How long it takes from a record in the ring buffer to its line, without any kernel: what bounds a full trace through eBPF.
//
//   npm run bench:reader
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deferredImports } from '../tools/deferred-imports.mjs';

const KINDS = 4;

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}dist/bench-reader.cjs`;
await build({
  absWorkingDir: root,
  entryPoints: ['bench/reader/loop.ts'],
  outfile: bundle,
  bundle: true,
  plugins: [deferredImports],
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['koffi'],
  define: { 'import.meta.url': '__filename' },
  logLevel: 'warning',
});
try {
  // Each in a process of its own, since what V8 makes of the code depends on what it has run before.
  for (const flags of [[], ['--max-inlined-bytecode-size-cumulative=4000']]) {
    console.log(flags.length === 0 ? 'With the default settings of V8:' : 'As xtrace sets it:');
    for (let kind = 0; kind < KINDS; kind++)
      spawnSync(process.execPath, [...flags, bundle, String(kind)], { stdio: 'inherit' });
  }
} finally {
  rmSync(bundle);
}
