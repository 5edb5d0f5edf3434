import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { EPERM, ESRCH } from '../../../src/libc/errors.ts';
import { refusalReason } from '../../../src/process/refusal.ts';
import { state, until } from '../../harness/attach.ts';
import { XTRACE } from '../../harness/run.ts';

describe('why a process may not be traced', () => {
  const started: ChildProcess[] = [];

  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });

  function start(command: string, ...args: string[]): number {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    started.push(child);
    return child.pid as number;
  }

  it('is told only where permission is missing', () => {
    expect(refusalReason(process.pid, ESRCH)).toBeUndefined();
  });

  it('may be that it is the tracer', () => {
    expect(refusalReason(process.pid, EPERM)).toBe('that is xtrace itself');
  });

  it('may be another tracer, which is named', async () => {
    const target = start('sleep', '60');
    const tracer = start(XTRACE, '-p', String(target));
    await once(started.at(-1)?.stderr as NonNullable<ChildProcess['stderr']>, 'data');
    expect(refusalReason(target, EPERM)).toBe(`process ${tracer} (xtrace) traces it already`);
  });

  it('may be that it has ended', async () => {
    const parent = start('sh', '-c', 'sleep 1 & echo $!; exec sleep 60');
    const [line] = (await once(started.at(-1)?.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [
      Buffer,
    ];
    expect(parent).toBeGreaterThan(0);
    const child = Number(line.toString('latin1'));
    await until(() => state(`/proc/${child}`) === 'Z');
    expect(refusalReason(child, EPERM)).toMatch(/^it has ended/);
  });

  it.runIf(process.getuid?.() === 0)(
    'may be a capability or a security module, where nothing else is in the way',
    () => {
      expect(refusalReason(1, EPERM)).toMatch(/CAP_SYS_PTRACE|capabilities|security module/);
    },
  );
});
