import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa, execaSync } from 'execa';
import { describe, expect, it } from 'vitest';
import { isReadingRecords, state, tracerOf, until } from '../harness/attach.ts';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { content, describeBackends, pickRoot } from '../harness/faults.ts';
import { whileInstalled } from '../harness/installation.ts';
import { STRACE, tracerWith } from '../harness/run.ts';
import { whileRunning } from '../harness/traced.ts';

/** Some user without privileges, whatever it is called. */
const NOBODY = 65534;
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
/** linux/capability.h */
const CAPABILITIES = {
  dac_override: 1,
  kill: 5,
  sys_ptrace: 19,
  sys_nice: 23,
  perfmon: 38,
  bpf: 39,
} as const;
type Capability = keyof typeof CAPABILITIES;

/** A command that has these capabilities only, as somebody who is not root. */
const having = (...names: Capability[]) => {
  const set = `-all${names.map((name) => `,+${name}`).join('')}`;
  return [...AS_NOBODY, `--inh-caps=${set}`, `--ambient-caps=${set}`, `--bounding-set=${set}`];
};

const setOf = (...names: Capability[]) =>
  names.reduce((set, name) => set | (1n << BigInt(CAPABILITIES[name])), 0n);

/** All sets of a process's capabilities (proc(5)). */
function capabilitiesOf(pid: number): Record<string, bigint> {
  const lines = content(`/proc/${pid}/status`).matchAll(/^Cap(Inh|Prm|Eff|Amb):\t([0-9a-f]+)$/gm);
  return Object.fromEntries([...lines].map(([, name, set]) => [name, BigInt(`0x${set}`)]));
}

/** A folder for one test, that everybody may look into. */
async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-privilege-'));
  chmodSync(folder, 0o755);
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const runs = (words: readonly string[], options: object = {}) =>
  execa(words[0] as string, words.slice(1), { reject: false, stdin: 'ignore', ...options });

describeWithEbpf('through eBPF', () => {
  const tracer = tracerWith('ebpf');

  pickRoot(it)('CAP_BPF and CAP_PERFMON are enough for a command and for one’s own processes', async () => {
    const command = await runs([...having('bpf', 'perfmon'), tracer, '-e', 'trace=exit_group', 'true']);
    expect(command.stderr).toMatch(/^exit_group\(0\) += \?\n\+\+\+ exited with 0 \+\+\+$/);
    await whileRunning([...AS_NOBODY, 'sleep', '1000'], async (target) => {
      await until(() => content(`/proc/${target.pid}/comm`) === 'sleep\n');
      await whileRunning([...having('bpf', 'perfmon'), tracer, '-p', String(target.pid)], async (tracing) => {
        await until(() => /^\w+\(/m.test(tracing.stderr()));
        process.kill(target.pid, 'SIGTERM');
        expect(await tracing.ended).not.toBe(1);
        expect(tracing.stderr()).toMatch(/\+\+\+ killed by SIGTERM \+\+\+\n$/);
      });
    });
  });

  pickRoot(it)('without one of them xtrace says so and traces through ptrace', async () => {
    for (const [given, missing] of [
      ['perfmon', 'CAP_BPF'],
      ['bpf', 'CAP_PERFMON'],
    ] as const) {
      const asked = await runs([...having(given), tracer, 'true']);
      expect(asked.exitCode).toBe(1);
      expect(asked.stderr).toBe(`xtrace: cannot trace through eBPF: ${missing} is missing`);
      const free = await runs([...having(given), tracerWith('auto'), '-d', '-e', 'trace=exit_group', 'true']);
      expect(free.stderr).toMatch(/^xtrace: backend: ptrace \(CAP_\w+ is missing\)\nexit_group\(0\)/);
    }
  });

  pickRoot(it)('root gives up what is not needed any more', async () => {
    const always = setOf('bpf', 'perfmon', 'sys_ptrace', 'kill', 'sys_nice');
    for (const [kept, ...options] of [[always], [always | setOf('dac_override'), '-ff', '-o', 'trace']] as [
      bigint,
      ...string[],
    ][]) {
      await whileRunning(['sleep', '1000'], (target) =>
        whileRunning([tracer, ...options, '-p', String(target.pid)], async ({ pid }) => {
          await until(() => isReadingRecords(pid));
          expect(capabilitiesOf(pid)).toEqual({ Inh: 0n, Prm: kept, Eff: kept, Amb: 0n });
          expect(capabilitiesOf(target.pid).Eff).toBe(capabilitiesOf(process.pid).Eff);
        }),
      );
    }
  });

  pickRoot(it)(
    'a command keeps what xtrace gives up, and gets its signals whoever it has become',
    async () => {
      const eff = (text: string) => /^CapEff:\t(\w+)$/m.exec(text)?.[1];
      const own = await runs(['grep', 'CapEff', '/proc/self/status']);
      const traced = await runs([tracer, '-o', '/dev/null', 'grep', 'CapEff', '/proc/self/status']);
      expect(eff(traced.stdout)).toBe(eff(own.stdout));
      await whileRunning([tracer, '-f', ...AS_NOBODY, 'sleep', '1000'], async (tracing) => {
        const child = () =>
          Number(content(`/proc/${tracing.pid}/task/${tracing.pid}/children`).trim().split(' ')[0]);
        await until(() => content(`/proc/${child()}/comm`) === 'sleep\n');
        const sleeper = child();
        process.kill(tracing.pid, 'SIGTERM');
        expect(await tracing.ended).toBe('SIGTERM');
        await until(() => /[-ZX]/.test(state(`/proc/${sleeper}`)));
      });
    },
  );

  it('a file keeps what is in it where there will be no trace', () =>
    whileInstalled(async (folder) => {
      const object = join(folder, 'dist/xtrace.bpf.o');
      truncateSync(object, statSync(object).size / 2);
      const file = join(folder, 'trace');
      writeFileSync(file, 'precious\n');
      const broken = await runs([join(folder, 'bin/xtrace'), '--backend=ebpf', '-o', file, 'true']);
      expect(broken.exitCode).toBe(1);
      expect(broken.stderr).toMatch(/^xtrace: [^\n]+$/);
      expect(readFileSync(file, 'latin1')).toBe('precious\n');
      // Where xtrace may choose, there is one.
      const chosen = await runs([join(folder, 'bin/xtrace'), '-o', file, 'true']);
      expect(chosen.exitCode).toBe(0);
      expect(readFileSync(file, 'latin1')).toMatch(/^execve\(.*\+\+\+ exited with 0 \+\+\+\n$/s);
    }));
});

describeBackends('files that lines go to', (tracer) => {
  const command = ['sh', '-c', ':'];

  pickRoot(it)('follow no symbolic link in a folder in which anybody may put one', () =>
    inFolder(async (folder) => {
      const [open, target] = [join(folder, 'public'), join(folder, 'target')];
      mkdirSync(open);
      chmodSync(open, 0o1777);
      mkdirSync(join(folder, 'private'));
      writeFileSync(target, 'precious\n');
      symlinkSync(target, join(open, 'link'));
      symlinkSync(join(folder, 'private'), join(open, 'folder'));
      lchownSync(join(open, 'link'), NOBODY, NOBODY);
      lchownSync(join(open, 'folder'), NOBODY, NOBODY);
      for (const [path, ...options] of [['link'], ['link', '-A'], ['folder/trace'], ['folder/../link']] as [
        string,
        ...string[],
      ][]) {
        const { exitCode, stderr } = await runs([tracer, ...options, '-o', join(open, path), ...command]);
        expect(exitCode).toBe(1);
        expect(stderr.replace(/(?:Too many levels of symbolic links|Permission denied)$/, '<refused>')).toBe(
          `xtrace: Can't fopen '${join(open, path)}': <refused>`,
        );
      }
      expect(readFileSync(target, 'latin1')).toBe('precious\n');
      expect(readdirSync(join(folder, 'private'))).toEqual([]);
      // What is no link is written, and a link elsewhere is followed, as strace does.
      writeFileSync(join(open, 'own'), '');
      symlinkSync(target, join(folder, 'link'));
      for (const path of [join(open, 'own'), join(open, 'new'), join(folder, 'link')]) {
        expect((await runs([tracer, '-o', path, ...command])).exitCode).toBe(0);
        expect(readFileSync(path, 'latin1')).toMatch(/exited with 0/);
      }
    }),
  );

  pickRoot(it)('follow none where each process has a file, either', () =>
    inFolder(async (folder) => {
      const target = join(folder, 'target');
      writeFileSync(target, 'precious\n');
      chmodSync(folder, 0o1777);
      await whileRunning(['sleep', '1000'], async ({ pid, ended }) => {
        symlinkSync(target, join(folder, `trace.${pid}`));
        const { exitCode, stderr } = await runs([
          tracer,
          '-ff',
          '-o',
          join(folder, 'trace'),
          '-p',
          String(pid),
        ]);
        expect(exitCode).toBe(1);
        expect(stderr).toMatch(
          /^xtrace: Can't fopen '.*\/trace\.\d+': (?:Too many levels of symbolic links|Permission denied)$/m,
        );
        expect(readFileSync(target, 'latin1')).toBe('precious\n');
        process.kill(pid, 'SIGTERM');
        expect(await ended).toBe('SIGTERM');
      });
    }),
  );

  pickRoot(it)('belong to who would own them under strace, whoever the command runs as', () =>
    inFolder(async (folder) => {
      const setuid = join(folder, 'id');
      copyFileSync('/usr/bin/id', setuid);
      chmodSync(setuid, 0o4755);
      const user = (await runs(['id', '-un', String(NOBODY)])).stdout;
      const ownersUnder = async (program: string) => {
        const outputs = [
          await runs([program, '-u', user, '-o', join(folder, 'one'), setuid, '-u']),
          await runs([program, '-u', user, '-ff', '-o', join(folder, 'each'), setuid, '-ru']),
        ];
        const files = readdirSync(folder).filter((name) => name !== 'id');
        const owners = files.map(
          (name) => `${name.replace(/\d+/, 'PID')}: ${statSync(join(folder, name)).uid}`,
        );
        for (const name of files) rmSync(join(folder, name));
        return { owners, outputs: outputs.map(({ stdout, exitCode }) => [stdout, exitCode]) };
      };
      const wanted = await ownersUnder(STRACE);
      expect(wanted).toEqual({
        owners: ['each.PID: 0', 'one: 0'],
        outputs: [
          ['0', 0],
          [String(NOBODY), 0],
        ],
      });
      expect(await ownersUnder(tracer)).toEqual(wanted);
    }),
  );
});

describe('xtrace with rights that its caller has not', () => {
  // Shells give up such rights by themselves; this is what is left where one does not.
  const lent = ['setpriv', `--ruid=${NOBODY}`, `--rgid=${NOBODY}`, '--clear-groups'];
  const program = fileURLToPath(new URL('../../dist/main.cjs', import.meta.url));

  pickRoot(it)('makes files as its caller', () =>
    inFolder((folder) =>
      whileRunning(['sleep', '1000'], async ({ pid, ended }) => {
        const files = { writable: join(folder, 'writable/trace'), private: join(folder, 'private') };
        mkdirSync(join(folder, 'writable'));
        chmodSync(join(folder, 'writable'), 0o777);
        const trace = (...args: string[]) => runs([...lent, 'node', program, ...args, '-p', String(pid)]);
        const refused = await trace('-o', files.private);
        expect([refused.exitCode, refused.stderr]).toEqual([
          1,
          `xtrace: Can't fopen '${files.private}': Permission denied`,
        ]);
        const tracing = trace('--backend=ptrace', '-o', files.writable);
        await until(() => tracerOf(`/proc/${pid}`) !== 0);
        process.kill(pid, 'SIGTERM');
        await tracing;
        expect(await ended).toBe('SIGTERM');
        const { uid, gid } = statSync(files.writable);
        expect([uid, gid]).toEqual([NOBODY, NOBODY]);
        expect(readFileSync(files.writable, 'latin1')).toMatch(/killed by SIGTERM/);
      }),
    ),
  );
});

describe('what the environment names', () => {
  it('is loaded into the command, and not into xtrace', () =>
    inFolder(async (folder) => {
      const library = join(folder, 'library.so');
      const log = join(folder, 'log');
      const source = fileURLToPath(new URL('../fixtures/libraries/loaded.c', import.meta.url));
      execaSync('gcc', ['-shared', '-fPIC', '-w', '-o', library, source]);
      for (const name of ['libbpf.so.1', 'libelf.so.1', 'libz.so.1', 'libc.so', 'libnode.so'])
        copyFileSync(library, join(folder, name));
      mkdirSync(join(folder, 'node_modules/koffi'), { recursive: true });
      const script = `require('fs').appendFileSync(${JSON.stringify(log)}, 'node\\n')`;
      writeFileSync(join(folder, 'node_modules/koffi/index.js'), script);
      writeFileSync(join(folder, 'module.js'), script);
      writeFileSync(
        join(folder, 'openssl.cnf'),
        `nodejs_conf = one\nopenssl_conf = one\n[one]\nengines = two\n[two]\nthree = four\n[four]\ndynamic_path = ${library}\ninit = 1\n`,
      );
      const environments: Record<string, string>[] = [
        { LD_LIBRARY_PATH: folder },
        { LD_PRELOAD: library },
        { LD_AUDIT: library },
        { NODE_OPTIONS: `--require ${folder}/module.js` },
        { NODE_PATH: join(folder, 'node_modules') },
        { OPENSSL_CONF: join(folder, 'openssl.cnf') },
        { OPENSSL_ENGINES: folder, OPENSSL_MODULES: folder },
      ];
      for (const variables of environments) {
        const options = {
          env: { PATH: process.env.PATH, LOADED_LOG: log, ...variables },
          extendEnv: false,
          cwd: folder,
        };
        const run = await runs([tracerWith('auto'), '-e', 'trace=exit_group', '/bin/true'], options);
        expect(run.stderr, JSON.stringify(variables)).toMatch(/^exit_group\(0\)/m);
        const loadedInto = existsSync(log) ? readFileSync(log, 'latin1') : '';
        expect(loadedInto, JSON.stringify(variables)).not.toMatch(/node$/m);
        if ('LD_PRELOAD' in variables) expect(loadedInto).toMatch(/true$/m);
        rmSync(log, { force: true });
      }
    }));
});

describe('a user without privileges', () => {
  const xtrace = tracerWith('auto');

  pickRoot(it)('traces commands and processes of their own', async () => {
    const command = await runs([
      ...AS_NOBODY,
      xtrace,
      '-f',
      '-e',
      'trace=exit_group',
      'sh',
      '-c',
      '(exit 3); exit 4',
    ]);
    expect(command.exitCode).toBe(4);
    expect(command.stderr).toMatch(/exit_group\(3\)/);
    await whileRunning([...AS_NOBODY, 'sleep', '1000'], async ({ pid }) => {
      await until(() => content(`/proc/${pid}/comm`) === 'sleep\n');
      await whileRunning([...AS_NOBODY, xtrace, '-p', String(pid)], async (tracing) => {
        await until(() => /^\w+\(/m.test(tracing.stderr()));
      });
    });
  });

  pickRoot(it)('is told in one line why others cannot be traced', () =>
    whileRunning(['sleep', '1000'], async ({ pid }) => {
      for (const [other, reason] of [
        [pid, /Operation not permitted \(CAP_SYS_PTRACE is needed: it runs as another user\)$/],
        [1, /Operation not permitted \(CAP_SYS_PTRACE is needed: it runs as another user\)$/],
        [4_194_305, /No such process$/],
      ] as const) {
        const refused = await runs([...AS_NOBODY, xtrace, '-p', String(other)]);
        expect(refused.exitCode).toBe(1);
        expect(refused.stderr).toMatch(reason);
        expect(refused.stderr).not.toMatch(/\n/);
      }
    }),
  );

  pickRoot(it)('gets no privileges through a traced set-user-ID program', () =>
    inFolder(async (folder) => {
      const setuid = join(folder, 'id');
      copyFileSync('/usr/bin/id', setuid);
      chownSync(setuid, 0, 0);
      chmodSync(setuid, 0o4755);
      const run = await runs([...AS_NOBODY, xtrace, '-o', '/dev/null', setuid, '-u']);
      expect(run.stdout).toBe(String(NOBODY));
    }),
  );
});
