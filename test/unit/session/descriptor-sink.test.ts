import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DescriptorSink } from '../../../src/session/descriptor-sink.ts';

describe('text on its way to a descriptor', () => {
  let folder: string;
  const said: string[] = [];
  const failure = {
    failed: (message: string) => void said.push(message),
    brokenPipe: (message: string) => void said.push(`broken: ${message}`),
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'xtrace-sink-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('stays until it is flushed, or until there is much of it', () => {
    const path = join(folder, 'lines');
    const fd = openSync(path, 'w');
    const sink = new DescriptorSink(fd, path, failure);
    sink.write('one\n');
    expect(readFileSync(path, 'latin1')).toBe('');
    sink.flush();
    expect(readFileSync(path, 'latin1')).toBe('one\n');
    const much = 'x'.repeat(200_000);
    sink.write(much);
    expect(readFileSync(path, 'latin1')).toBe(`one\n${much}`);
    closeSync(fd);
    expect(said).toEqual([]);
  });

  it('is dropped where the disk is full, which is said once', () => {
    said.length = 0;
    const fd = openSync('/dev/full', 'w');
    const sink = new DescriptorSink(fd, '/dev/full', failure);
    for (let line = 0; line < 3; line++) {
      sink.write('line\n');
      sink.flush();
    }
    closeSync(fd);
    expect(said).toEqual(['/dev/full: No space left on device']);
  });
});
