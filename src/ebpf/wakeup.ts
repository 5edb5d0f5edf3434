import { addressOf, libcFunction } from '../libc/libc.ts';

/** sys/epoll.h */
const EPOLL_CLOEXEC = 0o2000000;
const EPOLL_CTL_ADD = 1;
const EPOLLIN = 1;
const EPOLLET = 0x8000_0000;
/** `struct epoll_event` is packed on x86-64. */
const EVENT_SIZE = 12;

/**
 * Waits until the kernel side wakes us, a time passed, or a signal came. Edge-triggered: that there are records does not
 * end the wait, since there nearly always are some.
 */
export class Wakeup {
  private readonly epoll = epollCreate(EPOLL_CLOEXEC);
  private readonly event = Buffer.allocUnsafeSlow(EVENT_SIZE).fill(0);

  /** `fd`: that of the ring buffer. */
  constructor(fd: number) {
    this.event.writeUInt32LE((EPOLLIN | EPOLLET) >>> 0, 0);
    epollControl(this.epoll, EPOLL_CTL_ADD, fd, addressOf(this.event));
  }

  /** At most so many milliseconds. */
  wait(milliseconds: number): void {
    epollWait(this.epoll, addressOf(this.event), 1, milliseconds);
  }
}

const epollCreate = libcFunction('int epoll_create1(int)');
const epollControl = libcFunction('int epoll_ctl(int, int, int, uintptr_t)');
const epollWait = libcFunction('int epoll_wait(int, uintptr_t, int, int)');
