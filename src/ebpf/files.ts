import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SYSTEM_FOLDERS } from '../libc/system-library.ts';

/** libbpf and what it needs, in the order in which they are loaded. */
export const LIBRARIES = ['libz.so.1', 'libelf.so.1', 'libbpf.so.1'] as const;

/**
 * The BPF program's object file, which the build makes.
 * @param looksFurther that of the program that finds out more than registers and memory tell
 */
export function objectPath(looksFurther: boolean): string {
  return join(packageFolder(), 'dist', `xtrace${looksFurther ? '-further' : ''}.bpf.o`);
}

/** Folders that have a libbpf, best first: the one that the package brings along, then those of the system. */
export function libraryFolders(): string[] {
  const vendored = join(packageFolder(), 'vendor', `linux-${process.arch}`);
  return [vendored, ...SYSTEM_FOLDERS].filter((folder) => existsSync(join(folder, LIBRARIES[2])));
}

/** The folder that has `package.json`: that of the bundle in `dist/`, and that of the sources alike. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== '/' && !existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
