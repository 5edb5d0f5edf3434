// Bundles the program and its tracer thread into dist/: one file each, so that starting costs two reads
// instead of a hundred module look-ups. koffi stays outside, since it loads a native library.
import { build } from 'esbuild';

await build({
  absWorkingDir: new URL('..', import.meta.url).pathname,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['koffi'],
  splitting: true,
  sourcemap: process.argv.includes('--sourcemap'),
  logLevel: 'warning',
});
