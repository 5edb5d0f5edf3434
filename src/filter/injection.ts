import { ERRNOS, RESTART_ERRNOS } from '../abi/generated/errno.ts';
import { SYSCALL_CLASSES } from '../abi/generated/syscall-classes.ts';
import type { Poke } from '../events/tampering.ts';
import { parseTime, readNumber } from './number-words.ts';
import { parsePokes } from './pokes.ts';
import { signalOf } from './signal-filter.ts';
import { parseSyscallFilter, type SyscallFilter } from './syscall-filter.ts';
import { numbersWhere } from './syscall-numbers.ts';
import { UsageError } from './usage-error.ts';

/** What `-e inject=` or `-e fault=` asks for. */
export interface Injection {
  readonly syscalls: SyscallFilter;
  readonly when: When;
  /** The result, as 64 bits without a sign, and the error number that it stands for; 0 where it is a success. */
  readonly result?: { readonly value: bigint; readonly errno: number };
  /** Name of the call that is made in place of the one that gets a result. */
  readonly replacement?: string;
  readonly signal?: number;
  /** Nanoseconds. */
  readonly delayAtEntry?: number;
  readonly delayAtReturn?: number;
  readonly pokesAtEntry?: readonly Poke[];
  readonly pokesAtReturn?: readonly Poke[];
}

/** Which invocations of a call, counted from 1. */
export interface When {
  readonly first: number;
  readonly last: number;
  /** The distance from one to the next. */
  readonly step: number;
}

/** An injection, and what the user is told about it. */
export interface ParsedInjection {
  readonly injection: Injection;
  readonly warnings: readonly string[];
}

/**
 * Reads `SET[:error=ERRNO|:retval=VALUE][:signal=SIG][:syscall=NAME][:delay_enter=TIME][:delay_exit=TIME]
 * [:poke_enter=@argN=HEX,...][:poke_exit=...][:when=FIRST[..LAST][+[STEP]]]`, the value of `inject`; of `fault`, where
 * only error, syscall and when may follow the set, and the error is ENOSYS where none is named.
 * @throws UsageError if the value is malformed; with the warnings about what stands before the mistake
 */
export function parseInjection(kind: 'inject' | 'fault', value: string): ParsedInjection {
  const colon = value.indexOf(':');
  const set = colon < 0 ? value : value.slice(0, colon);
  const tokens = colon < 0 ? [] : value.slice(colon + 1).split(':');
  const parts: Parts = {};
  const warnings: string[] = [];
  try {
    for (const token of tokens) {
      if (token !== '' && !addToken(parts, token, kind === 'fault', warnings)) throw invalid(kind, value);
    }
    return { injection: complete(kind, value, set, parts), warnings };
  } catch (error) {
    if (error instanceof UsageError) error.warnings.push(...warnings);
    throw error;
  }
}

type Parts = { -readonly [Key in keyof Injection]?: Injection[Key] };

function complete(kind: 'inject' | 'fault', value: string, set: string, parts: Parts): Injection {
  const { when = ALWAYS, ...rest } = parts;
  const syscalls = parseSyscallFilter(set);
  const { replacement: _, ...effects } = rest;
  if (Object.keys(effects).length > 0) return { ...rest, syscalls, when };
  if (kind === 'inject') throw invalid(kind, value);
  return { ...rest, syscalls, when, result: failure(ENOSYS) };
}

const ALWAYS: When = { first: 1, last: Number.POSITIVE_INFINITY, step: 1 };
const ENOSYS = 38;

function invalid(kind: string, value: string): UsageError {
  return new UsageError(`invalid ${kind} argument '${value}'`);
}

/** Whether the token is good. */
function addToken(parts: Parts, token: string, isFault: boolean, warnings: string[]): boolean {
  const equals = token.indexOf('=');
  const key = token.slice(0, Math.max(equals, 0));
  const value = token.slice(equals + 1);
  const row = TOKENS[key];
  if (!row || (isFault && !row.inFault)) return false;
  if (row.field !== 'when' && parts[row.field] !== undefined) return false;
  const read = row.read(value, warnings);
  if (read === undefined) return false;
  Object.assign(parts, { [row.field]: read });
  return true;
}

interface Token {
  readonly field: Exclude<keyof Injection, 'syscalls'>;
  readonly inFault?: boolean;
  /** What the value stands for, undefined where it is malformed. */
  read(value: string, warnings: string[]): Injection[keyof Injection] | undefined;
}

const TOKENS: Readonly<Record<string, Token | undefined>> = {
  when: { field: 'when', inFault: true, read: readWhen },
  error: { field: 'result', inFault: true, read: readError },
  retval: { field: 'result', read: readResult },
  syscall: { field: 'replacement', inFault: true, read: readReplacement },
  signal: { field: 'signal', read: readSignal },
  delay_enter: { field: 'delayAtEntry', read: parseTime },
  delay_exit: { field: 'delayAtReturn', read: parseTime },
  poke_enter: { field: 'pokesAtEntry', read: parsePokes },
  poke_exit: { field: 'pokesAtReturn', read: parsePokes },
};

const LARGEST_INVOCATION = 65535;

function readWhen(value: string): When | undefined {
  const parts = /^(\s*[+-]?\d+)(?:\.\.(\s*[+-]?\d+))?(\+(\s*[+-]?\d+)?)?$/.exec(value);
  if (!parts) return undefined;
  const [, firstText = '', lastText, plus, stepText] = parts;
  const first = Number(firstText);
  const step = Number(stepText ?? 1);
  const endless = plus === undefined ? first : Number.POSITIVE_INFINITY;
  const last = lastText === undefined ? endless : Number(lastText);
  const isGood =
    isBetween(first, 1, LARGEST_INVOCATION) &&
    isBetween(step, 1, LARGEST_INVOCATION) &&
    (lastText === undefined || isBetween(last, first, LARGEST_INVOCATION - 1));
  return isGood ? { first, last, step } : undefined;
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** The largest error number that the kernel has room for (MAX_ERRNO of linux/err.h). */
const LARGEST_ERRNO = 4095;

function readError(value: string): Injection['result'] | undefined {
  const errno = readNumber(value) ?? errnoNamed(value.toUpperCase());
  return errno !== undefined && isBetween(errno, 1, LARGEST_ERRNO) ? failure(errno) : undefined;
}

function failure(errno: number): { value: bigint; errno: number } {
  return { value: BigInt.asUintN(64, BigInt(-errno)), errno };
}

function errnoNamed(name: string): number | undefined {
  for (const table of [ERRNOS, RESTART_ERRNOS]) {
    for (const [number, [known]] of table) if (known === name) return number;
  }
  return undefined;
}

/** A number as strtoull(3) reads it with base 0. */
function readResult(text: string, warnings: string[]): Injection['result'] | undefined {
  const [, sign, digits] = /^\s*([+-]?)(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const magnitude = BigInt(/^0[0-7]/.test(digits) ? `0o${digits}` : digits);
  if (magnitude >= 1n << 64n) return undefined;
  const value = BigInt.asUintN(64, sign === '-' ? -magnitude : magnitude);
  const warning = warningAbout(value);
  if (warning) warnings.push(warning);
  return { value, errno: 0 };
}

/** What a result means that the tracee, of 64 or of 32 bits, may take for something else. */
function warningAbout(value: bigint): string | undefined {
  const errno = errorIn(value, 64);
  if (errno !== undefined) return `Inadvertent injection of error ${errno} is possible for retval=${value}`;
  const errno32 = errorIn(value, 32);
  if (errno32 !== undefined)
    return `Inadvertent injection of error ${errno32} is possible in compat personality for retval=${value}`;
  const clipped = BigInt.asUintN(32, value);
  return clipped === value
    ? undefined
    : `Injected return value ${value} will be clipped to ${clipped} in compat personality`;
}

function errorIn(value: bigint, bits: number): number | undefined {
  const signed = Number(BigInt.asIntN(bits, value));
  return isBetween(-signed, 1, LARGEST_ERRNO) ? -signed : undefined;
}

/** Only a call without side effects may be made in the place of another, and it must be there in every ABI. */
function readReplacement(name: string): string | undefined {
  const isPure = SYSCALL_CLASSES.pure?.has(name) === true;
  return isPure && numbersWhere('x86_64', (known) => known === name).length > 0 ? name : undefined;
}

const LAST_SIGNAL = 64;

function readSignal(value: string): number | undefined {
  const signal = signalOf(value);
  return signal !== undefined && isBetween(signal, 1, LAST_SIGNAL) ? signal : undefined;
}
