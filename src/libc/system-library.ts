import { existsSync } from 'node:fs';
import { join } from 'node:path';
import koffi, { type LibraryHandle } from 'koffi';

/** Where distributions keep libraries for x86-64. No other place is looked at, whatever the environment says. */
export const SYSTEM_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
  '/lib64',
  '/lib',
] as const;

/**
 * A library of the system, by its soname; undefined where the system has none that can be loaded.
 * @param needed sonames of what it calls, where the system has them: the dynamic linker then looks for them nowhere
 * else. They become visible to all libraries that are loaded later, since not every library names what it needs.
 */
export function systemLibrary(soname: string, needed: readonly string[]): LibraryHandle | undefined {
  const path = systemLibraryPath(soname);
  if (path === undefined) return undefined;
  try {
    for (const name of needed) {
      const found = systemLibraryPath(name);
      if (found !== undefined) koffi.load(found, { lazy: true, global: true });
    }
    return koffi.load(path, { lazy: true });
  } catch {
    return undefined;
  }
}

/** The file of a library of the system; undefined where there is none. */
export function systemLibraryPath(soname: string): string | undefined {
  return SYSTEM_FOLDERS.map((folder) => join(folder, soname)).find((path) => existsSync(path));
}
