import { readlinkSync } from 'node:fs';
import type { DescriptorNames } from '../types/decoding.ts';
import { type HexStrings, quoteName } from './quote.ts';

/** `fcntl.h`: stands for the working directory. */
const AT_FDCWD = -100;
const DELETED = ' (deleted)';

/** Names of descriptors as the links in `/proc/TID/fd` tell them (proc(5)). */
export class ProcDescriptorNames implements DescriptorNames {
  constructor(private readonly hexStrings: HexStrings) {}

  nameOf(tid: number, fd: number): string | undefined {
    let target: Buffer;
    try {
      target = readlinkSync(`/proc/${tid}/${fd === AT_FDCWD ? 'cwd' : `fd/${fd}`}`, 'buffer');
    } catch {
      return undefined;
    }
    const deleted = target.subarray(-DELETED.length).equals(DELETED_BYTES);
    const length = deleted ? target.length - DELETED.length : target.length;
    const name = `<${quoteName(target, length, this.hexStrings)}>`;
    return deleted ? `${name}(deleted)` : name;
  }
}

const DELETED_BYTES = Buffer.from(DELETED);
