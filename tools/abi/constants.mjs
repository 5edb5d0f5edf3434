// The sets of named constants: what belongs to a set is listed in sets/, the values come from the headers.

import { readdirSync, readFileSync } from 'node:fs';
import { generatedFile, lines, quoted } from './emit.mjs';
import { laterRequestNames } from './ioctls.mjs';
import { resolve } from './resolve.mjs';
import { SIGNAL_CODES } from './sets/signal-codes.mjs';

/**
 * @typedef {object} SetDescription
 * @property {string} placeholder what is printed for a value without a name, empty for nothing
 * @property {readonly string[]} headers to include, in this order
 * @property {string | readonly string[]} names in the order in which flags print, separated by white space (an array
 *   where names hold spaces). `NAME=expression` gives the value where the headers do not.
 * @property {Readonly<Record<string, string>>} [later] names that came after strace 6.1, by the header that has them.
 *   Their values are in sets/later-values.json; one with `=` is in a header that the kernel does not install.
 */

/** @typedef {Readonly<Record<string, SetDescription>>} Sets sets by the name of the export */

const FAMILIES = new URL('sets/families/', import.meta.url);

/**
 * What `npm run generate:later` wrote: values as C takes them, by header and name.
 * @type {{ values: Readonly<Record<string, Readonly<Record<string, string>>>> }}
 */
const LATER_VALUES = JSON.parse(readFileSync(new URL('sets/later-values.json', import.meta.url), 'utf8'));

/**
 * @param {readonly string[]} [families] all if left out
 * @returns {Promise<[name: string, text: string][]>}
 */
export async function constantFiles(families = allFamilies()) {
  return await Promise.all(families.map((family) => familyFile(`${family}.mjs`)));
}

function allFamilies() {
  return readdirSync(FAMILIES)
    .sort()
    .map((file) => file.replace(/\.mjs$/, ''));
}

/** @param {string} file @returns {Promise<[name: string, text: string]>} */
async function familyFile(file) {
  /** @type {{ SETS: Sets }} */
  const { SETS } = await import(new URL(file, FAMILIES).href);
  const family = file.replace(/\.mjs$/, '');
  const headers = new Set(
    Object.values(SETS).flatMap((set) => [...set.headers, ...Object.keys(set.later ?? {})]),
  );
  const source = `${[...headers].join(', ')}, as tools/abi/sets/families/${file} lists the names`;
  const imports = "import { constants } from '../constants.ts';";
  const declarations = Object.entries(SETS).map(([name, set]) => declaration(name, set));
  return [`${family}.ts`, generatedFile(source, [imports, ...declarations])];
}

/** @param {string} name @param {SetDescription} set */
function declaration(name, set) {
  const known = namesOf(set).map(splitEntry);
  const entries = [...known, ...laterOf(set)];
  const prelude = set.headers.map((header) => `#include <${header}>`);
  const expressions = [...new Set(entries.map(([, expression]) => expression))];
  const values = resolve(expressions, prelude);
  const valued = entries.map(([entry, expression]) => ({
    entry,
    ...(values.get(expression) ?? { value: 0, high: 0 }),
  }));
  const rows = inOrder(valued, known.length).map(({ entry, value, high }) => {
    const digits = value.toString(16);
    return `${high === 0 ? digits : `${high.toString(16)}${digits.padStart(8, '0')}`} ${entry}\n`;
  });
  return `export const ${name} = /* @__PURE__ */ constants(${quoted(set.placeholder)}, \`\n${rows.join('')}\`);`;
}

/**
 * With each of the later entries behind the last one that is no larger, or before the first one that is no larger where
 * the others descend: flags print in the order of their bits.
 * @typedef {{ entry: string, value: number, high: number }} Valued
 * @param {readonly Valued[]} entries
 * @param {number} known how many are not later; they keep their order
 */
function inOrder(entries, known) {
  const ordered = entries.slice(0, known);
  const descends =
    known > 1 &&
    entries.slice(1, known).every((entry, i) => isNoLarger(entry, /** @type {Valued} */ (entries[i])));
  for (const entry of entries.slice(known)) {
    const index = descends
      ? ordered.findIndex((other) => isNoLarger(other, entry))
      : ordered.findLastIndex((other) => isNoLarger(other, entry)) + 1;
    ordered.splice(index < 0 ? ordered.length : index, 0, entry);
  }
  return ordered;
}

/** @param {Valued} one @param {Valued} other */
function isNoLarger(one, other) {
  return one.high < other.high || (one.high === other.high && one.value <= other.value);
}

/** @param {SetDescription} set */
function namesOf({ names }) {
  return typeof names === 'string' ? words(names).filter((name) => name !== '') : names;
}

/** @param {SetDescription} set @returns {[name: string, expression: string][]} */
function laterOf({ later = {} }) {
  return Object.entries(later).flatMap(([header, names]) =>
    words(names).map((entry) =>
      entry.includes('=') ? splitEntry(entry) : [entry, laterValue(header, entry)],
    ),
  );
}

/** @param {string} header @param {string} name */
function laterValue(header, name) {
  const value = LATER_VALUES.values[header]?.[name];
  if (value === undefined) throw new Error(`no value of ${name} of ${header}: run npm run generate:later`);
  return value;
}

/** @param {string} text */
function words(text) {
  return text.trim().split(/\s+/);
}

/**
 * The later names of all families that the kernel's installed headers have, by header.
 * @returns {Promise<Map<string, Set<string>>>}
 */
export async function laterNamesByHeader() {
  /** @type {Map<string, Set<string>>} */
  const byHeader = new Map();
  for (const set of await allSets()) {
    for (const [header, names] of Object.entries(set.later ?? {})) {
      const group = byHeader.get(header) ?? new Set();
      for (const name of words(names)) if (!name.includes('=')) group.add(name);
      if (group.size > 0) byHeader.set(header, group);
    }
  }
  return byHeader;
}

async function allSets() {
  /** @type {SetDescription[]} */
  const sets = [];
  for (const family of allFamilies()) {
    /** @type {{ SETS: Sets }} */
    const { SETS } = await import(new URL(`${family}.mjs`, FAMILIES).href);
    sets.push(...Object.values(SETS));
  }
  return sets;
}

/**
 * The file with the names that strace 6.1 does not know, for whoever compares with it.
 * @returns {Promise<[name: string, text: string]>}
 */
export async function laterNamesFile() {
  const constants = (await allSets()).flatMap((set) => laterOf(set).map(([name]) => name));
  const codes = Object.values(SIGNAL_CODES)
    .flat()
    .flatMap((entry) => (entry.includes('=') ? [entry.split('=')[0] ?? ''] : []));
  const names = [...new Set([...constants, ...laterRequestNames(), ...codes])];
  const docs = '/** Names of constants, and of requests of ioctl, that came after strace 6.1. */';
  const list = `export const LATER_NAMES: readonly string[] = ${lines(names.map(quoted))};`;
  return ['later-names.ts', generatedFile('tools/abi/sets: what is later there', [`${docs}\n${list}`])];
}

/** @param {string} entry @returns {[name: string, expression: string]} */
function splitEntry(entry) {
  const sign = entry.indexOf('=');
  return sign < 0 ? [entry, entry] : [entry.slice(0, sign), entry.slice(sign + 1)];
}
