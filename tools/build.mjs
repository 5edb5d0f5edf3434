// Bundles the program into dist/: a small file that starts, and one with all the rest, whose compiled code is kept
// beside it; and bin/xtrace, which starts it on Node. What the eBPF backend needs is added where it can be had; without it
// xtrace traces through ptrace alone. `--complete`: whatever is lacking is a failure.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bpfCompilerMissing, bpfSource, compileBpf } from './bpf-object.mjs';
import { bundledKoffi } from './bundled-koffi.mjs';
import { deferredImports } from './deferred-imports.mjs';
import { makeLauncher } from './launcher.mjs';
import { bundleProgram } from './program-bundles.mjs';
import { VendorError, vendorLibbpf } from './vendor-libbpf.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const launcher = join(root, 'bin', 'xtrace');
/** The kernel side, by the names of its object files, with the macros that make the difference. */
const BPF_OBJECTS = { 'xtrace.bpf.o': [], 'xtrace-further.bpf.o': ['LOOKS_FURTHER'] };

/** What most commands call: the modules with these calls. */
const USUAL = [
  'descriptors/fcntl',
  'descriptors/lifetime',
  'descriptors/poll',
  'descriptors/reading-and-writing',
  'files/attributes',
  'files/directories',
  'files/names',
  'files/open',
  'files/stat',
  'ioctl/ioctl',
  'ioctl/terminals',
  'ipc/futex',
  'memory/mapping',
  'process/arch-prctl',
  'process/clone',
  'process/control',
  'process/exec',
  'process/identity',
  'process/limits',
  'process/waiting',
  'signals/actions',
  'system/machine',
  'time/clocks',
].map((name) => `src/syscalls/${name}.ts`);

const { first, rest } = await bundleProgram(
  'src/cli/run.ts',
  optionsOf({
    // A script compiled from text has no import.meta.
    'import.meta.url': 'importMetaUrl',
    __dirname: '""',
    TABLE_OF_CONTENTS: JSON.stringify(await tableOfContents()),
  }),
  { first: 'program-[hash]', rest: 'rest-[hash]' },
  USUAL,
);
await addPreparedPrograms(first);
const main = await bundle('src/cli/main.ts', 'main', {
  FIRST: JSON.stringify(first),
  REST: JSON.stringify(rest),
});
removeOthers([first, rest, main, ...addBpfObject(), ...(await addDocuments())]);
addLibbpf();
addLauncher();
keepCompiledCode();

/**
 * Gives the name of the file that was made.
 * @param {string} entry
 * @param {string} name
 * @param {Record<string, string>} define
 */
async function bundle(entry, name, define) {
  const { metafile } = await build({
    ...optionsOf(define),
    entryPoints: [entry],
    entryNames: name,
    plugins: [deferredImports, bundledKoffi],
    metafile: true,
  });
  return basename(Object.keys(metafile.outputs)[0] ?? name);
}

/** @param {Record<string, string>} define */
function optionsOf(define) {
  return /** @type {const} */ ({
    absWorkingDir: root,
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define,
    sourcemap: process.argv.includes('--sourcemap') ? 'inline' : false,
    logLevel: 'warning',
  });
}

/** Which part of the catalogue is in which module. */
async function tableOfContents() {
  const maker = await bundle('src/syscalls/table-of-contents.ts', 'contents', {});
  return createRequire(import.meta.url)(join(dist, maker)).tableOfContents();
}

/**
 * The usual capture programs, beside the program that takes them.
 * @param {string} program
 */
async function addPreparedPrograms(program) {
  const maker = await bundle('src/session/prepared-programs.ts', 'prepared', {
    'import.meta.url': '__filename',
  });
  /** @type {Record<string, Buffer>} */
  const files = createRequire(import.meta.url)(join(dist, maker)).prepare();
  for (const [ending, bytes] of Object.entries(files)) writeFileSync(join(dist, program + ending), bytes);
}

/** The manual page and the completions of shells, made from the table of options. Gives the names of the files. */
async function addDocuments() {
  const maker = join(
    dist,
    await bundle('src/cli/documents/files.ts', 'documents', { 'import.meta.url': '__filename' }),
  );
  /** @type {Record<string, string>} */
  const documents = createRequire(import.meta.url)(maker).documents();
  for (const [name, text] of Object.entries(documents)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  return Object.keys(documents).map((name) => name.replace(/\/.*/, ''));
}

/** Gives the names of the files that were made. */
function addBpfObject() {
  const missing = bpfCompilerMissing();
  if (missing !== undefined) {
    lack(`without eBPF, since ${missing} (on Debian and Ubuntu: apt-get install clang llvm libbpf-dev)`);
    return [];
  }
  try {
    for (const [object, macros] of Object.entries(BPF_OBJECTS))
      compileBpf(bpfSource, join(dist, object), macros);
    return Object.keys(BPF_OBJECTS);
  } catch {
    lack(`without eBPF, since clang does not compile ${bpfSource}`);
    return [];
  }
}

function addLibbpf() {
  try {
    vendorLibbpf(process.arch, { thorough: false });
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    lack(`libbpf is not brought along, and eBPF works where the system has libbpf.so.1; ${error.message}`);
  }
}

function addLauncher() {
  const missing = makeLauncher(launcher);
  if (missing !== undefined)
    lack(
      `a shell starts the program, since ${missing} (on Debian and Ubuntu: apt-get install gcc libc6-dev); a command that ` +
        'xtrace starts does not keep SIGCHLD ignored, and takes three free descriptors among 3 to 9',
    );
}

/** @param {string} message */
function lack(message) {
  console.error(`build: ${message}`);
  if (process.argv.includes('--complete')) process.exitCode = 1;
}

/** @param {string[]} names */
function removeOthers(names) {
  for (const name of readdirSync(dist)) {
    if (!names.some((kept) => name.startsWith(kept))) rmSync(join(dist, name), { recursive: true });
  }
}

/**
 * The first run leaves the compiled code behind. One that traces uses more of it than one that may not, and what it
 * spares counts for more with ptrace, which takes less time to begin than eBPF. The rest is used most by eBPF with options
 * that are not the usual ones.
 */
function keepCompiledCode() {
  const output = ['-o', '/dev/null', 'true'];
  runOne([['--backend=ptrace', ...output], ['-V']]);
  runOne([['--backend=ebpf', '-v', ...output], ['-h']]);
}

/** @param {string[][]} commands of which each needs less than the one before it */
function runOne(commands) {
  for (const args of commands) {
    try {
      execFileSync(launcher, args, { stdio: 'ignore' });
      return;
    } catch {
      // The next one needs less.
    }
  }
}
