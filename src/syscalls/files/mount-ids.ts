import type { Abi } from '../../abi/abi.ts';
import { nameOf } from '../../abi/constants.ts';
import {
  LISTMOUNT_FLAGS,
  LISTMOUNT_ROOTS,
  STATMOUNT_FLAGS,
  STATMOUNT_MASK,
} from '../../abi/generated/later.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { RETURNED } from '../../types/length.ts';
import { hex64, scalar, size } from '../../types/numbers.ts';
import { array } from '../../types/pointer.ts';
import { hidden, type MemberPrinter, members } from '../../types/struct.ts';
import { planWithTail, printTail } from '../../types/tail.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { statmountBuffer } from './statmount.ts';

/** Where listing begins: LSMT_ROOT stands for the root of the namespace. */
const listedFrom: Type = scalar(8, (c, low, high) => {
  const name = nameOf(LISTMOUNT_ROOTS, low, high);
  if (name === undefined) c.out.hex(low, high);
  else c.out.constant(name, low, high);
});

/** Sizes of `struct mnt_id_req` (linux/mount.h): the first that was, and with the id of a namespace. */
const FIRST_SIZE = 24;
const KNOWN_SIZE = 32;

/** A pointer to `struct mnt_id_req`, which says its own size, and whose `param` the call gives its meaning. */
class Request extends Scalar {
  override readonly follows = true;
  private readonly first: MemberPrinter;

  constructor(id: Type, param: Type) {
    super();
    this.first = members({ size: hidden(fd), mnt_ns_fd: fd, mnt_id: id, param });
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const { memory, out } = c;
    const address = c.toWord(low, high);
    const sizeAt = address !== 0 && c.followsStructures ? memory.read(address, 4) : -1;
    if (sizeAt < 0) {
      c.printAddress(low, high);
      return;
    }
    const said = memory.u32(sizeAt);
    const known = said < KNOWN_SIZE ? FIRST_SIZE : KNOWN_SIZE;
    out.beginStruct();
    out.field('size');
    out.int(said);
    if (said >= FIRST_SIZE) this.printRest(c, address, known, said);
    out.endStruct();
  }

  private printRest(c: Decoding, address: number, known: number, said: number): void {
    const at = c.memory.read(address, known);
    if (at < 0) {
      c.out.unnamedField('unknown');
      c.out.ellipsis('???');
      return;
    }
    this.first(c, at);
    if (known < KNOWN_SIZE) return;
    c.out.field('mnt_ns_id');
    c.out.hex(c.memory.u32(at + FIRST_SIZE), c.memory.u32(at + FIRST_SIZE + 4));
    printTail(c, address, KNOWN_SIZE, said);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planWithTail(plan, value, plan.load(value, 0, 4));
    plan.bytes(value, 4, 4);
  }
}

/** Mounts by their ids: calls of Linux 6.8 (fs/namespace.c). */
export const mountIdSyscalls: readonly Syscall[] = [
  syscall('statmount', {
    req: new Request(hex64, flags(STATMOUNT_MASK, 8)),
    buf: out(statmountBuffer),
    bufsize: out(size),
    flags: out(flags(STATMOUNT_FLAGS)),
  }),
  syscall('listmount', {
    req: new Request(listedFrom, hex64),
    mnt_ids: out(array(hex64, RETURNED)),
    nr_mnt_ids: out(size),
    flags: out(flags(LISTMOUNT_FLAGS)),
  }),
];
