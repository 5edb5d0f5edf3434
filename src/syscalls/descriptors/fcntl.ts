import {
  DESCRIPTOR_FLAGS,
  FCNTL_COMMANDS,
  LOCK_TYPES,
  OWNER_TYPES,
  SEALS,
  WRITE_LIFE_HINTS,
} from '../../abi/generated/descriptors.ts';
import { DNOTIFY_EVENTS } from '../../abi/generated/files.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { flock, flock64, heldFlock, heldFlock64 } from '../../types/flock.ts';
import { plainFlags } from '../../types/further-flags.ts';
import { type KindsOfNumbers, pid, pidResult, planProcess, printNumberOf } from '../../types/ids.ts';
import { hex16, hexInt, hexLong, scalar } from '../../types/numbers.ts';
import { openFlags, printOpenFlags } from '../../types/open-flags.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { signal, signalName } from '../../types/signal.ts';
import { struct } from '../../types/struct.ts';
import { type Argument, out, Scalar, type Type } from '../../types/type.ts';
import { enumerationNote, noteOf } from '../notes.ts';
import { hexResult, type Syscall, type SyscallOptions } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';

const op = enumeration(FCNTL_COMMANDS);
/** `F_OWNER_TID`, `F_OWNER_PID` and `F_OWNER_PGRP` (fcntl.h). */
const OWNERS: KindsOfNumbers = { processes: [0, 1], groups: 2 };

/** Who is behind the `pid` of `struct f_owner_ex`, which its type before it says. */
const owned: Type = new (class extends Scalar {
  size(): number {
    return 4;
  }

  print(c: Decoding, low: number): void {
    c.out.int(low | 0);
  }

  override printAt(c: Decoding, at: number): void {
    printNumberOf(c, c.memory.i32(at), c.memory.i32(at - 4), OWNERS);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planProcess(plan, value);
  }
})();
const owner = pointer(struct({ type: enumeration(OWNER_TYPES), pid: owned }));

/** A `long` as strace has it of an i386 program: what the register holds, which is never negative. */
const register = scalar('word', (c, low, high) => c.out.signed(low, high));

const WITHOUT_ARGUMENT: Variant = [{ fd, op }];

const descriptorFlagsNote = noteOf((c) => {
  c.out.syntax('flags ');
  plainFlags(c, DESCRIPTOR_FLAGS, c.resultLow, c.resultHigh);
});
const openFlagsNote = noteOf((c) => {
  c.out.syntax('flags ');
  printOpenFlags(c, c.resultLow, 0);
}, true);
const sealsNote = noteOf((c) => {
  c.out.syntax('seals ');
  plainFlags(c, SEALS, c.resultLow, c.resultHigh);
});

/** How long what is written is expected to stay as it is. */
const hint = pointee(enumeration(WRITE_LIFE_HINTS, 8));
/** `struct delegation` (linux/fcntl.h). */
const delegation = pointer(struct({ d_flags: hexInt, d_type: enumeration(LOCK_TYPES, 2), __pad: hex16 }));

const CASES: Record<string, Variant> = {
  'F_DUPFD F_DUPFD_CLOEXEC': withArgument(register, { result: descriptorResult }),
  F_DUPFD_QUERY: withArgument(fd),
  F_GETFD: [
    { fd, op },
    { result: hexResult, note: unlessZero(descriptorFlagsNote) },
  ],
  F_SETFD: withArgument(flags(DESCRIPTOR_FLAGS)),
  F_GETFL: [
    { fd, op },
    { result: hexResult, note: openFlagsNote },
  ],
  F_SETFL: withArgument(openFlags),
  F_SETOWN: withArgument(pid),
  F_SETPIPE_SZ: withArgument(register),
  F_GETOWN: [{ fd, op }, { result: pidResult }],
  F_GETPIPE_SZ: WITHOUT_ARGUMENT,
  F_SETOWN_EX: withArgument(owner),
  F_GETOWN_EX: answering(owner),
  F_SETSIG: withArgument(signal),
  F_GETSIG: [{ fd, op }, { note: signalNote }],
  F_SETLEASE: withArgument(enumeration(LOCK_TYPES, 'word')),
  F_GETLEASE: [
    { fd, op },
    { result: hexResult, note: enumerationNote(LOCK_TYPES) },
  ],
  F_NOTIFY: withArgument(flags(DNOTIFY_EVENTS, 'word')),
  F_ADD_SEALS: withArgument(flags(SEALS, 'word')),
  F_GET_SEALS: [
    { fd, op },
    { result: hexResult, note: unlessZero(sealsNote) },
  ],
  'F_OFD_SETLK F_OFD_SETLKW': withArgument(pointer(flock64)),
  F_OFD_GETLK: answering(pointer(heldFlock64)),
  'F_SET_RW_HINT F_SET_FILE_RW_HINT': withArgument(hint),
  'F_GET_RW_HINT F_GET_FILE_RW_HINT': answering(hint),
  F_SETDELEG: withArgument(delegation),
  F_GETDELEG: answering(delegation),
};

const LOCKS: Record<string, Variant> = {
  'F_SETLK F_SETLKW': withArgument(pointer(flock)),
  F_GETLK: answering(pointer(heldFlock)),
};

/** Locks of a 32-bit tracee with positions of 64 bits. */
const LOCKS_64: Record<string, Variant> = {
  'F_SETLK64 F_SETLKW64': withArgument(pointer(flock64)),
  F_GETLK64: answering(pointer(heldFlock64)),
};

const BY_COMMAND = { argument: 1, names: FCNTL_COMMANDS };

/** Everything that is done to one descriptor by command (fcntl(2)). */
export const fcntlSyscalls: readonly Syscall[] = [
  variants('fcntl', BY_COMMAND, { ...CASES, ...LOCKS }, withArgument(hexLong)),
  variants('fcntl64', BY_COMMAND, { ...CASES, ...LOCKS, ...LOCKS_64 }, withArgument(hexLong)),
];

function withArgument(arg: Type | Argument, options?: SyscallOptions): Variant {
  return options ? [{ fd, op, arg }, options] : [{ fd, op, arg }];
}

/** The kernel fills in the argument. */
function answering(arg: Type): Variant {
  return withArgument(out(arg), { separatorAtReturn: true });
}

function unlessZero(note: (c: Decoding) => void): (c: Decoding) => void {
  return (c) => {
    if (c.resultLow !== 0 || c.resultHigh !== 0) note(c);
  };
}

function signalNote(c: Decoding): void {
  const name = c.failed || c.resultLow === 0 ? undefined : signalName(c.resultLow);
  if (name === undefined) return;
  c.out.beginNote(true);
  c.out.constant(name, c.resultLow, 0);
  c.out.endNote();
}
