import { readFile } from 'node:fs/promises';

/**
 * Has esbuild bundle `import defer * as name from '...'`, which it knows and does not bundle yet: what is imported is
 * evaluated when something of it is first used.
 * @type {import('esbuild').Plugin}
 */
export const deferredImports = {
  name: 'deferred-imports',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { loader: 'ts', contents: source.replace(DEFERRED, LATER) };
    });
  },
};

const DEFERRED = /^import defer \* as (\w+) from ('[^']+');$/gm;
/** On one line, as the import is, so that lines keep their numbers. */
const LATER =
  'const $1: typeof import($2) = new Proxy({}, { get: ((found) => (_, name) => (found ??= require($2))[name])() });';
