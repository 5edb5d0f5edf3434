import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { prepare, preparedPrograms } from '../../src/session/prepared-programs.ts';
import { USUAL_PROGRAMS } from '../../src/syscalls/capture/programs.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

describe('capture programs that the build prepares', () => {
  it('are those that would be made, beside the program that takes them', () => {
    const names = readdirSync(dist);
    const [program, ...others] = names.filter((name) => /^program-.*\.cjs$/.test(name));
    expect(others).toEqual([]);
    const path = join(dist, program as string);
    for (const [ending, bytes] of Object.entries(prepare()))
      expect(readFileSync(path + ending).equals(bytes)).toBe(true);
    for (const which of USUAL_PROGRAMS) {
      const prepared = preparedPrograms(which, path);
      expect(prepared?.plans.length).toBeGreaterThan(0);
      expect(prepared?.dispatchKeys.length).toBe(4 * (prepared?.dispatchTargets.length ?? 0));
    }
  });

  it('are made anew where they are not there', () => {
    expect(preparedPrograms('plain')).toBeUndefined();
  });
});
