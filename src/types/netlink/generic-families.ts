import defer * as control from './generic-control.ts';
import defer * as devlink from './generic-devlink.ts';
import defer * as ethtool from './generic-ethtool.ts';
import type { GenericFamily } from './generic-family.ts';
import defer * as network from './generic-network.ts';
import defer * as system from './generic-system.ts';
import defer * as wireless from './wireless.ts';

/** The family of this name, undefined where it is not described. */
export function familyNamed(name: string): GenericFamily | undefined {
  return familyAt(placeOf(name));
}

/** A number for the family of this name; 0 where it is not described. */
export function placeOf(name: string): number {
  return NAMES.indexOf(name) + 1;
}

/** The family of which `placeOf` gave the number. */
export function familyAt(place: number): GenericFamily | undefined {
  return FAMILIES[NAMES[place - 1] ?? '']?.();
}

const FAMILIES: Readonly<Record<string, () => GenericFamily>> = {
  nlctrl: () => control.control,
  ethtool: () => ethtool.ethtool,
  devlink: () => devlink.devlink,
  mptcp_pm: () => network.mptcp,
  wireguard: () => network.wireguard,
  tcp_metrics: () => network.tcpMetrics,
  fou: () => network.fou,
  netdev: () => network.netdev,
  IPVS: () => network.ipvs,
  TASKSTATS: () => system.taskStatistics,
  thermal: () => system.thermal,
  VFS_DQUOT: () => system.quotas,
  nbd: () => system.networkBlockDevices,
  nl80211: () => wireless.wireless,
};

const NAMES = Object.keys(FAMILIES);
