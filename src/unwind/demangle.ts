import koffi from 'koffi';

/** `__cxa_demangle` of the C++ ABI, which Node.js itself has. */
let demangle: ((name: string, buffer: number, length: number, status: number) => string | null) | undefined;

/** A name of C++ (or of Rust, in its older form) as its programmer wrote it, in raw bytes; any other name as it is. */
export function demangled(name: string): string {
  if (!name.startsWith('_Z')) return name;
  demangle ??= load();
  const text = demangle(name, 0, 0, 0);
  if (text === null) return name;
  const rust = RUST.exec(text)?.[1];
  return rust === undefined ? Buffer.from(text).toString('latin1') : rustName(rust);
}

function load(): NonNullable<typeof demangle> {
  return koffi
    .load(null)
    .func('__cxa_demangle', koffi.disposable('str'), ['str', 'uintptr_t', 'uintptr_t', 'uintptr_t']) as never;
}

/** Rust's older names are those of C++ with a hash at the end. */
const RUST = /^(.*)::h[0-9a-f]{16}$/;

/** What Rust writes where a name of C++ cannot have the character (rustc-demangle's `legacy` form). */
const RUST_CHARACTERS: Readonly<Record<string, string>> = {
  SP: '@',
  BP: '*',
  RF: '&',
  LT: '<',
  GT: '>',
  LP: '(',
  RP: ')',
  C: ',',
};

function rustName(name: string): string {
  return name
    .split('::')
    .map((part) =>
      part
        .replace(/^_(?=\$)/, '')
        .replaceAll('..', '::')
        .replace(/\$(?:u([0-9a-f]{1,2})|([A-Z]{1,2}))\$/g, (written, code?: string, word?: string) =>
          code === undefined
            ? (RUST_CHARACTERS[word ?? ''] ?? written)
            : String.fromCharCode(Number.parseInt(code, 16)),
        ),
    )
    .join('::');
}
