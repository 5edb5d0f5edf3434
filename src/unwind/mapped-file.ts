import { closeSync, constants, fstatSync, openSync, readdirSync } from 'node:fs';
import { procFolder } from '../process/numbering.ts';

/**
 * Opens the file that a thread's process has mapped at an address, as the process knows it: in its root folder, and
 * though it was deleted or replaced where we may look that up (proc_pid_map_files(5)).
 * @param path what `/proc/PID/maps` calls it
 * @returns a descriptor, which is the caller's; undefined where there is no such regular file
 */
export function openMapped(tid: number, path: string, start: number): number | undefined {
  if (!path.startsWith('/')) return undefined;
  return open(mapFile(tid, start)) ?? open(`${procFolder(tid)}/root${path}`);
}

function mapFile(tid: number, start: number): string | undefined {
  const folder = `${procFolder(tid)}/map_files`;
  try {
    const name = readdirSync(folder).find((range) => range.startsWith(`${start.toString(16)}-`));
    return name === undefined ? undefined : `${folder}/${name}`;
  } catch {
    return undefined;
  }
}

/** Something other than a file may stand at its path by now, whose opening would block. */
function open(path: string | undefined): number | undefined {
  if (path === undefined) return undefined;
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    if (fstatSync(fd).isFile()) return fd;
    closeSync(fd);
  } catch {
    // Gone, or not for us.
  }
  return undefined;
}
