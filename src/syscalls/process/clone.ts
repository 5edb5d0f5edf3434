import { CLONE_FLAGS, NAMESPACE_TYPES, UNSHARE_FLAGS } from '../../abi/generated/process.ts';
import type { CapturePlanner } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { pid, pidResult } from '../../types/ids.ts';
import { address, scalar, size } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { printSignal } from '../../types/signal.ts';
import { type Argument, onlyIf, type Type } from '../../types/type.ts';
import { userDescriptor } from '../../types/user-descriptor.ts';
import { type BoundArgument, type Syscall, syscall } from '../syscall.ts';
import { cloneArguments, planStoredIds, printStoredIds } from './clone-arguments.ts';

/** Flags of clone that decide which arguments mean something (linux/sched.h). */
const CSIGNAL = 0xff;
const CLONE_PIDFD = 0x1000;
const CLONE_SETTLS = 0x80000;
const CLONE_PARENT_SETTID = 0x100000;
const CLONE_CHILD_CLEARTID = 0x200000;
const CLONE_CHILD_SETTID = 0x1000000;

/** The flags, with the signal at the child's end in their lowest byte. */
const cloneFlags = scalar('word', (c, low, high) => {
  const signal = low & CSIGNAL;
  const flagsLow = (low & ~CSIGNAL) >>> 0;
  c.out.parts();
  if (flagsLow !== 0 || high !== 0) {
    c.out.flags(CLONE_FLAGS, flagsLow, high);
    if (signal === 0) return;
    c.out.or();
  }
  if (signal === 0) c.out.int(0);
  else printSignal(c, signal);
});

const parentTid = pointee(pid);
const parentPidfd = pointee(fd);

/** Where the child's tid is stored for the parent; under CLONE_PIDFD the place of a descriptor. */
const parentTidptr: Type = {
  ...parentTid,
  size: (abi) => parentTid.size(abi),
  align: (abi) => parentTid.align(abi),
  bind: () => parentTidptr,
  follows: true,
  print: (c, low, high, scope) =>
    (has(c, CLONE_PARENT_SETTID) ? parentTid : parentPidfd).print(c, low, high, scope),
  printAt: (c, at, scope) => parentTid.printAt(c, at, scope),
  capture: (plan, value, scope) => {
    parentTid.capture?.(plan, value, scope);
    parentPidfd.capture?.(plan, value, scope);
  },
};

const parentTidArgument = onlyWith(CLONE_PARENT_SETTID | CLONE_PIDFD, parentTidptr);
const childTidArgument = onlyWith(CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID, address);
const order = ['child_stack', 'flags', 'parent_tid', 'tls', 'child_tidptr'];

/** Calls that make a process, and that separate one from what it shares. */
export const cloneSyscalls: readonly Syscall[] = [
  syscall('fork', {}, { result: pidResult, needsEntry: true }),
  syscall('vfork', {}, { result: pidResult, needsEntry: true }),
  syscall(
    'clone',
    {
      flags: cloneFlags,
      child_stack: address,
      parent_tid: parentTidArgument,
      child_tidptr: childTidArgument,
      tls: onlyWith(CLONE_SETTLS, address),
    },
    { argumentNames: 'always', order, result: pidResult, needsEntry: true },
  ),
  syscall(
    'clone',
    {
      flags: cloneFlags,
      child_stack: address,
      parent_tid: parentTidArgument,
      tls: onlyWith(CLONE_SETTLS, pointer(userDescriptor)),
      child_tidptr: childTidArgument,
    },
    { abi: 'i386', argumentNames: 'always', order, result: pidResult, needsEntry: true },
  ),
  clone3(),
  syscall('unshare', { flags: flags(UNSHARE_FLAGS, 'word') }),
  syscall('setns', { fd, nstype: flags(NAMESPACE_TYPES) }),
];

/** The size prints at entry, unless the call is about to store something where the structure says. */
function clone3(): Syscall {
  const storesNothing = (c: Decoding) => c.call.remembered[0] === 1;
  const sizeAtEntry: Type = Object.assign(Object.create(size), {
    complete: (c: Decoding) => {
      if (!storesNothing(c)) printStoredIds(c, c.word(0));
    },
    captureCompletion: (plan: CapturePlanner) => planStoredIds(plan, plan.argument(0), plan.argument(1)),
  });
  const row = syscall(
    'clone3',
    { cl_args: cloneArguments('size'), size: onlyIf(storesNothing, sizeAtEntry) },
    { result: pidResult, needsEntry: true },
  );
  const [structure, atEntry] = row.arguments as [BoundArgument, BoundArgument];
  const atReturn: BoundArgument = { ...atEntry, phase: 'out', shown: (c) => !storesNothing(c) };
  return { ...row, arguments: [structure, { ...atEntry, type: sizeAtEntry }, atReturn], completes: true };
}

function onlyWith(someOf: number, type: Type): Argument {
  return { type, phase: 'out', shown: (c) => has(c, someOf) };
}

function has(c: Decoding, someOf: number): boolean {
  return (c.low(0) & someOf) !== 0;
}
