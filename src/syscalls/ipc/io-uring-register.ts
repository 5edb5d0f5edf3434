import type { Abi } from '../../abi/abi.ts';
import { nameOf } from '../../abi/constants.ts';
import {
  IO_URING_REGISTER_OPERATIONS,
  IO_URING_RESOURCE_FLAGS,
  IO_URING_SKIP_FILES,
} from '../../abi/generated/descriptors.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import { cpuSet } from '../../types/cpu-set.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd, fd64, planDescriptor, printDescriptor } from '../../types/descriptor.ts';
import { extensible } from '../../types/extensible.ts';
import { inlineArray } from '../../types/inline.ts';
import { type Length, type LengthLike, lowHalf, toLength } from '../../types/length.ts';
import {
  address,
  address64,
  hex16,
  hex64,
  hexInt,
  scalar,
  uint,
  uint16,
  ulong,
} from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { members, struct, unlessZero } from '../../types/struct.ts';
import { out, Scalar, type Scope, type Type } from '../../types/type.ts';
import type { Syscall } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';
import { OPERATION, opcode, toldTwice } from './io-uring-change.ts';
import { LATER_ANSWERS, LATER_REGISTRATIONS, napiExchange } from './io-uring-later.ts';
import { probe } from './io-uring-probe.ts';
import { restriction } from './io-uring-restriction.ts';
import { workers } from './io-uring-workers.ts';

/**
 * A pointer to `count` elements that takes 64 bits in every ABI; i386 has no memory where the upper 32 are used.
 */
class Array64 extends Scalar {
  override readonly follows = true;
  private readonly array: Type;

  constructor(
    private readonly element: Type,
    private readonly count: Length,
  ) {
    super();
    this.array = array(element, count);
  }

  size(_abi: Abi): number {
    return 8;
  }

  override bind(scope: Scope): Type {
    return new Array64(this.element, this.count.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const reachable = c.abi.wordSize === 8 || high === 0 || this.count.get(c, scope) === 0;
    if (reachable) this.array.print(c, low, high, scope);
    else c.out.address(low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    this.array.capture?.(plan, value, scope);
  }
}

function array64(element: Type, count: LengthLike): Type {
  return new Array64(element, toLength(count));
}

const iovec = struct({ iov_base: address, iov_len: ulong });

/** A descriptor, or what says that the slot stays as it is. */
const replacement = scalar(
  4,
  (c, low) => {
    const name = nameOf(IO_URING_SKIP_FILES, low);
    if (name === undefined) printDescriptor(c, low | 0);
    else c.out.constant(name, low, 0xffffffff, 'signed');
  },
  planDescriptor,
);

/** The count in the last argument, an `unsigned int`. */
const COUNT = lowHalf(3);

const hexWord = unlessZero(hexInt);
const tags = array64(hex64, 'nr');

/** `struct io_uring_rsrc_register`, of so many bytes as the last argument says. */
function resources(element: Type): Type {
  const known = members({
    nr: uint,
    flags: flags(IO_URING_RESOURCE_FLAGS),
    resv2: unlessZero(hex64),
    data: array64(element, 'nr'),
    tags,
  });
  return extensible(known, RESOURCES_SIZE, COUNT);
}

/** `struct io_uring_rsrc_update2`. */
function resourceUpdates(element: Type): Type {
  const known = members({
    offset: uint,
    resv: hexWord,
    data: array64(element, 'nr'),
    tags,
    nr: uint,
    resv2: hexWord,
  });
  return extensible(known, RESOURCES_SIZE, COUNT);
}

/** Bytes of either. */
const RESOURCES_SIZE = 32;

/** `struct io_uring_files_update`: how many there are is in the last argument. */
const fileUpdates = struct({
  offset: uint,
  resv: hexWord,
  fds: array64(replacement, COUNT),
});

/** `struct io_uring_rsrc_update`, when a ring is registered: an offset of -1 stands for any. */
const ring = struct({
  offset: scalar(4, (c, low) => c.out.int(low === 0xffffffff ? -1 : low)),
  resv: hexWord,
  data: fd64,
});

/** And when one is unregistered. */
const formerRing = struct({ offset: uint, resv: hexWord, data: unlessZero(hex64) });

/** `struct io_uring_buf_reg`. */
const bufferRing = struct({
  ring_addr: address64,
  ring_entries: uint,
  bgid: uint16,
  flags: unlessZero(hex16),
  min_left: unlessZero(uint),
  resv: unlessZero(inlineArray(hexInt, 5)),
});

/** io_uring_register(2). */
export const registerCall: Syscall = variants(
  'io_uring_register',
  { argument: 1, names: IO_URING_REGISTER_OPERATIONS, mask: OPERATION },
  {
    IORING_REGISTER_BUFFERS: given(array(iovec, COUNT)),
    'IORING_REGISTER_FILES IORING_REGISTER_EVENTFD IORING_REGISTER_EVENTFD_ASYNC': given(array(fd, COUNT)),
    IORING_REGISTER_FILES_UPDATE: given(pointer(fileUpdates)),
    IORING_REGISTER_PROBE: toldTwice(probe),
    IORING_REGISTER_RESTRICTIONS: given(array(restriction, COUNT)),
    IORING_REGISTER_FILES2: given(resources(fd)),
    IORING_REGISTER_BUFFERS2: given(resources(iovec)),
    IORING_REGISTER_FILES_UPDATE2: given(resourceUpdates(replacement)),
    IORING_REGISTER_BUFFERS_UPDATE: given(resourceUpdates(iovec)),
    IORING_REGISTER_IOWQ_AFF: given(cpuSet(COUNT)),
    IORING_REGISTER_IOWQ_MAX_WORKERS: toldTwice(workers),
    IORING_REGISTER_RING_FDS: given(array(ring, COUNT)),
    IORING_UNREGISTER_RING_FDS: given(array(formerRing, COUNT)),
    'IORING_REGISTER_PBUF_RING IORING_UNREGISTER_PBUF_RING': given(pointer(bufferRing)),
    IORING_REGISTER_NAPI: toldTwice(napiExchange),
    ...mapped(LATER_REGISTRATIONS, given),
    ...mapped(LATER_ANSWERS, answered),
  },
  given(address),
);

function given(arg: Type): Variant {
  return [{ fd, opcode, arg, nr_args: uint }];
}

function answered(arg: Type): Variant {
  return [{ fd, opcode, arg: out(arg), nr_args: out(uint) }];
}

function mapped(
  types: Readonly<Record<string, Type>>,
  how: (type: Type) => Variant,
): Record<string, Variant> {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, how(type)]));
}
