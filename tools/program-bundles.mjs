// The program as two bundles: what each run needs, and what is imported with `import defer`, which few runs need. So
// V8 reads less than half of the code at each start.
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { bundledKoffi } from './bundled-koffi.mjs';
import { deferredImports } from './deferred-imports.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/**
 * Makes both, and gives their names. What each takes of the other, it requires as `first:PATH` or `rest:PATH`, with the path
 * of the module from the root; src/cli/bundles.ts has it find that.
 * @param {string} entry
 * @param {BuildOptions & { absWorkingDir: string }} options of both
 * @param {{ first: string, rest: string }} names of their files
 * @param {readonly string[]} usual modules that are in the first, though their import is deferred
 */
export async function bundleProgram(entry, options, names, usual) {
  const root = join(options.absWorkingDir, '/');
  /** @type {Set<string>} */
  const first = new Set();
  /** @type {Set<string>} */
  const deferred = new Set();
  /** @type {Set<string>} */
  const shared = new Set();

  /** @type {import('esbuild').Plugin} */
  const leaveDeferred = {
    name: 'leave-deferred',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /./ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
        // It is deferred imports alone that require something in our own modules.
        if (pluginData === OURS || kind !== 'require-call' || !importer.startsWith(`${root}src/`))
          return null;
        const found = await resolve(path, {
          kind: 'import-statement',
          importer,
          resolveDir,
          pluginData: OURS,
        });
        const name = found.path.slice(root.length);
        if (first.has(name) || usual.includes(name)) return found;
        deferred.add(name);
        return { path: `rest:${name}`, external: true };
      });
    },
  };
  /** @type {import('esbuild').Plugin} */
  const leaveFirst = {
    name: 'leave-first',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /./ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
        if (pluginData === OURS || kind === 'entry-point') return null;
        const found = await resolve(path, { kind, importer, resolveDir, pluginData: OURS });
        const name = found.path.slice(root.length);
        if (!first.has(name)) return found;
        shared.add(name);
        return { path: `first:${name}`, external: true };
      });
    },
  };
  /**
   * @param {string} contents
   * @param {string} name
   * @param {import('esbuild').Plugin} plugin
   */
  const bundle = async (contents, name, plugin) => {
    const { metafile } = await build({
      ...options,
      stdin: { contents, resolveDir: root },
      entryNames: name,
      banner: { js: '(function (exports, require, module, __filename, importMetaUrl) { "use strict";' },
      footer: { js: '})' },
      metafile: true,
      plugins: [plugin, deferredImports, bundledKoffi],
    });
    return metafile;
  };

  const { inputs } = await bundle(`export * from './${entry}';`, names.first, leaveDeferred);
  for (const name of Object.keys(inputs)) first.add(name);
  const unknown = usual.filter((name) => !first.has(name));
  if (unknown.length > 0) throw new Error(`nothing defers ${unknown.join(', ')}`);
  const rest = [...deferred].filter((name) => !first.has(name)).sort();
  const restFile = await bundle(
    `export const modules = {\n${rest.map((name) => `  '${name}': () => require('./${name}'),\n`).join('')}};\n`,
    names.rest,
    leaveFirst,
  );
  const common = [...shared].sort();
  const firstFile = await bundle(
    `export * from './${entry}';
${common.map((name, index) => `import * as module${index} from './${name}';\n`).join('')}
export const modules = {\n${common.map((name, index) => `  '${name}': module${index},\n`).join('')}};\n`,
    names.first,
    leaveDeferred,
  );
  return { first: nameOf(firstFile), rest: nameOf(restFile) };
}

const OURS = Symbol();

/** @param {import('esbuild').Metafile} metafile */
function nameOf({ outputs }) {
  return basename(Object.keys(outputs)[0] ?? '');
}
