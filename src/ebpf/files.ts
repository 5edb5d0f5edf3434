import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** libbpf and what it needs, in the order in which they are loaded. */
export const LIBRARIES = ['libz.so.1', 'libelf.so.1', 'libbpf.so.1'] as const;

/** Where distributions keep libraries for x86-64. No other place is looked at, whatever the environment says. */
const SYSTEM_FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib64', '/lib'];

/** The BPF program's object file, which the build makes. */
export function objectPath(): string {
  return join(packageFolder(), 'dist', 'xtrace.bpf.o');
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
