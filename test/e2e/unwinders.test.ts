import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { XTRACE } from '../harness/run.ts';

/** Every file of the system's that has the name of one of these libraries. */
function filesOf(...names: string[]): string[] {
  const folders = [
    '/usr/lib64',
    '/usr/lib',
    '/lib64',
    '/lib',
    ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name)),
  ];
  const paths = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((path) => existsSync(path));
  return [...new Set(paths.map((path) => realpathSync(path)))];
}

/** Runs xtrace where these libraries are none, in a mount namespace of its own. */
function without(libraries: string[], ...words: string[]) {
  const hide = filesOf(...libraries).map((path) => `mount --bind /dev/null ${path} && `);
  const script = `${hide.join('')}exec "$@"`;
  return execa('unshare', ['-m', 'sh', '-c', script, 'sh', XTRACE, '--backend=ptrace', ...words], {
    reject: false,
  });
}

describe.runIf(process.getuid?.() === 0)('stack traces', () => {
  it('are refused in one line where no library walks stacks, and nothing is begun', async () => {
    const run = await without(['libdw.so.1', 'libunwind-ptrace.so.0'], '-k', 'echo', 'begun');
    expect(run.stderr).toMatch(
      /^xtrace: stack traces take libunwind-ptrace\.so\.0 or libdw\.so\.1 \(.*libunwind8.*\)$/,
    );
    expect([run.stdout, run.exitCode]).toEqual(['', 1]);
  });

  it('have no lines of source code without libdw', async () => {
    const run = await without(['libdw.so.1'], '-kk', 'echo', 'begun');
    expect(run.stderr).toMatch(
      /^xtrace: lines of source code in stack traces take libdw\.so\.1 \(.*libdw1.*\)$/,
    );
    expect([run.stdout, run.exitCode]).toEqual(['', 1]);
  });

  it.each([[['libdw.so.1']], [['libunwind-ptrace.so.0']]])('do without %s', async (libraries) => {
    const run = await without(libraries, '-k', '-e', 'trace=write', 'echo', 'begun');
    expect(run.stderr).toMatch(
      /^write\(1, "begun\\n", 6\) += 6\n > \S+\(\w+\+0x[0-9a-f]+\) \[0x[0-9a-f]+\]\n/,
    );
    expect(run.exitCode).toBe(0);
  });

  it('take no library from where the environment says', async () => {
    const { stderr } = await execa(
      'strace',
      ['-f', '-e', 'trace=openat', XTRACE, '--backend=ptrace', '-k', 'true'],
      {
        reject: false,
        env: { LD_LIBRARY_PATH: '/nonexistent' },
      },
    );
    expect(stderr).toMatch(/libunwind-ptrace\.so\.0/);
    expect(stderr).not.toMatch(/\/nonexistent\/lib(unwind|dw|elf|lzma|bz2|z|zstd)\b/);
  });
});
