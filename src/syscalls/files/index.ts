import type { Syscall } from '../syscall.ts';
import { attributeSyscalls } from './attributes.ts';
import { directorySyscalls } from './directories.ts';
import { extendedAttributeSyscalls } from './extended-attributes.ts';
import { fileAttributeSyscalls } from './file-attributes.ts';
import { landlockSyscalls } from './landlock.ts';
import { mountSyscalls } from './mount.ts';
import { mountIdSyscalls } from './mount-ids.ts';
import { mountObjectSyscalls } from './mount-objects.ts';
import { nameSyscalls } from './names.ts';
import { openSyscalls } from './open.ts';
import { quotaSyscalls } from './quota.ts';
import { statSyscalls } from './stat.ts';
import { storageSyscalls } from './storage.ts';
import { watchingSyscalls } from './watching.ts';

/** Calls on files, directories and file systems. */
export const fileSyscalls: readonly Syscall[] = [
  ...openSyscalls,
  ...statSyscalls,
  ...nameSyscalls,
  ...attributeSyscalls,
  ...extendedAttributeSyscalls,
  ...fileAttributeSyscalls,
  ...directorySyscalls,
  ...storageSyscalls,
  ...watchingSyscalls,
  ...mountSyscalls,
  ...mountObjectSyscalls,
  ...mountIdSyscalls,
  ...landlockSyscalls,
  ...quotaSyscalls,
];
