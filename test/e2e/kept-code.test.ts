import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { whileInstalled } from '../harness/installation.ts';

/** Calls that most commands do not make, so that the rest of the program is loaded, too. */
const RARE = ['python3', '-c', 'import socket; socket.socket()'];

it.each(['ptrace', 'auto'])('takes the code that an earlier run left behind (%s)', async (backend) => {
  await whileInstalled(async (folder) => {
    const trace = () =>
      execFileSync(join(folder, 'bin', 'xtrace'), [`--backend=${backend}`, '-o', '/dev/null', ...RARE]);
    trace();
    const kept = cachesIn(folder);
    expect(kept.map(([name]) => name)).toEqual([
      expect.stringMatching(/^program-/),
      expect.stringMatching(/^rest-/),
    ]);
    trace();
    expect(cachesIn(folder)).toEqual(kept);
  });
});

/** The files of compiled code, each with its inode: they are replaced where they are of no use. */
function cachesIn(folder: string): [name: string, inode: number][] {
  const dist = join(folder, 'dist');
  return readdirSync(dist)
    .filter((name) => name.endsWith('.cache'))
    .sort()
    .map((name) => [name, statSync(join(dist, name)).ino]);
}
