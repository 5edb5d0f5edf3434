import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execaSync } from 'execa';

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures');
const BUILD = join(tmpdir(), `xtrace-fixtures-${userInfo().uid}`);

const HEADERS = readdirSync(SOURCES).filter((name) => name.endsWith('.h'));

/** How a fixture is built. */
export interface FixtureBuild {
  /** Build a 32-bit (i386) program. */
  m32?: boolean;
  /** Link dynamically, as most programs are. Default: static, for a trace with little of libc's own start in it. */
  dynamic?: boolean;
  /** With debug information. */
  debug?: boolean;
  /** Macros that stand for strings. */
  strings?: Readonly<Record<string, string>>;
}

/** The names of the fixtures about one subject of a family each: `test/fixtures/FAMILY-SUBJECT.c`. */
export function subjectFixtures(): string[] {
  return readdirSync(SOURCES)
    .filter((name) => /^[a-z0-9]+-.*\.c$/.test(name))
    .map((name) => name.slice(0, -2));
}

/**
 * Compiles `test/fixtures/NAME.c` and gives the path of the program.
 * The build is kept by a hash of the source, the headers and the flags: an unchanged fixture is compiled once.
 */
export function compileFixture(name: string, build: FixtureBuild = {}): string {
  const source = join(SOURCES, `${name}.c`);
  const flags = [
    '-std=gnu11',
    '-O1',
    build.debug ? '-g' : '-g0',
    '-w',
    '-fno-builtin',
    '-fno-stack-protector',
    '-no-pie',
    ...(build.m32 ? ['-m32'] : []),
    ...(build.dynamic ? [] : ['-static']),
    ...Object.entries(build.strings ?? {}).map(([name, text]) => `-D${name}=${JSON.stringify(text)}`),
  ];
  const hash = createHash('sha256')
    .update(readFileSync(source))
    .update(HEADERS.map((header) => readFileSync(join(SOURCES, header), 'utf8')).join('\0'))
    .update(flags.join(' '))
    .digest('hex')
    .slice(0, 12);
  const folder = join(BUILD, hash);
  const program = join(folder, name);
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const half = `${program}.${process.pid}`;
    execaSync('gcc', [...flags, '-o', half, source, '-lpthread', '-lrt']);
    renameSync(half, program);
  }
  return program;
}
