// Signals: names by number, as strace prints them, and what si_code says per signal.

import { macros } from './compiler.mjs';
import { generatedFile, lines, quoted } from './emit.mjs';
import { resolve } from './resolve.mjs';
import { ANY_SIGNAL_CODES, SIGNAL_CODES } from './sets/signal-codes.mjs';

const KERNEL_SIGNALS = 64;
const FIRST_REALTIME = 32;
/** Second names of SIGSYS and SIGABRT. */
const OTHER_NAMES = new Set(['SIGUNUSED', 'SIGIOT']);
const HEADERS = ['asm/siginfo.h'];

export function signalFile() {
  return generatedFile('asm/signal.h and asm-generic/siginfo.h', [
    `/** Signals by number; undefined at 0. The real-time ones as strace names them. */\nexport const SIGNALS: readonly (string | undefined)[] = ${lines(
      signalNames().map((name) => (name ? quoted(name) : 'undefined')),
    )};`,
    `/** Values of si_code that any signal may carry. */\nexport const ANY_SIGNAL_CODES: ReadonlyMap<number, string> = ${codes(ANY_SIGNAL_CODES)};`,
    `/** Values of si_code by signal name; what is not here is in ANY_SIGNAL_CODES. */\nexport const SIGNAL_CODES: Readonly<Record<string, ReadonlyMap<number, string>>> = {\n${Object.entries(
      SIGNAL_CODES,
    )
      .map(([signal, names]) => `${signal}: ${codes(names)},`)
      .join('\n')}\n};`,
  ]);
}

/** @returns {(string | undefined)[]} */
function signalNames() {
  /** @type {(string | undefined)[]} */
  const names = [undefined];
  for (const [name, value] of macros('#include <asm/signal.h>')) {
    const isSignal = /^SIG[A-Z0-9]+$/.test(name) && Number(value) < FIRST_REALTIME;
    if (isSignal && !OTHER_NAMES.has(name)) names[Number(value)] = name;
  }
  names[FIRST_REALTIME] = 'SIGRTMIN';
  for (let number = FIRST_REALTIME + 1; number <= KERNEL_SIGNALS; number++)
    names[number] = `SIGRT_${number - FIRST_REALTIME}`;
  return names;
}

/** @param {readonly string[]} entries `NAME=value` where the headers have no such name */
function codes(entries) {
  const values = resolve(
    entries.map((entry) => entry.split('=')[1] ?? entry),
    HEADERS.map((header) => `#include <${header}>`),
  );
  const rows = entries.map((entry) => {
    const [name = '', value = name] = entry.split('=');
    return `[${(values.get(value)?.value ?? 0) | 0}, ${quoted(name)}]`;
  });
  return `new Map(${lines(rows)})`;
}
