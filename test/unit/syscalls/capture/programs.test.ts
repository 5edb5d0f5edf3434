import { describe, expect, it } from 'vitest';
import { ARCHITECTURES, type Architecture } from '../../../../src/abi/abi.ts';
import type { CaptureInstruction, CaptureProgram } from '../../../../src/events/capture-program.ts';
import { parseSyscallFilter } from '../../../../src/filter/syscall-filter.ts';
import { type CaptureOptions, capturePrograms } from '../../../../src/syscalls/capture/programs.ts';
import { syscallOf } from '../../../../src/syscalls/catalogue.ts';
import { Scalar, type Type } from '../../../../src/types/type.ts';
import { runCapture } from '../../../harness/capture-interpreter.ts';
import { allRows, numbersOf } from '../../support/all-rows.ts';
import { FakeMemory, words32 } from '../../support/decode.ts';
import { attribute, message } from '../../support/netlink.ts';

const ALL = parseSyscallFilter('all');
const NONE = parseSyscallFilter('none');

const OPTIONS: Readonly<Record<string, CaptureOptions>> = {
  'no option': { stringLimit: 32, abbrev: ALL },
  '-v': { stringLimit: 32, abbrev: NONE },
  '-s 0': { stringLimit: 0, abbrev: ALL },
  '-v -s 65536': { stringLimit: 65_536, abbrev: NONE },
  '-y': { stringLimit: 32, abbrev: ALL, decodeFds: ['path'] },
};

describe('the programs of all calls', () => {
  for (const [name, options] of Object.entries(OPTIONS)) {
    it(`can be written: ${name}`, () => {
      const programs = everyProgram(options);
      const lengths = [...programs].map(([call, program]) => [program.instructions.length, call] as const);
      lengths.sort(([one], [other]) => other - one);
      const total = lengths.reduce((sum, [length]) => sum + length, 0);
      console.log(`${name}: ${programs.size} programs, ${total} instructions; longest:`, lengths.slice(0, 3));
      for (const [call, program] of programs) expect(faultOf(program), call).toBeUndefined();
    });
  }

  it('read nothing where calls stay undecoded', () => {
    const raw = capturePrograms({ stringLimit: 32, abbrev: ALL, raw: ALL });
    for (const number of numbersOf(ARCHITECTURES[0] as Architecture)) {
      expect(raw.programFor('x86_64', number, true)).toBeUndefined();
      expect(raw.programFor('x86_64', number, false)).toBeUndefined();
    }
  });

  it.each([
    ['read', false, ['bytes 1 6 33']],
    ['write', true, ['bytes 1 2 33']],
    ['openat', true, ['string 1 0 4096']],
    ['connect', true, ['bytes 1 2 128']],
    ['rt_sigprocmask', true, ['bytes 1 3 8']],
    ['fstat', false, ['jumpUnlessEqual 7 0 0', 'constant 0 0 144', 'bytes 1 9 144']],
  ])('are short for frequent calls: %s', (name, atEntry, expected) => {
    const program = everyProgram(OPTIONS['no option'] as CaptureOptions).get(`x86_64 ${name} ${atEntry}`);
    expect(program?.instructions.map(textOf)).toEqual([...expected, 'end 0 0 0']);
  });
});

describe('what goes through a socket', () => {
  it.each([
    ['a netlink socket, whole', 0, 40],
    ['another, as much as is shown', -1, 33],
  ])('is read of %s', (_what, netlink, expected) => {
    const program = everyProgram(OPTIONS['no option'] as CaptureOptions).get('x86_64 sendto true');
    const args = [3n, 0x1000n, 40n, 0n, 0n, 0n];
    const registers = { args, result: 0n, failed: false, stackPointer: 0n, netlink };
    const memory = new FakeMemory({ 4096: words32(40, 0x10, 1, 0, 0, 0, 0, 0, 0, 0) });
    const { segments } = runCapture(program as CaptureProgram, registers, memory);
    expect(segments.map(({ bytes }) => bytes.length)).toEqual([expected]);
  });
});

describe('descriptors within netlink messages', () => {
  const program = everyProgram(OPTIONS['-y'] as CaptureOptions).get('x86_64 sendto true') as CaptureProgram;
  const action = (...contents: Buffer[]): Buffer => attribute(1, attribute(2, ...contents));
  const pair = attribute(2, attribute(1, Buffer.alloc(16), attribute(28, words32(41))));

  const GENERIC = 16;

  it.each<[string, Buffer, number, number?]>([
    ['a namespace', message(16, 1, Buffer.alloc(16), attribute(28, words32(41))), 41],
    ['the namespace of the other end', message(16, 1, Buffer.alloc(16), attribute(18, pair)), 41],
    ['a program of a device', message(19, 1, Buffer.alloc(16), attribute(43, attribute(1, words32(42)))), 42],
    ['a filter', message(44, 1, Buffer.alloc(20), attribute(2, attribute(6, words32(43)))), 43],
    [
      'an action of a filter',
      message(44, 1, Buffer.alloc(20), attribute(2, attribute(3, action(attribute(5, words32(44)))))),
      44,
    ],
    ['an action', message(48, 1, Buffer.alloc(4), attribute(1, action(attribute(5, words32(45))))), 45],
    [
      'a program of a route',
      message(24, 1, Buffer.alloc(12), attribute(22, attribute(1, attribute(1, words32(46))))),
      46,
    ],
    [
      'a map of storage of sockets',
      message(20, 1, Buffer.alloc(56), attribute(2, attribute(1, words32(47)))),
      47,
      4,
    ],
    ['a namespace of remote memory', message((5 << 10) | 2, 1, attribute(68, words32(48))), 48, 20],
    ['a control group', message(33, 1, words32(4), attribute(1, words32(49))), 49, GENERIC],
    [
      'a socket of a block device, of a family that has the number of a message about links',
      message(18, 1, words32(1), attribute(7, attribute(1, attribute(1, words32(50))))),
      50,
      GENERIC,
    ],
    [
      'a socket of a peer',
      message(40, 1, words32(1), attribute(2, attribute(1, words32(7)), attribute(6, words32(51)))),
      51,
      GENERIC,
    ],
    [
      'a control group in a message that failed',
      message(2, 0, words32(-22), message(33, 1, words32(4), attribute(1, words32(53)))),
      53,
      GENERIC,
    ],
    ['a namespace of wireless devices', message(34, 1, words32(1), attribute(219, words32(52))), 52, GENERIC],
  ])('are looked at: %s', (_what, whole, descriptor, protocol = 0) => {
    const args = [3n, 0x1000n, BigInt(whole.length), 0n, 0n, 0n];
    const registers = { args, result: 0n, failed: false, stackPointer: 0n, netlink: protocol };
    const { descriptors, steps } = runCapture(program, registers, new FakeMemory({ 4096: whole }));
    expect([...descriptors]).toContain(descriptor);
    expect(steps).toBeLessThan(1000);
  });
});

describe('the catalogue', () => {
  it('has a plan for every call that depends on its arguments', () => {
    const unplanned = [...allRows()].filter((row) => row.variant && !row.captureVariant);
    expect(unplanned.map(({ abi, name }) => `${abi ?? ''} ${name}`)).toEqual([]);
  });

  it('has a plan for every type that follows pointers', () => {
    const missing = new Map<string, string>();
    for (const row of allRows())
      for (const { name, type } of row.arguments)
        for (const part of typesIn(type)) {
          if (part instanceof Scalar && part.follows && !isPlanned(part))
            missing.set(`${row.name} ${name}`, part.constructor.name);
        }
    expect(Object.fromEntries(missing)).toEqual({});
  });
});

function isPlanned(type: Type): boolean {
  return Boolean(type.capture ?? type.captureRemembered ?? type.captureCompletion);
}

/** A type, and those that it is made of. */
function typesIn(type: unknown, seen = new Set<unknown>()): Type[] {
  if (typeof type !== 'object' || type === null || seen.has(type)) return [];
  seen.add(type);
  const children = type instanceof Map ? [...type.values()] : Object.values(type);
  const own = 'print' in type && 'follows' in type ? [type as Type] : [];
  return [...own, ...children.flatMap((child) => typesIn(child, seen))];
}

function everyProgram(options: CaptureOptions): Map<string, CaptureProgram> {
  const programs = capturePrograms(options);
  const found = new Map<string, CaptureProgram>();
  for (const abi of ARCHITECTURES)
    for (const number of numbersOf(abi))
      for (const atEntry of [true, false]) {
        const program = programs.programFor(abi.name, number, atEntry);
        if (program) found.set(`${abi.name} ${syscallOf(abi, number).name} ${atEntry}`, program);
      }
  return found;
}

/** What is wrong with a program; every jump but that of a loop leads forward, so that it ends. */
function faultOf({ instructions, tables }: CaptureProgram): string | undefined {
  if (instructions.at(-1)?.operation !== 'end') return 'does not end';
  for (const [at, { operation, target, constant }] of instructions.entries()) {
    const jumps = operation.startsWith('jump');
    if (jumps && (target <= at || target >= instructions.length)) return `jumps from ${at} to ${target}`;
    if (operation === 'loop' && target > at) return `loops from ${at} to ${target}`;
    if (!Number.isSafeInteger(constant) || constant < 0) return `has the constant ${constant}`;
    const targets = operation === 'dispatch' ? [...(tables[constant]?.values() ?? [-1])] : [];
    if (targets.some((to) => to <= at || to >= instructions.length)) return `dispatches wrongly at ${at}`;
  }
  return undefined;
}

function textOf({ operation, a, b, constant }: CaptureInstruction): string {
  return `${operation} ${a} ${b} ${constant}`;
}
