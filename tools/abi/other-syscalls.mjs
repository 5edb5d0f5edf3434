// The tables of system calls of ABIs that no strace here runs under: x32 and arm64, from the headers alone.

import { macros } from './compiler.mjs';
import { generatedFile, lines, quoted } from './emit.mjs';
import { resolve } from './resolve.mjs';
import { LATER_SYSCALLS } from './sets/later-syscalls.mjs';

/** @returns {[name: string, text: string][]} */
export function otherSyscallFiles() {
  return [
    ['syscalls-x32.ts', file('SYSCALLS_X32', 'x32, without the bit that marks them', X32)],
    ['syscalls-arm64.ts', file('SYSCALLS_ARM64', 'arm64', ARM64)],
  ];
}

/** @typedef {{ header: string, prelude: readonly string[], mark: number }} Source */

/** `__X32_SYSCALL_BIT` (asm/unistd.h) is in each of its numbers. @type {Source} */
const X32 = {
  header: 'asm/unistd_x32.h',
  prelude: ['#define __X32_SYSCALL_BIT 0x40000000', '#include <asm/unistd_x32.h>'],
  mark: 0x40000000,
};

/** What arch/arm64/include/uapi/asm/unistd.h asks of the generic table. @type {Source} */
const ARM64 = {
  header: 'asm-generic/unistd.h',
  prelude: [
    ...['RENAMEAT', 'NEW_STAT', 'SET_GET_RLIMIT', 'TIME32_SYSCALLS', 'SYS_CLONE3', 'MEMFD_SECRET'].map(
      (wanted) => `#define __ARCH_WANT_${wanted}`,
    ),
    '#include <asm-generic/unistd.h>',
  ],
  mark: 0,
};

/** @param {string} constant @param {string} what @param {Source} source */
function file(constant, what, { header, prelude, mark }) {
  const known = [...macros(prelude.join('\n')).keys()].filter(
    (name) => name.startsWith('__NR_') && !/^__NR_(?:syscalls|arch_specific_syscall)$/.test(name),
  );
  const values = resolve(known, prelude);
  /** @type {(string | undefined)[]} */
  const names = [];
  for (const [name, { value }] of values) names[value - mark] = name.slice('__NR_'.length);
  for (const { number, name } of LATER_SYSCALLS) names[number] ??= name;
  const rows = Array.from(names, (name) => (name === undefined ? 'undefined' : quoted(name)));
  const docs = `/** Names of the system calls of ${what}, by number; undefined where there is none. */`;
  const list = `export const ${constant}: readonly (string | undefined)[] = ${lines(rows)};`;
  return generatedFile(`the kernel header ${header}, and tools/abi/sets/later-syscalls.mjs`, [
    `${docs}\n${list}`,
  ]);
}
