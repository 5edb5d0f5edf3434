import { expect, test } from 'vitest';
import { I386, X86_64 } from '../../../../src/abi/abi.ts';
import { SYSCALLS_I386 } from '../../../../src/abi/generated/syscalls-i386.ts';
import { SYSCALLS_X86_64 } from '../../../../src/abi/generated/syscalls-x86_64.ts';
import { rowOf, syscallOf } from '../../../../src/syscalls/catalogue.ts';
import { ALIASES } from '../../../../src/syscalls/i386/aliases.ts';
import { IPC, OLD_MMAP, SOCKETCALL, unpackCall } from '../../../../src/syscalls/i386/carried.ts';
import { callOf, decode, type FakeBytes, FakeMemory, words32 } from '../../support/decode.ts';

const AT = 0x1000;

function unpacked(number: number, args: number[], memory: FakeBytes = {}) {
  const call = callOf(I386, args);
  call.number = number;
  unpackCall(call, new FakeMemory(memory));
  const values = Array.from({ length: 6 }, (_, index) => call.args[2 * index] as number);
  return { name: rowOf(call).name, carried: call.carried, values };
}

test('socketcall carries a call with its arguments in memory', () => {
  const memory = { [AT]: words32(3, 0x2000, 16) };
  expect(unpacked(SOCKETCALL, [3, AT], memory)).toEqual({
    name: 'connect',
    carried: 3,
    values: [3, 0x2000, 16, 0, 0, 0],
  });
});

test('what cannot be unpacked stays as it is', () => {
  expect(unpacked(SOCKETCALL, [3, 0x5000])).toMatchObject({ name: 'socketcall', carried: 0 });
  expect(unpacked(SOCKETCALL, [77, AT], { [AT]: words32(1, 2, 3, 4, 5, 6) })).toMatchObject({
    name: 'socketcall',
  });
  expect(unpacked(IPC, [5, 1, 2, 3, 4, 5])).toMatchObject({ name: 'ipc', values: [5, 1, 2, 3, 4, 5] });
});

test('ipc has the arguments of the call that it carries in an order of its own', () => {
  expect(unpacked(IPC, [1, 7, 2, 0, AT, 0])).toMatchObject({ name: 'semop', values: [7, AT, 2, 0, 0, 0] });
  expect(unpacked(IPC, [0x1000c, 7, 80, 3, AT, 9])).toMatchObject({
    name: 'msgrcv',
    values: [7, AT, 80, 9, 3, 0],
  });
});

test('the first mmap has its arguments in memory', () => {
  const memory = { [AT]: words32(0, 8192, 3, 0x22, -1, 0) };
  expect(unpacked(OLD_MMAP, [AT], memory)).toMatchObject({
    name: 'mmap',
    values: [0, 8192, 3, 0x22, 0xffffffff, 0],
  });
});

test('carriers print the call that they would carry', () => {
  expect(decode(syscallOf(I386, SOCKETCALL), [1, 0], { abi: I386 })).toBe('socketcall(SYS_SOCKET, NULL) = 0');
  expect(decode(syscallOf(I386, SOCKETCALL), [21, AT], { abi: I386 })).toBe('socketcall(21, 0x1000) = 0');
  expect(decode(syscallOf(I386, IPC), [0x20005, 1, 2, 3, 4, 5], { abi: I386 })).toBe(
    'ipc(2<<16|5, 0x1, 0x2, 0x3, 0x4, 0x5) = 0',
  );
});

test.each(Object.entries(ALIASES))('%s is %s by another name', (alias, name) => {
  const row = syscallOf(I386, numberOf(SYSCALLS_I386, alias));
  const target = syscallOf(X86_64, numberOf(SYSCALLS_X86_64, name));
  expect(row.name).toBe(alias);
  expect(row.arguments).toBe(target.arguments);
});

function numberOf(table: typeof SYSCALLS_I386, name: string): number {
  return table.findIndex((row) => row?.[0] === name);
}
