import type { SocketIdentity } from '../sockets/socket-identity.ts';
import type { Sockets } from '../sockets/sockets.ts';

/**
 * What a descriptor leads to, by whoever found it out. Details are looked for when they are asked for, since few want to
 * see them; each is undefined where the descriptor has no such thing, or nobody can tell.
 */
export interface DescriptorTarget {
  /**
   * As the link in `/proc/TID/fd` has it (proc(5)), in raw bytes: a path, or `socket:[INODE]` and the like. What the
   * kernel adds to the path of a file that has no name any more does not belong to it.
   */
  readonly name: Buffer;
  /** The file has no name any more. */
  readonly deleted: boolean;
  /** The device that the file is. */
  device(): Device | undefined;
  /** The socket, found among those that are known. */
  socket(sockets: Sockets): SocketIdentity;
  /** The process of a pidfd (pidfd_open(2)), in our pid namespace; undefined where it has ended. */
  process(): number | undefined;
  /** The command name of that process in raw bytes (`latin1`), where it was found out; otherwise it can be looked up. */
  command(): string | undefined;
  /** What is counted by an eventfd(2). */
  eventCounter(): EventCounter | undefined;
  /** The signals that come through a signalfd(2): halves of the bits. */
  signals(): readonly [low: number, high: number] | undefined;
}

export interface Device {
  readonly kind: 'char' | 'block';
  readonly major: number;
  readonly minor: number;
}

export interface EventCounter {
  /** Hexadecimal digits. */
  readonly count: string;
  /** Undefined before Linux 5.2. */
  readonly id: string | undefined;
  /** `1` of a semaphore, else `0`; undefined before Linux 6.5. */
  readonly semaphore: string | undefined;
}

const DELETED_TEXT = ' (deleted)';

/** What the kernel puts behind the path of a file that has no name any more. */
export const DELETED = Buffer.from(DELETED_TEXT);

/** The path in raw bytes (`latin1`) without that. */
export function withoutDeleted(path: string): string {
  return path.endsWith(DELETED_TEXT) ? path.slice(0, -DELETED_TEXT.length) : path;
}

/** The target as the link in `/proc` has it. */
export function linkOf({ name, deleted }: DescriptorTarget): Buffer {
  return deleted ? Buffer.concat([name, DELETED]) : name;
}

const S_IFMT = 0o170000;
const KINDS: ReadonlyMap<number, Device['kind']> = new Map([
  [0o020000, 'char'],
  [0o060000, 'block'],
]);

/** The device that a file with this mode is (stat(2)), undefined of another one. */
export function deviceOf(mode: number, major: number, minor: number): Device | undefined {
  const kind = KINDS.get(mode & S_IFMT);
  return kind && { kind, major, minor };
}
