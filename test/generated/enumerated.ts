import type { Abi } from '../../src/abi/abi.ts';
import { type Constants, constantValue } from '../../src/abi/constants.ts';
import { BPF_COMMANDS } from '../../src/abi/generated/bpf.ts';
import { FCNTL_COMMANDS, IO_URING_REGISTER_OPERATIONS } from '../../src/abi/generated/descriptors.ts';
import { QUOTA_COMMANDS, QUOTA_TYPES } from '../../src/abi/generated/files.ts';
import { LATER_NAMES } from '../../src/abi/generated/later-names.ts';
import { KEYCTL_OPERATIONS } from '../../src/abi/generated/misc.ts';
import { IP_CMSG_TYPES, SCM_TYPES, SOCKET_LEVELS } from '../../src/abi/generated/network.ts';
import { PERF_ATTRIBUTE_SIZES, PERF_TYPES } from '../../src/abi/generated/perf.ts';
import {
  ARCH_PRCTL_CODES,
  FUTEX_OPERATIONS,
  PRCTL_OPTIONS,
  PTRACE_REQUESTS,
  SECCOMP_OPERATIONS,
} from '../../src/abi/generated/process.ts';
import { SOCKET_OPTIONS } from '../../src/abi/generated/socket-options.ts';
import { ANY_SIGNAL_CODES, SIGNAL_CODES, SIGNALS } from '../../src/abi/generated/signals.ts';
import { STRUCTURES } from '../property/memory.ts';
import type { Fixed } from './search.ts';

/** Calls in which a constant selects what the rest is: each constant is to be tried. */
export interface Enumerated {
  readonly name: string;
  /** What is fixed in one search each. */
  fixed(abi: Abi): Iterable<Fixed>;
}

/** Where structures lie that the fixed words are in: each in memory of its own. */
const PLACE = STRUCTURES + 0x1000;
const STEP = 0x200;
const PLACES = 96;

const LATER = new Set(LATER_NAMES);

/** Values that strace 6.1 has names for, and some that nobody has. */
function values(...sets: readonly Constants[]): number[] {
  const found = new Set<number>();
  for (const set of sets)
    for (const [name, low] of set.entries) if (!LATER.has(name)) found.add(low | 0);
  return [...found, 0x7777, -1];
}

/** Each value of an argument. */
function each(name: string, index: number, ...sets: readonly Constants[]): Enumerated {
  return {
    name,
    *fixed() {
      for (const value of values(...sets)) yield { args: { [index]: value } };
    },
  };
}

/** Each value of an argument with each of some others of another. */
function eachWith(name: string, index: number, set: Constants, other: number, others: readonly number[]): Enumerated {
  return {
    name,
    *fixed() {
      for (const value of values(set)) for (const more of others) yield { args: { [index]: value, [other]: more } };
    },
  };
}

/** Structures behind an argument that hold each of some lists of words, by their offset. */
function eachStructure(name: string, index: number, structures: (abi: Abi, place: number) => Iterable<Words>): Enumerated {
  return {
    name,
    *fixed(abi) {
      let turn = 0;
      for (const { args, words } of structures(abi, PLACE)) {
        // Each is made for the first place, and moved: pointers into itself with it.
        const move = (turn++ % PLACES) * STEP;
        const at = Object.entries(words).map(([offset, value]) => [
          PLACE + move + Number(offset),
          value >= PLACE && value < PLACE + STEP ? value + move : value,
        ]);
        yield { args: { ...args, [index]: PLACE + move }, words: Object.fromEntries(at) };
      }
    },
  };
}

interface Words {
  readonly args?: Readonly<Record<number, number>>;
  readonly words: Readonly<Record<number, number>>;
}

/** Signals, each with each code that it may have, and that any signal may have. */
function* siginfos(): Iterable<Words> {
  for (let signal = 0; signal <= 65; signal++) {
    const own = SIGNAL_CODES[SIGNALS[signal] ?? ''] ?? new Map();
    for (const code of new Set([...ANY_SIGNAL_CODES.keys(), ...own.keys(), 1, 17, -8]))
      yield { words: { 0: signal, 4: code % 3 === 0 ? 0 : code, 8: code } };
  }
}

/** Programs of one instruction, of each code: as filters of sockets and of seccomp have them. */
function* filters(abi: Abi, place: number): Iterable<Words> {
  for (let code = 0; code < 0x108; code++) {
    const k = code === 6 ? 0x7fff_0000 : code * 0x101;
    yield {
      words: { 0: 1, [abi.wordSize]: place + 0x40, 0x40: code | (3 << 16) | (4 << 24), 0x44: k },
    };
  }
  for (const length of [0, 2, 3, 4095, 4096, 4097, 0xffff]) {
    yield { words: { 0: length, [abi.wordSize]: place + 0x40 } };
  }
}

/** The same of the kernel's own machine (BPF_PROG_LOAD). */
function* programs(_abi: Abi, place: number): Iterable<Words> {
  for (let code = 0; code < 0x100; code++)
    yield { args: { 0: 5, 2: 48 }, words: { 0: code & 31, 4: 1, 8: place + 0x100, 12: 0, 0x100: code | (code << 8), 0x104: code } };
}

/** Messages with one piece of control data, of each type and some lengths. */
function* controlMessages(abi: Abi, place: number): Iterable<Words> {
  const word = abi.wordSize;
  const types = [
    ...values(SCM_TYPES).map((type) => [1, type]),
    ...values(IP_CMSG_TYPES).map((type) => [0, type]),
    ...values(SOCKET_LEVELS).map((level) => [level, 1]),
  ];
  for (const [level = 0, type = 0] of types)
    for (const length of [0, 1, 4, 6, 12, 16, 32, 48])
      yield {
        words: {
          [4 * word]: place + 0x80,
          [5 * word]: 0x80,
          0x80: 8 + word + length,
          ...(word === 8 && { [5 * word + 4]: 0, 0x84: 0 }),
          [0x80 + word]: level,
          [0x84 + word]: type,
        },
      };
}

/** Attributes of events, of each type and size. */
function* events(): Iterable<Words> {
  const sizes = [...values(PERF_ATTRIBUTE_SIZES), 0, 4, 63, 65, 100, 200, 4096, 4097];
  for (const type of values(PERF_TYPES)) for (const size of sizes) yield { words: { 0: type, 4: size } };
}

/** Options of sockets, by level and name, with some lengths; none that strace 6.1 does not know by name. */
function* options(): Iterable<readonly [level: number, name: number, length: number]> {
  const later = new Set(SOCKET_OPTIONS.entries.filter(([name]) => LATER.has(name)).map(([, value]) => value));
  for (const level of values(SOCKET_LEVELS))
    for (let name = 0; name < 132; name++) {
      if (level === SOL_SOCKET && later.has(name)) continue;
      for (const length of [name % 5, 4, 8 * (name % 17)]) yield [level, name, length];
    }
}

const SOL_SOCKET = constantValue(SOCKET_LEVELS, 'SOL_SOCKET');

const FEW = [0, 1, 2, 3, 4, 16, 33];
const BPF_SIZES = [0, 1, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 72, 80, 96, 112, 120, 128, 144, 160, 4096, 4097];
const CLONE_SIZES = [0, 1, 63, 64, 65, 72, 79, 80, 81, 87, 88, 89, 96, 4096, 4097];

export const ENUMERATED: readonly Enumerated[] = [
  eachStructure('rt_sigqueueinfo', 2, siginfos),
  eachStructure('rt_tgsigqueueinfo', 3, siginfos),
  eachStructure('pidfd_send_signal', 2, siginfos),
  eachStructure('waitid', 2, siginfos),
  eachStructure('rt_sigtimedwait', 1, siginfos),
  eachStructure('ptrace', 3, function* () {
    for (const { words } of siginfos()) yield { args: { 0: 0x4202 }, words };
  }),
  eachWith('io_uring_register', 1, IO_URING_REGISTER_OPERATIONS, 3, FEW),
  each('keyctl', 0, KEYCTL_OPERATIONS),
  each('seccomp', 0, SECCOMP_OPERATIONS),
  eachStructure('seccomp', 2, function* (abi, place) {
    for (const { words } of filters(abi, place)) yield { args: { 0: 1 }, words };
  }),
  eachStructure('prctl', 2, function* (abi, place) {
    for (const { words } of filters(abi, place)) yield { args: { 0: 22, 1: 2 }, words };
  }),
  {
    name: 'quotactl',
    *fixed() {
      for (const command of values(QUOTA_COMMANDS))
        for (const type of values(QUOTA_TYPES)) yield { args: { 0: (command << 8) | (type & 0xff) } };
    },
  },
  each('prctl', 0, PRCTL_OPTIONS),
  each('arch_prctl', 0, ARCH_PRCTL_CODES),
  eachWith('bpf', 0, BPF_COMMANDS, 2, BPF_SIZES),
  eachStructure('bpf', 1, programs),
  each('fcntl', 1, FCNTL_COMMANDS),
  {
    name: 'setsockopt',
    *fixed() {
      for (const [level, name, length] of options()) yield { args: { 1: level, 2: name, 4: length } };
    },
  },
  eachStructure('getsockopt', 4, function* () {
    for (const [level, name, length] of options()) yield { args: { 1: level, 2: name }, words: { 0: length } };
  }),
  eachStructure('sendmsg', 1, controlMessages),
  eachStructure('recvmsg', 1, controlMessages),
  {
    name: 'clone3',
    *fixed() {
      for (const size of CLONE_SIZES) yield { args: { 1: size } };
    },
  },
  each('ptrace', 0, PTRACE_REQUESTS),
  eachStructure('perf_event_open', 0, events),
  each('futex', 1, FUTEX_OPERATIONS),
];
