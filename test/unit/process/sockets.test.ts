import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Sockets } from '../../../src/process/sockets/sockets.ts';

const open: (Server | Socket)[] = [];

afterEach(() => {
  for (const one of open.splice(0)) 'destroy' in one ? one.destroy() : one.close();
});

/** All sockets of this process. */
function ownSockets() {
  const sockets = new Sockets();
  const found = [];
  for (const fd of readdirSync('/proc/self/fd').map(Number)) {
    try {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/self/fd/${fd}`))?.[1];
      const link = `/proc/self/fd/${fd}`;
      if (inode !== undefined) found.push(sockets.identify(Number(inode), () => sockets.protocolOf(link)));
    } catch {
      // The descriptor of the folder itself is gone by now.
    }
  }
  return found;
}

async function connection(where: string | number): Promise<void> {
  const server = createServer((accepted) => open.push(accepted));
  open.push(server);
  if (typeof where === 'string') server.listen(where);
  else server.listen(where, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const client = typeof address === 'string' ? connect(address) : connect(address?.port ?? 0, '127.0.0.1');
  open.push(client);
  await Promise.all([once(client, 'connect'), once(server, 'connection')]);
}

describe('Sockets', () => {
  it('tells both ends of a connection and who listens', async () => {
    await connection(0);
    const internet = ownSockets().flatMap((socket) => (socket.kind === 'internet' ? [socket] : []));
    const listening = internet.find(({ remote }) => remote === undefined);
    expect(listening).toMatchObject({ protocol: 'TCP', local: { address: '127.0.0.1' } });
    const server = internet.find(({ local, remote }) => remote && local.port === listening?.local.port);
    expect(internet).toContainEqual({
      kind: 'internet',
      protocol: 'TCP',
      local: server?.remote,
      remote: server?.local,
    });
  });

  it('tells the path of a local socket, and its peer', async () => {
    const path = join(tmpdir(), `xtrace-sockets-${process.pid}`);
    await connection(path);
    const named = ownSockets().filter(
      (socket) => socket.kind === 'local' && Buffer.from(socket.name).toString() === path,
    );
    expect(
      named.map((socket) => (socket.kind === 'local' && socket.peer === 0 ? 'listens' : 'accepted')).sort(),
    ).toEqual(['accepted', 'listens']);
  });

  it('gives no name to what is gone', () => {
    const sockets = new Sockets();
    expect(sockets.identify(4_294_967_295, () => sockets.protocolOf('/proc/self/fd/999999'))).toEqual({
      kind: 'nameless',
      protocol: undefined,
      inode: 4_294_967_295,
    });
  });
});
