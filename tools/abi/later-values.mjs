// Remakes what came after the installed headers from newer ones: sets/later-values.json, the values of constants, and
// sets/later-requests.json, the requests of ioctl.
//
//     npm run generate:later -- FOLDER
//
// FOLDER is /usr/include of a package of newer headers, unpacked anywhere: `apt-get download linux-libc-dev` where the
// distribution has a newer one, and `dpkg-deb -x`. A name that its header lacks is an error.

import { readFileSync, writeFileSync } from 'node:fs';
import { laterNamesByHeader } from './constants.mjs';
import { searchOptions } from './ioctl-headers.mjs';
import { findLaterRequests } from './ioctls.mjs';
import { resolve } from './resolve.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder? npm run generate:later -- FOLDER');

const search = searchOptions(folder);
/** @type {Record<string, Record<string, string>>} */
const values = {};
for (const [header, names] of [...(await laterNamesByHeader())].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const found = resolve([...names], [`#include <${header}>`], search);
  values[header] = Object.fromEntries(
    [...found].map(([name, { value, high }]) => [name, literal(value, high)]),
  );
}
write('sets/later-values.json', { linux: version(folder), values });
write('sets/later-requests.json', { linux: version(folder), requests: findLaterRequests(folder) });

/** @param {string} name @param {object} content */
function write(name, content) {
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(content, null, 2)}\n`);
}

/** @param {number} value @param {number} high */
function literal(value, high) {
  const digits =
    high === 0 ? value.toString(16) : `${high.toString(16)}${value.toString(16).padStart(8, '0')}`;
  return `0x${digits}${high === 0 ? '' : 'ULL'}`;
}

/** @param {string} headers */
function version(headers) {
  const text = readFileSync(`${headers}/linux/version.h`, 'utf8');
  return ['MAJOR', 'PATCHLEVEL', 'SUBLEVEL']
    .map((part) => new RegExp(`LINUX_VERSION_${part} (\\d+)`).exec(text)?.[1])
    .join('.');
}
