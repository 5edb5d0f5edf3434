import koffi from 'koffi';
import { errno, libcFunction } from '../libc/libc.ts';

/** Bytes of a page of x86-64. */
export const PAGE_SIZE = 4096;

/** sys/mman.h */
const PROT_READ = 1;
const PROT_WRITE = 2;
const MAP_SHARED = 1;
const MAP_FAILED = -1;

/** Memory that a descriptor shares with the kernel (mmap(2)). */
export class SharedMemory {
  private constructor(
    private readonly address: number,
    private readonly length: number,
  ) {}

  /** Maps bytes of what a descriptor stands for; the error number where the kernel refuses. */
  static map(fd: number, offset: number, length: number, writable: boolean): SharedMemory | number {
    functions ??= bind();
    const protection = writable ? PROT_READ | PROT_WRITE : PROT_READ;
    const address = functions.mmap(0, length, protection, MAP_SHARED, fd, offset);
    return address === MAP_FAILED ? errno() : new SharedMemory(address, length);
  }

  /** Bytes in place. Looking at them once they are unmapped is fatal, and so is writing where only reading is allowed. */
  view(offset: number, length: number): ArrayBuffer {
    return koffi.view(this.address + offset, length);
  }

  unmap(): void {
    functions?.munmap(this.address, this.length);
  }
}

/** Looked up when first used, since most runs do not. */
let functions: ReturnType<typeof bind> | undefined;

function bind() {
  return {
    mmap: libcFunction('intptr_t mmap(uintptr_t, size_t, int, int, int, long)'),
    munmap: libcFunction('int munmap(uintptr_t, size_t)'),
  };
}
