// The names of ioctl requests, a table for both architectures and what each has of its own.

import { readFileSync } from 'node:fs';
import { generatedFile } from './emit.mjs';
import { ioctlHeaders, requestValues } from './ioctl-headers.mjs';
import {
  FURTHER_REQUESTS,
  OMITTED_ON_I386,
  OMITTED_ON_X32,
  OMITTED_REQUESTS,
  PLAIN_REQUESTS,
} from './sets/ioctls.mjs';

/** @typedef {Map<number, Set<string>>} Requests names by number */
/** @typedef {{ x86_64: Requests, i386: Requests, x32: Requests }} Tables */
/**
 * @typedef {[name: string, ofX86_64: number | undefined, ofI386: number | undefined, ofX32: number | undefined]} NumberedRequest
 */

const OMITTED = new Set(words(OMITTED_REQUESTS));
const OMITTED_FOR_X32 = new Set([...OMITTED, ...words(OMITTED_ON_X32)]);
const OMITTED_FOR_I386 = new Set([...OMITTED, ...words(OMITTED_ON_I386)]);

export function ioctlFile() {
  const { x86_64, i386, x32 } = knownRequests();
  for (const request of laterRequests()) addNumbered({ x86_64, i386, x32 }, request);
  const [both, onX86_64, onI386] = split(namesByNumber(x86_64), namesByNumber(i386));
  const known = new Map(both);
  const onX32 = sorted(namesByNumber(x32)).filter(([value, names]) => known.get(value) !== names);
  return generatedFile('the kernel headers, and what tools/abi/sets has beside them', [
    table('IOCTLS', 'Requests that have one number on x86-64 and on i386', both),
    table('IOCTLS_X86_64', 'Requests with a number of their own on x86-64', onX86_64),
    table('IOCTLS_I386', 'Requests with a number of their own on i386', onI386),
    table('IOCTLS_X32', 'Requests that have other numbers, or names, on x32', onX32),
  ]);
}

/** The names of requests that came after strace 6.1. */
export function laterRequestNames() {
  return laterRequests().map(([name]) => name);
}

/**
 * The requests of newer headers whose numbers have no name in the installed ones, by header and name: their number on
 * x86-64, or `x86-64/i386` where these differ, of which one may be missing.
 * @param {string} folder /usr/include of the newer headers
 * @returns {Record<string, Record<string, string>>}
 */
export function findLaterRequests(folder) {
  const known = knownRequests();
  /** @type {Record<string, Record<string, string>>} */
  const found = {};
  for (const header of ioctlHeaders(folder)) {
    const i386 = requestValues(header, ['-m32']);
    for (const [name, value] of requestValues(header, [])) {
      const ofX86_64 = known.x86_64.has(value) || OMITTED.has(name) ? '' : hex(value);
      const valueOfI386 = i386.get(name) ?? 0;
      const ofI386 = known.i386.has(valueOfI386) || OMITTED_FOR_I386.has(name) ? '' : hex(valueOfI386);
      if (ofX86_64 === '' && ofI386 === '') continue;
      const group = found[header.header] ?? {};
      found[header.header] = group;
      group[name] = ofX86_64 === ofI386 ? ofX86_64 : `${ofX86_64}/${ofI386}`;
    }
  }
  return found;
}

/** What strace 6.1 knows. @returns {Tables} */
function knownRequests() {
  /** @type {Requests} */
  const x86_64 = new Map();
  /** @type {Requests} */
  const i386 = new Map();
  /** @type {Requests} */
  const x32 = new Map();
  for (const header of [...ioctlHeaders(), ...plainHeaders()]) {
    add(x86_64, requestValues(header, []), OMITTED);
    add(i386, requestValues(header, ['-m32']), OMITTED_FOR_I386);
    add(x32, requestValues(header, ['-mx32']), OMITTED_FOR_X32);
  }
  for (const entry of words(FURTHER_REQUESTS)) {
    const [name = '', numbers = ''] = entry.split('=');
    addNumbered({ x86_64, i386, x32 }, numbered(name, numbers));
  }
  return { x86_64, i386, x32 };
}

/** @param {Tables} tables @param {NumberedRequest} request */
function addNumbered({ x86_64, i386, x32 }, [name, ofX86_64, ofI386, ofX32]) {
  if (ofX32 !== undefined) add(x32, new Map([[name, ofX32]]), OMITTED);
  if (ofX86_64 !== undefined) add(x86_64, new Map([[name, ofX86_64]]), OMITTED);
  if (ofI386 !== undefined) add(i386, new Map([[name, ofI386]]), OMITTED);
}

function plainHeaders() {
  return Object.entries(PLAIN_REQUESTS).map(([header, names]) => ({
    header,
    prelude: '',
    names: words(names),
  }));
}

/** What `npm run generate:later` wrote. @returns {NumberedRequest[]} */
function laterRequests() {
  /** @type {{ requests: Record<string, Record<string, string>> }} */
  const { requests } = JSON.parse(readFileSync(new URL('sets/later-requests.json', import.meta.url), 'utf8'));
  return Object.values(requests).flatMap((group) =>
    Object.entries(group).map(([name, numbers]) => numbered(name, numbers)),
  );
}

/** @param {string} name @param {string} numbers one, or `x86-64/i386`, or `x86-64/i386/x32` @returns {NumberedRequest} */
function numbered(name, numbers) {
  const [ofX86_64 = '', ofI386 = ofX86_64, ofX32 = ofI386] = numbers.split('/');
  return [name, number(ofX86_64), number(ofI386), number(ofX32)];
}

/** @param {string} text */
function number(text) {
  return text === '' ? undefined : Number(text);
}

/** @param {Requests} requests @param {Map<string, number>} values @param {Set<string>} omitted */
function add(requests, values, omitted) {
  for (const [name, value] of values) {
    if (omitted.has(name)) continue;
    const names = requests.get(value) ?? new Set();
    requests.set(value, names.add(name));
  }
}

/** Several names of one number stand in alphabetical order. @param {Requests} requests */
function namesByNumber(requests) {
  return new Map([...requests].map(([value, names]) => [value, [...names].sort().join(' or ')]));
}

/** @typedef {[number: number, names: string][]} Rows */

/** @param {Map<number, string>} x86_64 @param {Map<number, string>} i386 @returns {[Rows, Rows, Rows]} */
function split(x86_64, i386) {
  const rows = sorted(x86_64);
  const rowsOfI386 = sorted(i386);
  return [
    rows.filter(([value, names]) => i386.get(value) === names),
    rows.filter(([value, names]) => i386.get(value) !== names),
    rowsOfI386.filter(([value, names]) => x86_64.get(value) !== names),
  ];
}

/** @param {Map<number, string>} names @returns {Rows} */
function sorted(names) {
  return [...names].sort(([a], [b]) => a - b);
}

/** @param {string} name @param {string} docs @param {Rows} rows */
function table(name, docs, rows) {
  const text = rows.map(([value, names]) => `${value.toString(16)} ${names}\n`).join('');
  return `/** ${docs}: lines of the number in hex and its names. */\nexport const ${name} = \`${text}\`;`;
}

/** @param {number} value */
function hex(value) {
  return `0x${value.toString(16)}`;
}

/** @param {string} text */
function words(text) {
  return text.trim().split(/\s+/);
}
