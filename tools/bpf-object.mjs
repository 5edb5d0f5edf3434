// Compiles a BPF program (C) into an object file that libbpf loads: with its types (BTF), without debug information.
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The kernel side of the eBPF backend. */
export const bpfSource = join(root, 'bpf', 'xtrace.bpf.c');

const PROBE = '#if !__has_include(<bpf/bpf_helpers.h>)\n#error no headers\n#endif\n';
const FLAGS = [
  '-O2',
  '-g',
  '-target',
  'bpf',
  '-D__TARGET_ARCH_x86',
  '-Wall',
  // The types say where the source was: in the same place everywhere.
  '-fdebug-compilation-dir=.',
];

/** Why no BPF program can be compiled here, in words for the user; undefined where it can. */
export function bpfCompilerMissing() {
  try {
    execFileSync('clang', [...FLAGS, '-c', '-o', '/dev/null', '-x', 'c', '-'], {
      input: PROBE,
      stdio: 'pipe',
    });
    return undefined;
  } catch (error) {
    const { code, stderr } = /** @type {{ code?: string, stderr?: Buffer }} */ (error);
    if (code === 'ENOENT') return 'clang is not here';
    const message = stderr?.toString().match(/error: (.*)/)?.[1];
    return message?.includes('no headers')
      ? "libbpf's headers are not here"
      : `clang fails: ${message ?? code}`;
  }
}

/**
 * Compiles a program; the same source gives the same bytes. Throws where it has errors, which clang tells on stderr.
 * @param {string} source
 * @param {string} object
 * @param {readonly string[]} macros that are defined
 */
export function compileBpf(source, object, macros = []) {
  const half = `${object}.${process.pid}`;
  execFileSync(
    'clang',
    [...FLAGS, ...macros.map((name) => `-D${name}`), '-c', '-o', half, relative(root, source)],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  try {
    execFileSync('llvm-strip', ['-g', half], { stdio: 'ignore' });
  } catch {
    // libbpf does not read what would be stripped: the file is just larger.
  }
  renameSync(half, object);
}
