import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/cli/options.ts';
import { ALL_STATUSES } from '../../../src/filter/status-filter.ts';
import { kernelCondition, narrowedCalls, narrowedStatuses } from '../../../src/session/narrowing.ts';
import { compileWhere } from '../../../src/where/expression.ts';

const READ = 0;
const OPEN = 2;
const OPENAT = 257;
const FCNTL = 72;
const SOCKETCALL = 102;

const options = (...words: string[]) => parseCommandLine([...words, 'true']);
const condition = (expression: string) => compileWhere(expression).condition;

/** Which of these calls are left. */
function left(expression: string, numbers: readonly number[], ...words: string[]): number[] {
  const { x86_64 } = narrowedCalls(options(...words), condition(expression));
  return numbers.filter((number) => x86_64[number] === 1);
}

describe('of the selected calls a condition leaves', () => {
  it('those that it names', () => {
    expect(left('syscall == "read"', [READ, OPEN, OPENAT])).toEqual([READ]);
    expect(left('syscall in ["open", "read"] && pid == 1', [READ, OPEN, OPENAT])).toEqual([READ, OPEN]);
    expect(left('syscall == "read" || pid == 1', [READ, OPEN])).toEqual([READ, OPEN]);
    expect(left('syscall == "read"', [READ, OPEN], '-e', 'trace=open')).toEqual([]);
  });

  it('those that have the arguments', () => {
    expect(left('args.count > 1', [READ, OPEN, OPENAT])).toEqual([READ]);
    expect(left('args.pathname == "x"', [READ, OPEN, OPENAT])).toEqual([OPEN, OPENAT]);
    expect(left('args.arg == 1', [READ, FCNTL])).toEqual([FCNTL]);
    expect(left('has(args.count)', [READ, OPEN])).toEqual([READ, OPEN]);
    expect(left('args.arg1 == 1', [READ, OPEN], '-e', 'raw=all')).toEqual([READ, OPEN]);
  });

  it('those that give threads other names, where lines begin with these', () => {
    const PRCTL = 157;
    const selected = (...words: string[]) => narrowedCalls(options(...words), undefined).x86_64[PRCTL];
    expect(selected('-f', '-Y', '-e', 'trace=read')).toBe(1);
    expect(selected('-Y', '-e', 'trace=read')).toBe(0);
    expect(selected('-f', '-Y', '-c', '-e', 'trace=read')).toBe(0);
    expect(selected('-f', '-e', 'trace=read')).toBe(0);
  });

  it('those that carry others', () => {
    const { i386 } = narrowedCalls(options(), condition('syscall == "connect"'));
    expect(i386[SOCKETCALL]).toBe(1);
  });
});

describe('of the ends of calls', () => {
  it('those that can meet it', () => {
    const narrowed = (expression: string) => narrowedStatuses(ALL_STATUSES, condition(expression));
    expect(narrowed('pid == 1')).toEqual(ALL_STATUSES);
    expect(narrowed('errno == "ENOENT"')).toMatchObject({
      successful: false,
      failed: true,
      unfinished: false,
    });
    expect(narrowed('ret > 0')).toMatchObject({
      successful: true,
      failed: false,
      detached: false,
      all: false,
    });
    expect(narrowed('duration > duration("1s")')).toMatchObject({
      successful: true,
      failed: true,
      unfinished: false,
    });
  });
});

describe('in the kernel', () => {
  const inKernel = (expression: string, ...words: string[]) =>
    kernelCondition(options(...words), condition(expression));

  it('is decided what is exact there', () => {
    expect(inKernel('errno == "ENOENT" && pid == 5 && comm == "x"')).toMatchObject({
      error: 2,
      pid: 5,
      comm: { text: 'x', how: 'is' },
    });
    expect(inKernel('errno == "ERESTARTSYS"').error).toBe(512);
    expect(inKernel('errno == "ENOSUCH"').error).toBeUndefined();
    expect(inKernel('comm == "\ufffd"').comm).toBeUndefined();
  });

  it('are paths compared, in the register that holds them', () => {
    const { path } = inKernel('args.pathname == "/etc/passwd"');
    expect(path?.text).toBe('/etc/passwd');
    expect(path?.registerOf('x86_64', OPEN)).toBe(0);
    expect(path?.registerOf('x86_64', OPENAT)).toBe(1);
    expect(path?.registerOf('x86_64', READ)).toBeUndefined();
    expect(path?.registerOf('i386', SOCKETCALL)).toBeUndefined();
  });

  it('are strings not compared that are cut at just that length', () => {
    expect(inKernel('args.pathname == "/etc/passwd"', '-s', '11').path).toBeUndefined();
    expect(inKernel('args.pathname == "/etc/passwd"', '-e', 'raw=open').path).toBeUndefined();
  });
});
