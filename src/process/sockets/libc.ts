import koffi from 'koffi';

/** Functions of libc that ask the kernel about sockets; pointers are numbers, as in all calls through koffi here. */
export interface SocketLibc {
  readonly getxattr: (path: string, name: string, value: number, size: number) => number;
  readonly socket: (domain: number, type: number, protocol: number) => number;
  readonly send: (socket: number, bytes: number, length: number, flags: number) => number;
  readonly recv: (socket: number, bytes: number, size: number, flags: number) => number;
  readonly close: (fd: number) => number;
  readonly inet_ntop: (family: number, address: number, text: number, size: number) => number;
}

let loaded: SocketLibc | undefined;

/** Finds them the first time that it is called. */
export function socketLibc(): SocketLibc {
  loaded ??= load();
  return loaded;
}

/** The address of a buffer's bytes, which stay where they are (`allocUnsafeSlow`). */
export function addressOf(buffer: Uint8Array): number {
  return Number(koffi.address(buffer));
}

function load(): SocketLibc {
  const libc = koffi.load(null);
  return {
    getxattr: libc.func('long getxattr(const char *, const char *, uintptr_t, size_t)'),
    socket: libc.func('int socket(int, int, int)'),
    send: libc.func('long send(int, uintptr_t, size_t, int)'),
    recv: libc.func('long recv(int, uintptr_t, size_t, int)'),
    close: libc.func('int close(int)'),
    inet_ntop: libc.func('uintptr_t inet_ntop(int, uintptr_t, uintptr_t, unsigned int)'),
  };
}
