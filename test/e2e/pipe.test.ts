import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa, execaSync } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STRACE, XTRACE } from '../harness/run.ts';

/** What a shell command behind `-o '|...'` tells of itself, then what it reads. */
const REPORT = `{
  umask
  grep SigBlk /proc/self/status
  grep SigIgn /proc/self/status | sed 's/[0-9a-f]\\{8\\}\\([0-9a-f]\\{8\\}\\)/\\1/; s/\\t[89ab]/\\t0/'
  ulimit -c
  env -0 | tr '\\0' '\\n' | grep -v '^_='
  ls /proc/$$/fd
} >"$REPORT"
cat >>"$REPORT"`;

describe('the command behind -o "|COMMAND"', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'xtrace-pipe-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('gets the lines, and everything else as xtrace was given it', () => {
    const wanted = reportUnder(STRACE);
    expect(wanted).toMatch(/exited with 0/);
    expect(reportUnder(XTRACE)).toBe(wanted);
  });

  it('is waited for, and does not decide the exit status', () => {
    const late = join(folder, 'late');
    const { exitCode } = execaSync(
      XTRACE,
      ['-o', `|sleep 0.3; echo late >${late}; exit 3`, 'sh', '-c', 'exit 4'],
      {
        reject: false,
      },
    );
    expect(exitCode).toBe(4);
    expect(readFileSync(late, 'latin1')).toBe('late\n');
  });

  it('may end early, which costs one line and harms nobody', () => {
    const done = join(folder, 'done');
    const { exitCode, stderr } = execaSync(
      XTRACE,
      ['-o', '|exec true', 'sh', '-c', `sleep 0.2; echo done >${done}`],
      {
        reject: false,
      },
    );
    expect(exitCode).toBe(0);
    expect(stderr).toBe('xtrace: |exec true: Broken pipe');
    expect(readFileSync(done, 'latin1')).toBe('done\n');
  });

  function reportUnder(tracer: string): string {
    const path = join(folder, 'report');
    const shell = `trap '' HUP USR1; umask 027; exec 5</dev/null; exec ${tracer} -e trace=none -o "|$COMMAND" true`;
    execaSync('sh', ['-c', shell], {
      env: { PATH: process.env.PATH, REPORT: path, COMMAND: REPORT, 'odd.name': '1' },
      extendEnv: false,
    });
    return readFileSync(path, 'latin1');
  }
});

describe('a pipe that is a command’s standard output', () => {
  it('ends when the command closes it, though the command goes on', async () => {
    const script = 'exec 3<&0 <&- >&-; read -r line <&3; exit 7';
    const tracer = execa(XTRACE, ['-o', '/dev/null', 'sh', '-c', script], { reject: false, buffer: false });
    await once(tracer.stdout.resume(), 'end');
    expect(tracer.exitCode).toBeNull();
    tracer.stdin.end('line\n');
    expect((await tracer).exitCode).toBe(7);
  });
});
