import { expect, test } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { ipcChapters } from '../../../../src/syscalls/ipc/index.ts';
import { type DecodeCase, decode, decodeEntry, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

function shown(name: string, args: (number | bigint)[], given?: DecodeCase): string {
  return decode(rowNamed(ipcChapters, name), args, given);
}

const EPERM = 1;
const IPC_64 = 0x100;

test.each([
  [0o1600, 'IPC_CREAT|0600'],
  [0, '000'],
  [0x1000, '0x1000000'],
  [0o3000 | 0x80000000, 'IPC_CREAT|IPC_EXCL|0x80000000|000'],
])('flags %x of an object that is made', (flags, text) => {
  expect(shown('msgget', [0, flags], { result: 7 })).toBe(`msgget(IPC_PRIVATE, ${text}) = 7`);
});

test('a segment tells the size of its pages as a power of two', () => {
  expect(shown('shmget', [0x1234, 4096, 0x54000b80])).toBe(
    'shmget(0x1234, 4096, IPC_CREAT|SHM_HUGETLB|21<<SHM_HUGE_SHIFT|0600) = 0',
  );
});

test('a message is its type and as much text as the call says', () => {
  const memory = { 4096: Buffer.concat([words64(3), Buffer.from('hello, world')]) };
  expect(shown('msgsnd', [5, 0x1000, 5, 0o4000], { memory })).toBe(
    'msgsnd(5, {mtype=3, mtext="hello"}, 5, IPC_NOWAIT) = 0',
  );
  expect(shown('msgrcv', [5, 0x1000, 12, -1, 0], { memory, result: 12 })).toBe(
    'msgrcv(5, {mtype=3, mtext="hello, world"}, 12, -1, 0) = 12',
  );
  expect(shown('msgrcv', [5, 0x1000, 12, -1, 0], { memory, errno: 42 })).toBe(
    'msgrcv(5, 0x1000, 12, -1, 0) = -1 ENOMSG',
  );
});

test('operations on semaphores are an array', () => {
  const operations = new Uint8Array(new Int16Array([0, -1, 0x1000, 1, 1, 0x800]).buffer);
  expect(shown('semop', [5, 0x1000, 2], { memory: { 4096: operations } })).toBe(
    'semop(5, [{sem_num=0, sem_op=-1, sem_flg=SEM_UNDO}, {sem_num=1, sem_op=1, sem_flg=IPC_NOWAIT}], 2) = 0',
  );
});

test('a command without a structure shows its argument at entry, one that asks at return', () => {
  expect(decodeEntry(rowNamed(ipcChapters, 'msgctl'), [5, 0, 0x1000])).toBe('msgctl(5, IPC_RMID, 0x1000');
  expect(decodeEntry(rowNamed(ipcChapters, 'msgctl'), [5, 2, 0x1000])).toBe('msgctl(5, IPC_STAT');
  expect(shown('semctl', [5, 1, 16, 42])).toBe('semctl(5, 1, SETVAL, 0x2a) = 0');
});

test('permissions lie differently in the two ABIs', () => {
  const permissions = [0x77, 1, 2, 3, 4, 0o600];
  const memory = { 4096: Buffer.concat([words32(...permissions, 0, 0), words64(...Array(12).fill(9))]) };
  expect(shown('semctl', [5, 0, 2, 0x1000], { memory })).toBe(
    'semctl(5, 0, IPC_STAT, {sem_perm={uid=1, gid=2, mode=0600, key=119, cuid=3, cgid=4}, sem_otime=9, ' +
      'sem_ctime=9, sem_nsems=9}) = 0',
  );
  const narrow = { 4096: words32(...permissions, 0, 0, 0, 11, 12, 13, 14, 15, 0, 0) };
  expect(shown('semctl', [5, 0, 2 | IPC_64, 0x1000], { abi: I386, memory: narrow })).toBe(
    'semctl(5, 0, IPC_64|IPC_STAT, {sem_perm={uid=1, gid=2, mode=0600, key=119, cuid=3, cgid=4}, sem_otime=11, ' +
      'sem_ctime=13, sem_nsems=15}) = 0',
  );
});

test('what is set is told even where the kernel refuses it', () => {
  const memory = {
    4096: Buffer.concat([words32(0, 1, 2, 3, 4, 0o640, 0, 0), words64(...Array(12).fill(0))]),
  };
  expect(shown('shmctl', [5, 1, 0x1000], { memory, errno: EPERM })).toBe(
    'shmctl(5, IPC_SET, {shm_perm={uid=1, gid=2, mode=0640}}) = -1 EPERM',
  );
});
