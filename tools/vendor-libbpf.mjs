// `npm run vendor:libbpf`: puts libbpf, and the libraries that it needs, into vendor/, one folder an architecture, from
// the pinned packages of a distribution. apt checks who signed them, this checks that they are the very files pinned.
// Arguments: the architectures, by Node's names; none for all.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PINS = 'tools/libbpf-packages.json';
/** Says what was vendored. Where it is as it should be, nothing is left to do. */
const CONTENTS = 'packages.json';
/** apt-get of a version that no list names, of a package that none names, and of one that is only installed. */
const NOT_OFFERED = /was not found|Unable to locate|Can't find a source/;
/** Milliseconds for a command. */
const PATIENCE = 120_000;
const LITTLE_PATIENCE = 20_000;

/** @typedef {{ name: string, version: string, library: string, sha256: Record<string, string> }} Package */
/** @typedef {{ debian: string, libraries: string }} Architecture */

/** @type {{ distribution: string, architectures: Record<string, Architecture>, packages: Package[] }} */
const pins = JSON.parse(readFileSync(join(root, PINS), 'utf8'));

/** Why there is nothing vendored: one line, which says what to do. */
export class VendorError extends Error {
  /** Whether it is that there are no package lists to look in. */
  withoutLists = false;
}

/** Node's names of the architectures that there are packages for. */
export const architectures = Object.keys(pins.architectures);

/**
 * Fills `vendor/linux-ARCHITECTURE`, unless it has what is pinned already.
 * @param {string} name Node's name of the architecture
 * @param {{ thorough: boolean }} options whether package lists are fetched where those of the machine do not offer what
 *   is pinned, and how long the network is waited for
 */
export function vendorLibbpf(name, { thorough }) {
  const architecture = pins.architectures[name];
  if (!architecture) throw new VendorError(`no packages are pinned for ${name} (${PINS})`);
  const folder = join(root, 'vendor', `linux-${name}`);
  const contents = contentsFor(architecture);
  if (contentsOf(folder) === contents) return;
  const temporary = mkdtempSync(join(tmpdir(), 'xtrace-vendor-'));
  const filled = `${folder}.${process.pid}`;
  try {
    // apt downloads as a user of its own.
    chmodSync(temporary, 0o755);
    download(architecture, temporary, thorough);
    unpack(architecture, temporary, filled);
    writeFileSync(join(filled, CONTENTS), contents);
    rmSync(folder, { recursive: true, force: true });
    renameSync(filled, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    rmSync(filled, { recursive: true, force: true });
  }
}

/** @param {Architecture} architecture */
function contentsFor({ debian }) {
  const packages = pins.packages.map(({ name, version, sha256 }) => ({
    name,
    version,
    architecture: debian,
    sha256: sha256[debian],
  }));
  return `${JSON.stringify({ distribution: pins.distribution, packages }, undefined, 2)}\n`;
}

/** @param {string} folder */
function contentsOf(folder) {
  const path = join(folder, CONTENTS);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Leaves the packages in the folder.
 * @param {Architecture} architecture
 * @param {string} folder
 * @param {boolean} thorough
 */
function download(architecture, folder, thorough) {
  const { debian } = architecture;
  const patience = thorough ? PATIENCE : LITTLE_PATIENCE;
  const retries = thorough ? [] : ['-o', 'Acquire::Retries=0'];
  if (run(folder, 'dpkg', ['--print-architecture']).trim() === debian) {
    try {
      return downloadWith(retries, architecture, folder, patience);
    } catch (error) {
      if (!thorough && !(error instanceof VendorError && error.withoutLists)) throw error;
    }
  }
  const options = [...retries, ...privateLists(architecture, folder)];
  run(folder, 'apt-get', [...options, 'update'], patience);
  return downloadWith(options, architecture, folder, patience);
}

/**
 * Options with which apt-get neither reads nor changes the machine's package lists, only its sources.
 * @param {Architecture} architecture
 * @param {string} folder
 */
function privateLists({ debian }, folder) {
  const state = join(folder, 'state');
  const cache = join(folder, 'cache');
  mkdirSync(join(state, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(cache, 'archives', 'partial'), { recursive: true });
  return [
    `APT::Architecture=${debian}`,
    `APT::Architectures=${debian}`,
    `Dir::State=${state}`,
    'Dir::State::status=/dev/null',
    `Dir::Cache=${cache}`,
    'Acquire::Languages=none',
    'APT::Update::Error-Mode=any',
  ].flatMap((option) => ['-o', option]);
}

/**
 * @param {string[]} options
 * @param {Architecture} architecture
 * @param {string} folder
 * @param {number} patience
 */
function downloadWith(options, { debian }, folder, patience) {
  for (const { name, version } of pins.packages) {
    try {
      run(folder, 'apt-get', [...options, 'download', `${name}:${debian}=${version}`], patience);
    } catch (error) {
      if (!(error instanceof VendorError) || !NOT_OFFERED.test(error.message)) throw error;
      const explained = new VendorError(
        `this machine's package sources do not offer ${name} ${version} (${debian}): run 'npm run vendor:libbpf' on ` +
          `${pins.distribution}, or pin in ${PINS} what they offer`,
      );
      explained.withoutLists = !error.message.includes('was not found');
      throw explained;
    }
  }
}

/**
 * Checks the packages, and copies what we want of them.
 * @param {Architecture} architecture
 * @param {string} folder with the packages
 * @param {string} filled
 */
function unpack({ debian, libraries }, folder, filled) {
  mkdirSync(join(filled, 'copyright'), { recursive: true });
  const files = readdirSync(folder);
  for (const { name, library, version, sha256 } of pins.packages) {
    const archive = join(folder, files.find((file) => file.startsWith(`${name}_`)) ?? name);
    const found = createHash('sha256').update(readFileSync(archive)).digest('hex');
    if (found !== sha256[debian]) {
      throw new VendorError(
        `${name} ${version} (${debian}) is not the file that ${PINS} pins: sha256 ${found}`,
      );
    }
    const unpacked = join(folder, 'unpacked', name);
    mkdirSync(unpacked, { recursive: true });
    run(folder, 'dpkg-deb', ['-x', archive, unpacked]);
    const path = ['usr/lib', 'lib']
      .map((parent) => join(unpacked, parent, libraries, library))
      .find((candidate) => existsSync(candidate));
    if (path === undefined) throw new VendorError(`${name} ${version} (${debian}) has no ${library}`);
    copyFile(path, join(filled, library));
    copyFile(join(unpacked, 'usr/share/doc', name, 'copyright'), join(filled, 'copyright', name));
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyFile(from, to) {
  copyFileSync(from, to);
  chmodSync(to, 0o644);
}

/**
 * What a command printed; its first error where it failed.
 * @param {string} folder it works in
 * @param {string} command
 * @param {string[]} words
 * @param {number} patience
 */
function run(folder, command, words, patience = PATIENCE) {
  try {
    return execFileSync(command, words, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
      env: { ...process.env, LC_ALL: 'C' },
    });
  } catch (error) {
    const { code, stderr } = /** @type {{ code?: string, stderr?: string }} */ (error);
    if (code === 'ENOENT') throw new VendorError(`${command} is not here: it takes Debian or Ubuntu`);
    const lines = stderr?.split('\n') ?? [];
    const line = lines.find((text) => text.startsWith('E: ')) ?? lines[0];
    throw new VendorError(`${command}: ${line?.replace(/^E: /, '') || code || 'failed'}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  try {
    for (const name of names.length > 0 ? names : architectures) vendorLibbpf(name, { thorough: true });
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    console.error(`vendor-libbpf: ${error.message}`);
    process.exitCode = 1;
  }
}
