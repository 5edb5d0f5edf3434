const NATIVE = '@koromix/koffi-linux-x64';

/**
 * Has esbuild bundle koffi but for its native library: to look for that, koffi takes longer than to load it.
 * @type {import('esbuild').Plugin}
 */
export const bundledKoffi = {
  name: 'bundled-koffi',
  setup({ onResolve, onLoad, resolve }) {
    // Of its two forms the one whose `require` esbuild follows.
    onResolve({ filter: /^koffi$/ }, ({ path, kind, resolveDir }) =>
      kind === 'require-call' ? null : resolve(path, { kind: 'require-call', resolveDir }),
    );
    onResolve({ filter: /^@koromix\/koffi-/ }, ({ path }) =>
      path === NATIVE ? { path, namespace: 'native-koffi' } : { path, external: true },
    );
    onLoad({ filter: /./, namespace: 'native-koffi' }, () => ({ contents: LOADER }));
  },
};

/** There is a library for glibc and one for musl, whose dynamic linker is in the memory of those who use it. */
const LOADER = `
const { existsSync, readFileSync } = require('node:fs');
const usesMusl = () => readFileSync('/proc/self/maps', 'latin1').includes('/ld-musl-');
const libc = existsSync('/lib/ld-musl-x86_64.so.1') && usesMusl() ? 'musl' : 'linux';
module.exports = require('${NATIVE}/' + libc + '_x64/koffi.node');
`;
