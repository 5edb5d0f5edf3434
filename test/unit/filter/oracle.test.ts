import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Abi } from '../../../src/abi/abi.ts';
import { IPC_CALLS, SOCKETCALLS } from '../../../src/abi/generated/syscalls-i386.ts';
import { parseSyscallFilter, type SyscallFilter } from '../../../src/filter/syscall-filter.ts';
import { IPC, SOCKETCALL } from '../../../src/syscalls/i386/carried.ts';

const SOURCE = new URL('../../../tools/abi/every-syscall.c', import.meta.url).pathname;

/** The last number that strace 6.1 has a name for. */
const LAST = 450;
/** Numbers that the kernel lets past a seccomp filter (uretprobe, uprobe): they would be made for real. */
const LEFT_OUT = [335, 336];

const CLASSES = [
  ...[
    'clock',
    'creds',
    'desc',
    'file',
    'fstat',
    'fstatfs',
    'ipc',
    'lstat',
    'memory',
    'net',
    'network',
    'process',
  ],
  ...['pure', 'signal', 'stat', '%stat', 'statfs', '%statfs'],
].map((name) => `%${name}`);
const EXPRESSIONS = [
  ...[
    'all',
    'none',
    '!all',
    '!none',
    '!!file',
    'file',
    'desc',
    'memory',
    'process',
    'signal',
    'ipc',
    'network',
  ],
  ...[
    'read',
    'read,write',
    '!read,write',
    '0',
    '1,2,3',
    '102',
    '117',
    'stat',
    'select',
    '_newselect',
    'mmap',
    'socketcall',
  ],
  ...[
    'connect',
    'send',
    'semop',
    'ipc@64',
    '!%net',
    '!connect,send',
    'read@64,write@32',
    '%net@32,close',
    'all@32',
  ],
  ...[
    '?nosuch',
    '?nosuch,read',
    '?nosuch@64,/^get.*id',
    '/^(.*_)?statv?fs',
    '/send',
    '/^send$',
    '/(a|e)t$',
    '/time(64)?@32',
  ],
];

describe.each([...CLASSES, ...EXPRESSIONS])('-e trace=%s selects what strace selects', (expression) => {
  const filter = parseSyscallFilter(expression);

  it('of x86-64', () => {
    const numbers = [...range(0, LEFT_OUT[0] as number), ...range((LEFT_OUT[1] as number) + 1, LAST + 1)];
    const shown = [...shownNumbers(expression, '64', 0, 334), ...shownNumbers(expression, '64', 337, LAST)];
    expect(numbers.filter((number) => selected(filter, 'x86_64', number))).toEqual(shown);
  });

  it('of i386', () => {
    const numbers = range(0, LAST + 1).filter((number) => number !== SOCKETCALL && number !== IPC);
    const shown = shownNumbers(expression, '32', 0, LAST).filter((number) => numbers.includes(number));
    expect(numbers.filter((number) => selected(filter, 'i386', number))).toEqual(shown);
  });

  it.each([
    ['socketcall', SOCKETCALL, SOCKETCALLS],
    ['ipc', IPC, IPC_CALLS],
  ] as const)("of i386's %s", (carrier, number, calls) => {
    const names = range(0, 30).map((call) => calls[call]?.[0] ?? carrier);
    const wanted = names.filter((name) => filter.selects('i386', name, number));
    expect(wanted).toEqual(shownNames(expression, number));
    if (wanted.length > 0) expect(filter.bitmap('i386')[number]).toBe(1);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'xtrace-every-'));
const program = join(folder, 'every-syscall');
execFileSync('gcc', ['-O1', '-w', '-o', program, SOURCE]);
afterAll(() => rmSync(folder, { recursive: true }));

function shownNumbers(expression: string, abi: string, first: number, last: number): number[] {
  const lines = refused(expression, [abi, `${first}`, `${last}`]);
  return lines.map((line) => Number(/^\[ *(\d+)\]/.exec(line)?.[1]));
}

function shownNames(expression: string, number: number): (string | undefined)[] {
  const lines = refused(expression, ['32', `${number}`, `${number}`, '0', '29']);
  return lines.map((line) => /^\[ *\d+\] (\w+)/.exec(line)?.[1]);
}

/** The lines of strace for calls that the program makes and the kernel refuses. */
function refused(expression: string, args: readonly string[]): string[] {
  const options = ['-n', '-e', 'raw=all', '-e', 'signal=none', '-e', `trace=${expression}`];
  const { stderr, status } = spawnSync('strace', [...options, program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return stderr.split('\n').filter((line) => line.includes('= -1 ENOSYS'));
}

/** Asked both ways, which must agree. The name matters for calls that carry others only. */
function selected(filter: SyscallFilter, abi: Abi['name'], number: number): boolean {
  const wanted = filter.selects(abi, '', number);
  expect(filter.bitmap(abi)[number]).toBe(Number(wanted));
  return wanted;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
