import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa, type Options } from 'execa';
import { describe, expect, it } from 'vitest';
import { copyScript } from '../../tools/launcher.mjs';
import { expectSameLines } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { whileInstalled } from '../harness/installation.ts';
import { linesOf } from '../harness/normalise.ts';
import { STRACE } from '../harness/run.ts';

/** Makes the launcher of an installation what the build may make it. */
const LAUNCHERS: Record<string, (path: string) => void> = {
  'a launcher that was compiled': () => undefined,
  'a script, which the build takes where there is no C compiler': copyScript,
};

/** Ways to start a tracer that either launcher must not let the command see. */
const STARTS: Record<string, readonly string[]> = {
  plainly: [],
  'with signals ignored': ['env', '--ignore-signal=HUP,INT,USR1'],
  'with signals blocked': ['env', '--block-signal=INT,CHLD'],
  'with stdin closed': ['sh', '-c', 'exec "$@" <&-', 'sh'],
  'with few descriptors': ['prlimit', '--nofile=64:128'],
};

for (const [title, make] of Object.entries(LAUNCHERS)) {
  describe(title, () => {
    const whileLaunched = (use: (launcher: string) => Promise<void>) =>
      whileInstalled((folder) => {
        const launcher = join(folder, 'bin/xtrace');
        make(launcher);
        return use(launcher);
      });

    const run = (words: readonly string[], options: Options = {}) => {
      const [file = '', ...args] = words;
      return execa(file, args, { reject: false, stdin: 'ignore', ...options });
    };

    it('lets a command inherit what its caller has', () =>
      whileLaunched(async (launcher) => {
        for (const [how, through] of Object.entries(STARTS)) {
          for (const background of [[], ['-D']]) {
            const rest = [
              ...background,
              '-o',
              '/dev/null',
              compileFixture('inherited'),
              '',
              'two words',
              '-D',
            ];
            const strace = await run([...through, STRACE, ...rest]);
            const xtrace = await run([...through, launcher, ...rest]);
            const lines = ({ stdout }: typeof strace) =>
              linesOf(String(stdout)).filter((line) => !/^fd [12] /.test(line));
            expect(lines(strace).length, how).toBeGreaterThan(20);
            expectSameLines(lines(xtrace), lines(strace), `${how} ${background}`);
            expect(xtrace.exitCode, how).toBe(strace.exitCode);
          }
        }
      }));

    it('takes no value of an option, and no argument of the command, for -D', () =>
      whileLaunched(async (launcher) => {
        for (const options of [['-o', '-D'], ['-fo', '-D'], ['-fo-D'], ['--output', '-D'], ['--']]) {
          const { stdout, exitCode } = await run([launcher, ...options, 'sh', '-c', 'echo $PPID', '-D'], {
            cwd: dirname(launcher),
          });
          expect(exitCode, String(options)).toBe(0);
          expect(String(stdout), String(options)).toMatch(/^\d+$/);
        }
      }));

    it('is run as whatever it is called, from wherever', () =>
      whileLaunched(async (launcher) => {
        const folder = dirname(launcher);
        await run(['ln', '-s', 'xtrace', 'another'], { cwd: folder });
        for (const [name, cwd] of [
          ['./xtrace', folder],
          ['./another', folder],
          [join(folder, 'another'), '/'],
        ] as const) {
          const { stdout, exitCode } = await run([name, '--version'], { cwd });
          expect(String(stdout), name).toMatch(/^xtrace -- version /);
          expect(exitCode).toBe(0);
        }
      }));

    it('says in one line that there is no Node.js, or that nothing was built', () =>
      whileLaunched(async (launcher) => {
        const without = await run([launcher, 'true'], {
          env: { PATH: '/nowhere:/bin/nothing' },
          extendEnv: false,
        });
        expect(without.stderr).toBe(
          "xtrace: Node.js is needed (version 20 or later), and no 'node' is in PATH",
        );
        expect(without.exitCode).toBe(1);
        rmSync(join(dirname(launcher), '../dist'), { recursive: true });
        const unbuilt = await run([launcher, 'true']);
        expect(unbuilt.stderr).toMatch(/^xtrace: \S+\/dist\S* is missing: 'npm run build' makes it$/);
        expect(unbuilt.exitCode).toBe(1);
      }));
  });
}
