import { readdirSync, readFileSync } from 'node:fs';
import { addressOf, libcFunction } from '../../src/libc/libc.ts';

/** asm/unistd_64.h, linux/bpf.h */
const SYS_BPF = 321;
const BPF_LINK_GET_NEXT_ID = 31;

/** The numbers of all links that there are in the kernel: what attaches programs to tracepoints. */
export function bpfLinks(): number[] {
  const bpf = libcFunction('long syscall(long, int, uintptr_t, unsigned int)');
  const attributes = new Uint32Array(3);
  const address = addressOf(new Uint8Array(attributes.buffer));
  const links: number[] = [];
  while (bpf(SYS_BPF, BPF_LINK_GET_NEXT_ID, address, attributes.byteLength) === 0) {
    const id = attributes[1] as number;
    links.push(id);
    attributes[0] = id;
  }
  return links;
}

/** The numbers of the links that processes hold (proc(5), fdinfo). */
export function heldBpfLinks(): Set<number> {
  const held = new Set<number>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const id of linksOf(pid)) held.add(id);
  }
  return held;
}

/** The numbers of the links that a process holds. */
export function linksOf(pid: number | string): number[] {
  const folder = `/proc/${pid}/fdinfo`;
  const links: number[] = [];
  for (const fd of entries(folder)) {
    const id = /^link_id:\s*(\d+)/m.exec(content(`${folder}/${fd}`))?.[1];
    if (id !== undefined) links.push(Number(id));
  }
  return links;
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function content(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
