import { NAME_TO_HANDLE_AT_FLAGS, RESOLVE_FLAGS } from '../../abi/generated/files.ts';
import { flags } from '../../types/constants.ts';
import { descriptorResult, dirfd, fd } from '../../types/descriptor.ts';
import { extensible } from '../../types/extensible.ts';
import { fileHandle, fileHandleToFill, mountId } from '../../types/file-handle.ts';
import { mode } from '../../types/file-mode.ts';
import { address, size } from '../../types/numbers.ts';
import { makesFile, modeToMake, openFlags, openFlags64 } from '../../types/open-flags.ts';
import { path } from '../../types/strings.ts';
import { members } from '../../types/struct.ts';
import { onlyIf, out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { unlessNull } from '../variants.ts';
import { memfdFlags, memfdName } from './memfd.ts';

const opened = { result: descriptorResult };

/** `struct open_how` of openat2(2). */
const openHow = members({ flags: openFlags64, mode: modeToMake, resolve: flags(RESOLVE_FLAGS, 8) });
const OPEN_HOW_SIZE = 24;

const handleOf = { dirfd, pathname: path };
const handleFlags = flags(NAME_TO_HANDLE_AT_FLAGS);
const intoNothing = syscall('name_to_handle_at', {
  ...handleOf,
  handle: address,
  mount_id: address,
  flags: handleFlags,
});
const intoHandle = syscall('name_to_handle_at', {
  ...handleOf,
  handle: fileHandleToFill,
  mount_id: out(mountId),
  flags: out(handleFlags),
});

/** Register of the handle's address. */
const HANDLE = 2;

/** name_to_handle_at(2): without a place for the handle everything is known at entry. */
const nameToHandleAt = unlessNull([HANDLE], intoHandle, intoNothing);

/** Calls that give a descriptor for a file. */
export const openSyscalls: readonly Syscall[] = [
  syscall('open', { pathname: path, flags: openFlags, mode: onlyIf(makesFile(1), mode) }, opened),
  syscall('openat', { dirfd, pathname: path, flags: openFlags, mode: onlyIf(makesFile(2), mode) }, opened),
  syscall(
    'openat2',
    { dirfd, pathname: path, how: extensible(openHow, OPEN_HOW_SIZE, 'size'), size },
    opened,
  ),
  syscall('creat', { pathname: path, mode }, opened),
  nameToHandleAt,
  syscall('open_by_handle_at', { mount_fd: fd, handle: fileHandle, flags: openFlags }),
  syscall('memfd_create', { name: memfdName, flags: memfdFlags }, opened),
];
