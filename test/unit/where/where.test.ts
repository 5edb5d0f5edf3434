import { describe, expect, it } from 'vitest';
import { Bytes, type Data, Flags, Named, Structure } from '../../../src/format/data.ts';
import type { CallData, EventData } from '../../../src/format/event-data.ts';
import { compileWhere, WhereError } from '../../../src/where/expression.ts';
import { all, longerThanCondition } from '../../../src/where/where.ts';

const tracee = { tid: 8, tgid: 7, attached: false, programs: 1, call: undefined as never };
const base = { tracee, pid: 7, tid: 8, comm: 'php-fpm', seconds: 1_700_000_000, nanoseconds: 5 };

function structure(members: Record<string, Data>): Structure {
  const made = new Structure();
  for (const [name, value] of Object.entries(members)) made.add(name, value);
  return made;
}

function call(more: Partial<CallData> = {}): EventData {
  return {
    ...base,
    type: 'syscall',
    call: {
      name: 'openat',
      number: 257,
      abi: 'x86_64',
      instructionPointer: 0,
      args: structure({
        dirfd: new Named('AT_FDCWD', -100),
        pathname: 'README.md',
        flags: new Flags(['O_RDONLY', 'O_CLOEXEC'], 524288),
        big: 18446744073709551615n,
        cut: new Bytes('GET / HTTP', true),
        odd: new Bytes(Buffer.from('ab\xff', 'latin1'), false),
      }),
      ret: 3,
      result: undefined,
      meaning: undefined,
      errno: 0,
      duration: 12_000_000,
      outcome: 'successful',
      tampering: 0,
      ...more,
    },
  };
}

const failed = call({ ret: -1, errno: 2, outcome: 'failed' });
const unfinished = call({ ret: null, duration: undefined, outcome: 'unfinished' });
const signal: EventData = {
  ...base,
  type: 'signal',
  signal: 2,
  about: structure({ siginfo: structure({ si_pid: 5 }) }),
};
const exited: EventData = { ...base, type: 'exited', about: structure({ status: 1 }) };

describe('an expression', () => {
  it.each([
    ['ret > 0 && args.pathname == "README.md"', call()],
    ['args.path == "README.md"', call()],
    ['args.dirfd == "AT_FDCWD"', call()],
    ['"O_CLOEXEC" in args.flags', call()],
    ['args.flags.exists(f, f.startsWith("O_C"))', call()],
    ['args.big == 18446744073709551615', call()],
    ['args.cut.startsWith("GET ")', call()],
    ['args.odd.startsWith("ab")', call()],
    ['syscall == "openat" && number == 257 && abi == "x86_64"', call()],
    ['duration > duration("10ms")', call()],
    ['errno == ""', call()],
    ['errno == "ENOENT" && errno_number == 2 && ret == -1', failed],
    ['outcome == "unfinished"', unfinished],
    ['comm.matches("^php")', call()],
    ['pid == 7 && tid == 8', exited],
    ['event == "exited" && status == 1', exited],
    ['signal == "SIGINT" && siginfo.si_pid == 5', signal],
    ['time > timestamp("2023-01-01T00:00:00Z")', call()],
    ['args.nothing == 1 || pid == 7', call()],
    ['has(args.flags)', call()],
    ['!has(args.nothing)', call()],
  ])('holds: %s', (expression, event) => {
    expect(compileWhere(expression).holds(event)).toBe(true);
  });

  it.each([
    ['ret > 3', call()],
    ['args.nothing == 1', call()],
    ['args.nothing != 1', call()],
    ['!(args.nothing == 1)', call()],
    ['duration > duration("12ms")', call()],
    ['duration > duration("1ns")', unfinished],
    ['ret < 0', unfinished],
    ['errno != "ENOENT"', signal],
    ['signal == "SIGINT"', call()],
    ['comm.matches("^fpm")', call()],
    ['args.flags', call()],
  ])('does not hold: %s', (expression, event) => {
    expect(compileWhere(expression).holds(event)).toBe(false);
  });

  it.each([
    ['foo == 1', 'unknown variable: foo, at character 1', '  foo == 1\n  ^'],
    ['pid == ', 'unexpected token: EOF, at character 8', '  pid == \n         ^'],
    ['pid == 1 && errno == 2', 'no such overload: string == int, at character 13', undefined],
    ['pid == 1 &&\n errno == 2', 'no such overload: string == int, at character 14', '   errno == 2\n   ^'],
    ['comm.matches("(")', "'(' is no regular expression (unterminated group), at character 14", undefined],
    ['pid', 'the expression is no condition, but of type int', undefined],
    ['duration > 3', 'no such overload: google.protobuf.Duration > int, at character 1', undefined],
    ['constructor == 1', 'unknown variable: constructor, at character 1', undefined],
  ])('with a mistake: %s', (expression, message, place) => {
    let error: unknown;
    try {
      compileWhere(expression);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(WhereError);
    expect((error as WhereError).message).toBe(message);
    if (place !== undefined) expect((error as WhereError).place).toBe(place);
  });

  it('looks at values only where it names them', () => {
    expect(compileWhere('errno == "ENOENT" && comm == "x"').looksAtValues).toBe(false);
    expect(compileWhere('args.fd == 3').looksAtValues).toBe(true);
  });
});

describe('what must be so for an expression to hold', () => {
  const nothing = { returned: 'no matter', args: new Set(), callsOnly: false };

  it.each([
    ['comm == "php"', { comm: { text: 'php', how: 'is' } }],
    ['comm.matches("php")', { comm: { text: 'php', how: 'contains' } }],
    ['comm.matches("^php")', { comm: { text: 'php', how: 'begins' } }],
    ['comm.matches("^php$")', { comm: { text: 'php', how: 'is' } }],
    ['comm.matches("p.p")', {}],
    ['comm.startsWith("ph")', { comm: { text: 'ph', how: 'begins' } }],
    ['pid == 5', { pid: 5 }],
    ['5 == tid', { tid: 5 }],
    ['pid == 5 || tid == 5', {}],
    ['!(pid == 5)', {}],
    ['pid != 5', {}],
    ['errno == "ENOENT"', { returned: 'with an error', errno: 'ENOENT', callsOnly: true }],
    ['errno == ""', { returned: 'successfully', callsOnly: true }],
    ['ret > 0', { returned: 'successfully', callsOnly: true }],
    ['ret >= -1', { returned: 'in any way', callsOnly: true }],
    ['0 < ret', { returned: 'successfully', callsOnly: true }],
    ['ret == -1', { returned: 'in any way', callsOnly: true }],
    ['duration > duration("1.5ms")', { returned: 'in any way', leastDuration: 1_500_000, callsOnly: true }],
    ['duration("1s") <= duration', { returned: 'in any way', leastDuration: 1e9, callsOnly: true }],
    ['duration < duration("1s")', { callsOnly: true }],
    ['syscall == "read"', { syscalls: new Set(['read']), callsOnly: true }],
    ['syscall in ["read", "write"]', { syscalls: new Set(['read', 'write']), callsOnly: true }],
    ['args.fd == 3', { args: new Set(['fd']), callsOnly: true }],
    ['args.buf.startsWith("x")', { args: new Set(['buf']), callsOnly: true }],
    ['has(args.fd)', {}],
    [
      'args.pathname == "é"',
      { args: new Set(['pathname']), path: { argument: 'pathname', text: 'Ã©' }, callsOnly: true },
    ],
    [
      'pid == 5 && (errno == "ENOENT" && syscall in ["read", "write"]) && syscall == "read"',
      { pid: 5, returned: 'with an error', errno: 'ENOENT', syscalls: new Set(['read']), callsOnly: true },
    ],
    ['pid == 5 && (tid == 6 || ret > 1)', { pid: 5 }],
  ])('%s', (expression, condition) => {
    expect(compileWhere(expression).condition).toEqual({ ...nothing, ...condition });
  });
});

describe('conditions together', () => {
  it('hold where each does', () => {
    const where = all([compileWhere('comm == "php-fpm"'), longerThanCondition(11_000_000)]);
    expect(where?.holds(call())).toBe(true);
    expect(where?.holds(call({ duration: 10_000_000 }))).toBe(false);
    expect(where?.condition).toMatchObject({ comm: { text: 'php-fpm' }, leastDuration: 11_000_000 });
    expect(all([])).toBeUndefined();
  });
});
