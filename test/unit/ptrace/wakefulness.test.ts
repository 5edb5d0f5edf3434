import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Wakefulness } from '../../../src/ptrace/wakefulness.ts';

const MILLISECOND = 1_000_000;

let folder: string;
let device: string;
let now: number;
const clock = { monotonic: () => now };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xtrace-wakefulness-'));
  device = join(folder, 'device');
  writeFileSync(device, 'none');
  now = 5000 * MILLISECOND;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Whether this process has the device open. */
function isOpen(): boolean {
  return readdirSync('/proc/self/fd').some((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === device;
    } catch {
      return false;
    }
  });
}

function stops(wakefulness: Wakefulness, count: number, milliseconds: number): void {
  for (let stop = 0; stop < count; stop++) {
    now += (milliseconds * MILLISECOND) / count;
    wakefulness.stopped();
  }
}

it('has processors stay awake while many stops come, and no longer', () => {
  const wakefulness = new Wakefulness(device, clock);
  stops(wakefulness, 2048, 100);
  expect(isOpen()).toBe(true);
  expect(readFileSync(device)).toEqual(Buffer.alloc(4));
  now += 100 * MILLISECOND;
  wakefulness.waited();
  expect(isOpen()).toBe(true);
  now += 150 * MILLISECOND;
  wakefulness.waited();
  expect(isOpen()).toBe(false);
  stops(wakefulness, 1024, 100);
  expect(isOpen()).toBe(true);
  wakefulness.end();
  expect(isOpen()).toBe(false);
});

it('lets them sleep while few stops come', () => {
  const wakefulness = new Wakefulness(device, clock);
  stops(wakefulness, 10_000, 4000);
  expect(isOpen()).toBe(false);
  stops(wakefulness, 10_000, 100);
  stops(wakefulness, 1024, 1000);
  expect(isOpen()).toBe(false);
});

it('does without where that is refused', () => {
  const wakefulness = new Wakefulness(join(folder, 'missing'), clock);
  stops(wakefulness, 4096, 100);
  wakefulness.waited();
  wakefulness.end();
});
