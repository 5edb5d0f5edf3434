import koffi from 'koffi';
import { errno, libcFunction } from '../libc/libc.ts';
import type { SpareMemory } from './backlog.ts';

/** Bytes of a page of x86-64. */
export const PAGE_SIZE = 4096;
const LARGE_PAGE = 2 << 20;

/** sys/mman.h */
const PROT_READ = 1;
const PROT_WRITE = 2;
const MAP_SHARED = 1;
const MAP_PRIVATE = 2;
const MAP_ANONYMOUS = 0x20;
const MAP_NORESERVE = 0x4000;
const MADV_DONTNEED = 4;
const MADV_HUGEPAGE = 14;
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

/**
 * Memory of our own in large pages, where the kernel has them (madvise(2)): to get one takes hardly longer than to get a
 * small one, which counts where hundreds of them are written in a row. Undefined where there is none.
 */
export function allocateSpare(size: number): SpareMemory | undefined {
  functions ??= bind();
  const { mmap, madvise } = functions;
  const protection = PROT_READ | PROT_WRITE;
  const mapped = mmap(0, size + LARGE_PAGE, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (mapped === MAP_FAILED) return undefined;
  const address = Math.ceil(mapped / LARGE_PAGE) * LARGE_PAGE;
  madvise(address, size, MADV_HUGEPAGE);
  return { bytes: koffi.view(address, size), release: () => madvise(address, size, MADV_DONTNEED) };
}

/** Looked up when first used, since most runs do not. */
let functions: ReturnType<typeof bind> | undefined;

function bind() {
  return {
    mmap: libcFunction('intptr_t mmap(uintptr_t, size_t, int, int, int, long)'),
    munmap: libcFunction('int munmap(uintptr_t, size_t)'),
    madvise: libcFunction('int madvise(uintptr_t, size_t, int)'),
  };
}
