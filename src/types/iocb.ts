import type { Abi } from '../abi/abi.ts';
import { type Constants, constantValue, nameOf } from '../abi/constants.ts';
import { AIO_COMMANDS, AIO_FLAGS, POLL_EVENTS } from '../abi/generated/descriptors.ts';
import { RWF_FLAGS } from '../abi/generated/files.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { planDescriptor, printDescriptor } from './descriptor.ts';
import { printIoPriority } from './io-priority.ts';
import { planIovecs, printIovecs, UNLIMITED } from './iovec.ts';
import { planBytes, printBytes } from './strings.ts';
import { Aggregate, type Type } from './type.ts';

/** What is asked of asynchronous I/O, `struct iocb` (linux/aio_abi.h): 64 bytes on both ABIs. */
export const iocb: Type = new (class extends Aggregate {
  size(): number {
    return SIZE;
  }

  align(abi: Abi): number {
    return abi.doubleWordAlign;
  }

  printAt(c: Decoding, at: number): void {
    c.out.beginStruct();
    printCommon(c, at);
    printByCommand(c, at);
    c.out.endStruct();
  }

  captureAt(plan: CapturePlanner, address: CaptureValue): void {
    planByCommand(plan, address);
    planFile(plan, address);
    planDescriptor(plan, plan.load(address, EVENT_FILE, 4));
  }
})();

/** As much of it as names what was asked for, for io_cancel(2). */
export const iocbToCancel: Type = new (class extends Aggregate {
  size(): number {
    return SIZE;
  }

  align(abi: Abi): number {
    return abi.doubleWordAlign;
  }

  printAt(c: Decoding, at: number): void {
    c.out.beginStruct();
    printCommon(c, at);
    c.out.endStruct();
  }

  captureAt(plan: CapturePlanner, address: CaptureValue): void {
    planFile(plan, address);
  }
})();

/** Plans what printing the descriptor that is asked for takes. */
function planFile(plan: CapturePlanner, address: CaptureValue): void {
  planDescriptor(plan, plan.load(address, FILE, 4));
}

const SIZE = 64;

/** Where the members lie. */
const KEY = 8;
const RW_FLAGS = 12;
const COMMAND = 16;
const PRIORITY = 18;
const FILE = 20;
const BUFFER = 24;
const LENGTH = 32;
const OFFSET = 40;
const FLAGS = 56;
const EVENT_FILE = 60;

const [READ, WRITE, POLL, READ_VECTOR, WRITE_VECTOR] = [
  'IOCB_CMD_PREAD',
  'IOCB_CMD_PWRITE',
  'IOCB_CMD_POLL',
  'IOCB_CMD_PREADV',
  'IOCB_CMD_PWRITEV',
].map((name) => constantValue(AIO_COMMANDS, name)) as [number, number, number, number, number];
const HAS_EVENT_FILE = constantValue(AIO_FLAGS, 'IOCB_FLAG_RESFD');
const HAS_IO_PRIORITY = constantValue(AIO_FLAGS, 'IOCB_FLAG_IOPRIO');

function printCommon(c: Decoding, at: number): void {
  const { memory, out } = c;
  out.field('aio_data');
  out.hex(memory.u32(at), memory.u32(at + 4));
  const key = memory.u32(at + KEY);
  if (key !== 0) {
    out.field('aio_key');
    out.int(key);
  }
  printFlags(c, 'aio_rw_flags', RWF_FLAGS, memory.u32(at + RW_FLAGS));
  out.field('aio_lio_opcode');
  printCommand(c, memory.u16(at + COMMAND));
  const priority = memory.u16(at + PRIORITY);
  if ((memory.u32(at + FLAGS) & HAS_IO_PRIORITY) !== 0) {
    out.field('aio_reqprio');
    printIoPriority(c, priority, 'hex');
  } else if (priority !== 0) {
    out.field('aio_reqprio');
    out.int((priority << 16) >> 16);
  }
  out.field('aio_fildes');
  printDescriptor(c, memory.i32(at + FILE));
}

function printCommand(c: Decoding, command: number): void {
  const name = nameOf(AIO_COMMANDS, command);
  if (name !== undefined) {
    c.out.constant(name, command, 0, 'unsigned');
    return;
  }
  c.out.int(command);
  c.out.meaning(AIO_COMMANDS.placeholder);
}

function printByCommand(c: Decoding, at: number): void {
  const { memory, out } = c;
  const low = memory.u32(at + BUFFER);
  const high = memory.u32(at + BUFFER + 4);
  const length = memory.word(at + LENGTH, 8);
  const command = memory.u16(at + COMMAND);
  switch (command) {
    case READ:
      out.field('aio_buf');
      out.hex(low, high);
      printLength(c, at);
      printOffset(c, at);
      break;
    case WRITE:
      out.field('aio_buf');
      if (isNegative(c, at)) out.hex(low, high);
      else printBytes(c, low, high, length);
      printLength(c, at);
      printOffset(c, at);
      break;
    case READ_VECTOR:
    case WRITE_VECTOR:
      out.field('aio_buf');
      if (isNegative(c, at)) {
        out.hex(low, high);
        printLength(c, at);
      } else {
        printIovecs(c, low, high, length, UNLIMITED, command === READ_VECTOR ? printPointer : printBytes);
      }
      printOffset(c, at);
      break;
    case POLL:
      out.field('aio_buf');
      out.flags(POLL_EVENTS, low, high);
      break;
    default:
      return;
  }
  const flags = c.memory.u32(at + FLAGS);
  printFlags(c, 'aio_flags', AIO_FLAGS, flags);
  printEventFile(c, flags, memory.u32(at + EVENT_FILE));
}

/** Plans what `printByCommand` reads: buffers whose content is given, and vectors. */
function planByCommand(plan: CapturePlanner, address: CaptureValue): void {
  const buffer = plan.loadWord(address, BUFFER);
  const length = plan.load(address, LENGTH, 8);
  const cases = new Map([
    [WRITE, () => planBytes(plan, buffer, length)],
    [READ_VECTOR, () => planIovecs(plan, buffer, length, undefined, () => {})],
    [WRITE_VECTOR, () => planIovecs(plan, buffer, length, undefined, planBytes)],
  ]);
  plan.choose(plan.load(address, COMMAND, 2), cases);
}

/** Whether the length is none that the kernel takes, which has it signed (fs/aio.c). */
function isNegative(c: Decoding, at: number): boolean {
  return c.memory.i32(at + LENGTH + 4) < 0;
}

function printPointer(c: Decoding, low: number, high: number): void {
  c.printAddress(low, high);
}

function printLength(c: Decoding, at: number): void {
  c.out.field('aio_nbytes');
  c.out.unsigned(c.memory.u32(at + LENGTH), c.memory.u32(at + LENGTH + 4));
}

function printOffset(c: Decoding, at: number): void {
  c.out.field('aio_offset');
  c.out.signed(c.memory.u32(at + OFFSET), c.memory.u32(at + OFFSET + 4));
}

function printFlags(c: Decoding, name: string, set: Constants, flags: number): void {
  if (flags === 0) return;
  c.out.field(name);
  c.out.flags(set, flags, 0);
}

/** The descriptor of an eventfd, where the flags say that it is one. */
function printEventFile(c: Decoding, flags: number, file: number): void {
  if ((flags & HAS_EVENT_FILE) !== 0) {
    c.out.field('aio_resfd');
    printDescriptor(c, file | 0);
  } else if (file !== 0) {
    c.out.field('aio_resfd');
    c.out.hex(file, 0);
  }
}
