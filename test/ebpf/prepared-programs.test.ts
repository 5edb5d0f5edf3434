import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { encodePrograms } from '../../src/ebpf/plan-encoder.ts';
import { ALL_CALLS, prepare, preparedPrograms, usualOptions } from '../../src/session/prepared-programs.ts';
import { HIGHEST_LIMIT } from '../../src/session/string-limits.ts';
import { capturePrograms, usualProgramsName } from '../../src/syscalls/capture/programs.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The ends of what is known, usual ones, and one that chance takes. */
const LIMITS = [1, 32, 300, 4096, 2 + Math.floor(Math.random() * (HIGHEST_LIMIT - 2)), HIGHEST_LIMIT];

describe('capture programs that the build prepares', () => {
  const names = readdirSync(dist);
  const [program, ...others] = names.filter((name) => /^program-.*\.cjs$/.test(name));
  const path = join(dist, program as string);

  it('are those that this source makes, beside the program that takes them', () => {
    expect(others).toEqual([]);
    for (const [ending, bytes] of Object.entries(prepare()))
      expect(readFileSync(path + ending).equals(bytes)).toBe(true);
  });

  for (const usual of usualOptions()) {
    const which = usualProgramsName(usual);
    it(`are those that would be made, whatever -s is: ${which}`, () => {
      for (const stringLimit of LIMITS) {
        const options = { ...usual, stringLimit };
        expect(usualProgramsName(options)).toBe(which);
        const made = encodePrograms(capturePrograms(options), ALL_CALLS);
        const prepared = preparedPrograms(which as string, stringLimit, path);
        expect(prepared?.dispatchKeys.length).toBe(4 * (prepared?.dispatchTargets.length ?? 0));
        for (const part of ['plans', 'code', 'dispatchKeys', 'dispatchTargets'] as const) {
          expect(made[part].length).toBeGreaterThan(0);
          expect(
            Buffer.compare(made[part], prepared?.[part] as Uint8Array),
            `${part}, -s ${stringLimit}`,
          ).toBe(0);
        }
      }
    });
  }

  it('are made anew where they are not there, or for limits of which nothing is known', () => {
    expect(preparedPrograms('usual', 32)).toBeUndefined();
    expect(preparedPrograms('usual', 0, path)).toBeUndefined();
    expect(preparedPrograms('usual', HIGHEST_LIMIT + 1, path)).toBeUndefined();
  });
});
