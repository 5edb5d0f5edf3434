// The throughput that a redis server keeps while it is traced.
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { attach, median, ratioText, run, start, until } from './measure.mjs';

const REQUESTS = 200_000;

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
  const port = await freePort();
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const server = start('redis-server', args);
  try {
    await until(() => isListening(port), server.finished);
    await throughput(port);
    for (let round = 0; round < rounds; round++) {
      const bare = await throughput(port);
      for (const { name, options, kept } of round % 2 === 0 ? kinds : [...kinds].reverse()) {
        const detach = await attach([...tracer, ...options], server.child.pid ?? 0);
        kept.push((await throughput(port)) / bare);
        const lost = /\d+ events? (was|were) lost/.exec((await detach()).stderr);
        if (lost) console.log(`redis-server, ${name}: ${lost[0]}`);
      }
    }
  } catch (error) {
    console.log(`redis-server: left out. ${error instanceof Error ? error.message : error}`);
    return;
  } finally {
    server.child.kill();
    await server.finished.catch(() => {});
  }
  console.log(
    `redis-server under redis-benchmark, ${REQUESTS} requests, xtrace -f -p attached: throughput kept`,
  );
  for (const { name, least, kept } of kinds) {
    console.log(
      `  ${name}: ${ratioText(kept)}, at least ${least}: ${median(kept) >= least ? 'kept' : 'MISSED'}`,
    );
  }
}

/** @returns {number[]} */
function noNumbers() {
  return [];
}

/**
 * Requests a second.
 * @param {number} port
 */
async function throughput(port) {
  const args = ['-h', '127.0.0.1', '-p', String(port), '-t', 'get', '-n', String(REQUESTS), '--csv'];
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
