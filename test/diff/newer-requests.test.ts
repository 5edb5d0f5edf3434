import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Abi, I386, X86_64 } from '../../src/abi/abi.ts';
import { LATER_NAMES } from '../../src/abi/generated/later-names.ts';
import { ioctlNumbers } from '../../src/abi/ioctl-names.ts';
import { address, hexLong } from '../../src/types/numbers.ts';
import { expectSameLines } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { FURTHER_REQUESTS } from '../harness/further-requests.ts';
import { linesOf } from '../harness/normalise.ts';
import { runIn, STRACE, XTRACE } from '../harness/run.ts';
import { argumentType } from '../property/constants.ts';

const place = mkdtempSync(join(tmpdir(), 'xtrace-requests-'));

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What the request of a line is called, where several names have one number the first that has no parameters. */
const NAME = /^ioctl\(3, (?:\w+\(\w+\) or )?(\w+)/;

const LATER = new Set(LATER_NAMES);

// Arguments of which strace 6.1 tells no more than a number, most of them of requests that it does not know: the lines are
// those of strace 7.2, or where that shows no more than a number either, as the headers of Linux 7.2 have the structures.
describe.each([X86_64, I386])('requests of ioctl that are newer than strace 6.1, on $name', (abi: Abi) => {
  const folder = new URL(`newer-requests/${abi.name}/`, import.meta.url);
  const numbers = ioctlNumbers(abi);
  const sections = readdirSync(folder).map((file) => {
    const expected = linesOf(readFileSync(new URL(file, folder), 'utf8'));
    const names = new Set(expected.map((line) => NAME.exec(line)?.[1] as string));
    return { section: file.replace('.txt', ''), expected, names };
  });

  it.each(sections)('tell what their arguments are: $section', async ({ names, expected }) => {
    expectSameLines(await linesWith(XTRACE, names), expected, 'trace');
  });

  it('are all of those whose argument is decoded', () => {
    const told = new Set(sections.flatMap(({ names }) => [...names].map((name) => numbers.get(name))));
    const missing = [...numbers].filter(
      ([name, number]) =>
        (LATER.has(name) || FURTHER_REQUESTS.has(name)) && isDecoded(number) && !told.has(number),
    );
    expect(missing).toEqual([]);
  });

  it('are numbers to strace 6.1', async () => {
    const names = new Set(sections.flatMap((section) => [...section.names]));
    const lines = await linesWith(STRACE, names);
    expect(lines.length).toBeGreaterThanOrEqual(2 * names.size);
    for (const line of lines) expect(line).toMatch(/, 0x[0-9a-f]+\) = /);
  });

  /** The lines of calls of these requests. */
  async function linesWith(tracer: string, names: ReadonlySet<string>): Promise<string[]> {
    const words = [...names].map((name) => (numbers.get(name) as number).toString(16));
    const command = [compileFixture('requests'), ...(abi === I386 ? ['i386'] : []), ...words];
    const kind = tracer === STRACE ? 'strace' : 'xtrace';
    const { trace } = await runIn(place, tracer, kind, {
      options: ['-a', '1', '-e', 'trace=ioctl'],
      command,
    });
    return linesOf(trace).filter((line) => line.startsWith('ioctl('));
  }

  function isDecoded(number: number): boolean {
    const type = argumentType(abi, number);
    return type !== undefined && type !== hexLong && type !== address;
  }
});
