import { nameOf } from '../abi/constants.ts';
import { KVM_EXIT_IO_DIRECTIONS, KVM_EXIT_REASONS } from '../abi/generated/ioctl.ts';
import { descriptorTarget, mappingsOf } from '../process/proc.ts';
import type { Syscall } from '../syscalls/syscall.ts';
import { enumeration } from '../types/constants.ts';
import type { Decoding } from '../types/decoding.ts';
import { inlineHexString, wholeArray } from '../types/inline.ts';
import { hex8, hex16, hexInt, scalar, uint, uint8 } from '../types/numbers.ts';
import { hidden, members, struct } from '../types/struct.ts';
import type { Type } from '../types/type.ts';

const TWO_32 = 0x1_0000_0000;
/** linux/kvm.h: the request that lets a virtual processor run. */
const KVM_RUN = 0xae80;
const VCPU = 'anon_inode:kvm-vcpu';
const KVM_EXIT_IO = 2;
const KVM_EXIT_MMIO = 6;

/** The memory that a virtual processor shares with its program. */
export interface VcpuRun {
  /** Which of its machine's it is; -1 where its name does not say. */
  readonly index: number;
  /** Where `struct kvm_run` is in the tracee's memory. */
  readonly address: number;
}

/** That of the processor which a call lets run; undefined of other calls, and where it is not known. */
export function vcpuRunOf(c: Decoding, row: Syscall): VcpuRun | undefined {
  if (row.name !== 'ioctl' || c.low(1) !== KVM_RUN) return undefined;
  const target = descriptorTarget(c.tid, c.int(0));
  if (!target?.startsWith(VCPU)) return undefined;
  // Processors of several machines may have the same name: then it is not known which one this is.
  const [address, another] = mappingsOf(c.tid, target);
  if (address === undefined || another !== undefined) return undefined;
  return { index: Number(/:(\d+)$/.exec(target)?.[1] ?? -1), address };
}

/** Emits `struct kvm_run` (linux/kvm.h) as far as it goes with port and memory accesses; false where it cannot be read. */
export function printVcpuRun(c: Decoding, { address }: VcpuRun): boolean {
  const mark = c.memory.mark();
  const at = c.memory.read(address, RUN_SIZE);
  if (at < 0) return false;
  c.out.beginStruct();
  common(c, at);
  const reason = c.memory.u32(at + EXIT_REASON);
  if (reason === KVM_EXIT_IO) printReason(c, 'io', () => printPortAccess(c, address, at + REASONS));
  else if (reason === KVM_EXIT_MMIO) printReason(c, 'mmio', () => memoryAccess.printAt(c, at + REASONS, at));
  c.out.endStruct();
  c.memory.rewind(mark);
  return true;
}

/** Where `struct kvm_run` says why it stopped, where what belongs to that begins, and as much as is needed of it. */
export const EXIT_REASON = 8;
const REASONS = 32;
const RUN_SIZE = 64;

const paddedHex64 = scalar(8, (c, low, high) => c.out.paddedHex(high * TWO_32 + low, 16));

const common = members({
  request_interrupt_window: uint8,
  immediate_exit: uint8,
  padding: hidden(inlineHexString(6)),
  exit_reason: scalar(4, (c, reason) => {
    c.out.unsigned(reason, 0);
    c.out.comment(nameOf(KVM_EXIT_REASONS, reason) ?? KVM_EXIT_REASONS.placeholder);
  }),
  ready_for_interrupt_injection: uint8,
  if_flag: uint8,
  flags: hex16,
  cr8: paddedHex64,
  apic_base: paddedHex64,
});

const portAccess = members({
  direction: enumeration(KVM_EXIT_IO_DIRECTIONS, 1),
  size: uint8,
  port: hex16,
  count: uint,
  data_offset: paddedHex64,
});

const memoryAccess = struct({
  phys_addr: paddedHex64,
  data: wholeArray(hex8, 8),
  len: uint,
  is_write: uint8,
});

function printReason(c: Decoding, name: string, print: () => void): void {
  c.out.unnamedField('reason');
  c.out.beginStruct();
  c.out.field(name);
  print();
  c.out.endStruct();
}

/** `struct` of KVM_EXIT_IO, with what was moved: `count` times `size` bytes that lie `data_offset` behind the beginning. */
function printPortAccess(c: Decoding, address: number, at: number): void {
  c.out.beginStruct();
  portAccess(c, at);
  c.out.field('data');
  const unit = UNITS[c.memory.u8(at + 1)];
  const count = Math.min(c.memory.u32(at + 4), MOST_UNITS);
  const from = address + c.memory.u32(at + 8);
  const data = unit ? c.memory.read(from, count * unit.size(c.abi)) : -1;
  if (!unit || data < 0) c.out.address(from >>> 0, Math.floor(from / TWO_32));
  else wholeArray(unit, count).printAt(c, data, data);
  c.out.endStruct();
}

/** A port's number of bytes, and how it prints. */
const UNITS: Readonly<Record<number, Type>> = { 1: hex8, 2: hex16, 4: hexInt };
/** What is moved fits in one page. */
const MOST_UNITS = 4096;
