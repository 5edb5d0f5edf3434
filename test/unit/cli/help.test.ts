import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPTION_TABLE } from '../../../src/cli/option-table.ts';
import { versionText } from '../../../src/cli/version.ts';
import { deferredImports } from '../../../tools/deferred-imports.mjs';

const SOURCE = new URL('../../../src/cli/', import.meta.url).pathname;

/** What the product does for `-h`, as a program of its own; it then tells how stdout was left. */
const PROGRAM = `
  import { readFileSync } from 'node:fs';
  import { helpText } from '${SOURCE}help.ts';
  import { write } from '${SOURCE}messages.ts';
  write(1, await helpText());
  const flags = readFileSync('/proc/self/fdinfo/1', 'utf8').match(/flags:\\s*(\\d+)/)[1];
  write(2, flags);
`;

describe('help', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-help-'));
  const program = join(folder, 'help.mjs');
  beforeAll(async () => {
    await build({
      stdin: { contents: PROGRAM, resolveDir: SOURCE },
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['koffi'],
      plugins: [deferredImports],
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names every option that is supported, and no other', () => {
    const { stdout, status } = spawnSync('node', [program], { encoding: 'utf8' });
    expect(status).toBe(0);
    const shown = new Set(stdout.match(/(?<=^ .*)--?[A-Za-z][-a-z0-9]*/gm));
    for (const row of OPTION_TABLE) {
      const names = [
        ...(row.short ? [`-${row.short}`] : []),
        ...row.long.slice(0, 1).map((long) => `--${long}`),
      ];
      for (const name of names) expect([name, shown.has(name)]).toEqual([name, !('unsupported' in row)]);
    }
    expect(stdout.split('\n').every((line) => line.length <= 100)).toBe(true);
  });

  it('leaves a pipe behind stdout in blocking mode', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `node ${program} | cat >/dev/null`], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(Number.parseInt(stderr, 8) & 0o4000).toBe(0);
  });
});

describe('version', () => {
  it('names the program and its version first', () => {
    expect(versionText()).toMatch(/^xtrace -- version \d+\.\d+\.\d+\n/);
  });
});
