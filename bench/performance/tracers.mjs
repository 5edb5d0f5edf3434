// Who takes part, and how each is told what to do. All follow children; they write to a file, but for a first line.
import { xtrace } from '../measure.mjs';

/**
 * @typedef {object} Tracer
 * @property {string} name
 * @property {boolean} isSlow makes a call a hundred times slower than it is, so it is given fewer of them
 * @property {(file: string) => string[]} everything the command that traces every call into a file
 * @property {() => string[]} toTerminal the command that traces every call onto stderr
 * @property {(file: string) => string[]} connects the command that traces one kind of call, which is rarely made
 */

/** @type {readonly Tracer[]} */
export const TRACERS = [
  { name: 'bare', isSlow: false, everything: () => [], toTerminal: () => [], connects: () => [] },
  like('strace', true, ['strace']),
  like('xtrace (ptrace)', true, [xtrace, '--backend=ptrace']),
  like('xtrace (eBPF)', false, [xtrace, '--backend=ebpf']),
  {
    name: 'perf trace',
    isSlow: true,
    everything: (file) => ['perf', 'trace', '-o', file],
    toTerminal: () => ['perf', 'trace'],
    connects: (file) => ['perf', 'trace', '-e', 'connect', '-o', file],
  },
];

/**
 * One that is told in strace's words.
 * @param {string} name
 * @param {boolean} isSlow
 * @param {readonly string[]} command
 * @returns {Tracer}
 */
function like(name, isSlow, command) {
  return {
    name,
    isSlow,
    everything: (file) => [...command, '-f', '-o', file],
    toTerminal: () => [...command, '-f'],
    connects: (file) => [...command, '-f', '-e', 'trace=connect', '-o', file],
  };
}
