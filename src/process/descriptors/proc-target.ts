import { readlinkSync, statSync } from 'node:fs';
import { majorOf, minorOf } from '../../types/device.ts';
import { procFolder } from '../numbering.ts';
import { descriptorField, processBehind } from '../proc.ts';
import type { SocketIdentity } from '../sockets/socket-identity.ts';
import type { Sockets } from '../sockets/sockets.ts';
import { DELETED, type DescriptorTarget, type Device, deviceOf, type EventCounter } from './target.ts';

/** What a thread's descriptor leads to by now, as `/proc` tells (proc(5)); undefined where that does not. */
export function targetInProc(tid: number, fd: number): DescriptorTarget | undefined {
  const link = linkIn(`${procFolder(tid)}/fd/${fd}`);
  return link && new ProcTarget(tid, fd, link);
}

/** The working directory of a thread by now. */
export function workingDirectoryInProc(tid: number): Buffer | undefined {
  return linkIn(`${procFolder(tid)}/cwd`);
}

class ProcTarget implements DescriptorTarget {
  readonly name: Buffer;
  readonly deleted: boolean;

  constructor(
    private readonly tid: number,
    private readonly fd: number,
    link: Buffer,
  ) {
    this.deleted = endsIn(link, DELETED) && !leadsTo(`${procFolder(tid)}/fd/${fd}`, link);
    this.name = this.deleted ? link.subarray(0, -DELETED.length) : link;
  }

  device(): Device | undefined {
    try {
      const status = statSync(this.name, { throwIfNoEntry: false });
      return status && deviceOf(status.mode, majorOf(status.rdev, 0), minorOf(status.rdev, 0));
    } catch {
      return undefined;
    }
  }

  socket(sockets: Sockets): SocketIdentity {
    const inode = Number(this.name.toString('latin1', SOCKET.length, this.name.length - 1));
    return sockets.identify(inode, () => sockets.protocolOf(`${procFolder(this.tid)}/fd/${this.fd}`));
  }

  process(): number | undefined {
    return processBehind(this.tid, this.fd);
  }

  command(): undefined {
    return undefined;
  }

  eventCounter(): EventCounter | undefined {
    const [count, id, semaphore] = ['eventfd-count', 'eventfd-id', 'eventfd-semaphore'].map((name) =>
      descriptorField(this.tid, this.fd, name),
    );
    return count === undefined ? undefined : { count, id, semaphore };
  }

  signals(): readonly [number, number] | undefined {
    const mask = descriptorField(this.tid, this.fd, 'sigmask');
    return mask === undefined ? undefined : [halfOf(mask.slice(-8)), halfOf(mask.slice(0, -8))];
  }
}

const SOCKET = 'socket:[';

function halfOf(digits: string): number {
  return Number.parseInt(digits, 16) || 0;
}

function linkIn(path: string): Buffer | undefined {
  try {
    return readlinkSync(path, 'buffer');
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
