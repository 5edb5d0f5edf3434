// The values of named constants, as the C compiler computes them from the headers.

import { spawnSync } from 'node:child_process';
import { runProgram } from './compiler.mjs';

/** @typedef {{ value: number, high: number }} Value the low and the high 32 bits, unsigned */

/**
 * The values of constant names.
 * @param {readonly string[]} names macros or enumerators
 * @param {readonly string[]} prelude lines of C that bring them: `#include <...>`
 * @param {readonly string[]} [options] of the compiler
 * @returns {Map<string, Value>}
 */
export function resolve(names, prelude, options = []) {
  if (names.length === 0) return new Map();
  const head = `${prelude.join('\n')}\nint printf(const char *, ...);\n#define SHOW(x) show(sizeof(x) <= 4 ? (unsigned) (x) : (unsigned long long) (x))\nstatic void show(unsigned long long v) { printf("%u %u\\n", (unsigned) v, (unsigned) (v >> 32)); }\n`;
  const source = `${head}int main(void) {\n${names.map((name) => `SHOW(${name});`).join('\n')}\n}\n`;
  refuseUndeclared(source, prelude, options);
  const rows = runProgram(source, options).trimEnd().split('\n');
  return new Map(
    names.map((name, index) => {
      const [value = 0, high = 0] = (rows[index] ?? '').split(' ').map(Number);
      return [name, { value, high }];
    }),
  );
}

/** @param {string} source @param {readonly string[]} prelude @param {readonly string[]} options */
function refuseUndeclared(source, prelude, options) {
  const check = spawnSync('gcc', ['-D_GNU_SOURCE', '-w', ...options, '-fsyntax-only', '-x', 'c', '-'], {
    input: source,
    encoding: 'utf8',
  });
  if (check.status === 0) return;
  const missing = [...check.stderr.matchAll(/[‘'](\w+)[’'] undeclared/g)].map(([, name]) => name);
  const reason = missing.length > 0 ? `no header defines ${missing.join(' ')}` : check.stderr;
  throw new Error(`${reason} (${prelude.join(', ')})`);
}
