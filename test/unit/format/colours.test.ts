import { expect, it } from 'vitest';
import { ColouringSink } from '../../../src/format/colours.ts';
import { TextSink } from '../support/text-sink.ts';

const KINDS = { 31: 'error', 32: 'string', 33: 'event', 36: 'name', 90: 'unfinished' };

/** What is written in these pieces, with colours as `{kind:...}`. */
function coloured(...pieces: string[]): string {
  const written = new TextSink();
  const sink = new ColouringSink(written);
  for (const piece of pieces) sink.write(piece);
  let text = written.written;
  for (const [code, kind] of Object.entries(KINDS)) text = text.replaceAll(`\x1b[${code}m`, `{${kind}:`);
  return text.replaceAll('\x1b[0m', '}');
}

it.each([
  [
    'names, strings and errors',
    [
      '[pid     7] ',
      'openat(AT_FDCWD, "a\\"b", O_RDONLY',
      ') = -1 ENOENT (No such file or directory) <0.000012>\n',
    ],
    '[pid     7] {name:openat}(AT_FDCWD, {string:"a\\"b"}, O_RDONLY) = {error:-1 ENOENT (No such file or directory)} <0.000012>\n',
  ],
  [
    'no further names in a line',
    ['mknod("x"..., S_IFCHR|0600, ', 'makedev(0x1, 0x3)) = 0\nclose(3) = 0\n'],
    '{name:mknod}({string:"x"...}, S_IFCHR|0600, makedev(0x1, 0x3)) = 0\n{name:close}(3) = 0\n',
  ],
  [
    'what is unfinished',
    [
      'wait4(-1, ',
      ' <unfinished ...>\n',
      '<... wait4 resumed>',
      'htons(1)) = ? ERESTARTSYS (To be restarted)\n',
    ],
    '{name:wait4}(-1,  {unfinished:<unfinished ...>}\n' +
      '{unfinished:<... wait4 resumed>}htons(1)) = {error:? ERESTARTSYS (To be restarted)}\n',
  ],
  [
    'signals and ends',
    ['--- SIGUSR1 {si_signo=SIGUSR1} ---\n', '+++ exited with 0 +++\n'],
    '{event:--- SIGUSR1} {si_signo=SIGUSR1} ---\n{event:+++ exited with 0 +++}\n',
  ],
  ['nothing of dumps', [' | 00000  22 28  f"oo(" |\n'], ' | 00000  22 28  f"oo(" |\n'],
  [
    'no result that only looks like one',
    ['lseek(3, -1, SEEK_SET) = 0\n'],
    '{name:lseek}(3, -1, SEEK_SET) = 0\n',
  ],
] as const)('colours %s', (_what, pieces, expected) => expect(coloured(...pieces)).toBe(expected));
