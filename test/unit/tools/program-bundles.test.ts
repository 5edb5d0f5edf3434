import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadBundles } from '../../../src/cli/bundles.ts';
import { bundleProgram } from '../../../tools/program-bundles.mjs';

const FILES: Record<string, string> = {
  'src/main.ts': `
import defer * as needed from './needed.ts';
import defer * as seldom from './seldom.ts';
import { Thing, thing } from './common.ts';
export const keepOptimisingLate = () => {};
export const made = () => [thing instanceof Thing, seldom.make() instanceof Thing, needed.text];
`,
  'src/common.ts': 'export class Thing { kind = "common text"; }\nexport const thing = new Thing();\n',
  'src/seldom.ts':
    "import { Thing } from './common.ts';\nexport const make = () => Object.assign(new Thing(), { text: 'seldom text' });\n",
  'src/needed.ts': "export const text = 'needed text';\n",
};

describe('a program in two bundles', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-bundles-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const names = await bundleProgram(
    'src/main.ts',
    { absWorkingDir: folder, outdir: join(folder, 'dist'), bundle: true, format: 'cjs', platform: 'node' },
    { first: 'first', rest: 'rest' },
    ['src/needed.ts'],
  );
  const first = join(folder, 'dist', names.first);
  const rest = join(folder, 'dist', names.rest);

  it('has in the rest what few runs need, and nothing of the first', () => {
    expect(textsIn(first)).toEqual(['common text', 'needed text']);
    expect(textsIn(rest)).toEqual(['seldom text']);
  });

  it('loads the rest when something of it is used', () => {
    const missing = join(folder, 'missing.js');
    const withoutRest = loadBundles(first, missing, () => {}) as { made: () => unknown[] };
    expect(() => withoutRest.made()).toThrow('missing.js');
    const program = loadBundles(first, rest, () => {}) as { made: () => unknown[] };
    expect(program.made()).toEqual([true, true, 'needed text']);
  });
});

function textsIn(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/(?:common|needed|seldom) text/g)]
    .map(([text]) => text)
    .sort();
}
