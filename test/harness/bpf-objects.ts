import { addressOf, libcFunction } from '../../src/libc/libc.ts';
import { content, entries } from './faults.ts';

/** asm/unistd_64.h */
const SYS_BPF = 321;

/** How the ids of each kind of BPF object are walked (bpf_cmd of linux/bpf.h), and told in fdinfo (proc(5)). */
const KINDS = { prog: 11, map: 12, link: 31 } as const;

/** All BPF programs, maps and links that there are in the kernel, such as `prog 17`. */
export function bpfObjects(): Set<string> {
  const bpf = libcFunction('long syscall(long, int, uintptr_t, unsigned int)');
  const found = new Set<string>();
  for (const [kind, command] of Object.entries(KINDS)) {
    const attributes = new Uint32Array(3);
    const address = addressOf(new Uint8Array(attributes.buffer));
    while (bpf(SYS_BPF, command, address, attributes.byteLength) === 0) {
      attributes[0] = attributes[1] as number;
      found.add(`${kind} ${attributes[0]}`);
    }
  }
  return found;
}

/** Those that processes hold. */
export function heldBpfObjects(): Set<string> {
  const held = new Set<string>();
  for (const pid of entries('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const fd of entries(`/proc/${pid}/fdinfo`)) {
      for (const [, kind, id] of content(`/proc/${pid}/fdinfo/${fd}`).matchAll(
        /^(prog|map|link)_id:\s*(\d+)/gm,
      ))
        held.add(`${kind} ${id}`);
    }
  }
  return held;
}

/** Those that were not there before, and that no process holds: what a tracer left behind. */
export function abandonedBpfObjects(before: ReadonlySet<string>): string[] {
  const there = [...bpfObjects()].filter((object) => !before.has(object));
  const held = there.length > 0 ? heldBpfObjects() : new Set<string>();
  return there.filter((object) => !held.has(object));
}
