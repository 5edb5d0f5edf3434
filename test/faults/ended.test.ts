import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { type AnsweringServer, untilUndisturbed, whileAnswering } from '../harness/answering.ts';
import { until } from '../harness/attach.ts';
import { abandonedBpfObjects, bpfObjects } from '../harness/bpf-objects.ts';
import { amount, content, descendants, describeBackends, processesWith } from '../harness/faults.ts';
import { type Running, whileRunning } from '../harness/traced.ts';
import { Random } from '../property/random.ts';

/** Address space, in MiB, that is too little for Node, for its heap, for the ring buffer, or enough. */
const MEMORY = [60, 300, 560, 620, 660, 700, 760, 900, 1200];
const isRoot = process.getuid?.() === 0;

describeBackends('xtrace that comes to its end by', (tracer) => {
  /** A tracer that follows the server, once it prints. */
  const tracing = (server: AnsweringServer, options: string[], use: (running: Running) => Promise<void>) =>
    whileRunning(['setsid', tracer, '-f', ...options, '-p', String(server.pid)], async (running) => {
      await until(() => /attached/.test(running.stderr()));
      await use(running);
      await untilUndisturbed(server.pid);
      await server.goesOn();
    });

  const leavesNothing = async (use: (server: AnsweringServer) => Promise<void>) => {
    const before = bpfObjects();
    await whileAnswering(use);
    await until(() => abandonedBpfObjects(before).length === 0);
  };

  it('a crash of its own leaves processes as they were', () =>
    leavesNothing(async (server) => {
      const random = new Random(9);
      for (let round = 0; round < amount(1, 20); round++) {
        for (const signal of ['SIGABRT', 'SIGSEGV', 'SIGBUS'] as const) {
          await tracing(server, ['-o', 'trace'], async ({ pid, ended }) => {
            await sleep(random.below(200));
            process.kill(pid, signal);
            expect(await ended).toBe(signal);
          });
        }
      }
    }));

  it('a lack of memory leaves processes as they were', () =>
    leavesNothing(async (server) => {
      for (const megabytes of MEMORY) {
        const limited = ['prlimit', '--core=0', `--as=${megabytes << 20}`, tracer];
        await whileRunning([...limited, '-f', '-o', 'trace', '-p', String(server.pid)], async (running) => {
          let ended = false;
          running.ended.then(() => {
            ended = true;
          });
          await until(() => ended || /attached/.test(running.stderr()));
          await server.goesOn();
          if (!ended) process.kill(running.pid, 'SIGTERM');
          await running.ended;
        });
        await untilUndisturbed(server.pid);
        await server.goesOn();
      }
    }));

  it('an error of its own is told in one line and leaves processes as they were', () =>
    leavesNothing((server) =>
      tracing(server, ['-ff', '-o', 'trace'], async ({ pid, ended, stderr }) => {
        // Each new process takes a file more.
        execFileSync('prlimit', ['--pid', String(pid), '--nofile=24']);
        expect(await ended).toBe(1);
        const messages = stderr()
          .split('\n')
          .filter((line) => line !== '' && !/^xtrace: Process \d+ /.test(line));
        expect(messages).toEqual([
          expect.stringMatching(/^xtrace: Can't fopen 'trace\.\d+': Too many open files$/),
        ]);
      }),
    ));

  it.runIf(isRoot)('nothing: a full disk costs lines, and that is said', () =>
    leavesNothing((server) =>
      whileMounted(server.folder, '64k', async (disk) => {
        await tracing(server, ['-o', join(disk, 'trace')], async ({ pid, ended, stderr }) => {
          await until(() => /No space left/.test(stderr()));
          await server.goesOn();
          process.kill(pid, 'SIGINT');
          expect(await ended).toBe('SIGINT');
          expect(stderr().match(/No space left/g)).toHaveLength(1);
          expect(readFileSync(join(disk, 'trace')).length).toBeGreaterThan(60_000);
        });
      }),
    ),
  );

  it('a pipe that nobody reads any more leaves processes as they were', () =>
    leavesNothing(async (server) => {
      const shell = ['bash', '-c', 'set -o pipefail; "$@" 2>&1 | head -3', 'bash'];
      await whileRunning(
        [...shell, tracer, '-f', '-qq', '-p', String(server.pid)],
        async ({ ended, stdout }) => {
          expect(await ended).toBe(141);
          expect(stdout().split('\n')).toHaveLength(4);
        },
      );
      await untilUndisturbed(server.pid);
      await server.goesOn();
    }));

  it('the end of the command that reads its lines leaves processes as they were', () =>
    leavesNothing((server) =>
      tracing(server, ['-o', '|exec head -3'], async ({ ended, stdout }) => {
        expect(await ended).toBe('SIGPIPE');
        expect(stdout().split('\n')).toHaveLength(4);
      }),
    ));

  it('a terminal that is closed leaves processes as they were', () =>
    leavesNothing(async (server) => {
      const mark = `XTRACE_TERMINAL=${process.pid}.${server.pid}`;
      const command = `exec ${tracer} -f -p ${server.pid}`;
      const terminal = execa('script', ['-qec', command, '/dev/null'], {
        env: { XTRACE_TERMINAL: mark.slice(mark.indexOf('=') + 1), SHELL: '/bin/sh' },
        stdin: 'ignore',
        stdout: 'ignore',
        stderr: 'ignore',
        reject: false,
      });
      const tracers = () => processesWith(mark).filter((pid) => pid !== terminal.pid);
      const isAtWork = (pid: number) => content(`/proc/${pid}/comm`) === 'xtrace\n';
      await until(() => tracers().some(isAtWork));
      await server.goesOn();
      await sleep(500);
      process.kill(terminal.pid as number, 'SIGKILL');
      await terminal;
      await until(() => tracers().length === 0);
      await untilUndisturbed(server.pid);
    }));

  it('the end of the shell that it runs in leaves processes as they were', () =>
    leavesNothing(async (server) => {
      // An ssh session that breaks: the terminal's session gets SIGHUP, and nobody is left to read.
      const shell = ['setsid', 'sh', '-c', `${tracer} -f -p ${server.pid} 2>&1 | cat >/dev/null; :`];
      await whileRunning(shell, async ({ pid, ended }) => {
        await until(() => descendants(pid).some((one) => content(`/proc/${one}/comm`) === 'xtrace\n'));
        await server.goesOn();
        const all = [pid, ...descendants(pid)];
        process.kill(-pid, 'SIGHUP');
        await ended;
        await until(() => all.every((one) => !content(`/proc/${one}/comm`).startsWith('xtrace')));
      });
      await untilUndisturbed(server.pid);
      await server.goesOn();
    }));
});

/** While a file system of its own size is mounted in a folder, seen by everybody. */
async function whileMounted(
  folder: string,
  size: string,
  use: (path: string) => Promise<void>,
): Promise<void> {
  const path = join(folder, 'disk');
  mkdirSync(path);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', path]);
  try {
    await use(path);
  } finally {
    execFileSync('umount', ['-l', path]);
    rmSync(path, { recursive: true });
  }
}
