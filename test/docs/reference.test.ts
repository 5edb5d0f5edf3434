import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OptionRow } from '../../src/cli/option-row.ts';
import { OPTION_TABLE } from '../../src/cli/option-table.ts';

const file = (path: string) => new URL(`../../${path}`, import.meta.url);

/** A row of the table of options in docs/reference.md. */
interface Row {
  /** With the dashes, without a value; one of `-e` as `-e NAME`. */
  readonly spellings: readonly string[];
  /** Which strace has it first; empty where none has. */
  readonly strace: string;
  readonly ptrace: string;
  readonly ebpf: string;
  readonly test: string | undefined;
}

const ROWS: readonly Row[] = readFileSync(file('docs/reference.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `-'))
  .map((line) => {
    const [, option = '', strace = '', ptrace = '', ebpf = '', test = ''] = line
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    return {
      spellings: [...option.matchAll(/`(-e [a-z-]+|--?[\w-]+)/g)].map(([, spelling]) => spelling ?? ''),
      strace,
      ptrace,
      ebpf,
      test: /\]\(\.\.\/(.+)\)/.exec(test)?.[1],
    };
  });

/** Options that strace has got since 6.1, until 7.2, as its manual page spells them. */
const LATER = (
  '--argv0 --syscall-limit --kill-on-exit --trace-fds --namespace --arg-names -N -kk --stack-trace ' +
  '--stack-trace-frame-limit --color --always-show-pid'
).split(' ');

/** Every spelling of an option, as the table writes it. */
function spellingsOf({ short, long, qualifiers = [] }: OptionRow): string[] {
  return [
    ...(short === undefined ? [] : [`-${short}`]),
    ...long.map((name) => `--${name}`),
    ...qualifiers.map((name) => `-e ${name}`),
  ];
}

const rowWith = (spelling: string) => ROWS.find(({ spellings }) => spellings.includes(spelling));

describe('the table of options', () => {
  it.each(OPTION_TABLE.map((row) => [spellingsOf(row), row] as const))(
    'has %j as it is',
    (spellings, option) => {
      for (const spelling of spellings) {
        const row = rowWith(spelling);
        expect(row?.ptrace, spelling).toBe('unsupported' in option ? 'no' : 'yes');
      }
    },
  );

  it('has no option that there is not', () => {
    const known = new Set(OPTION_TABLE.flatMap(spellingsOf));
    for (const { spellings, ptrace } of ROWS) {
      if (ptrace === 'no') continue;
      for (const spelling of spellings) {
        const repeated = /^-(\w)\1+$/.exec(spelling)?.[1];
        expect([spelling, known.has(repeated ? `-${repeated}` : spelling)]).toEqual([spelling, true]);
      }
    }
  });

  it('has every option of strace 6.1 and of 7.2', () => {
    const help = execFileSync('strace', ['-h'], { encoding: 'utf8' }).replace(/^Usage[\s\S]*?\n\n/, '');
    const listed = [...help.matchAll(/^ {2,10}(--?[A-Za-z][\w-]*)|, (--[a-z][\w-]*)/gm)];
    const options = listed.map(([, first, second]) =>
      (first ?? second ?? '').replace('--signal', '--signals'),
    );
    expect(options.length).toBeGreaterThan(90);
    for (const option of [...options, ...LATER]) {
      expect([option, rowWith(option) !== undefined]).toEqual([option, true]);
    }
  });

  it.each(ROWS.filter(({ ptrace }) => ptrace === 'yes').map((row) => [row.spellings, row] as const))(
    'names a test that runs %j',
    (spellings, { strace, test = '' }) => {
      expect(existsSync(file(test)), test).toBe(true);
      const text = readFileSync(file(test), 'utf8');
      const isRun = spellings.some((spelling) => mention(spelling).test(text));
      expect([test, isRun]).toEqual([test, true]);
      if (/^6\.1(;|$)/.test(strace)) expect(text).toMatch(/expectSame|runBoth|describeSubject|\bSTRACE\b/);
    },
  );

  it('says of each option whether it works through eBPF', () => {
    for (const { spellings, ptrace, ebpf } of ROWS) {
      expect(ptrace === 'no' ? ['no'] : ['yes', 'takes ptrace'], spellings.join()).toContain(ebpf);
    }
  });
});

/** How a test writes an option: a word of its own, a letter among others, or a value of `-e`. */
function mention(spelling: string): RegExp {
  if (spelling.startsWith('-e ')) return new RegExp(`['"\`]${spelling.slice(3)}=`);
  if (spelling.startsWith('--')) return new RegExp(`${spelling}(?![\\w-])`);
  return new RegExp(`['"\`\\s]-[A-Za-z]*${spelling.slice(1)}`);
}
