// The tables of system calls: names and argument counts as strace prints them, with the later ones it does not know.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { macros, withProgram } from './compiler.mjs';
import { generatedFile, lines, quoted } from './emit.mjs';
import { LATER_SYSCALLS, UPROBE_SYSCALLS } from './sets/later-syscalls.mjs';

/** @typedef {readonly [name: string, argumentCount: number] | undefined} Row */

const CLASSES = [
  ...['clock', 'creds', 'desc', 'file', 'fstat', 'fstatfs', 'ipc', 'lstat', 'memory', 'net', 'network'],
  ...['process', 'pure', 'signal', 'stat', 'statfs', '%stat', '%statfs'],
];
const LAST = 480;
const SOURCE =
  'the kernel headers asm/unistd_64.h and asm/unistd_32.h, and what strace 6.1 prints for each number';

/** @returns {[name: string, text: string][]} */
export function syscallFiles() {
  const program = readFileSync(new URL('every-syscall.c', import.meta.url), 'utf8');
  return withProgram(program, (binary) => {
    const x86_64 = withLater(observe64(binary, 'all'), [...UPROBE_SYSCALLS, ...LATER_SYSCALLS]);
    const i386 = withLater(observe(binary, 'all', ['32', '0', `${LAST}`]), LATER_SYSCALLS);
    agreeWithHeader(x86_64, 'asm/unistd_64.h');
    agreeWithHeader(i386, 'asm/unistd_32.h');
    return [
      ['syscalls-x86_64.ts', generatedFile(SOURCE, [table('SYSCALLS_X86_64', NUMBERED, x86_64)])],
      [
        'syscalls-i386.ts',
        generatedFile(SOURCE, [
          table('SYSCALLS_I386', NUMBERED, i386),
          table('SOCKETCALLS', SUBCALLS('socketcall', 'linux/net.h'), subcalls(binary, 102, 'socketcall')),
          table('IPC_CALLS', SUBCALLS('ipc', 'linux/ipc.h'), subcalls(binary, 117, 'ipc')),
        ]),
      ],
      ['syscall-classes.ts', generatedFile('what strace 6.1 prints with -e trace=%CLASS', [classes(binary)])],
    ];
  });
}

const NUMBERED =
  'System calls by number: the name and how many arguments the call has; undefined where there is none.';
/** @param {string} call @param {string} header */
const SUBCALLS = (call, header) =>
  `The calls behind i386's ${call}, by its first argument (${header}): name, and number of arguments.`;

/** @param {string} name @param {string} docs @param {readonly Row[]} rows */
function table(name, docs, rows) {
  const elements = rows.map((row) => (row ? `[${quoted(row[0])}, ${row[1]}]` : 'undefined'));
  const type = 'readonly (readonly [name: string, argumentCount: number] | undefined)[]';
  return `/** ${docs} */\nexport const ${name}: ${type} = ${lines(elements)};`;
}

/** @param {string} binary */
function classes(binary) {
  const later = [...UPROBE_SYSCALLS, ...LATER_SYSCALLS];
  const rows = CLASSES.map((name) => {
    const trace = `%${name}`;
    const rows = [...observe64(binary, trace), ...observe(binary, trace, ['32', '0', `${LAST}`])];
    for (const carrier of ['102', '117'])
      rows.push(...observe(binary, trace, ['32', carrier, carrier, '0', '30']));
    const names = new Set(rows.flatMap((row) => (row ? [row[0]] : [])));
    for (const call of later) if (call.classes.includes(name)) names.add(call.name);
    return `${quoted(name)}: new Set([\n${[...names].map((n) => `    ${quoted(n)},\n`).join('')}  ])`;
  });
  const docs = 'Classes of system calls as -e trace=%CLASS names them: the names of both architectures.';
  return `/** ${docs} */\nexport const SYSCALL_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {\n${rows
    .map((row) => `  ${row},\n`)
    .join('')}};`;
}

/** The numbers of uretprobe and uprobe are left out: the kernel lets them past a seccomp filter.
 *  @param {string} binary @param {string} trace */
function observe64(binary, trace) {
  const below = observe(binary, trace, ['64', '0', '334']);
  const above = observe(binary, trace, ['64', '337', `${LAST}`]);
  return trace === 'all' ? [...below, undefined, undefined, ...above] : [...below, ...above];
}

/** @param {string} binary @param {number} number @param {string} call */
function subcalls(binary, number, call) {
  const rows = observe(binary, 'all', ['32', `${number}`, `${number}`, '0', '30']);
  const known = rows.map((row) => (row?.[0] === call ? undefined : row));
  return known.slice(0, known.findLastIndex((row) => row !== undefined) + 1);
}

/**
 * What strace prints for the calls of every-syscall, in their order.
 * @param {string} binary
 * @param {string} trace
 * @param {string[]} args
 * @returns {Row[]}
 */
function observe(binary, trace, args) {
  const folder = mkdtempSync(join(tmpdir(), 'abi-'));
  const file = join(folder, 'trace');
  try {
    const options = ['-o', file, '-e', 'raw=all', '-e', `trace=${trace}`, '-e', 'signal=none'];
    const run = spawnSync('strace', [...options, binary, ...args], { cwd: folder, stdio: 'ignore' });
    if (run.status !== 0)
      throw new Error(`strace of every-syscall ${args.join(' ')}: ${run.status ?? run.error}`);
    return parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} text @returns {Row[]} */
function parse(text) {
  const refused = text.split('\n').filter((line) => line.includes('= -1 ENOSYS'));
  return refused.map((line) => {
    const [, name, args] = /^(\w+)\(([^)]*)\)/.exec(line) ?? [];
    if (name === undefined || args === undefined) throw new Error(`a line of strace is not a call: ${line}`);
    if (name.startsWith('syscall_0x')) return undefined;
    return [name, args === '' ? 0 : args.split(',').length];
  });
}

/**
 * @param {Row[]} rows
 * @param {readonly { number: number, name: string, argumentCount: number }[]} later
 * @returns {Row[]}
 */
function withLater(rows, later) {
  for (const call of later) rows[call.number] ??= [call.name, call.argumentCount];
  return rows.slice(0, rows.findLastIndex((row) => row !== undefined) + 1);
}

/** Fails if the header has a number that the table lacks.
 *  @param {readonly Row[]} rows @param {string} header */
function agreeWithHeader(rows, header) {
  for (const [name, value] of macros(`#include <${header}>`)) {
    if (!name.startsWith('__NR_')) continue;
    if (rows[Number(value)] === undefined) throw new Error(`${header} has ${name}, the table does not`);
  }
}
