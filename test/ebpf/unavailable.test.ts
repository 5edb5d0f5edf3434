import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, expect, it } from 'vitest';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const XTRACE = join(ROOT, 'bin', 'xtrace');

/** asm-generic/errno.h */
const EPERM = 1;
const ENOSYS = 38;

/** A way to run xtrace without eBPF, and what it says. */
interface Lacking {
  what: string;
  /** The command line that xtrace is run through. */
  through?: readonly string[];
  xtrace?: () => string;
  reason: RegExp;
}

describeWithEbpf('where eBPF cannot be used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-unavailable-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** An xtrace whose BPF program is what `change` makes of it. */
  function installation(name: string, change: (object: string) => void): string {
    const root = join(folder, name);
    if (existsSync(root)) return join(root, 'bin', 'xtrace');
    for (const part of ['bin', 'dist']) mkdirSync(join(root, part), { recursive: true });
    copyFileSync(XTRACE, join(root, 'bin', 'xtrace'));
    for (const file of readdirSync(join(ROOT, 'dist')).filter((name) => !name.includes('.cache'))) {
      cpSync(join(ROOT, 'dist', file), join(root, 'dist', file), { recursive: true });
    }
    for (const part of ['vendor', 'node_modules', 'package.json']) {
      if (existsSync(join(ROOT, part))) symlinkSync(join(ROOT, part), join(root, part));
    }
    change(join(root, 'dist', 'xtrace.bpf.o'));
    return join(root, 'bin', 'xtrace');
  }

  const without = (...capabilities: string[]) => [
    'setpriv',
    `--bounding-set=${capabilities.map((name) => `-${name}`).join(',')}`,
    `--inh-caps=${capabilities.map((name) => `-${name}`).join(',')}`,
  ];

  it.each<Lacking>([
    {
      what: 'CAP_BPF',
      through: without('sys_admin', 'bpf'),
      reason: /^CAP_BPF is missing$/,
    },
    {
      what: 'CAP_PERFMON',
      through: without('sys_admin', 'perfmon'),
      reason: /^CAP_PERFMON is missing$/,
    },
    {
      what: 'either of them',
      through: without('sys_admin', 'bpf', 'perfmon'),
      reason: /^CAP_BPF and CAP_PERFMON are missing$/,
    },
    {
      what: 'the first user namespace',
      through: ['unshare', '--user', '--map-root-user'],
      reason: /^capabilities do not count for bpf\(2\) in a user namespace$/,
    },
    {
      what: 'bpf(2), as a filter says',
      through: [compileFixture('forbidding'), String(ENOSYS)],
      reason: /^the kernel has no bpf\(2\), or a seccomp profile hides it$/,
    },
    {
      what: 'the permission of a filter',
      through: [compileFixture('forbidding'), String(EPERM)],
      reason: /^a seccomp profile forbids bpf\(2\)$/,
    },
    {
      what: 'the program',
      xtrace: () => installation('missing', (object) => rmSync(object)),
      reason: /^dist\/xtrace\.bpf\.o is missing: .+$/,
    },
    {
      what: 'a program that is whole',
      xtrace: () => installation('broken', (object) => writeFileSync(object, 'no ELF file\n')),
      reason: /^.*xtrace\.bpf\.o cannot be opened \(.+\)$/,
    },
  ])('for lack of $what: ptrace does it, or nothing is begun', async ({ through = [], xtrace, reason }) => {
    const run = async (...options: string[]) => {
      const words = [...through, xtrace?.() ?? XTRACE, ...options, 'touch', 'touched'];
      const [file = '', ...rest] = words;
      const { stderr, exitCode } = await execa(file, rest, { reject: false, cwd: folder });
      const wasTouched = existsSync(join(folder, 'touched'));
      rmSync(join(folder, 'touched'), { force: true });
      return { lines: linesOf(`${stderr}\n`), status: exitCode, wasTouched };
    };

    const auto = await run('-d', '--backend=auto', '-e', 'trace=execve');
    const told = /^xtrace: backend: ptrace \((.*)\)$/.exec(auto.lines[0] ?? '');
    expect(told?.[1], auto.lines[0]).toMatch(reason);
    expect(auto.lines.filter((line) => line.startsWith('xtrace: '))).toHaveLength(1);
    expect(auto.lines[1]).toMatch(/^execve\(/);
    expect(auto.lines.at(-1)).toBe('+++ exited with 0 +++');
    expect(auto.status).toBe(0);
    expect(auto.wasTouched).toBe(true);

    const quiet = await run('--backend=auto', '-e', 'trace=execve');
    expect(quiet.lines[0]).toMatch(/^execve\(/);

    const ebpf = await run('--backend=ebpf', '-o', 'trace');
    expect(ebpf.lines).toHaveLength(1);
    const refused = /^xtrace: cannot trace through eBPF: (.*)$/.exec(ebpf.lines[0] ?? '');
    expect(refused?.[1], ebpf.lines[0]).toMatch(reason);
    expect(ebpf.status).toBe(1);
    expect(ebpf.wasTouched).toBe(false);
  });
});
