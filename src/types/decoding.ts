import type { Abi } from '../abi/abi.ts';
import type { SyscallCall } from '../events/event.ts';
import { BPF_OBJECT, NOT_CAPTURED, NOWHERE, type TraceeMemory } from '../events/memory.ts';
import type { Emitter } from './emitter.ts';

/** What the user asked of decoders. */
export interface DecodeOptions {
  /** `-s`: bytes of a string, and elements of an array, that are shown. */
  readonly stringLimit: number;
  /** Off under `-v`: structures and long lists are then shown whole. */
  readonly abbreviate: boolean;
}

/** Knows what a tracee's descriptors refer to: under `-y`, printed as `3</etc/passwd>`. */
export interface DescriptorNames {
  /**
   * Undefined where it cannot be told. `memory`: of a call of the thread, along with which may have been captured what
   * its descriptors led to, or those of another process: `whose`, as `TraceeMemory.descriptor` has it.
   */
  nameOf(tid: number, fd: number, memory?: TraceeMemory, whose?: number): DescriptorName | undefined;
  workingDirectory(tid: number, memory: TraceeMemory): DescriptorName | undefined;
  /** The process that a pidfd stands for (pidfd_open(2)); undefined where it has ended, or the descriptor is none. */
  processOf(tid: number, fd: number, memory: TraceeMemory): number | undefined;
}

/** What a descriptor refers to. */
export interface DescriptorName {
  /** As text, already escaped: `</etc/passwd>`. */
  readonly text: string;
  /** Where it leads, in raw bytes; undefined where `other` says what it is. */
  readonly path?: Buffer | undefined;
  /** The file has no name any more. */
  readonly deleted?: boolean;
  /** Kind and numbers of a device: `char 1:3`. */
  readonly device?: string;
  /** What it is where that is no path: `TCP:[127.0.0.1:80]`. */
  readonly other?: string;
}

/**
 * Knows processes and threads: their command names, under `-Y` printed as `123<sh>`, and, under `--decode-pids=pidns`, the
 * numbers that they have in our pid namespace. `by`: the thread that calls them by this number; `memory`: that of its call,
 * along with which may have been captured who they were.
 */
export interface ProcessNames {
  /** `<sh>`, already escaped, or undefined where there is nothing to tell. */
  nameOf(pid: number, by: number, memory: TraceeMemory): string | undefined;
  /** The same of a process group. */
  groupNameOf(pgid: number, by: number, memory: TraceeMemory): string | undefined;
  /** The same of a session. */
  sessionNameOf(sid: number, by: number, memory: TraceeMemory): string | undefined;
}

/** What a value means where neither it nor the tracee's memory tells. */
export interface Surroundings {
  /** Name of the network interface with this index, where there is one. */
  interfaceName(index: number): string | undefined;
  /**
   * Protocol (`NETLINK_*`) of a tracee's netlink socket, -1 where it cannot be told; undefined where the descriptor
   * is no netlink socket.
   */
  netlinkProtocol(tid: number, fd: number): number | undefined;
  /** Which object of bpf(2) a tracee's descriptor is: one of `BPF_OBJECT`. */
  bpfObject(tid: number, fd: number): number;
  /** The number in our pid namespace of the process that thread `by` calls `pid`; undefined where it is gone. */
  numberOfProcess(pid: number, by: number): number | undefined;
  /** When the machine was started, in nanoseconds since the epoch: what CLOCK_BOOTTIME (clock_gettime(2)) counts from. */
  startOfMachine(): number;
  /** The family of generic netlink whose messages have this type. */
  genericFamily(type: number): string | undefined;
}

/**
 * All that a decoder may ask while it prints one entry or one return. One object serves every event: whoever
 * drives the decoders sets it anew.
 */
export class Decoding {
  abi!: Abi;
  call!: SyscallCall;
  memory!: TraceeMemory;
  tid = 0;
  /** False while the entry is printed, true once the call has returned. */
  exiting = false;
  /** Positive error number of a call that failed. */
  errno = 0;
  resultLow = 0;
  resultHigh = 0;
  /** Address in the tracee of the structure that is being printed, where a pointer led to it. */
  pointed = 0;
  /** Off where the user wants pointers to structures to stay addresses (`-e verbose=`). */
  followsStructures = true;

  constructor(
    readonly out: Emitter,
    public options: DecodeOptions,
    readonly descriptors: DescriptorNames | undefined,
    readonly surroundings?: Surroundings,
    readonly processes?: ProcessNames,
  ) {}

  /** Low half of argument `index`. */
  low(index: number): number {
    return this.call.args[2 * index] as number;
  }

  /** High half of argument `index`. */
  high(index: number): number {
    return this.call.args[2 * index + 1] as number;
  }

  /** Argument `index` as the ABI's unsigned word, a double: exact below 2^53. */
  word(index: number): number {
    return this.toWord(this.low(index), this.high(index));
  }

  /** Argument `index` as an unsigned number, a double, with whatever is in the upper half of its register. */
  number(index: number): number {
    return this.high(index) * 0x1_0000_0000 + this.low(index);
  }

  /** Argument `index` as a C `int`. */
  int(index: number): number {
    return this.low(index) | 0;
  }

  /**
   * An unsigned word as a double. What an i386 call has in the upper half of a register, which a 64-bit program may leave
   * there, makes an address of it where nothing can be read; what counts is a `number`.
   */
  toWord(low: number, high: number): number {
    if (this.abi.wordSize === 4) return high === 0 ? low : NOWHERE;
    return high * 0x1_0000_0000 + low;
  }

  get failed(): boolean {
    return this.errno !== 0;
  }

  /** The return value as a double; negative numbers do not occur, since those are failures. */
  get result(): number {
    if (this.abi.registerSize === 4) return this.toWord(this.resultLow, this.resultHigh);
    return this.resultHigh * 0x1_0000_0000 + this.resultLow;
  }

  /**
   * Whether a string behind a pointer tells anything: after a call that failed, what the kernel would have written
   * there is not there.
   */
  get mayRead(): boolean {
    return !(this.exiting && this.errno !== 0);
  }

  /** As `mayRead`, of structures. */
  get mayFollow(): boolean {
    return this.followsStructures && this.mayRead;
  }

  /** Protocol of the tracee's netlink socket (`Surroundings.netlinkProtocol`), as it was in this call where that is known. */
  netlinkProtocol(fd: number): number | undefined {
    const captured = this.memory.netlinkProtocol(fd);
    return captured === NOT_CAPTURED ? this.surroundings?.netlinkProtocol(this.tid, fd) : captured;
  }

  /** Which object of bpf(2) a tracee's descriptor is (`BPF_OBJECT`), as it was in this call where that is known. */
  bpfObject(fd: number): number {
    const captured = this.memory.bpfObject(fd);
    return captured === NOT_CAPTURED
      ? (this.surroundings?.bpfObject(this.tid, fd) ?? BPF_OBJECT.none)
      : captured;
  }

  /** Prints a pointer that is not followed. */
  printAddress(low: number, high: number): void {
    this.out.address(low, high);
  }

  /**
   * Reads `length` bytes behind a pointer. Where there is nothing to follow it prints the pointer itself, as
   * strace does, and gives UNREADABLE.
   */
  readOrPrintAddress(low: number, high: number, length: number): number {
    const address = this.toWord(low, high);
    const at = address !== 0 && this.mayFollow ? this.memory.read(address, length) : -1;
    if (at < 0) this.printAddress(low, high);
    return at;
  }
}
