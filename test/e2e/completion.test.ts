import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const TERMINAL = path('test/harness/terminal.py');
const XTRACE = path('bin/xtrace');
/** In place of xtrace, a command that tells its arguments. */
const TELL = `xtrace() { printf '<%s>' "$@"; echo; }`;

/** The arguments that a command line amounts to once it was typed into a shell, tabs and all. */
function typed(shell: string[], setting: string, line: string): string[] {
  const text = `${setting}\n${TELL}\n${line}\nexit\n`;
  const shown = execFileSync('python3', [TERMINAL, ...shell, text], { encoding: 'latin1' });
  const told = shown.split(/\r?\n/).findLast((words) => /^<.*>$/.test(words)) ?? '';
  return told.slice(1, -1).split('><');
}

const LINES: readonly (readonly [line: string, arguments: string[]])[] = [
  ['xtrace --backend=pt\t true', ['--backend=ptrace', 'true']],
  ['xtrace --instr\ttrue', ['--instruction-pointer', 'true']],
  ['xtrace -e trace=getpp\t,getpg\t true', ['-e', 'trace=getppid,getpg', 'true']],
  ['xtrace -fe getpp\t true', ['-fe', 'getppid', 'true']],
  ['xtrace -e qui\tatt\t true', ['-e', 'quiet=attach', 'true']],
  ['xtrace --quiet=att\t,exi\t true', ['--quiet=attach,exit', 'true']],
  ['xtrace -S min\ttrue', ['-S', 'min-time', 'true']],
  ['xtrace -u daem\ttrue', ['-u', 'daemon', 'true']],
  ['xtrace -o /etc/passw\t true', ['-o', '/etc/passwd', 'true']],
  ['xtrace -f -- setpri\t x', ['-f', '--', 'setpriv', 'x']],
  ['xtrace -f ls /etc/passw\t', ['-f', 'ls', '/etc/passwd']],
];

describe('completion', () => {
  it.each(LINES)('in bash of %j', (line, wanted) => {
    const setting = `source <(${XTRACE} --completion=bash)`;
    expect(typed(['bash', '--norc', '--noprofile', '-i'], setting, line)).toEqual(wanted);
  });

  it.each(LINES)('in zsh of %j', (line, wanted) => {
    const setting = `autoload -Uz compinit; compinit -D -u; source ${path('dist/completions/_xtrace')}`;

    expect(typed(['zsh', '-f', '-i'], setting, line)).toEqual(wanted);
  });

  it.each([
    ['xtrace --backend=pt', '--backend=ptrace'],
    ['xtrace --instr', '--instruction-pointer'],
    ['xtrace -e trace=read,getpp', 'trace=read,getppid'],
    ['xtrace --trace=read,getpp', '--trace=read,getppid'],
    ['xtrace -e qui', 'quiet='],
    ['xtrace -e quiet=att', 'quiet=attach'],
    ['xtrace -S min', 'min-time'],
    ['xtrace -u daem', 'daemon'],
    ['xtrace -o /etc/passw', '/etc/passwd'],
    ['xtrace -f -p 1 setpri', 'setpriv'],
    ['xtrace -f ls /etc/passw', '/etc/passwd'],
  ])('in fish of %j', (line, wanted) => {
    const script = `${XTRACE} --completion=fish | source; complete -C '${line}'`;
    const shown = execFileSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' });
    expect(shown.split('\n').map((text) => text.split('\t', 1)[0])).toContain(wanted);
  });
});
