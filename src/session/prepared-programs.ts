import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EncodedPrograms, encodePrograms } from '../ebpf/plan-encoder.ts';
import { parseSyscallFilter } from '../filter/syscall-filter.ts';
import { capturePrograms, USUAL_STRING_LIMIT } from '../syscalls/capture/programs.ts';

/** The parts of what is prepared, in their order, each after its length (u32). */
const PARTS = ['plans', 'code', 'dispatchKeys', 'dispatchTargets'] as const;
const LENGTH_SIZE = 4;

/**
 * The capture programs of all calls for the usual options, encoded, as the build leaves them beside the program: to make
 * them takes longer than all the rest of a start. Undefined where they are not there.
 */
export function preparedPrograms(program = fileURLToPath(import.meta.url)): EncodedPrograms | undefined {
  try {
    return parsePrepared(readFileSync(`${program}.captures`));
  } catch {
    return undefined;
  }
}

/** Makes what `preparedPrograms` reads. */
export function prepare(): Buffer {
  const everything = Uint8Array.of(1);
  const options = { stringLimit: USUAL_STRING_LIMIT, abbrev: parseSyscallFilter('all') };
  const encoded = encodePrograms(capturePrograms(options), { x86_64: everything, i386: everything });
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
