import koffi, { type LibraryHandle } from 'koffi';
import { NativeMemory } from '../libc/libc.ts';
import { systemLibrary } from '../libc/system-library.ts';
import { openMapped } from './mapped-file.ts';
import { type Frame, type FunctionName, frameAt, type SourceLine, type StackWalker } from './walker.ts';

/**
 * The functions of elfutils' libdw that are used (elfutils/libdwfl.h). Handles of processes, modules, frames and lines
 * are addresses, 0 where there is none. Functions that give an int give another than 0 where they fail.
 */
type Libdw = NonNullable<ReturnType<typeof load>>;

const LIBRARY = 'libdw.so.1';
const NEEDED = ['libz.so.1', 'liblzma.so.5', 'libbz2.so.1.0', 'libbz2.so.1', 'libzstd.so.1', 'libelf.so.1'];

/** `DWARF_CB_OK` and `DWARF_CB_ABORT` (elfutils/libdw.h). */
const GO_ON = 0;
const STOP = 1;

/** Makes walkers for processes of 64 and of 32 bits; undefined where the system has no libdw. */
export function libdwWalkers(): ((pid: number) => StackWalker) | undefined {
  // libdw would fetch debug information from the servers that it names.
  delete process.env.DEBUGINFOD_URLS;
  const library = load();
  return library && ((pid) => new LibdwWalker(library, pid));
}

class LibdwWalker implements StackWalker {
  private readonly process: number;
  /** Whether libdw knows the process's mappings. */
  private reported = false;
  private attached = false;

  constructor(
    private readonly library: Libdw,
    private readonly pid: number,
  ) {
    this.process = library.begin(library.callbacks.address);
  }

  walk(tid: number, limit: number): readonly Frame[] {
    threadAsked = tid;
    if (this.process === 0 || !this.report(tid)) return [];
    return this.library.framesOf(this.process, tid, limit);
  }

  symbolOf(frame: Frame): FunctionName | undefined {
    const { library } = this;
    const back = frame.exact ? 0 : 1;
    const module = library.moduleAt(this.process, frame.address - back);
    if (module === 0) return undefined;
    const name = library.symbolAt(module, frame.address - back, result.address, symbol.address, 0, 0, 0);
    if (name === null) return undefined;
    return { name: rawBytes(name).replace(/@.*$/, ''), offset: result.word + back };
  }

  sourceOf(frame: Frame): SourceLine | undefined {
    const { library } = this;
    const address = frame.exact ? frame.address : frame.address - 1;
    const module = library.moduleAt(this.process, address);
    const line = module === 0 ? 0 : library.sourceAt(module, address);
    if (line === 0) return undefined;
    const file = library.lineInfo(line, 0, result.address, 0, 0, 0);
    return file === null ? undefined : { file: rawBytes(file), line: result.bytes.readInt32LE() };
  }

  mappingsChanged(): void {
    this.reported = false;
  }

  close(): void {
    if (this.process !== 0) this.library.end(this.process);
  }

  private report(tid: number): boolean {
    if (this.reported) return this.attached;
    const { library, process, pid } = this;
    library.reportBegin(process);
    const error = library.reportProcess(process, tid);
    library.reportEnd(process, 0, 0);
    this.reported = error === 0;
    this.attached ||= this.reported && library.attach(process, pid, true) === 0;
    return this.reported && this.attached;
  }
}

function rawBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

const result = new NativeMemory(8);
const exactness = new NativeMemory(1);
/** One `GElf_Sym` (gelf.h), which nobody reads. */
const symbol = new NativeMemory(24);

function load() {
  const library = systemLibrary(LIBRARY, NEEDED);
  if (!library) return undefined;
  const c = <F extends (...args: never[]) => unknown>(prototype: string): F =>
    library.func(prototype) as unknown as F;
  koffi.proto('int xtrace_frame_callback(uintptr_t frame, uintptr_t argument)');
  const getFrames = c<(process: number, tid: number, callback: unknown, argument: number) => number>(
    'int dwfl_getthread_frames(uintptr_t, int, xtrace_frame_callback *, uintptr_t)',
  );
  const framePc = c<(frame: number, address: number, exact: number) => boolean>(
    'bool dwfl_frame_pc(uintptr_t, uintptr_t, uintptr_t)',
  );
  let frames: Frame[] = [];
  let room = 0;
  const onFrame = koffi.register((frame: number) => {
    if (!framePc(frame, result.address, exactness.address)) return STOP;
    frames.push(frameAt(result, exactness.bytes[0] !== 0));
    return frames.length < room ? GO_ON : STOP;
  }, koffi.pointer('xtrace_frame_callback'));
  return {
    callbacks: makeCallbacks(library),
    /** Frames that could be told before something failed are given, too. */
    framesOf(process: number, tid: number, limit: number): readonly Frame[] {
      frames = [];
      room = limit;
      getFrames(process, tid, onFrame, 0);
      return frames;
    },
    begin: c<(callbacks: number) => number>('uintptr_t dwfl_begin(uintptr_t)'),
    end: c<(process: number) => void>('void dwfl_end(uintptr_t)'),
    reportBegin: c<(process: number) => void>('void dwfl_report_begin(uintptr_t)'),
    reportProcess: c<(process: number, pid: number) => number>('int dwfl_linux_proc_report(uintptr_t, int)'),
    reportEnd: c<(process: number, removed: number, argument: number) => number>(
      'int dwfl_report_end(uintptr_t, uintptr_t, uintptr_t)',
    ),
    attach: c<(process: number, pid: number, isStopped: boolean) => number>(
      'int dwfl_linux_proc_attach(uintptr_t, int, bool)',
    ),
    moduleAt: c<(process: number, address: number) => number>(
      'uintptr_t dwfl_addrmodule(uintptr_t, uint64_t)',
    ),
    symbolAt: c<
      (
        module: number,
        address: number,
        offset: number,
        symbol: number,
        section: number,
        elf: number,
        bias: number,
      ) => string | null
    >(
      'const char *dwfl_module_addrinfo(uintptr_t, uint64_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t)',
    ),
    sourceAt: c<(module: number, address: number) => number>(
      'uintptr_t dwfl_module_getsrc(uintptr_t, uint64_t)',
    ),
    lineInfo: c<
      (
        line: number,
        address: number,
        number: number,
        column: number,
        modified: number,
        length: number,
      ) => string | null
    >('const char *dwfl_lineinfo(uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t)'),
  };
}

/** Whose files libdw asks for: the thread whose stack was walked last. */
let threadAsked = 0;

/** A `Dwfl_Callbacks`, by which libdw finds files. It lives as long as this program. */
function makeCallbacks(library: LibraryHandle): NativeMemory {
  const signature = '(uintptr_t, uintptr_t, const char *, uint64_t, uintptr_t, uintptr_t)';
  const findItself = library.func(`int dwfl_linux_proc_find_elf${signature}`);
  koffi.proto(`int xtrace_find_elf${signature}`);
  const findElf = koffi.register(
    (module: number, data: number, path: string, start: number, name: number, elf: number): number =>
      openMapped(threadAsked, path, start) ?? findItself(module, data, path, start, name, elf),
    koffi.pointer('xtrace_find_elf'),
  );
  const addressOfFunction = (name: string) => koffi.address(library.symbol(name, 'void'));
  const words = new BigUint64Array(callbacks.bytes.buffer);
  words[0] = koffi.address(findElf);
  words[1] = addressOfFunction('dwfl_standard_find_debuginfo');
  words[2] = addressOfFunction('dwfl_offline_section_address');
  // Where debug information is looked for: the address of a null pointer, for the usual places.
  words[3] = BigInt(callbacks.address + CALLBACKS_SIZE);
  words[4] = 0n;
  return callbacks;
}

const CALLBACKS_SIZE = 32;
const callbacks = new NativeMemory(CALLBACKS_SIZE + 8);
