import { describe, expect, it } from 'vitest';
import { socketText } from '../../../src/format/sockets.ts';
import type { SocketIdentity } from '../../../src/process/sockets/socket-identity.ts';

const local = { address: '127.0.0.1', port: 80 };
const remote = { address: '127.0.0.2', port: 4000 };
const name = Buffer.from('run/a"b');
const unix = {
  kind: 'local',
  protocol: 'UNIX',
  inode: 7,
  peer: 0,
  name: new Uint8Array(),
  isAbstract: false,
} as const;

const SHOWN: readonly (readonly [string, SocketIdentity])[] = [
  ['TCP:[127.0.0.1:80]', { kind: 'internet', protocol: 'TCP', local, remote: undefined }],
  ['TCP:[127.0.0.1:80->127.0.0.2:4000]', { kind: 'internet', protocol: 'TCP', local, remote }],
  ['UNIX:[7->8]', { ...unix, peer: 8 }],
  ['UNIX:[7,"run/a\\"b"]', { ...unix, name }],
  ['UNIX:[7->8,@"run/a\\"b"]', { ...unix, peer: 8, name, isAbstract: true }],
  ['NETLINK:[ROUTE:12]', { kind: 'netlink', protocol: 'NETLINK', family: 0, port: 12 }],
  ['NETLINK:[99:12]', { kind: 'netlink', protocol: 'NETLINK', family: 99, port: 12 }],
  ['UDP:[5]', { kind: 'nameless', protocol: 'UDP', inode: 5 }],
  ['socket:[5]', { kind: 'nameless', protocol: undefined, inode: 5 }],
];

describe('socketText', () => {
  it.each(SHOWN)('%s', (text, socket) => {
    expect(socketText(socket, 'none')).toBe(text);
  });

  it('shows a name in hexadecimal, and nothing else', () => {
    expect(socketText({ ...unix, name: Buffer.from('a') }, 'all')).toBe('UNIX:[7,"\\x61"]');
  });
});
