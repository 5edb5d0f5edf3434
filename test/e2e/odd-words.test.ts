import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { STRACE, XTRACE } from '../harness/run.ts';

/** What a script of bash prints, as raw bytes (`latin1`), in a folder of its own; `$T` is the tracer. */
async function printed(tracer: string, script: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-words-'));
  try {
    const { stdout } = await execa('bash', ['-c', script], {
      cwd: folder,
      env: { T: tracer, LC_ALL: 'C' },
      encoding: 'buffer',
      reject: false,
    });
    return Buffer.from(stdout)
      .toString('latin1')
      .replaceAll(folder, 'FOLDER')
      .replace(/^[sx]trace: /gm, 'tracer: ')
      .replace(/\.\d+$/gm, '.PID');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('words and folders that are no ASCII, and no UTF-8', () => {
  it.each([
    ['-o', String.raw`$T -o $'\xff' true; ls`],
    ['-ff -o', String.raw`$T -ff -o $'\xfc' true; ls`],
    ['-o of a command', String.raw`$T -o $'|cat >\'\xff\'' true; ls`],
    ['-P', String.raw`touch $'\xff'; $T -q -P $'\xff' -e trace=openat cat $'\xff' 2>&1`],
    ['-P of a descriptor', `touch ü; $T -q -P $PWD/ü -e trace=read,openat cat ü 2>&1`],
    ['-E', String.raw`$T -E $'A=\xff' -E 'B=ü' -o /dev/null env | grep -a '^[AB]='`],
    ['a command', String.raw`cp /bin/echo $'\xff'; PATH=.:$PATH $T -o /dev/null $'\xff' $'\xfe'`],
    ['a folder of PATH', `mkdir ü; cp /bin/echo ü/e; PATH=$PWD/ü:$PATH $T -o /dev/null e it`],
    [
      'a folder of PATH that is no UTF-8',
      String.raw`mkdir $'\xff'; cp /bin/echo $'\xff/e'; PATH=$'\xff':$PATH $T -o /dev/null e it`,
    ],
    ['the folder', String.raw`mkdir $'\xff'; cd $'\xff'; cp /bin/echo e; PATH=:$PATH $T -o /dev/null e it`],
  ])('%s', async (_what, script) => {
    const [strace, xtrace] = [await printed(STRACE, script), await printed(XTRACE, script)];
    expect(strace).not.toBe('');
    expect(xtrace).toBe(strace);
  });
});
