// The names of ioctl requests, a table for both architectures and what each has of its own.

import { generatedFile } from './emit.mjs';
import { ioctlHeaders, requestValues } from './ioctl-headers.mjs';
import {
  FURTHER_REQUESTS,
  LATER_REQUESTS,
  OMITTED_ON_I386,
  OMITTED_REQUESTS,
  PLAIN_REQUESTS,
} from './sets/ioctls.mjs';

/** @typedef {Map<number, Set<string>>} Requests names by number */

export function ioctlFile() {
  /** @type {Requests} */
  const x86_64 = new Map();
  /** @type {Requests} */
  const i386 = new Map();
  const omitted = new Set(words(OMITTED_REQUESTS));
  const omittedOnI386 = new Set([...omitted, ...words(OMITTED_ON_I386)]);
  for (const header of [...ioctlHeaders(), ...plainHeaders()]) {
    add(x86_64, requestValues(header, []), omitted);
    add(i386, requestValues(header, ['-m32']), omittedOnI386);
  }
  for (const [name, ofX86_64, ofI386] of furtherRequests()) {
    if (ofX86_64 !== undefined) add(x86_64, new Map([[name, ofX86_64]]), omitted);
    if (ofI386 !== undefined) add(i386, new Map([[name, ofI386]]), omitted);
  }
  const [both, onX86_64, onI386] = split(namesByNumber(x86_64), namesByNumber(i386));
  return generatedFile('the kernel headers, and tools/abi/sets/ioctls.mjs', [
    table('IOCTLS', 'Requests that have one number on x86-64 and on i386', both),
    table('IOCTLS_X86_64', 'Requests with a number of their own on x86-64', onX86_64),
    table('IOCTLS_I386', 'Requests with a number of their own on i386', onI386),
  ]);
}

function plainHeaders() {
  return Object.entries(PLAIN_REQUESTS).map(([header, names]) => ({
    header,
    prelude: '',
    names: words(names),
  }));
}

/** @returns {[name: string, ofX86_64: number | undefined, ofI386: number | undefined][]} */
function furtherRequests() {
  return [...words(FURTHER_REQUESTS), ...laterRequests()].map((entry) => {
    const [name = '', numbers = ''] = entry.split('=');
    const [ofX86_64 = '', ofI386 = ofX86_64] = numbers.split('/');
    return [name, number(ofX86_64), number(ofI386)];
  });
}

function laterRequests() {
  return Object.values(LATER_REQUESTS).flatMap(words);
}

/** The names of requests that came after strace 6.1. */
export function laterRequestNames() {
  return laterRequests().map((entry) => entry.slice(0, entry.indexOf('=')));
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
  const rows = [...x86_64].sort(([a], [b]) => a - b);
  const rowsOfI386 = [...i386].sort(([a], [b]) => a - b);
  return [
    rows.filter(([value, names]) => i386.get(value) === names),
    rows.filter(([value, names]) => i386.get(value) !== names),
    rowsOfI386.filter(([value, names]) => x86_64.get(value) !== names),
  ];
}

/** @param {string} name @param {string} docs @param {Rows} rows */
function table(name, docs, rows) {
  const text = rows.map(([value, names]) => `${value.toString(16)} ${names}\n`).join('');
  return `/** ${docs}: lines of the number in hex and its names. */\nexport const ${name} = \`${text}\`;`;
}

/** @param {string} text */
function words(text) {
  return text.trim().split(/\s+/);
}
