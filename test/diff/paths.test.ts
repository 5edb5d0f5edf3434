import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';

describe.each([
  ['x86-64', {}],
  ['i386', { m32: true }],
])('-P, %s', (_, build) => {
  const program = compileFixture('paths', build);

  it.each([
    ['a path as the program writes it', ['-P', 'file'], /\brename\(/],
    ['a file that a descriptor leads to', ['-P', 'folder/../file'], /\bwrite\(.*"d"/],
    ['a device', ['-P', '/dev/null'], /\bdup2\(/],
    ['a folder', ['-P', '.'], /\blinkat\(/],
    ['several paths', ['--trace-path=file', '-P', '/dev/null', '-P', '.'], /\bpoll\(/],
    ['together with a set of calls', ['-P', 'file', '-e', 'trace=%file'], /\bunlink\(/],
    ['quietly', ['-qqq', '-P', 'file'], /\bmmap/],
    ['without the message about the real path', ['-e', 'quiet=path-resolution', '-P', 'file'], /\bmmap/],
    ['together with a status', ['-z', '-P', 'file'], /\bunlink\(/],
  ])('%s', async (_, options, shows) => {
    await expectSame({ options: ['-f', ...options], command: [program], mustShow: [shows], prepare });
  });

  it('a path that nothing concerns', async () => {
    await expectSame({
      options: ['-f', '-P', '/nothing'],
      command: [program],
      mustShow: [/SIGWINCH/],
      mayBeEmpty: true,
    });
  });
});

function prepare(folder: string): void {
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'file'), 'abc');
}

describe('traced paths', () => {
  it.each([
    [
      'a file that is deleted',
      ['-P', '/dev/shm/xtrace-deleted'],
      'exec 5>/dev/shm/xtrace-deleted; rm /dev/shm/xtrace-deleted; echo x >&5',
    ],
    ['where something is mounted', ['-P', '/proc'], 'cd /proc; exec 5<.; ls -d /proc; cat <&5'],
    [
      'more than are told apart',
      Array.from({ length: 20 }, (_, index) => ['-P', `/nowhere/${index}`])
        .flat()
        .concat('-P', '/etc/passwd'),
      'cat /etc/passwd',
    ],
    ['a path within others', ['-P', '/etc'], 'ls -d /etc; cat /etc/passwd'],
  ])('are those that strace traces: %s', async (_, options, script) => {
    await expectSame({
      options: ['-f', '-y', ...options],
      by: 'process',
      command: ['sh', '-c', script],
      ignoreStdout: true,
      mustShow: [/^\d+ +\w+\(/m],
    });
  });
});
