import { readFileSync } from 'node:fs';
import { procFolder } from './numbering.ts';

/** A part of a process's address space, as a line of `/proc/PID/maps` tells it (proc_pid_maps(5)). */
export interface Mapping {
  readonly start: number;
  /** The first address behind it. */
  readonly end: number;
  readonly executable: boolean;
  /** Where in the file it begins, in bytes. */
  readonly offset: number;
  /** Device and inode of the file. */
  readonly file: string;
  /** The file's path in raw bytes (`latin1`), or a name of the kernel's, such as `[vdso]`; nothing for memory alone. */
  readonly path: string;
  /** The file is at its path no more. */
  readonly deleted: boolean;
}

const DELETED = ' (deleted)';
const LINE = /^([0-9a-f]+)-([0-9a-f]+) ..(.). ([0-9a-f]+) (\S+ \S+) *(.*)$/;

/** The address space of one process, in order. */
export class Mappings {
  private bytes: Buffer = Buffer.alloc(0);
  private byLine: ReadonlyMap<string, Mapping> = new Map();
  private mappings: readonly Mapping[] = [];

  /**
   * Looks at the process again, through one of its threads that lives: the first may have ended before the others.
   * Gives whether anything changed; a mapping that did not stays the same object.
   */
  refresh(tid: number): boolean {
    const bytes = read(tid);
    if (bytes.equals(this.bytes)) return false;
    this.bytes = bytes;
    const byLine = new Map<string, Mapping>();
    for (const line of bytes.toString('latin1').split('\n')) {
      const mapping = this.byLine.get(line) ?? parse(line);
      if (mapping) byLine.set(line, mapping);
    }
    this.byLine = byLine;
    this.mappings = [...byLine.values()];
    return true;
  }

  /** Whether there is code whose file was deleted. */
  get hasDeletedCode(): boolean {
    return this.mappings.some(({ executable, deleted }) => executable && deleted);
  }

  /** The mapping that has an address. */
  at(address: number): Mapping | undefined {
    const { mappings } = this;
    let low = 0;
    let high = mappings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mappings[middle] as Mapping).end <= address) low = middle + 1;
      else high = middle;
    }
    const mapping = mappings[low];
    return mapping && mapping.start <= address ? mapping : undefined;
  }
}

function read(tid: number): Buffer {
  try {
    return readFileSync(`${procFolder(tid)}/maps`);
  } catch {
    return Buffer.alloc(0);
  }
}

function parse(line: string): Mapping | undefined {
  const [, start, end, executable, offset, file, path = ''] = LINE.exec(line) ?? [];
  if (start === undefined || end === undefined || offset === undefined) return undefined;
  return {
    start: Number.parseInt(start, 16),
    end: Number.parseInt(end, 16),
    executable: executable === 'x',
    offset: Number.parseInt(offset, 16),
    file: file ?? '',
    path: path.endsWith(DELETED) ? path.slice(0, -DELETED.length) : path,
    deleted: path.endsWith(DELETED),
  };
}
