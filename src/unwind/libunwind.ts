import koffi from 'koffi';
import { NativeMemory } from '../libc/libc.ts';
import { systemLibrary, systemLibraryPath } from '../libc/system-library.ts';
import { type Frame, type FunctionName, frameAt, type StackWalker } from './walker.ts';

/**
 * The functions of libunwind that are used (libunwind(3), libunwind-ptrace(3)). Address spaces, cursors and what
 * belongs to a thread are addresses. Functions give a negative number where they fail.
 */
type Libunwind = NonNullable<ReturnType<typeof load>>;

const PTRACE_LIBRARY = 'libunwind-ptrace.so.0';
const LIBRARY = 'libunwind-x86_64.so.8';
const NEEDED = ['liblzma.so.5', 'libz.so.1', 'libunwind.so.8', LIBRARY];

/** `unw_cursor_t` is 127 words (libunwind-x86_64.h); there is room for that of later versions. */
const CURSOR_SIZE = 8 * 512;
const LONGEST_NAME = 1 << 12;
/** `UNW_REG_IP`: `UNW_X86_64_RIP` (libunwind-x86_64.h). */
const INSTRUCTION_POINTER = 16;
/** `UNW_CACHE_GLOBAL` (libunwind-common.h). */
const CACHED = 1;

/** Makes walkers for processes of 64 bits; undefined where the system has no libunwind for ptrace. */
export function libunwindWalkers(): ((pid: number) => StackWalker) | undefined {
  const library = load();
  return library && (() => new LibunwindWalker(library));
}

class LibunwindWalker implements StackWalker {
  private readonly space: number;
  /** What libunwind keeps of each thread. */
  private readonly threads = new Map<number, number>();
  private tid = 0;

  constructor(private readonly library: Libunwind) {
    this.space = library.createAddressSpace(library.accessors, 0);
    library.setCachingPolicy(this.space, CACHED);
  }

  walk(tid: number, limit: number): readonly Frame[] {
    const { library } = this;
    this.tid = tid;
    const frames: Frame[] = [];
    if (library.initRemote(cursor.address, this.space, this.thread(tid)) < 0) return frames;
    for (let exact = true; frames.length < limit; exact = library.isSignalFrame(cursor.address) > 0) {
      if (frames.length > 0 && library.step(cursor.address) <= 0) break;
      if (library.getRegister(cursor.address, INSTRUCTION_POINTER, result.address) < 0) break;
      frames.push(frameAt(result, exact));
    }
    return frames;
  }

  symbolOf({ address, exact }: Frame): FunctionName | undefined {
    const back = exact ? 0 : 1;
    const { library, space } = this;
    const thread = this.thread(this.tid);
    const error = library.nameOf(space, address - back, name.address, LONGEST_NAME, result.address, thread);
    if (error < 0) return undefined;
    return { name: name.bytes.toString('latin1', 0, name.bytes.indexOf(0)), offset: result.word + back };
  }

  sourceOf(): undefined {
    return undefined;
  }

  mappingsChanged(): void {
    this.library.flushCache(this.space, 0, 0);
    this.forgetThreads();
  }

  close(): void {
    this.forgetThreads();
    this.library.destroyAddressSpace(this.space);
  }

  private thread(tid: number): number {
    let thread = this.threads.get(tid);
    if (thread === undefined) {
      thread = this.library.createThread(tid);
      this.threads.set(tid, thread);
    }
    return thread;
  }

  private forgetThreads(): void {
    for (const thread of this.threads.values()) this.library.destroyThread(thread);
    this.threads.clear();
  }
}

const cursor = new NativeMemory(CURSOR_SIZE);
const name = new NativeMemory(LONGEST_NAME);
const result = new NativeMemory(8);

function load() {
  if (systemLibraryPath(LIBRARY) === undefined) return undefined;
  const ptrace = systemLibrary(PTRACE_LIBRARY, NEEDED);
  const library = ptrace && systemLibrary(LIBRARY, []);
  if (!library) return undefined;
  const c = <F extends (...args: never[]) => unknown>(from: typeof library, prototype: string): F =>
    from.func(prototype) as unknown as F;
  return {
    accessors: Number(koffi.address(ptrace.symbol('_UPT_accessors', 'void'))),
    createThread: c<(tid: number) => number>(ptrace, 'uintptr_t _UPT_create(int)'),
    destroyThread: c<(thread: number) => void>(ptrace, 'void _UPT_destroy(uintptr_t)'),
    nameOf: c<
      (space: number, address: number, name: number, length: number, offset: number, thread: number) => number
    >(ptrace, 'int _UPT_get_proc_name(uintptr_t, uint64_t, uintptr_t, size_t, uintptr_t, uintptr_t)'),
    createAddressSpace: c<(accessors: number, byteOrder: number) => number>(
      library,
      'uintptr_t _Ux86_64_create_addr_space(uintptr_t, int)',
    ),
    destroyAddressSpace: c<(space: number) => void>(library, 'void _Ux86_64_destroy_addr_space(uintptr_t)'),
    setCachingPolicy: c<(space: number, policy: number) => number>(
      library,
      'int _Ux86_64_set_caching_policy(uintptr_t, int)',
    ),
    flushCache: c<(space: number, from: number, to: number) => void>(
      library,
      'void _Ux86_64_flush_cache(uintptr_t, uint64_t, uint64_t)',
    ),
    initRemote: c<(cursor: number, space: number, thread: number) => number>(
      library,
      'int _Ux86_64_init_remote(uintptr_t, uintptr_t, uintptr_t)',
    ),
    step: c<(cursor: number) => number>(library, 'int _Ux86_64_step(uintptr_t)'),
    getRegister: c<(cursor: number, register: number, value: number) => number>(
      library,
      'int _Ux86_64_get_reg(uintptr_t, int, uintptr_t)',
    ),
    isSignalFrame: c<(cursor: number) => number>(library, 'int _Ux86_64_is_signal_frame(uintptr_t)'),
  };
}
