// Remakes src/abi/generated from the headers of the C library and the kernel, and from what strace prints.
//
//     npm run generate:abi                    writes the files
//     npm run generate:abi -- files network   writes these families of constants only
//     npm run generate:abi -- --check         writes nothing; exits 1 if a file is not what would be written

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constantFiles, laterNamesFile } from './constants.mjs';
import { errnoFile } from './errno.mjs';
import { ioctlFile } from './ioctls.mjs';
import { otherSyscallFiles } from './other-syscalls.mjs';
import { signalFile } from './signals.mjs';
import { syscallFiles } from './syscalls.mjs';

const folder = new URL('../../src/abi/generated/', import.meta.url);
const families = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

/** @type {Map<string, string>} file name -> text */
const files = new Map(families.length > 0 ? await constantFiles(families) : await everything());

if (process.argv.includes('--check')) check();
else write();

/** @returns {Promise<[name: string, text: string][]>} */
async function everything() {
  return [
    ...syscallFiles(),
    ['errno.ts', errnoFile()],
    ['signals.ts', signalFile()],
    ...(await constantFiles()),
    await laterNamesFile(),
    ...otherSyscallFiles(),
    ['ioctls.ts', ioctlFile()],
  ];
}

function write() {
  mkdirSync(folder, { recursive: true });
  for (const name of strayFiles()) rmSync(new URL(name, folder));
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
}

function check() {
  const stale = [...files].filter(([name, text]) => readGenerated(name) !== text).map(([name]) => name);
  const wrong = [...stale, ...strayFiles()];
  for (const name of wrong) console.error(`src/abi/generated/${name} is not what the generator writes`);
  if (wrong.length > 0) process.exitCode = 1;
}

/** @param {string} name */
function readGenerated(name) {
  const file = new URL(name, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What no generator writes (any more); unknown where only some families are asked for. */
function strayFiles() {
  if (families.length > 0) return [];
  return existsSync(folder) ? readdirSync(folder).filter((name) => !files.has(name)) : [];
}
