import { existsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { untilUndisturbed } from '../harness/answering.ts';
import { until } from '../harness/attach.ts';
import { amount, descendants, describeBackends } from '../harness/faults.ts';
import { whileRunning } from '../harness/traced.ts';

/** How long a server is under load, in seconds. */
const DURATION = amount(6, 120);
/** How long xtrace is attached each time, and how long not, in milliseconds. */
const ATTACHED = 700;
const DETACHED = 300;

describeBackends('a server under load, with xtrace attaching and detaching every second', (tracer) => {
  /** While `over` has not come, attaches to the processes, again and again. */
  async function attachAndDetach(pids: readonly number[], over: Promise<unknown>): Promise<void> {
    let isOver = false;
    over.finally(() => {
      isOver = true;
    });
    let lines = 0;
    while (!isOver) {
      const options = ['-f', '-qq', '-o', 'trace', ...pids.flatMap((pid) => ['-p', String(pid)])];
      await whileRunning([tracer, ...options], async (tracing) => {
        const trace = join(tracing.folder, 'trace');
        await until(() => isOver || lengthOf(trace) > 0);
        await sleep(ATTACHED);
        lines += lengthOf(trace);
        process.kill(tracing.pid, 'SIGINT');
        expect(await tracing.ended).toBe('SIGINT');
      });
      await sleep(DETACHED);
    }
    expect(lines).toBeGreaterThan(0);
    for (const pid of pids) await untilUndisturbed(pid);
  }

  it('fails no request of redis-benchmark', () =>
    whileRunning(
      ['redis-server', '--port', '0', '--unixsocket', 'redis.sock', '--save', '', '--appendonly', 'no'],
      async ({ pid, folder }) => {
        const socket = join(folder, 'redis.sock');
        await until(() => existsSync(socket));
        const benchmark = async () => {
          for (const end = Date.now() + DURATION * 1000; Date.now() < end; ) {
            const args = ['-s', socket, '-n', '4000', '-c', '20', '-t', 'set,get,lpush', '-q'];
            const { stdout, stderr, exitCode } = await execa('redis-benchmark', args, { reject: false });
            expect([exitCode, stderr]).toEqual([0, '']);
            expect(stdout.match(/requests per second/g)).toHaveLength(3);
            expect(stdout).not.toMatch(/error/i);
          }
        };
        const over = benchmark();
        await Promise.all([over, attachAndDetach([pid], over)]);
      },
    ));

  it('fails no request of wrk', async () => {
    const port = await freePort();
    await whileRunning(
      ['sh', '-c', 'until [ -e go ]; do sleep 0.05; done; exec nginx -p . -c nginx.conf -e error.log'],
      async ({ pid, folder, ended }) => {
        writeFileSync(join(folder, 'nginx.conf'), configuration(port));
        writeFileSync(join(folder, 'page'), 'page\n'.repeat(1000));
        writeFileSync(join(folder, 'go'), '');
        await until(() => descendants(pid).length >= 2);
        try {
          const url = `http://127.0.0.1:${port}/page`;
          await until(() => existsSync(join(folder, 'nginx.pid')));
          // One request in each few connections is the first of it, so that connecting is under load, too.
          const wrk = execa('wrk', ['-t', '2', '-c', '20', '-d', `${DURATION}s`, '--timeout', '30s', url], {
            reject: false,
          });
          const workers = descendants(pid);
          await Promise.all([wrk, attachAndDetach([pid, ...workers], wrk)]);
          const { stdout, exitCode } = await wrk;
          expect(exitCode).toBe(0);
          expect(stdout).toMatch(/\d+ requests in /);
          expect(stdout).not.toMatch(/Socket errors|Non-2xx/);
          expect(descendants(pid)).toEqual(workers);
        } finally {
          // Workers would outlive a master that is killed.
          process.kill(pid, 'SIGTERM');
          await ended;
        }
      },
    );
  });
});

function configuration(port: number): string {
  return `
daemon off; worker_processes 2; pid nginx.pid; error_log error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 128; }
http {
  access_log access.log; sendfile on; keepalive_requests 50;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server { listen 127.0.0.1:${port}; root .; }
}
`;
}

/** A port of the loopback interface that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

function lengthOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
