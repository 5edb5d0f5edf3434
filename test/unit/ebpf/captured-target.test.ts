import { describe, expect, it } from 'vitest';
import { CapturedTarget } from '../../../src/ebpf/captured-target.ts';
import { CapturedTargets } from '../../../src/ebpf/captured-targets.ts';
import {
  DESCRIPTOR_FACTS,
  FILE_ANONYMOUS,
  FILE_NAMESPACE,
  FILE_NONE,
  FILE_PATH,
  FILE_PIDFD,
  FILE_PIPE,
  FILE_SOCKET,
  SOCKET_FACTS,
} from '../../../src/ebpf/layout.ts';
import { linkOf } from '../../../src/process/descriptors/target.ts';
import { Sockets } from '../../../src/process/sockets/sockets.ts';

interface Given {
  nature: number;
  inode?: number;
  value?: bigint;
  mode?: number;
  deleted?: boolean;
  id?: number;
  flags?: number;
  text?: string;
}

/** `struct descriptor_facts`, and what follows. */
function factsOf({
  nature,
  inode = 7,
  value = 0n,
  mode = 0o100644,
  deleted = false,
  id = 0,
  flags = 0,
  text = '',
}: Given) {
  const facts = Buffer.allocUnsafeSlow(DESCRIPTOR_FACTS.size + text.length).fill(0);
  facts.writeBigUInt64LE(BigInt(inode), DESCRIPTOR_FACTS.inode);
  facts.writeBigUInt64LE(value, DESCRIPTOR_FACTS.value);
  facts.writeUInt16LE(nature, DESCRIPTOR_FACTS.nature);
  facts.writeUInt16LE(mode, DESCRIPTOR_FACTS.mode);
  facts.writeUInt32LE(deleted ? 1 : 0, DESCRIPTOR_FACTS.isDeleted);
  facts.writeUInt32LE(id, DESCRIPTOR_FACTS.id);
  facts.writeUInt32LE(flags, DESCRIPTOR_FACTS.flags);
  facts.write(text, DESCRIPTOR_FACTS.size, 'latin1');
  return facts;
}

function targetOf(given: Given): CapturedTarget {
  const target = CapturedTarget.from(factsOf(given));
  if (!target) throw new Error('leads to nothing');
  return target;
}

describe('CapturedTarget', () => {
  it('has the names of a path from the root on', () => {
    const target = targetOf({ nature: FILE_PATH, text: 'passwd\0etc\0' });
    expect(target.name.toString()).toBe('/etc/passwd');
    expect(target.deleted).toBe(false);
    expect(targetOf({ nature: FILE_PATH }).name.toString()).toBe('/');
  });

  it('tells files that have no name any more as the link in /proc does', () => {
    const target = targetOf({ nature: FILE_PATH, text: 'memfd:x\0', deleted: true });
    expect(target.deleted).toBe(true);
    expect(linkOf(target).toString()).toBe('/memfd:x (deleted)');
  });

  it('calls what has no path as the link in /proc does', () => {
    expect(targetOf({ nature: FILE_PIPE }).name.toString()).toBe('pipe:[7]');
    expect(targetOf({ nature: FILE_NAMESPACE, text: 'mnt\0' }).name.toString()).toBe('mnt:[7]');
    expect(targetOf({ nature: FILE_ANONYMOUS, text: '[eventpoll]\0' }).name.toString()).toBe(
      'anon_inode:[eventpoll]',
    );
    expect(targetOf({ nature: FILE_PIDFD }).name.toString()).toBe('anon_inode:[pidfd]');
    expect(CapturedTarget.from(factsOf({ nature: FILE_NONE }))).toBeUndefined();
  });

  it('knows devices, unless they were deleted', () => {
    const device = { nature: FILE_PATH, text: 'd\0', mode: 0o060600, value: BigInt((400 << 20) | 70_000) };
    expect(targetOf(device).device()).toEqual({ kind: 'block', major: 400, minor: 70_000 });
    expect(targetOf({ ...device, deleted: true }).device()).toBeUndefined();
    expect(targetOf({ ...device, mode: 0o100600 }).device()).toBeUndefined();
  });

  it('knows what is counted, which signals come through, and processes', () => {
    expect(targetOf({ nature: FILE_ANONYMOUS, value: 0x1fn, id: 5, flags: 1 }).eventCounter()).toEqual({
      count: '1f',
      id: '5',
      semaphore: '1',
    });
    const signals = targetOf({ nature: FILE_ANONYMOUS, value: ~0x2_0000_0001n & 0xffff_ffff_ffff_ffffn });
    expect(signals.signals()).toEqual([1, 2]);
    const pidfd = targetOf({ nature: FILE_PIDFD, value: 42n, text: 'cron\0\0\0\0\0\0\0\0\0\0\0\0' });
    expect(pidfd.process()).toBe(42);
    expect(pidfd.command()).toBe('cron');
    expect(targetOf({ nature: FILE_PIDFD }).process()).toBeUndefined();
    expect(targetOf({ nature: FILE_PIDFD }).command()).toBeUndefined();
  });

  it('tells both ends of a connection', () => {
    const socket = Buffer.alloc(SOCKET_FACTS.size);
    socket.write('TCP', SOCKET_FACTS.protocol);
    Buffer.from([127, 0, 0, 1]).copy(socket, SOCKET_FACTS.local);
    Buffer.from([10, 0, 0, 2]).copy(socket, SOCKET_FACTS.remote);
    socket.writeUInt16BE(80, SOCKET_FACTS.localPort);
    socket.writeUInt16BE(4000, SOCKET_FACTS.remotePort);
    socket.writeUInt16LE(2, SOCKET_FACTS.family);
    const nameless = targetOf({ nature: FILE_SOCKET, text: socket.toString('latin1') });
    expect(nameless.socket(new Sockets())).toEqual({ kind: 'nameless', protocol: 'TCP', inode: 7 });
    socket.writeUInt16LE(1, SOCKET_FACTS.hasAddress);
    const target = targetOf({ nature: FILE_SOCKET, text: socket.toString('latin1') });
    expect(target.name.toString()).toBe('socket:[7]');
    expect(target.socket(new Sockets())).toEqual({
      kind: 'internet',
      protocol: 'TCP',
      local: { address: '127.0.0.1', port: 80 },
      remote: { address: '10.0.0.2', port: 4000 },
    });
  });

  it('is nothing where the facts end too early', () => {
    expect(CapturedTarget.from(factsOf({ nature: FILE_SOCKET, text: 'TCP' }))).toBeUndefined();
    expect(new CapturedTargets().targetOf(Buffer.alloc(8), 0, 8)).toBeUndefined();
  });
});

describe('CapturedTargets', () => {
  it('gives the same target for the same facts', () => {
    const targets = new CapturedTargets();
    const facts = factsOf({ nature: FILE_PATH, text: 'a\0' });
    const others = factsOf({ nature: FILE_PATH, text: 'b\0' });
    const first = targets.targetOf(facts, 0, facts.length);
    expect(targets.targetOf(Buffer.from(facts), 0, facts.length)).toBe(first);
    expect(targets.targetOf(others, 0, others.length)?.name.toString()).toBe('/b');
    expect(targets.targetOf(facts, 0, facts.length)?.name.toString()).toBe('/a');
  });
});
