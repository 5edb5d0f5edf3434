import { describe, expect, it } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { landlockSyscalls } from '../../../../src/syscalls/files/landlock.ts';
import { ioUringCalls } from '../../../../src/syscalls/ipc/io-uring.ts';
import { optionSyscalls } from '../../../../src/syscalls/network/options.ts';
import { prctl } from '../../../../src/syscalls/process/prctl.ts';
import { schedulingSyscalls } from '../../../../src/syscalls/process/scheduling.ts';
import { bpf } from '../../../../src/syscalls/system/bpf.ts';
import { type DecodeCase, decode, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const ROWS = [...ioUringCalls, ...landlockSyscalls, ...optionSyscalls, ...schedulingSyscalls, prctl, bpf];

function line(name: string, args: readonly (number | bigint)[], given?: DecodeCase): string {
  return decode(rowNamed(ROWS, name), args, given);
}

describe('structures that came later', () => {
  it('show further attributes of bpf(2) only where they are set', () => {
    const attached = words32(1, 2, 3, 0);
    const known = { 4096: Buffer.concat([attached, Buffer.alloc(16)]) };
    expect(line('bpf', [8, 4096, 32], { memory: known, result: 0 })).toBe(
      'bpf(BPF_PROG_ATTACH, {target_fd=1, attach_bpf_fd=2, attach_type=BPF_CGROUP_SOCK_OPS, attach_flags=0, replace_bpf_fd=0}, 32) = 0',
    );
    const later = { 4096: Buffer.concat([attached, words32(0, 0, 7, 0)]) };
    expect(line('bpf', [8, 4096, 32], { memory: later, result: 0 })).toBe(
      'bpf(BPF_PROG_ATTACH, {target_fd=1, attach_bpf_fd=2, attach_type=BPF_CGROUP_SOCK_OPS, attach_flags=0, replace_bpf_fd=0, relative_fd=0, expected_revision=7}, 32) = 0',
    );
    expect(line('bpf', [36, 4096, 8], { memory: known, result: 3 })).toBe(
      'bpf(BPF_TOKEN_CREATE, {token_create={flags=0x1, bpffs_fd=2}}, 8) = 3',
    );
  });

  it('show how long io_uring_enter(2) waits, and by which mask', () => {
    const memory = {
      4096: Buffer.concat([words64(8192), words32(8, 5), words64(8200)]),
      8192: Buffer.concat([words64(1), words64(2, 3)]),
    };
    for (const abi of [undefined, I386])
      expect(line('io_uring_enter', [3, 0, 1, 9, 4096, 24], { memory, result: 1, ...(abi && { abi }) })).toBe(
        'io_uring_enter(3, 0, 1, IORING_ENTER_GETEVENTS|IORING_ENTER_EXT_ARG, {sigmask=[HUP], sigmask_sz=8, min_wait_usec=5, ts={tv_sec=2, tv_nsec=3}}, 24) = 1',
      );
  });

  it('show what is registered with a ring that is registered itself', () => {
    const memory = { 4096: words32(9, 4, 0, 0) };
    expect(line('io_uring_register', [3, 0x8000_0019n, 4096, 1], { memory, result: 0 })).toBe(
      'io_uring_register(3, IORING_REGISTER_FILE_ALLOC_RANGE|IORING_REGISTER_USE_REGISTERED_RING, {off=9, len=4}, 1) = 0',
    );
    expect(line('io_uring_register', [3, 0x19, 4096, 2], { memory, result: 0 })).toBe(
      'io_uring_register(3, IORING_REGISTER_FILE_ALLOC_RANGE, 0x1000, 2) = 0',
    );
  });

  it('show policies that children do not inherit, and states of vectors in parts', () => {
    expect(line('sched_getscheduler', [1], { result: 0x4000_0002 })).toBe(
      'sched_getscheduler(1) = 1073741826 (SCHED_RESET_ON_FORK|SCHED_RR)',
    );
    expect(line('prctl', [69, 0x16, 0, 0, 0], { result: 0 })).toBe(
      'prctl(PR_RISCV_V_SET_CONTROL, PR_RISCV_V_VSTATE_CTRL_ON|PR_RISCV_V_VSTATE_CTRL_OFF<<2|PR_RISCV_V_VSTATE_CTRL_INHERIT) = 0',
    );
  });

  it('show the first field of a set of rules, where no more of it can be read', () => {
    const args = [4096, 40, 0];
    expect(line('landlock_create_ruleset', args, { memory: { 4096: words64(1, 1) }, result: 3 })).toBe(
      'landlock_create_ruleset({handled_access_fs=LANDLOCK_ACCESS_FS_EXECUTE, ...}, 40, 0) = 3',
    );
    expect(line('landlock_create_ruleset', args, { memory: { 4096: words32(1) }, result: 3 })).toBe(
      'landlock_create_ruleset(0x1000, 40, 0) = 3',
    );
  });

  it('show as much of an MPTCP connection as there was room for', () => {
    const memory = { 4096: words32(0x02000001, 0, 1, 0xabc), 8192: words32(12) };
    expect(line('getsockopt', [3, 284, 1, 4096, 8192], { memory, result: 0 })).toBe(
      'getsockopt(3, SOL_MPTCP, MPTCP_INFO, {mptcpi_subflows=1, mptcpi_add_addr_signal=0, mptcpi_add_addr_accepted=0, mptcpi_subflows_max=2, mptcpi_add_addr_signal_max=0, mptcpi_add_addr_accepted_max=0, mptcpi_flags=MPTCP_INFO_FLAG_FALLBACK}, [12]) = 0',
    );
  });
});
