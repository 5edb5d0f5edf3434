import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFixture } from '../harness/fixtures.ts';
import { type RunOptions, runIn, XTRACE } from '../harness/run.ts';

/** The trace of a small program, as it comes through a terminal where `terminal` says so. */
async function trace(options: string[], env: Record<string, string> = {}, terminal = false): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'xtrace-colours-'));
  const through = terminal ? [compileFixture('terminal')] : [];
  const run: RunOptions = {
    options,
    command: [compileFixture('files'), 'names'],
    to: 'stderr',
    env,
    through,
  };
  try {
    const { trace, stdout } = await runIn(place, XTRACE, 'xtrace', run);
    return terminal ? stdout.replaceAll('\r\n', '\n') : trace;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const START = '\x1b\\[';
const COLOURED = new RegExp(`${START}36mmkdir${START}0m\\(${START}32m"`);
const ESCAPE = new RegExp(`${START}\\d+m`, 'g');

describe('colours', () => {
  it('come on a terminal by themselves', async () => expect(await trace([], {}, true)).toMatch(COLOURED));
  it('do not come in a file', async () => expect(await trace([])).not.toMatch(ESCAPE));
  it('come in a file where they are asked for', async () =>
    expect(await trace(['--color=always'], { NO_COLOR: '1' })).toMatch(COLOURED));
  it.each([
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['--color=never', ['--color=never'], {}],
    ['a terminal without colours', [], { TERM: 'dumb' }],
    ['--json', ['--json', '--color=always'], {}],
  ] as const)('do not come with %s', async (_what, options, env) =>
    expect(await trace([...options], env, true)).not.toMatch(ESCAPE),
  );
  it('move no column', async () => {
    const columns = (text: string) =>
      text.split('\n').flatMap((line) => (line.startsWith('mkdir') ? [line.indexOf(' = ')] : []));
    const plain = columns(await trace([]));
    expect(plain.length).toBeGreaterThan(0);
    expect(columns((await trace(['--color=always'])).replaceAll(ESCAPE, ''))).toEqual(plain);
  });
});
