import { constants } from '../../abi/constants.ts';
import {
  CGROUPSTATS_ATTRIBUTES,
  CGROUPSTATS_COMMANDS,
  CGROUPSTATS_REQUEST_ATTRIBUTES,
  NBD_ATTRIBUTES,
  NBD_COMMANDS,
  NBD_DEVICE_ATTRIBUTES,
  NBD_ITEM_ATTRIBUTES,
  NBD_SOCKET_ATTRIBUTES,
  NBD_SOCKET_ITEM_ATTRIBUTES,
  QUOTA_ATTRIBUTES,
  QUOTA_COMMANDS,
  QUOTA_WARNINGS,
  TASKSTATS_ATTRIBUTES,
  TASKSTATS_COMMANDS,
  TASKSTATS_REQUEST_ATTRIBUTES,
  THERMAL_ATTRIBUTES,
  THERMAL_COMMANDS,
  THERMAL_MODES,
  THERMAL_TRIP_TYPES,
} from '../../abi/generated/generic-netlink.ts';
import { enumeration } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { pid } from '../ids.ts';
import { hex64, int, uint, uint8, uint64 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf } from './attribute-sets.ts';
import { attributes } from './attributes.ts';
import { name, nested, one } from './contents.ts';
import { byCommand, type GenericFamily } from './generic-family.ts';
import { taskStatisticsContent } from './task-statistics.ts';

const TASKS = constants(TASKSTATS_COMMANDS.placeholder, [
  ...TASKSTATS_COMMANDS.entries,
  ...CGROUPSTATS_COMMANDS.entries,
]);

/** `struct cgroupstats` (linux/cgroupstats.h). */
const groupStatistics = struct({
  nr_sleeping: uint64,
  nr_running: uint64,
  nr_stopped: uint64,
  nr_uninterruptible: uint64,
  nr_io_wait: uint64,
});

const ofTask = { PID: one(pid), TGID: one(pid), STATS: taskStatisticsContent };

const tasks = {
  GET: attributesOf(TASKSTATS_REQUEST_ATTRIBUTES, {
    'PID TGID': one(pid),
    'REGISTER_CPUMASK DEREGISTER_CPUMASK': name,
  }),
  NEW: attributesOf(TASKSTATS_ATTRIBUTES, {
    ...ofTask,
    'AGGR_PID AGGR_TGID': nested(attributesOf(TASKSTATS_ATTRIBUTES, ofTask)),
  }),
};

const groups = {
  GET: attributes(CGROUPSTATS_REQUEST_ATTRIBUTES, { CGROUPSTATS_CMD_ATTR_FD: one(fd) }),
  NEW: attributes(CGROUPSTATS_ATTRIBUTES, { CGROUPSTATS_TYPE_CGROUP_STATS: one(groupStatistics) }),
};

/** What tasks, and groups of them, have used (linux/taskstats.h, linux/cgroupstats.h). */
export const taskStatistics: GenericFamily = {
  request: {
    commands: TASKS,
    attributes: new Map([
      ...byCommand(TASKSTATS_COMMANDS, tasks),
      ...byCommand(CGROUPSTATS_COMMANDS, groups),
    ]),
  },
};

const trip = {
  'TZ_TRIP_ID TZ_ID TZ_TRIP_TEMP TZ_TRIP_HYST TZ_TEMP TZ_PREV_TEMP CDEV_ID CDEV_CUR_STATE CDEV_MAX_STATE':
    one(uint),
  TZ_TRIP_TYPE: one(enumeration(THERMAL_TRIP_TYPES)),
  TZ_MODE: one(enumeration(THERMAL_MODES)),
  'TZ_NAME TZ_GOV_NAME CDEV_NAME GOV_NAME': name,
  'TZ_CDEV_WEIGHT TZ_GOV': one(uint),
  'CPU_CAPABILITY_ID CPU_CAPABILITY_PERFORMANCE CPU_CAPABILITY_EFFICIENCY': one(uint),
  THRESHOLD_TEMP: one(int),
  THRESHOLD_DIRECTION: one(uint),
};

const inner = nested(attributesOf(THERMAL_ATTRIBUTES, trip));
const zones = attributesOf(THERMAL_ATTRIBUTES, {
  ...trip,
  'TZ TZ_TRIP CDEV CPU_CAPABILITY THRESHOLD': inner,
});

/** Zones of heat, and what cools them (linux/thermal.h). */
export const thermal: GenericFamily = {
  request: { commands: THERMAL_COMMANDS, attributes: zones },
  /** Answers lack numbers, too, so that they cannot be told from events. */
  event: { commands: constants('', []), attributes: zones },
};

/** Warnings of quotas (linux/quota.h). */
export const quotas: GenericFamily = {
  request: {
    commands: QUOTA_COMMANDS,
    attributes: attributesOf(QUOTA_ATTRIBUTES, {
      'QTYPE DEV_MAJOR DEV_MINOR': one(uint),
      'EXCESS_ID CAUSED_ID': one(uint64),
      WARNING: one(enumeration(QUOTA_WARNINGS)),
    }),
  },
};

const device = attributesOf(NBD_DEVICE_ATTRIBUTES, {
  INDEX: one(uint),
  CONNECTED: one(uint8),
});
const socket = attributesOf(NBD_SOCKET_ATTRIBUTES, { FD: one(fd) });

/** Block devices that are reached over a network (linux/nbd-netlink.h). */
export const networkBlockDevices: GenericFamily = {
  request: {
    commands: NBD_COMMANDS,
    attributes: attributesOf(NBD_ATTRIBUTES, {
      INDEX: one(uint),
      'SIZE_BYTES BLOCK_SIZE_BYTES TIMEOUT DEAD_CONN_TIMEOUT': one(uint64),
      'SERVER_FLAGS CLIENT_FLAGS': one(hex64),
      SOCKETS: nested(attributes(NBD_SOCKET_ITEM_ATTRIBUTES, { NBD_SOCK_ITEM: nested(socket) })),
      DEVICE_LIST: nested(attributes(NBD_ITEM_ATTRIBUTES, { NBD_DEVICE_ITEM: nested(device) })),
      BACKEND_IDENTIFIER: name,
    }),
  },
};
