import { readlinkSync, statSync } from 'node:fs';
import { descriptorField, processBehind } from '../process/proc.ts';
import { Sockets } from '../process/sockets/sockets.ts';
import type { DescriptorName, DescriptorNames } from '../types/decoding.ts';
import { majorOf, minorOf } from '../types/device.ts';
import { LAST_SIGNAL } from '../types/signal.ts';
import type { DescriptorDetail } from './options.ts';
import type { CommandNames } from './process-names.ts';
import { type HexStrings, quoteName } from './quote.ts';
import { signalsText } from './signal-set.ts';
import { socketText } from './sockets.ts';

const DELETED = Buffer.from(' (deleted)');
const SOCKET = Buffer.from('socket:[');
const PIDFD = Buffer.from('anon_inode:[pidfd]');
const EVENTFD = Buffer.from('anon_inode:[eventfd]');
const SIGNALFD = Buffer.from('anon_inode:[signalfd]');
const SLASH = 0x2f;

const S_IFMT = 0o170000;
const KINDS_OF_DEVICES: ReadonlyMap<number, string> = new Map([
  [0o020000, 'char'],
  [0o060000, 'block'],
]);

/** Names of descriptors as the links in `/proc/TID/fd` tell them (proc(5)), with what else the user wants to see. */
export class ProcDescriptorNames implements DescriptorNames {
  private readonly paths: boolean;
  private readonly devices: boolean;
  private readonly pidfds: boolean;
  private readonly eventfds: boolean;
  private readonly signalfds: boolean;
  private readonly socketsAreShown: boolean;
  private sockets: Sockets | undefined;

  constructor(
    details: readonly DescriptorDetail[],
    private readonly hexStrings: HexStrings,
    private readonly processes: CommandNames | undefined,
  ) {
    this.paths = details.includes('path');
    this.devices = details.includes('dev');
    this.pidfds = details.includes('pidfd');
    this.eventfds = details.includes('eventfd');
    this.signalfds = details.includes('signalfd');
    this.socketsAreShown = details.includes('socket');
  }

  nameOf(tid: number, fd: number): DescriptorName | undefined {
    const link = `/proc/${tid}/fd/${fd}`;
    const target = targetOf(link);
    if (!target) return undefined;
    const other = this.socket(tid, fd, target) ?? this.anonymous(tid, fd, target);
    if (other !== undefined) return { text: `<${other}>`, other };
    const deleted = endsIn(target, DELETED) && !leadsTo(link, target);
    const path = deleted ? target.subarray(0, -DELETED.length) : target;
    const device = this.devices && path[0] === SLASH ? deviceOf(path) : undefined;
    if (device === undefined && !this.paths) return undefined;
    const name = quoteName(path, path.length, this.hexStrings);
    if (device !== undefined) return { text: `<${name}<${device}>>`, path, deleted, device };
    return { text: deleted ? `<${name}>(deleted)` : `<${name}>`, path, deleted };
  }

  workingDirectory(tid: number): DescriptorName | undefined {
    const path = this.paths ? targetOf(`/proc/${tid}/cwd`) : undefined;
    return path && { text: `<${quoteName(path, path.length, this.hexStrings)}>`, path };
  }

  processOf(tid: number, fd: number): number | undefined {
    return processBehind(tid, fd);
  }

  private socket(tid: number, fd: number, target: Buffer): string | undefined {
    if (!this.socketsAreShown || !target.subarray(0, SOCKET.length).equals(SOCKET)) return undefined;
    this.sockets ??= new Sockets();
    const inode = Number(target.toString('latin1', SOCKET.length, target.length - 1));
    return socketText(this.sockets.identify(tid, fd, inode), this.hexStrings);
  }

  private anonymous(tid: number, fd: number, target: Buffer): string | undefined {
    if (target[0] === SLASH) return undefined;
    if (this.eventfds && target.equals(EVENTFD)) return eventCounterText(tid, fd);
    if (this.signalfds && target.equals(SIGNALFD)) return signalMaskText(tid, fd);
    return this.process(tid, fd, target);
  }

  private process(tid: number, fd: number, target: Buffer): string | undefined {
    if (!this.pidfds || !target.equals(PIDFD)) return undefined;
    const pid = processBehind(tid, fd);
    return pid === undefined ? target.toString() : `pid:${pid}${this.processes?.nameOf(pid) ?? ''}`;
  }
}

/** What is counted (eventfd(2)), as far as the kernel tells. */
function eventCounterText(tid: number, fd: number): string | undefined {
  const [count, id, semaphore] = ['eventfd-count', 'eventfd-id', 'eventfd-semaphore'].map((name) =>
    descriptorField(tid, fd, name),
  );
  if (count === undefined) return undefined;
  const counted = `eventfd-count=${count === '0' ? '' : '0x'}${count}`;
  if (id === undefined) return `{${counted}}`;
  return `{${counted}, eventfd-id=${id}${semaphore === undefined ? '' : `, eventfd-semaphore=${semaphore}`}}`;
}

/** Which signals come through the descriptor (signalfd(2)). */
function signalMaskText(tid: number, fd: number): string | undefined {
  const mask = descriptorField(tid, fd, 'sigmask');
  if (mask === undefined) return undefined;
  const [high, low] = [mask.slice(0, -8), mask.slice(-8)].map((half) => Number.parseInt(half, 16) || 0);
  return `signalfd:${signalsText(low as number, high as number, LAST_SIGNAL, 'abbrev')}`;
}

function targetOf(link: string): Buffer | undefined {
  try {
    return readlinkSync(link, 'buffer');
  } catch {
    return undefined;
  }
}

function endsIn(target: Buffer, end: Buffer): boolean {
  return target.subarray(-end.length).equals(end);
}

/** Whether a path that looks as if it had been deleted is the file's own, which the link leads to. */
function leadsTo(link: string, path: Buffer): boolean {
  try {
    const file = statSync(link, { bigint: true });
    const named = statSync(path, { bigint: true, throwIfNoEntry: false });
    return named?.ino === file.ino && named.dev === file.dev;
  } catch {
    return false;
  }
}

/** `char 1:3` of a device's path, undefined of another one's. */
function deviceOf(path: Buffer): string | undefined {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    const kind = status && KINDS_OF_DEVICES.get(status.mode & S_IFMT);
    return kind && `${kind} ${majorOf(status.rdev, 0)}:${minorOf(status.rdev, 0)}`;
  } catch {
    return undefined;
  }
}
