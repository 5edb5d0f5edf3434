import { constantValue } from '../../abi/constants.ts';
import { ETHTOOL_DUPLEXES, ETHTOOL_PORTS, ETHTOOL_STRING_SETS } from '../../abi/generated/generic-ethtool.ts';
import {
  ETHTOOL_COMMANDS,
  ETHTOOL_CORRECTIONS,
  ETHTOOL_CROSSINGS,
  ETHTOOL_NEGOTIATIONS,
  ETHTOOL_SPEEDS,
  ETHTOOL_TRANSCEIVERS,
  ETHTOOL_WAKE_FLAGS,
  TIMESTAMPING_FLAGS,
} from '../../abi/generated/interfaces.ts';
import { UNREADABLE } from '../../events/memory.ts';
import type { CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { following } from '../../types/following.ts';
import { type Bodies, headed } from '../../types/headed.ts';
import { inlineHexString, inlineString, padding } from '../../types/inline.ts';
import { interfaceRequestSize } from '../../types/interface-request.ts';
import { type Length, toLength } from '../../types/length.ts';
import { hex8, hex64, hexInt, int, int8, uint, uint8, uint16, uint64 } from '../../types/numbers.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import type { Type } from '../../types/type.ts';
import { exchangeBy, type Request } from './request.ts';

const cmd = { cmd: hidden(uint) };
const counted = (...names: string[]): Fields => ({
  ...cmd,
  ...Object.fromEntries(names.map((name) => [name, uint])),
});
const value: Fields = { ...cmd, data: uint };

/** `struct ethtool_cmd`, and `struct ethtool_link_settings`, which came after it: the link of an interface. */
const oldLink: Fields = {
  ...cmd,
  supported: hexInt,
  advertising: hexInt,
  speed: uint16,
  duplex: enumeration(ETHTOOL_DUPLEXES, 1),
  port: enumeration(ETHTOOL_PORTS, 1),
  phy_address: uint8,
  transceiver: enumeration(ETHTOOL_TRANSCEIVERS, 1),
  autoneg: enumeration(ETHTOOL_NEGOTIATIONS, 1),
  mdio_support: hex8,
  maxtxpkt: uint,
  maxrxpkt: uint,
  speed_hi: uint16,
  eth_tp_mdix: enumeration(ETHTOOL_CROSSINGS, 1),
  eth_tp_mdix_ctrl: enumeration(ETHTOOL_CROSSINGS, 1),
  lp_advertising: hexInt,
  reserved: hidden(padding(8)),
};
/** There are three masks: what is supported, advertised, and advertised by the partner. A first answer only counts words. */
const MASKS = 3;
const inMasks = (words: Length): Length => ({
  get: (c, scope) => MASKS * Math.max((words.get(c, scope) << 24) >> 24, 0),
  plan: (plan, scope) => plan.multiply(plan.mask(words.plan(plan, scope) as CaptureValue, 0x7f), MASKS),
  bind: (scope) => inMasks(words.bind(scope)),
});
const link: Fields = {
  ...cmd,
  speed: enumeration(ETHTOOL_SPEEDS),
  duplex: enumeration(ETHTOOL_DUPLEXES, 1),
  port: enumeration(ETHTOOL_PORTS, 1),
  phy_address: uint8,
  autoneg: enumeration(ETHTOOL_NEGOTIATIONS, 1),
  mdio_support: hex8,
  eth_tp_mdix: enumeration(ETHTOOL_CROSSINGS, 1),
  eth_tp_mdix_ctrl: enumeration(ETHTOOL_CROSSINGS, 1),
  link_mode_masks_nwords: int8,
  transceiver: enumeration(ETHTOOL_TRANSCEIVERS, 1),
  master_slave_cfg: uint8,
  master_slave_state: uint8,
  rate_matching: uint8,
  reserved: hidden(padding(28)),
  link_mode_masks: following(hexInt, inMasks(toLength('link_mode_masks_nwords'))),
};
const wordsOfLink: Fields = { ...cmd, speed: hidden(padding(11)), link_mode_masks_nwords: int8 };

const driver: Fields = {
  ...cmd,
  driver: inlineString(32),
  version: inlineString(32),
  fw_version: inlineString(32),
  bus_info: inlineString(32),
  erom_version: inlineString(32),
  reserved2: hidden(padding(12)),
  n_priv_flags: uint,
  n_stats: uint,
  testinfo_len: uint,
  eedump_len: uint,
  regdump_len: uint,
};
const wake: Fields = {
  ...cmd,
  supported: flags(ETHTOOL_WAKE_FLAGS),
  wolopts: flags(ETHTOOL_WAKE_FLAGS),
  sopass: inlineHexString(6),
};
const stored: Fields = { ...cmd, magic: hexInt, offset: uint, len: uint };
const coalescing = counted(
  'rx_coalesce_usecs',
  'rx_max_coalesced_frames',
  'rx_coalesce_usecs_irq',
  'rx_max_coalesced_frames_irq',
  'tx_coalesce_usecs',
  'tx_max_coalesced_frames',
  'tx_coalesce_usecs_irq',
  'tx_max_coalesced_frames_irq',
  'stats_block_coalesce_usecs',
  'use_adaptive_rx_coalesce',
  'use_adaptive_tx_coalesce',
  'pkt_rate_low',
  'rx_coalesce_usecs_low',
  'rx_max_coalesced_frames_low',
  'tx_coalesce_usecs_low',
  'tx_max_coalesced_frames_low',
  'pkt_rate_high',
  'rx_coalesce_usecs_high',
  'rx_max_coalesced_frames_high',
  'tx_coalesce_usecs_high',
  'tx_max_coalesced_frames_high',
  'rate_sample_interval',
);
const rings = counted(
  'rx_max_pending',
  'rx_mini_max_pending',
  'rx_jumbo_max_pending',
  'tx_max_pending',
  'rx_pending',
  'rx_mini_pending',
  'rx_jumbo_pending',
  'tx_pending',
);
const channels = counted(
  'max_rx',
  'max_tx',
  'max_other',
  'max_combined',
  'rx_count',
  'tx_count',
  'other_count',
  'combined_count',
);
const pause = counted('autoneg', 'rx_pause', 'tx_pause');
const energy: Fields = {
  ...cmd,
  supported: hexInt,
  advertised: hexInt,
  lp_advertised: hexInt,
  eee_active: uint,
  eee_enabled: uint,
  tx_lpi_enabled: uint,
  tx_lpi_timer: uint,
  reserved: hidden(padding(8)),
};
const corrections: Fields = {
  ...cmd,
  active_fec: flags(ETHTOOL_CORRECTIONS),
  fec: flags(ETHTOOL_CORRECTIONS),
  reserved: hidden(uint),
};
const plugged: Fields = { ...cmd, type: uint, eeprom_len: uint, reserved: hidden(padding(32)) };
const stamps: Fields = {
  ...cmd,
  so_timestamping: flags(TIMESTAMPING_FLAGS),
  phc_index: int,
  tx_types: hexInt,
  tx_reserved: hidden(padding(12)),
  rx_filters: hexInt,
  rx_reserved: hidden(padding(12)),
};

/** Lists, whose lengths are asked or told before them. */
const NAME = 32;
const set = { string_set: enumeration(ETHTOOL_STRING_SETS) };
const names: Fields = { ...cmd, ...set, len: uint, data: following(inlineString(NAME), 'len') };
const lengths: Fields = { ...cmd, reserved: hidden(uint), sset_mask: hex64 };
const statistics: Fields = { ...cmd, n_stats: uint, data: following(uint64, 'n_stats') };
const permanent: Fields = { ...cmd, size: uint, data: following(hex8, 'size') };
const hashing: Fields = {
  ...cmd,
  rss_context: uint,
  indir_size: uint,
  key_size: uint,
  hfunc: hex8,
  input_xfrm: hex8,
  rsvd8: hidden(padding(2)),
  rsvd32: hidden(uint),
};
const indirection: Fields = { ...cmd, size: uint, ring_index: following(uint, 'size') };
const blocks: Fields = {
  ...cmd,
  size: uint,
  features: following(
    struct({ available: hexInt, requested: hexInt, active: hexInt, never_changed: hexInt }),
    'size',
  ),
};
const changed: Fields = {
  ...cmd,
  size: uint,
  features: following(struct({ valid: hexInt, requested: hexInt }), 'size'),
};
const without = (fields: Fields, list: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== list));

const of = (name: string) => constantValue(ETHTOOL_COMMANDS, `ETHTOOL_${name}`);
const each = (namesOfCommands: string, fields: Fields) =>
  namesOfCommands.split(' ').map((name) => [of(name), fields] as const);

/** What is told of an interface, and what the interface is told, by the command. */
const asked: Bodies = new Map([
  ...each('SSET', oldLink),
  ...each('GLINKSETTINGS', wordsOfLink),
  ...each('SLINKSETTINGS', link),
  ...each('SWOL', wake),
  ...each('SMSGLVL SFLAGS SPFLAGS', { ...cmd, data: hexInt }),
  ...each('SRXCSUM STXCSUM SSG STSO SUFO SGSO SGRO', value),
  ...each('PHYS_ID RESET', value),
  ...each('GEEPROM SEEPROM GMODULEEEPROM', stored),
  ...each('SCOALESCE', coalescing),
  ...each('SRINGPARAM', rings),
  ...each('SPAUSEPARAM', pause),
  ...each('SCHANNELS', channels),
  ...each('SEEE', energy),
  ...each('SFECPARAM', corrections),
  ...each('GSTRINGS', without(names, 'data')),
  ...each('GSSET_INFO', lengths),
  ...each('GSTATS GPHYSTATS', without(statistics, 'data')),
  ...each('GPERMADDR', without(permanent, 'data')),
  ...each('GRSSH SRSSH', hashing),
  ...each('GRXFHINDIR', without(indirection, 'ring_index')),
  ...each('SRXFHINDIR', indirection),
  ...each('GFEATURES', without(blocks, 'features')),
  ...each('SFEATURES', changed),
  ...each('GREGS', counted('version', 'len')),
  ...each('TEST', { ...cmd, flags: hexInt, reserved: hidden(uint), len: uint }),
]);
const told: Bodies = new Map([
  ...each('GSET', oldLink),
  ...each('GLINKSETTINGS', link),
  ...each('GDRVINFO', driver),
  ...each('GWOL', wake),
  ...each('GMSGLVL GFLAGS GPFLAGS', { ...cmd, data: hexInt }),
  ...each('GLINK GRXCSUM GTXCSUM GSG GTSO GUFO GGSO GGRO RESET', value),
  ...each('GCOALESCE', coalescing),
  ...each('GRINGPARAM', rings),
  ...each('GPAUSEPARAM', pause),
  ...each('GCHANNELS', channels),
  ...each('GEEE', energy),
  ...each('GFECPARAM', corrections),
  ...each('GMODULEINFO', plugged),
  ...each('GET_TS_INFO', stamps),
  ...each('GSTRINGS', names),
  ...each('GSSET_INFO', lengths),
  ...each('GSTATS GPHYSTATS', statistics),
  ...each('GPERMADDR', permanent),
  ...each('GRSSH', hashing),
  ...each('GRXFHINDIR', indirection),
  ...each('GFEATURES', blocks),
  ...each('GREGS', counted('version', 'len')),
  ...each('TEST', { ...cmd, flags: hexInt, reserved: hidden(uint), len: uint }),
]);

/** Requests to drivers of network interfaces (linux/ethtool.h), in a `struct ifreq`. */
const NAME_SIZE = 16;
const request = (data: Type): Fields => ({
  ifr_name: inlineString(NAME_SIZE),
  ifr_data: data,
  rest: hidden(padding((abi) => interfaceRequestSize(abi) - NAME_SIZE - abi.wordSize)),
});
const command = enumeration(ETHTOOL_COMMANDS);
const ethtool = exchangeBy(struct(request(headed('cmd', command, asked))), {
  answers: [struct(request(headed('', command, told)), { order: ['ifr_data'] })],
  which(c, at) {
    const address = c.memory.word(at + NAME_SIZE, c.abi.wordSize);
    const head = address === 0 ? UNREADABLE : c.memory.read(address, 4);
    return head !== UNREADABLE && told.has(c.memory.u32(head)) ? 0 : -1;
  },
});

export const ethtoolRequests: readonly Request[] = [['SIOCETHTOOL', ethtool]];
