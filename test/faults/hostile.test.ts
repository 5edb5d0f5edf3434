import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { until } from '../harness/attach.ts';
import { compareRuns } from '../harness/compare.ts';
import { amount, content, describeBackends, pickRoot } from '../harness/faults.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runIn, STRACE } from '../harness/run.ts';
import { eventsIn, type JsonEvent } from '../harness/schema.ts';
import { whileRunning } from '../harness/traced.ts';
import { faultOf } from '../property/sound-line.ts';

const hostile = compileFixture('hostile');
/** The name of the fixture's. */
const NAME = Buffer.from('\x1b[31m\x1b]0;t\x07\x9b2J\xff\xe2\x80\xae\r\n+++ exited\x7f\t"\\<>', 'latin1');
/** The same as far as it can be UTF-8. */
const TEXT = '\x1b[31m\x9b2J\u202e\u2028\r\n"\xe9';
/** What lines may have in them: neither controls nor anything that is not ASCII. */
const PLAIN = /^[\x20-\x7e\n]*$/;
const COLOURED = '--color=always';
/** What lines of JSON, which may have letters of any language in them, may not have. */
const NO_LETTER = /[\p{Zl}\p{Zp}]|[^\P{C}\n]/u;
/** Our own. The hostile name has more in it than this. */
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
const RACES = amount(3000, 200_000);
/** What strace says of the fixture's environment that nothing ends. */
const ENDLESS = '131072 vars, unterminated';
/** Most that xtrace may hold, in KiB, whatever lengths a tracee names. */
const MOST_MEMORY = 500 * 1024;

describeBackends('a tracee with pointers and lengths that harm who believes them', (tracer, backend) => {
  it('is shown call by call, and xtrace keeps its memory', () =>
    whileRunning([tracer, '-v', '-s', '64', '-o', 'trace', hostile, 'memory'], async (tracing) => {
      await until(() => tracing.stdout() === 'done\n' || /xtrace: /.test(tracing.stderr()));
      const peak = Number(/^VmHWM:\s*(\d+)/m.exec(content(`/proc/${tracing.pid}/status`))?.[1]);
      expect(peak).toBeLessThan(MOST_MEMORY);
      tracing.stdin.end();
      expect(await tracing.ended, tracing.stderr()).toBe(0);
      const lines = linesOf(content(join(tracing.folder, 'trace')));
      expect(lines.filter((line) => line.startsWith('writev(-1,')).length).toBeGreaterThan(140);
      expect(lines.map((line) => faultOf(`${line}\n`)).filter((fault) => fault !== undefined)).toEqual([]);
    }));

  it('is shown as strace shows it', async () => {
    const place = mkdtempSync(join(tmpdir(), 'xtrace-hostile-'));
    try {
      const how = { command: [hostile, 'memory'], options: [] };
      const strace = await runIn(place, STRACE, 'strace', how);
      // The kernel side does not look at pointers without end.
      if (backend === 'ebpf') {
        expect(strace.trace).toContain(ENDLESS);
        strace.trace = strace.trace.replace(ENDLESS, '8192 or more vars');
      }
      compareRuns({ strace, xtrace: await runIn(place, tracer, 'xtrace', how) }, how);
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  it('may change its memory while it is read: every line is still one call’s, and whole', () =>
    whileRunning(
      [tracer, '-f', '-s', '100', '-o', 'trace', hostile, 'racing', String(RACES)],
      async (tracing) => {
        expect(await tracing.ended, tracing.stderr()).toBe(0);
        const lines = linesOf(content(join(tracing.folder, 'trace'))).map((line) =>
          line.replace(/^\d+ +/, ''),
        );
        const whole = lines.filter((line) => !/<unfinished \.\.\.>$|^<\.\.\. \w+ resumed>/.test(line));
        expect(whole.map((line) => faultOf(`${line}\n`)).filter((fault) => fault !== undefined)).toEqual([]);
        for (const call of ['openat(-1', 'sendmsg(', 'writev(', 'connect(', 'ppoll('])
          expect(lines.filter((line) => line.startsWith(call)).length, call).toBe(RACES);
        for (const line of lines.filter((one) => one.startsWith('openat(-1')))
          expect(line).toMatch(/^openat\(-1, (?:"[ab]*"|0x[0-9a-f]+), O_RDONLY/);
      },
    ));
});

describeBackends('as JSON, what is hostile', (tracer, backend) => {
  const traced = (options: readonly string[], ...command: string[]) =>
    whileRunning([tracer, '--json', '-o', 'trace', ...options, hostile, ...command], async (tracing) => {
      await until(() => tracing.stdout() === 'done\n' || command[0] !== 'memory');
      tracing.stdin.end();
      expect([0, 1], tracing.stderr()).toContain(await tracing.ended);
      const text = content(join(tracing.folder, 'trace'));
      expect(Buffer.from(text, 'latin1').toString()).not.toMatch(NO_LETTER);
      return eventsIn(text);
    });
  const named = (events: readonly JsonEvent[], name: string) =>
    events.filter(({ syscall }) => syscall === name);

  it('of pointers and lengths is valid', async () => {
    const events = await traced(['-s', '64'], 'memory');
    expect(named(events, 'writev').length).toBeGreaterThan(140);
    expect(events.at(-1)).toMatchObject({ event: 'exited', status: 0 });
  });

  it('of memory that changes while it is read is valid', async () => {
    const races = amount(1000, 50_000);
    const events = await traced(['-f', '-s', '100'], 'racing', String(races));
    for (const call of ['sendmsg', 'writev', 'connect', 'ppoll'])
      expect(named(events, call).length, call).toBe(races);
  });

  const styles: Record<string, string[]> = {
    'in full': ['-f', '-s', '500', '-v'],
    'with options of lines': ['-f', '-xx', '-X', 'verbose', '-n', '-i', '-T', COLOURED],
    ...(backend === 'ptrace' ? { 'of everything': ['-f', '-yy', '-Y', '-kk'] } : {}),
  };
  describe.each(Object.entries(styles))('%s', (_style, given) => {
    it('of names is valid and whole', async () => {
      const events = await traced(given, 'names');
      const opened = named(events, 'openat').map(({ args }) => (args as { pathname: unknown }).pathname);
      expect(opened).toContainEqual({ base64: NAME.toString('base64') });
      expect(opened).toContainEqual(TEXT);
      const comms = events.map(({ comm }) => comm);
      expect(comms).toContainEqual({ base64: NAME.subarray(0, 15).toString('base64') });
      expect(comms).toContainEqual(Buffer.from(TEXT).subarray(0, 15).toString());
    });
  });

  it('of names is valid in a summary', async () => {
    for (const option of ['-c', '-C']) {
      const events = await traced(['-f', '-w', option], 'names');
      expect(events.at(-1)?.event).toBe('summary');
      expect(events.length > 50).toBe(option === '-C');
    }
  });

  it('of names is valid in messages among the events', () =>
    inFreshFolder(async (folder) => {
      const link = Buffer.concat([Buffer.from(`${folder}/link`), NAME]);
      symlinkSync('.', link);
      const paths = ['-P', '.', '-P', link.toString('latin1')];
      const options = ['--json', '-d', ...(backend === 'ptrace' ? paths : [])];
      const { stderr } = await runRaw([tracer, ...options, hostile, 'names'], folder);
      expect(Buffer.from(stderr, 'latin1').toString()).not.toMatch(NO_LETTER);
      const messages = eventsIn(stderr).filter(({ event }) => event === 'message');
      expect(messages.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^backend: /));
      if (backend === 'ptrace')
        expect(messages.map(({ text }) => text)).toContainEqual(expect.stringMatching(/\\33\[31m/));
    }));
});

describeBackends('names that act upon terminals', (tracer, backend) => {
  const options: Record<string, string[]> = {
    'in lines': ['-f', '-s', '500'],
    'in lines in full': ['-f', '-v', '-s', '500', '-t', '-T', '-i', '-n'],
    'in hexadecimal': ['-f', '-x'],
    'in colour': ['-f', '-s', '500', COLOURED],
    'in a summary': ['-f', '-c'],
    'in lines and a summary': ['-f', '-C', '-w', '-U', 'name,calls,errors'],
    ...(backend === 'ptrace'
      ? {
          'of descriptors': ['-f', '-y'],
          'of descriptors and sockets': ['-f', '-yy', '-s', '500'],
          'of processes': ['-f', '-Y'],
          'of everything': ['-f', '-yy', '-Y', '-v', '-s', '500'],
          'of everything, in hexadecimal': ['-f', '-yy', '-Y', '-xx'],
        }
      : {}),
  };
  describe.each(Object.entries(options))('%s', (_where, given) => {
    it('are escaped where lines or a summary are printed', () =>
      inFreshFolder(async (folder) => {
        const { stderr, exitCode } = await runRaw([tracer, ...given, hostile, 'names'], folder);
        expect(exitCode).toBe(0);
        expect(given.includes(COLOURED) ? stderr.replace(COLOURS, '') : stderr).toMatch(PLAIN);
        if (!given.includes('-c')) expect(stderr).toMatch(/exited with 0 \+\+\+.*\n/);
      }));
  });

  it.runIf(backend === 'ptrace')('are escaped where a path is asked for', () =>
    inFreshFolder(async (folder) => {
      const path = Buffer.concat([Buffer.from(folder), Buffer.from('/'), NAME]).toString('latin1');
      const { stderr } = await runRaw([tracer, '-f', '-P', '.', '-P', path, hostile, 'names'], folder);
      expect(stderr).toMatch(/^xtrace: Requested path "[^"]*" resolved into/m);
      expect(stderr).toMatch(PLAIN);
    }),
  );

  pickRoot(it)('are escaped of network interfaces', () =>
    inFreshFolder(async (folder) => {
      const command = [hostile, 'loopback', tracer, '-f', '-v', hostile, 'names'];
      const { stderr, exitCode } = await runRaw(command, folder);
      expect(exitCode).toBe(0);
      expect(stderr).toMatch(PLAIN);
      expect(stderr).toMatch(/if_nametoindex\("\\33\[31m\\377\\7"\)/);
    }),
  );

  it('are escaped in messages', () =>
    inFreshFolder(async (folder) => {
      const name = NAME.toString('latin1');
      const said = async (...args: string[]) => {
        const { stderr } = await runRaw([tracer, ...args], folder);
        expect(stderr).toMatch(/^xtrace: /);
        const text = Buffer.from(stderr, 'latin1').toString();
        // One line, and perhaps a hint. A message may have letters of any language in it.
        expect(text).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*\n(?:Try 'xtrace -h' for more information\.\n)?$/u);
        return text;
      };
      await said(name);
      await said('-o', `no such folder/${name}`, 'true');
      await said('-e', `trace=${name}`, 'true');
      await said('-e', name, 'true');
      await said(`--${name}`, 'true');
      await said('-p', name);
      await said('-u', name, 'true');
      await said('-S', name, '-c', 'true');
      await said('-o', `|exec true '${name}'`, '-e', 'trace=none', 'sleep', '0.2');
      expect(await said(Buffer.from('größe').toString('latin1'))).toMatch(/größe/);
    }));

  it('are escaped in what is said of who traces already', () =>
    whileRunning([hostile, 'tracer'], async (other) => {
      await until(() => other.stdout().endsWith('\n'));
      const { stderr } = await runRaw([tracer, '--backend=ptrace', '-p', other.stdout().trim()], '/');
      expect(stderr).toMatch(/^xtrace: attach: .*\(process \d+ \(\\033\[31m[^\n]*\) traces it already\)\n$/);
      expect(stderr).toMatch(PLAIN);
    }));
});

/** Runs something in a folder that is removed afterwards. */
async function inFreshFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'xtrace-hostile-'));
  try {
    await use(place);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Runs a program whose arguments are raw bytes (`latin1`), and gives what it said in raw bytes. */
async function runRaw(words: readonly string[], cwd: string): Promise<{ stderr: string; exitCode: number }> {
  const script = words.map((word) => `"$(printf %b '${octal(word)}.')"`).join(' ');
  const shell = `set -- ${script}; for word; do shift; set -- "$@" "\${word%.}"; done; exec "$@"`;
  const result = await execa('bash', ['-c', shell], {
    cwd,
    reject: false,
    stdin: 'ignore',
    encoding: 'buffer',
    stripFinalNewline: false,
    env: { LC_ALL: 'C' },
  });
  return { stderr: Buffer.from(result.stderr).toString('latin1'), exitCode: result.exitCode ?? -1 };
}

function octal(text: string): string {
  return [...Buffer.from(text, 'latin1')].map((byte) => `\\0${byte.toString(8).padStart(3, '0')}`).join('');
}
