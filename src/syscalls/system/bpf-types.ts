import type { Decoding } from '../../types/decoding.ts';
import { scalar, uint } from '../../types/numbers.ts';
import { printArray } from '../../types/pointer.ts';
import { path, printBytes, printString } from '../../types/strings.ts';
import type { Type } from '../../types/type.ts';

/** Offset of `log_size` in the attributes of BPF_PROG_LOAD. */
export const LOG_SIZE = 28;
/** Offset of `prog_cnt` in the attributes of BPF_PROG_QUERY. */
export const PROGRAM_COUNT = 24;
const NO_NODE = 0xffffffff;

/** Pointers are 64 bits wide for every ABI. */
export const pointer64 = scalar(8, (c, low, high) => c.out.address(low, high));
export const string64 = scalar(8, printString);
export const path64 = scalar(8, (c, low, high) => path.print(c, low, high, -1));

export const kernelVersion = scalar(4, (c, low) => {
  c.out.beginCall('KERNEL_VERSION');
  for (const part of [low >>> 16, (low >>> 8) & 0xff, low & 0xff]) {
    c.out.element();
    c.out.int(part);
  }
  c.out.endCall();
});

/** A pointer to as many bytes as the field at `offset` says. */
export function sizedBy(offset: number): Type {
  const type: Type = {
    size: () => 8,
    align: () => 8,
    follows: true,
    bind: () => type,
    print: (c, low, high) => c.out.address(low, high),
    printAt: (c, at, scope) =>
      printBytes(c, c.memory.u32(at), c.memory.u32(at + 4), c.memory.u32(scope + offset)),
  };
  return type;
}

export const numaNode = scalar(4, (c, low) => {
  c.out.int(low);
  if (low === NO_NODE) c.out.comment('NUMA_NO_NODE');
});

export const mapExtra = scalar(8, (c, low, high) => {
  if (low === 0xffffffff && high === 0xffffffff) c.out.constant('UINT64_MAX', low, high);
  else c.out.unsigned(low, high);
});

/** The verifier's log: text, in a buffer whose size the field before says. */
export const log: Type = {
  size: () => 8,
  align: () => 8,
  follows: true,
  bind: () => log,
  print: (c, low, high) => c.out.address(low, high),
  printAt: (c, at, scope) => printLog(c, at, c.memory.u32(scope + LOG_SIZE)),
};

function printLog(c: Decoding, at: number, size: number): void {
  const low = c.memory.u32(at);
  const high = c.memory.u32(at + 4);
  if (size === 0) {
    printBytes(c, low, high, 0);
    return;
  }
  const { stringLimit } = c.options;
  const address = c.toWord(low, high);
  const text = address === 0 ? -1 : c.memory.readString(address, Math.min(size, stringLimit + 1));
  if (text < 0) {
    c.out.address(low, high);
    return;
  }
  const { length, terminated } = c.memory;
  c.out.string(c.memory, text, Math.min(length, stringLimit), !terminated);
}

/** The programs of BPF_PROG_QUERY, as many as it says. */
export const programIds: Type = {
  size: () => 8,
  align: () => 8,
  follows: true,
  bind: () => programIds,
  print: (c, low, high) => c.out.address(low, high),
  printAt: (c, at, scope) =>
    printArray(c, uint, c.memory.u32(at), c.memory.u32(at + 4), c.memory.u32(scope + PROGRAM_COUNT)),
};
