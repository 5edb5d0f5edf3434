import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';

/** Options about who is started, with what, and let go of when; and a script that shows what came of them. */
const ROWS: readonly (readonly [options: string, script: string])[] = [
  ['-b execve', 'exec echo gone'],
  ['-b execve', 'exec sh -c "sleep 0.3; echo late; exit 7"'],
  ['-f -b execve', '/bin/true; (exec /bin/echo one); exec /bin/echo two'],
  ['--detach-on=execve -f -E NEW=1 -E LANG', 'echo $NEW $LANG; exec /usr/bin/env'],
  ['-b execve -u nobody -E HOME=/nowhere', '/usr/bin/id -un; exec /bin/echo $HOME'],
  ['-f -u daemon -E A -E A=1 -E A=2 -E B= -E C=x=y', '/usr/bin/env; /usr/bin/id -Gn'],
  ['-b execve -z', 'echo first; exec /bin/echo gone'],
  ['-I 3 -b execve -f', '/bin/true; exec /bin/echo end'],
  ['-I 1 -u root -E PATH=/nowhere', '/bin/echo $PATH'],
  ['-I 4 -f -b execve -e inject=chdir:error=EIO', 'cd /tmp || exec /bin/echo failed'],
];

describe('options of the start, together', () => {
  it.each(ROWS)('%s: %s', async (options, script) => {
    await expectSame({
      // A shell is interrupted by its children's ends wherever that happens to be.
      options: [...options.split(' '), '-e', 'trace=execve,chdir', '-e', 'signal=none'],
      command: ['sh', '-c', script],
      by: 'process',
    });
  });
});

/** clone(2) with no signal for its end: only wait4 with __WALL or __WCLONE knows of such a child. */
const SILENT_CHILD = `import ctypes, os, sys, time
if ctypes.CDLL(None).syscall(56, 0, 0, 0, 0, 0) == 0: time.sleep(0.5); os.write(1, b'late'); os._exit(0)
os.execvp(sys.argv[1], sys.argv[1:])`;

it.each([
  ['forked', ['sh', '-c', '(sleep 0.5; echo late) & exec "$@"', 'sh']],
  ['whose end sends no signal', ['python3', '-c', SILENT_CHILD]],
])('waits for children that it has from its caller: %s', async (_which, through) => {
  await expectSame({
    options: ['-e', 'trace=execve'],
    through,
    command: ['false'],
    mustShow: [/exited with 1/],
  });
});
