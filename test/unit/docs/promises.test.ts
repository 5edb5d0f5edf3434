import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const FAULTS = 'test/faults';

/** What the page names: a file, and the title of a test in it. */
const named = [
  ...readFileSync(join(root, 'docs/promises.md'), 'utf8').matchAll(/^- `(test\/[^`]+)`: (.+)$/gm),
].map(([, file, title]) => ({ file: file as string, title: title as string }));

/** The titles of the tests in a file, where they are written out. */
function titlesIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\bit(?:\.\w+\(.*?\))?\)?\(\s*['`]((?:[^'`\\]|\\.)*)['`]/g)].map(
    ([, title]) => title as string,
  );
}

describe('docs/promises.md', () => {
  it('names tests', () => expect(named.length).toBeGreaterThan(0));

  for (const { file, title } of named) {
    it(`names a test that is there: ${file}: ${title}`, () => {
      expect(existsSync(join(root, file)), file).toBe(true);
      // The title may go on with what is not written out.
      expect(titlesIn(file).some((one) => one.startsWith(title))).toBe(true);
    });
  }

  for (const file of readdirSync(join(root, FAULTS)).filter((name) => name.endsWith('.test.ts'))) {
    it(`leaves out no test of ${FAULTS}/${file}`, () => {
      const titles = named.filter((test) => test.file === `${FAULTS}/${file}`).map(({ title }) => title);
      expect(titles.sort()).toEqual([...new Set(titlesIn(`${FAULTS}/${file}`))].sort());
    });
  }
});
