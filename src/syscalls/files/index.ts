import type { Chapter } from '../chapters.ts';
import type { Syscall } from '../syscall.ts';
import defer * as attributes from './attributes.ts';
import defer * as directories from './directories.ts';
import defer * as extendedAttributes from './extended-attributes.ts';
import defer * as fileAttributes from './file-attributes.ts';
import defer * as landlock from './landlock.ts';
import defer * as mount from './mount.ts';
import defer * as mountIds from './mount-ids.ts';
import defer * as mountObjects from './mount-objects.ts';
import defer * as names from './names.ts';
import defer * as open from './open.ts';
import defer * as quota from './quota.ts';
import defer * as stat from './stat.ts';
import defer * as storage from './storage.ts';
import defer * as watching from './watching.ts';

/** Calls on files, directories and file systems. */
export const fileChapters: readonly Chapter<Syscall>[] = [
  () => open.openSyscalls,
  () => stat.statSyscalls,
  () => names.nameSyscalls,
  () => attributes.attributeSyscalls,
  () => extendedAttributes.extendedAttributeSyscalls,
  () => fileAttributes.fileAttributeSyscalls,
  () => directories.directorySyscalls,
  () => storage.storageSyscalls,
  () => watching.watchingSyscalls,
  () => mount.mountSyscalls,
  () => mountObjects.mountObjectSyscalls,
  () => mountIds.mountIdSyscalls,
  () => landlock.landlockSyscalls,
  () => quota.quotaSyscalls,
];
