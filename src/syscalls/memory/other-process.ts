import { given } from '../../types/given.ts';
import { pid } from '../../types/ids.ts';
import { iovecs } from '../../types/iovec.ts';
import { RETURNED } from '../../types/length.ts';
import { address, ulong } from '../../types/numbers.ts';
import { array } from '../../types/pointer.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `struct iovec` whose addresses are another process's. */
export const foreignRange = struct({ iov_base: address, iov_len: ulong });

/** Copying between the memory of processes. */
export const otherProcessCalls: readonly Syscall[] = [
  syscall('process_vm_readv', {
    pid,
    local_iov: out(iovecs('liovcnt', RETURNED)),
    liovcnt: ulong,
    remote_iov: given(array(foreignRange, 'riovcnt')),
    riovcnt: ulong,
    flags: ulong,
  }),
  syscall('process_vm_writev', {
    pid,
    local_iov: iovecs('liovcnt'),
    liovcnt: ulong,
    remote_iov: array(foreignRange, 'riovcnt'),
    riovcnt: ulong,
    flags: ulong,
  }),
];
