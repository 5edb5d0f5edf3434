// The floor: what system calls cost where empty BPF programs are attached to their tracepoints.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import koffi from 'koffi';
import { compileBpf } from '../tools/bpf-object.mjs';

const source = new URL('empty.bpf.c', import.meta.url).pathname;
const vendored = new URL(`../vendor/linux-${process.arch}`, import.meta.url).pathname;

/** Those of the entry and the return of calls. */
export const BOTH = ['on_sys_enter', 'on_sys_exit'];
export const RETURN_ALONE = ['on_sys_exit'];

/**
 * Does something while they are attached.
 * @template T
 * @param {string} folder for the compiled programs
 * @param {() => Promise<T>} use
 * @param {readonly string[]} names which
 */
export async function withEmptyPrograms(folder, use, names = BOTH) {
  const libbpf = load();
  const path = join(folder, 'empty.bpf.o');
  if (!existsSync(path)) compileBpf(source, path);
  const object = libbpf.open(path, 0);
  if (object === 0 || libbpf.load(object) < 0) throw new Error('the empty programs cannot be loaded');
  const links = names.map((name) => libbpf.attach(libbpf.find(object, name)));
  try {
    if (links.includes(0)) throw new Error('the empty programs cannot be attached');
    return await use();
  } finally {
    for (const link of links) if (link !== 0) libbpf.detach(link);
    libbpf.close(object);
  }
}

/** libbpf's functions; objects, programs and links are addresses. */
function load() {
  for (const name of ['libz.so.1', 'libelf.so.1']) {
    if (existsSync(join(vendored, name))) koffi.load(join(vendored, name));
  }
  const path = join(vendored, 'libbpf.so.1');
  const library = koffi.load(existsSync(path) ? path : 'libbpf.so.1');
  return {
    open: library.func('uintptr_t bpf_object__open_file(const char *, uintptr_t)'),
    load: library.func('int bpf_object__load(uintptr_t)'),
    find: library.func('uintptr_t bpf_object__find_program_by_name(uintptr_t, const char *)'),
    attach: library.func('uintptr_t bpf_program__attach(uintptr_t)'),
    detach: library.func('int bpf_link__destroy(uintptr_t)'),
    close: library.func('void bpf_object__close(uintptr_t)'),
  };
}
