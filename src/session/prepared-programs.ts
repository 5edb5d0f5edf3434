import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EncodedPrograms, encodePrograms } from '../ebpf/plan-encoder.ts';
import { parseSyscallFilter } from '../filter/syscall-filter.ts';
import { DESCRIPTOR_DETAILS } from '../format/options.ts';
import {
  capturePrograms,
  USUAL_PROGRAMS,
  USUAL_STRING_LIMIT,
  type UsualPrograms,
} from '../syscalls/capture/programs.ts';

/** The parts of what is prepared, in their order, each after its length (u32). */
const PARTS = ['plans', 'code', 'dispatchKeys', 'dispatchTargets'] as const;
const LENGTH_SIZE = 4;

/**
 * The usual capture programs of all calls, encoded, as the build leaves them beside the program: to make them takes longer
 * than all the rest of a start. Undefined where they are not there.
 */
export function preparedPrograms(
  which: UsualPrograms,
  program = fileURLToPath(import.meta.url),
): EncodedPrograms | undefined {
  try {
    return parsePrepared(readFileSync(`${program}.${which}.captures`));
  } catch {
    return undefined;
  }
}

/** Makes the files that `preparedPrograms` reads: what stands behind the name of the program, and what is in them. */
export function prepare(): Record<string, Buffer> {
  return Object.fromEntries(USUAL_PROGRAMS.map((which) => [`.${which}.captures`, encode(which)]));
}

function encode(which: UsualPrograms): Buffer {
  const everything = Uint8Array.of(1);
  const decodeFds = which === 'named' ? DESCRIPTOR_DETAILS : [];
  const options = { stringLimit: USUAL_STRING_LIMIT, abbrev: parseSyscallFilter('all'), decodeFds };
  const encoded = encodePrograms(capturePrograms(options), {
    x86_64: everything,
    i386: everything,
    x32: everything,
  });
  return Buffer.concat(PARTS.flatMap((name) => [lengthOf(encoded[name]), encoded[name]]));
}

function lengthOf(part: Uint8Array): Buffer {
  const length = Buffer.alloc(LENGTH_SIZE);
  length.writeUInt32LE(part.length);
  return length;
}

function parsePrepared(bytes: Buffer): EncodedPrograms {
  let at = 0;
  const next = (): Uint8Array => {
    const start = at + LENGTH_SIZE;
    at = start + bytes.readUInt32LE(at);
    return bytes.subarray(start, at);
  };
  return { plans: next(), code: next(), dispatchKeys: next(), dispatchTargets: next() };
}
