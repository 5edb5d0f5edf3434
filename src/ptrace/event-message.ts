import { addressOf, ptrace } from '../libc/libc.ts';
import { PTRACE_GETEVENTMSG } from '../libc/ptrace-requests.ts';

/**
 * What the kernel tells with a PTRACE_EVENT stop: the new child's tid, or the tid of the thread that called execve; 0 where the
 * tracee is gone.
 */
export function eventMessage(tid: number): number {
  return ptrace(PTRACE_GETEVENTMSG, tid, 0, address) === 0 ? (message[0] as number) : 0;
}

const message = new Uint32Array(Buffer.allocUnsafeSlow(8).buffer);
const address = addressOf(new Uint8Array(message.buffer));
