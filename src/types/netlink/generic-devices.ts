import * as abi from '../../abi/generated/generic-devices.ts';
import { flags } from '../constants.ts';
import { pid } from '../ids.ts';
import { inlineString } from '../inline.ts';
import { hex64, hexInt, int, int64, uint } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import type { AttributeSet } from './attributes.ts';
import { bits, hardware, name, named, nested, nestedLater, number, one } from './contents.ts';
import { byCommand, type GenericFamily } from './generic-family.ts';
import { socketAddress } from './generic-network.ts';

const clock = attributesOf(abi.CLOCK_ATTRIBUTES, {
  'ID PHASE_OFFSET_AVG_FACTOR': one(uint),
  MODULE_NAME: name,
  CLOCK_ID: one(hex64),
  'MODE MODE_SUPPORTED': named(abi.CLOCK_MODES, 4),
  LOCK_STATUS: named(abi.CLOCK_LOCK_STATUSES, 4),
  TEMP: one(int),
  TYPE: named(abi.CLOCK_TYPES, 4),
  LOCK_STATUS_ERROR: named(abi.CLOCK_LOCK_ERRORS, 4),
  CLOCK_QUALITY_LEVEL: named(abi.CLOCK_QUALITIES, 4),
  'PHASE_OFFSET_MONITOR FREQUENCY_MONITOR': named(abi.CLOCK_FEATURE_STATES, 4),
});

const inPin = nestedLater(() => pin);

const pin: AttributeSet = attributesOf(abi.CLOCK_PIN_ATTRIBUTES, {
  [`ID PARENT_ID FREQUENCY FREQUENCY_MIN FREQUENCY_MAX PRIO ESYNC_FREQUENCY ESYNC_PULSE PHASE_ADJUST_GRAN
    MEASURED_FREQUENCY`]: number,
  'MODULE_NAME BOARD_LABEL PANEL_LABEL PACKAGE_LABEL': name,
  CLOCK_ID: one(hex64),
  TYPE: named(abi.CLOCK_PIN_TYPES, 4),
  DIRECTION: named(abi.CLOCK_PIN_DIRECTIONS, 4),
  STATE: named(abi.CLOCK_PIN_STATES, 4),
  OPERSTATE: named(abi.CLOCK_PIN_OPERATION_STATES, 4),
  CAPABILITIES: bits(abi.CLOCK_PIN_CAPABILITIES, 4),
  'FREQUENCY_SUPPORTED PARENT_DEVICE PARENT_PIN ESYNC_FREQUENCY_SUPPORTED REFERENCE_SYNC': inPin,
  'PHASE_ADJUST_MIN PHASE_ADJUST_MAX PHASE_ADJUST': one(int),
  PHASE_OFFSET: one(int64),
  'FRACTIONAL_FREQUENCY_OFFSET FRACTIONAL_FREQUENCY_OFFSET_PPT': (c, at, length, context) =>
    one(length < 8 ? int : int64)(c, at, length, context),
});

/** Clocks that follow others (linux/dpll.h). */
export const clocks: GenericFamily = {
  request: {
    commands: abi.CLOCK_COMMANDS,
    attributes: byCommand(abi.CLOCK_COMMANDS, {
      [`DEVICE_ID_GET DEVICE_GET DEVICE_SET DEVICE_CREATE_NTF DEVICE_DELETE_NTF
        DEVICE_CHANGE_NTF`]: clock,
      'PIN_ID_GET PIN_GET PIN_SET PIN_CREATE_NTF PIN_DELETE_NTF PIN_CHANGE_NTF': pin,
    }),
  },
};

/** Devices that do what virtio says (linux/vdpa.h). */
export const virtualDataPaths: GenericFamily = {
  request: {
    commands: abi.VDPA_COMMANDS,
    attributes: mostlyNumbers(abi.VDPA_ATTRIBUTES, {
      'MGMTDEV_BUS_NAME MGMTDEV_DEV_NAME DEV_NAME DEV_VENDOR_ATTR_NAME': name,
      'MGMTDEV_SUPPORTED_CLASSES DEV_NEGOTIATED_FEATURES DEV_SUPPORTED_FEATURES DEV_FEATURES': one(hex64),
      DEV_VENDOR_ID: one(hexInt),
      DEV_NET_CFG_MACADDR: hardware,
    }),
  },
};

/** What others tell of servers of files (linux/cifs/cifs_netlink.h). */
export const fileServers: GenericFamily = {
  request: {
    commands: abi.CIFS_COMMANDS,
    attributes: attributesOf(abi.CIFS_ATTRIBUTES, {
      SWN_REGISTRATION_ID: one(uint),
      'SWN_NET_NAME SWN_SHARE_NAME SWN_USER_NAME SWN_PASSWORD SWN_DOMAIN_NAME SWN_RESOURCE_NAME': name,
      SWN_IP: socketAddress,
      SWN_NOTIFICATION_TYPE: named(abi.CIFS_NOTIFICATIONS, 4),
      SWN_RESOURCE_STATE: named(abi.CIFS_RESOURCE_STATES, 4),
    }),
  },
};

/** Transactions of Binder that failed (linux/android/binder_netlink.h). */
export const binderReports: GenericFamily = {
  request: {
    commands: abi.BINDER_COMMANDS,
    attributes: attributesOf(abi.BINDER_ATTRIBUTES, {
      'ERROR DATA_SIZE': one(uint),
      CONTEXT: name,
      'FROM_PID FROM_TID TO_PID TO_TID': one(pid),
      'FLAGS CODE': one(hexInt),
    }),
  },
};

const performanceState = attributesOf(abi.ENERGY_STATE_ATTRIBUTES, {
  'PERFORMANCE FREQUENCY POWER COST': number,
  FLAGS: bits(abi.ENERGY_STATE_FLAGS, 8),
});

/** How much energy devices take (linux/dev_energymodel.h). */
export const energyModels: GenericFamily = {
  request: {
    commands: abi.ENERGY_COMMANDS,
    attributes: byCommand(abi.ENERGY_COMMANDS, {
      'GET_PERF_DOMAINS PERF_DOMAIN_DELETED': attributesOf(abi.ENERGY_DOMAIN_ATTRIBUTES, {
        'PERF_DOMAIN_ID CPUS': number,
        FLAGS: bits(abi.ENERGY_DOMAIN_FLAGS, 8),
      }),
      'GET_PERF_TABLE PERF_DOMAIN_CREATED PERF_DOMAIN_UPDATED': attributesOf(abi.ENERGY_TABLE_ATTRIBUTES, {
        PERF_DOMAIN_ID: number,
        PERF_STATE: nested(performanceState),
      }),
    }),
  },
};

/** Storage that a process serves (linux/target_core_user.h). */
export const storageTargets: GenericFamily = {
  request: {
    commands: abi.TARGET_COMMANDS,
    attributes: attributesOf(abi.TARGET_ATTRIBUTES, {
      'DEVICE DEV_CFG': name,
      'MINOR DEV_SIZE WRITECACHE DEVICE_ID SUPP_KERN_CMD_REPLY': number,
      CMD_STATUS: one(int),
    }),
  },
};

/** Voltages that are not as they should be (regulator/regulator.h). */
export const regulators: GenericFamily = {
  request: {
    commands: abi.REGULATOR_COMMANDS,
    attributes: attributesOf(abi.REGULATOR_ATTRIBUTES, {
      EVENT: one(struct({ reg_name: inlineString(32), event: flags(abi.REGULATOR_EVENTS, 8) })),
    }),
  },
};
