import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EncodedPrograms, encodePrograms } from '../ebpf/plan-encoder.ts';
import type { SelectedSyscalls } from '../events/backend.ts';
import { parseSyscallFilter } from '../filter/syscall-filter.ts';
import { DESCRIPTOR_DETAILS } from '../format/options.ts';
import { type CaptureOptions, capturePrograms, usualProgramsName } from '../syscalls/capture/programs.ts';
import { HIGHEST_LIMIT, limitedWords, SAMPLED_LIMITS, setLimit } from './string-limits.ts';

/** What is prepared has these parts and after them what of the first two depends on `-s`, each after its length (u32). */
const PARTS = ['plans', 'code', 'dispatchKeys', 'dispatchTargets'] as const;
const LENGTH_SIZE = 4;

/**
 * The usual capture programs of all calls, encoded, as the build leaves them beside the program: to make them takes longer
 * than all the rest of a start. Undefined where they are not there.
 *
 * @param which of them, as `usualProgramsName` calls them
 * @param stringLimit how much of a string is read (`-s`)
 */
export function preparedPrograms(
  which: string,
  stringLimit: number,
  program = fileURLToPath(import.meta.url),
): EncodedPrograms | undefined {
  if (stringLimit < 1 || stringLimit > HIGHEST_LIMIT) return undefined;
  try {
    return parsePrepared(readFileSync(`${program}.${which}.captures`), stringLimit);
  } catch {
    return undefined;
  }
}

/** Makes the files that `preparedPrograms` reads: what stands behind the name of the program, and what is in them. */
export function prepare(): Record<string, Buffer> {
  return Object.fromEntries(
    usualOptions().map((options) => [`.${usualProgramsName(options)}.captures`, encode(options)]),
  );
}

/** The options for which programs are prepared, but for `-s`. */
export function usualOptions(): Omit<CaptureOptions, 'stringLimit'>[] {
  return ['all', 'none'].flatMap((calls) =>
    [[], DESCRIPTOR_DETAILS].flatMap((decodeFds) =>
      [false, true].map((showCommandName) => ({
        abbrev: parseSyscallFilter(calls),
        decodeFds,
        showCommandName,
      })),
    ),
  );
}

const EVERYTHING = Uint8Array.of(1);

/** The calls of which programs are prepared. */
export const ALL_CALLS: SelectedSyscalls = { x86_64: EVERYTHING, i386: EVERYTHING, x32: EVERYTHING };

function encode(options: Omit<CaptureOptions, 'stringLimit'>): Buffer {
  const samples = SAMPLED_LIMITS.map((stringLimit) =>
    encodePrograms(capturePrograms({ ...options, stringLimit }), ALL_CALLS),
  );
  const [encoded] = samples as [EncodedPrograms];
  const parts = [
    ...PARTS.map((name) => encoded[name]),
    limitedWords(samples.map(({ plans }) => plans)),
    limitedWords(samples.map(({ code }) => code)),
  ];
  return Buffer.concat(parts.flatMap((part) => [lengthOf(part), part]));
}

function lengthOf(part: Uint8Array): Buffer {
  const length = Buffer.alloc(LENGTH_SIZE);
  length.writeUInt32LE(part.length);
  return length;
}

function parsePrepared(bytes: Buffer, stringLimit: number): EncodedPrograms {
  let at = 0;
  const next = (): Uint8Array => {
    const start = at + LENGTH_SIZE;
    at = start + bytes.readUInt32LE(at);
    return bytes.subarray(start, at);
  };
  const encoded = { plans: next(), code: next(), dispatchKeys: next(), dispatchTargets: next() };
  setLimit(encoded.plans, next(), stringLimit);
  setLimit(encoded.code, next(), stringLimit);
  return encoded;
}
