// Makes bin/xtrace, which starts the program on Node: from launcher/launcher.c where there is a C compiler, and otherwise
// the script beside it, which is all but as good.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../launcher', import.meta.url));
const COMPILERS = ['cc', 'gcc', 'clang'];
const FLAGS = [
  '-std=gnu11',
  '-Os',
  '-Wall',
  '-ffreestanding',
  '-nostdlib',
  '-static',
  '-fno-pie',
  '-fno-stack-protector',
  '-fcf-protection=none',
  '-fno-asynchronous-unwind-tables',
  '-Wl,--build-id=none',
  '-Wl,-z,noexecstack',
  '-s',
];

/**
 * Makes the launcher. Gives why a script is it, in words for the user; undefined where it was compiled.
 * @param {string} path
 */
export function makeLauncher(path) {
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}`;
  const missing = compile(half);
  if (missing !== undefined) copyScript(half);
  // In one step: another may be starting it.
  renameSync(half, path);
  return missing;
}

/** @param {string} path */
export function copyScript(path) {
  copyFileSync(join(folder, 'launcher.sh'), path);
  chmodSync(path, 0o755);
}

/** @param {string} path */
function compile(path) {
  let missing = 'no C compiler is here';
  for (const compiler of COMPILERS) {
    try {
      execFileSync(compiler, [...FLAGS, '-o', path, join(folder, 'launcher.c')], { stdio: 'pipe' });
      return undefined;
    } catch (error) {
      const { code, stderr } = /** @type {{ code?: string, stderr?: Buffer }} */ (error);
      if (code === 'ENOENT') continue;
      const message = /error: (.*)/.exec(stderr?.toString() ?? '')?.[1];
      missing = `${compiler} fails: ${message ?? code}`;
    }
  }
  return missing;
}
