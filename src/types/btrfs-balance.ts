import { constants, constantValue } from '../abi/constants.ts';
import {
  BTRFS_BALANCE_ARGUMENTS,
  BTRFS_BALANCE_FLAGS,
  BTRFS_BALANCE_STATES,
  BTRFS_SPACES,
} from '../abi/generated/btrfs.ts';
import { ifSet } from './conditional.ts';
import { flags } from './constants.ts';
import { device } from './device.ts';
import { padding } from './inline.ts';
import { uint64OrMaximum } from './numbers.ts';
import { hidden, struct } from './struct.ts';
import type { Type } from './type.ts';

/** The same bits as of spaces, under the name that balancing gives to unknown ones. */
const PROFILES = constants('BTRFS_BLOCK_GROUP_???', BTRFS_SPACES.entries);

/** `struct btrfs_balance_args` (linux/btrfs.h): which blocks of one kind are to be balanced. */
const blocks = struct({
  profiles: flags(PROFILES, 8),
  usage: uint64OrMaximum,
  devid: device,
  pstart: uint64OrMaximum,
  pend: uint64OrMaximum,
  vstart: uint64OrMaximum,
  vend: uint64OrMaximum,
  target: uint64OrMaximum,
  flags: flags(BTRFS_BALANCE_ARGUMENTS, 8),
  limits: hidden(padding(64)),
});

const fields = {
  flags: flags(BTRFS_BALANCE_FLAGS, 8),
  state: flags(BTRFS_BALANCE_STATES, 8),
  data: ifSet('flags', constantValue(BTRFS_BALANCE_FLAGS, 'BTRFS_BALANCE_DATA'), blocks),
  meta: ifSet('flags', constantValue(BTRFS_BALANCE_FLAGS, 'BTRFS_BALANCE_METADATA'), blocks),
  sys: ifSet('flags', constantValue(BTRFS_BALANCE_FLAGS, 'BTRFS_BALANCE_SYSTEM'), blocks),
  rest: hidden(padding(600)),
};

/** `struct btrfs_ioctl_balance_args`: what is to be balanced. */
export const balance: Type = struct(fields, { order: ['flags', 'data', 'meta', 'sys'] });

/** As `balance`, with how it goes. */
export const balanceState: Type = struct(fields, { order: ['flags', 'state', 'data', 'meta', 'sys'] });
