import { Sink } from '../format/output.ts';
import { EAGAIN, EINTR, EPIPE } from '../libc/errors.ts';
import { addressOf, errno, libcFunction } from '../libc/libc.ts';
import { errnoText } from '../process/errno-text.ts';

/** Text is handed to the kernel when there is this much of it, or when it is flushed. */
const ENOUGH = 1 << 15;
const POLLOUT = 4;
const FOREVER = -1;

/** What to do where a descriptor takes no more. */
export interface SinkFailure {
  /** Nobody reads any more. Called once, as `failed`: `message` says what is wrong. */
  brokenPipe(message: string): void;
  failed(message: string): void;
}

/**
 * Text on its way to a descriptor. Once that takes no more (a full disk, a reader that went away) the rest is dropped:
 * the tracees must not suffer from it.
 */
export class DescriptorSink extends Sink {
  private broken = false;

  /** `name`: what messages call it. */
  constructor(
    readonly descriptor: number,
    private readonly name: string,
    private readonly failure: SinkFailure,
  ) {
    super();
  }

  override take(): void {
    if (this.text.length >= ENOUGH) this.flush();
  }

  flush(): void {
    const { text } = this;
    const { length } = text;
    if (length === 0) return;
    const address = addressOf(text.bytes);
    text.clear();
    for (let done = 0; done < length && !this.broken; ) {
      const written = write(this.descriptor, address + done, length - done);
      if (written > 0) done += written;
      else if (!this.mayGoOn(errno())) return;
    }
  }

  /** Others may have made the descriptor non-blocking: then it is waited for. */
  private mayGoOn(error: number): boolean {
    if (error === EINTR) return true;
    if (error === EAGAIN) {
      pollWords[0] = this.descriptor;
      pollWords[1] = POLLOUT;
      poll(pollAddress, 1, FOREVER);
      return true;
    }
    this.broken = true;
    const message = `${this.name}: ${errnoText(error)}`;
    if (error === EPIPE) this.failure.brokenPipe(message);
    else this.failure.failed(message);
    return false;
  }
}

/** One `struct pollfd` (poll.h). */
const pollWords = new Int32Array(Buffer.allocUnsafeSlow(8).buffer);
const pollAddress = addressOf(new Uint8Array(pollWords.buffer));
const write = libcFunction('long write(int, uintptr_t, size_t)');
const poll = libcFunction('int poll(uintptr_t, unsigned long, int)');
