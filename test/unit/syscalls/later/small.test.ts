import { expect, it } from 'vitest';
import { X86_64 } from '../../../../src/abi/abi.ts';
import { ioctlNumbers } from '../../../../src/abi/ioctl-names.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { ipcChapters } from '../../../../src/syscalls/ipc/index.ts';
import { networkChapters } from '../../../../src/syscalls/network/index.ts';
import { processChapters } from '../../../../src/syscalls/process/index.ts';
import { decode, words32 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const AT = 0x1000;

function request(name: string, size: number, ...words: number[]): string {
  const memory = Buffer.concat([words32(...words), Buffer.alloc(size - 4 * words.length)]);
  return decode(ioctl, [3, ioctlNumbers(X86_64).get(name) as number, AT], { memory: { [AT]: memory } });
}

it('rseq has flags', () => {
  expect(decode(rowNamed(processChapters, 'rseq'), [AT, 32, 1, 0x53053053])).toBe(
    'rseq(0x1000, 0x20, RSEQ_FLAG_UNREGISTER, 0x53053053) = 0',
  );
});

it('later fields of requests show where they are not zero', () => {
  expect(request('UBI_IOCATT', 24, 1, 2, 3, 0x0101_0004)).toContain(
    'max_beb_per1024=4, disable_fm=1, need_resv_pool=1}',
  );
  expect(request('UBI_IOCATT', 24, 1, 2, 3, 4)).toContain('max_beb_per1024=4}');
  expect(request('PTP_CLOCK_GETCAPS', 80, 1, 2, 3, 4, 5, 6, 7, 8, 9)).toContain(
    'adjust_phase=8, max_phase_adj=9}',
  );
  expect(request('PTP_SYS_OFFSET_EXTENDED', 1216, 1, 1)).toContain(
    '{n_samples=1, clockid=CLOCK_MONOTONIC, ts=',
  );
});

it('a program that decides about operations of a ring is a structure', () => {
  const filter = words32(1, 0, 22, 1, 4, 8, 0x2000, 0, ...Array.from({ length: 10 }, () => 0));
  expect(
    decode(rowNamed(ipcChapters, 'io_uring_register'), [3, 37, AT, 1], { memory: { [AT]: filter } }),
  ).toBe(
    'io_uring_register(3, IORING_REGISTER_BPF_FILTER, {cmd_type=IO_URING_BPF_CMD_FILTER, cmd_flags=0, filter={opcode=' +
      'IORING_OP_READ, flags=IO_URING_BPF_FILTER_DENY_REST, filter_len=4, pdu_size=8, filter_ptr=0x2000}}, 1) = 0',
  );
});

it('flows of a connection of several paths are counted', () => {
  const memory = { [AT]: words32(16, 2, 232, 232, ...Array.from({ length: 8 }, () => 0)), 8192: words32(48) };
  expect(decode(rowNamed(networkChapters, 'getsockopt'), [3, 284, 2, AT, 0x2000], { memory })).toBe(
    'getsockopt(3, SOL_MPTCP, MPTCP_TCPINFO, {size_subflow_data=16, num_subflows=2, size_kernel=232, size_user=232}, [48]) = 0',
  );
});
