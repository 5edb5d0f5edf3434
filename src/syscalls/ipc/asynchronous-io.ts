import { given } from '../../types/given.ts';
import { iocb, iocbToCancel } from '../../types/iocb.ts';
import { computed, RETURNED } from '../../types/length.ts';
import { address, hex64, int64, shortLong, size, uint } from '../../types/numbers.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { sigset } from '../../types/sigset.ts';
import { struct } from '../../types/struct.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import { out, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `struct io_event` (linux/aio_abi.h). */
const event = struct({ data: hex64, obj: hex64, res: int64, res2: int64 });

/** `struct __aio_sigset`: the signals that may not interrupt the wait. */
const maskAndSize = pointer(struct({ sigmask: sigset('sigsetsize'), sigsetsize: size }));

/** The count is signed: what is negative counts nothing that could be shown. */
const submitted = computed(
  (c) => {
    const isWide = c.abi.wordSize === 8;
    const count = isWide ? c.word(1) : c.low(1);
    return count < (isWide ? 2 ** 63 : 2 ** 31) ? count : Number.POSITIVE_INFINITY;
  },
  (plan) => plan.argument(1),
);

/** Asynchronous I/O in the kernel's first form (io_setup(2) and its relatives). */
export const asynchronousCalls: readonly Syscall[] = [
  syscall('io_setup', { nr_events: uint, ctx_idp: out(pointee(address)) }),
  syscall('io_destroy', { ctx_id: address }),
  syscall(
    'io_submit',
    { ctx_id: address, nr: shortLong, iocbpp: array(pointer(iocb), submitted) },
    { needsEntry: true },
  ),
  syscall('io_cancel', { ctx_id: address, iocb: pointer(iocbToCancel), result: out(pointer(event)) }),
  syscall('io_getevents', gettingEvents(timespec)),
  syscall('io_pgetevents', { ...gettingEvents(timespec), sig: out(given(maskAndSize)) }),
  syscall(
    'io_pgetevents_time64',
    { ...gettingEvents(timespec64), sig: out(given(maskAndSize)) },
    { abi: 'i386' },
  ),
];

/** `time`: how the timeout is laid out. */
function gettingEvents(time: Type) {
  return {
    ctx_id: address,
    min_nr: shortLong,
    nr: shortLong,
    events: out(array(event, RETURNED)),
    timeout: out(given(pointer(time))),
  };
}
