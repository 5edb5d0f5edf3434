import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { execa } from 'execa';
import { afterAll, describe, expect, it } from 'vitest';
import { write } from '../../../src/cli/messages.ts';

describe('write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-messages-'));
  const long = 'größer\n'.repeat(50_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the whole text', () => {
    const path = join(folder, 'file');
    const descriptor = openSync(path, 'w');
    write(descriptor, long);
    closeSync(descriptor);
    expect(readFileSync(path, 'utf8')).toBe(long);
  });

  it('gives up on a descriptor that is closed', () => {
    expect(() => write(999, 'nobody hears this')).not.toThrow();
  });

  it('gives up on a pipe without a reader', () => {
    const fifo = join(folder, 'unread');
    execFileSync('mkfifo', [fifo]);
    const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
    const descriptor = openSync(fifo, 'w');
    closeSync(reader);
    expect(() => write(descriptor, long)).not.toThrow();
    closeSync(descriptor);
  });

  it('waits for the reader of a full pipe that does not block', async () => {
    const fifo = join(folder, 'full');
    execFileSync('mkfifo', [fifo]);
    const descriptor = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
    const copy = join(folder, 'copy');
    const reader = execa('sh', ['-c', 'sleep 0.2; exec cat "$0" >"$1"', fifo, copy]);
    write(descriptor, long);
    // Closed only when the reader has it open, or it would wait for another writer.
    await setTimeout(500);
    closeSync(descriptor);
    await reader;
    expect(readFileSync(copy, 'utf8')).toBe(long);
  });
});
