import type { Abi } from '../abi/abi.ts';
import {
  BTRFS_REPLACE_COMMANDS,
  BTRFS_REPLACE_MODES,
  BTRFS_REPLACE_RESULTS,
  BTRFS_REPLACE_STATES,
} from '../abi/generated/btrfs.ts';
import { moment64 } from './absolute-time.ts';
import { choice } from './choice.ts';
import { enumeration } from './constants.ts';
import { device } from './device.ts';
import { inlineString } from './inline.ts';
import { scalar, uint64 } from './numbers.ts';
import { type Fields, struct } from './struct.ts';
import type { Type } from './type.ts';

/** linux/btrfs.h: BTRFS_DEVICE_PATH_NAME_MAX with its NUL, and bytes of the union of a command and its answer. */
const NAME_SIZE = 1025;
const unionSize = (abi: Abi): number => (abi.wordSize === 8 ? 2072 : 2068);

const START = 0;
const STATUS = 1;

/** Thousandths, with the percentage as a comment where that is one. */
const thousandths = scalar(8, (c, low, high) => {
  c.out.unsigned(low, high);
  if (high === 0 && low <= 1000) c.out.comment(`${Math.floor(low / 10)}.${low % 10}%`);
});

const started = struct({
  srcdevid: device,
  cont_reading_from_srcdev_mode: enumeration(BTRFS_REPLACE_MODES, 8),
  srcdev_name: inlineString(NAME_SIZE),
  tgtdev_name: inlineString(NAME_SIZE),
});

const status = struct({
  replace_state: enumeration(BTRFS_REPLACE_STATES, 8),
  progress_1000: thousandths,
  time_started: moment64,
  time_stopped: moment64,
  num_write_errors: uint64,
  num_uncorrectable_read_errors: uint64,
});

function replacement(cases: ReadonlyMap<number, Fields>): Fields {
  return {
    cmd: enumeration(BTRFS_REPLACE_COMMANDS, 8),
    result: enumeration(BTRFS_REPLACE_RESULTS, 8),
    command: choice('cmd', cases, unionSize),
    spare: inlineString(512),
  };
}

/** `struct btrfs_ioctl_dev_replace_args`: what is to be done about the replacement of a device. */
export const replaceCommand: Type = struct(replacement(new Map([[START, { start: started }]])), {
  order: ['cmd', 'command'],
});

/** What came of it. */
export const replaceResult: Type = struct(replacement(new Map([[STATUS, { status }]])), {
  order: ['result', 'command'],
});
