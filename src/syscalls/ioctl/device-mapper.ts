import { deviceMapping } from '../../types/device-mapper.ts';
import type { Request } from './request.ts';

const device = true;
const answers = true;
const event = true;

/** Requests to the device mapper (linux/dm-ioctl.h). */
export const deviceMapperRequests: readonly Request[] = [
  ['DM_VERSION DM_DEV_ARM_POLL', deviceMapping({ device })],
  ['DM_REMOVE_ALL', deviceMapping({})],
  ['DM_LIST_DEVICES', deviceMapping({ told: 'names' })],
  ['DM_LIST_VERSIONS', deviceMapping({ told: 'versions' })],
  ['DM_DEV_CREATE DM_DEV_STATUS DM_TABLE_CLEAR', deviceMapping({ device, answers })],
  ['DM_DEV_REMOVE', deviceMapping({ device, event })],
  ['DM_DEV_RENAME', deviceMapping({ device, event, answers, given: 'string' })],
  ['DM_DEV_SUSPEND', deviceMapping({ device, event, onResume: true, answers })],
  ['DM_DEV_WAIT', deviceMapping({ device, event, answers, told: 'targets' })],
  ['DM_TABLE_LOAD', deviceMapping({ device, answers, given: 'targets' })],
  ['DM_TABLE_STATUS', deviceMapping({ device, answers, told: 'targets' })],
  ['DM_TABLE_DEPS', deviceMapping({ device, answers, told: 'dependencies' })],
  ['DM_TARGET_MSG', deviceMapping({ device, answers, given: 'message' })],
  ['DM_DEV_SET_GEOMETRY', deviceMapping({ device, given: 'string' })],
];
