// Asks the C compiler what the headers say.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What a C program prints, compiled and run in a folder of its own.
 * @param {string} source the program
 * @param {readonly string[]} [options] of the compiler
 * @returns {string}
 */
export function runProgram(source, options = []) {
  return withFolder((folder) => {
    const binary = build(folder, source, options);
    return execFileSync(binary, { encoding: 'utf8', env: { LC_ALL: 'C' } });
  });
}

/**
 * Compiles a program and lends its path to `use`; it is removed afterwards.
 * @template T
 * @param {string} source
 * @param {(binary: string) => T} use
 * @param {readonly string[]} [options]
 */
export function withProgram(source, use, options = []) {
  return withFolder((folder) => use(build(folder, source, options)));
}

/**
 * The macros that are defined after a piece of C.
 * @param {string} source `#include` lines and what must stand before them
 * @returns {Map<string, string>} name -> replacement text; macros with parameters are left out
 */
export function macros(source) {
  const text = execFileSync('gcc', ['-E', '-dM', '-x', 'c', '-D_GNU_SOURCE', '-'], {
    input: source,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const line of text.split('\n')) {
    const match = /^#define (\w+)(?: (.*))?$/.exec(line);
    if (match?.[1] !== undefined) found.set(match[1], match[2] ?? '');
  }
  return found;
}

/**
 * @param {string} folder
 * @param {string} source
 * @param {readonly string[]} options
 */
function build(folder, source, options) {
  const file = join(folder, 'program.c');
  const binary = join(folder, 'program');
  writeFileSync(file, source);
  execFileSync('gcc', ['-D_GNU_SOURCE', '-w', ...options, '-o', binary, file]);
  return binary;
}

/**
 * @template T
 * @param {(folder: string) => T} use
 */
function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'abi-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
