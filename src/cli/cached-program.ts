import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** Readable by all and written by us alone: who could change it would run code in the name of others. */
const CACHE_MODE = 0o644;

type Wrapped = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  filename: string,
  importMetaUrl: string,
) => void;

/**
 * Loads a bundle (ASCII text, a function of what a CommonJS module has) as `require` does, but with the code that V8 made of it the last
 * time: that spares the parsing, which takes longer than all the rest of starting. The code is kept beside the bundle,
 * one file a version of Node, and made anew where it is missing or V8 refuses it; where it cannot be written, starting
 * just takes longer. The bundle's name must change with its content, since V8 looks at little more than its length.
 *
 * @param setCompilerUp gives V8's compiler the settings that it had when this was called
 * @param requireModule what the bundle has for `require`
 */
export function loadCachedProgram(
  path: string,
  setCompilerUp: () => void,
  requireModule: (name: string) => unknown,
): object {
  const cachePath = `${path}.${process.version}.cache`;
  const source = readFileSync(path, 'latin1');
  const cachedData = readIfThere(cachePath);
  const script = new Script(source, { filename: path, ...(cachedData ? { cachedData } : {}) });
  if (!cachedData || script.cachedDataRejected) {
    // At the end: then the functions that were used are in it, too.
    process.once('exit', () => {
      setCompilerUp();
      write(cachePath, script.createCachedData());
    });
  }
  const module = { exports: {} };
  const wrapped = script.runInThisContext() as Wrapped;
  wrapped(module.exports, requireModule, module, path, pathToFileURL(path).href);
  return module.exports;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** In one step, since others may be starting now. */
function write(path: string, data: Buffer): void {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, data, { mode: CACHE_MODE, flag: 'wx' });
    renameSync(temporary, path);
    removeAbandoned(path);
  } catch {
    rmSync(temporary, { force: true });
  }
}

/** What others began to write and were killed over. */
function removeAbandoned(path: string): void {
  const folder = dirname(path);
  const beginning = `${basename(path)}.`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(beginning) || isAlive(Number(name.slice(beginning.length)))) continue;
    rmSync(join(folder, name), { force: true });
  }
}

/** Whether a process has this number (kill(2)). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
