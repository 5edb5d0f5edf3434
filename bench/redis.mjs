// The throughput that a redis server keeps while it is traced.
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { BOTH, RETURN_ALONE, withEmptyPrograms } from './empty-programs.mjs';
import { attach, median, ratioText, run, start, until } from './measure.mjs';

const REQUESTS = 200_000;
const FEW_REQUESTS = 20_000;

/**
 * Measures it without a tracer, and while one is attached, in turn.
 * @param {string} folder for what is written
 * @param {number} rounds
 * @param {readonly string[]} tracer
 */
export async function measureRedis(folder, rounds, tracer) {
  const file = join(folder, 'redis-trace');
  const kinds = [
    { name: 'every call, to a file', options: ['-f', '-o', file], least: 0.6, kept: noNumbers() },
    {
      name: '-e trace=connect',
      options: ['-f', '-e', 'trace=connect', '-o', file],
      least: 0.95,
      kept: noNumbers(),
    },
  ];
  const floors = [
    { name: 'empty BPF programs on both tracepoints', programs: BOTH, kept: noNumbers() },
    { name: 'an empty BPF program on that of the return', programs: RETURN_ALONE, kept: noNumbers() },
  ];
  try {
    await withRedisServer(folder, async (port, pid) => {
      for (let round = 0; round < rounds; round++) {
        const measured = [
          ...kinds.map(({ name, options, kept }) => ({ kept, once: () => traced(name, options, port, pid) })),
          ...floors.map(({ programs, kept }) => ({
            kept,
            once: () => withEmptyPrograms(folder, () => throughput(port), programs),
          })),
        ];
        // Each beside runs without a tracer before and after it: throughput drifts, by some hundredths in a minute.
        let before = await throughput(port);
        for (const { kept, once } of round % 2 === 0 ? measured : measured.reverse()) {
          const requests = await once();
          const after = await throughput(port);
          kept.push((2 * requests) / (before + after));
          before = after;
        }
      }
    });
  } catch (error) {
    console.log(`redis-server: left out. ${error instanceof Error ? error.message : error}`);
    return;
  }
  console.log(
    `redis-server under redis-benchmark, ${REQUESTS} requests, xtrace -f -p attached: throughput kept`,
  );
  for (const { name, least, kept } of kinds) {
    console.log(
      `  ${name}: ${ratioText(kept)}, at least ${least}: ${median(kept) >= least ? 'kept' : 'MISSED'}`,
    );
  }
  for (const { name, kept } of floors) console.log(`  no tracer, ${name}: ${ratioText(kept)}`);

  /**
   * @param {string} name
   * @param {readonly string[]} options
   * @param {number} port
   * @param {number} pid
   */
  async function traced(name, options, port, pid) {
    const detach = await attach([...tracer, ...options], pid);
    const requests = await throughput(port);
    const lost = /\d+ events? (was|were) lost/.exec((await detach()).stderr);
    if (lost) console.log(`redis-server, ${name}: ${lost[0]}`);
    return requests;
  }
}

/**
 * Has a server of its own, warm, while something is done with it.
 * @template T
 * @param {string} folder for what is written
 * @param {(port: number, pid: number) => Promise<T>} use
 */
export async function withRedisServer(folder, use) {
  const port = await freePort();
  const volatile = ['--save', '', '--appendonly', 'no', '--dir', folder];
  const server = start('redis-server', ['--port', String(port), '--bind', '127.0.0.1', ...volatile]);
  try {
    await until(() => isListening(port), server.finished);
    await throughput(port);
    return await use(port, server.child.pid ?? 0);
  } finally {
    server.child.kill();
    await server.finished.catch(() => {});
  }
}

/**
 * Seconds that a request takes on average, with a tracer attached to the server where one is given.
 * @param {{ port: number, pid: number }} server
 * @param {readonly string[]} tracer
 * @param {boolean} isSlow the tracer makes it so slow that fewer requests have to do
 */
export async function requestTime({ port, pid }, tracer, isSlow) {
  if (tracer.length === 0) return 1 / (await throughput(port));
  // perf tells nothing when it has attached.
  const detach = await (tracer[0] === 'perf' ? attachSilently(tracer, pid) : attach(tracer, pid));
  try {
    return 1 / (await throughput(port, isSlow ? FEW_REQUESTS : REQUESTS));
  } finally {
    await detach();
  }
}

/**
 * @param {readonly string[]} tracer
 * @param {number} pid
 */
async function attachSilently([command = '', ...args], pid) {
  const { child, finished } = start(command, [...args, '-p', String(pid)]);
  await setTimeout(1000);
  return () => {
    child.kill('SIGINT');
    return finished;
  };
}

/** @returns {number[]} */
function noNumbers() {
  return [];
}

/**
 * Requests a second.
 * @param {number} port
 * @param {number} [requests] how many are made
 */
async function throughput(port, requests = REQUESTS) {
  const args = ['-h', '127.0.0.1', '-p', String(port), '-t', 'get', '-n', String(requests), '--csv'];
  const { stdout, stderr } = await run('redis-benchmark', args);
  const told = /"GET","([0-9.]+)"/.exec(stdout);
  if (!told) throw new Error(`redis-benchmark told no throughput: ${stderr.trim()}`);
  return Number(told[1]);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isListening(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
