import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { completedValue } from '../../../../src/cli/documents/completed-values.ts';
import { documentedGroups, spellings } from '../../../../src/cli/documents/documented.ts';
import { documents } from '../../../../src/cli/documents/files.ts';
import { parseCommandLine } from '../../../../src/cli/options.ts';

const rows = documentedGroups().flatMap((group) => group.rows);

const folder = mkdtempSync(join(tmpdir(), 'xtrace-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the manual page', () => {
  const page = join(folder, 'xtrace.1');
  writeFileSync(page, documents()['xtrace.1'] ?? '');

  it('is flawless mdoc', () => {
    const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'style', page], { encoding: 'utf8' });
    // Of pages that are not installed here, and of an index of those that are.
    expect(stdout.split('\n').filter((line) => line !== '' && !/: Xr |mandoc\.db/.test(line))).toEqual([]);
  });

  it('is understood by groff', () => {
    const { stderr, status } = spawnSync('groff', ['-mandoc', '-Tascii', '-ww', '-z', page], {
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('tells of every option, and all of its names', () => {
    const shown = execFileSync('mandoc', ['-T', 'ascii', '-O', 'width=200', page], { encoding: 'utf8' });
    // A printer strikes a bold letter twice.
    const lines = shown
      .replaceAll(/(.)[\b]\1/g, '$1')
      .replaceAll(/_[\b]/g, '')
      .split('\n');
    for (const row of rows) {
      const names = [...spellings(row), ...(row.qualifiers?.slice(0, 1) ?? []).map((name) => `-e ${name}`)];
      const isShown = (line: string) => names.every((name) => new RegExp(`${name}(?![\\w-])`).test(line));
      expect([names, lines.some(isShown)]).toEqual([names, true]);
    }
  });
});

describe('completions', () => {
  it.each(['xtrace.bash', '_xtrace', 'xtrace.fish'])('in %s know every option', (name) => {
    const script = documents()[`completions/${name}`] ?? '';
    for (const row of rows) {
      for (const spelling of spellings(row)) {
        const word = spelling.replace(/^--?/, '');
        const written =
          name === 'xtrace.fish' ? ` -${row.long.includes(word) ? 'l' : 's'} ${word}` : spelling;
        expect(script).toContain(written);
      }
    }
  });

  it.each(['bash', 'zsh', 'fish'])('are a script that %s can read', (shell) => {
    const name = { bash: 'xtrace.bash', zsh: '_xtrace', fish: 'xtrace.fish' }[shell];
    const script = join(folder, shell);
    writeFileSync(script, documents()[`completions/${name}`] ?? '');
    const { stderr, status } = spawnSync(shell, ['-n', script], { encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('offer no value that is refused', () => {
    for (const row of rows) {
      const completed = completedValue(row);
      if (!completed || !('words' in completed)) continue;
      for (const word of completed.words) {
        const value = row.long.includes('inject') ? `${word}:error=1` : word;
        const option = row.long[0] === undefined ? [`-${row.short}`, value] : [`--${row.long[0]}=${value}`];
        const also = row.group === 'statistics' ? ['-c'] : [];
        expect(() => parseCommandLine([...option, ...also, 'true'])).not.toThrow();
      }
    }
  });
});
