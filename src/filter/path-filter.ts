import type { SyscallCall } from '../events/event.ts';
import { type TraceeMemory, UNREADABLE } from '../events/memory.ts';
import { withoutDeleted } from '../process/descriptors/target.ts';
import type { DescriptorFilter } from './descriptor-filter.ts';
import { type PathOperands, pathOperands } from './path-operands.ts';

const PATH_MAX = 4096;
const POLLFD_SIZE = 8;
/** More descriptors than this are not looked at in one call. */
const MOST_DESCRIPTORS = 2 ** 20;

/** What a descriptor of a thread leads to, as raw bytes; `memory` is that of a call of the thread. */
export type TargetOf = (tid: number, descriptor: number, memory: TraceeMemory) => string | undefined;

/** The calls that concern one of several paths (`-P`), or one of several descriptors (`--trace-fds`). */
export class PathFilter {
  readonly #paths: ReadonlySet<string>;
  readonly #descriptors: DescriptorFilter | undefined;
  readonly #targetOf: TargetOf;

  /**
   * @param paths compared letter by letter, as raw bytes (`latin1`)
   * @param targetOf what a descriptor of a thread leads to, as raw bytes
   * @param descriptors those that matter wherever they lead
   */
  constructor(paths: Iterable<string>, targetOf: TargetOf, descriptors?: DescriptorFilter) {
    this.#paths = new Set(paths);
    this.#descriptors = descriptors;
    this.#targetOf = targetOf;
  }

  /** Whether the call, which the thread just enters, concerns one of the paths. */
  selects(call: SyscallCall, name: string, tid: number, memory: TraceeMemory): boolean {
    const all = pathOperands(name, call.abi.registerSize);
    const { byCommand } = all;
    const operands = byCommand ? byCommand.operands(low(call, byCommand.argument)) : all;
    return (
      operands.descriptors.some((index) => this.#isTarget(tid, low(call, index) | 0, memory)) ||
      operands.paths.some((index) => this.#isPath(word(call, index), memory)) ||
      descriptorsInMemory(operands, call, memory).some((descriptor) =>
        this.#isTarget(tid, descriptor, memory),
      )
    );
  }

  #isTarget(tid: number, descriptor: number, memory: TraceeMemory): boolean {
    if (this.#descriptors?.selects(descriptor)) return true;
    const target =
      descriptor < 0 || this.#paths.size === 0 ? undefined : this.#targetOf(tid, descriptor, memory);
    if (target === undefined) return false;
    return this.#paths.has(target) || this.#paths.has(withoutDeleted(target));
  }

  #isPath(address: number, memory: TraceeMemory): boolean {
    if (this.#paths.size === 0) return false;
    const at = memory.readString(address, PATH_MAX);
    if (at === UNREADABLE || !memory.terminated) return false;
    return this.#paths.has(memory.bytes.toString('latin1', at, at + memory.length));
  }
}

function descriptorsInMemory(
  { inMemory }: PathOperands,
  call: SyscallCall,
  memory: TraceeMemory,
): readonly number[] {
  if (inMemory === 'pollfd') return polled(call, memory);
  return inMemory === 'fd_set' ? selected(call, memory) : [];
}

/** Descriptors of `struct pollfd[]` (poll(2)), as many as can be read. */
function polled(call: SyscallCall, memory: TraceeMemory): number[] {
  const count = Math.min(low(call, 1), MOST_DESCRIPTORS);
  const at = memory.readUpTo(word(call, 0), count * POLLFD_SIZE);
  const readable = at === UNREADABLE ? 0 : Math.floor(memory.length / POLLFD_SIZE);
  return Array.from({ length: readable }, (_, index) => memory.i32(at + index * POLLFD_SIZE));
}

/** Descriptors in the three sets of select(2). */
function selected(call: SyscallCall, memory: TraceeMemory): number[] {
  const count = Math.min(low(call, 0) | 0, MOST_DESCRIPTORS);
  if (count <= 0) return [];
  const { wordSize } = call.abi;
  const size = Math.ceil(count / (8 * wordSize)) * wordSize;
  const descriptors: number[] = [];
  for (const index of [1, 2, 3]) {
    const address = word(call, index);
    const at = address === 0 ? UNREADABLE : memory.read(address, size);
    if (at === UNREADABLE) continue;
    for (let bit = 0; bit < count; bit++) {
      if ((memory.u8(at + (bit >> 3)) >> (bit & 7)) & 1) descriptors.push(bit);
    }
  }
  return descriptors;
}

function low(call: SyscallCall, index: number): number {
  return call.args[2 * index] as number;
}

function word(call: SyscallCall, index: number): number {
  const high = call.abi.wordSize === 4 ? 0 : (call.args[2 * index + 1] as number);
  return high * 2 ** 32 + low(call, index);
}
