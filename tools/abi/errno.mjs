// Error numbers: the names of the kernel headers, the texts of the C library, and the kernel's internal ones.

import { macros, runProgram } from './compiler.mjs';
import { generatedFile, lines, quoted } from './emit.mjs';
import { INTERNAL_ERRNOS, RESTART_ERRNOS } from './sets/internal-errnos.mjs';

export function errnoFile() {
  return generatedFile('asm/errno.h, strerror of the C library, and include/linux/errno.h of Linux 6.1', [
    map('ERRNOS', 'Error numbers: name and text.', namedErrnos()),
    map(
      'RESTART_ERRNOS',
      'What the kernel leaves in the result of a call that a signal interrupted and that may be restarted: name and text.',
      RESTART_ERRNOS,
    ),
  ]);
}

/** @typedef {readonly [number: number, name: string, text: string]} Errno */

/** @returns {Errno[]} */
function namedErrnos() {
  const numbers = [...macros('#include <asm/errno.h>')]
    .filter(([name, value]) => /^E[A-Z0-9]+$/.test(name) && /^\d+$/.test(value))
    .map(([name, value]) => /** @type {const} */ ([Number(value), name]))
    .sort(([a], [b]) => a - b);
  const all = [...numbers, ...INTERNAL_ERRNOS];
  const texts = strerror(all.map(([number]) => number));
  return all.map(([number, name], index) => [number, name, texts[index] ?? '']);
}

/** @param {number[]} numbers */
function strerror(numbers) {
  const calls = numbers.map((number) => `puts(strerror(${number}));`).join('\n');
  return runProgram(`#include <stdio.h>\n#include <string.h>\nint main(void) {\n${calls}\n}\n`).split('\n');
}

/** @param {string} name @param {string} docs @param {readonly Errno[]} errnos */
function map(name, docs, errnos) {
  const rows = errnos.map(([number, errno, text]) => `[${number}, [${quoted(errno)}, ${quoted(text)}]]`);
  const type = 'ReadonlyMap<number, readonly [name: string, text: string]>';
  return `/** ${docs} */\nexport const ${name}: ${type} = new Map(${lines(rows)});`;
}
