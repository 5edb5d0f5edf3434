import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Command, User } from '../../../src/process/command.ts';
import type { Gate } from '../../../src/process/launch.ts';
import { statusField } from '../../../src/process/proc.ts';
import { EXEC_FAILED, StartError } from '../../../src/start/gate.ts';
import { TraceeEnded } from '../../../src/start/injection.ts';
import { type StartOutcome, startAndRelease } from '../../../src/start/release.ts';

const NOBODY: User = { uid: 65534, effectiveUid: 65534, gid: 65534, effectiveGid: 65534, groups: [] };
const asRoot = process.getuid?.() === 0;

interface Run {
  readonly outcome: StartOutcome;
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  /** What the watcher was told, in order. */
  readonly told: readonly string[];
}

describe('a command that is started with ptrace and then let go', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-release-'));
  const started: ChildProcess[] = [];

  afterAll(() => rmSync(folder, { recursive: true }));

  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });

  /** A process that waits as `bin/xtrace` lets one wait; its descriptor 3 is the command's standard input. */
  function gate(): { child: ChildProcess; gate: Gate } {
    const child = spawn('/bin/sh', ['-c', 'read -r _; read -r _; exit'], {
      stdio: ['pipe', 'pipe', 'inherit', 'ignore', 'ignore'],
    });
    started.push(child);
    return {
      child,
      gate: {
        pid: child.pid as number,
        reading: 4,
        writing: -1,
        input: 3,
        ignored: 0n,
        blocked: 0n,
        isCaller: false,
      },
    };
  }

  async function run(
    argv: readonly [string, ...string[]],
    more: Partial<Command> = {},
    beforeExecve: (pid: number) => void = () => undefined,
  ): Promise<Run> {
    const { child, gate: at } = gate();
    const told: string[] = [];
    const outcome = startAndRelease(
      at,
      { path: argv[0], argv, environment: [], ...more },
      {
        beforeExecve(pid) {
          told.push('before');
          beforeExecve(pid);
        },
        execveFailed(_pid, message) {
          told.push(message);
        },
      },
    );
    const [stdout, [status, signal]] = await Promise.all([
      text(child.stdout as NodeJS.ReadableStream),
      once(child, 'exit'),
    ]);
    return { outcome, status, signal, stdout, told };
  }

  it('runs, and gets no signal', async () => {
    expect(await run(['/bin/true'])).toEqual({
      outcome: 'executed',
      status: 0,
      signal: null,
      stdout: '',
      told: ['before'],
    });
    expect((await run(['/bin/false'])).status).toBe(1);
  });

  it('has no tracer, no pending signal and none that is ignored', async () => {
    const { stdout } = await run(['/bin/cat', '/proc/self/status']);
    expect(stdout).toMatch(/^TracerPid:\t0$/m);
    expect(stdout).toMatch(/^SigPnd:\t0{16}$/m);
    expect(stdout).toMatch(/^ShdPnd:\t0{16}$/m);
    expect(stdout).toMatch(/^SigIgn:\t0{16}$/m);
  });

  it('has the arguments and the environment asked for', async () => {
    const environment = [{ name: 'GREETING', value: 'hello' }, { name: 'PATH' }];
    const { stdout } = await run(['/bin/sh', '-c', 'echo "$GREETING $1 $0"', 'zero', 'one'], { environment });
    expect(stdout).toBe('hello one zero\n');
  });

  it('has not begun when its watcher hears of it', async () => {
    const seen: (string | undefined)[] = [];
    await run(['/bin/true'], {}, (pid) => {
      seen.push(statusField(pid, 'Name'), statusField(pid, 'TracerPid'));
    });
    expect(seen).toEqual(['sh', String(process.pid)]);
  });

  it.runIf(asRoot)('becomes another user, and a set-user-id program another again', async () => {
    const id = join(folder, 'id');
    copyFileSync('/usr/bin/id', id);
    chmodSync(id, 0o4755);
    chmodSync(folder, 0o755);
    expect((await run(['/usr/bin/id', '-u'], { user: NOBODY })).stdout).toBe('65534\n');
    expect((await run([id, '-u'], { user: NOBODY })).stdout).toBe('0\n');
  });

  it('ends with a status of its own where it cannot be executed', async () => {
    const noProgram = join(folder, 'no-program');
    writeFileSync(noProgram, 'no program', { mode: 0o755 });
    const failed = { outcome: 'failed', status: EXEC_FAILED, signal: null, stdout: '' };
    for (const [path, message] of [
      ['/nowhere/at/all', 'exec: No such file or directory'],
      [folder, 'exec: Permission denied'],
      [noProgram, 'exec: Exec format error'],
    ] as const) {
      expect(await run([path])).toEqual({ ...failed, told: ['before', message] });
    }
    const tooLong = await run(['/bin/true', 'x'.repeat(200_000)]);
    expect(tooLong).toEqual({ ...failed, told: ['before', 'exec: Argument list too long'] });
  });

  it('may be killed before it begins', async () => {
    await expect(run(['/bin/true'], {}, (pid) => process.kill(pid, 'SIGKILL'))).rejects.toThrow(TraceeEnded);
  });

  it('is killed where its start fails', async () => {
    const { child, gate: at } = gate();
    const watcher = {
      beforeExecve() {
        throw new Error('no room for it');
      },
      execveFailed() {},
    };
    const start = () => startAndRelease(at, { path: '/bin/true', argv: ['true'], environment: [] }, watcher);
    expect(start).toThrow('no room for it');
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  });

  it('is killed where the kernel refuses a step', async () => {
    const { child, gate: at } = gate();
    const user = { ...NOBODY, groups: new Array(70_000).fill(1) };
    const watcher = { beforeExecve() {}, execveFailed() {} };
    const start = () =>
      startAndRelease(at, { path: '/bin/true', argv: ['true'], environment: [], user }, watcher);
    expect(start).toThrow(StartError);
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  });
});
