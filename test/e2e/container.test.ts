import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { differ } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf, streams } from '../harness/normalise.ts';
import { STRACE, testEnvironment, XTRACE } from '../harness/run.ts';

/**
 * What runs as the first process of its own user, pid, mount and network namespace: starts the server, attaches the
 * tracer (whose only capability is SYS_PTRACE) to two of three workers, lets all of them connect, detaches, and lets
 * them connect once more. Descriptors 3 and 4 speak to the server.
 */
const SCRIPT = String.raw`
server=$1 tracer=$2
mkfifo orders answers
"$server" <orders >answers &
exec 3>orders 4<answers
read -r a b c <&4
setpriv --bounding-set=-all,+sys_ptrace --inh-caps=-all sh -c 'grep CapEff /proc/self/status >capabilities; exec "$@"' sh \
  setarch -R "$tracer" -f -p $a -p $b -e trace=connect 2>trace &
pid=$!
# A worker has two threads: both of them must be traced.
for task in /proc/$a/task/* /proc/$b/task/*; do
  while grep -q '^TracerPid:.0$' $task/status; do
    kill -0 $pid || exit 9
    sleep 0.02
  done
done
until [ "$(grep -c ' attached' trace)" = 2 ]; do sleep 0.02; done
ls /proc/$a/task /proc/$b/task >tasks
echo >&3
read -r answer <&4
kill -INT $pid
wait $pid
echo "tracer: $?"
echo >&3
read -r answer <&4
echo "server: $answer"
exec 3>&-
wait
`;

async function inContainer(tracer: string, folder: string) {
  const script = join(folder, 'script.sh');
  writeFileSync(script, SCRIPT);
  const work = mkdtempSync(join(folder, 'work-'));
  const namespaces = ['--user', '--map-root-user', '--pid', '--fork', '--mount-proc', '--mount', '--net'];
  const args = [...namespaces, 'sh', script, compileFixture('workers'), tracer];
  const result = await execa('unshare', args, {
    cwd: work,
    env: testEnvironment(work),
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
  });
  const read = (name: string) =>
    existsSync(join(work, name)) ? readFileSync(join(work, name), 'latin1') : '';
  // `ls` of both workers' threads: the first of each is the worker itself.
  const tasks = read('tasks')
    .split('\n\n')
    .map((list) => list.split('\n').filter((line) => /^\d+$/.test(line)));
  const known = new Map(
    tasks.flatMap((threads, i) =>
      threads
        .map(Number)
        .sort((a, b) => a - b)
        .map((tid, j): [number, string] => [tid, j === 0 ? `T${i + 1}` : `T${i + 1}.${j}`]),
    ),
  );
  const trace = read('trace');
  return { ...result, trace, lines: streams(linesOf(trace), { known }), capabilities: read('capabilities') };
}

describe('in a container whose only capability is SYS_PTRACE', () => {
  it('shows what the workers of a server connect to', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'xtrace-container-'));
    try {
      const strace = await inContainer(STRACE, folder);
      const xtrace = await inContainer(XTRACE, folder);
      for (const run of [strace, xtrace]) {
        expect(run.capabilities.trim(), run.stderr).toBe('CapEff:\t0000000000080000');
        expect(run.stdout).toMatch(/^tracer: 130\nserver: done$/);
      }
      const shown = strace.trace.split('\n').filter((line) => line.includes('connect(')).length;
      expect(shown).toBe(8);
      for (const pattern of [
        /AF_INET, sin_port=htons\(9000\).* EINPROGRESS/,
        /AF_UNIX, sun_path="\/run\/app.sock"\}.* ENOENT/,
        /AF_INET6/,
      ]) {
        expect(strace.trace).toMatch(pattern);
      }
      expect(differ(xtrace.lines, strace.lines)).toBeNull();
      expect(xtrace.stdout).toBe(strace.stdout);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
