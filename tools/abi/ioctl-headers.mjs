// Finds the ioctl requests that the kernel headers define, whatever the macros through which they do it.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const INSTALLED = '/usr/include';
const FOLDERS = [
  'asm-generic',
  'cxl',
  'drm',
  'fwctl',
  'linux',
  'misc',
  'mtd',
  'rdma',
  'regulator',
  'scsi',
  'sound',
  'video',
  'xen',
  'x86_64-linux-gnu/asm',
];

/** What some headers expect to be there already; each is tried in turn. */
const PRELUDES = [
  includes('stddef.h', 'stdint.h', 'stdbool.h', 'sys/time.h', 'linux/major.h', 'linux/filter.h'),
  includes('linux/atmdev.h'),
  includes('linux/videodev2.h'),
  includes('stdint.h', 'sys/types.h', 'sys/socket.h', 'netinet/in.h'),
  includes('linux/types.h', 'linux/socket.h', 'linux/if.h', 'linux/in.h', 'linux/in6.h'),
];

/** The macro through which all request numbers go, made visible in what the preprocessor prints. */
const MARK = 'IOCTL_REQUEST_NUMBER';

/**
 * @typedef {object} IoctlHeader
 * @property {string} header
 * @property {string} prelude
 * @property {string[]} names
 * @property {readonly string[]} [search] options of the compiler with which it finds the header where it is not installed
 */

/**
 * Headers with the request numbers they define through `_IOC`.
 * @param {string} [folder] where the headers lie: those that are installed, or others that are searched before these
 * @returns {IoctlHeader[]}
 */
export function ioctlHeaders(folder = INSTALLED) {
  const search = folder === INSTALLED ? [] : searchOptions(folder);
  return headerFiles(folder)
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ text }) => /\b(?:_S?|DRM_)IO[RWC]*\b/.test(text))
    .map(({ file, text }) => requestsOf(includeName(file), search, definedIn(text)))
    .filter((header) => header.names.length > 0);
}

/**
 * Options of the compiler with which the kernel's headers in a folder are found before the installed ones.
 * @param {string} folder
 */
export function searchOptions(folder) {
  return [folder, join(folder, 'x86_64-linux-gnu')].flatMap((path) => ['-isystem', path]);
}

/**
 * The values of names from one header, for x86-64 and with `-m32` for i386.
 * @param {IoctlHeader} header
 * @param {string[]} options
 * @returns {Map<string, number>}
 */
export function requestValues(header, options) {
  const run = gcc(['-w', '-S', ...options, ...(header.search ?? []), '-o', '-'], declarations(header));
  if (run.status !== 0) throw new Error(`${header.header} ${options.join(' ')}: ${run.stderr}`);
  /** @type {Map<string, number>} */
  const values = new Map(header.names.map((name) => [name, 0]));
  for (const [, name, value] of run.stdout.matchAll(/^value_(\w+):\n\s*\.long\s+(-?\d+)/gm))
    values.set(name ?? '', Number(value) >>> 0);
  return values;
}

/** @param {string} header @param {readonly string[]} search @param {Defined} defined @returns {IoctlHeader} */
function requestsOf(header, search, { macros, enumerators }) {
  /** @type {IoctlHeader} */
  let best = { header, search, prelude: '', names: [] };
  for (const prelude of PRELUDES) {
    const probes = macros.map((name) => `@"${name}" ${name}`).join('\n');
    const mark = `#undef _IOC\n#define _IOC(...) ${MARK}\n`;
    const text = gcc(['-E', '-P', ...search], `${opening({ header, prelude })}${mark}${probes}\n`).stdout;
    const found = [...text.matchAll(/^@"(\w+)" (.*)$/gm)];
    const requests = found.flatMap(([, name = '', body = '']) => (body.includes(MARK) ? [name] : []));
    const names = constantNames({ header, search, prelude, names: [...requests, ...enumerators] });
    if (names.length > best.names.length) best = { header, search, prelude, names };
    if (names.length === requests.length + enumerators.length) break;
  }
  return best;
}

/**
 * Those names that are constants; none if the header itself does not compile so. The compiler reports what is not
 * declared once only, so that it is asked until nothing is wrong any more.
 * @param {IoctlHeader} candidate
 * @returns {string[]}
 */
function constantNames(candidate) {
  const { stderr, status } = gcc(
    ['-w', '-fsyntax-only', '-fmax-errors=0', ...(candidate.search ?? [])],
    declarations(candidate),
  );
  if (status === 0) return candidate.names;
  const errors = [...stderr.matchAll(/^([^\s:]+):(\d+):\d+: (?:fatal )?error/gm)];
  if (errors.some(([, file]) => file !== 'requests')) return [];
  const wrong = new Set(errors.map(([, , line]) => Number(line) - 1));
  return constantNames({ ...candidate, names: candidate.names.filter((_, index) => !wrong.has(index)) });
}

/** @param {...string} headers */
function includes(...headers) {
  return headers.map((header) => `#include <${header}>\n`).join('');
}

/** @param {{ header: string, prelude: string }} header */
function opening({ header, prelude }) {
  return `#define _GNU_SOURCE\n#include <linux/ioctl.h>\n${prelude}#include <${header}>\n`;
}

/** @param {IoctlHeader} header */
function declarations(header) {
  const shows = header.names.map((name) => `unsigned value_${name} = (unsigned) (${name});`);
  return `${opening(header)}#line 1 "requests"\n${shows.join('\n')}\n`;
}

/** @typedef {{ macros: string[], enumerators: string[] }} Defined names that may be requests */

/** @param {string} text @returns {Defined} */
function definedIn(text) {
  const macros = [...text.matchAll(/^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+\S/gm)].map(([, name = '']) => name);
  const enumerators = [...text.matchAll(/^\s*(\w+)\s*=\s*(?:_IO[RW]*|DRM_IO\w*)\s*\(/gm)].map(
    ([, name = '']) => name,
  );
  return { macros: [...new Set(macros)], enumerators };
}

/** @param {string} root */
function headerFiles(root) {
  return FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.h'))
      .map((file) => join(folder, file))
      .sort(),
  );
}

/** @param {string} file */
function includeName(file) {
  return file.replace('x86_64-linux-gnu/', '');
}

/** @param {string[]} options @param {string} source */
function gcc(options, source) {
  return spawnSync('gcc', ['-x', 'c', ...options, '-'], {
    input: source,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}
