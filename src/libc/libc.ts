import koffi from 'koffi';

/**
 * libc's functions in the running process (`dlopen(NULL)`: glibc and musl alike). Pointers are plain numbers, which
 * is what koffi passes fastest; whoever passes the address of a buffer keeps the buffer referenced. Each function
 * gives -1 and sets `errno` where its man page says so.
 */
const libc = koffi.load(null);

export const ptrace: (request: number, tid: number, address: number, data: number) => number = libc.func(
  'long ptrace(long, long, uintptr_t, uintptr_t)',
);
/** As `ptrace`, with data of all 64 bits. */
export const pokeUser: (request: number, tid: number, address: number, data: number | bigint) => number =
  libc.func('long ptrace(long, long, uintptr_t, int64_t)');
export const wait4: (pid: number, status: number, options: number, rusage: number) => number = libc.func(
  'int wait4(int, uintptr_t, int, uintptr_t)',
);
export const kill: (pid: number, signal: number) => number = libc.func('int kill(int, int)');
export const processVmReadv: (
  tid: number,
  local: number,
  localCount: number,
  remote: number,
  remoteCount: number,
  flags: number,
) => number = libc.func(
  'long process_vm_readv(int, uintptr_t, unsigned long, uintptr_t, unsigned long, unsigned long)',
);
export const pread: (fd: number, buffer: number, length: number, offset: number) => number = libc.func(
  'long pread(int, uintptr_t, size_t, int64_t)',
);
export const clockGettime: (clock: number, timespec: number) => number = libc.func(
  'int clock_gettime(int, uintptr_t)',
);

/** The error number that the last call left. */
export const errno: () => number = koffi.errno;

/** A function of libc by name, with its C prototype. */
export function libcFunction(prototype: string): (...args: number[]) => number {
  return libc.func(prototype) as (...args: number[]) => number;
}

/** The address of a function of libc. */
export function libcAddress(name: string): number {
  return Number(koffi.address(libc.symbol(name, 'void')));
}

/** The address of a buffer's bytes. They do not move, since V8 keeps them outside its heap (`allocUnsafeSlow`). */
export function addressOf(buffer: Uint8Array): number {
  return Number(koffi.address(buffer));
}

/** Bytes that native code reads or writes: they stay where they are for as long as this object does. */
export class NativeMemory {
  readonly bytes: Buffer;
  readonly address: number;

  constructor(size: number) {
    this.bytes = Buffer.allocUnsafeSlow(size);
    this.address = addressOf(this.bytes);
  }

  /** The 64-bit word at the beginning, rounded to what a number holds. */
  get word(): number {
    return this.bytes.readUInt32LE(4) * 2 ** 32 + this.bytes.readUInt32LE(0);
  }

  /** The same word in hexadecimal, exactly. */
  get hexWord(): string {
    return this.bytes.readBigUInt64LE().toString(16);
  }
}
