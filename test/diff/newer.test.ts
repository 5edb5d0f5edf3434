import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { expectSameLines } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runIn, XTRACE } from '../harness/run.ts';

const EXPECTED = new URL('newer/', import.meta.url);
const place = mkdtempSync(join(tmpdir(), 'xtrace-newer-'));

afterAll(() => rmSync(place, { recursive: true, force: true }));

// Structures and names that strace 6.1 does not know: the lines are those of strace 7.2, or where that shows no more
// than a number, as the headers of Linux 7.2 have them.
describe('what is newer than strace 6.1', () => {
  for (const file of readdirSync(EXPECTED)) {
    const section = file.replace('.txt', '');
    it(section, async () => {
      const command = [compileFixture('newer'), section];
      const { trace } = await runIn(place, XTRACE, 'xtrace', { options: ['-v', '-a', '1'], command });
      const lines = linesOf(trace);
      const from = lines.findIndex((line) => line.startsWith('seccomp('));
      const made = lines.slice(
        from + 1,
        lines.findIndex((line) => line.startsWith('exit_group(')),
      );
      expectSameLines(made, linesOf(readFileSync(new URL(file, EXPECTED), 'utf8')), 'trace');
    });
  }
});
