import { existsSync } from 'node:fs';
import { join } from 'node:path';
import koffi, { type LibraryHandle } from 'koffi';
import { EbpfError } from './errors.ts';
import { LIBRARIES, libraryFolders } from './files.ts';

/**
 * The functions of libbpf 1.x that are used (bpf/libbpf.h, bpf/bpf.h, bpf/btf.h). Objects, maps, programs and links are
 * addresses. Functions that give an address give 0 where they fail, and set `errno`; those that give a number give
 * -errno. Whoever passes the address of a buffer keeps the buffer referenced.
 */
export type Libbpf = ReturnType<typeof bind>;

let loaded: Libbpf | undefined;

/** libbpf, which is loaded when it is first asked for; an EbpfError where it cannot be. */
export function libbpf(): Libbpf {
  loaded ??= load();
  return loaded;
}

function load(): Libbpf {
  const failures: string[] = [];
  for (const folder of libraryFolders()) {
    try {
      const functions = bind(loadFrom(folder));
      // It would print on stderr; what went wrong is told by results and the verifier's log.
      functions.setPrint(0);
      return functions;
    } catch (error) {
      failures.push(`${folder}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new EbpfError(failures[0] ?? 'libbpf.so.1 is missing');
}

/** What libbpf needs is loaded from the same folder first: the dynamic linker then looks for it nowhere else. */
function loadFrom(folder: string): LibraryHandle {
  const [libz, libelf, libbpf] = LIBRARIES.map((name) => join(folder, name)) as [string, string, string];
  for (const path of [libz, libelf]) if (existsSync(path)) koffi.load(path);
  return koffi.load(libbpf);
}

function bind(library: LibraryHandle) {
  const c = <F extends (...args: never[]) => unknown>(prototype: string): F =>
    library.func(prototype) as unknown as F;
  return {
    /** Where libbpf's messages go: the address of a function, 0 for nowhere. */
    setPrint: c<(print: number) => number>('uintptr_t libbpf_set_print(uintptr_t)'),
    possibleCpus: c<() => number>('int libbpf_num_possible_cpus()'),

    openFile: c<(path: string, options: number) => number>(
      'uintptr_t bpf_object__open_file(const char *, uintptr_t)',
    ),
    loadObject: c<(object: number) => number>('int bpf_object__load(uintptr_t)'),
    closeObject: c<(object: number) => void>('void bpf_object__close(uintptr_t)'),
    objectTypes: c<(object: number) => number>('uintptr_t bpf_object__btf(uintptr_t)'),

    findType: c<(types: number, name: string, kind: number) => number>(
      'int btf__find_by_name_kind(uintptr_t, const char *, uint32_t)',
    ),
    typeById: c<(types: number, id: number) => number>('uintptr_t btf__type_by_id(uintptr_t, uint32_t)'),
    typeName: c<(types: number, offset: number) => string | null>(
      'const char *btf__name_by_offset(uintptr_t, uint32_t)',
    ),

    findMap: c<(object: number, name: string) => number>(
      'uintptr_t bpf_object__find_map_by_name(uintptr_t, const char *)',
    ),
    mapFd: c<(map: number) => number>('int bpf_map__fd(uintptr_t)'),
    mapKeySize: c<(map: number) => number>('uint32_t bpf_map__key_size(uintptr_t)'),
    mapValueSize: c<(map: number) => number>('uint32_t bpf_map__value_size(uintptr_t)'),
    mapMaxEntries: c<(map: number) => number>('uint32_t bpf_map__max_entries(uintptr_t)'),
    mapInitialValue: c<(map: number, size: number) => number>(
      'uintptr_t bpf_map__initial_value(uintptr_t, uintptr_t)',
    ),
    setMaxEntries: c<(map: number, entries: number) => number>(
      'int bpf_map__set_max_entries(uintptr_t, uint32_t)',
    ),
    setValueSize: c<(map: number, size: number) => number>(
      'int bpf_map__set_value_size(uintptr_t, uint32_t)',
    ),
    setAutocreate: c<(map: number, create: boolean) => number>(
      'int bpf_map__set_autocreate(uintptr_t, bool)',
    ),

    updateElement: c<(fd: number, key: number, value: number, flags: number) => number>(
      'int bpf_map_update_elem(int, uintptr_t, uintptr_t, uint64_t)',
    ),
    updateBatch: c<(fd: number, keys: number, values: number, count: number, options: number) => number>(
      'int bpf_map_update_batch(int, uintptr_t, uintptr_t, uintptr_t, uintptr_t)',
    ),
    lookupElement: c<(fd: number, key: number, value: number) => number>(
      'int bpf_map_lookup_elem(int, uintptr_t, uintptr_t)',
    ),
    takeElement: c<(fd: number, key: number, value: number) => number>(
      'int bpf_map_lookup_and_delete_elem(int, uintptr_t, uintptr_t)',
    ),
    deleteElement: c<(fd: number, key: number) => number>('int bpf_map_delete_elem(int, uintptr_t)'),

    findProgram: c<(object: number, name: string) => number>(
      'uintptr_t bpf_object__find_program_by_name(uintptr_t, const char *)',
    ),
    setAutoload: c<(program: number, load: boolean) => number>(
      'int bpf_program__set_autoload(uintptr_t, bool)',
    ),
    attach: c<(program: number) => number>('uintptr_t bpf_program__attach(uintptr_t)'),
    attachIterator: c<(program: number, options: number) => number>(
      'uintptr_t bpf_program__attach_iter(uintptr_t, uintptr_t)',
    ),
    linkFd: c<(link: number) => number>('int bpf_link__fd(uintptr_t)'),
    destroyLink: c<(link: number) => number>('int bpf_link__destroy(uintptr_t)'),
    createIterator: c<(linkFd: number) => number>('int bpf_iter_create(int)'),
  };
}
