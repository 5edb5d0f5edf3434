import { closeSync, openSync } from 'node:fs';
import { TraceeMemory } from '../events/memory.ts';
import { ENOSYS, EPERM } from '../libc/errors.ts';
import { addressOf, errno, pread, processVmReadv } from '../libc/libc.ts';
import { procFolder } from './numbering.ts';

const TWO_32 = 0x1_0000_0000;

/**
 * The memory of a living tracee, read when a decoder asks: with process_vm_readv(2), and where that is refused (a
 * seccomp profile, an old kernel) from `/proc/TID/mem`. One object serves all tracees: `tid` says whose turn it is.
 */
export class LiveMemory extends TraceeMemory {
  tid = 0;
  private window = addressOf(this.bytes);
  /** Two `struct iovec` (base, length): local, then remote. */
  private readonly vectors = new Uint32Array(Buffer.allocUnsafeSlow(32).fill(0).buffer);
  private readonly vectorsAddress = addressOf(new Uint8Array(this.vectors.buffer));
  private throughProc = false;
  private memTid = 0;
  private memFd = -1;

  /** Must be told when a tracee's address space goes away (execve, exit). */
  forget(tid: number): void {
    if (tid === this.memTid) this.closeMem();
  }

  protected override fetch(address: number, at: number, length: number): number {
    return this.throughProc
      ? this.fetchThroughProc(address, at, length)
      : this.fetchVectors(address, at, length);
  }

  protected override windowMoved(): void {
    this.window = addressOf(this.bytes);
  }

  private fetchVectors(address: number, at: number, length: number): number {
    const { vectors, vectorsAddress } = this;
    const local = this.window + at;
    vectors[0] = local;
    vectors[1] = local / TWO_32;
    vectors[2] = length;
    vectors[4] = address;
    vectors[5] = address / TWO_32;
    vectors[6] = length;
    const got = processVmReadv(this.tid, vectorsAddress, 1, vectorsAddress + 16, 1, 0);
    if (got >= 0) return got;
    const error = errno();
    if (error !== EPERM && error !== ENOSYS) return 0;
    const fetched = this.fetchThroughProc(address, at, length);
    this.throughProc = fetched > 0;
    return fetched;
  }

  /** The file stays open while the same tracee asks: it belongs to the address space, not to the tid. */
  private fetchThroughProc(address: number, at: number, length: number): number {
    if (this.memTid !== this.tid && !this.openMem()) return 0;
    const got = pread(this.memFd, this.window + at, length, address);
    return Math.max(got, 0);
  }

  private openMem(): boolean {
    this.closeMem();
    try {
      this.memFd = openSync(`${procFolder(this.tid)}/mem`, 'r');
    } catch {
      return false;
    }
    this.memTid = this.tid;
    return true;
  }

  private closeMem(): void {
    if (this.memFd >= 0) closeSync(this.memFd);
    this.memFd = -1;
    this.memTid = 0;
  }
}
