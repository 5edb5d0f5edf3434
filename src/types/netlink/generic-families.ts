import defer * as clusters from './generic-clusters.ts';
import defer * as control from './generic-control.ts';
import defer * as devices from './generic-devices.ts';
import defer * as devlink from './generic-devlink.ts';
import defer * as drbd from './generic-drbd.ts';
import defer * as ethtool from './generic-ethtool.ts';
import type { GenericFamily } from './generic-family.ts';
import defer * as files from './generic-files.ts';
import defer * as links from './generic-links.ts';
import defer * as network from './generic-network.ts';
import defer * as protocols from './generic-protocols.ts';
import defer * as system from './generic-system.ts';
import defer * as openSwitch from './open-switch.ts';
import defer * as tipc from './tipc-configuration.ts';
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
  ovs_datapath: () => openSwitch.datapaths,
  ovs_vport: () => openSwitch.ports,
  ovs_flow: () => openSwitch.flows,
  ovs_packet: () => openSwitch.packets,
  ovs_meter: () => openSwitch.meters,
  ovs_ct_limit: () => openSwitch.connectionLimits,
  macsec: () => links.macsec,
  l2tp: () => links.layer2Tunnels,
  team: () => links.teams,
  ovpn: () => links.privateNetworks,
  gtp: () => links.packetRadioTunnels,
  psp: () => links.packetSecurity,
  'net-shaper': () => links.shapers,
  batadv: () => links.batmanMeshes,
  HSR: () => links.rings,
  NCSI: () => links.sidebands,
  nfc: () => links.nearField,
  SEG6: () => protocols.segments,
  IOAM6: () => protocols.inSituMeasurements,
  ila: () => protocols.locators,
  psample: () => protocols.packetSamples,
  NET_DM: () => protocols.packetDrops,
  handshake: () => protocols.handshakes,
  SMC_PNETID: () => clusters.sharedMemoryNetworks,
  SMC_GEN_NETLINK: () => clusters.sharedMemoryConnections,
  TIPC: () => tipc.clusterConfiguration,
  TIPCv2: () => clusters.clusters,
  dpll: () => devices.clocks,
  vdpa: () => devices.virtualDataPaths,
  cifs: () => devices.fileServers,
  binder: () => devices.binderReports,
  'dev-energymodel': () => devices.energyModels,
  'TCM-USER': () => devices.storageTargets,
  reg_event: () => devices.regulators,
  drbd: () => drbd.replicatedDevices,
  sunrpc: () => files.remoteCalls,
  nfsd: () => files.networkFiles,
  lockd: () => files.networkLocks,
  DLM: () => files.clusterLocks,
};

const NAMES = Object.keys(FAMILIES);
