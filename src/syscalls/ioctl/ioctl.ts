import { ABIS, type Abi, X32, X86_64 } from '../../abi/abi.ts';
import { type Constants, nameOf } from '../../abi/constants.ts';
import {
  eachIoctl,
  ioctlName,
  ioctlNumbers,
  PARAMETRIC_IOCTLS,
  plainIoctlName,
} from '../../abi/ioctl-names.ts';
import type { SyscallCall } from '../../events/event.ts';
import { fd, planDescriptor } from '../../types/descriptor.ts';
import { address, hexLong, scalar } from '../../types/numbers.ts';
import { out } from '../../types/type.ts';
import { Chapters } from '../chapters.ts';
import { CONTENTS } from '../contents.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { requestArgument } from './argument-names.ts';
import { requestChapters } from './index.ts';
import type { Request } from './request.ts';

const op = scalar(4, (c, low) => {
  const name = ioctlName(c.abi, low);
  // Within the comment that a name is there, no other stands.
  c.out.constant(c.out.constantStyle === 'verbose' ? name.replace(UNNAMED, '') : name, low, 0);
});
const UNNAMED = / \/\* \w+_\?\?\? \*\//;

/** The row of a request of which no more than the name is known. */
const plain = syscall('ioctl', { fd, op, argp: hexLong });

/** ioctl(2): what the argument is depends on the request. */
export const ioctl: Syscall = {
  ...plain,
  readsAtEntry: true,
  readsAtExit: true,
  remembers: true,
  completes: true,
  variant: rowOf,
  captureVariant(plan, planRow) {
    // The requests that have no row of their own want it too.
    if (!plan.exiting) planDescriptor(plan, plan.argument(0));
    const plans = new Map<Syscall, () => void>();
    const cases = new Map<number, () => void>();
    for (const [number, row] of rowsByNumber(plan.abi)) {
      const planned = plans.get(row) ?? (() => planRow(row));
      plans.set(row, planned);
      cases.set(number, planned);
    }
    const parametric = PARAMETRIC_IOCTLS.reduceRight<(() => void) | undefined>(
      (otherwise, [mask, names]) =>
        () =>
          plan.choose(plan.mask(plan.argument(REQUEST), mask), parametricCases(names, planRow), otherwise),
      undefined,
    );
    plan.choose(plan.mask(plan.argument(REQUEST), LOW_HALF), cases, parametric);
  },
};

/** What plans the requests that have parameters in their numbers, by the rest of the number. */
function parametricCases(names: Constants, planRow: (row: Syscall) => void): Map<number, () => void> {
  const cases = new Map<number, () => void>();
  for (const [name, number] of names.entries) {
    const row = requestRows.get(name);
    if (row) cases.set(number, () => planRow(row));
  }
  return cases;
}

/** Rows by request, as far as they have been seen. */
const rows: readonly Map<number, Syscall>[] = ABIS.map(() => new Map());

function rowOf(call: SyscallCall): Syscall {
  const seen = rows[call.abi.index] as Map<number, Syscall>;
  const request = call.args[2 * REQUEST] as number;
  const known = seen.get(request);
  if (known) return known;
  const made = makeRow(call.abi, request);
  if (seen.size < MOST_KEPT) seen.set(request, made);
  return made;
}

/** Register of the request, of which the low half counts. */
const REQUEST = 1;
const LOW_HALF = 0xffff_ffff;
const MOST_KEPT = 1024;

function makeRow(abi: Abi, number: number): Syscall {
  for (const name of plainIoctlName(abi, number)?.split(' or ') ?? []) {
    const row = namedRow(abi, name, number, requestRows);
    if (row) return row;
  }
  for (const [mask, names] of PARAMETRIC_IOCTLS) {
    const name = nameOf(names, number & mask);
    const row = name === undefined ? undefined : requestRows.get(name);
    if (row) return row;
  }
  const sized = sizedRow(abi, number >>> 0);
  if (sized) return sized;
  const kind = (number & DIRECTION_AND_TYPE) >>> 0;
  if (kind === READ_OF_INPUT) return unknownQuestion;
  return kind === WRITE_OF_INPUT ? unknownOrder : plain;
}

/** The bits of a request's number that say which way data goes, and what kind of device is meant (asm-generic/ioctl.h). */
const DIRECTION_AND_TYPE = 0xc000_ff00;
/** What an input device is asked or told: the argument is a pointer, whatever the request. */
const READ_OF_INPUT = 0x8000_4500;
const WRITE_OF_INPUT = 0x4000_4500;
const unknownQuestion = syscall('ioctl', { fd, op, argp: out(address) }, { separatorAtReturn: true });
const unknownOrder = syscall('ioctl', { fd, op, argp: address });

/** The rows of the requests of which more than the name is known, by each of their names. */
export const requestRows = new Chapters(requestChapters, namedRows, CONTENTS?.requests);

/** The row of a request, that of its size before that of any. */
function namedRow(
  abi: Abi,
  name: string,
  number: number,
  rowsByName: { get(name: string): Syscall | undefined },
): Syscall | undefined {
  const sized = rowsByName.get(`${name}:${(number >>> SIZE_SHIFT) & SIZE}`);
  if (sized && serves(sized, abi)) return sized;
  const row = rowsByName.get(name);
  return row && serves(row, abi) ? row : undefined;
}

/** The rows by the numbers of the requests. */
function rowsByNumber(abi: Abi): ReadonlyMap<number, Syscall> {
  const known = numberedRows[abi.index];
  if (known) return known;
  const byName = requestRows.all();
  const made = new Map<number, Syscall>();
  eachIoctl(abi, (name, number) => {
    const row = namedRow(abi, name, number, byName);
    if (row && !made.has(number)) made.set(number, row);
  });
  for (const [number, name] of sizedNames(abi)) {
    const row = byName.get(name) as Syscall;
    if (serves(row, abi)) made.set(number, row);
  }
  numberedRows[abi.index] = made;
  return made;
}

const numberedRows: ReadonlyMap<number, Syscall>[] = [];

/** The row of a request whose number has no name, since the structure has another size than the headers'. */
function sizedRow(abi: Abi, number: number): Syscall | undefined {
  sizes[abi.index] ??= sizedNames(abi);
  const name = sizes[abi.index]?.get(number);
  const row = name === undefined ? undefined : requestRows.get(name);
  return row && serves(row, abi) ? row : undefined;
}

const sizes: ReadonlyMap<number, string>[] = [];

/** The names that say of how many bytes they are, by the number. */
function sizedNames(abi: Abi): ReadonlyMap<number, string> {
  const sized = requestRows.keys().filter((name) => name.includes(':'));
  const plain = new Set(sized.map((name) => name.slice(0, name.indexOf(':'))));
  const numbers = ioctlNumbers(abi, (name) => plain.has(name));
  return new Map(
    sized.map((name) => {
      const [request = '', bytes] = name.split(':');
      const rest = (numbers.get(request) as number) & WITHOUT_SIZE;
      return [(rest | (Number(bytes) << SIZE_SHIFT)) >>> 0, name];
    }),
  );
}

/** Where in a number the bytes of the structure are (asm-generic/ioctl.h). */
const WITHOUT_SIZE = 0xc000_ffff;
const SIZE_SHIFT = 16;
const SIZE = 0x3fff;

function serves(row: Syscall, abi: Abi): boolean {
  if (row.abi === undefined || row.abi === abi.name) return true;
  return abi === X32 && row.abi === X86_64.name;
}

function namedRows([names, arg, options]: Request): [name: string, row: Syscall][] {
  const made = new Map<string, Syscall>();
  return names.split(' ').map((name) => {
    const called = requestArgument(name.split(':')[0] as string);
    let row = made.get(called);
    if (!row) {
      row = syscall('ioctl', arg === undefined ? { fd, op } : { fd, op, [called]: arg }, {
        separatorAtReturn: true,
        ...options,
      });
      made.set(called, row);
    }
    return [name, row];
  });
}
