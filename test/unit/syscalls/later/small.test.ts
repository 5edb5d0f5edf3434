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

it('flows of a connection of several paths are told as far as there was room for them', () => {
  const row = rowNamed(networkChapters, 'getsockopt');
  const got = (option: number, length: number, memory: Record<number, Uint8Array>): string =>
    decode(row, [3, 284, option, AT, 0x2000], { memory: { ...memory, 8192: words32(length) } });
  const state = Buffer.from([1, 0, 0, 0, 0, 5, 0x78, 1, 200, 0, 0, 0]);
  const flows = Buffer.concat([words32(16, 2, 280, 12), state, state]);
  expect(got(2, 40, { [AT]: flows })).toBe(
    'getsockopt(3, SOL_MPTCP, MPTCP_TCPINFO, {size_subflow_data=16, num_subflows=2, size_kernel=280, size_user=12, data=[' +
      '{tcpi_state=TCP_ESTABLISHED, tcpi_ca_state=TCP_CA_Open, tcpi_retransmits=0, tcpi_probes=0, tcpi_backoff=0, ' +
      'tcpi_options=TCPI_OPT_TIMESTAMPS|TCPI_OPT_WSCALE, tcpi_snd_wscale=8, tcpi_rcv_wscale=7, ' +
      'tcpi_delivery_rate_app_limited=1, tcpi_fastopen_client_fail=TFO_STATUS_UNSPEC, tcpi_rto=200}, ' +
      '{tcpi_state=TCP_ESTABLISHED, tcpi_ca_state=TCP_CA_Open, tcpi_retransmits=0, tcpi_probes=0, tcpi_backoff=0, ' +
      'tcpi_options=TCPI_OPT_TIMESTAMPS|TCPI_OPT_WSCALE, tcpi_snd_wscale=8, tcpi_rcv_wscale=7, ' +
      'tcpi_delivery_rate_app_limited=1, tcpi_fastopen_client_fail=TFO_STATUS_UNSPEC, tcpi_rto=200}]}, [40]) = 0',
  );
  const end = (last: number): Buffer =>
    Buffer.concat([Buffer.from([2, 0, 0, 80, 10, 0, 0, last]), Buffer.alloc(120)]);
  const ends = Buffer.concat([end(1), end(2)]);
  expect(got(3, 272, { [AT]: Buffer.concat([words32(16, 1, 256, 256), ends]) })).toContain(
    'data=[{sa_local={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, ' +
      'sa_remote={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.2")}}]}, [272]) = 0',
  );
  const full = words32(280, 8, 264, 264, 1, 8, 0x3000, 0, 0x4000, 0, 0x0201);
  const memory = { [AT]: full, 12288: Buffer.concat([words32(7, 0), ends]), 16384: state.subarray(0, 8) };
  expect(got(4, 44, memory)).toMatch(
    /size_arrays_user=8, subflow_info=\[\{id=7, addrs=\{sa_local=\{.*\}\}\}\], tcp_info=\[\{tcpi_state=TCP_ESTABLISHED, .*\}\], mptcp_info=\{mptcpi_subflows=1, mptcpi_add_addr_signal=2, mptcpi_add_addr_accepted=0, mptcpi_subflows_max=0\}\}, \[44\]/,
  );
  expect(got(4, 44, { [AT]: full })).toContain('subflow_info=[0x3000], tcp_info=[0x4000], ');
});
