import type { Abi } from '../abi/abi.ts';
import { SIGEV_TYPES } from '../abi/generated/signal-flags.ts';
import type { Decoding } from './decoding.ts';
import { printSignal } from './signal.ts';
import { Aggregate, type Type } from './type.ts';

const SIGEV_SIGNAL = 0;
const SIGEV_THREAD = 2;
const SIGEV_THREAD_ID = 4;

/** How a timer or a message queue notifies (sigevent(7)); of the structure's 64 bytes, those that mean something. */
export const sigevent: Type = new (class extends Aggregate {
  size(abi: Abi): number {
    return abi.wordSize === 8 ? 32 : 20;
  }

  align(abi: Abi): number {
    return abi.wordSize;
  }

  printAt(c: Decoding, at: number): void {
    const { out, memory } = c;
    const { wordSize } = c.abi;
    const notify = memory.i32(at + wordSize + 4);
    out.beginStruct();
    if (memory.word(at, wordSize) !== 0) printValue(c, at);
    out.field('sigev_signo');
    const signo = memory.i32(at + wordSize);
    if (notify === SIGEV_SIGNAL || notify === SIGEV_THREAD || notify === SIGEV_THREAD_ID)
      printSignal(c, signo);
    else out.int(signo >>> 0);
    out.field('sigev_notify');
    out.enumeration(SIGEV_TYPES, notify >>> 0, 0);
    if (notify === SIGEV_THREAD) {
      printPointer(c, 'sigev_notify_function', at + wordSize + 8);
      printPointer(c, 'sigev_notify_attributes', at + 2 * wordSize + 8);
    } else if (notify === SIGEV_THREAD_ID) {
      out.field('sigev_notify_thread_id');
      out.int(memory.i32(at + wordSize + 8));
    }
    out.endStruct();
  }
})();

function printValue(c: Decoding, at: number): void {
  c.out.field('sigev_value');
  c.out.beginStruct();
  c.out.field('sival_int');
  c.out.int(c.memory.i32(at));
  printPointer(c, 'sival_ptr', at);
  c.out.endStruct();
}

function printPointer(c: Decoding, name: string, at: number): void {
  c.out.field(name);
  c.printAddress(c.memory.u32(at), c.abi.wordSize === 4 ? 0 : c.memory.u32(at + 4));
}
