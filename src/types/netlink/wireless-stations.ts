import {
  BSS_ATTRIBUTES,
  KEY_ATTRIBUTES,
  KEY_DEFAULT_ATTRIBUTES,
  MESH_CONFIG_ATTRIBUTES,
  MESH_PATH_ATTRIBUTES,
  MESH_SETUP_ATTRIBUTES,
  RATE_INFO_ATTRIBUTES,
  RATE_MASK_ATTRIBUTES,
  STATION_ATTRIBUTES,
  STATION_BSS_ATTRIBUTES,
  STATION_WME_ATTRIBUTES,
  TID_CONFIG_ATTRIBUTES,
  TID_STATS_ATTRIBUTES,
  TXQ_STATS_ATTRIBUTES,
} from '../../abi/generated/generic-wireless.ts';
import {
  BANDS,
  BSS_OBSTACLES,
  BSS_SCAN_WIDTHS,
  BSS_STATUSES,
  BSS_USES,
  CIPHER_SUITES,
  EHT_ALLOCATIONS,
  EHT_GUARD_INTERVALS,
  EHT_LTF,
  HE_ALLOCATIONS,
  HE_GUARD_INTERVALS,
  HE_LTF,
  KEY_MODES,
  KEY_TYPES,
  MESH_PATH_FLAGS,
  MESH_POWER_MODES,
  PEER_LINK_STATES,
  RATE_MASK_INTERVALS,
  RATE_SETTINGS,
  STATION_FLAGS,
  TID_SETTINGS,
} from '../../abi/generated/generic-wireless-values.ts';
import { flags } from '../constants.ts';
import { inlineArray } from '../inline.ts';
import { hex16, int, int8, int64, uint8 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import { type ContentPrinter, listed } from './attributes.ts';
import {
  bitOfEach,
  bits,
  hardware,
  listOf,
  many,
  named,
  nested,
  nestedList,
  number,
  one,
} from './contents.ts';

const stationBits = bitOfEach(STATION_FLAGS);

/** `struct nl80211_sta_flag_update`. */
export const stationFlags = one(struct({ mask: flags(stationBits), set: flags(stationBits) }));

/** How fast a station sends or receives, and how. */
export const rate = nested(
  attributesOf(RATE_INFO_ATTRIBUTES, {
    [`BITRATE BITRATE32 MCS VHT_MCS VHT_NSS HE_MCS HE_NSS HE_DCM EHT_MCS EHT_NSS S1G_MCS S1G_NSS
      UHR_MCS`]: number,
    HE_GI: named(HE_GUARD_INTERVALS, 1),
    HE_RU_ALLOC: named(HE_ALLOCATIONS, 1),
    EHT_GI: named(EHT_GUARD_INTERVALS, 1),
    EHT_RU_ALLOC: named(EHT_ALLOCATIONS, 1),
  }),
);

/** What waits to be sent, and what became of it. */
export const queueStatistics = nested(mostlyNumbers(TXQ_STATS_ATTRIBUTES));

const perTraffic = attributesOf(TID_STATS_ATTRIBUTES, {
  'RX_MSDU TX_MSDU TX_MSDU_RETRIES TX_MSDU_FAILED': number,
  TXQ_STATS: queueStatistics,
});

const signals = listOf(one(int8));

/** What is known of a station. */
export const station = nested(
  attributesOf(STATION_ATTRIBUTES, {
    [`INACTIVE_TIME RX_BYTES TX_BYTES RX_BYTES64 TX_BYTES64 RX_PACKETS TX_PACKETS TX_RETRIES TX_FAILED LLID PLID
      CONNECTED_TIME BEACON_LOSS EXPECTED_THROUGHPUT RX_DROP_MISC BEACON_RX RX_DURATION RX_MPDUS FCS_ERROR_COUNT
      CONNECTED_TO_GATE TX_DURATION AIRTIME_WEIGHT AIRTIME_LINK_METRIC ASSOC_AT_BOOTTIME CONNECTED_TO_AS`]:
      number,
    'SIGNAL SIGNAL_AVG BEACON_SIGNAL_AVG ACK_SIGNAL ACK_SIGNAL_AVG': one(int8),
    'TX_BITRATE RX_BITRATE': rate,
    PLINK_STATE: named(PEER_LINK_STATES, 1),
    BSS_PARAM: nested(attributesOf(STATION_BSS_ATTRIBUTES, { 'DTIM_PERIOD BEACON_INTERVAL': number })),
    STA_FLAGS: stationFlags,
    T_OFFSET: one(int64),
    'LOCAL_PM PEER_PM NONPEER_PM': named(MESH_POWER_MODES, 4),
    'CHAIN_SIGNAL CHAIN_SIGNAL_AVG': signals,
    TID_STATS: nestedList(perTraffic),
  }),
);

/** What a station can do that saves power while it is told of packets. */
export const stationWme = nested(attributesOf(STATION_WME_ATTRIBUTES, { 'UAPSD_QUEUES MAX_SP': number }));

/** What was found by scanning. */
export const bss = nested(
  attributesOf(BSS_ATTRIBUTES, {
    'BSSID PARENT_BSSID MLD_ADDR': hardware,
    [`FREQUENCY TSF BEACON_INTERVAL SIGNAL_UNSPEC SEEN_MS_AGO BEACON_TSF LAST_SEEN_BOOTTIME PARENT_TSF FREQUENCY_OFFSET
      MLO_LINK_ID`]: number,
    CAPABILITY: one(hex16),
    SIGNAL_MBM: one(int),
    STATUS: named(BSS_STATUSES, 4),
    CHAN_WIDTH: named(BSS_SCAN_WIDTHS, 4),
    CHAIN_SIGNAL: signals,
    USE_FOR: bits(BSS_USES, 4),
    CANNOT_USE_REASONS: bits(BSS_OBSTACLES, 8),
  }),
);

/** For what a key is used where none is named: attributes that hold nothing. */
export const keyDefaults = nested(attributesOf(KEY_DEFAULT_ATTRIBUTES, {}));

/** A key, whose bytes are bytes. */
export const key = attributesOf(KEY_ATTRIBUTES, {
  IDX: number,
  CIPHER: named(CIPHER_SUITES, 4),
  TYPE: named(KEY_TYPES, 4),
  DEFAULT_TYPES: keyDefaults,
  MODE: named(KEY_MODES, 1),
});

const modulations = (streams: number): ContentPrinter => one(struct({ mcs: inlineArray(hex16, streams) }));

/** Which rates may be used. Rates that are neither HE nor of later standards are bytes, as elements have them. */
const rateMask = nested(
  attributesOf(RATE_MASK_ATTRIBUTES, {
    'LEGACY HT': many(uint8),
    'VHT HE': modulations(8),
    EHT: modulations(16),
    GI: named(RATE_MASK_INTERVALS, 1),
    HE_GI: named(HE_GUARD_INTERVALS, 1),
    HE_LTF: named(HE_LTF, 1),
    EHT_GI: named(EHT_GUARD_INTERVALS, 1),
    EHT_LTF: named(EHT_LTF, 1),
  }),
);

/** Which rates may be used in each band. */
export const rateMasks = nested(listed(BANDS, rateMask));

const tidAttributes = bitOfEach(TID_CONFIG_ATTRIBUTES);

/** What is done with some kinds of traffic. */
export const trafficConfiguration = attributesOf(TID_CONFIG_ATTRIBUTES, {
  'VIF_SUPP PEER_SUPP': bits(tidAttributes, 8),
  TIDS: one(hex16),
  'NOACK AMPDU_CTRL RTSCTS_CTRL AMSDU_CTRL': named(TID_SETTINGS, 1),
  'RETRY_SHORT RETRY_LONG': number,
  TX_RATE_TYPE: named(RATE_SETTINGS, 1),
  TX_RATE: rateMasks,
});

/** A way to a station of a mesh. */
export const meshPath = nested(
  attributesOf(MESH_PATH_ATTRIBUTES, {
    'FRAME_QLEN SN METRIC EXPTIME DISCOVERY_TIMEOUT DISCOVERY_RETRIES HOP_COUNT PATH_CHANGE': number,
    FLAGS: bits(MESH_PATH_FLAGS, 1),
  }),
);

/** How a mesh is kept. */
export const meshConfiguration = nested(
  mostlyNumbers(MESH_CONFIG_ATTRIBUTES, {
    RSSI_THRESHOLD: one(int),
    POWER_MODE: named(MESH_POWER_MODES, 4),
  }),
);

/** What a mesh is made with. */
export const meshSetup = nested(
  attributesOf(MESH_SETUP_ATTRIBUTES, {
    'ENABLE_VENDOR_PATH_SEL ENABLE_VENDOR_METRIC ENABLE_VENDOR_SYNC AUTH_PROTOCOL': number,
  }),
);
